import { describe, expect, it } from 'vitest';
import { documentsFolder, idOf, send, startTiny } from './tiny-network.ts';

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const TOWN = 'query Town($code: String!) { place(code: $code) { name kind } }';
const XINHE = { code: '331081104000' };
const XINHE_PLACE = { place: { name: '新河镇', kind: 'TOWN' } };
const apollo = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: idOf(text).slice('sha256:'.length) } });

const post = async (url: string, body: unknown) => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
};

/** Operations with every kind of alias, and what can go wrong. */
const DOCUMENTS: Readonly<Record<string, readonly [text: string, variables?: Record<string, unknown>]>> = {
  Names: ['{ __isQuery: __typename event(number: "E-1") { __isEvent: __typename number } }'],
  Constructor: ['{ constructor: whoAmI places { constructor: name prototype: code toString: kind } }'],
  Proto: ['{ __proto__: places { __proto__: name hasOwnProperty: __typename } }'],
  KeyAsAlias: ['{ event(number: "E-1") { place { code: name name: code openEvents } number: __typename } }'],
  Entities: ['{ event(number: "E-1") { place { _entities: openEvents representations: name } } }'],
  Fragments: ['query A { places { ...P ... on Place { openEvents } } } fragment P on Place { n: name }'],
  Nulls: ['{ event(number: "E-lost") { number place { name } } lost: event(number: "E-lost") { place { kind } } }'],
  Errors: ['{ refuses again: refuses stale event(number: "E-1") { number } }'],
  Variables: [TOWN, XINHE],
  Missing: ['query M($code: String!) { place(code: $code) { name } }', {}],
  Unfit: ['query K($kind: PlaceKind) { places(kind: $kind) { name } }', { kind: 'VILLAGE' }],
  Skipped: [
    'query S($no: Boolean!) { whoAmI @skip(if: $no) places { code @include(if: $no) __typename } }',
    { no: true },
  ],
  Introspection: ['{ __schema { types { kind name } } __type(name: "Place") { fields { name type { name } } } }'],
  Twice: ['query One { whoAmI } query Two { stale }'],
};

describe('the two doors', () => {
  it('E-04a MUST give the same bytes for documents with every kind of alias, of error and of null', async () => {
    const texts = Object.entries(DOCUMENTS).map(([name, [text]]) => [name, text] as const);
    const { url } = await startTiny({ documents: documentsFolder(Object.fromEntries(texts)) });
    for (const [name, [text, variables]] of Object.entries(DOCUMENTS)) {
      const trusted = await post(url, { documentId: idOf(text), variables });
      expect([name, trusted]).toEqual([name, await post(url, { query: text, variables })]);
      expect([name, trusted.text]).toEqual([name, expect.stringMatching(/^\{"(data|errors)":/)]);
    }
  });

  it('E-04b MUST give the same bytes while a subgraph is down', async () => {
    const text = '{ places { name openEvents } event(number: "E-1") { number } }';
    const { url, events } = await startTiny({ documents: documentsFolder({ Document: text }) });
    events.down = true;
    const trusted = await post(url, { documentId: idOf(text) });
    expect(trusted).toEqual(await post(url, { query: text }));
    expect(trusted.text).toContain('SUBGRAPH_UNAVAILABLE');
  });
});

describe('a trusted document', () => {
  const start = () => startTiny({ documents: documentsFolder({ Town: TOWN, Twice: DOCUMENTS['Twice']![0] }) });

  it.each([
    ['documentId', { documentId: idOf(TOWN) }],
    ["Apollo's hash", { extensions: apollo(TOWN) }],
    ["Apollo's hash beside the text", { extensions: apollo(TOWN), query: TOWN }],
  ])('is known by %s', async (_, body) => {
    const { url, lines } = await start();
    const { status, text } = await post(url, { ...body, variables: XINHE });
    expect([status, JSON.parse(text)]).toEqual([200, { data: XINHE_PLACE }]);
    await expect.poll(() => lines.find(({ msg }) => msg === 'request')?.['operation']).toBe('Town');
  });

  it.each([
    ['documentId', { documentId: 'sha256:0' }, 'sha256:0'],
    ["Apollo's hash", { extensions: apollo('{ x }') }, idOf('{ x }').slice(7)],
  ])('that is unknown by %s is told so by the code that Apollo clients understand', async (_, body, id) => {
    const { url } = await start();
    const { status, text } = await post(url, body);
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        errors: [
          {
            message: `Expected the hash of a trusted document, found "${id}". Send the document itself as \`query\`.`,
            extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
          },
        ],
      },
    ]);
  });

  it('is not made of what a caller sends with its hash: nothing is stored', async () => {
    const { url } = await start();
    const query = '{ whoAmI }';
    expect((await post(url, { query, extensions: apollo(query) })).status).toBe(200);
    expect((await post(url, { extensions: apollo(query) })).status).toBe(400);
  });

  it('gives way to a text that is another one', async () => {
    const { url } = await start();
    const { text } = await post(url, { documentId: idOf(TOWN), query: '{ places { code } }' });
    expect(Object.keys(JSON.parse(text).data)).toEqual(['places']);
  });

  it('runs the operation that is named', async () => {
    const { url } = await start();
    const documentId = idOf(DOCUMENTS['Twice']![0]);
    expect(JSON.parse((await post(url, { documentId, operationName: 'One' })).text).data).toHaveProperty('whoAmI');
    const { status, text } = await post(url, { documentId });
    expect([status, JSON.parse(text).errors]).toMatchObject([400, [{ extensions: { code: 'BAD_USER_INPUT' } }]]);
  });

  it('may ask about the schema in production, where others may not', async () => {
    const text = '{ __type(name: "Place") { name } }';
    const { url } = await startTiny({ production: true, documents: documentsFolder({ Type: text }) });
    expect(JSON.parse((await post(url, { documentId: idOf(text) })).text)).toEqual({
      data: { __type: { name: 'Place' } },
    });
    expect((await post(url, { query: text })).status).toBe(400);
  });

  it('that does not fit the supergraph keeps the gateway from starting, in one sentence', async () => {
    const documents = documentsFolder({ Town: '{ nothing }' });
    await expect(startTiny({ documents })).rejects.toThrow(
      'Expected the trusted document Town.graphql to fit the supergraph, found: Cannot query field "nothing" on type "Query". Correct one of the two.',
    );
  });
});

describe('a trusted document asked by GET', () => {
  const path = `/graphql/${idOf(TOWN)}?variables=${encodeURIComponent(JSON.stringify(XINHE))}`;
  const start = () => startTiny({ documents: documentsFolder({ Town: TOWN, Refuses: '{ refuses }' }) });

  it('may be kept by its caller, who asks whether it is still true', async () => {
    const { url } = await start();
    const { status, headers, json } = await send(`${url}${path}`);
    expect([status, json]).toEqual([200, { data: XINHE_PLACE }]);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const etag = headers.get('etag')!;
    const again = await fetch(`${url}${path}`, { headers: { 'if-none-match': `"other", ${etag}` } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    const other = await fetch(`${url}${path.replace('1104', '1100')}`, { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  it('is also known by the hex alone, and by parameters', async () => {
    const { url } = await start();
    const variables = encodeURIComponent(JSON.stringify(XINHE));
    const hex = idOf(TOWN).slice('sha256:'.length);
    for (const other of [
      `/graphql/${hex}?variables=${variables}`,
      `/graphql/sha256%3A${hex}?variables=${variables}`,
      `/graphql?documentId=${idOf(TOWN)}&variables=${variables}`,
      `/graphql?extensions=${encodeURIComponent(JSON.stringify(apollo(TOWN)))}&variables=${variables}`,
    ])
      expect((await send(`${url}${other}`)).json).toEqual({ data: XINHE_PLACE });
  });

  it('is kept by nobody where it was not answered whole, and neither is anything else', async () => {
    const { url, ask } = await start();
    const refused = await send(`${url}/graphql/${idOf('{ refuses }')}`);
    const adHoc = await send(`${url}/graphql?query={whoAmI}`);
    const posted = await ask('', { documentId: idOf(TOWN), variables: XINHE });
    for (const { headers } of [refused, adHoc, posted])
      expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });
});
