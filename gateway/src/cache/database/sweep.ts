import type { Sql, TransactionSql } from 'postgres';
import { TAGS } from '../store.ts';

/** How long sweeping may take, in milliseconds: nobody waits for it. */
const SWEEP_MS = 30_000;
/** How many uses are noted between two sweeps; what is used beyond them may count as unused. */
const USES = 20_000;

const endOverdue = (sql: TransactionSql, now: number) => sql`
  delete from gateway.answers where key in
    (select key from gateway.answers where ends_at <= ${now} for update skip locked)`;

const noteUses = (sql: TransactionSql, uses: ReadonlyMap<string, number>) => sql`
  update gateway.answers a set used_at = u.used_at
  from json_to_recordset(${JSON.stringify(Array.from(uses, ([hash, used_at]) => ({ hash, used_at })))}::text::json)
      as u (hash text, used_at double precision)
  where a.key = decode(u.hash, 'hex')
    and a.key in (select key from gateway.answers where key = decode(u.hash, 'hex') for update skip locked)`;

/** Those that were used last stay, as many as there is room for. */
const trim = (sql: TransactionSql, bytes: number) => sql`
  delete from gateway.answers where key in (
    select key from gateway.answers where key in (
      select key from
        (select key, sum(size) over (order by used_at desc, key rows unbounded preceding) as sum from gateway.answers) ranked
      where sum > ${bytes}
    ) for update skip locked)`;

/** Locks the state first, as every change does, so that none comes in between. */
const forgetTags = (sql: TransactionSql) => sql`
  with line as (select change from gateway.ended order by change desc offset ${TAGS} limit 1),
    raised as (update gateway.state set forgotten = line.change from line where is_only returning forgotten)
  delete from gateway.ended using raised where change <= raised.forgotten`;

export type SweepOptions = {
  readonly sql: () => Sql;
  /** Room for all that is kept. */
  readonly bytes: number;
  readonly now: () => number;
};

/**
 * Removes what is over, and what was not used for longest where there is too much; one process at a time. It waits for no
 * row that somebody else writes, so that nobody can wait for each other.
 */
export const createSweep = ({ sql, bytes, now }: SweepOptions) => {
  let isSweeping = false;
  let uses = new Map<string, number>();
  let added = 0;
  /** Of that, how much there was when it was last tried. */
  let tried = 0;

  const makeRoom = async (transaction: TransactionSql): Promise<void> => {
    const [sum] = await transaction`select coalesce(sum(size), 0)::float8 as bytes from gateway.answers`;
    if (sum?.['bytes'] > bytes) await trim(transaction, bytes);
  };

  const sweepAll = async (transaction: TransactionSql, noted: ReadonlyMap<string, number>): Promise<boolean> => {
    const [lock] = await transaction`select pg_try_advisory_xact_lock(hashtext('gateway sweep')) as got`;
    if (lock?.['got'] !== true) return false;
    await transaction.unsafe(`set local statement_timeout = ${SWEEP_MS}`);
    await endOverdue(transaction, now());
    if (noted.size > 0) await noteUses(transaction, noted);
    if (added > 0) await makeRoom(transaction);
    // Last, for it may hold up whoever has a change to tell.
    await forgetTags(transaction);
    return true;
  };

  return {
    /** Notes that something was given, by the hash of its key. */
    noteUse: (hash: string): void => {
      if (uses.size < USES) uses.set(hash, now());
    },
    /** Notes that so much was added; whether that is so much that it should be swept soon. */
    noteAdded: (size: number): boolean => {
      added += size;
      return added - tried > bytes / 16;
    },
    /** False where somebody was at it already. */
    sweep: async (): Promise<boolean> => {
      if (isSweeping) return false;
      isSweeping = true;
      const [noted, before] = [uses, added];
      uses = new Map();
      tried = before;
      try {
        const isDone = await sql().begin((transaction) => sweepAll(transaction, noted));
        if (isDone) [added, tried] = [added - before, 0];
        else uses = new Map([...noted, ...uses]);
        return isDone;
      } finally {
        isSweeping = false;
      }
    },
  };
};
