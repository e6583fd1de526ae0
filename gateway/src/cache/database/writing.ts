import type { Sql } from 'postgres';
import type { Kept } from '../store.ts';

/** Bytes around what is kept: a row with its keys, and their places in the indexes. */
const AROUND = 300;
/** How much may wait to be written, in bytes; what comes beyond that is not kept. */
const WAITING = 16 * 2 ** 20;

/** What is kept as it stands in the table. */
const rowOf = (hash: string, { text, at, until, tags, mark }: Kept, used: number) => ({
  hash,
  ...{ answer: text, asked_at: at, ends_at: until, tags, mark },
  ...{ size: Buffer.byteLength(text) + Buffer.byteLength(tags.join('')) + AROUND, used_at: used },
});
type Row = ReturnType<typeof rowOf>;

const write = (sql: Sql, rows: readonly Row[]) => sql`
  insert into gateway.answers (key, answer, asked_at, ends_at, tags, mark, size, used_at)
  select decode(hash, 'hex'), answer, asked_at, ends_at, tags, mark, size, used_at
  from json_to_recordset(${JSON.stringify(rows)}::text::json) as r (hash text, answer text, asked_at double precision,
    ends_at double precision, tags text[], mark bigint, size integer, used_at double precision)
  -- In the order of their keys, so that no two wait for each other.
  order by hash
  on conflict (key) do update set answer = excluded.answer, asked_at = excluded.asked_at, ends_at = excluded.ends_at,
    tags = excluded.tags, mark = excluded.mark, size = excluded.size, used_at = excluded.used_at`;

export type WritingOptions = {
  readonly sql: () => Sql;
  /** Room for all that is kept: what is larger is not. */
  readonly bytes: number;
  readonly now: () => number;
  /** Is told how many bytes were written. */
  readonly onWritten: (size: number) => void;
};

/** Writes what is to be kept: what comes while a statement runs goes with the next, in one. */
export const createWriting = ({ sql, bytes, now, onWritten }: WritingOptions) => {
  const waiting = { rows: new Map<string, Row>(), bytes: 0 };
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | null = null;

  const writeNext = async (): Promise<void> => {
    await running.catch(() => undefined);
    const rows = [...waiting.rows.values()];
    waiting.rows.clear();
    waiting.bytes = 0;
    next = null;
    running = write(sql(), rows);
    await running;
    onWritten(rows.reduce((sum, { size }) => sum + size, 0));
  };

  /** Resolves when it is written, or is not going to be. */
  return async (hash: string, kept: Kept): Promise<void> => {
    const row = rowOf(hash, kept, now());
    if (row.size > bytes || waiting.bytes + row.size > WAITING) return;
    waiting.rows.set(hash, row);
    waiting.bytes += row.size;
    next ??= writeNext();
    await next;
  };
};
