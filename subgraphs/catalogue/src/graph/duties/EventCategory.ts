import { fieldsRead, reads } from '@network/kit/connection/reads';
import { NATIONAL } from '@network/schema/network';
import type { EventCategoryResolvers } from '#schema.generated.ts';
import { bodyOf } from '../borrowed.ts';
import type { Complete, EventCategoryParent } from '../parents.ts';

type CategoryReference = { id?: string; jurisdiction?: string; code?: string };

export const EventCategory = {
  __resolveReference: ({ id, jurisdiction, code }: CategoryReference, { loaders }, info) =>
    code === undefined
      ? loaders.category.byId.load(id ?? '', fieldsRead(info, 'EventCategory'))
      : loaders.categoryByCode.load({ jurisdiction: jurisdiction ?? '', key: code }, fieldsRead(info, 'EventCategory')),
  parent: reads(['parentCode'], ({ jurisdiction, parentCode }, _, { loaders }, info) =>
    parentCode === null ? null : loaders.categoryByCode.load({ jurisdiction, key: parentCode }, fieldsRead(info)),
  ),
  dutyBody: reads(['code'], async (category, { place, jurisdiction, asOf }, { loaders }) => {
    const around = category.jurisdiction === NATIONAL ? place.slice(0, 6) : category.jurisdiction;
    const own = { jurisdiction: jurisdiction ?? around, categoryCode: category.code };
    const key = { ...own, placeCode: place, day: asOf ?? null };
    return bodyOf(key.jurisdiction, (await loaders.dutyBody.load(key))?.bodyCode ?? null);
  }),
  children: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.categories('PARENT', { jurisdiction, key: code }, args),
  ),
  dutyItems: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.dutyItems.listOn('CATEGORY', { jurisdiction, key: code }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('eventCategory').load(id)),
} satisfies Complete<EventCategoryResolvers, EventCategoryParent>;
