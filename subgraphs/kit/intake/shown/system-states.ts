import type { Source } from '@network/kit/mapping/source-file';
import type { Database } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import type { System } from '../intake.ts';
import type { IntakeTables } from '../tables.ts';

/** How the fetching of a system goes. Instants are RFC 3339. */
export type PullReport = {
  readonly every: string;
  readonly lastAttempt: string | null;
  readonly lastSuccess: string | null;
  readonly lastFault: string | null;
  readonly failures: number;
  readonly nextAt: string | null;
  readonly watermark: string | null;
};

/** An existing system with what it has sent so far. Batches that were revoked do not count. */
export type SystemState = System & {
  /** What is assumed of its layout; null where that is known. */
  readonly assumed: string | null;
  /** When its newest batch was taken. */
  readonly lastSuccess: string | null;
  /** What its newest batch failed by; null where that was taken. */
  readonly lastFault: string | null;
  readonly batches: number;
  /** Rows that were read of its files. */
  readonly rows: number;
  /** Rows in quarantine that no later batch took up. */
  readonly quarantined: number;
  /** Rows read so far of a file of it that is being taken in; null where none is. */
  readonly reading: number | null;
  /** Null where nothing is fetched from it. */
  readonly pull: PullReport | null;
};

type Told = {
  readonly system: string;
  readonly last_success: string | null;
  readonly last_fault: string | null;
  readonly batches: number;
  readonly rows: number;
  readonly quarantined: number;
};

const NOTHING = { last_success: null, last_fault: null, batches: 0, rows: 0, quarantined: 0 };

/** What the batches of each system come to, in one statement. */
const tell = async (db: Database, { batches, quarantine }: IntakeTables): Promise<ReadonlyMap<string, Told>> => {
  const rows = await db.execute<Told>(sql`
    select b.system,
      to_char(max(coalesce(b.finished_at, b.taken_at)) filter (where b.state = 'TAKEN'), 'YYYY-MM-DD"T"HH24:MI:SS+08:00') as last_success,
      (array_agg(b.fault order by b.number desc))[1] as last_fault,
      count(*)::float8 as batches, coalesce(sum(b.read) filter (where b.way <> 'REPLAY'), 0)::float8 as rows,
      (select count(*)::float8 from ${quarantine} q where q.replayed_by is null and q.batch = any(array_agg(b.number))) as quarantined
    from ${batches} b where b.revoked_at is null group by b.system`);
  return new Map(rows.map((row) => [row.system, row]));
};

/** What a source file says of its system. */
export const systemOf = ({ system, title, records, oddities }: Source): System => ({
  name: system,
  ...{ title, records, oddities },
});

/** Each system that a source file describes, with what it has sent and how its fetching goes. */
export const readSystemStates = async (
  db: Database,
  tables: IntakeTables,
  { sources, rowsRead }: { sources: Iterable<Source>; rowsRead: (system: string) => number | null },
): Promise<SystemState[]> => {
  const told = await tell(db, tables);
  const pulls = new Map((await db.select().from(tables.pulls)).map((row) => [row.system, row]));
  return [...sources].map((source) => {
    const { last_success, last_fault, batches, rows, quarantined } = told.get(source.system) ?? NOTHING;
    const pulled = pulls.get(source.system);
    const report = (every: string): PullReport => ({
      every,
      ...{ lastAttempt: pulled?.lastAttempt ?? null, lastSuccess: pulled?.lastSuccess ?? null },
      ...{ lastFault: pulled?.lastFault ?? null, failures: pulled?.failures ?? 0 },
      ...{ nextAt: pulled?.nextAt ?? null, watermark: pulled?.watermark ?? null },
    });
    return {
      ...systemOf(source),
      assumed: source.assumed,
      ...{ lastSuccess: last_success, lastFault: last_fault, batches, rows, quarantined },
      reading: rowsRead(source.system),
      pull: source.pull === null ? null : report(source.pull.every),
    };
  });
};
