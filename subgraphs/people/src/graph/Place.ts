import { connection } from '@network/kit/connection';
import { parsePage } from '@network/schema/page';
import { isTown, kindsOf, modeOn } from '../domain/place.ts';
import type { PlaceResolvers } from '../schema.generated.ts';
import type { Complete, PlaceParent } from './parents.ts';

export const Place = {
  __resolveReference: ({ id, code }: { id?: string; code?: string }, { loaders }) =>
    code === undefined ? loaders.placeById.load(id ?? '') : loaders.placeByCode.load(code),
  isTown: ({ kind }) => isTown(kind),
  parent: ({ parentCode }, _, { loaders }) => (parentCode === null ? null : loaders.placeByCode.load(parentCode)),
  children: ({ code }, { filter, ...page }, { loaders }) => {
    const args = { kinds: kindsOf(filter ?? {}), page: parsePage(page, ['text']) };
    return connection({
      page: args.page,
      rows: () => loaders.childPlaces(args).load(code),
      total: () => loaders.childPlaceTotal(args.kinds).load(code),
      cursorOf: (row) => [row.code],
    });
  },
  mode: async ({ code }, { asOf }, { loaders, today }) =>
    modeOn(await loaders.modesOfPlace.load(code), asOf ?? (await today(code.slice(0, 6)))),
  modes: ({ code }, _, { loaders }) => loaders.modesOfPlace.load(code),
  team: ({ code }, _, { loaders }) => loaders.teamOfPlace.load(code),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('place').load(id),
} satisfies Complete<PlaceResolvers, PlaceParent>;
