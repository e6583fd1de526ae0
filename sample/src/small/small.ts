import type { Government } from '../government.ts';
import { itemRows, tierRows, versionRows } from '../items/items.ts';
import { listListsOf } from '../wenling/lists.ts';
import * as people from '../wenling/people.ts';
import { JURISDICTION, NOW } from '../wenling/places.ts';
import { townCentreRows } from '../wenling/towns.ts';
import { caseEntries } from './cases.ts';
import { categoryRows, dutyRows, WEEKLY_ITEMS } from './catalogue.ts';
import { eventEntries } from './events.ts';
import { entityRows, inspectionEntries } from './inspections.ts';
import { powerLists } from './power.ts';

/** 温岭 with some six hundred records. */
export const SMALL: Government = {
  jurisdiction: JURISDICTION,
  name: '温岭',
  now: NOW,
  lists: [
    { subgraph: 'catalogue', system: 'sample-items', rows: () => itemRows(WEEKLY_ITEMS) },
    { subgraph: 'catalogue', system: 'sample-item-versions', rows: () => versionRows(WEEKLY_ITEMS) },
    { subgraph: 'catalogue', system: 'sample-discretion-tiers', rows: () => tierRows(WEEKLY_ITEMS) },
    ...listListsOf(WEEKLY_ITEMS.filter(({ list }) => list === 'COMPREHENSIVE')),
    { subgraph: 'catalogue', system: 'sample-event-categories', rows: categoryRows },
    { subgraph: 'catalogue', system: 'sample-duty-items', rows: dutyRows },
    { subgraph: 'people', system: 'sample-regions', rows: people.regionRows },
    { subgraph: 'people', system: 'division-towns', rows: people.townRows },
    { subgraph: 'people', system: 'division-villages', rows: people.villageRows },
    { subgraph: 'people', system: 'sample-place-modes', rows: people.modeRows },
    { subgraph: 'people', system: 'sample-bodies', rows: people.bodyRows },
    { subgraph: 'people', system: 'sample-teams', rows: people.teamRows },
    { subgraph: 'people', system: 'sample-officers', rows: people.officerRows },
    { subgraph: 'people', system: 'sample-certificates', rows: people.certificateRows },
    { subgraph: 'people', system: 'sample-command-centres', rows: townCentreRows },
    { subgraph: 'inspections', system: 'sample-entities', rows: entityRows },
    ...powerLists,
  ],
  events: eventEntries,
  cases: caseEntries,
  inspections: inspectionEntries,
};
