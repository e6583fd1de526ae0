import { SCALARS } from '@network/schema/scalars';
import { DutyDispute } from './disputes/DutyDispute.ts';
import { Query as disputes } from './disputes/Query.ts';
import { Event } from './event/Event.ts';
import { EventAction } from './event/EventAction.ts';
import { Report } from './event/Report.ts';
import { Dispatch } from './handling/Dispatch.ts';
import { Footage } from './handling/Footage.ts';
import { Query as handling } from './handling/Query.ts';
import { Reminder } from './handling/Reminder.ts';
import { Alert } from './monitoring/Alert.ts';
import { MonitoringDevice } from './monitoring/MonitoringDevice.ts';
import { Query as monitoring } from './monitoring/Query.ts';
import { Body } from './peers/Body.ts';
import { Case } from './peers/Case.ts';
import { EnforcementItem } from './peers/EnforcementItem.ts';
import { EventCategory } from './peers/EventCategory.ts';
import { Grid } from './peers/Grid.ts';
import { Officer } from './peers/Officer.ts';
import { Place } from './peers/Place.ts';
import { RegulatedEntity } from './peers/RegulatedEntity.ts';
import { Team } from './peers/Team.ts';
import { DamageEvent } from './power/DamageEvent.ts';
import { Escort } from './power/Escort.ts';
import { Hazard } from './power/Hazard.ts';
import { ImportantPowerUser } from './power/ImportantPowerUser.ts';
import { LossRecovery } from './power/LossRecovery.ts';
import { Query as power } from './power/Query.ts';
import { Query as events } from './Query.ts';
import { Query as search } from './search/Query.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query: { ...events, ...handling, ...monitoring, ...power, ...disputes, ...search },
  Event,
  EventAction,
  Report,
  Dispatch,
  Reminder,
  Footage,
  MonitoringDevice,
  Alert,
  ImportantPowerUser,
  Hazard,
  DamageEvent,
  Escort,
  LossRecovery,
  DutyDispute,
  Place,
  EventCategory,
  EnforcementItem,
  Body,
  Team,
  Grid,
  Officer,
  Case,
  RegulatedEntity,
};
