import { Fault } from '@network/schema/errors';
import { type FeedReader, parsePage } from './page.ts';

const TIMEOUT_MILLISECONDS = 10_000;

const unavailable = (found: string): Fault =>
  new Fault('SUBGRAPH_UNAVAILABLE', `Expected a page of a peer's feed, found ${found}. It will be asked again.`);

const fetchJson = async (url: URL, token: string): Promise<unknown> => {
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  }).catch(() => null);
  if (answer === null) throw unavailable('no answer');
  if (!answer.ok) throw unavailable(`status ${answer.status}`);
  return answer.json().catch(() => null);
};

/** Reads a feed over HTTP: `url` is the peer's address, `sign` gives the token that the peer verifies. */
export const createHttpFeed =
  (url: string, sign: () => Promise<string>): FeedReader =>
  async (after) => {
    const address = new URL('feed', url.endsWith('/') ? url : `${url}/`);
    if (after !== null) address.searchParams.set('after', after);
    const page = parsePage(await fetchJson(address, await sign()));
    if (page === null) throw unavailable('something else');
    return page;
  };
