import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openThings } from '../list/trial-list.ts';
import type { Store } from './store.ts';

let opened: Awaited<ReturnType<typeof openThings>>;
beforeAll(async () => {
  opened = await openThings();
});
afterAll(() => opened.close());

/** What a prepared statement makes of a value. */
const prepareOf = ({ db, prepare }: Store, name: string, made: (value: Placeholder) => SQL) => {
  const row = { made: sql<unknown>`made` };
  const statement = prepare(name, db.select(row).from(sql`(select ${made(sql.placeholder('value'))} as made) one`));
  return async (value: unknown): Promise<unknown> => (await statement.execute({ value }))[0]?.made;
};
const outcomes = async (asked: readonly Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(asked)).map((one) => (one.status === 'fulfilled' ? one.value : 'fails'));

describe('a list of values', () => {
  const lists = {
    date: ['2022-02-28', '2022-03-01'],
    timestamp: ['2022-02-28 08:00:00'],
    timestamptz: ['2022-02-28 08:00:00.5+08'],
    numeric: ['1000.00', '0.1'],
    text: ['a', 'b, "c"\\'],
  };
  it.each(Object.entries(lists))('is sent and comes back as %s[]', async (type, values) => {
    const asked = prepareOf(opened.store, `list_${type}`, (value) => sql`${value}::${sql.raw(type)}[]`);
    // The first time it is described, from then on it is sent with the others of its moment.
    expect(await asked(values)).toEqual(values);
    expect(await Promise.all([asked([]), asked(values), asked(null)])).toEqual([[], values, null]);
  });
});

describe('a value that cannot be sent', () => {
  const wrong = {
    'is missing': undefined,
    'has no text': Symbol('none'),
    'refuses to be text': {
      toString: () => {
        throw new Error('no text');
      },
    },
    'is a moment of JavaScript': new Date(0),
  };
  it.each(Object.entries(wrong))(
    'fails its own statement at once, and no other is given its answer: it %s',
    async (what, value) => {
      const { store } = opened;
      const name = what.replaceAll(' ', '_');
      const number = prepareOf(store, `number_${name}`, (given) => sql`${given}::integer`);
      const instant = prepareOf(store, `instant_${name}`, (given) => sql`(${given}::timestamptz)::text`);
      expect(await outcomes([instant(value), number(1)])).toEqual(['fails', 1]);
      expect(await number(2)).toBe(2);
      const asked = [number(3), instant(value), number(4), instant(value), instant(value), number(5)];
      expect(await outcomes(asked)).toEqual([3, 'fails', 4, 'fails', 'fails', 5]);
      expect(await outcomes([instant(value), instant(value), number(6)])).toEqual(['fails', 'fails', 6]);
      expect(await number(7)).toBe(7);
    },
    10_000,
  );

  it('ends its transaction, and the connection takes the next one', async () => {
    const { db } = opened.store;
    const seen: unknown[] = [];
    const ended = db.transaction(async (tx) => {
      const asked = [sql`select 1 as made`, sql`select ${sql.param(undefined)}`, sql`select 2 as made`];
      seen.push(...(await outcomes(asked.map(async (one) => (await tx.execute(one))[0]?.['made']))));
    });
    await expect(ended).rejects.toThrow('Undefined values are not allowed');
    expect(seen).toEqual([1, 'fails', 2]);
    const next = Array.from({ length: 5 }, (_, made) =>
      db.transaction(async (tx) => (await tx.execute(sql`select ${made}::integer as made`))[0]?.['made']),
    );
    expect(await Promise.all(next)).toEqual([0, 1, 2, 3, 4]);
  }, 10_000);
});

it('gives the rows of a statement whole after one that failed in the midst of its own', async () => {
  const { db, prepare } = opened.store;
  const count = (name: string, made: SQL) =>
    prepare(
      name,
      db.select({ made: sql<number>`${made}` }).from(sql`generate_series(1, ${sql.placeholder('most')}::integer) n`),
    );
  const failing = count('failing', sql`12 / (4 - n)`);
  const whole = count('whole', sql`n`);
  await Promise.all([failing.execute({ most: 3 }), whole.execute({ most: 1 })]);
  const [failed, rows] = await Promise.allSettled([failing.execute({ most: 9 }), whole.execute({ most: 2 })]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  expect(rows).toEqual({ status: 'fulfilled', value: [{ made: 1 }, { made: 2 }] });
});
