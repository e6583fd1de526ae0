import type { Intake } from '@network/kit/intake';
import { childrenLoader, listLoader, recordLoaders } from '@network/kit/list/loaders';
import { many } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import type { CapKey } from './store/entities/cap-store.ts';
import type { InspectionsStores } from './store/stores.ts';

export type Stores = InspectionsStores & Pick<Intake, 'provenance'>;

const createRecordLoaders = (stores: Stores, viewer: Viewer) => ({
  entity: recordLoaders(stores.entities.records, viewer),
  plan: recordLoaders(stores.plans.records, viewer),
  task: recordLoaders(stores.tasks.records, viewer),
  draw: recordLoaders(stores.draws.records, viewer),
  inspection: recordLoaders(stores.inspections.records, viewer),
  finding: recordLoaders(stores.findings.records, viewer),
  rectification: recordLoaders(stores.rectifications.records, viewer),
  rating: recordLoaders(stores.ratings.records, viewer),
  operation: recordLoaders(stores.operations.records, viewer),
});

const createListLoaders = (stores: Stores, viewer: Viewer) => ({
  entities: listLoader(stores.entities.list, viewer),
  plans: listLoader(stores.plans.list, viewer),
  tasks: listLoader(stores.tasks.list, viewer),
  draws: listLoader(stores.draws.list, viewer),
  inspections: listLoader(stores.inspections.list, viewer),
  findings: listLoader(stores.findings.list, viewer),
  rectifications: listLoader(stores.rectifications.list, viewer),
  ratings: listLoader(stores.ratings.list, viewer),
  operations: listLoader(stores.operations.list, viewer),
});

const createChildLoaders = ({ caps, inspections, findings, rectifications, ratings }: Stores, viewer: Viewer) => ({
  capsOfEntity: many({
    name: 'capsOfEntity',
    find: (keys: readonly CapKey[]) => caps.find(viewer, keys),
    keyOf: ({ jurisdiction, creditCode, year }): CapKey => ({ jurisdiction, creditCode, year }),
  }),
  actionsOfInspection: many({
    name: 'actionsOfInspection',
    find: (ids: readonly string[]) => inspections.listActions(viewer, ids),
    keyOf: ({ recordId }) => recordId,
  }),
  findingsOfInspection: childrenLoader(findings.children, viewer),
  findingsOfCase: many({
    name: 'findingsOfCase',
    find: (keys: readonly NaturalKey[]) => findings.listOfCases(viewer, keys),
    keyOf: ({ jurisdiction, caseNumber }) => ({ jurisdiction, key: caseNumber ?? '' }),
  }),
  rectificationsOfInspection: childrenLoader(rectifications.children, viewer),
  ratingsOfInspection: childrenLoader(ratings.children, viewer),
});

const createLibraryLoaders = ({ library }: Stores, viewer: Viewer) => {
  const { licences, creditRatings, inspectors, libraryEntries } = library;
  return {
    licences: { ...recordLoaders(licences.records, viewer), list: listLoader(licences.list, viewer) },
    creditRatings: { ...recordLoaders(creditRatings.records, viewer), list: listLoader(creditRatings.list, viewer) },
    inspectors: { ...recordLoaders(inspectors.records, viewer), list: listLoader(inspectors.list, viewer) },
    libraryEntries: { ...recordLoaders(libraryEntries.records, viewer), list: listLoader(libraryEntries.list, viewer) },
  };
};

/** Made when it is first asked for: most requests read no library. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores, viewer: Viewer) => {
  const records = createRecordLoaders(stores, viewer);
  const { entity, inspection, plan, task, operation } = records;
  return {
    ...records,
    ...createListLoaders(stores, viewer),
    ...createChildLoaders(stores, viewer),
    library: once(() => createLibraryLoaders(stores, viewer)),
    provenance: provenanceLoaders(stores.provenance, viewer),
    counters: counterLoader(stores.counters, viewer),
    search: searchLoader(stores.search, viewer, {
      RegulatedEntity: entity.byId,
      Inspection: inspection.byId,
      InspectionPlan: plan.byId,
      InspectionTask: task.byId,
      JointOperation: operation.byId,
    }),
  };
};
export type Loaders = ReturnType<typeof createLoaders>;
