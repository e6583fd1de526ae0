import { packSheets } from '@network/kit/formats/trial';
import { appendActions } from '@network/kit/log';
import { HEADER, toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, type ToyShop, tables, toyActions, toys } from '../trial/trial-toys.ts';

const DATES = '[yyyy/M/d, yyyy-MM-dd]';
const BOTH_WAYS = '[d/M/yyyy, M/d/yyyy]';
const FILES = {
  'toy-shop.yaml': toySource(['format: csv', 'format: table\nsheets: all']),
  'toy-post.yaml': toySource(['system: toy-shop', 'system: toy-post'], [DATES, BOTH_WAYS]),
};

let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openToyShop();
  intake = await shop.open(FILES);
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

type Change = Partial<Parameters<Intake['take']>[0]>;
const asked = (content: string | Uint8Array, change: Change = {}) => ({
  ...{ system: 'toy-shop', file: 'toys.xlsx', jurisdiction: '331081', viewer: OPERATOR },
  ...{ body: bytesOf(content, 4096), ...change },
});
const take = (content: string | Uint8Array, change: Change = {}): Promise<BatchSummary> =>
  intake.take(asked(content, change));
const rows = () => shop.store.db.select().from(toys).orderBy(asc(toys.number));
const quarantine = () => shop.store.db.select().from(tables.quarantine).orderBy(asc(tables.quarantine.rowNumber));

/** A workbook whose sheets hold these rows, each under the header. */
const bookOf = (sheets: Readonly<Record<string, readonly string[]>>, header = HEADER): Buffer =>
  packSheets({
    as: 'xlsx',
    sheets: Object.entries(sheets).map(([name, lines]) => ({
      name,
      rows: [header, ...lines].map((line) => line.split(',')),
    })),
  });

describe('S-01 a workbook of several sheets', () => {
  /** What becomes of a row, as anybody reads it off its cells. */
  type Fate = 'taken' | 'unchanged' | 'skipped' | 'quarantined';
  const line = (key: string, fate: Fate): string => {
    if (fate === 'skipped') return toyRow(key, { name: '作废' });
    return toyRow(key, fate === 'quarantined' ? { bought: '昨天' } : {});
  };
  const fates = fc.array(fc.constantFrom<Fate>('taken', 'unchanged', 'skipped', 'quarantined'), { maxLength: 6 });

  it('S-01c MUST account for every row of every sheet by its number, its sheet and what it held', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fates, { minLength: 1, maxLength: 4 }), async (sheets) => {
        await shop.empty();
        const walk = sheets.flatMap((own, at) => own.map((fate) => ({ fate, sheet: `表${at + 1}` })));
        const all = walk.map((step, at) => ({ ...step, row: at + 1, text: line(String(at + 1), step.fate) }));
        await take(csvOf(...all.filter(({ fate }) => fate === 'unchanged').map(({ text }) => text)));
        const book = bookOf(
          Object.fromEntries(
            sheets.map((_, at) => {
              const name = `表${at + 1}`;
              return [name, all.filter(({ sheet }) => sheet === name).map(({ text }) => text)];
            }),
          ),
        );
        const batch = await take(book);
        const count = (fate: Fate): number => all.filter((each) => each.fate === fate).length;
        expect(batch).toMatchObject({
          ...{ read: all.length, taken: count('taken'), unchanged: count('unchanged') },
          ...{ skipped: count('skipped'), quarantined: count('quarantined') },
        });
        const kept = (await quarantine()).map(({ rowNumber, sheet }) => ({ row: rowNumber, sheet }));
        expect(kept).toEqual(
          all.filter(({ fate }) => fate === 'quarantined').map(({ row, sheet }) => ({ row, sheet })),
        );
        const known = all.filter(({ fate }) => fate === 'taken' || fate === 'unchanged');
        expect((await rows()).map(({ number }) => number)).toEqual(known.map(({ row }) => `N${row}`).toSorted());
        expect(await take(book)).toMatchObject({
          taken: 0,
          unchanged: known.length,
          quarantined: count('quarantined'),
        });
      }),
      { numRuns: 12 },
    );
  });

  it('names the sheet of a row, and takes the row up again from there', async () => {
    const batch = await take(bookOf({ 一月: [toyRow('1')], 二月: [toyRow('2', { bought: '昨天' }), toyRow('3')] }));
    const choice = { viewer: OPERATOR, batch: batch.batch, all: true as const };
    expect(await intake.correct({ ...choice, values: { 购买日期: { 昨天: '2022/2/2' } } })).toBe(1);
    expect(await intake.replay(choice)).toMatchObject({ read: 1, taken: 1, quarantined: 0, warningsBy: [] });
    expect(await quarantine()).toMatchObject([{ rowNumber: 2, sheet: '二月', replayedBy: expect.any(Number) }]);
    expect(await intake.replay(choice)).toMatchObject({ read: 0, taken: 0 });
  });

  it('keeps two rows of one key out that stand in two sheets', async () => {
    const batch = await take(bookOf({ 一月: [toyRow('1')], 二月: [toyRow('1', { name: '虎' }), toyRow('2')] }));
    expect(batch).toMatchObject({ read: 3, taken: 1, quarantined: 2 });
    expect((await quarantine()).map(({ rowNumber, sheet }) => [rowNumber, sheet])).toEqual([
      [1, '一月'],
      [2, '二月'],
    ]);
  });
});

it('the rows read so far are told while a file is taken in, and no longer', async () => {
  const reading = async () =>
    (await intake.desk.states())
      .map(({ name, reading: rows }) => [name, rows])
      .toSorted(([one = ''], [two = '']) => String(one).localeCompare(String(two), 'en'));
  let under: unknown = null;
  const also = async (): Promise<void> => {
    under = await reading();
  };
  await take(csvOf(toyRow('1'), toyRow('2'), toyRow('3')), { also });
  expect(under).toEqual([
    ['toy-post', null],
    ['toy-shop', 3],
  ]);
  expect(await reading()).toEqual([
    ['toy-post', null],
    ['toy-shop', null],
  ]);
});

describe('the columns of a file', () => {
  it('S-05w MUST warn in the batch of a column that is not mapped, once for the file, checked or taken', async () => {
    const content = `${HEADER},备注\n${toyRow('1')},x\n${toyRow('2')},y\n`;
    const warning = { reason: expect.stringMatching(/^The column "备注" is not read/), count: 0, rows: [] };
    expect(await intake.check(asked(content))).toMatchObject({ warnings: 0, warningsBy: [warning] });
    expect(await take(content)).toMatchObject({ taken: 2, warnings: 0, warningsBy: [warning] });
    expect(await take(csvOf(toyRow('3')))).toMatchObject({ warningsBy: [] });
  });

  it('are found in a header that differs in blanks and full-width forms, also when rows are corrected', async () => {
    const odd = HEADER.replace('名称', '名 称').replace('购买日期', '购买　日期 ').replace('电话', '电\n话');
    const batch = await take(bookOf({ 一月: [toyRow('1'), toyRow('2', { bought: '昨天' })] }, odd));
    expect(batch).toMatchObject({ read: 2, taken: 1, quarantined: 1, warningsBy: [] });
    const choice = { viewer: OPERATOR, batch: batch.batch, rows: [2] };
    expect(await intake.correct({ ...choice, values: { 购买日期: { 昨天: '2022/2/2' } } })).toBe(1);
    expect(await intake.replay(choice)).toMatchObject({ read: 1, taken: 1 });
    expect((await rows()).map(({ name, boughtOn }) => [name, boughtOn])).toEqual([
      ['熊1', '2022-02-03'],
      ['熊2', '2022-02-02'],
    ]);
  });
});

describe('dates that read two ways', () => {
  const file = csvOf(toyRow('1', { bought: '3/4/2022', sold: '' }));
  const post = (dates: Change['dates']) =>
    take(file, { system: 'toy-post', ...(dates === undefined ? {} : { dates }) });

  it.each([
    ['day first', '2022-04-03'],
    ['month first', '2022-03-04'],
  ] as const)('are read as the batch decides: %s', async (dates, boughtOn) => {
    expect(await post(undefined)).toMatchObject({ quarantined: 1, dates: null });
    expect(await post(dates)).toMatchObject({ taken: 1, dates });
    expect(await rows()).toMatchObject([{ boughtOn }]);
  });

  it('are decided over HTTP, and by the first batch for its replays', async () => {
    const ask = async (dates: string) =>
      intake.answer(
        {
          ...{ method: 'POST', path: `/sources/toy-post?for=331081&file=toys.csv&dates=${dates}`, headers: {} },
          body: bytesOf(csvOf(toyRow('1', { bought: '13/13/2022', sold: '' }))),
        },
        OPERATOR,
      );
    await expect(ask('sometimes')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const { batch, dates } = JSON.parse(String((await ask('month-first')).body));
    expect(dates).toBe('month first');
    const choice = { viewer: OPERATOR, batch, rows: [1] };
    await intake.correct({ ...choice, cells: { 购买日期: '3/4/2022' } });
    expect(await intake.replay(choice)).toMatchObject({ taken: 1, dates: 'month first' });
    expect(await rows()).toMatchObject([{ boughtOn: '2022-03-04' }]);
  });
});

describe('revoking what somebody worked on since', () => {
  const workOn = async (number: string): Promise<string> => {
    const [toy] = await shop.store.db.select().from(toys).where(eq(toys.number, number));
    const entry = { action: 'MEND', state: 'MENDED', at: '2022-11-30T17:00:00+08:00', actor: 'mender' };
    await shop.store.db.transaction((tx) =>
      appendActions(tx, toyActions, [{ jurisdiction: '331081', recordId: toy!.id, ...entry }]),
    );
    return toy!.id;
  };
  const revoke = ({ batch }: BatchSummary) => intake.revoke({ batch, viewer: OPERATOR });

  it('keeps the record and lists it; the others of the batch go', async () => {
    const batch = await take(csvOf(toyRow('1'), toyRow('2')));
    const id = await workOn('N1');
    expect(await revoke(batch)).toMatchObject({
      ...{ removed: 1, restored: 0, kept: 1 },
      keptRecords: [{ jurisdiction: '331081', id }],
    });
    expect((await rows()).map(({ number }) => number)).toEqual(['N1']);
  });

  it('keeps a content that was worked on, where an older batch had another', async () => {
    await take(csvOf(toyRow('1')));
    const second = await take(csvOf(toyRow('1', { name: '虎' })));
    const id = await workOn('N1');
    expect(await revoke(second)).toMatchObject({ restored: 0, kept: 1, keptRecords: [{ id }] });
    expect((await rows()).map(({ name }) => name)).toEqual(['虎']);
  });

  it('gives the older content back where the work came before the batch', async () => {
    await take(csvOf(toyRow('1')));
    await workOn('N1');
    const second = await take(csvOf(toyRow('1', { name: '虎' })));
    expect(await revoke(second)).toMatchObject({ restored: 1, kept: 0 });
    expect((await rows()).map(({ name }) => name)).toEqual(['熊1']);
  });

  it('keeps what a replay took up and somebody worked on', async () => {
    const first = await take(csvOf(toyRow('1'), toyRow('2', { bought: '昨天' }), toyRow('3', { bought: '昨天' })));
    const choice = { viewer: OPERATOR, batch: first.batch, all: true as const };
    await intake.correct({ ...choice, values: { 购买日期: { 昨天: '2022/2/2' } } });
    const replayed = await intake.replay(choice);
    const id = await workOn('N2');
    expect(await revoke(replayed)).toMatchObject({ removed: 1, kept: 1, keptRecords: [{ id }] });
    expect((await rows()).map(({ number }) => number)).toEqual(['N1', 'N2']);
  });
});
