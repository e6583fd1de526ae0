import type { RecordKind } from '@network/kit/intake';
import type { Store } from '@network/kit/store';
import { createEntityStore } from './entity-store.ts';
import { createFindingStore } from './finding-store.ts';
import { findingKind, ratingKind, rectificationKind } from './findings/finding-kinds.ts';
import { createInspectionStore } from './inspection-store.ts';
import { fileInspections } from './inspection-writer.ts';
import { entityKind, inspectionKind } from './kinds.ts';
import { operationKind } from './operations/operation-kind.ts';
import { drawKind } from './plans/draw-kind.ts';
import { planKind, taskKind } from './plans/plan-kinds.ts';
import { createReferenceStore } from './references.ts';

/** Everything that this subgraph takes in by source files. */
export const kinds: readonly RecordKind[] = [
  entityKind,
  planKind,
  taskKind,
  drawKind,
  operationKind,
  inspectionKind,
  findingKind,
  rectificationKind,
  ratingKind,
];

/** Everything that this subgraph reads and writes. */
export const createInspectionsStores = (store: Store) => ({
  entities: createEntityStore(store),
  inspections: createInspectionStore(store),
  findings: createFindingStore(store),
  references: createReferenceStore(store),
  file: fileInspections,
});
export type InspectionsStores = ReturnType<typeof createInspectionsStores>;
