import type { Database, Transaction } from '@network/kit/store';
import { and, asc, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { QuarantineChoice } from '../intake.ts';
import type { IntakeTables } from '../tables.ts';

export type QuarantineRow = IntakeTables['quarantine']['$inferSelect'];

const PAGE = 500;

const chosen = ({ quarantine }: IntakeTables, batch: number, choice: QuarantineChoice): SQL | undefined =>
  and(
    eq(quarantine.batch, batch),
    isNull(quarantine.replayedBy),
    'rows' in choice ? inArray(quarantine.rowNumber, [...choice.rows]) : undefined,
    'reason' in choice
      ? sql`${quarantine.problems} @> ${JSON.stringify([{ reason: choice.reason }])}::jsonb`
      : undefined,
  );

/** The open rows of a batch that are chosen, in the order of the file, some hundred at a time. */
export async function* chosenRows(
  db: Database | Transaction,
  tables: IntakeTables,
  { batch, choice }: { batch: number; choice: QuarantineChoice },
): AsyncGenerator<readonly QuarantineRow[]> {
  const { quarantine } = tables;
  for (let after = 0; ; ) {
    const rows = await db
      .select()
      .from(quarantine)
      .where(and(chosen(tables, batch, choice), gt(quarantine.rowNumber, after)))
      .orderBy(asc(quarantine.rowNumber))
      .limit(PAGE);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.rowNumber;
  }
}

/** Columns with their texts, or the bare row where it did not fit under them. */
export type Raw = Readonly<Record<string, string>> | string;

export const parseRaw = (text: string): Raw => {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' ? value : (value as Record<string, string>);
};
