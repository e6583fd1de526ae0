import type { Database } from '@network/kit/store';
import { and, asc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import type { Mask } from '../callers/mask.ts';
import type { QuarantinedRow } from '../intake.ts';
import type { IntakeTables } from '../tables.ts';
import { batchId } from './batches.ts';

export type QuarantineFilter = {
  readonly first: number;
  /** The number of a row after which to go on. */
  readonly after?: number | null;
  /** Only rows that were quarantined for this reason, among others. */
  readonly reason?: string | null;
  /** Only rows that no other batch took up. */
  readonly isOpen?: boolean | null;
};

type Query = {
  readonly subgraph: string;
  readonly batch: number;
  readonly filter: QuarantineFilter;
  /** Opens what is sealed. */
  readonly openText: (text: string) => string;
  readonly mask: Mask;
};

const parseRaw = (text: string): QuarantinedRow['raw'] => {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' ? value : (value as Record<string, string>);
};

/** Which rows of a batch's quarantine. */
type Wanted = { readonly batch: number; readonly filter: Omit<QuarantineFilter, 'first'> };

const conditionsOf = (
  { quarantine }: IntakeTables,
  { batch, filter: { after, reason, isOpen } }: Wanted,
): readonly SQL[] => [
  eq(quarantine.batch, batch),
  ...(after == null ? [] : [gt(quarantine.rowNumber, after)]),
  ...(reason == null ? [] : [sql`${quarantine.problems} @> ${JSON.stringify([{ reason }])}::jsonb`]),
  ...(isOpen === true ? [isNull(quarantine.replayedBy)] : []),
];

/** Quarantined rows of a batch in the order of the file, as they came, as far as the mask shows them. */
export const listQuarantine = async (
  db: Database,
  tables: IntakeTables,
  query: Query,
): Promise<readonly QuarantinedRow[]> => {
  const { quarantine } = tables;
  const { subgraph, filter, openText, mask } = query;
  const rows = await db
    .select()
    .from(quarantine)
    .where(and(...conditionsOf(tables, query)))
    .orderBy(asc(quarantine.rowNumber))
    .limit(filter.first);
  return rows.map(({ rowNumber, sheet, raw, problems, replayedBy }) => ({
    row: rowNumber,
    sheet,
    raw: mask.raw(parseRaw(openText(raw))),
    problems: mask.problems(problems),
    replayedBy: replayedBy === null ? null : batchId(subgraph, replayedBy),
  }));
};

/** How many there are. */
export const countQuarantine = (db: Database, tables: IntakeTables, wanted: Wanted): Promise<number> =>
  db.$count(tables.quarantine, and(...conditionsOf(tables, wanted)));
