import { type FileShape, type FileTable, openTables } from '@network/kit/formats';
import type { PullText } from '@network/kit/mapping/pull';
import { Fault } from '@network/schema/errors';

export type HttpPull = NonNullable<PullText['http']>;
type Paging = HttpPull['paging'];

/** What a pull is done with. `secret` answers null where the environment lacks the name. */
export type PullTools = {
  readonly secret: (name: string) => string | null;
  readonly fetch: (url: URL, options: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
};

/** More pages than any system has: an answer that always names a next one ends here. */
const MOST_PAGES = 10_000;
/** A page is read whole where the next one's address stands in it. */
const MOST_PAGE_BYTES = 64 * 2 ** 20;
const PAGE_MS = 300_000;

/** @throws {Fault} SOURCE_UNAVAILABLE where the environment lacks the secret; never tells its value. */
export const requireSecret = (secret: PullTools['secret'], name: string): string => {
  const value = secret(name);
  if (value !== null) return value;
  throw new Fault(
    'SOURCE_UNAVAILABLE',
    `Expected the environment variable ${name}, which a source file names as its secret, found none. Set it and start again.`,
  );
};

const headersOf = ({ headers = {} }: HttpPull, { secret }: PullTools): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : requireSecret(secret, value.secret),
    ]),
  );

const fetchPage = async (
  url: URL,
  headers: Record<string, string>,
  { fetch, signal }: PullTools,
): Promise<Response> => {
  const found = (what: string): Fault =>
    new Fault(
      'SOURCE_UNAVAILABLE',
      `Expected ${url.host} to answer with a page, found ${what}. It is asked again later.`,
    );
  const stop = AbortSignal.any([signal, AbortSignal.timeout(PAGE_MS)]);
  // A redirect could carry the secrets of the headers to another host.
  const response = await fetch(url, { headers, redirect: 'manual', signal: stop }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw found(error instanceof DOMException ? 'none within five minutes' : 'no answer');
  });
  if (response.ok) return response;
  await response.body?.cancel();
  throw found(`the status ${response.status}`);
};

const bytesOf = async (body: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MOST_PAGE_BYTES)
      throw new Fault(
        'TOO_LARGE',
        `Expected pages of at most ${MOST_PAGE_BYTES} bytes, found more. Ask for smaller pages.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const memberAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null),
      document,
    );

/** The address of the next page where the answer names it; null at the last. @throws {Fault} for one of another host. */
const addressIn = (text: string, path: string, here: URL): URL | null => {
  const value = memberAt(JSON.parse(text), path);
  if (typeof value !== 'string' || value === '' || !URL.canParse(value, here.href)) return null;
  const next = new URL(value, here);
  if (next.origin === here.origin) return next.href === here.href ? null : next;
  throw new Fault(
    'SOURCE_UNAVAILABLE',
    `Expected the next page at ${here.host}, found one at ${next.host}. Correct the source file or its system.`,
  );
};

const firstAddress = ({ url, paging, watermark }: HttpPull, since: string | null): URL => {
  const address = new URL(url);
  if (watermark !== undefined) address.searchParams.set(watermark.parameter, since ?? watermark.from);
  return atPage(address, paging, 0);
};

/** The address of the page of a number, from 0. */
const atPage = (address: URL, paging: Paging, page: number): URL => {
  if (paging === undefined || 'next' in paging) return address;
  const asked = new URL(address.href);
  asked.searchParams.set(paging.size.parameter, String(paging.size.rows));
  if ('page' in paging) asked.searchParams.set(paging.page, String((paging.first ?? 1) + page));
  else asked.searchParams.set(paging.offset, String(page * paging.size.rows));
  return asked;
};

type Counted = { rows: number };
async function* counting(rows: FileTable['rows'], counted: Counted): FileTable['rows'] & AsyncGenerator {
  for await (const some of rows) {
    counted.rows += some.length;
    yield some;
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The next page's address, once the rows of this one are read; null after the last. */
const nextOf = (
  paging: Paging,
  { here, page, rows, text }: { here: URL; page: number; rows: number; text: string | null },
): URL | null => {
  if (paging === undefined || page + 1 >= MOST_PAGES) return null;
  if ('next' in paging) return text === null ? null : addressIn(text, paging.next, here);
  return rows < paging.size.rows ? null : atPage(here, paging, page + 1);
};

/**
 * The tables of all pages that an address answers with, from a watermark on.
 * @throws {Fault} SOURCE_UNAVAILABLE when it does not answer as told; UNREADABLE_FILE when a page is not what it should be.
 */
export async function* httpTables(
  pull: HttpPull,
  shape: FileShape,
  { since, tools }: { since: string | null; tools: PullTools },
): AsyncGenerator<FileTable> {
  const headers = headersOf(pull, tools);
  let here: URL | null = firstAddress(pull, since);
  for (let page = 0; here !== null; page += 1) {
    const response = await fetchPage(here, headers, tools);
    const { paging } = pull;
    const whole =
      paging !== undefined && 'next' in paging ? await bytesOf(response.body ?? one(Buffer.alloc(0))) : null;
    const counted: Counted = { rows: 0 };
    const body = whole === null ? (response.body ?? one(Buffer.alloc(0))) : one(whole);
    for await (const table of openTables(body, shape)) yield { ...table, rows: counting(table.rows, counted) };
    here = nextOf(paging, { here, page, rows: counted.rows, text: whole?.toString() ?? null });
  }
}
