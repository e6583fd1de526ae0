import { createCounterStore } from '@network/kit/metrics/counters';
import type { DataKey } from '@network/kit/secret';
import type { Store } from '@network/kit/store';
import { CASES_FORMULAS } from '#domain/metrics.ts';
import { createCaseSearch } from './case-search.ts';
import { createCaseStore } from './case-store.ts';
import { createCaseWriter } from './case-writer.ts';
import { applyFacts } from './copied/apply.ts';
import { createPublishedDecisions } from './exports/published-decisions.ts';
import { createFileStores } from './file/file-stores.ts';
import { createFileKinds } from './file/kinds.ts';
import { createCaseKind } from './kinds.ts';
import { CASES_MEASURES } from './measures.ts';
import { createReferenceStore } from './reference-store.ts';
import { supervisionKind } from './supervision/supervision-kind.ts';
import { createSupervisionStore } from './supervision/supervision-store.ts';
import { batches, pulls, quarantine } from './tables.ts';
import { transferKind } from './transfer/transfer-kind.ts';
import { createTransferStore } from './transfer/transfer-store.ts';

/** Everything that this subgraph keeps: what requests read, what writes cases, and what imports and copies need. */
export const createCasesStores = (store: Store, dataKey: DataKey) => {
  const writer = createCaseWriter(dataKey);
  return {
    cases: createCaseStore(store),
    file: createFileStores(store),
    published: createPublishedDecisions(store),
    transfers: createTransferStore(store),
    supervision: createSupervisionStore(store),
    search: createCaseSearch(store),
    references: createReferenceStore(store),
    counters: createCounterStore(store, { measures: CASES_MEASURES, formulas: CASES_FORMULAS }),
    writer,
    kinds: [createCaseKind(writer), ...createFileKinds(), transferKind, supervisionKind],
    intakeTables: { batches, quarantine, pulls },
    applyFacts,
  };
};
export type CasesStores = ReturnType<typeof createCasesStores>;
