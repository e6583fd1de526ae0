import type { Intake } from '@network/kit/intake';
import { childrenOf, listOf, readerLoaders, readerOf, recordLoaders, recordsOf } from '@network/kit/list/loaders';
import { many } from '@network/kit/loaders';
import { lazily, type Made } from '@network/kit/loaders/lazily';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { type CounterStore, counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { Viewer } from '@network/schema/viewer';
import { fileMakers } from './loaders/file.ts';
import type { CaseSearch } from './store/case-search.ts';
import type { CaseRow, CaseStore, PartyRow } from './store/case-store.ts';
import type { FileStores } from './store/file/file-stores.ts';
import type { ReferenceStore } from './store/reference-store.ts';
import type { SupervisionStore } from './store/supervision/supervision-store.ts';
import type { TransferStore } from './store/transfer/transfer-store.ts';

export type Stores = {
  readonly cases: CaseStore;
  readonly file: FileStores;
  readonly transfers: TransferStore;
  readonly supervision: SupervisionStore;
  readonly search: CaseSearch;
  readonly references: ReferenceStore;
  readonly counters: CounterStore;
  readonly provenance: Intake['provenance'];
};

const caseMakers = ({ cases }: Stores) => ({
  case: recordsOf(cases.cases),
  party: recordsOf(cases.parties),
  partiesOfCase: childrenOf(cases.partiesOfCases),
  actionsOfCase: (viewer: Viewer) =>
    many({
      name: 'actionsOfCase',
      find: (ids: readonly string[]) => cases.listActions(viewer, ids),
      keyOf: ({ recordId }) => recordId,
    }),
  priorActs: childrenOf(cases.priorActs),
  cases: listOf(cases.list),
  parties: listOf(cases.partyList),
});

const transfersMaker =
  ({ transfers }: Stores) =>
  (viewer: Viewer) => ({
    ...readerLoaders(transfers, viewer),
    ofFiledCase: recordLoaders(transfers.byFiledCase, viewer).byKey,
  });

/** One set of loaders per request, each made when it is first asked for: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores) => {
  const ofCases = caseMakers(stores);
  return lazily({
    ...ofCases,
    search: (viewer: Viewer, all: Made<typeof ofCases>) =>
      searchLoader<{ Case: CaseRow; Party: PartyRow }>(stores.search, viewer, {
        Case: all.case.byId,
        Party: all.party.byId,
      }),
    /** What hangs on cases. */
    file: lazily(fileMakers(stores.file)),
    transfers: transfersMaker(stores),
    supervision: readerOf(stores.supervision),
    provenance: (viewer: Viewer) => provenanceLoaders(stores.provenance, viewer),
    counters: (viewer: Viewer) => counterLoader(stores.counters, viewer),
  });
};
export type Loaders = ReturnType<ReturnType<typeof createLoaders>>;
