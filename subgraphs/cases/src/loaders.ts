import type { Intake } from '@network/kit/intake';
import { childrenLoader, listLoader, recordLoaders } from '@network/kit/list/loaders';
import { many } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { type CounterStore, counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { Viewer } from '@network/schema/viewer';
import { fileLoaders } from './loaders/file-loaders.ts';
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

const createCaseLoaders = ({ cases, search }: Stores, viewer: Viewer) => {
  const { byId: caseById, byKey: caseByNumber } = recordLoaders(cases.cases, viewer);
  const { byId: partyById } = recordLoaders(cases.parties, viewer);
  return {
    ...{ caseById, caseByNumber, partyById },
    partiesOfCase: childrenLoader(cases.partiesOfCases, viewer),
    actionsOfCase: many({
      name: 'actionsOfCase',
      find: (ids: readonly string[]) => cases.listActions(viewer, ids),
      keyOf: ({ recordId }) => recordId,
    }),
    priorActs: many({
      name: 'priorActs',
      find: (ids: readonly string[]) => cases.listPriorActs(viewer, ids),
      keyOf: ({ laterId }) => laterId,
    }),
    cases: listLoader(cases.list, viewer),
    parties: listLoader(cases.partyList, viewer),
    search: searchLoader<{ Case: CaseRow; Party: PartyRow }>(search, viewer, { Case: caseById, Party: partyById }),
  };
};

const createTransferLoaders = ({ transfers }: Stores, viewer: Viewer) => ({
  ...recordLoaders(transfers.records, viewer),
  ofFiledCase: recordLoaders(transfers.byFiledCase, viewer).byKey,
  list: listLoader(transfers.list, viewer),
});

const createSupervisionLoaders = ({ supervision }: Stores, viewer: Viewer) => ({
  ...recordLoaders(supervision.records, viewer),
  list: listLoader(supervision.list, viewer),
});

/** Made when it is first asked for: most requests read no file. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores, viewer: Viewer) => ({
  ...createCaseLoaders(stores, viewer),
  /** What hangs on cases. */
  file: once(() => fileLoaders(stores.file, viewer)),
  transfers: once(() => createTransferLoaders(stores, viewer)),
  supervision: once(() => createSupervisionLoaders(stores, viewer)),
  provenance: provenanceLoaders(stores.provenance, viewer),
  counters: counterLoader(stores.counters, viewer),
});
export type Loaders = ReturnType<typeof createLoaders>;
