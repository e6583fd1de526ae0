import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';

type Report = { readonly heaps: readonly number[]; readonly most: number };

const MIB = 2 ** 20;

const askFor = async (what: string, operations: number): Promise<Report> => {
  const args = ['--expose-gc', join(import.meta.dirname, 'trial-bounds.ts'), what, String(operations)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  return JSON.parse(await text(child.stdout)) as Report;
};

/** What the heap grew by once the caches were full. */
const growth = ({ heaps }: Report, fullAfter: number): number => {
  const full = heaps.slice(fullAfter);
  expect(full.length).toBeGreaterThan(4);
  return (full.at(-1) ?? 0) - Math.min(...full);
};

describe('what is kept of operations that are never asked for again', () => {
  it('E-07a MUST stay within its bytes under 1 000 000 distinct operations through a fake planner', async () => {
    const report = await askFor('plans', 1_000_000);
    expect(report.most).toBeGreaterThan(15 * MIB);
    expect(report.most).toBeLessThanOrEqual(16 * MIB);
    expect(growth(report, 1)).toBeLessThan(2 * MIB);
    // All that there is beside the 16 MiB is the program.
    expect(Math.max(...report.heaps) - 16 * MIB).toBeLessThan(40 * MIB);
  }, 300_000);

  it('E-07b MUST stay within its bytes under 20 000 distinct operations through the real planner', async () => {
    const report = await askFor('real', 20_000);
    // Twelve thousand of these, kept, would take more than 150 MiB, and their plans alone more than 8.
    expect(growth(report, 4)).toBeLessThan(4 * MIB);
  }, 600_000);
});
