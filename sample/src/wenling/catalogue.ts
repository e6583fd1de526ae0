import type { List, Row } from '../government.ts';
import { categoryRows, dutyRows } from '../small/catalogue.ts';
import { exemptionRows } from './exemptions.ts';
import { templateRows } from './templates.ts';

const moreCategories: readonly Row[] = [
  { code: '0105', name: '出店经营', parentCode: '01', level: 2 },
  { code: '0106', name: '违法停车', parentCode: '01', level: 2 },
];

/** The catalogue beside the items. */
export const catalogueLists: readonly List[] = [
  { subgraph: 'catalogue', system: 'sample-event-categories', rows: () => [...categoryRows(), ...moreCategories] },
  { subgraph: 'catalogue', system: 'sample-duty-items', rows: dutyRows },
  { subgraph: 'catalogue', system: 'sample-exemptions', rows: exemptionRows },
  { subgraph: 'catalogue', system: 'sample-case-templates', rows: templateRows },
];
