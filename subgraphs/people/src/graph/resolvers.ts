import { SCALARS } from '@network/schema/scalars';
import { Body } from './Body.ts';
import { Certificate } from './Certificate.ts';
import { Officer } from './Officer.ts';
import { Place } from './Place.ts';
import { PlaceMode } from './PlaceMode.ts';
import { Query } from './Query.ts';
import { Team } from './Team.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = { ...SCALARS, Query, Place, PlaceMode, Body, Team, Officer, Certificate };
