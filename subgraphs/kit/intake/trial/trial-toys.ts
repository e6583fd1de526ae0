import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { actionTable } from '@network/kit/log/tables';
import { createTableSql } from '@network/kit/log/trial-tables';
import { HEADER, PLACES, toyShape } from '@network/kit/mapping/trial-toys';
import { outboxTable } from '@network/kit/reference/tables';
import { createDataKey } from '@network/kit/secret';
import { clientOptions, openStore, type Store } from '@network/kit/store';
import { removeRows, writeRows } from '@network/kit/store/rows';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import type { Viewer } from '@network/schema/viewer';
import { ANONYMOUS } from '@network/schema/viewer';
import { date, numeric, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { createIntake } from '../create.ts';
import type { Intake, IntakeOptions, RecordKind } from '../intake.ts';
import { intakeTables, sourceTable } from '../tables.ts';

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
export const toyOutbox = outboxTable(schema);

export type Toy = {
  readonly number: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly [field: string]: unknown;
};

/** A kind without a meaning: one field of each kind. */
export const toyKind: RecordKind<Toy> = {
  name: toyShape.name,
  type: 'Event',
  fields: toyShape.fields,
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

export const bytesOf = async function* (content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};
export const gzipOf = (content: string): Uint8Array => gzipSync(content);
export const csvOf = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

export const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };

export const writeFolder = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

export type ToyShop = {
  readonly store: Store;
  readonly database: Pick<TrialDatabase, 'owner' | 'app'>;
  open(files: Readonly<Record<string, string>>, change?: Partial<IntakeOptions>): Promise<Intake>;
  /** Takes away all that was taken in, with its log, its batches and what is in quarantine. */
  empty(): Promise<void>;
  close(): Promise<void>;
};

/** A database of its own with the tables of toys. */
export const openToyShop = async (): Promise<ToyShop> => {
  const trial = await createTrialDatabase('events', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  for (const table of [toys, toyActions, toySources, toyOutbox, tables.batches, tables.quarantine, tables.pulls])
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
    empty: async () => {
      for (const table of [toys, toyActions, toySources, toyOutbox, tables.batches, tables.quarantine])
        await store.db.delete(table);
    },
    close: async () => {
      await store.close();
      await trial.drop();
    },
  };
};
