import { createLog } from '@network/schema/log';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { removeRows, writeRows } from '../store/rows.ts';
import { openStore } from '../store/store.ts';
import { keepAddingUp } from './counter-store.ts';
import { MEASURES, openToys, type Toy, toy, toys } from './trial-toys.ts';

const { trial, owner, store, install } = await openToys();
afterAll(async () => {
  await store.close();
  await owner.end();
  await trial.drop();
});
beforeEach(async () => {
  await store.db.delete(toys);
  await install();
});

type Counted = { place: string; day: string; dimensions: string[]; amount: number };
/** The sums of a measure as `place day dimensions amount`, added up or not; what came to nothing is left out. */
const sums = async (measure: string, kept = 'PLACE'): Promise<string[]> => {
  const found = new Map<string, number>();
  const rows = await store.db.execute<Counted>(
    sql`select place, day::text, dimensions, amount::float8 from counted where measure = ${measure} and kept = ${kept}`,
  );
  for (const row of rows) {
    const key = [row.place, row.day, ...row.dimensions].join(' ');
    found.set(key, (found.get(key) ?? 0) + row.amount);
  }
  return [...found]
    .filter(([, amount]) => amount !== 0)
    .map((line) => line.join(' '))
    .toSorted();
};
/** Everything that is counted. */
const counted = () => store.db.execute(sql`select from counted`);
const pages = () => store.db.execute(sql`select from counters`);
const insert = (...rows: Toy[]) => store.db.insert(toys).values(rows);

describe('counters', () => {
  it('follow an insert, an update, an upsert and a delete of the role that runs', async () => {
    const [car, doll] = [toy(), toy({ kind: 'DOLL', place: '331081114000' })];
    await insert(car, doll);
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1', '331081114000 2022-03-01 DOLL 1']);
    await store.db.update(toys).set({ place: '331081104248' });
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1', '331081104248 2022-03-01 DOLL 1']);
    const third = toy();
    await store.db.transaction((tx) => writeRows(tx, toys, [{ ...doll, kind: 'CAR' }, third]));
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 2', '331081114000 2022-03-01 CAR 1']);
    expect(await sums('sale_minutes')).toEqual(['331081104248 2022-03-01 20', '331081114000 2022-03-01 10']);
    await store.db.transaction((tx) => removeRows(tx, toys, [car, doll, third]));
    expect([...(await sums('sold')), ...(await sums('sale_minutes')), ...(await sums('whole'))]).toEqual([]);
  });

  it('stay as they were where the transaction does not end well', async () => {
    const failing = store.db.transaction(async (tx) => {
      await tx.insert(toys).values(toy());
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await sums('sold')).toEqual([]);
  });

  it('count a row without a place for its government, and one without a day or an amount not at all', async () => {
    await insert(toy({ place: null }), toy({ soldAt: null }), toy({ minutes: null }));
    expect(await sums('sold')).toEqual(['331081000000 2022-03-01 CAR 1', '331081104248 2022-03-01 CAR 1']);
    expect(await sums('sale_minutes')).toEqual(['331081000000 2022-03-01 10']);
  });

  it('take the day in Asia/Shanghai, also of a session in another zone', async () => {
    await store.db.transaction(async (tx) => {
      await tx.execute(sql`set local timezone = 'UTC'`);
      await tx.insert(toys).values(toy({ soldAt: '2022-03-01T16:30:00Z' }));
    });
    expect(await sums('sold')).toEqual(['331081104248 2022-03-02 CAR 1']);
  });

  it('add a fact on its first day and take it away on the day after its last', async () => {
    await insert(
      toy({ madeOn: '2021-05-01', brokenOn: '2021-05-03' }),
      toy({ madeOn: null, kind: 'DOLL' }),
      toy({ madeOn: '2021-05-03', brokenOn: '2021-05-03', kind: 'BORN_BROKEN' }),
    );
    expect(await sums('whole')).toEqual([
      '331081104248 1949-10-01 DOLL 1',
      '331081104248 2021-05-01 CAR 1',
      '331081104248 2021-05-03 CAR -1',
    ]);
  });

  it('count each value of a list on its own', async () => {
    await insert(toy({ colours: ['RED', 'BLUE'] }), toy({ colours: ['RED'] }), toy({ colours: null }));
    expect(await sums('painted')).toEqual(['331081104248 2020-01-01 BLUE 1', '331081104248 2020-01-01 RED 2']);
    await store.db.update(toys).set({ colours: ['BLUE'] });
    expect(await sums('painted')).toEqual(['331081104248 2020-01-01 BLUE 3']);
  });

  it('cannot be written by the role that runs', async () => {
    await expect(store.db.execute(sql`update counters set amounts = '{1}'`)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  it('are the same by day, by month and by year of the town and of the county', async () => {
    await insert(toy(), toy({ soldAt: '2022-03-31T12:00:00+08:00' }), toy({ soldAt: '2022-04-01T12:00:00+08:00' }));
    const byMonth = (place: string) => [`${place} 2022-03-01 CAR 2`, `${place} 2022-04-01 CAR 1`];
    for (let added = 0; added < 2; added += 1) {
      expect(await sums('sold', 'TOWN')).toHaveLength(3);
      expect(await sums('sold', 'TOWN@month')).toEqual(byMonth('331081104000'));
      expect(await sums('sold', 'TOWN@year')).toEqual(['331081104000 2022-01-01 CAR 3']);
      expect(await sums('sold', 'COUNTY')).toHaveLength(3);
      expect(await sums('sold', 'COUNTY@month')).toEqual(byMonth('331081000000'));
      expect(await sums('sold', 'COUNTY@year')).toEqual(['331081000000 2022-01-01 CAR 3']);
      await owner`select events.add_up_counters()`;
    }
  });

  it('are added up by one at a time, and what comes to nothing goes', async () => {
    const [car, doll] = [toy(), toy({ kind: 'DOLL' })];
    await insert(car, doll);
    await owner`select events.add_up_counters()`;
    await store.db.delete(toys).where(eq(toys.id, car.id));
    const mayEnd = Promise.withResolvers<void>();
    const adding = store.db.transaction(async (tx) => {
      await tx.execute(sql`select add_up_counters()`);
      await mayEnd.promise;
    });
    await insert(toy());
    await owner`select events.add_up_counters()`;
    mayEnd.resolve();
    await adding;
    await owner`select events.add_up_counters()`;
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1', '331081104248 2022-03-01 DOLL 1']);
    const waiting = await owner`select count(*)::int as waiting from events.changes_of_toys`;
    expect(waiting[0]?.['waiting']).toBe(0);
    await store.db.delete(toys);
    await owner`select events.add_up_counters()`;
    expect(await pages()).toHaveLength(0);
  });

  it('are added up again and again, until the store is closed', async () => {
    const own = openStore({ name: 'events', connection: trial.app, log: createLog('events', 'silent') });
    keepAddingUp(own, 1);
    const waiting = () => store.db.execute(sql`select count(*)::int as waiting from changes_of_toys`);
    for (const kind of ['CAR', 'DOLL']) {
      await insert(toy({ kind }));
      await expect.poll(waiting).toEqual([{ waiting: 0 }]);
    }
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1', '331081104248 2022-03-01 DOLL 1']);
    await own.close();
    await insert(toy());
    expect(await waiting()).not.toEqual([{ waiting: 0 }]);
  });

  it('are added up however long that takes, though no other statement may', async () => {
    await insert(toy());
    const mayEnd = Promise.withResolvers<void>();
    const holding = owner.begin(async (tx) => {
      await tx`lock table events.counters in share mode`;
      await mayEnd.promise;
    });
    const log = createLog('events', 'silent');
    const hasty = openStore({ name: 'events', connection: trial.app, log, patience: 500 });
    keepAddingUp(hasty, 1);
    const longAdding = sql`select from pg_stat_activity where wait_event_type = 'Lock'
      and query like '%add_up_counters%' and clock_timestamp() - query_start > interval '1 second'`;
    await expect.poll(() => store.db.execute(longAdding)).toHaveLength(1);
    mayEnd.resolve();
    await holding;
    await expect.poll(() => store.db.execute(sql`select from changes_of_toys`)).toHaveLength(0);
    await hasty.close();
  });

  it('never let one writer wait for another, however long its transaction lasts', async () => {
    const mayEnd = Promise.withResolvers<void>();
    const long = store.db.transaction(async (tx) => {
      await tx.insert(toys).values(toy());
      await mayEnd.promise;
    });
    await insert(toy());
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1']);
    mayEnd.resolve();
    await long;
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 2']);
  });

  it('are kept by two who write the same ones in other orders at once', async () => {
    const days = Array.from(
      { length: 40 },
      (_, at) => `2022-03-${String((at % 20) + 1).padStart(2, '0')}T12:00:00+08:00`,
    );
    const rows = days.map((soldAt) => toy({ soldAt }));
    const again = days.toReversed().map((soldAt) => toy({ soldAt }));
    await Promise.all([insert(...rows), insert(...again)]);
    expect((await sums('sold')).every((line) => line.endsWith(' 4'))).toBe(true);
  });
});

describe('a declaration', () => {
  const [sold, ...others] = MEASURES;
  const hashes = () => owner`select name, hash, xmin::text from events.measures order by 1`;

  it('that stands is left alone, also by starts at the same moment', async () => {
    await insert(toy());
    const before = await hashes();
    await Promise.all([install(), install(), install()]);
    expect(await hashes()).toEqual(before);
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1']);
  });

  it('that changed is counted anew over the records, and followed from then on', async () => {
    await insert(toy(), toy({ kind: 'DOLL' }));
    await install([{ ...sold!, where: "r.kind <> 'DOLL'", dimensions: {} }, ...others]);
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 1']);
    await insert(toy(), toy({ kind: 'DOLL' }));
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 2']);
    expect(await sums('sale_minutes')).toEqual(['331081104248 2022-03-01 40']);
  });

  it('that is new is counted over records that were there before it, and one that went leaves nothing', async () => {
    await install(others);
    await insert(toy());
    expect(await sums('sold')).toEqual([]);
    await install();
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1']);
    await install([]);
    expect(await counted()).toHaveLength(0);
    await insert(toy());
    expect(await counted()).toHaveLength(0);
  });

  it('whose triggers were lost with a table is counted anew', async () => {
    await owner`drop trigger count_update on events.toys`;
    await insert(toy());
    await store.db.update(toys).set({ kind: 'DOLL' });
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1']);
    await install();
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 DOLL 1']);
  });

  it('that is no SQL over the row stops the start and leaves everything as it was', async () => {
    await insert(toy());
    await expect(install([{ ...sold!, day: 'r.nothing' }, ...others])).rejects.toThrow(
      'column r.nothing does not exist',
    );
    expect(await sums('sold')).toEqual(['331081104248 2022-03-01 CAR 1']);
  });
});
