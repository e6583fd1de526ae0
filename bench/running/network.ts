import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, clientOptions } from '@network/kit/store';
import postgres, { type Sql } from 'postgres';
import { parentOf } from '../measuring/usage.ts';
import { shellEnvironment } from './environment.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A network with the sample, in a process and a data folder of its own. */
export type Network = {
  readonly url: string;
  readonly pid: number;
  readonly data: string;
  /** The superuser, in the database of the network. */
  readonly connection: Connection;
  stop(): Promise<void>;
};

const ADDRESS = /Graph\s+(http:\S+)\/graphql/;

/** Resolves with the address that a starting network prints. */
export const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text;
      const [, url] = ADDRESS.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`Expected the network to start, found that it ended:\n${said}`)));
  });

/** Ends a network in order and waits until whoever holds its output, npm and all below, is gone. */
export const endOf = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
};

/** Where a network's embedded database listens. */
export const findConnection = (data: string): Connection => {
  const { known } = JSON.parse(readFileSync(join(data, 'database.lock'), 'utf8'));
  const password = readFileSync(join(data, 'postgres-password'), 'utf8').trim();
  return { ...known.connection, database: 'network', password };
};

/** Runs SQL over one connection, which is closed again. */
export const query = async <Answer>(connection: Connection, work: (sql: Sql) => Promise<Answer>): Promise<Answer> => {
  const sql = postgres({ ...clientOptions(connection), max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** The process whose children serve a network's connections. */
export const findPostmaster = ({ connection }: Network): Promise<number> =>
  query(connection, async (sql) => {
    const [row] = await sql`select pg_backend_pid() as pid`;
    return parentOf(row?.['pid']);
  });

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'one-network-bench-'));

/** Where root's server account cannot reach a data folder, the database lies in another, which that one names. */
const removeData = (data: string): void => {
  const pointer = join(data, 'postgres-lies-in.txt');
  if (existsSync(pointer)) rmSync(dirname(readFileSync(pointer, 'utf8').trim()), { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
};

/** Starts the whole network in one process, as `npm start` does, on an empty data folder that goes with it; `args` say more. */
export const startNetwork = (...args: readonly string[]): Promise<Network> => startNetworkIn({}, args);

/** The same, told more by its environment. */
export const startNetworkIn = async (
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<Network> => {
  const data = makeFolder();
  try {
    const network = await startNetworkOn(data, { environment, args });
    return {
      ...network,
      stop: async () => {
        await network.stop();
        removeData(data);
      },
    };
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  }
};

/** The same on a data folder that is there already or is made, and stays. */
export const startNetworkOn = async (
  data: string,
  { environment = {}, args }: { environment?: Readonly<Record<string, string>>; args: readonly string[] },
): Promise<Network> => {
  const main = join(ROOT, 'deploy/local/src/main.ts');
  const child = spawn(process.execPath, [main, 'start', '--port', '0', '--data', data, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...shellEnvironment(), ...environment },
  });
  const url = await addressOf(child);
  return {
    url,
    pid: child.pid ?? 0,
    data,
    connection: findConnection(data),
    stop: () => endOf(child),
  };
};
