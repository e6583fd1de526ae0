import { connection } from '@network/kit/connection';
import { levelOfCode } from '@network/kit/scope/places';
import { parsePage } from '@network/schema/page';
import type { PlaceResolvers } from '../schema.generated.ts';
import { inspectionsOf } from './inspection-connection.ts';
import type { Complete, PlaceParent } from './parents.ts';

export const Place = {
  inspections: ({ code }, args, { loaders }) =>
    inspectionsOf(args, { loaders, list: levelOfCode(code), key: { jurisdiction: '', key: code } }),
  regulatedEntities: ({ code }, args, { loaders }) => {
    const page = parsePage(args, ['text']);
    const list = levelOfCode(code);
    return connection({
      page,
      rows: () => loaders.entityList({ list, page }).load(code),
      total: () => loaders.entityTotal(list).load(code),
      cursorOf: ({ creditCode }) => [creditCode],
    });
  },
} satisfies Complete<PlaceResolvers, PlaceParent>;
