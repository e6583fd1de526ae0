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

  // Compiled code is kept, so that throwing it away does not hide what grows.
  const flags = ['--expose-gc', '--no-flush-bytecode'];
  const program = join(import.meta.dirname, 'trial-endurance.ts');
  const child = spawn(process.execPath, [...flags, program, subgraph.base.href, ...Object.keys(FAULTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
  expect(heaps).toHaveLength(10);
  // 8 000 faults that left as little as 50 bytes each would add 400 000.
  expect((heaps[9] ?? 0) - (heaps[1] ?? 0)).toBeLessThan(400_000);
}, 300_000);
