import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { parseSample } from './arguments.ts';
import { findElsewhere, findSilent } from './elsewhere.ts';
import { readEnvironment } from './environment.ts';
import { SILENT } from './report.ts';
import { fillEmptyStore } from './sample.ts';

it('tells which subgraphs that run elsewhere do not answer', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const environment = readEnvironment({
    SUBGRAPH_CASES_URL: `http://127.0.0.1:${port}`,
    SUBGRAPH_EVENTS_URL: 'unix:/nowhere/events.sock',
    SUBGRAPH_PEOPLE_URL: 'http://127.0.0.1:1',
  });
  const silent = await findSilent(findElsewhere(environment));
  expect(silent.map(({ name }) => name)).toEqual(['people', 'events']);
});

it.each([
  [{ sample: 'full' }, '--sample full'],
  [{ scale: '10k' }, '--scale 10000'],
])('refuses %j where subgraphs run elsewhere: the sample is made by all five in one process', (given, found) => {
  expect(() => parseSample({ empty: false, ...given }, ['cases'])).toThrow(
    `Expected all five subgraphs in this process for ${found}, found that cases runs elsewhere. Unset SUBGRAPH_CASES_URL, or leave ${found.split(' ')[0]} out.`,
  );
});

it('takes no word about the sample where subgraphs run elsewhere', () => {
  expect(parseSample({ empty: false }, ['cases'])).toEqual({ size: null, scale: null });
});

it('tells that no sample is made, and why', async () => {
  const lines: string[] = [];
  const report = { ...SILENT, line: (text: string) => void lines.push(text) };
  const wiring = { parts: { cases: new URL('http://127.0.0.1:1') }, report };
  await fillEmptyStore(wiring as never, { size: null, scale: null });
  expect(lines).toEqual(['· No sample: cases runs elsewhere']);
});
