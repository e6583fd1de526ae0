import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { vi } from 'vitest';
import { shellEnvironment } from '#spec/environment.ts';
import { inCheckout } from '#src/checkout.ts';

/** A process of the network, and where it answers. */
export type Running = {
  readonly url: string;
  readonly pid: number;
  /** Tells it to stop; resolves with its code when it has. */
  stop(): Promise<number | null>;
};

const MAIN = inCheckout('deploy/local/src/main.ts');
const PATIENCE = { timeout: 160_000, interval: 50 };
/** Where it says that it serves; it also tells where others do. */
const ADDRESS = /(?:serves at|Graph) +(http:\/\/127\.0\.0\.1:\d+)/;

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve();

/** Starts a command of the network in a process of its own, and waits until it names its address. */
export const startProcess = async (
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...shellEnvironment(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  const url = await vi.waitFor(() => {
    const found = ADDRESS.exec(said)?.[1];
    if (found === undefined) throw new Error(`${args.join(' ')} does not serve yet: ${said}`);
    return found;
  }, PATIENCE);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      return child.exitCode;
    },
  };
};

/** A port that nobody listens at. */
export const findPort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
};
