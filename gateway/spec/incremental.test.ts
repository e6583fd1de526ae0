import { describe, expect, it } from 'vitest';
import { EVENTS, MULTIPART, mergeParts, type Part, readParts } from './parts.ts';
import { documentsFolder, idOf, send, startTiny } from './tiny-network.ts';

/** Operations with parts that come later, and what they are without `@defer`. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  Entity: '{ event(number: "E-1") { number place { code ... @defer(label: "name") { name kind } } } }',
  List: '{ places { code ... @defer(label: "open") { openEvents } } }',
  Root: '{ places { code } ... @defer { whoAmI event(number: "E-1") { number } } }',
  Nested:
    '{ event(number: "E-1") { ... @defer(label: "outer") { place { name ... @defer(label: "inner") { openEvents } } } } }',
  Spread: 'query { places { ...Open @defer(label: "open") name } } fragment Open on Place { openEvents name }',
  Aliases: '{ event(number: "E-1") { place { ... @defer { code: name constructor: openEvents __isP: __typename } } } }',
  Null: '{ event(number: "E-lost") { number ... @defer(label: "lost") { place { name kind } } } }',
  Wrong: '{ whoAmI ... @defer(label: "wrong") { refuses stale } }',
};
const withoutDefer = (text: string): string => text.replaceAll(/ @defer(\([^)]*\))?/g, '');

const askIn = async (url: string, body: unknown, accept: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

const partsOf = async (url: string, body: unknown, accept: string) => {
  const { type, text } = await askIn(url, body, accept);
  return readParts(type, text);
};

const errorsOf = (parts: readonly Part[]) =>
  parts.flatMap(({ errors = [], incremental = [] }) => [...errors, ...incremental.flatMap((one) => one.errors ?? [])]);

describe('an operation whose parts come later', () => {
  it('says together what it says at once, at both doors and in both forms', async () => {
    const { url, ask } = await startTiny({ documents: documentsFolder(DOCUMENTS) });
    for (const [name, text] of Object.entries(DOCUMENTS)) {
      const whole = (await ask(withoutDefer(text))).json;
      for (const body of [{ query: text }, { documentId: idOf(text) }])
        for (const accept of [MULTIPART, EVENTS]) {
          const parts = await partsOf(url, body, accept);
          expect([name, parts.length > 1]).toEqual([name, true]);
          expect(parts.map(({ hasNext }) => hasNext)).toEqual(parts.map((_, index) => index < parts.length - 1));
          expect([name, mergeParts(parts)]).toEqual([name, whole.data]);
          expect([name, errorsOf(parts)]).toEqual([name, whole.errors ?? []]);
        }
    }
  });

  it.each([
    ['nothing', {}],
    ['any type', { accept: '*/*' }],
    ['JSON', { accept: 'application/json' }],
    ['parts in another form', { accept: 'multipart/mixed; deferSpec=20250101, application/json' }],
    ['anything multipart, by a wildcard', { accept: 'multipart/*, application/json' }],
  ])('is answered in one piece to who accepts %s', async (_, headers) => {
    const { url } = await startTiny();
    const query = encodeURIComponent(DOCUMENTS['List']!);
    const { headers: told, json } = await send(`${url}/graphql?query=${query}`, { headers });
    expect(told.get('content-type')).toBe('application/json; charset=utf-8');
    expect(json.data).toEqual({
      places: [
        { code: '331081104000', openEvents: 3 },
        { code: '331081100000', openEvents: 3 },
      ],
    });
    expect(json).not.toHaveProperty('hasNext');
  });

  it("takes the form by the caller's wish, with the labels and places of the parts", async () => {
    const { url } = await startTiny();
    const body = { query: DOCUMENTS['List'] };
    const wishes = [
      [`${MULTIPART}, application/graphql-response+json, application/json;q=0.9`, 'multipart/mixed'],
      [`${MULTIPART};q=0.5, text/event-stream`, 'text/event-stream'],
      ['application/json, multipart/mixed', 'multipart/mixed'],
    ] as const;
    for (const [accept, type] of wishes) {
      const answered = await askIn(url, body, accept);
      expect([answered.status, answered.type?.split(';')[0]]).toEqual([200, type]);
    }
    const [first, second] = await partsOf(url, body, MULTIPART);
    expect(first?.data).toEqual({ places: [{ code: '331081104000' }, { code: '331081100000' }] });
    expect(second?.incremental).toEqual(
      [0, 1].map((row) => ({ data: { openEvents: 3 }, path: ['places', row], label: 'open' })),
    );
  });

  it('gives the first part while the rest is still under way', async () => {
    const { url, events } = await startTiny();
    const gate = Promise.withResolvers<void>();
    const { execute } = events;
    events.execute = async (...asked) => {
      await gate.promise;
      return execute(...asked);
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: EVENTS },
      body: JSON.stringify({ query: DOCUMENTS['List'] }),
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(
      'event: next\ndata: {"data":{"places":[{"code":"331081104000"},{"code":"331081100000"}]},"hasNext":true}\n\n',
    );
    gate.resolve();
    expect((await reader.read()).value).toContain('"openEvents":3');
  });

  it('tells what a part lacks with that part, while a subgraph is down', async () => {
    const { url, events } = await startTiny();
    events.down = true;
    const parts = await partsOf(url, { query: DOCUMENTS['List'] }, MULTIPART);
    expect(parts[0]).not.toHaveProperty('errors');
    expect(errorsOf(parts)).toMatchObject([{ path: ['places'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  it('is logged with what went wrong in it and how long it was waited for', async () => {
    const { url, lines } = await startTiny();
    await partsOf(url, { query: `query Wrong ${DOCUMENTS['Wrong']}` }, MULTIPART);
    await expect
      .poll(() => lines.find(({ msg }) => msg === 'request'))
      .toMatchObject({
        operation: 'Wrong',
        waited: { events: expect.any(Number) },
        errors: ['BAD_CURSOR', 'REFERENCE_STALE'],
      });
  });
});

describe('an ad-hoc operation with @defer', () => {
  const REFUSED: readonly [what: string, text: string][] = [
    ['no GraphQL', '{ places { ... @defer { '],
    ['a field that does not exist', '{ places { ... @defer { nothing } } }'],
    ['a value that an enum lacks', '{ places(kind: VILLAGE) { ... @defer { name } } }'],
    ['too many levels', `{ ${'... @defer { '.repeat(301)} whoAmI ${'} '.repeat(301)} }`],
    ['too many tokens', `{ ... @defer { ${Array.from({ length: 1_400 }, (_, at) => `a${at}: whoAmI`).join(' ')} } }`],
    ['a list that is never closed', `{ place(code: ${'['.repeat(10_000)} @defer`],
    ['a type of operation that the graph has none of', 'subscription { ... @defer { __typename } }'],
    ['no operation of that name', 'query A { ... @defer { whoAmI } } query B { whoAmI }'],
  ];

  it('is refused in the same words as any other', async () => {
    const { url } = await startTiny();
    const accept = 'application/graphql-response+json';
    for (const [what, query] of REFUSED) {
      const inParts = await askIn(url, { query }, `${accept}, ${MULTIPART}`);
      expect([what, inParts]).toEqual([what, await askIn(url, { query }, accept)]);
      expect([what, inParts.status]).toEqual([what, 400]);
    }
  });

  it('may not ask about the schema in production', async () => {
    const { url } = await startTiny({ production: true });
    const query = '{ ... @defer { __schema { queryType { name } } } }';
    const [only] = await partsOf(url, { query }, EVENTS);
    expect(only?.errors?.[0]?.message).toContain('found introspection, which is off here');
    expect(only).not.toHaveProperty('hasNext');
  });
});

describe('an operation of one part', () => {
  it.each([EVENTS, MULTIPART])('is also given to who takes only %s', async (accept) => {
    const { url } = await startTiny();
    const [only, ...rest] = await partsOf(url, { query: '{ places { code } }' }, accept);
    expect([only?.data, rest]).toEqual([{ places: [{ code: '331081104000' }, { code: '331081100000' }] }, []]);
  });
});
