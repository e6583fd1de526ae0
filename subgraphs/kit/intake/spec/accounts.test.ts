import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { BOXED, BOXED_HEADER, boxes, boxSources, KINDS, openBoxShop } from '../trial/trial-boxes.ts';
import { bytesOf, csvOf, OPERATOR, type ToyShop, tables, toyActions, toys, writeFolder } from '../trial/trial-toys.ts';

let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openBoxShop();
  const boxed = (missing: string): string => BOXED.replace('MISSING', missing);
  const strict = boxed('quarantine').replace('boxed-toys', 'strict-toys');
  const files = { 'boxed-toys.yaml': boxed('stub'), 'strict-toys.yaml': strict, 'toy-shop.yaml': toySource() };
  intake = await shop.open(files, { kinds: KINDS });
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

const asked = (system: string, lines: readonly string[]) => ({
  ...{ system, file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR },
  body: bytesOf(`${[BOXED_HEADER, ...lines].join('\n')}\n`, 4096),
});
const take = (lines: readonly string[], system = 'boxed-toys'): Promise<BatchSummary> =>
  intake.take(asked(system, lines));
const records = async () => ({
  toys: await shop.store.db.select().from(toys).orderBy(asc(toys.id)),
  boxes: await shop.store.db.select().from(boxes).orderBy(asc(boxes.id)),
});
const counts = ({ read, taken, unchanged, skipped, quarantined }: BatchSummary) => ({
  ...{ read, taken, unchanged, skipped, quarantined },
});
const sum = ({ taken, unchanged, skipped, quarantined }: BatchSummary): number =>
  taken + unchanged + skipped + quarantined;

/** Rows with few keys, so that they meet; with faults, skips, and boxes that others name. */
const row = fc
  .record({
    key: fc.nat(8),
    day: fc.constantFrom('2022-01-01', '2022-01-02', 'never', ''),
    box: fc.constantFrom('', 'A', 'B', 'C'),
    newBox: fc.constantFrom('', '', 'A', 'B'),
    state: fc.constantFrom('', '', '', '作废'),
  })
  .map(({ key, day, box, newBox, state }) => `${key},N${key},${day},${box},${newBox},${newBox && 'red'},${state}`);
/** The same without rows that claim one key with different contents but for what a clock decides. */
const clean = fc.uniqueArray(row, { selector: (text) => text.split(',')[0], maxLength: 9 });

describe('every row is accounted for', () => {
  it('S-01a MUST come to read = taken + unchanged + skipped + quarantined for any file, and keep what it quarantined', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (lines) => {
        const batch = await take(lines);
        expect(batch).toMatchObject({ read: lines.length, state: 'TAKEN' });
        expect(sum(batch)).toBe(lines.length);
        expect(await shop.store.db.$count(tables.quarantine)).toBe(batch.quarantined);
        await shop.empty();
      }),
      { numRuns: 40 },
    );
  });

  it('S-01b MUST leave nothing half of a process that was killed half-way, and give the same when it is started again', async () => {
    const folder = await writeFolder({ 'toy-shop.yaml': toySource() });
    const file = csvOf(...Array.from({ length: 9_000 }, (_, at) => toyRow(String(at))));
    const script = fileURLToPath(new URL('../trial/half-import.ts', import.meta.url));
    const child = spawn(process.execPath, [script, JSON.stringify(shop.database.app), folder, '9000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(child.stdout, 'data');
    expect(String(said)).toBe('half\n');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await records()).toEqual({ toys: [], boxes: [] });
    expect(await shop.store.db.$count(tables.batches)).toBe(0);
    const again = { ...asked('toy-shop', []), body: bytesOf(file, 65_536) };
    expect(await intake.take(again)).toMatchObject({ read: 9_000, taken: 9_000 });
    expect(await shop.store.db.$count(toys)).toBe(9_000);
    expect(await shop.store.db.$count(toyActions)).toBe(9_000);
  });
});

describe('a file gives the same records however it comes', () => {
  const afterTaking = async (...files: readonly (readonly string[])[]) => {
    await shop.empty();
    for (const lines of files) await take(lines);
    return records();
  };

  it('S-02a MUST give equal rows and ids once, twice, in two halves and in another order, over several kinds', async () => {
    const shuffled = clean.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }), fc.nat(9)),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([lines, other, half]) => {
        const once = await afterTaking(lines);
        expect(await afterTaking(lines, lines)).toEqual(once);
        expect(await afterTaking(other)).toEqual(once);
        const halves = await afterTaking(lines.slice(0, half), lines.slice(half));
        expect(halves.toys).toEqual(once.toys);
      }),
      { numRuns: 25 },
    );
  });

  it('S-02b MUST let the latest of several rows win, in any order, and call the others superseded', async () => {
    const lines = ['1,N1,2022-01-01,A,,,', '1,N1,2022-03-01,B,,,', '1,N1,2022-02-01,C,,,'];
    for (const order of [lines, lines.toReversed()]) {
      const batch = await take(order);
      expect(counts(batch)).toMatchObject({ read: 3, taken: 1, unchanged: 2, quarantined: 0 });
      expect((await records()).toys).toMatchObject([{ boughtOn: '2022-03-01', name: 'B' }]);
      await shop.empty();
    }
    await take(lines.slice(1, 2));
    expect(counts(await take(lines.slice(0, 1)))).toMatchObject({ taken: 0, unchanged: 1 });
    expect((await records()).toys).toMatchObject([{ boughtOn: '2022-03-01', name: 'B' }]);
    expect(counts(await take(['1,N1,2022-03-01,D,,,']))).toMatchObject({ taken: 1, unchanged: 0 });
    expect((await records()).toys).toMatchObject([{ boughtOn: '2022-03-01', name: 'D' }]);
    const tied = await take(['2,N2,2022-01-01,A,,,', '2,N2,2022-01-01,B,,,', '2,N2,2021-01-01,B,,,']);
    expect(counts(tied)).toMatchObject({ taken: 0, unchanged: 1, quarantined: 2 });
  });
});

describe('a row of several records', () => {
  it('is one unit: where one fails, none is taken', async () => {
    await take(['1,N1,2022-01-01,,A,red,']);
    const batch = await take(['2,N2,2022-01-01,,B,red,', '3,N2,2022-01-01,,C,red,'], 'strict-toys');
    expect(counts(batch)).toMatchObject({ taken: 0, quarantined: 2 });
    expect((await records()).boxes.map(({ name }) => name)).toEqual(['A']);
  });

  it('finds what it names in the store, in its own row, and later in its file; else it is quarantined', async () => {
    const batch = await take(
      ['1,N1,2022-01-01,B,,,', '2,N2,2022-01-01,A,A,red,', '3,N3,2022-01-01,,B,red,', '4,N4,2022-01-01,Z,,,'],
      'strict-toys',
    );
    expect(counts(batch)).toMatchObject({ read: 4, taken: 3, quarantined: 1 });
    expect(batch.reasons).toMatchObject([{ reason: 'Expected a box that is known', example: 'Z', rows: [4] }]);
  });

  it('does not take itself for what it names, where that is of another kind', async () => {
    expect(counts(await take(['1,A,2022-01-01,A,,,'], 'strict-toys'))).toMatchObject({ taken: 0, quarantined: 1 });
    expect(counts(await take(['1,A,2022-01-01,A,A,red,'], 'strict-toys'))).toMatchObject({ taken: 1, quarantined: 0 });
  });

  it('finds nothing of another government', async () => {
    await intake.take({ ...asked('boxed-toys', ['1,N1,2022-01-01,,A,red,']), jurisdiction: '331082' });
    expect(counts(await take(['2,N2,2022-01-01,A,,,'], 'strict-toys'))).toMatchObject({ taken: 0, quarantined: 1 });
  });

  it('makes a stub of what is not known, which becomes the record when that comes', async () => {
    const first = await take(['1,N1,2022-01-01,A,,,', '2,N2,2022-01-01,A,,,']);
    const [stub] = (await records()).boxes;
    expect(stub).toMatchObject({ name: 'A', colour: null });
    const second = await take(['3,N3,2022-01-01,,A,red,']);
    expect((await records()).boxes).toEqual([{ ...stub, colour: 'red' }]);
    await intake.revoke({ batch: second.batch, viewer: OPERATOR });
    expect((await records()).boxes).toEqual([stub]);
    expect(await intake.revoke({ batch: first.batch, viewer: OPERATOR })).toMatchObject({ removed: 3, kept: 0 });
    expect(await records()).toEqual({ toys: [], boxes: [] });
  });
});

describe('quarantined rows', () => {
  const choice = (batch: BatchSummary) => ({ viewer: OPERATOR, batch: batch.batch });
  const open = async (): Promise<number[]> => {
    const rows = await shop.store.db.select().from(tables.quarantine).orderBy(asc(tables.quarantine.rowNumber));
    return rows.filter(({ replayedBy }) => replayedBy === null).map(({ rowNumber }) => rowNumber);
  };

  it('are corrected by a table of values and replayed in a batch of their own; those that fail again stay', async () => {
    const batch = await take(['1,N1,昨天,,,,', '2,N2,前天,,,,', '3,N3,2022-01-01,,,,', '4,,2022-01-01,,,,']);
    expect(await open()).toEqual([1, 2, 4]);
    const [{ reason } = { reason: '' }] = batch.reasons;
    const values = { 购买日期: { 昨天: '2022-05-01', 前天: 'x' } };
    expect(await intake.correct({ ...choice(batch), reason, values })).toBe(2);
    const replayed = await intake.replay({ ...choice(batch), reason });
    expect(replayed).toMatchObject({ way: 'REPLAY', replays: batch.batch, read: 2, taken: 1, quarantined: 1 });
    expect(await open()).toEqual([2, 4]);
    await intake.correct({ ...choice(batch), rows: [4], cells: { 货号: 'N4' } });
    expect(await intake.replay({ ...choice(batch), rows: [4] })).toMatchObject({ read: 1, taken: 1 });
    expect((await records()).toys.map(({ number }) => number).toSorted()).toEqual(['N1', 'N3', 'N4']);
    const [kept] = await shop.store.db.select().from(tables.quarantine).orderBy(asc(tables.quarantine.rowNumber));
    expect(JSON.stringify(kept)).not.toContain('2022-05-01');
    expect(await take(['1,N1,2022-05-01,,,,'])).toMatchObject({ unchanged: 1 });
  });
});

describe('checking a file', () => {
  it('tells all that taking it would, with an example of each reason, and keeps nothing', async () => {
    const lines = ['1,N1,2022-01-01,A,,,', '2,N2,昨天,,,,', '3,N3,2022-01-01,,B,red,作废'];
    const told = await intake.check(asked('boxed-toys', lines));
    expect(counts(told)).toEqual({ read: 3, taken: 1, unchanged: 0, skipped: 1, quarantined: 1 });
    expect(told.reasons).toMatchObject([{ count: 1, rows: [2], example: '昨天' }]);
    expect(await records()).toEqual({ toys: [], boxes: [] });
    for (const table of [tables.batches, tables.quarantine, toyActions, boxSources])
      expect(await shop.store.db.$count(table)).toBe(0);
  });
});
