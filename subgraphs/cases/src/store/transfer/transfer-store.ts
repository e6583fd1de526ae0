import { createList } from '@network/kit/list';
import { anyOf, beforeValue, either, fromValue } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { transfers } from '../tables/transfer.ts';

export type TransferRow = typeof transfers.$inferSelect;

/** Reads transfers, each within the viewer's scope. */
export const createTransferStore = (store: Store) => {
  const scope = inScope(transfers);
  const of = { name: 'transfers', table: transfers, scope };
  return {
    records: createRecords(store, { ...of, key: transfers.number }),
    /** The transfer upon which a case was filed. */
    byFiledCase: createRecords(store, { ...of, name: 'transfers_filed', key: transfers.filedCaseNumber }),
    list: createList(store, {
      ...of,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        FROM_BODY: transfers.fromBodyCode,
        TO_BODY: transfers.toBodyCode,
        CASE: transfers.caseNumber,
        ITEM: transfers.itemCode,
        AGREEMENT: transfers.agreementNumber,
      },
      filters: {
        from: fromValue(transfers.sentOn),
        before: beforeValue(transfers.sentOn),
        answeredFrom: fromValue(transfers.answeredOn),
        answeredBefore: beforeValue(transfers.answeredOn),
        directions: anyOf(transfers.direction),
        reasons: anyOf(transfers.reason),
        answers: anyOf(transfers.answer),
        fromBodyCodes: anyOf(transfers.fromBodyCode),
        toBodyCodes: anyOf(transfers.toBodyCode),
        isOnline: either(sql`${transfers.isOnline}`, sql`not ${transfers.isOnline}`),
        isFullyElectronic: either(sql`${transfers.isFullyElectronic}`, sql`not ${transfers.isFullyElectronic}`),
      },
      orders: {
        SENT_ON: [transfers.sentOn, transfers.id],
        ANSWERED_ON: [transfers.answeredOn, transfers.id],
      },
    }),
  };
};
export type TransferStore = ReturnType<typeof createTransferStore>;
