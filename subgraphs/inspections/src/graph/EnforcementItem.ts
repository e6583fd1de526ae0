import { connection } from '@network/kit/connection';
import { parsePage } from '@network/schema/page';
import type { EnforcementItemResolvers } from '../schema.generated.ts';
import { inspectionsOf } from './inspection-connection.ts';
import type { ByCode, Complete } from './parents.ts';

export const EnforcementItem = {
  inspections: ({ jurisdiction, code }, args, { loaders }) =>
    inspectionsOf(args, { loaders, list: 'ITEM', key: { jurisdiction, key: code } }),
  findings: ({ jurisdiction, code }, args, { loaders }) => {
    const page = parsePage(args, ['date', 'id']);
    const key = { jurisdiction, key: code };
    return connection({
      page,
      rows: () => loaders.findingsOfItem(page).load(key),
      total: () => loaders.findingTotalOfItem.load(key),
      cursorOf: ({ listedOn, id }) => [listedOn, id],
    });
  },
} satisfies Complete<EnforcementItemResolvers, ByCode>;
