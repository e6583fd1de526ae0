import { buildSchema, parse, validate } from 'graphql';
import { type Audit, serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { documentsFolder, idOf, send, startTiny } from './tiny-network.ts';

/** What an audit sends. */
type Sent = { readonly url: string; readonly init: RequestInit };
type Answer = (sent: Sent) => Promise<Response>;

const failuresOf = async (audits: readonly Audit[]): Promise<readonly string[]> => {
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  return results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`]));
};

const auditsOver = (url: string, answer: Answer): readonly Audit[] =>
  serverAudits({ url, fetchFn: (to: string, init: RequestInit = {}) => answer({ url: to, init }) });

const bodyOf = ({ body }: RequestInit): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(String(body)) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** The document of a request that has one which fits the schema; the audits ask fields that every schema has. */
const ANY_SCHEMA = buildSchema('type Query { a: Int } type Mutation { a: Int }');
const documentOf = ({ url, init }: Sent): string | undefined => {
  const query = new URL(url).searchParams.get('query') ?? bodyOf(init)['query'];
  try {
    return typeof query === 'string' && validate(ANY_SCHEMA, parse(query)).length === 0 ? query : undefined;
  } catch {
    return undefined;
  }
};

/** The same request, with the hash of its document in the document's place. */
const byHash = ({ url, init }: Sent): Sent => {
  const { searchParams, origin } = new URL(url);
  const query = searchParams.get('query');
  if (query !== null) {
    searchParams.delete('query');
    return { url: `${origin}/graphql/${idOf(query)}?${searchParams}`, init };
  }
  const { query: text, ...rest } = bodyOf(init);
  return { url, init: { ...init, body: JSON.stringify({ documentId: idOf(String(text)), ...rest }) } };
};

/** The audits that send a document that fits, with those documents. An audit is a single request. */
const wellFormed = async (): Promise<{ readonly ids: ReadonlySet<string>; readonly documents: readonly string[] }> => {
  const [ids, documents] = [new Set<string>(), new Set<string>()];
  let current = '';
  const audits = auditsOver('http://nowhere.invalid/graphql', async (sent) => {
    const document = documentOf(sent);
    if (document !== undefined) documents.add(document) && ids.add(current);
    return new Response('{}');
  });
  for (const { id, fn } of audits) {
    current = id;
    await fn();
  }
  return { ids, documents: [...documents] };
};

describe('GraphQL over HTTP', () => {
  it('E-03a MUST pass every audit of graphql-http on the ad-hoc door', async () => {
    const { url } = await startTiny();
    const audits = auditsOver(`${url}/graphql`, (sent) => fetch(sent.url, sent.init));
    expect(audits.length).toBeGreaterThan(60);
    expect(await failuresOf(audits)).toEqual([]);
  });

  it('E-03b MUST pass every audit that sends a well-formed document on the trusted door', async () => {
    const { ids, documents } = await wellFormed();
    const named = documents.map((text, index) => [`document-${index}`, text] as const);
    const { url } = await startTiny({ documents: documentsFolder(Object.fromEntries(named)) });
    const audits = auditsOver(`${url}/graphql`, (sent) => {
      const trusted = byHash(sent);
      return fetch(trusted.url, trusted.init);
    });
    const fitting = audits.filter(({ id }) => ids.has(id));
    expect(fitting.length).toBeGreaterThan(35);
    expect(await failuresOf(fitting)).toEqual([]);
  });

  it('answers HEAD at either door as GET, without the body (RFC 9110 §9.3.2)', async () => {
    const text = '{ whoAmI }';
    const { url } = await startTiny({ documents: documentsFolder({ Who: text }) });
    for (const path of [`/graphql?query=${encodeURIComponent(text)}`, `/graphql/${idOf(text)}`]) {
      const [asked, head] = [await fetch(`${url}${path}`), await fetch(`${url}${path}`, { method: 'HEAD' })];
      expect([head.status, head.headers.get('content-type'), head.body]).toEqual([
        200,
        asked.headers.get('content-type'),
        null,
      ]);
      expect(head.headers.get('content-length')).toBe(String((await asked.bytes()).length));
    }
  });

  it('runs no mutation that comes as GET, at either door', async () => {
    const text = 'mutation Count { count }';
    const { url, ask } = await startTiny({ documents: documentsFolder({ Count: text }) });
    const first = (await ask(text)).json.data?.['count'] as number;
    for (const path of [`/graphql?query=${encodeURIComponent(text)}`, `/graphql/${idOf(text)}`]) {
      const { status, headers, json } = await send(`${url}${path}`);
      expect([status, headers.get('allow')]).toEqual([405, 'POST']);
      expect(json.errors).toMatchObject([
        { message: 'Expected a mutation as POST, found it as GET. Send it as POST.' },
      ]);
    }
    expect((await ask(text)).json.data).toEqual({ count: first + 1 });
  });

  it.each([
    ['text/html', 406, 'application/json; charset=utf-8'],
    ['application/graphql-response+json;q=0, application/json;q=0', 406, 'application/json; charset=utf-8'],
    [
      'application/json;q=0.5, application/graphql-response+json',
      200,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/json, application/graphql-response+json;q=0.5', 200, 'application/json; charset=utf-8'],
    ['application/graphql-response+json; charset=UTF-8', 200, 'application/graphql-response+json; charset=utf-8'],
    ['text/html, */*;q=0.1', 200, 'application/json; charset=utf-8'],
  ])('answers what accepts "%s" with %i as %s', async (accept, expected, type) => {
    const { url } = await startTiny();
    const { status, headers, json } = await send(`${url}/graphql?query={whoAmI}`, { headers: { accept } });
    expect([status, headers.get('content-type')]).toEqual([expected, type]);
    expect(headers.get('vary')).toBe(expected === 200 ? 'accept' : null);
    if (expected === 406) expect(json.errors).toMatchObject([{ extensions: { code: 'NOT_ACCEPTABLE' } }]);
  });

  it.each([
    ['query=a&query=b', 'Expected the parameter query once, found it twice. Leave one out.'],
    ['query={whoAmI}&variables={"a":', 'Expected the parameter variables to be JSON, found "{"a":". Check its quotes.'],
    [
      'query={whoAmI}&extensions=[]',
      'Expected `extensions` to be a JSON object, found a list. Send an object, or leave it out.',
    ],
  ])('refuses GET with ?%s in one sentence', async (parameters, message) => {
    const { url } = await startTiny();
    const accept = 'application/graphql-response+json';
    const { status, headers, json } = await send(`${url}/graphql?${parameters}`, { headers: { accept } });
    expect([status, headers.get('content-type')]).toEqual([400, `${accept}; charset=utf-8`]);
    expect(json.errors).toEqual([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
