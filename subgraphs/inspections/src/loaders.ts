import type { Intake } from '@network/kit/intake';
import { childrenOf, listOf, readerOf, recordsOf } from '@network/kit/list/loaders';
import { many } from '@network/kit/loaders';
import { lazily, type Made } from '@network/kit/loaders/lazily';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { Viewer } from '@network/schema/viewer';
import type { CapKey } from './store/entities/cap-store.ts';
import type { InspectionsStores } from './store/stores.ts';

export type Stores = InspectionsStores & Pick<Intake, 'provenance'>;

const recordMakers = (stores: Stores) => ({
  entity: recordsOf(stores.entities.records),
  plan: recordsOf(stores.plans.records),
  task: recordsOf(stores.tasks.records),
  draw: recordsOf(stores.draws.records),
  inspection: recordsOf(stores.inspections.records),
  finding: recordsOf(stores.findings.records),
  rectification: recordsOf(stores.rectifications.records),
  rating: recordsOf(stores.ratings.records),
  operation: recordsOf(stores.operations.records),
});

const listMakers = (stores: Stores) => ({
  entities: listOf(stores.entities.list),
  plans: listOf(stores.plans.list),
  tasks: listOf(stores.tasks.list),
  draws: listOf(stores.draws.list),
  inspections: listOf(stores.inspections.list),
  findings: listOf(stores.findings.list),
  rectifications: listOf(stores.rectifications.list),
  ratings: listOf(stores.ratings.list),
  operations: listOf(stores.operations.list),
});

const childMakers = ({ caps, inspections, findings, rectifications, ratings }: Stores) => ({
  capsOfEntity: (viewer: Viewer) =>
    many({
      name: 'capsOfEntity',
      find: (keys: readonly CapKey[]) => caps.find(viewer, keys),
      keyOf: ({ jurisdiction, creditCode, year }): CapKey => ({ jurisdiction, creditCode, year }),
    }),
  actionsOfInspection: (viewer: Viewer) =>
    many({
      name: 'actionsOfInspection',
      find: (ids: readonly string[]) => inspections.listActions(viewer, ids),
      keyOf: ({ recordId }) => recordId,
    }),
  findingsOfInspection: childrenOf(findings.children),
  findingsOfCase: childrenOf(findings.ofCase),
  rectificationsOfInspection: childrenOf(rectifications.children),
  ratingsOfInspection: childrenOf(ratings.children),
});

const libraryMakers = ({ library }: Stores) => ({
  licences: readerOf(library.licences),
  creditRatings: readerOf(library.creditRatings),
  inspectors: readerOf(library.inspectors),
  libraryEntries: readerOf(library.libraryEntries),
});

/** One set of loaders per request, each made when it is first asked for: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores) => {
  const records = recordMakers(stores);
  return lazily({
    ...records,
    ...listMakers(stores),
    ...childMakers(stores),
    library: lazily(libraryMakers(stores)),
    provenance: (viewer: Viewer) => provenanceLoaders(stores.provenance, viewer),
    counters: (viewer: Viewer) => counterLoader(stores.counters, viewer),
    search: (viewer: Viewer, { entity, inspection, plan, task, operation }: Made<typeof records>) =>
      searchLoader(stores.search, viewer, {
        RegulatedEntity: entity.byId,
        Inspection: inspection.byId,
        InspectionPlan: plan.byId,
        InspectionTask: task.byId,
        JointOperation: operation.byId,
      }),
  });
};
export type Loaders = ReturnType<ReturnType<typeof createLoaders>>;
