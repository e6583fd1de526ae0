import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBGRAPHS } from '@network/schema/network';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inCheckout } from '#src/checkout.ts';
import { type CallerName, createAsk } from '../networks/asking.ts';
import { findPort, type Running, startProcess } from './processes.ts';

const CALLERS: readonly CallerName[] = ['legal-reviewer', 'officer-xinhe', 'anonymous'];
const OPERATIONS: Readonly<Record<string, string>> = {
  county: `{ place(code: "331081000000") {
    children(first: 50) { totalCount nodes {
      code name isTown mode { mode validFrom }
      events { totalCount } cases { totalCount } inspections { totalCount } regulatedEntities { totalCount }
    } }
  } }`,
  caseFile: `{ cases(jurisdiction: "331081", first: 100) { totalCount pageInfo { endCursor hasNextPage } nodes {
    number state isOpen item { code name } discretionTier { name } team { name body { name } } issuingBody { name place { name } }
    officers { name certificates { number isValid } } party { name kind idNumber phone }
    deadlines { kind date notComputable isOverdue } actions { action at actor state } provenance { source sourceId batch }
  } } }`,
  officers: `{ officer(jurisdiction: "331081", certificateNumber: "样例-104-002") {
    id name phone team { name place { name } }
    cases(first: 20) { totalCount nodes { number place { name } findings { id } } }
    events(first: 20) { nodes { number dutyBody { name } reports(first: 5) { nodes { reporterName reporterPhone } } } }
    inspections(first: 20) { nodes { number entity { name } bodies { name } items { code name } findings { description item { name } } } }
  } }`,
};

let data: string;
const running: Running[] = [];
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'one-network-processes-'));
  chmodSync(data, 0o711);
});
const stopAll = async (): Promise<void> => {
  for (let last = running.pop(); last !== undefined; last = running.pop()) await last.stop();
};
afterAll(async () => {
  await stopAll();
  rmSync(data, { recursive: true, force: true });
});

const start = async (args: readonly string[], variables: Record<string, string> = {}): Promise<Running> => {
  const one = await startProcess([...args, '--data', data], variables);
  running.push(one);
  return one;
};

const answersOf = async (url: string): Promise<Record<string, string>> => {
  const ask = createAsk(url);
  const townPage = await readFile(inCheckout('schema/operations/TownPage.graphql'), 'utf8');
  const answers: Record<string, string> = {};
  for (const [name, query] of Object.entries({ ...OPERATIONS, townPage })) {
    for (const caller of CALLERS) {
      const { text, errors } = await ask(query, caller, name === 'townPage' ? { code: '331081104000' } : {});
      expect([name, caller, errors]).toEqual([name, caller, []]);
      answers[`${name} for ${caller}`] = text;
    }
  }
  return answers;
};

it('N-10b MUST give the same answers in one process and as six processes over HTTP, byte by byte', async () => {
  const one = await start(['start', '--port', '0']);
  const together = await answersOf(one.url);
  expect(new Set(Object.values(together)).size).toBeGreaterThan(8);
  expect(together['townPage for legal-reviewer']).toContain('新河镇');
  await stopAll();

  const ports = await Promise.all(SUBGRAPHS.map(findPort));
  const urls = Object.fromEntries(
    SUBGRAPHS.map((name, index) => [`SUBGRAPH_${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[index]}`]),
  );
  const startOne = (name: string, index: number) => start(['subgraph', name, '--port', String(ports[index])], urls);
  const [first, ...others] = SUBGRAPHS;
  await startOne(first, 0);
  await Promise.all(others.map((name, index) => startOne(name, index + 1)));
  const gateway = await start(['start', '--port', '0'], urls);
  expect(await answersOf(gateway.url)).toEqual(together);
}, 180_000);
