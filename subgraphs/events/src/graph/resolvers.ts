import { SCALARS } from '@network/schema/scalars';
import { Body } from './Body.ts';
import { Event } from './Event.ts';
import { EventAction } from './EventAction.ts';
import { EventCategory } from './EventCategory.ts';
import { Officer } from './Officer.ts';
import { Place } from './Place.ts';
import { Query } from './Query.ts';
import { Report } from './Report.ts';
import { Team } from './Team.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = { ...SCALARS, Query, Event, EventAction, Report, Place, EventCategory, Body, Team, Officer };
