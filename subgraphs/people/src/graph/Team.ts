import { connection } from '@network/kit/connection';
import { parsePage } from '@network/schema/page';
import type { TeamResolvers } from '../schema.generated.ts';
import type { Complete, TeamParent } from './parents.ts';

export const Team = {
  __resolveReference: (
    { id, jurisdiction, code }: { id?: string; jurisdiction?: string; code?: string },
    { loaders },
  ) =>
    code === undefined
      ? loaders.teamById.load(id ?? '')
      : loaders.teamByCode.load({ jurisdiction: jurisdiction ?? '', key: code }),
  body: ({ jurisdiction, bodyCode }, _, { loaders }) => loaders.bodyByCode.load({ jurisdiction, key: bodyCode }),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  officers: ({ jurisdiction, code }, args, { loaders }) => {
    const page = parsePage(args, ['text']);
    const key = { jurisdiction, key: code };
    return connection({
      page,
      rows: () => loaders.officersOfTeam(page).load(key),
      total: () => loaders.officerTotalOfTeam.load(key),
      cursorOf: (row) => [row.certificateNumber],
    });
  },
  provenance: ({ id }, _, { loaders }) => loaders.provenance('team').load(id),
} satisfies Complete<TeamResolvers, TeamParent>;
