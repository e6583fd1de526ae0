import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { CheckRowResolvers } from '#schema.generated.ts';
import type { CheckRowParent, Complete } from '../parents.ts';

export const CheckRow = {
  __resolveReference: ({ id }: { id?: string }, { loaders }, info) =>
    loaders.line.byId.load(id ?? '', fieldsRead(info, 'CheckRow')),
  checkList: reads(['listCode'], ({ jurisdiction, listCode }, _, { loaders }, info) =>
    loaders.checkLists.byKey.load({ jurisdiction, key: listCode }, fieldsRead(info)),
  ),
  line: (row) => ({ ...row, row }),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('checkLine').load(id)),
} satisfies Complete<CheckRowResolvers, CheckRowParent>;
