import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { backOff, millisecondsOf } from './back-off.ts';
import type { PulledSource } from './pulls.ts';
import { JSON_SHAPE, openPullTrial, type PullTrial, SHAPE, startSystem } from './trial-systems.ts';

let trial: PullTrial;
beforeAll(async () => {
  trial = await openPullTrial();
});
afterAll(() => trial.close());
beforeEach(async () => {
  await trial.store.db.delete(trial.tables.pulls);
  trial.lines.length = 0;
});

const at = (time: string) => () => new Date(`2022-11-30T${time}+08:00`);
const serve = async (answer: Parameters<typeof startSystem>[0]) => {
  const system = await startSystem(answer);
  onTestFinished(system.close);
  return system;
};
const watermark = { column: '时间', parameter: 'since', from: '2022-01-01' };
const http = (
  options: Omit<NonNullable<PulledSource['pull']['http']>, never>,
  shape: PulledSource['shape'] = SHAPE,
): PulledSource => ({
  system: 'orders',
  pull: { every: '15 minutes', http: options },
  shape,
});
const stateOf = (system = 'orders') => trial.pulls.read(system);

describe('a system that is fetched over HTTP', () => {
  it('is asked page by page until one is not full, and its watermark moves with its batch', async () => {
    const pages = ['编号,时间\n1,2022-11-01\n2,2022-11-03\n', '编号,时间\n3,2022-11-02\n'];
    const { url, paths } = await serve((asked, response) =>
      response.end(pages[Number(asked.searchParams.get('page')) - 1]),
    );
    const paging = { page: 'page', size: { parameter: 'size', rows: 2 } };
    const source = http({ url: `${url}/orders?kind=all`, watermark, paging });
    const { taken, pulls } = trial.create({ sources: [source], now: at('17:00:00') });
    await pulls.tick();
    expect(taken).toEqual([
      {
        file: 'pull 2022-11-30T09:00:00.000Z',
        rows: [
          ['1', '2022-11-01'],
          ['2', '2022-11-03'],
          ['3', '2022-11-02'],
        ],
      },
    ]);
    expect(paths()).toEqual([
      '/orders?kind=all&since=2022-01-01&size=2&page=1',
      '/orders?kind=all&since=2022-01-01&size=2&page=2',
    ]);
    expect(await stateOf()).toMatchObject({ watermark: '2022-11-03', failures: 0, lastFault: null });
  });

  it('is asked from the watermark on, when its time has come and not before', async () => {
    const { url, paths } = await serve((_, response) => response.end('编号,时间\n1,2022-11-01\n'));
    const source = http({ url, watermark });
    for (const time of ['17:00:00', '17:14:59', '17:15:00'])
      await trial.create({ sources: [source], now: at(time) }).pulls.tick();
    expect(paths()).toEqual(['/?since=2022-01-01', '/?since=2022-11-01']);
  });

  it('may name its next page, in JSON', async () => {
    const { url, paths } = await serve((asked, response) =>
      response.end(
        JSON.stringify(
          asked.searchParams.get('c') === null
            ? { rows: [{ 编号: 1, 时间: 'a' }], links: { next: '/orders?c=2' } }
            : { rows: [{ 编号: 2, 时间: 'b' }], links: { next: null } },
        ),
      ),
    );
    const { taken, pulls } = trial.create({
      sources: [http({ url: `${url}/orders`, paging: { next: 'links.next' } }, JSON_SHAPE)],
    });
    await pulls.tick();
    expect(taken.map(({ rows }) => rows)).toEqual([
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    ]);
    expect(paths()).toEqual(['/orders', '/orders?c=2']);
  });

  it('is not followed to another host, which would be told the secrets of its headers', async () => {
    const other = await serve((_, response) => response.end('{"rows":[]}'));
    const { url } = await serve((_, response) =>
      response.end(JSON.stringify({ rows: [{ 编号: 1, 时间: 'a' }], next: other.url })),
    );
    const moved = await serve((_, response) => response.writeHead(302, { location: other.url }).end());
    for (const address of [url, moved.url]) {
      await trial
        .create({ sources: [{ ...http({ url: address, paging: { next: 'next' } }, JSON_SHAPE), system: address }] })
        .pulls.tick();
      expect((await stateOf(address))?.lastFault).toMatch(/found (one at 127|the status 302)/);
    }
    expect(other.asked).toEqual([]);
  });

  it('is asked with secrets of the environment, which stand in no log and in no fault', async () => {
    const { url, asked } = await serve((_, response) => response.writeHead(500).end());
    const source = http({ url, headers: { authorization: { secret: 'TOKEN' }, accept: 'text/csv' } });
    const secret = (name: string): string | null => (name === 'TOKEN' ? 'Bearer geheim' : null);
    await trial.create({ sources: [source], secret }).pulls.tick();
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer geheim', accept: 'text/csv' });
    const state = await stateOf();
    expect(state?.lastFault).toMatch(/to answer with a page, found the status 500\. It is asked again later\.$/);
    expect(JSON.stringify([state, trial.lines])).not.toContain('geheim');
    expect(trial.lines.join()).toContain('SOURCE_UNAVAILABLE');
  });

  it('ends where a page names itself as the next, and is refused where a page is too large', async () => {
    const page = JSON.stringify({ rows: [{ 编号: 1, 时间: 'a' }], next: '/orders' });
    const { url, asked } = await serve((_, response) => response.end(page));
    const source = http({ url: `${url}/orders`, paging: { next: 'next' } }, JSON_SHAPE);
    const { taken, pulls } = trial.create({ sources: [source] });
    await pulls.tick();
    expect([taken.map(({ rows }) => rows), asked.length]).toEqual([[[['1', 'a']]], 1]);
    const large = trial.create({
      sources: [{ ...source, system: 'large' }],
      fetch: async () => new Response(new Blob([new Uint8Array(64 * 2 ** 20), ' '])),
    });
    await large.pulls.tick();
    expect(await stateOf('large')).toMatchObject({ lastFault: expect.stringMatching(/^Expected pages of at most/) });
  });

  it('leaves no batch where it brings nothing', async () => {
    const { url } = await serve((_, response) => response.end('编号,时间\n'));
    const { taken, pulls } = trial.create({ sources: [http({ url, watermark })], now: at('17:00:00') });
    await pulls.tick();
    expect(taken).toEqual([]);
    expect(await stateOf()).toMatchObject({ watermark: null, failures: 0 });
    expect(new Date((await stateOf())?.lastSuccess ?? '')).toEqual(at('17:00:00')());
  });
});

describe('a table of another PostgreSQL', () => {
  const postgres = { connection: { secret: 'LEGACY' }, table: 'legacy.orders', 'updated at': 'changed' };
  const source: PulledSource = { system: 'legacy', pull: { every: '1 hour', postgres }, shape: SHAPE };
  const secret = (): string => trial.connection;

  beforeAll(async () => {
    await trial.foreign.unsafe(`create schema legacy; create table legacy.orders (编号 integer, 时间 timestamp, 内容 text, changed timestamptz);
      insert into legacy.orders values (1, '2022-11-01 08:00', 'x', '2022-11-01 08:00:00.25+08'), (2, null, 'y', '2022-11-02 08:00:00.5+08')`);
  });

  it('is read in the order of change, its cells as text, from the last change on', async () => {
    const first = trial.create({ sources: [source], secret, now: at('17:00:00') });
    await first.pulls.tick();
    expect(first.taken.map(({ rows }) => rows)).toEqual([
      [
        ['1', '2022-11-01 08:00:00'],
        ['2', ''],
      ],
    ]);
    expect(await stateOf('legacy')).toMatchObject({ watermark: '2022-11-02 08:00:00.5+08' });
    await trial.foreign.unsafe(`insert into legacy.orders values (3, '2022-11-03 09:30', 'z', '2022-11-03 09:30+08')`);
    const later = trial.create({ sources: [source], secret, now: at('18:00:00') });
    await later.pulls.tick();
    expect(later.taken.map(({ rows }) => rows)).toEqual([
      [
        ['2', ''],
        ['3', '2022-11-03 09:30:00'],
      ],
    ]);
  });

  it('tells instants at +08:00, as they are read, also of the summers from 1986 to 1991, when clocks stood an hour ahead', async () => {
    await trial.foreign.unsafe(`create table legacy.old (编号 integer, 时间 timestamptz, changed timestamptz);
      insert into legacy.old values (1, '1988-07-01 08:00+08', '1988-07-01 08:00+08'), (2, '1900-01-01 08:00+08', '1988-07-02 08:00+08')`);
    const old = { ...source, system: 'old', pull: { every: '1 hour', postgres: { ...postgres, table: 'legacy.old' } } };
    const { taken, pulls } = trial.create({ sources: [old], secret });
    await pulls.tick();
    expect(taken.map(({ rows }) => rows)).toEqual([
      [
        ['1', '1988-07-01 08:00:00'],
        ['2', '1900-01-01 08:00:00'],
      ],
    ]);
    expect(await stateOf('old')).toMatchObject({ watermark: '1988-07-02 08:00:00+08' });
  });

  it('is only read, whatever it does when it is read, and may have any name', async () => {
    await trial.foreign.unsafe(`create table legacy.seen (at timestamptz);
      create function legacy.note() returns text language plpgsql volatile as $$ begin insert into legacy.seen values (now()); return 'x'; end $$;
      create view legacy."od""d 表" as select 编号, legacy.note() as 时间, changed from legacy.orders;
      create view legacy."od""d too" as select 编号, 内容 as 时间, changed from legacy.orders`);
    const named = (table: string): PulledSource => ({
      ...{ system: table, pull: { every: '1 hour', postgres: { ...postgres, table } }, shape: SHAPE },
    });
    await trial.create({ sources: [named('legacy.od"d 表')], secret }).pulls.tick();
    expect((await stateOf('legacy.od"d 表'))?.lastFault).toMatch(/to answer, found 25006\. It is asked again later\.$/);
    expect(await trial.foreign.unsafe('select * from legacy.seen')).toEqual([]);
    const { taken, pulls } = trial.create({ sources: [named('legacy.od"d too')], secret });
    await pulls.tick();
    expect(taken[0]?.rows[0]).toEqual(['1', 'x']);
  });

  it('is refused by a sentence where it lacks what the source file maps, or its secret is not there', async () => {
    const shape = { format: 'table', columns: [['编号'], ['电话']] } as const;
    await trial.create({ sources: [{ ...source, shape }], secret }).pulls.tick();
    expect((await stateOf('legacy'))?.lastFault).toMatch(
      /^Expected the table legacy\.orders to have the columns 电话, found only/,
    );
    await trial.create({ sources: [{ ...source, system: 'other' }] }).pulls.tick();
    expect((await stateOf('other'))?.lastFault).toMatch(/^Expected the environment variable LEGACY, .* found none\./);
  });
});

describe('the fetching of a system', () => {
  it('S-01w MUST move its watermark with its batch or not at all, and bring the same again after a crash', async () => {
    const { url, paths } = await serve((_, response) => response.end('编号,时间\n1,2022-11-01\n'));
    const source = http({ url, watermark });
    const crash = async (): Promise<void> => Promise.reject(new Error('killed'));
    await trial.create({ sources: [source], take: crash, now: at('17:00:00') }).pulls.tick();
    const ours = 'Something went wrong on our side; the log says what.';
    expect(await stateOf()).toMatchObject({ watermark: null, lastSuccess: null, failures: 1, lastFault: ours });
    const late: Parameters<typeof trial.create>[0]['take'] = ({ tables, also }) =>
      trial.store.db.transaction(async (tx) => {
        for await (const { rows } of tables) for await (const _ of rows);
        await also(tx);
        expect(await tx.select().from(trial.tables.pulls)).toMatchObject([{ watermark: '2022-11-01' }]);
        throw new Error('killed before the end');
      });
    await trial.create({ sources: [source], take: late, now: at('17:30:00') }).pulls.tick();
    expect(await stateOf()).toMatchObject({ watermark: null, lastSuccess: null, failures: 2, lastFault: ours });
    const again = trial.create({ sources: [source], now: at('18:00:00') });
    await again.pulls.tick();
    expect(again.taken).toHaveLength(1);
    expect(paths()).toEqual(Array.from({ length: 3 }, () => '/?since=2022-01-01'));
  });

  it('is done by one process, however many there are', async () => {
    const { url, asked } = await serve((_, response) => response.end('编号,时间\n1,2022-11-01\n'));
    const source = http({ url, watermark });
    const processes = Array.from({ length: 4 }, () => trial.create({ sources: [source], now: at('17:00:00') }));
    await Promise.all(processes.map(({ pulls }) => pulls.tick()));
    expect(asked).toHaveLength(1);
    expect(processes.flatMap(({ taken }) => taken)).toHaveLength(1);
  });

  it('waits longer after each failure, and shows the last one beside the last success', async () => {
    let status = 200;
    const { url, asked } = await serve((_, response) => response.writeHead(status).end('编号,时间\n1,2022-11-01\n'));
    const source = http({ url, watermark });
    const tickAt = (time: string) => trial.create({ sources: [source], now: at(time), random: () => 0 }).pulls.tick();
    await tickAt('17:00:00');
    status = 503;
    await tickAt('17:15:00');
    await tickAt('17:15:29');
    await tickAt('17:15:30');
    await tickAt('17:16:29');
    expect(asked).toHaveLength(3);
    const state = await stateOf();
    expect(state).toMatchObject({ failures: 2, watermark: '2022-11-01' });
    expect(state?.lastFault).toContain('found the status 503');
    expect(new Date(state?.lastSuccess ?? '')).toEqual(at('17:00:00')());
    status = 200;
    await tickAt('17:16:30');
    expect(await stateOf()).toMatchObject({ failures: 0, lastFault: null });
  });
});

it.each([
  [1, 0, 30_000],
  [2, 0, 60_000],
  [2, 1, 30_000],
  [7, 0, 1_920_000],
  [8, 0, 3_600_000],
  [99, 0.5, 2_700_000],
])('after %i failures, by chance %d, it waits %i ms', (failures, random, wait) => {
  expect(backOff(failures, random)).toBe(wait);
});

it.each([
  ['1 minute', 60_000],
  ['15 minutes', 900_000],
  ['2 hours', 7_200_000],
  ['1 day', 86_400_000],
])('%s is %i ms', (span, ms) => {
  expect(millisecondsOf(span)).toBe(ms);
});
