import { levelOfCode } from '@network/kit/scope/places';
import type { PlaceResolvers } from '../schema.generated.ts';
import { eventConnection } from './event-connection.ts';
import type { Complete, PlaceParent } from './parents.ts';

export const Place = {
  events: ({ code }, args, { loaders }) =>
    eventConnection(args, { loaders, list: levelOfCode(code), key: { jurisdiction: '', key: code } }),
} satisfies Complete<PlaceResolvers, PlaceParent>;
