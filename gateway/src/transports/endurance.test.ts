import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { FAULTS, startTrialSubgraph } from './trial-subgraph.ts';

type Report = { readonly heaps: readonly number[]; readonly said: Readonly<Record<string, number>> };

it('E-05e MUST NOT grow its heap between the second and the tenth thousand of 10 000 mixed faults', async () => {
  const subgraph = await startTrialSubgraph((request, response, body) => {
    const { fault } = JSON.parse(body).variables as { fault: keyof typeof FAULTS };
    FAULTS[fault](request, response);
  });
  onTestFinished(() => subgraph.close());

  const child = spawn(
    process.execPath,
    ['--expose-gc', join(import.meta.dirname, 'trial-endurance.ts'), subgraph.base.href, ...Object.keys(FAULTS)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill());
  const { heaps, said } = JSON.parse(await text(child.stdout)) as Report;

  const counts = Object.values(said);
  expect(counts.reduce((sum, count) => sum + count)).toBe(10_000);
  expect(Math.min(...counts)).toBeGreaterThan(10);
  const sentences = Object.keys(said).join('\n');
  for (const found of [
    'no answer within',
    'HTTP 500',
    'text/html',
    'an answer that broke off',
    'JSON that cannot',
    'more than 1 MB',
  ])
    expect(sentences).toContain(`found ${found}`);
  // V8 may throw compiled code away on the way: what comes after its least is growth. 5 000 faults that left as little as
  // 100 bytes each would add 500 000.
  const [, ...fromSecond] = heaps;
  expect(fromSecond).toHaveLength(9);
  expect((heaps.at(-1) ?? 0) - Math.min(...fromSecond)).toBeLessThan(400_000);
}, 300_000);
