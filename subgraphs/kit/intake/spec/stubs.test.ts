import { clientOptions } from '@network/kit/store';
import { asc } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { boxes, KINDS, openBoxShop } from '../trial/trial-boxes.ts';
import { bytesOf, OPERATOR, type ToyShop } from '../trial/trial-toys.ts';

/** Boxes, whose colour is the name of another box. */
const NESTED = `system: nested-boxes
title: Boxes in the colours of others 套盒
records: box
format: csv
jurisdiction: from the import
key: [编号]
master: source
fields:
  name: 盒
  colour: { column: 同色, lookup: box, missing: stub }
oddities:
  - Made up.
`;

let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openBoxShop();
  const owner = postgres({ ...clientOptions(shop.database.owner), max: 1 });
  await owner.unsafe('alter table boxes add constraint boxes_name_key unique (jurisdiction, name)');
  await owner.end();
  intake = await shop.open({ 'nested-boxes.yaml': NESTED }, { kinds: KINDS });
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

const take = (...lines: readonly string[]): Promise<BatchSummary> =>
  intake.take({
    ...{ system: 'nested-boxes', file: 'boxes.csv', jurisdiction: '331081', viewer: OPERATOR },
    body: bytesOf(`${['编号,盒,同色', ...lines].join('\n')}\n`, 4096),
  });
const revoke = ({ batch }: BatchSummary) => intake.revoke({ batch, viewer: OPERATOR });
const rows = () => shop.store.db.select().from(boxes).orderBy(asc(boxes.name));
const named = async (): Promise<string[]> => (await rows()).map(({ name, colour }) => `${name} ${colour ?? '-'}`);

describe('a record that rows of its own file name', () => {
  it.each([
    ['before it', ['1,A,B', '2,B,C']],
    ['after it', ['2,B,C', '1,A,B']],
  ])('fills its stub where it is named %s', async (_, lines) => {
    expect(await take(...lines)).toMatchObject({ read: 2, taken: 2, quarantined: 0 });
    expect(await named()).toEqual(['A B', 'B C', 'C -']);
    expect(await take(...lines)).toMatchObject({ read: 2, taken: 0, unchanged: 2 });
  });

  it('fills its stub where both name one another, and goes with its batch', async () => {
    const batch = await take('1,A,B', '2,B,A');
    expect(batch).toMatchObject({ taken: 2, quarantined: 0 });
    expect(await named()).toEqual(['A B', 'B A']);
    expect(await revoke(batch)).toMatchObject({ removed: 2, kept: 0 });
    expect(await rows()).toEqual([]);
  });

  it('fills its stub a thousand rows later', async () => {
    const more = Array.from({ length: 1_200 }, (_, at) => `n${at},N${at},Z`);
    expect(await take('1,A,B', ...more, '2,B,C')).toMatchObject({ taken: 1_202, quarantined: 0 });
    expect(await rows()).toHaveLength(1_204);
  });

  it('stays a stub where the row that would bring it is quarantined', async () => {
    expect(await take('1,A,B', '2,B,C', '3,B,D')).toMatchObject({ taken: 1, quarantined: 2 });
    expect((await named()).slice(0, 2)).toEqual(['A B', 'B -']);
  });

  it('gets the content of its batch back when a later one is revoked', async () => {
    await take('1,A,B', '2,B,C');
    const later = await take('2,B,A');
    expect(await named()).toEqual(['A B', 'B A', 'C -']);
    expect(await revoke(later)).toMatchObject({ restored: 1 });
    expect(await named()).toEqual(['A B', 'B C', 'C -']);
  });
});

describe('a record that takes the key of a stub, although it stood before with another', () => {
  it.each([
    ['in one file with what names it', [['1,A,B', '2,B,C']]],
    ['in a later file', [['1,A,B'], ['2,B,C']]],
  ])('is quarantined %s', async (_, files) => {
    await take('2,X,');
    const batches: BatchSummary[] = [];
    for (const lines of files) batches.push(await take(...lines));
    expect(batches.at(-1)).toMatchObject({ quarantined: 1, reasons: [{ example: 'B' }] });
    expect((await named()).filter((name) => name !== 'C -')).toEqual(['A B', 'B -', 'X -']);
  });
});

describe('a stub that two batches name', () => {
  it('stays until both are revoked, in any order', async () => {
    const first = await take('1,A,B');
    const second = await take('2,D,B');
    expect(await revoke(first)).toMatchObject({ removed: 1, kept: 1 });
    expect(await named()).toEqual(['B -', 'D B']);
    expect(await revoke(second)).toMatchObject({ removed: 2, kept: 0 });
    expect(await rows()).toEqual([]);
  });

  it('stays also where the second brings nothing else that is new', async () => {
    const first = await take('1,A,B');
    await take('1,A,B');
    expect(await revoke(first)).toMatchObject({ removed: 0, kept: 2 });
    expect(await named()).toEqual(['A B', 'B -']);
  });

  it('keeps the content that came between them, and is a stub again without it', async () => {
    const first = await take('1,A,B');
    const record = await take('2,B,');
    const change = await take('2,B,A');
    const last = await take('3,D,B', '4,E,B');
    expect(await named()).toEqual(['A B', 'B A', 'D B', 'E B']);
    expect(await revoke(first)).toMatchObject({ removed: 1, kept: 1 });
    expect(await named()).toContain('B A');
    expect(await revoke(change)).toMatchObject({ removed: 0, restored: 1 });
    expect(await revoke(record)).toMatchObject({ removed: 0, restored: 0, kept: 1 });
    expect(await named()).toEqual(['B -', 'D B', 'E B']);
    expect(await revoke(last)).toMatchObject({ removed: 3, kept: 0 });
    expect(await rows()).toEqual([]);
  });
});
