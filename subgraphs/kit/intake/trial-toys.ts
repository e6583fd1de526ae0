import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createLog } from '@network/schema/log';
import type { Viewer } from '@network/schema/viewer';
import { ANONYMOUS } from '@network/schema/viewer';
import { date, numeric, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { actionTable } from '../log/tables.ts';
import { createTableSql } from '../log/trial-tables.ts';
import type { PlaceNames } from '../mapping/place-names.ts';
import { createDataKey } from '../secret/secret.ts';
import { removeRows, writeRows } from '../store/rows.ts';
import { clientOptions, openStore, type Store } from '../store/store.ts';
import { createTrialDatabase, type TrialDatabase } from '../store/trial.ts';
import { createIntake } from './create.ts';
import type { Intake, IntakeOptions, RecordKind } from './intake.ts';
import { intakeTables, sourceTable } from './tables.ts';

const schema = pgSchema('events');
export const toys = schema.table(
  'toys',
  {
    jurisdiction: text('jurisdiction').notNull(),
    id: uuid('id').notNull(),
    number: text('number').notNull(),
    name: text('name'),
    boughtOn: date('bought_on', { mode: 'string' }),
    soldOn: date('sold_on', { mode: 'string' }),
    price: numeric('price', { precision: 17, scale: 2 }),
    kind: text('kind'),
    place: text('place'),
    placeText: text('place_text'),
    tags: text('tags').array(),
    phone: text('phone'),
  },
  (table) => [primaryKey({ columns: [table.jurisdiction, table.id] })],
);

export const tables = intakeTables(schema);
export const toyActions = actionTable(schema, 'toy');
export const toySources = sourceTable(schema, 'toy');

export type Toy = {
  readonly number: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly [field: string]: unknown;
};

/** A kind without a meaning: one field of each kind. */
export const toyKind: RecordKind<Toy> = {
  name: 'toy',
  type: 'Event',
  fields: {
    number: { kind: 'text', required: true },
    name: { kind: 'text' },
    boughtOn: { kind: 'date' },
    soldOn: { kind: 'date' },
    price: { kind: 'money' },
    kind: { kind: { enum: ['SOFT', 'HARD'] } },
    place: { kind: 'place' },
    placeText: { kind: 'text' },
    tags: { kind: 'list' },
    phone: { kind: 'phone' },
  },
  naturalKey: ({ number }) => number,
  stateOf: () => 'TAKEN',
  tables: { actions: toyActions, sources: toySources },
  write: (tx, rows) =>
    writeRows(
      tx,
      toys,
      rows.map(({ id, jurisdiction, record }) => ({ id, jurisdiction, ...record })),
    ),
  remove: (tx, keys) => removeRows(tx, toys, keys),
};

/** A source file of toys; `change` replaces pieces of its text. */
export const toySource = (...changes: readonly (readonly [piece: string, by: string])[]): string =>
  changes.reduce(
    (text, [piece, by]) => text.replace(piece, by),
    `system: toy-shop
title: Toys of a shop 玩具
records: toy
format: csv
jurisdiction: from the import
key: [编号]
master: source
fields:
  number: 货号
  name: { column: 名称, text: collapse }
  boughtOn: { column: 购买日期, date: [yyyy/M/d, yyyy-MM-dd] }
  soldOn: { column: 售出日期, date: [yyyy/M/d, yyyy-MM-dd] }
  price: { column: 价格, money: { unit: 万元 } }
  kind: { column: 类型, enum: { 软: SOFT, 硬: HARD } }
  place: { column: 地点, place: by name, text in: placeText }
  tags: { column: 标签, split by: '|' }
  phone: { column: 电话 }
warn when:
  - soldOn before boughtOn
  - soldOn more than 365 days after boughtOn
skip when:
  - { column: 名称, is: [作废] }
oddities:
  - Some toys are sold before they are bought; they are taken with a warning.
`,
  );

export const HEADER = '编号,货号,名称,购买日期,售出日期,价格,类型,地点,标签,电话';
/** Rows of toys as CSV; a row is `key number name …`, the rest as a whole toy has it. */
export const toyRow = (
  key: string,
  change: Partial<
    Record<'number' | 'name' | 'bought' | 'sold' | 'price' | 'kind' | 'place' | 'tags' | 'phone', string>
  > = {},
): string => {
  const toy = {
    number: `N${key}`,
    name: `熊${key}`,
    bought: '2022/2/3',
    sold: '2022-05-01',
    price: '1.2',
    kind: '软',
    place: '新河镇',
    tags: '红|大',
    phone: '13800000000',
    ...change,
  };
  return [key, toy.number, toy.name, toy.bought, toy.sold, toy.price, toy.kind, toy.place, toy.tags, toy.phone].join(
    ',',
  );
};

export const bytesOf = async function* (content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};
export const gzipOf = (content: string): Uint8Array => gzipSync(content);
export const csvOf = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

export const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };

const CODES = new Map([
  ['新河镇', ['331081104000']],
  ['大溪镇', ['331081103000']],
  ['中心村', ['331081104201', '331081103202']],
]);
export const PLACES: PlaceNames = {
  has: (code) => [...CODES.values()].flat().includes(code),
  named: (name) => CODES.get(name) ?? [],
};

export const writeFolder = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

export type ToyShop = {
  readonly store: Store;
  readonly database: Pick<TrialDatabase, 'owner' | 'app'>;
  open(files: Readonly<Record<string, string>>, change?: Partial<IntakeOptions>): Promise<Intake>;
  close(): Promise<void>;
};

/** A database of its own with the tables of toys. */
export const openToyShop = async (): Promise<ToyShop> => {
  const trial = await createTrialDatabase('events', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  for (const table of [toys, toyActions, toySources, tables.batches, tables.quarantine, tables.pulls])
    await owner.unsafe(createTableSql(table));
  await owner.unsafe('alter table batches add constraint batches_idempotency_key unique (system, idempotency_key)');
  await owner.end();
  const log = createLog('events', 'silent');
  const store = openStore({ name: 'events', connection: trial.app, log });
  return {
    store,
    database: trial,
    open: async (files, change) =>
      createIntake({
        store,
        kinds: [toyKind],
        tables,
        folders: [await writeFolder(files)],
        places: async () => PLACES,
        dataKey: createDataKey(Buffer.alloc(32, 7)),
        log,
        ...change,
      }),
    close: async () => {
      await store.close();
      await trial.drop();
    },
  };
};
