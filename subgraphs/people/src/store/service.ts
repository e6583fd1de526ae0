import type { Settling } from '@network/kit/intake/settling';
import type { Transaction } from '@network/kit/store';
import type { RowKey } from '@network/kit/store/rows';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { equipment } from './tables/means.ts';
import { certificates, officers } from './tables.ts';

type Holder = { readonly jurisdiction: string; readonly officerNumber: string };
type Held = PgTable & { readonly jurisdiction: AnyColumn; readonly id: AnyColumn };

/** The day from which a fact without a first day counts, as kit/metrics has it. */
const ALWAYS = sql`date '1949-10-01'`;

const jsonOf = (rows: readonly unknown[]): SQL => sql`${JSON.stringify(rows)}::json`;

const holdersOf =
  (table: Held, number: AnyColumn) =>
  async (tx: Transaction, keys: readonly RowKey[]): Promise<readonly Holder[]> =>
    keys.length === 0
      ? []
      : tx.execute<Holder>(sql`
          select distinct ${table.jurisdiction} as jurisdiction, ${number} as "officerNumber" from ${table}
          join json_to_recordset(${jsonOf(keys)}) as key(jurisdiction text, id uuid)
            on ${table.jurisdiction} = key.jurisdiction collate "C" and ${table.id} = key.id
          where ${number} is not null`);

/** What an officer has counts from the day on which both the thing and the service hold to the last such day. */
const settleTable = (tx: Transaction, table: Held, holders: readonly Holder[]) =>
  tx.execute(sql`
    update ${table} held set served_from = told.served_from, served_to = told.served_to from (
      select own.jurisdiction, own.id,
        case when officer.id is not null then coalesce(greatest(own.valid_from, officer.valid_from), ${ALWAYS}) end,
        case when officer.id is not null then least(own.valid_to, officer.valid_to) end
      from json_to_recordset(${jsonOf(holders)}) as holder(jurisdiction text, "officerNumber" text)
      join ${table} own on own.jurisdiction = holder.jurisdiction collate "C"
        and own.officer_number = holder."officerNumber" collate "C"
      left join ${officers} officer on officer.jurisdiction = own.jurisdiction
        and officer.certificate_number = own.officer_number
    ) told (jurisdiction, id, served_from, served_to)
    where held.jurisdiction = told.jurisdiction and held.id = told.id
      and (held.served_from, held.served_to) is distinct from (told.served_from, told.served_to)`);

/** A certificate or a piece of equipment counts for an officer only while the officer serves. */
const serviceOf = (table: Held, number: AnyColumn): Settling<Holder> => ({
  touched: holdersOf(table, number),
  settle: async (tx, holders) => {
    if (holders.length === 0) return;
    const once = [...new Map(holders.map((holder) => [JSON.stringify(holder), holder])).values()];
    for (const held of [certificates, equipment]) await settleTable(tx, held, once);
  },
});

export const OFFICER_SERVICE = serviceOf(officers, officers.certificateNumber);
export const CERTIFICATE_SERVICE = serviceOf(certificates, certificates.officerNumber);
export const EQUIPMENT_SERVICE = serviceOf(equipment, equipment.officerNumber);
