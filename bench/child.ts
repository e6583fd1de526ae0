import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from '@network/kit/store';
import type { Load, Loaded } from './load.ts';

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

export type Endpoint = { readonly url: string; readonly pid: number; stop(): void };

/** Starts the hand-written endpoint on a network's database. */
export const startEndpoint = async (connection: Connection): Promise<Endpoint> => {
  const child = forkFile('endpoint.ts');
  const { url } = await ask<{ url: string }>(child, { connection });
  return { url, pid: child.pid ?? 0, stop: () => void (child.connected && child.disconnect()) };
};

export type Generator = { run(load: Load): Promise<Loaded>; stop(): void };

/** Starts the process that sends requests. */
export const startGenerator = (): Generator => {
  const child = forkFile('load.ts');
  return { run: (load) => ask(child, load), stop: () => void (child.connected && child.disconnect()) };
};
