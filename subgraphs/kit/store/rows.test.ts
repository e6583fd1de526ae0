import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import { boolean, date, integer, jsonb, numeric, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instant, jurisdictionColumn, keyText } from './columns.ts';
import { removeChildren, removeRows, writeRows } from './rows.ts';
import { clientOptions, openStore, type Store } from './store.ts';
import { createTrialDatabase, type TrialDatabase } from './trial.ts';

const schema = pgSchema('events');
const boxes = schema.table(
  'boxes',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    label: keyText('label'),
    weight: numeric({ precision: 9, scale: 2 }),
    tags: text().array(),
    extra: jsonb(),
    packedOn: date('packed_on'),
    sentAt: instant('sent_at'),
    isSealed: boolean('is_sealed').notNull().default(true),
    letter: keyText('letter').generatedAlwaysAs(sql`left(label, 1)`),
  },
  (table) => [
    primaryKey({ columns: [table.jurisdiction, table.id] }),
    unique('boxes_label_key').on(table.jurisdiction, table.label),
  ],
);
const lids = schema.table('lids', {
  jurisdiction: jurisdictionColumn(),
  boxId: uuid('box_id').notNull(),
  size: integer(),
});

const TABLES = `
  create table boxes (jurisdiction text collate "C" not null, id uuid not null, label text collate "C", weight numeric(9,2),
    tags text[], extra jsonb, packed_on date, sent_at timestamptz, is_sealed boolean not null default true,
    letter text collate "C" generated always as (left(label, 1)) stored,
    primary key (jurisdiction, id), unique (jurisdiction, label));
  create table lids (jurisdiction text collate "C" not null, box_id uuid not null, size integer);`;

const idOf = (index: number): string => `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`;
const box = (index: number, more: Partial<typeof boxes.$inferInsert> = {}): typeof boxes.$inferInsert => ({
  ...{ jurisdiction: '331081', id: idOf(index), isSealed: false, label: `B${index}` },
  ...more,
});

let trial: TrialDatabase;
let store: Store;
beforeAll(async () => {
  trial = await createTrialDatabase('events', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(TABLES).simple();
  await owner.end();
  store = openStore({ name: 'events', connection: trial.app, log: createLog('events', 'silent') });
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});
beforeEach(async () => {
  await store.db.delete(boxes);
  await store.db.delete(lids);
});

type Rows = readonly (typeof boxes.$inferInsert)[];
const write = (rows: Rows, options: Parameters<typeof writeRows<typeof boxes>>[3] = {}) =>
  store.db.transaction((tx) => writeRows(tx, boxes, rows, options));
const readAll = () => store.db.select().from(boxes).orderBy(boxes.label);

describe('rows written in bulk', () => {
  it('hold what was given, of every type', async () => {
    const full = {
      weight: '1234567.89',
      tags: ['a,b', '{c}', '"d"', '温\\岭'],
      extra: { deep: [1, { text: "it's" }] },
      packedOn: '2024-02-29',
      sentAt: '2022-11-30T17:00:00+08:00',
    };
    await write([box(1, full), box(2)]);
    const empty = { weight: null, tags: null, extra: null, packedOn: null, sentAt: null };
    expect(await readAll()).toEqual([
      { ...box(1, full), letter: 'B' },
      { ...box(2), ...empty, letter: 'B' },
    ]);
  });

  it('go in one statement, whatever their number, and in none where there are none', async () => {
    await write(Array.from({ length: 3_000 }, (_, index) => box(index)));
    await write([]);
    const commands = await store.db.execute(sql`select xmin, cmin, count(*)::int from ${boxes} group by xmin, cmin`);
    expect(commands.map(({ count }) => count)).toEqual([3_000]);
  });

  it('replace a known row whole: a field that is left out becomes empty', async () => {
    await write([box(1, { weight: '1.00', tags: ['a'] })]);
    await write([box(1, { label: 'new' }), box(2)]);
    expect(await readAll()).toMatchObject([{ label: 'B2' }, { label: 'new', weight: null, tags: null, letter: 'n' }]);
  });

  it('keep a column that is not among the fields: its default when new, its value when known', async () => {
    await write([box(1, { weight: '1.00' })]);
    const fields = ['jurisdiction', 'id', 'label'] as const;
    await write([box(1, { label: 'A1', weight: '9.00' }), box(2)], { fields });
    expect(await readAll()).toMatchObject([
      { label: 'A1', weight: '1.00', isSealed: false },
      { label: 'B2', weight: null, isSealed: true },
    ]);
  });

  it('are known by another key where one is named', async () => {
    await write([box(1, { weight: '1.00' })]);
    await write([box(7, { label: 'B1', weight: '2.00' })], { key: ['jurisdiction', 'label'] });
    expect(await readAll()).toMatchObject([{ id: idOf(7), weight: '2.00' }]);
  });

  it('stay as they are where nothing but the key is written', async () => {
    await write([box(1, { weight: '1.00' })]);
    await write([box(1, { label: 'x' })], { fields: ['jurisdiction', 'id'] });
    expect(await readAll()).toMatchObject([{ label: 'B1', weight: '1.00' }]);
  });

  it('must hold their key', async () => {
    await expect(write([box(1)], { fields: ['label'] })).rejects.toThrow('the columns of the key jurisdiction, id');
  });
});

describe('rows removed in bulk', () => {
  const key = (index: number, jurisdiction = '331081') => ({ jurisdiction, id: idOf(index) });

  it('are those of the keys, within their government', async () => {
    await write([box(1), box(2), box(1, { jurisdiction: '320281' })]);
    await store.db.transaction((tx) => removeRows(tx, boxes, [key(1), key(2, '320281')]));
    expect((await readAll()).map(({ jurisdiction, label }) => `${jurisdiction} ${label}`)).toEqual([
      '320281 B1',
      '331081 B2',
    ]);
  });

  it('are those that name one of the parents, within its government', async () => {
    const lid = (index: number, jurisdiction = '331081') => ({ jurisdiction, boxId: idOf(index), size: index });
    await store.db.insert(lids).values([lid(1), lid(1), lid(2), lid(1, '320281')]);
    await store.db.transaction((tx) => removeChildren(tx, lids.boxId, [key(1), { ...key(3) }]));
    expect(await store.db.select().from(lids).orderBy(lids.size)).toEqual([lid(1, '320281'), lid(2)]);
  });
});
