import { SCALARS } from '@network/schema/scalars';
import { Body } from './Body.ts';
import { Case } from './Case.ts';
import { CaseAction } from './CaseAction.ts';
import { DiscretionTier } from './DiscretionTier.ts';
import { EnforcementItem } from './EnforcementItem.ts';
import { Event } from './Event.ts';
import { Officer } from './Officer.ts';
import { Party } from './Party.ts';
import { Place } from './Place.ts';
import { Query } from './Query.ts';
import { Team } from './Team.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query,
  Case,
  CaseAction,
  Party,
  Place,
  EnforcementItem,
  Officer,
  Team,
  Body,
  Event,
  DiscretionTier,
};
