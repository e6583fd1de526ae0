import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from './full-network.ts';
import { type Entry, TABLES, walk } from './walk.ts';
import type { WholeNetwork } from './whole-network.ts';

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

const HOUSES = [
  ['events', 'events.events', 'events.event_actions', 'null', () => TABLES.EVENT],
  ['cases', 'cases.cases', 'cases.case_actions', 'procedure', ({ procedure }: Walked) => TABLES[procedure ?? 'SIMPLE']],
  ['inspections', 'inspections.inspections', 'inspections.inspection_actions', 'null', () => TABLES.INSPECTION],
] as const;

describe.each(HOUSES)('the logs of all %s', (_, records, actions, procedure, tableOf) => {
  it(`B-04${'abc'[HOUSES.findIndex((house) => house[1] === records)]} MUST lead from the first step to the state, by an independent walk.`, async () => {
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
    expect(faults.slice(0, 5)).toEqual([]);
    expect(found.length).toBeGreaterThan(5_000);
  });
});

it('holds five governments, each at its own clock', async () => {
  const clocks = await network.inspect(
    (sql) => sql`select jurisdiction, now from catalogue.clocks order by jurisdiction`,
  );
  expect(clocks.map(({ jurisdiction }) => jurisdiction)).toEqual(['320281', '330922', '331081', '350700', '450500']);
  expect(new Set(clocks.map(({ now }) => String(now))).size).toBe(5);
});
