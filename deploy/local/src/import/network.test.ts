import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { takeNetworkLock } from '../network-lock.ts';
import { withNetwork } from './network.ts';

it.each([
  [['county'], 'The network runs already: --sources county is read only when it starts.'],
  [[], null],
])('tells that %j is not read where the network runs already', async (sources, told) => {
  const data = mkdtempSync(join(tmpdir(), 'one-network-job-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  takeNetworkLock(data).tell({ url: 'http://127.0.0.1:4000' });
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => said.mockRestore());
  const job = vi.fn(async () => undefined);
  expect(await withNetwork({ data, environment: readEnvironment({}), sources }, job)).toBe(0);
  expect(job).toHaveBeenCalledWith('http://127.0.0.1:4000');
  if (told === null) expect(said).not.toHaveBeenCalled();
  else expect(said).toHaveBeenCalledWith(expect.stringContaining(told));
});
