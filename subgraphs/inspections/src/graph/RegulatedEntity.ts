import type { RegulatedEntityResolvers } from '../schema.generated.ts';
import { inspectionsOf } from './inspection-connection.ts';
import type { Complete, EntityParent } from './parents.ts';

type EntityReference = { id?: string; jurisdiction?: string; creditCode?: string };

export const RegulatedEntity = {
  __resolveReference: ({ id, jurisdiction, creditCode }: EntityReference, { loaders }) =>
    creditCode === undefined
      ? loaders.entityById.load(id ?? '')
      : loaders.entityByCreditCode.load({ jurisdiction: jurisdiction ?? '', key: creditCode }),
  place: ({ place }) => (place === null ? null : { code: place }),
  inspections: ({ jurisdiction, creditCode }, args, { loaders }) =>
    inspectionsOf(args, { loaders, list: 'ENTITY', key: { jurisdiction, key: creditCode } }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('entity').load(id),
} satisfies Complete<RegulatedEntityResolvers, EntityParent>;
