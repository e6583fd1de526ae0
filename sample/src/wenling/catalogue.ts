import type { List } from '../government.ts';
import { itemRows, tierRows, versionRows } from '../items/items.ts';
import { reportedList } from '../makers/reported.ts';
import { dutyLists } from './duties.ts';
import { exemptionRows } from './exemptions.ts';
import { COMPREHENSIVE_ITEMS, ITEMS } from './items.ts';
import { listLists } from './lists.ts';
import { JURISDICTION } from './places.ts';
import { powerGuideRows } from './power-guide.ts';
import { supervisionLists } from './supervision.ts';
import { formRows, templateRows } from './templates.ts';

/** Everything that 温岭's catalogue holds. */
export const catalogueLists: readonly List[] = [
  { subgraph: 'catalogue', system: 'sample-items', rows: () => itemRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-item-versions', rows: () => versionRows(ITEMS) },
  { subgraph: 'catalogue', system: 'sample-discretion-tiers', rows: () => tierRows(COMPREHENSIVE_ITEMS) },
  ...listLists,
  ...dutyLists,
  ...supervisionLists,
  { subgraph: 'catalogue', system: 'sample-exemptions', rows: exemptionRows },
  { subgraph: 'catalogue', system: 'sample-document-forms', rows: formRows },
  { subgraph: 'catalogue', system: 'sample-case-templates', rows: templateRows },
  { subgraph: 'catalogue', system: 'sample-guidelines', rows: powerGuideRows },
  reportedList(JURISDICTION),
];
