import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { FAULTS, startTrialSubgraph } from '#transports/trial-subgraph.ts';
import { answerFaulty, answerWell, FAULTS_OF_LISTS } from './faulty-subgraphs.ts';
import { temporaryFolder } from './tiny-network.ts';

type Report = {
  readonly heaps: readonly number[];
  readonly said: Readonly<Record<string, number>>;
  readonly wrong: Readonly<Record<string, number>>;
};

const FOUND = [
  'no answer within',
  'HTTP 500',
  'HTTP 503',
  'text/html',
  'a connection that broke',
  'an answer that broke off',
  'JSON that cannot',
  'JSON that is no GraphQL answer',
  'a GraphQL answer whose data is no object',
  'a GraphQL answer whose errors are no list',
  'something that is no HTTP',
  'more than 1 MB',
  'that the caller went away',
];

it('E-05e MUST tell one error of each of 10 000 mixed faults, serve the rest, and not grow its heap after the second thousand', async () => {
  const folder = temporaryFolder();
  const [people, events, cases] = await Promise.all([
    startTrialSubgraph(answerWell, { socketPath: join(folder, 'people.sock') }),
    startTrialSubgraph(answerFaulty),
    startTrialSubgraph(answerFaulty, { socketPath: join(folder, 'cases.sock') }),
  ]);
  for (const subgraph of [people, events, cases]) onTestFinished(() => subgraph.close());

  // Compiled code is kept, so that throwing it away does not hide what grows.
  const flags = ['--expose-gc', '--no-flush-bytecode', join(import.meta.dirname, 'trial-endurance.ts')];
  const places = [people, events, cases].map(({ base }) => base.href);
  const faults = [FAULTS, FAULTS_OF_LISTS].map((each) => JSON.stringify(Object.keys(each)));
  const child = spawn(process.execPath, [...flags, ...places, ...faults], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  const { heaps, said, wrong } = JSON.parse(await text(child.stdout)) as Report;

  expect(wrong).toEqual({});
  const sentences = Object.keys(said).join('\n');
  for (const found of FOUND) expect(sentences).toContain(`found ${found}`);
  expect(heaps).toHaveLength(10);
  // 8 000 faults that left as little as 60 bytes each would add 480 000; compiled code and counters add some 290 000.
  expect((heaps[9] ?? 0) - (heaps[1] ?? 0)).toBeLessThan(480_000);
}, 300_000);
