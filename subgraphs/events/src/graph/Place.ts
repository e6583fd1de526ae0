import { levelOfCode } from '../domain/place-level.ts';
import type { PlaceResolvers } from '../schema.generated.ts';
import { eventConnection } from './event-connection.ts';
import type { Complete, PlaceParent } from './parents.ts';

export const Place = {
  events: ({ code }, args, { loaders }) =>
    eventConnection(args, { loaders, list: levelOfCode(code), key: { jurisdiction: '', key: code } }),
} satisfies Complete<PlaceResolvers, PlaceParent>;
