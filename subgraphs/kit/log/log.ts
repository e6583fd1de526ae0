import type { Transaction } from '../store/store.ts';
import { canonicalInstant } from './canonical.ts';
import { faultOf, type Link, type Sealed, seal } from './chain.ts';
import { insertLinks, keyOf, type Last, readLast } from './statements.ts';
import type { ActionRow, ActionTable } from './tables.ts';

/** One action to append. `state` is the state after it, `at` when it happened (RFC 3339), `actor` who did it. */
export type ActionEntry = {
  readonly jurisdiction: string;
  readonly recordId: string;
  readonly action: string;
  readonly state: string | null;
  readonly at: string;
  readonly actor: string;
  /** Any JSON; `{}` unless told. */
  readonly payload?: unknown;
  readonly batch?: number | null;
  /** The record should have no entry yet, so its last is not looked for. Where it has one, the entry follows it all the same. */
  readonly isFirst?: boolean;
};

type Pending = { readonly entry: ActionEntry; readonly index: number; readonly key: string };

const CHUNK = 1_000;

/** Chunks with at most one entry per record, so that an entry is written after the one before it is known. */
const chunksOf = (entries: readonly ActionEntry[]): Pending[][] => {
  const waves: Pending[][] = [];
  const depths = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry);
    const depth = depths.get(key) ?? 0;
    depths.set(key, depth + 1);
    waves[depth] ??= [];
    waves[depth].push({ entry, index, key });
  }
  return waves.flatMap((wave) => {
    // In the order of the key: two writers of the same records meet in one order and do not wait for each other in a ring.
    const ordered = wave.sort((one, other) => (one.key < other.key ? -1 : 1));
    return Array.from({ length: Math.ceil(ordered.length / CHUNK) }, (_, chunk) =>
      ordered.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
    );
  });
};

const linkTo = (last: Last | undefined, entry: ActionEntry): Link => ({
  jurisdiction: entry.jurisdiction,
  recordId: entry.recordId.toLowerCase(),
  sequence: (last?.sequence ?? 0) + 1,
  action: entry.action,
  state: entry.state,
  at: canonicalInstant(entry.at),
  actor: entry.actor,
  payload: entry.payload ?? {},
  batch: entry.batch ?? null,
  previousHash: last?.hash ?? null,
});

/** The whole log of a record that has none yet, in order: its entries as they stand in rows, for who writes many logs at once. */
export const sealLog = (entries: readonly ActionEntry[]): Sealed[] => {
  const sealed: Sealed[] = [];
  for (const entry of entries) {
    const before = sealed.at(-1);
    const last = before && { sequence: before.link.sequence, hash: Buffer.from(before.hash, 'hex') };
    sealed.push(seal(linkTo(last, entry)));
  }
  return sealed;
};

type Writing = {
  readonly tx: Transaction;
  readonly table: ActionTable;
  readonly sequences: number[];
  /** The last entries that this call has written, by `keyOf`: nobody else can follow them before the transaction ends. */
  readonly own: Map<string, Last>;
};

/** Writes entries of different records after those that `last` knows; answers the ones that another writer forestalled. */
const writeAfter = async (
  { tx, table, sequences, own }: Writing,
  pending: readonly Pending[],
  last: ReadonlyMap<string, Last>,
): Promise<readonly Pending[]> => {
  const sealed = pending.map(({ entry, key }) => seal(linkTo(own.get(key) ?? last.get(key), entry)));
  const written = await insertLinks(tx, table, sealed);
  const isWritten = (key: string): boolean => written === null || written.has(key);
  for (const [at, { link, hash }] of sealed.entries()) {
    const { key, index } = pending[at] as Pending;
    sequences[index] = link.sequence;
    if (isWritten(key)) own.set(key, { sequence: link.sequence, hash: Buffer.from(hash, 'hex') });
  }
  return pending.filter(({ key }) => !isWritten(key));
};

/**
 * Appends entries of many records, each after the last entry of its record, in the order given. Where another
 * transaction appends to the same record, this one waits for it and follows it: a chain never forks.
 * @returns the sequence that each entry got, in the order given.
 */
export const appendActions = async (
  tx: Transaction,
  table: ActionTable,
  entries: readonly ActionEntry[],
): Promise<readonly number[]> => {
  const sequences: number[] = [];
  const writing: Writing = { tx, table, sequences, own: new Map() };
  const entriesOf = (pending: readonly Pending[]): readonly ActionEntry[] => pending.map(({ entry }) => entry);
  for (const chunk of chunksOf(entries)) {
    const asked = chunk.filter(({ entry, key }) => entry.isFirst !== true && !writing.own.has(key));
    let pending = await writeAfter(writing, chunk, await readLast(tx, table, entriesOf(asked)));
    while (pending.length > 0) {
      const last = await readLast(tx, table, entriesOf(pending));
      pending = await writeAfter(writing, pending, last);
    }
  }
  return sequences;
};

/** Every entry follows the one before it, or the first that does not and why. */
export type Verdict =
  | { readonly kind: 'whole'; readonly entries: number }
  | {
      readonly kind: 'broken';
      readonly jurisdiction: string;
      readonly recordId: string;
      readonly sequence: number;
      readonly because: string;
    };

/**
 * Verifies whole chains: all rows of one or more records, in any order. Entries cut off at the end of a chain
 * are not noticed; who wants that keeps the last hash elsewhere.
 */
export const verifyChain = (rows: Iterable<ActionRow>): Verdict => {
  const ordered = [...rows].sort((one, other) => one.sequence - other.sequence);
  for (const chain of Map.groupBy(ordered, keyOf).values()) {
    let before: ActionRow | undefined;
    for (const row of chain) {
      const because = faultOf(row, before);
      if (because !== null) {
        const { jurisdiction, recordId, sequence } = row;
        return { kind: 'broken', jurisdiction, recordId, sequence, because };
      }
      before = row;
    }
  }
  return { kind: 'whole', entries: ordered.length };
};
