import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import { readSubgraphSdl } from '@network/schema/sdl';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { expect } from 'vitest';
import { formatDay, parseDay } from '../calendar/days.ts';
import { createIntake } from '../intake/create.ts';
import type { IntakeOptions, RecordKind } from '../intake/intake.ts';
import type { FieldKind } from '../mapping/kind.ts';
import { createDataKey, type DataKey } from '../secret/secret.ts';
import { openStore, type Store } from '../store/store.ts';
import { createTrialDatabase } from '../store/trial.ts';
import type { Formula } from './formula.ts';
import { installMeasures } from './install.ts';
import type { Measure } from './measures.ts';
import { expectSums } from './trial-sums.ts';

/** Chance that can be had again: the same seed gives the same course. */
export const createDice = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Value>(from: readonly Value[]): Value => from[below(from.length)] as Value;
  const day = (from: string, days: number): string => formatDay(parseDay(from) + below(days));
  const minute = (): string => `${String(below(24)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}`;
  return { below, pick, day, minute, isHit: (share: number): boolean => next() < share };
};
export type Dice = ReturnType<typeof createDice>;

/** A code as `withGovernment` tells it; null where there is none. */
export const tellCode = ({ jurisdiction }: { readonly jurisdiction: string }, code: string | null): string | null =>
  code === null ? null : `${jurisdiction} ${code}`;

export const PLACES = ['331081000000', '331081104000', '331081104248', '331081101000', '331082100000'] as const;

const textOf = (kind: FieldKind, dice: Dice): string => {
  if (typeof kind === 'object') return dice.pick(kind.enum);
  const texts: Readonly<Partial<Record<typeof kind, () => string>>> = {
    integer: () => String(dice.below(9) + 1),
    boolean: () => dice.pick(['yes', 'no']),
    date: () => dice.day('2021-11-01', 400),
    dateTime: () => `${dice.day('2021-11-01', 400)} ${dice.minute()}:00`,
    money: () => `${dice.below(90_000)}.${dice.pick(['00', '05', '50'])}`,
    place: () => dice.pick(PLACES),
    list: () => dice.pick(['A', 'A|B', 'B|C|D']),
  };
  return texts[kind]?.() ?? `w${dice.below(6)}`;
};

const READERS: Readonly<Record<string, string>> = {
  integer: ', integer: true',
  boolean: ', boolean: { yes: [yes], no: [no] }',
  date: ', date: yyyy-MM-dd',
  dateTime: ", dateTime: 'yyyy-MM-dd HH:mm:ss'",
  money: ', money: { unit: 元 }',
  place: ', place: by code',
  list: ", split by: '|'",
};

/** Fields by which a record is known, and what each row says in them. */
const KEY = /^(number|code|certificateNumber)$/;
const keyOf = (key: string, kind: FieldKind): string => (kind === 'integer' ? (key.split('-').at(-1) ?? '') : key);

/** A source file of a kind whose columns are its fields, beside a key. */
const sourceFile = ({ name, fields, isNational }: RecordKind): string => `system: trial-${name.toLowerCase()}
title: Trial 试验
records: ${name}
format: csv
jurisdiction: ${isNational === true ? '{ fixed: "000000" }' : 'from the import'}
key: [row-key]
master: source
fields:
${Object.entries(fields)
  .map(
    ([field, { kind }]) => `  ${field}: { column: ${field}${typeof kind === 'string' ? (READERS[kind] ?? '') : ''} }`,
  )
  .join('\n')}
oddities:
  - Made up.
`;

const ADD_UP = 'select add_up_counters() as moved';
const addUpAll = async ({ db }: Store): Promise<void> => {
  for (;;) if ((await db.execute<{ moved: number }>(ADD_UP))[0]?.moved === 0) return;
};

const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };
const NAMES = { has: () => true, named: () => [] };

export type CourseOptions = {
  readonly name: SubgraphName;
  readonly migrations: string;
  readonly measures: readonly Measure[];
  readonly kinds: (dataKey: DataKey) => readonly RecordKind[];
  readonly tables: IntakeOptions['tables'];
};
/** By kind: fields of a record as its file tells them; `key` is its row's. */
export type Told = Readonly<Record<string, (key: string, dice: Dice) => Readonly<Record<string, string>>>>;

/** A database of a subgraph's own tables whose counters are kept, and a door by which made-up records come in and go. */
export const openCourse = async (options: CourseOptions) => {
  const { name, measures, tables } = options;
  const database = await createTrialDatabase(name, options.migrations);
  await installMeasures({ name, connection: database.owner, measures });
  const log = createLog(name, 'silent');
  const store = openStore({ name, connection: database.app, log });
  const dataKey = createDataKey(Buffer.alloc(32, 3));
  const kinds = options.kinds(dataKey);
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const kind of kinds) await writeFile(join(folder, `trial-${kind.name.toLowerCase()}.yaml`), sourceFile(kind));
  const parts = { store, kinds, tables, dataKey, log };
  // No trial file names records of other parts.
  const findNone = (entities: readonly string[]) =>
    Object.fromEntries(entities.map((entity) => [entity, async () => new Map<string, string>()]));
  const found = {
    lookups: findNone(kinds.flatMap(({ lookups = [] }) => lookups)),
    names: findNone(kinds.flatMap(({ names = [] }) => names)),
  };
  const intake = await createIntake({ ...parts, ...found, folders: [folder], places: async () => NAMES });
  const rowsOf = ({ fields, name: kind }: RecordKind, told: Told, dice: Dice): string[] => {
    const keys = new Set(Array.from({ length: 20 }, () => `${kind}-${dice.below(40)}`));
    return [...keys].map((key) => {
      const own = told[kind]?.(key, dice) ?? {};
      const cells = Object.entries(fields).map(([field, { kind: held, required }]) => {
        const chance = required === true || dice.isHit(0.8) ? textOf(held, dice) : '';
        return own[field] ?? (KEY.test(field) ? keyOf(key, held) : chance);
      });
      return [key, ...cells].join(',');
    });
  };
  const take = (kind: RecordKind, rows: readonly string[]) =>
    intake.take({
      ...{ system: `trial-${kind.name.toLowerCase()}`, file: 'a.csv', viewer: OPERATOR },
      jurisdiction: kind.isNational === true ? null : '331081',
      body: (async function* () {
        yield Buffer.from([['row-key', ...Object.keys(kind.fields)].join(','), ...rows].join('\n'));
      })(),
    });
  return {
    ...{ store, dataKey },
    /**
     * Records of every kind come in files, so many times, come again changed, and go with some of their batches. What is
     * not told of a field is left to chance. Answers how many records were written or taken away.
     */
    sendAndRevoke: async (dice: Dice, { told, times }: { told: Told; times: number }): Promise<number> => {
      let done = 0;
      for (const kind of kinds) {
        const sent: string[] = [];
        for (let time = 0; time < times; time += 1) {
          const { batch, taken } = await take(kind, rowsOf(kind, told, dice));
          sent.push(batch);
          if (time % 3 === 1) await store.db.execute(ADD_UP);
          done += taken;
        }
        for (const batch of sent.filter(() => dice.isHit(0.3))) {
          const { removed, restored } = await intake.revoke({ batch, viewer: OPERATOR });
          done += removed + restored;
        }
      }
      return done;
    },
    /** Whether every measure counted something, and the counters hold what was counted one by one, added up or not. */
    expectCounters: async (tally: Tally): Promise<void> => {
      expect(tally.measures().toSorted()).toEqual(measures.map((measure) => measure.name).toSorted());
      await expectSums(store, tally.sums);
      await addUpAll(store);
      expect(await store.db.execute('select from waiting_cells(null)')).toHaveLength(0);
      await expectSums(store, tally.sums);
    },
    close: async () => {
      await store.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};
export type Course = Awaited<ReturnType<typeof openCourse>>;

/** What one record adds: on a day, or from a day to another. Days are YYYY-MM-DD; instants tell theirs by their first ten characters. */
export type Counted = { readonly amount?: number | null; readonly dimensions?: readonly unknown[] } & (
  | { readonly day: string | null | undefined }
  | { readonly from: string | null; readonly to: string | null }
);
type Placed = { readonly jurisdiction: string; readonly placeCode?: string | null; readonly place?: string | null };

const shift = (day: string, days: number): string => formatDay(parseDay(day) + days);

const entriesOf = (counted: Counted): (readonly [day: string, amount: number])[] => {
  const { amount = 1 } = counted;
  if (amount === null) return [];
  if ('day' in counted) return counted.day == null ? [] : [[counted.day.slice(0, 10), amount]];
  const [from, to] = [counted.from?.slice(0, 10) ?? '1949-10-01', counted.to?.slice(0, 10) ?? null];
  if (to === null) return [[from, amount]];
  if (to < from) return [];
  return [
    [from, amount],
    [shift(to, 1), -amount],
  ];
};

type Count<Row> = (row: Row) => Counted | readonly Counted[] | null;

/** Counts records one by one, without a database: what the counters must hold. */
export const createTally = () => {
  const sums = new Map<string, number>();
  const addOne = (at: readonly string[], counted: Counted): void => {
    const values = (counted.dimensions ?? []).map((value) => String(value ?? ''));
    for (const [day, amount] of entriesOf(counted)) {
      const key = [...at, day, ...values].join(' | ');
      sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  };
  return {
    sums,
    /** The measures that anything was counted for. */
    measures: (): string[] => [...new Set([...sums.keys()].map((key) => key.split(' | ')[0] ?? ''))],
    /** Adds what a measure counts of each row; nothing where `count` answers null. */
    add: <Row extends Placed>(measure: string, rows: readonly Row[], count: Count<Row>): void => {
      for (const row of rows) {
        const place = row.place ?? row.placeCode ?? `${row.jurisdiction}000000`;
        for (const counted of [count(row) ?? []].flat()) addOne([measure, place], counted);
      }
    },
  };
};
export type Tally = ReturnType<typeof createTally>;

/** Whether a subgraph's SDL names every figure by its title and formula, and every dimension that one may be split by. */
export const expectDescribed = (name: SubgraphName, of: string, formulas: Readonly<Record<string, Formula>>): void => {
  const sdl = readSubgraphSdl(name);
  const valuesOf = (type: string): string[] =>
    new RegExp(`enum ${type} \\{([^}]*)\\}`).exec(sdl)?.[1]?.trim().split(/\n\s*/) ?? [];
  const told = Object.entries(formulas).flatMap(([key, { title, formula }]) => [`"${title}: ${formula}"`, key]);
  expect(valuesOf(`${of}MetricKey`)).toEqual(told);
  const dimensions = valuesOf(`${of}MetricDimension`).filter((line) => !line.startsWith('"'));
  expect(dimensions.toSorted()).toEqual([...new Set(Object.values(formulas).flatMap(({ by = [] }) => by))].toSorted());
};
