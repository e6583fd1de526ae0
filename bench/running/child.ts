import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from '@network/kit/store';
import type { Started, Task } from '../peers/task.ts';
import { shellEnvironment } from './environment.ts';
import type { Load, Loaded } from './load.ts';

/** How many characters of what a process says are kept. */
const SAID = 4_000;

const forkFile = (file: string): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), [], { stdio: 'inherit' });

/** Sends a message and waits for the answer. @throws when the process ends first. */
const ask = async <Answer>(child: ChildProcess, message: object): Promise<Answer> => {
  const over = new AbortController();
  const ended = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('Expected an answer of a process of this measurement, found that it ended.');
  });
  const answered = once(child, 'message');
  child.send(message);
  const [answer] = await Promise.race([answered, ended]);
  over.abort();
  return answer as Answer;
};

const stopperOf = (child: ChildProcess) => (): void => void (child.connected && child.disconnect());

export type Endpoint = { readonly url: string; readonly pid: number; stop(): void };

/** Starts the hand-written endpoint on a network's database. */
export const startEndpoint = async (connection: Connection): Promise<Endpoint> => {
  const child = forkFile('../endpoint.ts');
  const { url } = await ask<{ url: string }>(child, { connection });
  return { url, pid: child.pid ?? 0, stop: stopperOf(child) };
};

/**
 * Starts a process of peers/ in production's mode. Tells what is missing where its packages are not installed.
 */
export const startPeer = async (file: string, task: Task): Promise<Endpoint | { readonly missing: string }> => {
  const child = fork(fileURLToPath(new URL(`../peers/${file}`, import.meta.url)), [], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...shellEnvironment(), NODE_ENV: 'production' },
  });
  const stop = stopperOf(child);
  // What it says in passing is nobody's concern, unless it ends.
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said = `${said}${text}`.slice(-SAID);
  });
  const started = await ask<Started>(child, task).catch((error: Error) => {
    throw new Error(`${error.message} It said:\n${said}`);
  });
  if ('url' in started) return { ...started, pid: child.pid ?? 0, stop };
  stop();
  return started;
};

export type Generator = { run(load: Load): Promise<Loaded>; stop(): void };

/** Starts the process that sends requests. */
export const startGenerator = (): Generator => {
  const child = forkFile('load.ts');
  return { run: (load) => ask(child, load), stop: stopperOf(child) };
};
