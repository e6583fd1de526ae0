import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { shellEnvironment } from './environment.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'one-network-misuse-'));
  // The database's account has to pass through, or its files go elsewhere.
  chmodSync(data, 0o711);
});
afterEach(() => rmSync(data, { recursive: true }));

type Ended = { readonly code: number | null; readonly said: string };

const run = async (args: readonly string[], variables: Record<string, string> = {}): Promise<Ended> => {
  const child = spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...shellEnvironment(), ...variables },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { said: await text(child.stderr), code: await ended };
};

const start = (variables: Record<string, string> = {}): Promise<Ended> =>
  run(['start', '--port', '0', '--data', data], variables);

/** One refusal, in whole sentences, on one line: expected, found, what to do. */
const expectSentence = ({ code, said }: Ended, ...parts: readonly string[]): void => {
  expect(said).toMatch(/^Expected [^\n]+ found [^\n]+\. [^\n]+\.\n$/);
  for (const part of parts) expect(said).toContain(part);
  expect(code).toBe(1);
};

const NOTHING_BUT_LOGS = /^(network\.log|keys)$/;
const expectNothingWritten = (): void => {
  expect(readdirSync(data).filter((name) => !NOTHING_BUT_LOGS.test(name))).toEqual([]);
};

const trialUrl = (user: string, password: string): string => {
  const { host, port } = inject('postgres');
  return `postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/postgres`;
};

describe('what a command says when it is used wrongly', () => {
  it('N-13f MUST answer an unreachable database with one clear sentence', async () => {
    const ended = await start({ DATABASE_URL: 'postgres://network:secret@127.0.0.1:1/network' });
    expectSentence(ended, 'PostgreSQL server at 127.0.0.1:1', 'ECONNREFUSED', 'DATABASE_URL');
    expect(ended.said).not.toContain('secret');
    expectNothingWritten();
  });

  it('names a file of transports that is not there', async () => {
    const ended = await start({ NETWORK_TRANSPORTS: '/nowhere/transports.yaml' });
    expectSentence(ended, 'NETWORK_TRANSPORTS', '"/nowhere/transports.yaml"');
    expectNothingWritten();
  });

  it('N-13g MUST answer a wrong DATABASE_URL with one clear sentence', async () => {
    const malformed = await start({ DATABASE_URL: 'mysql://network:secret@127.0.0.1/network' });
    expectSentence(malformed, 'DATABASE_URL to be postgres://', 'mysql://network:***@127.0.0.1/network');
    const closed = await start({ DATABASE_URL: trialUrl('postgres', 'wrong') });
    expectSentence(closed, 'log in', 'as "postgres"', 'Correct DATABASE_URL');
    const empty = await start({ CASES_DATABASE_URL: `${trialUrl('postgres', inject('postgres').password)}x` });
    expectSentence(empty, 'a database "postgresx"', 'CASES_DATABASE_URL');
  });

  it('N-13h MUST answer a used port with one clear sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const ended = await run(['start', '--port', port, '--data', data]);
    other.close();
    expectSentence(ended, `port ${port}`, 'another program', '--port');
    expectNothingWritten();
  });

  it('N-13i MUST answer an unwritable data folder with one clear sentence', async () => {
    expectSentence(await run(['start', '--data', '/proc/network']), 'write in the data folder /proc/network', '--data');
  });

  it('N-13k MUST answer a missing file with one clear sentence', async () => {
    const path = join(data, 'messages.csv');
    expectSentence(await run(['import', 'citizen-messages', path, '--data', data]), `a file at ${path}`, 'found none');
    expectSentence(await run(['import', 'citizen-messages', data, '--data', data]), 'found a folder');
    expectNothingWritten();
  });

  it('names what it has when an option, a command or a subgraph is unknown', async () => {
    expectSentence(await run(['start', '--prot', '1']), '--port', '--prot');
    expectSentence(await run(['start', '--port', 'http', '--data', data]), 'found "http"');
    expectSentence(await run(['start', '--sample', 'big', '--data', data]), 'small or full', 'found "big"');
    expectSentence(await run(['start', '--scale', '5', '--data', data]), 'between 10k and 10M', 'found "5"');
    expectSentence(await run(['start', '--sample', 'full', '--empty', '--data', data]), 'found both');
    for (const workers of ['0', '65', 'many', '1.5'])
      expectSentence(await run(['start', '--workers', workers, '--data', data]), 'or auto', `found "${workers}"`);
    expectSentence(await run(['start', '--keep-answers', '64', '--data', data]), '64GB', 'found "64"');
    expectSentence(await run(['subgraph', 'courts', '--data', data]), 'cases', 'found "courts"');
    expectSentence(await run(['database', '--data', data]), 'sql', 'found nothing');
    expectSentence(await run(['import', '--data', data]), 'a system and a file', 'found nothing');
  });

  it('reports all faults of the environment together', async () => {
    const [loud, cases, people] = [
      { LOG_LEVEL: 'loud' },
      { SUBGRAPH_CASES_URL: 'cases' },
      { SUBGRAPH_PEOPLE_URL: 'unix:p.sock' },
    ];
    const { said } = await start({ NETWORK_SECRET: 'short', ...loud, ...cases, ...people });
    for (const name of ['NETWORK_SECRET', 'LOG_LEVEL', 'SUBGRAPH_CASES_URL']) expect(said).toContain(name);
    expect(said).toContain('SUBGRAPH_PEOPLE_URL to be http://host:port or unix:/path/of.sock, found "unix:p.sock"');
  });
});
