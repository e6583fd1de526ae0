import { setTimeout as pause } from 'node:timers/promises';

/** Asks every 20 ms until the answer is yes (true) or the time is over (false). */
export const waitUntil = async (isSo: () => boolean, milliseconds: number): Promise<boolean> => {
  const end = performance.now() + milliseconds;
  while (!isSo()) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
};
