import type { Intake } from '@network/kit/intake';
import { many, perArguments, single, total } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import type { CaseListArguments, CaseNarrowing } from './store/case-lists.ts';
import type { CaseParent, CaseStore } from './store/case-store.ts';
import type { ReferenceStore } from './store/reference-store.ts';

export type Stores = {
  readonly cases: CaseStore;
  readonly references: ReferenceStore;
  readonly provenance: Intake['provenance'];
};

type Listed = { readonly parentJurisdiction: string; readonly parentKey: string };

const byId = ({ id }: { id: string }): string => id;
const byParent = ({ parentJurisdiction, parentKey }: Listed): NaturalKey => ({
  jurisdiction: parentJurisdiction,
  key: parentKey,
});

const createCaseLoaders = ({ cases }: Stores, viewer: Viewer) => ({
  caseById: single({
    name: 'caseById',
    find: (ids: readonly string[]) => cases.findById(viewer, ids),
    keyOf: byId,
  }),
  caseByNumber: single({
    name: 'caseByNumber',
    find: (keys: readonly NaturalKey[]) => cases.findByNumber(viewer, keys),
    keyOf: ({ jurisdiction, number }) => ({ jurisdiction, key: number }),
  }),
  partyById: single({
    name: 'partyById',
    find: (ids: readonly string[]) => cases.findParties(viewer, ids),
    keyOf: byId,
  }),
  partyOfCase: single({
    name: 'partyOfCase',
    find: (ids: readonly string[]) => cases.findPartiesOfCases(viewer, ids),
    keyOf: ({ caseId }) => caseId,
  }),
  actionsOfCase: many({
    name: 'actionsOfCase',
    find: (ids: readonly string[]) => cases.listActions(viewer, ids),
    keyOf: ({ recordId }) => recordId,
  }),
});

const createListLoaders = ({ cases }: Stores, viewer: Viewer) => ({
  casesOf: perArguments(({ parent, args }: { parent: CaseParent; args: CaseListArguments }) =>
    many({
      name: `casesOf ${parent}`,
      find: (keys: readonly NaturalKey[]) => cases.listOf(viewer, parent, { keys, args }),
      keyOf: byParent,
    }),
  ),
  caseTotalOf: perArguments(({ parent, narrowing }: { parent: CaseParent; narrowing: CaseNarrowing }) =>
    total({
      name: `caseTotalOf ${parent}`,
      find: (keys: readonly NaturalKey[]) => cases.countOf(viewer, parent, { keys, narrowing }),
      keyOf: byParent,
    }),
  ),
  casesOfPlace: perArguments((args: CaseListArguments) =>
    many({
      name: 'casesOfPlace',
      find: (codes: readonly string[]) => cases.listOfPlaces(viewer, codes, args),
      keyOf: ({ parentKey }) => parentKey,
    }),
  ),
  caseTotalOfPlace: perArguments((narrowing: CaseNarrowing) =>
    total({
      name: 'caseTotalOfPlace',
      find: (codes: readonly string[]) => cases.countOfPlaces(viewer, codes, narrowing),
      keyOf: ({ parentKey }) => parentKey,
    }),
  ),
});

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores, viewer: Viewer) => ({
  ...createCaseLoaders(stores, viewer),
  ...createListLoaders(stores, viewer),
  provenance: provenanceLoaders(stores.provenance, viewer),
});
export type Loaders = ReturnType<typeof createLoaders>;
