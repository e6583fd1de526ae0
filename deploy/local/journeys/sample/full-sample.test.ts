import { afterAll, beforeAll, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Entry, TABLES, walk } from './walk.ts';

let network: WholeNetwork;
beforeAll(async () => {
  network = await openFullNetwork();
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

type Walked = {
  readonly jurisdiction: string;
  readonly number: string;
  readonly state: string;
  readonly procedure: 'SIMPLE' | 'ORDINARY' | null;
  readonly log: readonly Entry[] | null;
};

type House = {
  readonly records: string;
  readonly actions: string;
  /** The column that tells by which of two tables a record goes; null where there is one. */
  readonly procedure: string | null;
  readonly tableOf: (record: Walked) => ReadonlyMap<string, string>;
};

/** Walks every log of a house: answers how many there are, and the first faults. */
const walkAll = async ({ records, actions, procedure, tableOf }: House) => {
  const found = await network.inspect((sql) =>
    sql.unsafe<Walked[]>(`
      select jurisdiction, number, state, ${procedure} as procedure, (
        select json_agg(json_build_object('action', a.action, 'state', a.state, 'at', a.at) order by a.sequence)
        from ${actions} a where a.jurisdiction = r.jurisdiction and a.record_id = r.id) as log
      from ${records} r`),
  );
  const faults = found.flatMap((one) => {
    const fault = walk(tableOf(one), one.log ?? [], one.state);
    return fault === null ? [] : [`${one.jurisdiction} ${one.number}: ${fault}`];
  });
  return { walked: found.length, faults: faults.slice(0, 5) };
};

it('B-04a MUST have, for every event of the sample, a log from its first step to its state.', async () => {
  const { walked, faults } = await walkAll({
    ...{ records: 'events.events', actions: 'events.event_actions', procedure: null },
    tableOf: () => TABLES.EVENT,
  });
  expect(faults).toEqual([]);
  expect(walked).toBeGreaterThan(20_000);
});

it('B-04b MUST have, for every case of the sample, a log from its first step to its state.', async () => {
  const { walked, faults } = await walkAll({
    ...{ records: 'cases.cases', actions: 'cases.case_actions', procedure: 'procedure' },
    tableOf: ({ procedure }) => TABLES[procedure ?? 'SIMPLE'],
  });
  expect(faults).toEqual([]);
  expect(walked).toBeGreaterThan(10_000);
});

it('B-04c MUST have, for every inspection of the sample, a log from its first step to its state.', async () => {
  const { walked, faults } = await walkAll({
    ...{ records: 'inspections.inspections', actions: 'inspections.inspection_actions', procedure: null },
    tableOf: () => TABLES.INSPECTION,
  });
  expect(faults).toEqual([]);
  expect(walked).toBeGreaterThan(5_000);
});

/** A link that two houses tell, each of its own record: `where` joins `a`, of the first, with `b`, of the second. */
const unmatched = (link: { readonly one: string; readonly other: string; readonly where: string }) =>
  network.inspect((sql) =>
    sql.unsafe<{ all: number; alone: number }[]>(`
      select count(*)::int as all, count(*) filter (where b.number is null)::int as alone
      from ${link.one} left join ${link.other} on a.jurisdiction = b.jurisdiction and ${link.where}`),
  );

it('B-04d MUST have, for every case that grew out of an event, a visit or an operation, both ends of the link.', async () => {
  const links = [
    [
      '(select * from cases.cases where event_number is not null) a',
      'events.events b',
      'a.event_number = b.number and a.number = b.case_number',
    ],
    [
      '(select * from events.events where case_number is not null) a',
      'cases.cases b',
      'a.case_number = b.number and a.number = b.event_number',
    ],
    [
      '(select * from inspections.findings where case_number is not null) a',
      'cases.cases b',
      "a.case_number = b.number and b.source = '行政检查'",
    ],
    [
      '(select jurisdiction, unnest(case_numbers) as number from inspections.joint_operations) a',
      'cases.cases b',
      "a.number = b.number and b.source = '联合执法行动'",
    ],
    [
      '(select * from inspections.inspections where operation_number is not null) a',
      'inspections.joint_operations b',
      'a.operation_number = b.number and a.inspected_on between b.from_on and b.to_on',
    ],
    [
      '(select * from inspections.inspections where event_number is not null) a',
      'events.events b',
      'a.event_number = b.number',
    ],
    ['events.footage a', 'events.events b', 'a.event_number = b.number and a.taken_at >= b.acknowledged_at'],
  ] as const;
  for (const [one, other, where] of links) {
    const [found] = await unmatched({ one, other, where });
    expect([one, found?.alone, (found?.all ?? 0) > 5]).toEqual([one, 0, true]);
  }
});

it('holds five governments, each at its own clock', async () => {
  const clocks = await network.inspect(
    (sql) => sql`select jurisdiction, now from catalogue.clocks order by jurisdiction`,
  );
  expect(clocks.map(({ jurisdiction }) => jurisdiction)).toEqual(['320281', '330922', '331081', '350700', '450500']);
  expect(new Set(clocks.map(({ now }) => String(now))).size).toBe(5);
});
