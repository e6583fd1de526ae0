import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { eq, sql } from 'drizzle-orm';
import { boolean, date, index, integer, numeric, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { createId } from '../ids/ids.ts';
import { createTableSql } from '../log/trial-tables.ts';
import { placeLevelColumns } from '../scope/places.ts';
import { inScope } from '../scope/scope.ts';
import { instant, jurisdictionColumn, keyText } from '../store/columns.ts';
import { clientOptions, openStore, type Store } from '../store/store.ts';
import { createTrialDatabase } from '../store/trial.ts';
import {
  anyOf,
  beforeValue,
  either,
  equals,
  fromValue,
  isFilled,
  matching,
  matchingThrough,
  overlaps,
} from './fields.ts';
import { createList } from './list.ts';

const schema = pgSchema('cases');

export const COLOURS = ['RED', 'BLUE', 'GREEN'] as const;

/** Things with every kind of column that a list may be ordered or filtered by. */
export const things = schema.table(
  'things',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    code: keyText('code').notNull(),
    colour: text({ enum: COLOURS }).notNull(),
    isOpen: boolean('is_open').notNull(),
    filedOn: date('filed_on').notNull(),
    decidedOn: date('decided_on'),
    seenAt: instant('seen_at'),
    fine: numeric({ precision: 17, scale: 2 }),
    rank: integer(),
    boxId: uuid('box_id'),
    tags: text().array().notNull(),
    itemCode: keyText('item_code'),
    place: keyText('place'),
    ...placeLevelColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.jurisdiction, table.id] }),
    index('things_tags_idx').using('gin', table.tags),
  ],
);
export type Thing = typeof things.$inferSelect;

export const keepers = schema.table(
  'keepers',
  {
    jurisdiction: jurisdictionColumn(),
    thingId: uuid('thing_id').notNull(),
    name: keyText('name').notNull(),
    filedOn: date('filed_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.jurisdiction, table.thingId, table.name] })],
);

export const createThingList = (store: Pick<Store, 'db' | 'prepare'>) =>
  createList(store, {
    name: 'things',
    table: things,
    scope: inScope(things),
    parents: {
      JURISDICTION: 'jurisdiction',
      PLACE: 'place',
      ITEM: things.itemCode,
      STANDARD_ITEM: { column: things.itemCode, isNational: true },
      BOX: things.boxId,
      TAG: { contains: things.tags },
      KEEPER: {
        joined: {
          table: keepers,
          on: sql`${eq(keepers.jurisdiction, things.jurisdiction)} and ${eq(keepers.thingId, things.id)}`,
          column: keepers.name,
          orders: { FILED_ON: [keepers.filedOn, keepers.thingId] },
          filters: { filedFrom: fromValue(keepers.filedOn), filedBefore: beforeValue(keepers.filedOn) },
        },
      },
    },
    filters: {
      keptBy: matchingThrough('text[]', {
        condition: (names) => sql`exists (select from ${keepers} where ${keepers.jurisdiction} = ${things.jurisdiction}
          and ${keepers.thingId} = ${things.id} and ${keepers.name} = any(${names}))`,
        column: things.id,
        keys: (names) =>
          sql`select distinct ${keepers.jurisdiction}, ${keepers.thingId} from ${keepers} where ${keepers.name} = any(${names})`,
      }),
      colours: anyOf(things.colour),
      isOpen: equals(things.isOpen, 'boolean'),
      filedFrom: fromValue(things.filedOn),
      filedBefore: beforeValue(things.filedOn),
      tags: overlaps(things.tags),
      isDecided: isFilled(things.decidedOn),
      isRed: either(sql`${things.colour} = 'RED'`, sql`${things.colour} <> 'RED'`),
      codesLike: matching('text[]', (values) => sql`${things.code} ^@ any(${values})`),
      ranks: anyOf(things.rank),
    },
    orders: {
      FILED_ON: [things.filedOn, things.id],
      DECIDED_ON: [things.decidedOn, things.id],
      SEEN_AT: [things.seenAt, things.id],
      FINE: [things.fine, things.code, things.id],
      CODE: [things.code, things.id],
      RANK: [things.rank, things.id],
    },
  });
export type ThingList = ReturnType<typeof createThingList>;

export const thingId = (jurisdiction: string, number: number): string =>
  createId('Case', { jurisdiction, source: 'trial', sourceId: String(number) });

/** Somebody who may see these governments whole. */
export const seeing = (...jurisdictions: string[]): Viewer => ({
  ...ANONYMOUS,
  grants: jurisdictions.map((jurisdiction) => ({ jurisdiction, place: null })),
});

/** A store with the empty tables of things in a database of its own. */
export const openThings = async () => {
  const trial = await createTrialDatabase('cases', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  const generated = ["left(place, 6) || '000000'", "left(place, 9) || '000'"];
  await owner.unsafe(createTableSql(things));
  await owner.unsafe(createTableSql(keepers));
  await owner.unsafe(`alter table things drop county, drop town,
    add county text collate "C" generated always as (${generated[0]}) stored,
    add town text collate "C" generated always as (${generated[1]}) stored`);
  await owner.end();
  const store = openStore({ name: 'cases', connection: trial.app, log: createLog('cases', 'silent') });
  const close = async (): Promise<void> => {
    await store.close();
    await trial.drop();
  };
  return { trial, store, close };
};
