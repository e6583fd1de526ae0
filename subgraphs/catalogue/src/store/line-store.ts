import { createKeyedChildren, createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { checkLines } from './tables/checks.ts';

export type CheckLineRow = typeof checkLines.$inferSelect;

/** Reads the lines of checklists that came as rows of their own, by item. They are open facts. */
export const createLineStore = (store: Store) => {
  const lines = { name: 'check_lines', table: checkLines, scope: null };
  return {
    records: createRecords(store, { ...lines, key: null }),
    ofList: createKeyedChildren(store, {
      ...{ ...lines, by: 'list', parent: checkLines.listCode },
      orderBy: [checkLines.itemCode, checkLines.id],
    }),
  };
};
