import { createDataKey } from '@network/kit/secret';
import type { Connection } from '@network/kit/store';
import { addScale, readScale, type ScaleOptions } from '@network/sample/scale';
import { createLog } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallerName } from '../networks/asking.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';
import { type Entry, TABLES, walk } from './walk.ts';

const SCALE = 1_000;
const CUT_AFTER = 2;
const BULK = "number like '样例-GM-%'";

let network: WholeNetwork;
let options: ScaleOptions;
/** What a start that is cut short leaves, and what the next one finds. */
let cut: Awaited<ReturnType<typeof readScale>>;
let indexesMeanwhile: number;

const countIndexes = async (): Promise<number> => {
  const [row] = await network.inspect(
    (sql) => sql`select count(*)::int as all from pg_indexes where schemaname = 'events'`,
  );
  return row?.['all'];
};

beforeAll(async () => {
  network = await openWholeNetwork();
  const { houses, keys } = network;
  const connections = Object.fromEntries(SUBGRAPHS.map((name) => [name, houses[name].app])) as Record<
    SubgraphName,
    Connection
  >;
  const log = createLog('scale', 'silent');
  options = { connections, log, owner: houses.events.owner, dataKey: createDataKey(keys.dataKey) };
  let parts = 0;
  const stopping = {
    events: () => {
      parts += 1;
      if (parts > CUT_AFTER) throw new Error('cut short');
    },
    others: () => undefined,
    end: () => undefined,
  };
  await addScale(options, { size: 'full', scale: SCALE }, stopping).catch(() => undefined);
  [cut, indexesMeanwhile] = [await readScale(options, 'full', null), await countIndexes()];
  const going = { events: () => undefined, others: () => undefined, end: () => undefined };
  await addScale(options, { size: 'full', scale: cut.found ?? 0 }, going);
}, 120_000);
afterAll(() => network.close());

const ofGovernment = (jurisdiction: string, caller: CallerName) =>
  network.ask(
    `{ events(jurisdiction: "${jurisdiction}", first: 1) { totalCount nodes { id number } }
       searchEvents(text: "样例-GM-", jurisdiction: "${jurisdiction}", first: 1) { totalCount } }`,
    caller,
  );

describe('a scale', () => {
  it('goes on where its start was cut short, with the number that was begun', async () => {
    expect(cut).toMatchObject({ found: SCALE, isWhole: false });
    expect(cut.left).toBeGreaterThan(0);
    expect(cut.left).toBeLessThan(SCALE);
    expect(await readScale(options, 'full', null)).toEqual({ found: SCALE, left: 0, isWhole: true });
    expect(indexesMeanwhile).toBeLessThan(await countIndexes());
    const [row] = await network.inspect((sql) =>
      sql.unsafe(`select count(*)::int as all from events.events where ${BULK}`),
    );
    expect(row?.['all']).toBe(SCALE);
  });

  it('brings events whose logs the lifecycle accepts from the first step to their state', async () => {
    const found = await network.inspect((sql) =>
      sql.unsafe<{ number: string; state: string; log: Entry[] }[]>(`
        select number, state, (select json_agg(json_build_object('action', a.action, 'state', a.state, 'at', a.at)
          order by a.sequence) from events.event_actions a where a.jurisdiction = r.jurisdiction and a.record_id = r.id) as log
        from events.events r where ${BULK}`),
    );
    const more = new Map([
      ...TABLES.EVENT,
      ['AWAITING_ACCEPTANCE WITHDRAW', 'CONCLUDED'],
      ['AWAITING_ASSESSMENT MERGE', 'MERGED'],
    ]);
    const faults = found.map(({ log, state }) => walk(more, log, state)).filter((fault) => fault !== null);
    expect([found.length, faults]).toEqual([SCALE, []]);
  });

  it('is found and counted, and of another government nothing is', async () => {
    const own = await ofGovernment('320281', 'command-centre-jiangyin');
    expect(own.data.events.totalCount).toBe(160);
    expect(own.data.searchEvents.totalCount).toBe(160);
    for (const government of ['331081', '450500', '350700', '330922']) {
      const { data } = await ofGovernment(government, 'command-centre-jiangyin');
      expect(data).toEqual({ events: { totalCount: 0, nodes: [] }, searchEvents: { totalCount: 0 } });
    }
    const theirs = await ofGovernment('450500', 'command-centre-beihai');
    const { data } = await network.ask(
      `{ node(id: "${theirs.data.events.nodes[0].id}") { ... on Event { number } } }`,
      'command-centre-jiangyin',
    );
    expect([theirs.data.events.totalCount, data.node]).toEqual([120, null]);
  });

  it('counts in figures as its records say', async () => {
    const asked = `{ place(code: "331081000000") { eventMetrics(keys: [REPORTS, ALERTS_CONFIRMED], window: { from: "2012-01-01", to: "2023-01-01" }) { key value } } }`;
    const { data } = await network.ask(asked, 'anonymous');
    const [row] = await network.inspect(
      (sql) => sql`select count(*)::int as all from events.reports where jurisdiction = '331081'`,
    );
    expect(data.place.eventMetrics[0].value).toBe(row?.['all']);
  });
});
