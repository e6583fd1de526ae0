import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTrialFile } from '@network/kit/formats/trial';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signOperatorToken } from '#src/operator.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const LISTS = ['caseSystems', 'catalogueSystems', 'eventSystems', 'inspectionSystems', 'peopleSystems'];
type Listed = { name: string; lastSuccess: string | null; rows: number; batches: number; quarantined: number };

let network: WholeNetwork;
beforeAll(async () => {
  network = await openWholeNetwork({ isEmpty: true });
});
afterAll(() => network.close());

const systems = async (): Promise<readonly Listed[]> => {
  const query = `{ ${LISTS.map((list) => `${list} { name lastSuccess rows batches quarantined }`).join(' ')} }`;
  const response = await fetch(`${network.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await signOperatorToken(network.keys.operatorKey)}`,
    },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, Listed[]>; errors?: unknown };
  expect(errors).toBeUndefined();
  // The sample comes as files of its own, of systems that there are not.
  return LISTS.flatMap((list) => data[list] ?? []).filter(({ name }) => !name.startsWith('sample-'));
};

it('B-01.87 MUST list every joined system with its last success', async () => {
  const shipped = globSync('subgraphs/*/src/sources/*.yaml', { cwd: ROOT }).map((file) => basename(file, '.yaml'));
  const before = await systems();
  expect(before.map(({ name }) => name).toSorted()).toEqual([...new Set(shipped)].toSorted());
  expect(before.filter(({ lastSuccess }) => lastSuccess !== null)).toEqual([]);

  const sent = {
    'police-110': 'subgraphs/events/spec/systems/police-110/first.csv',
    'random-objects': 'subgraphs/inspections/spec/systems/random-objects/first.csv',
  };
  for (const [system, file] of Object.entries(sent)) {
    const { name, bytes } = await readTrialFile(`${ROOT}${file}`);
    const body = (async function* () {
      yield bytes;
    })();
    expect(await network.send(system, name, body)).toMatchObject({ status: 200 });
  }
  const after = (await systems()).filter(({ lastSuccess }) => lastSuccess !== null);
  expect(after.map(({ name }) => name).toSorted()).toEqual(Object.keys(sent).toSorted());
  for (const { name, ...told } of after) {
    expect([name, told]).toEqual([
      name,
      {
        ...{ lastSuccess: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/), batches: 1 },
        ...{ rows: expect.any(Number), quarantined: 2 },
      },
    ]);
    expect(told.rows).toBeGreaterThan(told.quarantined);
    expect(Math.abs(Date.now() - Date.parse(told.lastSuccess ?? ''))).toBeLessThan(600_000);
  }
});
