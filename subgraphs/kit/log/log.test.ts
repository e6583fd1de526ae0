import { randomUUID } from 'node:crypto';
import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import { pgSchema } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOptions, openStore, type Store } from '../store/store.ts';
import { createTrialDatabase, type TrialDatabase } from '../store/trial.ts';
import { canonicalInstant, canonicalJson } from './canonical.ts';
import { seal } from './chain.ts';
import { type ActionEntry, appendActions, verifyChain } from './log.ts';
import { type ActionRow, actionTable } from './tables.ts';
import { createTableSql } from './trial-tables.ts';

const table = actionTable(pgSchema('people'), 'thing');
let trial: TrialDatabase;
let store: Store;

beforeAll(async () => {
  trial = await createTrialDatabase('people', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(createTableSql(table));
  await owner.end();
  store = openStore({ name: 'people', connection: trial.app, log: createLog('people', 'silent') });
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

const entry = (recordId: string, change: Partial<ActionEntry> = {}): ActionEntry => ({
  jurisdiction: '331081',
  recordId,
  action: 'OPEN',
  state: 'OPENED',
  at: '2026-03-01T09:30:00+08:00',
  actor: 'somebody',
  ...change,
});
const append = (entries: readonly ActionEntry[]) => store.db.transaction((tx) => appendActions(tx, table, entries));
const rowsOf = async (...ids: string[]): Promise<ActionRow[]> =>
  (await store.db.select().from(table)).filter(({ recordId }) => ids.includes(recordId));

describe('appending', () => {
  it('numbers the entries of each record from 1 and goes on where the record stands', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    expect(await append([entry(one), entry(other), entry(one), entry(one)])).toEqual([1, 1, 2, 3]);
    expect(await append([entry(other), entry(one)])).toEqual([2, 4]);
    expect(verifyChain(await rowsOf(one, other))).toEqual({ kind: 'whole', entries: 6 });
  });

  it('keeps what it was given, the instant with its offset', async () => {
    const id = randomUUID();
    const batch = 4711;
    const payload = { z: [1.5, null, { b: '温岭', a: true }], a: 'x' };
    await append([entry(id.toUpperCase(), { at: '2026-03-01T01:30:00.123456Z', payload, batch })]);
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({
      jurisdiction: '331081',
      sequence: 1,
      action: 'OPEN',
      state: 'OPENED',
      at: '2026-03-01T09:30:00.123456+08:00',
      actor: 'somebody',
      payload,
      batch,
      previousHash: null,
    });
    expect(verifyChain([row!])).toEqual({ kind: 'whole', entries: 1 });
  });

  it('keeps a payload letter by letter as its hash covers it', async () => {
    const id = randomUUID();
    const payload = { z: 1e21, a: ['温"岭', '\t'], m: { y: null, x: 0.5 } };
    await append([entry(id, { payload })]);
    const [row] = await store.db.execute(sql`select payload::text as payload from ${table} where record_id = ${id}`);
    expect(row?.['payload']).toBe(canonicalJson(payload));
  });

  it('takes many records, written in whatever case, and nothing', async () => {
    const ids = Array.from({ length: 2_300 }, () => randomUUID());
    const sequences = await append(ids.flatMap((id) => [entry(id), entry(id.toUpperCase(), { action: 'SHUT' })]));
    expect(sequences).toEqual(ids.flatMap(() => [1, 2]));
    expect(verifyChain(await rowsOf(...ids))).toEqual({ kind: 'whole', entries: 4_600 });
    expect(await append([])).toEqual([]);
  });

  it('keeps the records of two governments apart', async () => {
    const id = randomUUID();
    expect(await append([entry(id), entry(id, { jurisdiction: '350700' })])).toEqual([1, 1]);
    expect(verifyChain(await rowsOf(id))).toEqual({ kind: 'whole', entries: 2 });
  });

  it('makes the second of two transactions wait and follow, for a new record and for a known one', async () => {
    const [known, fresh] = [randomUUID(), randomUUID()];
    await append([entry(known)]);
    const written = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const first = store.db.transaction(async (tx) => {
      await appendActions(tx, table, [entry(known, { actor: 'first' }), entry(fresh, { actor: 'first' })]);
      written.resolve();
      await mayCommit.promise;
    });
    await written.promise;
    const second = append([entry(known, { actor: 'second' }), entry(fresh, { actor: 'second' })]);
    await expect.poll(waiting).toBe(1);
    mayCommit.resolve();
    await first;
    expect(await second).toEqual([3, 2]);
    expect(verifyChain(await rowsOf(known, fresh))).toEqual({ kind: 'whole', entries: 5 });
  });

  it('does not follow a transaction that was rolled back', async () => {
    const id = randomUUID();
    const written = Promise.withResolvers<void>();
    const mayFail = Promise.withResolvers<void>();
    const first = store.db.transaction(async (tx) => {
      await appendActions(tx, table, [entry(id, { actor: 'first' })]);
      written.resolve();
      await mayFail.promise;
      throw new Error('rolled back');
    });
    await written.promise;
    const second = append([entry(id, { actor: 'second' })]);
    mayFail.resolve();
    await expect(first).rejects.toThrow('rolled back');
    expect(await second).toEqual([1]);
    expect((await rowsOf(id)).map(({ actor }) => actor)).toEqual(['second']);
  });

  it('follows the entry that is there, though the record was said to have none', async () => {
    const [known, fresh] = [randomUUID(), randomUUID()];
    await append([entry(known)]);
    const both = [entry(known, { isFirst: true }), entry(fresh, { isFirst: true }), entry(fresh, { isFirst: true })];
    expect(await append(both)).toEqual([2, 1, 2]);
    expect(await append([entry(known, { isFirst: true })])).toEqual([3]);
    expect(verifyChain(await rowsOf(known, fresh))).toEqual({ kind: 'whole', entries: 5 });
  });

  it('never forks a chain, however many press at once', async () => {
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const all = Array.from({ length: 30 }, () => append(ids.flatMap((id) => [entry(id), entry(id)])));
    await Promise.all(all);
    expect(verifyChain(await rowsOf(...ids))).toEqual({ kind: 'whole', entries: 180 });
  });
});

/** How many sessions of this database wait for another's transaction. */
const waiting = async (): Promise<number> => {
  const superuser = postgres({ ...clientOptions(trial.superuser), max: 1 });
  try {
    const rows = await superuser`
      select from pg_stat_activity where datname = ${trial.superuser.database} and wait_event_type = 'Lock'`;
    return rows.length;
  } finally {
    await superuser.end();
  }
};

describe('verifying', () => {
  const id = randomUUID();
  let rows: ActionRow[];
  beforeAll(async () => {
    await append(['OPEN', 'TAKE', 'SHUT'].map((action) => entry(id, { action, payload: { note: action } })));
    rows = (await rowsOf(id)).sort((one, other) => one.sequence - other.sequence);
  });
  const changed = (sequence: number, change: Partial<ActionRow>): ActionRow[] =>
    rows.map((row) => (row.sequence === sequence ? { ...row, ...change } : row));

  it.each<[string, Partial<ActionRow>]>([
    ['action', { action: 'LEAVE' }],
    ['state', { state: 'SHUT' }],
    ['instant', { at: '2026-03-01T09:30:00.000001+08:00' }],
    ['actor', { actor: 'nobody' }],
    ['payload', { payload: { note: 'TAKE', more: 1 } }],
    ['batch', { batch: 4712 }],
    ['hash', { hash: Buffer.alloc(32) }],
  ])('finds a changed %s', (_, change) => {
    expect(verifyChain(changed(2, change))).toEqual({
      kind: 'broken',
      jurisdiction: '331081',
      recordId: id,
      sequence: 2,
      because: 'Expected the entry as it was written, found it changed.',
    });
  });

  it('finds an entry of another record, a changed link and a gap, whatever the order of the rows', () => {
    expect(verifyChain(rows.map((row) => ({ ...row, recordId: randomUUID() }))).kind).toBe('broken');
    expect(verifyChain(changed(3, { previousHash: Buffer.alloc(32) }).reverse())).toMatchObject({
      sequence: 3,
      because: 'Expected the hash of the entry before it, found another.',
    });
    expect(verifyChain(rows.filter(({ sequence }) => sequence !== 1))).toMatchObject({
      sequence: 2,
      because: 'Expected entry 1, found entry 2.',
    });
  });

  it('does not hang on the offset in which an instant is written', () => {
    expect(verifyChain(changed(2, { at: '2026-03-01T01:30:00Z' }))).toEqual({ kind: 'whole', entries: 3 });
  });
});

describe('canonical writing', () => {
  it('sorts members at every depth and leaves out what JSON has no word for', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: '"温"', é: null })).toBe(
      '{"a":"\\"温\\"","b":[{"d":1}],"é":null}',
    );
  });

  /** The rule, without regard to its cost: what JSON makes of the value, its members in order. */
  const slowly = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(slowly).join(',')}]`;
    const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${slowly(member)}`).join(',')}}`;
  };

  it('writes any value as JSON has it, with its members in order', () => {
    const escaped = fc.constantFrom('"', '\\', '\n', '\0', '\ud800', '温岭\u2028');
    const text = fc.oneof(fc.string({ unit: 'binary' }), escaped);
    const odd = fc.constantFrom(undefined, -0, Number.NaN, new Map(), () => 1, Buffer.from('x'), Array(1));
    const values = [text, fc.double(), fc.boolean(), fc.date(), odd];
    // No names that JSON escapes: of two such, V8's own JSON.parse takes one for the other.
    const key = fc.string({ unit: fc.constantFrom('a', 'B', '1', '0', ' ', '_', 'é', '温', '𠮷') });
    const value = fc.anything({ key, values, withNullPrototype: true, withBoxedValues: true });
    fc.assert(
      fc.property(fc.dictionary(key, value), (given) => {
        expect(canonicalJson(given)).toBe(slowly(JSON.parse(JSON.stringify(given))));
      }),
    );
  });

  it('gives an entry the hash that it always had', () => {
    const { hash } = seal({
      jurisdiction: '331081',
      recordId: '11050d49-0000-4000-8000-000000000001',
      sequence: 2,
      action: 'IMPORT',
      state: null,
      at: '2026-03-01T09:30:00.5+08:00',
      actor: '操作员 "1"',
      payload: { z: [1.5, null, { b: '温岭', a: true }], a: 'x\n' },
      batch: 4711,
      previousHash: Buffer.alloc(32, 1),
    });
    expect(hash).toBe('0b0e31fc813261e0e5654fa0576484fe36cf10edc60b29868a0ddab8567ed2ea');
  });

  it('escapes names as it escapes texts', () => {
    expect(canonicalJson({ '\\': 1, '"': 2, '\n': 3 })).toBe('{"\\n":3,"\\"":2,"\\\\":1}');
  });

  it('writes instants in UTC with six decimals', () => {
    expect(canonicalInstant('2026-03-01T00:30:00.5+08:00')).toBe('2026-02-28T16:30:00.500000Z');
    expect(canonicalInstant('2026-03-01T00:30:00Z')).toBe('2026-03-01T00:30:00.000000Z');
  });
});
