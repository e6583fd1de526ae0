import { fieldsRead } from '@network/kit/connection/reads';
import { sectionOf } from '#domain/entity.ts';
import type { Complete, EntityParent } from '#graph/parents.ts';
import { byCode, placeOf } from '#graph/references.ts';
import type { RegulatedEntityResolvers } from '#schema.generated.ts';

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

type EntityReference = { id?: string; jurisdiction?: string; creditCode?: string };

export const RegulatedEntity = {
  __resolveReference: ({ id, jurisdiction = '', creditCode }: EntityReference, { loaders: { entity } }, info) =>
    creditCode === undefined
      ? entity.byId.load(id ?? '', fieldsRead(info, 'RegulatedEntity'))
      : entity.byKey.load({ jurisdiction, key: creditCode }, fieldsRead(info, 'RegulatedEntity')),
  tradeSection: ({ tradeCode }) => sectionOf(tradeCode),
  place: placeOf,
  supervisor: ({ jurisdiction, supervisorCode }) => byCode(jurisdiction, supervisorCode),
  isUnderPatrol: ({ supervisorCode }) => supervisorCode === null,
  inspections: ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.inspections('ENTITY', { jurisdiction, key }, args),
  draws: ({ jurisdiction, creditCode: key }, args, { loaders }) => loaders.draws('ENTITY', { jurisdiction, key }, args),
  permits: ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.library.licences.list('ENTITY', { jurisdiction, key }, args),
  creditRatings: ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.library.creditRatings.list('ENTITY', { jurisdiction, key }, args),
  libraryEntries: ({ jurisdiction, creditCode: key }, args, { loaders }) =>
    loaders.library.libraryEntries.list('ENTITY', { jurisdiction, key }, args),
  lengthMetres: ({ lengthMetres }) => numberOf(lengthMetres),
  powerKilowatts: ({ powerKilowatts }) => numberOf(powerKilowatts),
  inspectionsLeft: async ({ jurisdiction, creditCode }, args, { loaders, today }) => {
    const year = args.year ?? Number((await today(jurisdiction)).slice(0, 4));
    return loaders.capsOfEntity.load({ jurisdiction, creditCode, year });
  },
  provenance: ({ id }, _, { loaders }) => loaders.provenance('entity').load(id),
} satisfies Complete<RegulatedEntityResolvers, EntityParent>;
