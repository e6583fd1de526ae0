import type { Intake } from '@network/kit/intake';
import { many, perArguments, single, total } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import type { EntityList, EntityListArguments, EntityStore } from './store/entity-store.ts';
import type { FindingStore } from './store/finding-store.ts';
import type { InspectionListArguments, InspectionStore, InspectionTotalArguments } from './store/inspection-store.ts';
import type { InspectionsStores } from './store/stores.ts';

export type Stores = InspectionsStores & Pick<Intake, 'provenance'>;

type Listed = { readonly parentJurisdiction: string; readonly parentKey: string };
const byId = ({ id }: { id: string }): string => id;
const byParent = ({ parentJurisdiction, parentKey }: Listed): NaturalKey => ({
  jurisdiction: parentJurisdiction,
  key: parentKey,
});

const createInspectionLoaders = (inspections: InspectionStore, viewer: Viewer) => ({
  inspectionById: single({
    name: 'inspectionById',
    find: (ids: readonly string[]) => inspections.findById(viewer, ids),
    keyOf: byId,
  }),
  inspectionByNumber: single({
    name: 'inspectionByNumber',
    find: (keys: readonly NaturalKey[]) => inspections.findByNumber(viewer, keys),
    keyOf: ({ jurisdiction, number }) => ({ jurisdiction, key: number }),
  }),
  inspectionList: perArguments((args: InspectionListArguments) =>
    many({
      name: `inspections of ${args.list}`,
      find: (keys: readonly NaturalKey[]) => inspections.list(viewer, keys, args),
      keyOf: byParent,
    }),
  ),
  inspectionTotal: perArguments((args: InspectionTotalArguments) =>
    total({
      name: `inspection total of ${args.list}`,
      find: (keys: readonly NaturalKey[]) => inspections.count(viewer, keys, args),
      keyOf: byParent,
    }),
  ),
  actionsOfInspection: many({
    name: 'actionsOfInspection',
    find: (ids: readonly string[]) => inspections.listActions(viewer, ids),
    keyOf: ({ recordId }) => recordId,
  }),
});

const createFindingLoaders = (findings: FindingStore, viewer: Viewer) => ({
  findingById: single({
    name: 'findingById',
    find: (ids: readonly string[]) => findings.findById(viewer, ids),
    keyOf: byId,
  }),
  findingsOfInspection: many({
    name: 'findingsOfInspection',
    find: (ids: readonly string[]) => findings.listOfInspections(viewer, ids),
    keyOf: ({ inspectionId }) => inspectionId ?? '',
  }),
  findingsOfCase: many({
    name: 'findingsOfCase',
    find: (keys: readonly NaturalKey[]) => findings.listOfCases(viewer, keys),
    keyOf: ({ jurisdiction, caseNumber }) => ({ jurisdiction, key: caseNumber ?? '' }),
  }),
  findingsOfItem: perArguments((page: Page) =>
    many({
      name: 'findingsOfItem',
      find: (keys: readonly NaturalKey[]) => findings.listOfItems(viewer, keys, page),
      keyOf: ({ jurisdiction, itemCode }) => ({ jurisdiction, key: itemCode ?? '' }),
    }),
  ),
  findingTotalOfItem: total({
    name: 'findingTotalOfItem',
    find: (keys: readonly NaturalKey[]) => findings.countOfItems(viewer, keys),
    keyOf: ({ jurisdiction, key }) => ({ jurisdiction, key }),
  }),
});

const createEntityLoaders = (entities: EntityStore, viewer: Viewer) => ({
  entityById: single({
    name: 'entityById',
    find: (ids: readonly string[]) => entities.findById(viewer, ids),
    keyOf: byId,
  }),
  entityByCreditCode: single({
    name: 'entityByCreditCode',
    find: (keys: readonly NaturalKey[]) => entities.findByCreditCode(viewer, keys),
    keyOf: ({ jurisdiction, creditCode }) => ({ jurisdiction, key: creditCode }),
  }),
  entityList: perArguments((args: EntityListArguments) =>
    many({
      name: `entities of ${args.list}`,
      find: (codes: readonly string[]) => entities.list(viewer, codes, args),
      keyOf: ({ parentKey }) => parentKey,
    }),
  ),
  entityTotal: perArguments((list: EntityList) =>
    total({
      name: `entity total of ${list}`,
      find: (codes: readonly string[]) => entities.count(viewer, codes, list),
      keyOf: ({ parentKey }) => parentKey,
    }),
  ),
});

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = ({ inspections, findings, entities, provenance }: Stores, viewer: Viewer) => ({
  ...createInspectionLoaders(inspections, viewer),
  ...createFindingLoaders(findings, viewer),
  ...createEntityLoaders(entities, viewer),
  provenance: provenanceLoaders(provenance, viewer),
});
export type Loaders = ReturnType<typeof createLoaders>;
