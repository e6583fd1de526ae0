import type { Fetcher } from '@graphiql/toolkit';
import { meros } from 'meros/browser';
import { type CameInParts, PARTS, readParts, type Said } from './parts.ts';
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
    if (answer.status === 404) return { kind: 'own token' };
    if (!answer.ok) return { kind: 'unreachable' };
    const { callers } = (await answer.json()) as { callers: readonly SampleCaller[] };
    return callers.length > 0 ? { kind: 'samples', callers } : { kind: 'own token' };
  } catch {
    return { kind: 'unreachable' };
  }
};

/** The token of a sample caller; null for the caller who is nobody. */
const askToken = async (caller: string): Promise<string | null> => {
  const answer = await fetch('dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ caller }),
  });
  if (!answer.ok) throw new Error(`Expected a token for "${caller}", found status ${answer.status}.`);
  const { token } = (await answer.json()) as { token: string | null };
  return token;
};

/** On whose behalf the page asks. `getToken` may ask the network. */
export type Asker = {
  readonly name: Both;
  /** What the gateway says that the caller may see; null where nobody can tell. */
  readonly maySee: Both | null;
  readonly getToken: () => Promise<string | null>;
  /** Has `getToken` ask anew; answers whether there is another token to be had. */
  readonly forgetToken: () => boolean;
};

/** A sample caller, whose token is asked for once. */
export const askAs = ({ caller, name, maySee }: SampleCaller): Asker => {
  let token: Promise<string | null> | null = null;
  const forgetToken = (): boolean => {
    token = null;
    return true;
  };
  const getToken = (): Promise<string | null> => {
    token ??= askToken(caller);
    token.catch(forgetToken);
    return token;
  };
  return { name, maySee, getToken, forgetToken };
};

/** Whoever a pasted token speaks for; null is nobody. */
export const askWith = (token: string | null): Asker => ({
  name: token === null ? { en: 'Nobody', zh: '匿名' } : { en: 'the holder of the token', zh: '令牌持有人' },
  maySee: null,
  getToken: async () => token,
  forgetToken: () => false,
});

const UNREACHABLE = 'The gateway does not answer. See whether the network is running, then try again. 网关没有响应。';
const UNAUTHENTICATED = 401;

/** What is said of an answer beside it: for whom it is, how long it took, how much it is, how many errors it has. */
export type Answered = {
  readonly asker: Asker;
  readonly seconds: number;
  readonly characters: number;
  readonly errors: number;
  /** Where it came in parts: how many, and after how many seconds the first was there. */
  readonly parts: { readonly count: number; readonly first: number } | null;
};

type Sending = {
  readonly asker: Asker;
  readonly tellReached: (isReached: boolean) => void;
  readonly tellAnswered: (answered: Answered) => void;
};

const said = (message: string) => ({ data: null, errors: [{ message }] });

const read = (status: number, text: string): Said => {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // Told below.
  }
  return said(`Expected an answer in JSON, found status ${status} and "${text.slice(0, 200)}".`);
};

/** What a header can carry. */
const TOKEN = /^[\x21-\x7e]+$/;

type Sent = { readonly operation: unknown; readonly signal: AbortSignal };

const send = async ({ operation, signal }: Sent, token: string | null): Promise<Response> => {
  if (token !== null && !TOKEN.test(token))
    throw new Error(
      'Expected a token of Latin letters, digits and signs, found others. Paste it anew. 令牌格式不正确。',
    );
  const headers = {
    'content-type': 'application/json',
    accept: `${PARTS}, application/graphql-response+json, application/json`,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  return fetch('graphql', { method: 'POST', headers, body: JSON.stringify(operation), signal });
};

/** A token that ran out while the page was open is asked for once more. */
const sendAs = async (sent: Sent, { getToken, forgetToken }: Asker): Promise<Response> => {
  const answer = await send(sent, await getToken());
  if (answer.status !== UNAUTHENTICATED || !forgetToken()) return answer;
  return send(sent, await getToken());
};

/** What `fetch` throws when nobody answers. */
const isUnreachable = (error: unknown): boolean => error instanceof TypeError;

/** Sends operations on behalf of an asker, and tells each time whether the gateway was reached and what came. */
export const createFetcher =
  ({ asker, tellReached, tellAnswered }: Sending): Fetcher =>
  async (operation) => {
    const began = performance.now();
    const passed = (): number => (performance.now() - began) / 1000;
    const stopping = new AbortController();
    try {
      const answer = await sendAs({ operation, signal: stopping.signal }, asker);
      const parts = await meros<Said>(answer);
      tellReached(true);
      if (!(parts instanceof Response)) {
        const tell = (came: CameInParts): void => tellAnswered({ asker, seconds: passed(), ...came });
        return readParts(parts, { passed, tell, stopping }) as never;
      }
      const text = await answer.text();
      const result = read(answer.status, text);
      if (operation.operationName !== 'IntrospectionQuery') {
        const errors = result.errors?.length ?? 0;
        tellAnswered({ asker, seconds: passed(), characters: text.length, errors, parts: null });
      }
      return result as never;
    } catch (error) {
      tellReached(!isUnreachable(error));
      return said(isUnreachable(error) ? UNREACHABLE : String((error as Error).message)) as never;
    }
  };
