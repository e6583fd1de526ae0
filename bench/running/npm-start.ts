import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { shellEnvironment } from './environment.ts';
import { addressOf, endOf } from './network.ts';
import { ask, bodyOf, signIn, XINHE } from './page.ts';

/** Where `npm start` is typed, on which data, and what stands behind it. */
export type Typed = { readonly checkout: string; readonly data: string; readonly args?: readonly string[] };

const npmStart = ({ checkout, data, args = [] }: Typed): ChildProcess =>
  spawn('npm', ['start', '--silent', '--', '--port', '0', '--data', data, ...args], {
    cwd: checkout,
    env: shellEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Seconds from `npm start` to the first page of 新河镇; then `meanwhile`, and the network is stopped again. */
export const secondsToPage = async (typed: Typed, meanwhile = async (): Promise<void> => {}): Promise<number> => {
  const began = performance.now();
  const child = npmStart(typed);
  try {
    const url = await addressOf(child);
    await ask(url, await signIn(url), bodyOf({ code: XINHE, first: 20 }));
    const seconds = (performance.now() - began) / 1000;
    await meanwhile();
    return seconds;
  } finally {
    await endOf(child);
  }
};

/** Seconds of a Node that has nothing to do. */
export const secondsOfNode = (): number => {
  const began = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return (performance.now() - began) / 1000;
};
