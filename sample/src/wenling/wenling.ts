import type { Government, List } from '../government.ts';
import { certificateRows, officerRows } from '../makers/officers.ts';
import { betweenLists } from './between.ts';
import { caseEntries } from './cases.ts';
import { catalogueLists } from './catalogue.ts';
import { eventEntries } from './events.ts';
import { footageLists } from './footage.ts';
import { drawRows, inspectionEntries, operationRows, planRows, taskRows } from './inspections.ts';
import { fullBodyRows, fullTeamRows, OFFICERS } from './organisation.ts';
import * as people from './people.ts';
import { JURISDICTION, NOW } from './places.ts';
import { powerLists } from './power.ts';
import { reviewLists } from './reviews.ts';
import { townLists } from './towns.ts';
import { entityRows } from './visit-plans.ts';

const LISTS: readonly List[] = [
  ...catalogueLists,
  { subgraph: 'people', system: 'sample-regions', rows: people.regionRows },
  { subgraph: 'people', system: 'division-towns', rows: people.townRows },
  { subgraph: 'people', system: 'division-villages', rows: people.villageRows },
  { subgraph: 'people', system: 'sample-place-modes', rows: people.modeRows },
  { subgraph: 'people', system: 'sample-bodies', rows: fullBodyRows },
  { subgraph: 'people', system: 'sample-teams', rows: fullTeamRows },
  { subgraph: 'people', system: 'sample-officers', rows: () => officerRows(OFFICERS) },
  {
    subgraph: 'people',
    system: 'sample-certificates',
    rows: () => certificateRows(OFFICERS, '浙江省人民政府（样例）'),
  },
  ...townLists,
  ...powerLists,
  ...betweenLists,
  ...footageLists,
  { subgraph: 'inspections', system: 'sample-entities', rows: entityRows },
  { subgraph: 'inspections', system: 'sample-plans', rows: planRows },
  { subgraph: 'inspections', system: 'sample-tasks', rows: taskRows },
  { subgraph: 'inspections', system: 'sample-draws', rows: drawRows },
  { subgraph: 'inspections', system: 'sample-operations', rows: operationRows },
  ...reviewLists,
];

/** 温岭 in full, on the evening of the last day of its report's figures. */
export const WENLING: Government = {
  jurisdiction: JURISDICTION,
  name: '温岭',
  now: NOW,
  lists: LISTS,
  events: eventEntries,
  cases: caseEntries,
  inspections: inspectionEntries,
};
