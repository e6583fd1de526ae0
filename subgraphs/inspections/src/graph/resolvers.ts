import { SCALARS } from '@network/schema/scalars';
import { Case } from './Case.ts';
import { CheckList } from './catalogue/CheckList.ts';
import { EnforcementItem } from './catalogue/EnforcementItem.ts';
import { SupervisionScene } from './catalogue/SupervisionScene.ts';
import { SupervisionTheme } from './catalogue/SupervisionTheme.ts';
import { Event } from './Event.ts';
import { InspectionsLeft } from './entities/InspectionsLeft.ts';
import { RegulatedEntity } from './entities/RegulatedEntity.ts';
import { Query as libraryQuery } from './library/Query.ts';
import { library } from './library/resolvers.ts';
import { JointOperation } from './operations/JointOperation.ts';
import { Body } from './people/Body.ts';
import { Officer } from './people/Officer.ts';
import { Place } from './people/Place.ts';
import { Team } from './people/Team.ts';
import { Draw } from './plans/Draw.ts';
import { InspectionPlan } from './plans/InspectionPlan.ts';
import { InspectionTask } from './plans/InspectionTask.ts';
import { Query } from './Query.ts';
import { EnterpriseRating } from './visits/EnterpriseRating.ts';
import { Finding } from './visits/Finding.ts';
import { Inspection } from './visits/Inspection.ts';
import { InspectionAction } from './visits/InspectionAction.ts';
import { Rectification } from './visits/Rectification.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query: { ...Query, ...libraryQuery },
  ...library,
  RegulatedEntity,
  InspectionsLeft,
  InspectionPlan,
  InspectionTask,
  Draw,
  Inspection,
  InspectionAction,
  Finding,
  Rectification,
  EnterpriseRating,
  JointOperation,
  Place,
  Officer,
  Team,
  Body,
  EnforcementItem,
  SupervisionTheme,
  SupervisionScene,
  CheckList,
  Event,
  Case,
};
