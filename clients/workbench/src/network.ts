import type { Fetcher } from '@graphiql/toolkit';
import type { Both } from './trusted-document.ts';

/** A sample caller that the development issuer gives tokens for. */
export type SampleCaller = { readonly caller: string; readonly name: Both; readonly maySee: Both };
/** Who may be picked: sample callers, or nobody where the network has no development issuer. */
export type Callers =
  | { readonly kind: 'asking' }
  | { readonly kind: 'samples'; readonly callers: readonly SampleCaller[] }
  | { readonly kind: 'own token' }
  | { readonly kind: 'unreachable' };

/** Asks the gateway which sample callers there are; a network in production has none. */
export const askCallers = async (): Promise<Callers> => {
  try {
    const answer = await fetch('dev/callers', { headers: { accept: 'application/json' } });
    if (!answer.ok) return { kind: 'own token' };
    const { callers } = (await answer.json()) as { callers: readonly SampleCaller[] };
    return callers.length > 0 ? { kind: 'samples', callers } : { kind: 'own token' };
  } catch {
    return { kind: 'unreachable' };
  }
};

/** The token of a sample caller; null for the caller who is nobody. */
export const askToken = async (caller: string): Promise<string | null> => {
  const answer = await fetch('dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ caller }),
  });
  if (!answer.ok) throw new Error(`Expected a token for "${caller}", found status ${answer.status}.`);
  const { token } = (await answer.json()) as { token: string | null };
  return token;
};

const UNREACHABLE = 'The gateway does not answer. See whether the network is running, then try again. 网关没有响应。';

type Sending = { readonly token: string | null; readonly tellReached: (isReached: boolean) => void };

const said = (message: string) => ({ data: null, errors: [{ message }] });

const read = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return said(`Expected an answer in JSON, found status ${answer.status} and "${text.slice(0, 200)}".`);
  }
};

/** Sends operations as the caller whose token it is, and tells each time whether the gateway was reached. */
export const createFetcher =
  ({ token, tellReached }: Sending): Fetcher =>
  async (operation) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
    try {
      const answer = await fetch('graphql', { method: 'POST', headers, body: JSON.stringify(operation) });
      tellReached(true);
      return (await read(answer)) as never;
    } catch {
      tellReached(false);
      return said(UNREACHABLE) as never;
    }
  };
