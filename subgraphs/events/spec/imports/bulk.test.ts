import { verifyChain } from '@network/kit/log';
import { decrypt } from '@network/kit/secret';
import { createLog } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BulkFiling, type BulkPart, openBulkFiling } from '#store/bulk/bulk-filing.ts';
import type { EventEntry } from '#store/filing.ts';
import { dispatches, reminders } from '#store/tables/handling.ts';
import { batches, eventActions, eventSources, events, reports } from '#store/tables.ts';
import { COMMANDER, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { expectFolds } from '../trial/trial-folds.ts';
import { eventEntry, JURISDICTION, step } from '../trial/trial-records.ts';

const PLACES = ['331081104000', '331081104248', '331081102000'] as const;
/** What COPY writes otherwise than it stands, and what a list's text does. */
const ODD = 'a\tb\\c\nd"e\r{f},g';

const entry = (nth: number): EventEntry => {
  const number = `GM-${nth}`;
  const at = (minutes: number): string => new Date(Date.parse('2022-11-01T00:00:00Z') + minutes * 60_000).toISOString();
  const course = [
    step('REPORT', { at: at(nth) }),
    step('ACCEPT', { at: at(nth + 5), confirmedBy: ODD }),
    step('ASSESS', { at: at(nth + 6) }),
    step('DISPATCH', { at: at(nth + 9), isAutomatic: true, bodyCode: 'ZHZF', teamCode: 'ZD-104' }),
    step('ACKNOWLEDGE', { at: at(nth + 20) }),
    step('REMIND', { at: at(nth + 30), channel: 'SMS', delivery: 'SENT' }),
    step('FEED_BACK', { at: at(nth + 90), closureKind: 'RESOLVED' }),
    step('PASS_VERIFICATION', { at: at(nth + 200) }),
    step('RATE', { at: at(nth + 300), rating: 'SATISFIED' }),
  ];
  return eventEntry({
    number,
    record: {
      ...{ title: `占道 ${ODD}`, description: nth % 2 === 0 ? null : ODD, placeCode: PLACES[nth % 3] ?? null },
      ...{ reportedAt: at(nth), dueAt: at(nth + 4_000), owner: nth % 5 === 0 ? 'subject:citizen' : null },
    },
    reports: nth % 4 === 0 ? [{ text: ODD }, { reporterPhone: null, isAnonymous: true }] : [{}],
    actions: course.slice(0, 1 + (Math.floor(nth / 3) % course.length)),
    provenance: [{ source: 'trial-bulk', sourceId: number, batch: 99 }],
  });
};
const entries = (from: number, count: number): EventEntry[] =>
  Array.from({ length: count }, (_, nth) => entry(from + nth));

const part = (told: Partial<BulkPart> & Pick<BulkPart, 'entries'>): BulkPart => ({
  ...{ system: 'trial-bulk', file: 'part.csv', jurisdiction: JURISDICTION, takenBy: 'trial', count: 0, places: PLACES },
  ...told,
});

const TABLES = [events, reports, dispatches, reminders, eventActions, eventSources] as const;
const COUNT = 400;
const progress = (): void => undefined;

let filed: TrialEvents;
let copied: TrialEvents;
let bulk: BulkFiling;
const declared = TABLES.flatMap((table) => getTableConfig(table).indexes.map(({ config }) => config.name ?? ''));
let missingMeanwhile: readonly string[];

const indexesOf = async ({ store }: TrialEvents): Promise<ReadonlyMap<string, string>> => {
  const rows = await store.db.execute<{ indexname: string; indexdef: string }>(
    "select indexname, indexdef from pg_indexes where schemaname = 'events'",
  );
  return new Map(rows.map(({ indexname, indexdef }) => [indexname, indexdef]));
};

beforeAll(async () => {
  [filed, copied] = [await openTrialEvents(), await openTrialEvents()];
  for (const { store, stores } of [filed, copied])
    await store.db.transaction((tx) => stores.filing.file(tx, entries(0, 20)));
  await filed.store.db.transaction((tx) => filed.stores.filing.file(tx, entries(20, COUNT - 20)));
  const { store, owner, dataKey } = copied;
  bulk = openBulkFiling({ store, owner, dataKey, log: createLog('events', 'silent') });
  await bulk.begin();
  const there = await indexesOf(copied);
  missingMeanwhile = declared.filter((name) => !there.has(name));
  await bulk.filePart(part({ count: COUNT - 20, entries: entries(20, COUNT - 20) }), progress);
});
afterAll(async () => {
  await bulk.close();
  await Promise.all([filed.close(), copied.close()]);
});

/** The rows of a table as they are told, in one order, but for when they were written, which batch brought them, and what is sealed anew each time. */
const rowsOf = async ({ store, dataKey }: TrialEvents, table: PgTable): Promise<string[]> => {
  const rows = (await store.db.select().from(table)) as Readonly<Record<string, unknown>>[];
  return rows
    .map(({ recordedAt: _, batch: __, reporterPhone, ...row }) =>
      JSON.stringify([row, typeof reporterPhone === 'string' ? decrypt(dataKey, reporterPhone) : null]),
    )
    .toSorted();
};

describe('events that are copied', () => {
  it.each(TABLES.map((table) => [getTableConfig(table).name, table] as const))(
    'leave the same rows in %s as events that are filed',
    async (_, table) => {
      const rows = await rowsOf(copied, table);
      expect(rows).toEqual(await rowsOf(filed, table));
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it('stand as their logs say, and every log is chained', async () => {
    expect(await expectFolds(copied)).toBe(COUNT);
    const { db } = copied.store;
    expect(verifyChain(await db.select().from(eventActions))).toMatchObject({ kind: 'whole' });
  });

  it('come by a batch that their provenance names', async () => {
    const { db } = copied.store;
    const [batch] = await db.select().from(batches);
    expect(batch).toMatchObject({ system: 'trial-bulk', file: 'part.csv', taken: COUNT - 20, takenBy: 'trial' });
    const sources = await db.select().from(eventSources);
    const brought = sources.filter((source) => source.source === 'trial-bulk' && source.batch === batch?.number);
    expect(brought).toHaveLength(COUNT - 20);
  });
});

describe('a load', () => {
  it('undoes a part of which a step is refused, whole', async () => {
    const wrong = eventEntry({ number: 'GM-wrong', actions: [step('REPORT'), step('FEED_BACK')] });
    const broken = part({ file: 'broken.csv', entries: [...entries(COUNT, 50), wrong] });
    await expect(bulk.filePart(broken, progress)).rejects.toThrow('FEED_BACK');
    const { db } = copied.store;
    expect(await db.select().from(events)).toHaveLength(COUNT);
    expect((await db.select().from(batches)).map(({ file }) => file)).toEqual(['part.csv']);
  });

  it.each([
    ['first', (known: EventEntry) => [known, ...entries(COUNT, 50)]],
    ['last', (known: EventEntry) => [...entries(COUNT, 50), known]],
  ])('undoes a part whose %s row the database refuses, and says so', async (_, told) => {
    const refused = bulk.filePart(part({ file: 'refused.csv', entries: told(entry(COUNT - 1)) }), progress);
    await expect(refused).rejects.toThrow();
    expect(await copied.store.db.select().from(events)).toHaveLength(COUNT);
  });

  it('takes the indexes that serve reading away, and makes the same again', async () => {
    expect(missingMeanwhile).toEqual(declared);
    expect(await bulk.isBegun()).toBe(true);
    const told: string[] = [];
    await bulk.end((what) => told.push(what));
    expect(new Set(told)).toEqual(new Set(['counting', 'indexes']));
    expect(await bulk.isBegun()).toBe(false);
    expect(await indexesOf(copied)).toEqual(await indexesOf(filed));
  });

  it('leaves figures, lists and searches as filing does', async () => {
    const query = `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Place {
        eventMetrics(keys: [ACCEPTED, OPEN, COMPLETION_RATE, SATISFACTION_RATE, CLOSURE_MEDIAN]) { key numerator denominator value }
        events(first: 5) { totalCount nodes { number state title } }
      } }
      searchEvents(text: "前蔡", first: 3) { totalCount nodes { ... on Event { number } } }
    }`;
    const of = ['331081000000', ...PLACES].map((code) => ({ __typename: 'Place', code }));
    const answers = await Promise.all([copied, filed].map((trial) => trial.ask(query, COMMANDER, { of })));
    expect(answers[0]?.errors).toBeUndefined();
    expect(answers[0]?.data).toEqual(answers[1]?.data);
    expect(answers[0]?.data?.['searchEvents']).toMatchObject({ totalCount: Math.floor(COUNT / 3) });
    // What is written afterwards counts as well.
    const count = async (trial: TrialEvents) => {
      const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { eventMetrics(keys: [OPEN]) { value } } } }`;
      const { data } = await trial.ask(asked, ANONYMOUS, { of: of.slice(0, 1) });
      return JSON.stringify(data);
    };
    const before = await count(copied);
    const late = eventEntry({ number: 'GM-late', record: { placeCode: PLACES[0] } });
    await copied.store.db.transaction((tx) => copied.stores.filing.file(tx, [late]));
    expect(await count(copied)).not.toBe(before);
  });
});
