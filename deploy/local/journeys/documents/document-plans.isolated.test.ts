import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openExplainer } from '@network/kit/list/explain';
import { onceEach, planRuns, type Ran, tellRuns } from '@network/kit/list/runs';
import { SUBGRAPHS } from '@network/schema/network';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inCheckout } from '#src/checkout.ts';
import { multiplyRows } from '../crowds/multiplied-rows.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';

/** Rows of the tables that grow with what happens, at least; the other tables stay as small as the sample has them. */
const LARGE: Readonly<Record<string, number>> = {
  'events.events': 200_000,
  'events.reports': 20_000,
  'cases.cases': 20_000,
  'cases.parties': 20_000,
  'inspections.inspections': 20_000,
  'inspections.findings': 20_000,
};
const EVENTS = 'events.events';

/** What ran since it was last taken. */
const ran = vi.hoisted((): Ran[] => []);
vi.mock('@network/kit/store', async (load) => {
  const store = await load<typeof import('@network/kit/store')>();
  const openStore: typeof store.openStore = (options) => tellRuns(store.openStore(options), (one) => ran.push(one));
  return { ...store, openStore };
});

const NAMES = globSync('*.graphql', { cwd: inCheckout('schema/operations') }).map((file) => basename(file, '.graphql'));
const read = (file: string): Promise<string> => readFile(inCheckout(`schema/operations/${file}`), 'utf8');

let network: WholeNetwork;
let explainers: Parameters<typeof planRuns>[1];
beforeAll(async () => {
  network = await openWholeNetwork();
  await multiplyRows(network, (table) => LARGE[table] ?? 0);
  explainers = new Map(SUBGRAPHS.map((name) => [name, openExplainer(network.houses[name].app)]));
}, 400_000);
afterAll(async () => {
  for (const { close } of explainers.values()) await close();
  await network.close();
});

/** Each statement that a document runs, once. */
const statementsOf = async (name: string): Promise<Ran[]> => {
  const variables = JSON.parse(await read(`${name}.variables.json`));
  ran.length = 0;
  const { data } = await network.ask(await read(`${name}.graphql`), 'command-centre', variables);
  expect(data).not.toBeNull();
  return onceEach(ran);
};

describe(`at ${LARGE[EVENTS]} events`, () => {
  it('has as many rows as it says', async () => {
    for (const [table, rows] of Object.entries(LARGE)) {
      const [row] = await network.inspect((sql) => sql.unsafe(`select count(*)::int as found from ${table}`));
      expect([table, row?.['found'] >= rows]).toEqual([table, true]);
    }
  });

  it.each(NAMES)(
    'the trusted document %s runs every statement over a large table by an index, and sorts nothing on disk',
    async (name) => {
      const statements = await statementsOf(name);
      const plans = await planRuns(statements, explainers);
      expect(plans.length).toBeGreaterThan(0);
      expect(plans).toHaveLength(2 * statements.length);
      const scans = plans.flatMap(({ name: statement, mode, scanned }) =>
        scanned
          .filter((table) => `${statement.split('.')[0]}.${table}` in LARGE)
          .map((table) => `${statement}, ${mode}: ${table}`),
      );
      expect(scans).toEqual([]);
      expect(plans.filter(({ isSortedOnDisk }) => isSortedOnDisk).map(({ text }) => text)).toEqual([]);
    },
  );
});
