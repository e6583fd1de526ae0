import { count, getTableColumns, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createThingList, openThings, seeing, thingId, things } from '../list/trial-list.ts';

const HERE = '331081';

let opened: Awaited<ReturnType<typeof openThings>>;
beforeAll(async () => {
  opened = await openThings();
  const full = {
    ...{
      jurisdiction: HERE,
      code: 'A',
      colour: 'RED' as const,
      isOpen: true,
      filedOn: '2022-02-28',
      decidedOn: '2022-03-01',
    },
    ...{ seenAt: '2022-03-01T08:00:00.5+08:00', fine: '1000.00', rank: 7, tags: ['a', 'b, "c"'], itemCode: '13011' },
    ...{ boxId: thingId(HERE, 9), place: '331081104201' },
  } satisfies Partial<typeof things.$inferInsert>;
  const empty = {
    ...full,
    code: 'B',
    decidedOn: null,
    seenAt: null,
    fine: null,
    rank: null,
    tags: [] as string[],
    itemCode: null,
  };
  await opened.store.db.insert(things).values([
    { ...full, id: thingId(HERE, 1) },
    { ...empty, id: thingId(HERE, 2), boxId: null, place: null, isOpen: false },
  ]);
});
afterAll(() => opened.close());

type Query = {
  prepare(name?: string): {
    getQuery(): { sql: string };
    execute(values: Record<string, unknown>): Promise<readonly unknown[]>;
  };
};

/** A query as the store prepares it, beside the same as drizzle itself runs it. */
const both = async (query: Query) => [
  await opened.store.prepare('both', query).execute({ colours: ['RED'], limit: 5 }),
  await query.prepare('itself').execute({ colours: ['RED'], limit: 5 }),
];
const selections = () => {
  const { db } = opened.store;
  const isRed = sql`${things.colour} = any(${sql.placeholder('colours')}::text[])`;
  return {
    'every kind of column': db.select().from(things).where(isRed).orderBy(things.code).limit(sql.placeholder('limit')),
    'what SQL makes': db
      .select({
        all: count(),
        most: sql`max(${things.rank})`.mapWith(Number),
        first: sql<string>`min(${things.code})`.as('first'),
      })
      .from(things)
      .where(isRed),
    'columns of a joined query': db
      .select(db.select(getTableColumns(things)).from(things).where(isRed).as('red')._.selectedFields)
      .from(db.select(getTableColumns(things)).from(things).where(isRed).as('red')),
    'rows in two levels': db
      .select({ thing: { code: things.code, fine: things.fine }, id: things.id })
      .from(things)
      .where(isRed),
  };
};

describe('a prepared query', () => {
  it.each(['every kind of column', 'what SQL makes', 'columns of a joined query', 'rows in two levels'] as const)(
    'gives %s as drizzle does',
    async (which) => {
      const [ours, drizzles] = await both(selections()[which]);
      expect(ours).toEqual(drizzles);
      expect(ours?.length).toBeGreaterThan(0);
    },
  );

  it('fails as drizzle does, with the state that PostgreSQL tells', async () => {
    const query = opened.store.db.select({ id: things.id }).from(things).where(sql`${things.rank} / 0 = 1`);
    await expect(opened.store.prepare('fails', query).execute()).rejects.toMatchObject({ code: '22012' });
  });

  it('is counted by its name', async () => {
    const names: (string | null)[] = [];
    const stop = opened.store.onStatement(({ name }) => names.push(name));
    const list = createThingList(opened.store);
    const { asked, page } = list.ask({});
    await list.rows(seeing(HERE), { parent: 'JURISDICTION', keys: [{ jurisdiction: HERE, key: HERE }], asked }, page);
    stop();
    expect(names).toEqual([expect.stringMatching(/^cases\.things_by_jurisdiction/)]);
  });
});
