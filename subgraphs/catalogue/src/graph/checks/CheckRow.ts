import type { CheckRowResolvers } from '#schema.generated.ts';
import type { CheckRowParent, Complete } from '../parents.ts';

export const CheckRow = {
  __resolveReference: ({ id }: { id?: string }, { loaders }) => loaders.lineById.load(id ?? ''),
  checkList: ({ jurisdiction, listCode }, _, { loaders }) =>
    loaders.checkLists.byKey.load({ jurisdiction, key: listCode }),
  line: (row) => ({ ...row, row }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('checkLine').load(id),
} satisfies Complete<CheckRowResolvers, CheckRowParent>;
