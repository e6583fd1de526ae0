import { isLock, type Lock, takeLock } from './lock.ts';
import { Refused } from './refused.ts';

/** What a running network tells others of itself; no address while it starts. */
export type Running = { readonly url: string | null };

/** @throws {Refused} when a network runs on this folder already. */
export const takeNetworkLock = (data: string): Lock<Running> => {
  const answer = takeLock<Running>(data, 'network', { url: null });
  if (isLock(answer)) return answer;
  const { pid, known } = answer;
  const where = known.url === null ? 'just starting' : `at ${known.url}`;
  throw new Refused(
    `Expected no network to run on ${data} yet, found it already running ${where} (process ${pid}). Use that one, stop it, or name another folder: npm start -- --data DIR.`,
  );
};
