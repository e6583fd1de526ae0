import { connection } from '@network/kit/connection';
import { parsePage } from '@network/schema/page';
import type { BodyResolvers } from '../schema.generated.ts';
import type { BodyParent, Complete } from './parents.ts';

export const Body = {
  __resolveReference: (
    { id, jurisdiction, code }: { id?: string; jurisdiction?: string; code?: string },
    { loaders },
  ) =>
    code === undefined
      ? loaders.bodyById.load(id ?? '')
      : loaders.bodyByCode.load({ jurisdiction: jurisdiction ?? '', key: code }),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  teams: ({ jurisdiction, code }, args, { loaders }) => {
    const page = parsePage(args, ['text']);
    const key = { jurisdiction, key: code };
    return connection({
      page,
      rows: () => loaders.teamsOfBody(page).load(key),
      total: () => loaders.teamTotalOfBody.load(key),
      cursorOf: (row) => [row.code],
    });
  },
  provenance: ({ id }, _, { loaders }) => loaders.provenance('body').load(id),
} satisfies Complete<BodyResolvers, BodyParent>;
