import { SCALARS } from '@network/schema/scalars';
import { Body } from './Body.ts';
import { Case } from './Case.ts';
import { EnforcementItem } from './EnforcementItem.ts';
import { Finding } from './Finding.ts';
import { Inspection } from './Inspection.ts';
import { InspectionAction } from './InspectionAction.ts';
import { Officer } from './Officer.ts';
import { Place } from './Place.ts';
import { Query } from './Query.ts';
import { RegulatedEntity } from './RegulatedEntity.ts';
import { Team } from './Team.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query,
  RegulatedEntity,
  Inspection,
  InspectionAction,
  Finding,
  Place,
  Officer,
  Team,
  Body,
  EnforcementItem,
  Case,
};
