import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLogFile } from './log.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'log-'));
});
afterAll(() => rm(data, { recursive: true }));

it('the log file tells of a failed statement what failed, and no value of it', async () => {
  const { path, log } = openLogFile(data, 'info');
  const told = { query: 'insert into reports values ($1)', params: ['13800000000'] };
  const cause = Object.assign(new Error('duplicate key'), { detail: 'Key (phone)=(13800000000) already exists.' });
  const error = new Error('Failed query: insert into reports values ($1)\nparams: 13800000000', { cause });
  log.error({ err: Object.assign(error, told), headers: { authorization: 'Bearer x' } }, 'unexpected failure');
  const written = await readFile(path, 'utf8');
  expect(written).toContain('Failed query: insert into reports');
  expect(written).not.toMatch(/13800000000|Bearer/);
});
