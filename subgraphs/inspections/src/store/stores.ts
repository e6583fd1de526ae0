import type { RecordKind } from '@network/kit/intake';
import { createCounterStore } from '@network/kit/metrics/counters';
import type { DataKey } from '@network/kit/secret';
import type { Store } from '@network/kit/store';
import { INSPECTIONS_FORMULAS } from '#domain/metrics.ts';
import { createCapStore } from './entities/cap-store.ts';
import { createEntityStore } from './entities/entity-store.ts';
import { findingKind, ratingKind, rectificationKind } from './findings/finding-kinds.ts';
import { createFindingStore, createRatingStore, createRectificationStore } from './findings/finding-store.ts';
import { appendToInspections, fileInspections } from './inspection-writer.ts';
import { entityKind, inspectionKind } from './kinds.ts';
import { createLibraryKinds } from './library/library-kinds.ts';
import { createLibraryStores } from './library/library-stores.ts';
import { INSPECTIONS_MEASURES } from './measures.ts';
import { operationKind } from './operations/operation-kind.ts';
import { createOperationStore } from './operations/operation-store.ts';
import { drawKind } from './plans/draw-kind.ts';
import { planKind, taskKind } from './plans/plan-kinds.ts';
import { createDrawStore, createPlanStore, createTaskStore } from './plans/plan-store.ts';
import { createReferenceStore } from './references.ts';
import { createInspectionSearch } from './search.ts';
import { createInspectionStore } from './visits/inspection-store.ts';

/** What this subgraph takes in by source files and seals nothing of. */
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

/** Everything that this subgraph takes in by source files. */
export const createKinds = (dataKey: DataKey): readonly RecordKind[] => [...kinds, ...createLibraryKinds(dataKey)];

/** Everything that this subgraph reads and writes. */
export const createInspectionsStores = (store: Store) => ({
  entities: createEntityStore(store),
  caps: createCapStore(store),
  plans: createPlanStore(store),
  tasks: createTaskStore(store),
  draws: createDrawStore(store),
  inspections: createInspectionStore(store),
  findings: createFindingStore(store),
  rectifications: createRectificationStore(store),
  ratings: createRatingStore(store),
  operations: createOperationStore(store),
  library: createLibraryStores(store),
  search: createInspectionSearch(store),
  references: createReferenceStore(store),
  counters: createCounterStore(store, {
    measures: INSPECTIONS_MEASURES,
    formulas: INSPECTIONS_FORMULAS,
  }),
  file: fileInspections,
  append: appendToInspections,
});
export type InspectionsStores = ReturnType<typeof createInspectionsStores>;
