import { reads } from '@network/kit/connection/reads';
import { byReference, type Reference } from '@network/kit/list/named';
import { sectionOf } from '#domain/entity.ts';
import type { Complete, EntityParent } from '#graph/parents.ts';
import { byCode, placeOf } from '#graph/references.ts';
import type { RegulatedEntityResolvers } from '#schema.generated.ts';

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

type EntityReference = Reference & { readonly creditCode?: string };

export const RegulatedEntity = {
  __resolveReference: (reference: EntityReference, { loaders: { entity } }, info) =>
    byReference(entity, { reference, key: reference.creditCode }, info),
  tradeSection: reads(['tradeCode'], ({ tradeCode }) => sectionOf(tradeCode)),
  place: reads(['place'], placeOf),
  supervisor: reads(['supervisorCode'], ({ jurisdiction, supervisorCode }) => byCode(jurisdiction, supervisorCode)),
  isUnderPatrol: reads(['supervisorCode'], ({ supervisorCode }) => supervisorCode === null),
  inspections: reads(['creditCode'], ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.inspections('ENTITY', { jurisdiction, key }, args),
  ),
  draws: reads(['creditCode'], ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.draws('ENTITY', { jurisdiction, key }, args),
  ),
  permits: reads(['creditCode'], ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.library.licences.list('ENTITY', { jurisdiction, key }, args),
  ),
  creditRatings: reads(['creditCode'], ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.library.creditRatings.list('ENTITY', { jurisdiction, key }, args),
  ),
  libraryEntries: reads(['creditCode'], ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.library.libraryEntries.list('ENTITY', { jurisdiction, key }, args),
  ),
  lengthMetres: reads(['lengthMetres'], ({ lengthMetres }) => numberOf(lengthMetres)),
  powerKilowatts: reads(['powerKilowatts'], ({ powerKilowatts }) => numberOf(powerKilowatts)),
  inspectionsLeft: reads(['creditCode'], async ({ jurisdiction, creditCode }, args, { loaders, today }) => {
    const year = args.year ?? Number((await today(jurisdiction)).slice(0, 4));
    return loaders.capsOfEntity.load({ jurisdiction, creditCode, year });
  }),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('entity').load(id)),
} satisfies Complete<RegulatedEntityResolvers, EntityParent>;
