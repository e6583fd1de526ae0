import { SCALARS } from '@network/schema/scalars';
import { Calendar } from './Calendar.ts';
import { CalendarDay } from './CalendarDay.ts';
import { DiscretionTier } from './DiscretionTier.ts';
import { DutyItem } from './DutyItem.ts';
import { EnforcementItem } from './EnforcementItem.ts';
import { Event } from './Event.ts';
import { EventCategory } from './EventCategory.ts';
import { ItemVersion } from './ItemVersion.ts';
import { Node } from './Node.ts';
import { PenaltyClause } from './PenaltyClause.ts';
import { Query } from './Query.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query,
  Node,
  EnforcementItem,
  ItemVersion,
  DiscretionTier,
  EventCategory,
  DutyItem,
  Event,
  Calendar,
  CalendarDay,
  PenaltyClause,
};
