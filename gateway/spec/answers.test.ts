import { describe, expect, it } from 'vitest';
import { send, startTiny } from './tiny-network.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const UNAVAILABLE = (name: string) => ({
  message: `Expected the ${name} part of the network to answer, found no answer. The rest is served; try again.`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name },
});

describe('answers across subgraphs', () => {
  it('joins the fields of two subgraphs in one answer', async () => {
    const { ask } = await startTiny();
    expect((await ask('{ event(number: "E-1") { number place { name openEvents } } }')).json).toEqual({
      data: { event: { number: 'E-1', place: { name: '新河镇', openEvents: 3 } } },
    });
  });

  it('answers null, and nothing more, for a record that another subgraph does not show', async () => {
    const { ask } = await startTiny();
    const { json } = await ask('{ event(number: "E-lost") { number place { name } } }');
    expect(json).toEqual({ data: { event: { number: 'E-lost', place: { name: null } } } });
    expect((await ask('{ event(number: "E-lost") { number place { kind } } }')).json).toEqual({
      data: { event: { number: 'E-lost', place: null } },
    });
  });

  it('answers an operation sent as GET, with its variables', async () => {
    const { url } = await startTiny();
    const query = new URLSearchParams({
      query: 'query P($code: String!) { place(code: $code) { name } }',
      variables: '{"code":"331081104000"}',
    });
    const { json } = await send(`${url}/graphql?${query}`);
    expect(json).toEqual({ data: { place: { name: '新河镇' } } });
  });

  it('serves the rest when one subgraph does not answer', async () => {
    const { ask, people } = await startTiny();
    people.down = true;
    const { status, json } = await ask('{ event(number: "E-1") { number place { code name openEvents } } }');
    expect(status).toBe(200);
    expect(json.data).toEqual({ event: { number: 'E-1', place: { code: '331081104000', name: null, openEvents: 3 } } });
    expect(json.errors).toEqual([{ ...UNAVAILABLE('people'), path: ['event', 'place'] }]);
  });

  it('says so at each field of the root that is missing', async () => {
    const { ask, events } = await startTiny();
    events.down = true;
    const { json } = await ask('{ first: whoAmI stale places { code } }');
    expect(json.data).toEqual({
      first: null,
      stale: null,
      places: [{ code: '331081104000' }, { code: '331081100000' }],
    });
    expect(json.errors).toEqual([
      { ...UNAVAILABLE('events'), path: ['first'] },
      { ...UNAVAILABLE('events'), path: ['stale'] },
    ]);
  });

  it('says where in a list something is missing, as far as it is known', async () => {
    const { ask, events } = await startTiny();
    events.down = true;
    const { json } = await ask('{ places { name openEvents } }');
    expect(json.data).toEqual({
      places: [
        { name: '新河镇', openEvents: null },
        { name: '泽国镇', openEvents: null },
      ],
    });
    expect(json.errors).toEqual([{ ...UNAVAILABLE('events'), path: ['places'] }]);
  });
});

describe('errors that a caller reads', () => {
  it('masks a bug: a code, a request id, no stack, no table', async () => {
    const { ask, lines } = await startTiny();
    const { json, headers } = await ask('{ breaks event(number: "E-1") { number } }');
    const requestId = headers.get('x-request-id');
    expect(json).toEqual({
      data: { breaks: null, event: { number: 'E-1' } },
      errors: [
        {
          message: `Something went wrong on our side. Tell the operator the request id ${requestId}.`,
          path: ['breaks'],
          extensions: { code: 'INTERNAL', requestId },
        },
      ],
    });
    const logged = lines.filter((line) => JSON.stringify(line).includes('events.events'));
    expect(logged).toEqual([expect.objectContaining({ requestId, subgraph: 'events', msg: 'unexpected failure' })]);
  });

  it("passes a subgraph's own coded errors on, with their details", async () => {
    const { ask } = await startTiny();
    const { json } = await ask('{ refuses stale }');
    expect(json.errors).toEqual([
      {
        message: 'Expected a cursor, found none.',
        path: ['refuses'],
        extensions: { code: 'BAD_CURSOR', argument: 'after' },
      },
      { message: 'Expected a fresh copy, found an old one.', path: ['stale'], extensions: { code: 'REFERENCE_STALE' } },
    ]);
  });

  it('N-13b MUST answer an unknown enum value with one clear sentence', async () => {
    const { ask } = await startTiny();
    const { status, json } = await ask('{ places(kind: VILLAGE) { name } }');
    expect(status).toBe(400);
    expect(json.errors).toEqual([
      {
        message: 'Expected a value of PlaceKind, found "VILLAGE". Take one of TOWN, STREET.',
        locations: [{ line: 1, column: 16 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('answers an unknown enum value in a variable with one sentence', async () => {
    const { ask } = await startTiny();
    const { json } = await ask('query ($kind: PlaceKind) { places(kind: $kind) { name } }', {
      variables: { kind: 'VILLAGE' },
    });
    expect(json.errors).toEqual([
      {
        message: 'Expected a value of PlaceKind, found "VILLAGE". Take one of TOWN, STREET.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it.each([
    [
      'a field that does not exist',
      '{ nothing }',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "nothing" on type "Query".',
    ],
    ['text that is no GraphQL', '{ event(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'no text',
      '',
      'BAD_USER_INPUT',
      'Expected `query`, the text of an operation, or `documentId`, the hash of a trusted document, found neither. Send one.',
    ],
  ])('answers %s with a code of the closed list', async (_, query, code, message) => {
    const { ask } = await startTiny();
    const { json } = await ask(query);
    expect(json.errors).toMatchObject([{ message, extensions: { code } }]);
    expect(JSON.stringify(json)).not.toMatch(/stack|node_modules/);
  });

  it('answers an operation name that is not in the document', async () => {
    const { ask } = await startTiny();
    const { json } = await ask('query A { whoAmI } query B { whoAmI }', { operationName: 'C' });
    expect(json.errors).toMatchObject([
      {
        message: 'Expected operationName to name an operation of the document, found "C".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it.each([
    ['no JSON', JSON_TYPE, '{"query":', [400, 'BAD_USER_INPUT', /^Expected JSON as the body, found "\{"query":"/]],
    ['nothing', JSON_TYPE, '', [400, 'BAD_USER_INPUT', /^Expected JSON as the body, found nothing\./]],
    ['a list', JSON_TYPE, '[{}]', [400, 'BAD_USER_INPUT', /^Expected a JSON object as the body, found a list\./]],
    [
      'no UTF-8',
      JSON_TYPE,
      Buffer.from('{"query":"{ whoAmI }","x":"\xe9"}', 'latin1'),
      [400, 'BAD_USER_INPUT', /^Expected JSON as the body/],
    ],
    [
      'a form',
      { 'content-type': 'text/plain' },
      'query=1',
      [415, 'UNSUPPORTED_CONTENT', /^Expected the content-type application\/json in UTF-8, found text\/plain\./],
    ],
    [
      'in another charset',
      { 'content-type': 'application/json; charset=gb18030' },
      '{}',
      [415, 'UNSUPPORTED_CONTENT', /found application\/json; charset=gb18030\./],
    ],
    [
      'more than a megabyte',
      JSON_TYPE,
      'x'.repeat(1_000_001),
      [413, 'TOO_LARGE', /^Expected a body of at most 1000000 bytes, found more/],
    ],
  ] as const)('refuses a body that is %s in one sentence', async (_, headers, body, [expected, code, message]) => {
    const { url } = await startTiny();
    const { status, json } = await send(`${url}/graphql`, { method: 'POST', headers, body });
    expect(status).toBe(expected);
    expect(json.errors).toEqual([{ message: expect.stringMatching(message), extensions: { code } }]);
  });

  it.each([
    ['is nested more deeply than can be read', `${'{ a '.repeat(6_000)}${'}'.repeat(6_000)}`],
    ['has a list that is never closed', `{ place(code: ${'['.repeat(10_000)}`],
    [
      'is longer than can be planned at once',
      `{ ${Array.from({ length: 1_400 }, (_, at) => `a${at}: whoAmI`).join(' ')} }`,
    ],
  ])('refuses a document that %s in one sentence', async (_, query) => {
    const { ask } = await startTiny();
    const { status, json } = await ask(query);
    expect(status).toBe(400);
    const message = 'Expected a document of at most 4000 tokens, found more. Ask in smaller parts.';
    expect(json.errors).toEqual([expect.objectContaining({ message, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })]);
  });

  it('refuses an operation of a type that the graph has none of', async () => {
    const { ask } = await startTiny();
    const { status, json } = await ask('subscription { __typename }');
    expect(status).toBe(400);
    const message = 'Expected a query or a mutation, found a subscription, of which this graph has none.';
    expect(json.errors).toEqual([
      expect.objectContaining({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    ]);
  });

  const nested = (depth: number): string => `{ ${'... { '.repeat(depth)} places { code } ${'} '.repeat(depth)} }`;

  it('answers an operation of two hundred levels', async () => {
    const { ask } = await startTiny();
    const { json } = await ask(nested(200));
    expect(json).toEqual({ data: { places: [{ code: '331081104000' }, { code: '331081100000' }] } });
  });

  it.each([301, 1_320])('refuses an operation of %i levels in one sentence', async (depth) => {
    const { ask } = await startTiny();
    const { status, json } = await ask(nested(depth));
    expect([status, json.errors?.length]).toEqual([400, 1]);
    expect(json.errors?.[0]).toMatchObject({
      message: 'Expected an operation of at most 300 levels, found a deeper one. Ask in smaller parts.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  /** Fragments of which each spreads the next twice: a line more is twice as much. */
  const doubling = (lines: number, leaf: string): string =>
    [
      'query { ...F0 }',
      ...Array.from({ length: lines }, (_, at) => {
        const next = `... on Query { ...F${at + 1} }`;
        return `fragment F${at} on Query { ${next} ${next} }`;
      }),
      `fragment F${lines} on Query { ${leaf} }`,
    ].join('\n');
  /** Fragments that lie in each other, each some levels deep. */
  const deepening = (fragments: number, levels: number): string =>
    [
      'query { ...F0 }',
      ...Array.from({ length: fragments }, (_, at) => {
        const inner = at + 1 < fragments ? `...F${at + 1}` : 'places { code }';
        return `fragment F${at} on Query { ${'... { '.repeat(levels)} ${inner} ${'} '.repeat(levels)} }`;
      }),
    ].join('\n');

  it.each([
    ['20000 fields and fragments, found more once its fragments are written out', doubling(40, 'places { code }')],
    [
      '20000 fields and fragments, found more once its fragments are written out',
      doubling(40, 'a: __typename @skip(if: true)'),
    ],
    [
      '2000000 characters of arguments, found more once its fragments are written out',
      doubling(9, `place(code: "${'0'.repeat(8_000)}") { code }`),
    ],
    ['300 levels, found a deeper one', deepening(4, 100)],
  ])('refuses an operation of more than %s', async (found, query) => {
    const { ask } = await startTiny();
    const { status, json } = await ask(query);
    expect([status, json.errors?.length]).toEqual([400, 1]);
    expect(json.errors?.[0]).toMatchObject({
      message: `Expected an operation of at most ${found}. Ask in smaller parts.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('refuses another method than GET and POST', async () => {
    const { url } = await startTiny();
    const { status, json, headers } = await send(`${url}/graphql`, { method: 'PUT', headers: JSON_TYPE, body: '{}' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(json.errors).toMatchObject([
      {
        message: 'Expected GET or POST, found PUT. Send the operation as POST.',
        extensions: { code: 'METHOD_NOT_ALLOWED' },
      },
    ]);
  });

  it('refuses introspection in production in its own words', async () => {
    const { ask } = await startTiny({ production: true });
    const { json } = await ask('{ __schema { queryType { name } } }');
    expect(json.errors).toEqual([
      {
        message: 'Expected fields of the graph, found introspection, which is off here. Use the published schema.',
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('gives no schema to read in production', async () => {
    const { ask } = await startTiny({ production: true });
    expect((await ask('{ __schema { types { name } } }')).json.errors?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('the log', () => {
  it('has one line for a request: id, operation, caller, status, and how long each subgraph was waited for', async () => {
    const { ask, lines, tokenOf } = await startTiny();
    const token = await tokenOf('officer-xinhe');
    const { headers } = await ask('query Town { event(number: "E-1") { place { name openEvents } } }', { token });
    const asked = headers.get('x-request-id');
    // A line is written after its answer: that of the request for the token may come as late.
    const own = () => lines.filter(({ requestId }) => requestId === asked);
    await expect.poll(own).toHaveLength(1);
    expect(own()).toEqual([
      expect.objectContaining({
        level: 30,
        requestId: asked,
        msg: 'request',
        method: 'POST',
        path: '/graphql',
        operation: 'Town',
        caller: 'officer-xinhe-1',
        status: 200,
        ms: expect.any(Number),
        waited: { events: expect.any(Number), people: expect.any(Number) },
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain(token);
  });

  it('cuts the name of an operation to a length that a line can bear', async () => {
    const { ask, lines } = await startTiny();
    await ask(`query ${'A'.repeat(100_000)} { whoAmI }`);
    await expect.poll(() => lines.find(({ msg }) => msg === 'request')?.['operation']).toBe('A'.repeat(80));
  });

  it("takes a caller's request id and hands it to the subgraphs; makes one for a text that is none", async () => {
    const { url, people } = await startTiny();
    const seen: string[] = [];
    const execute = people.execute;
    people.execute = (operation, caller) => {
      seen.push(caller.requestId);
      return execute(operation, caller);
    };
    const ask = (id: string) =>
      send(`${url}/graphql`, {
        method: 'POST',
        headers: { ...JSON_TYPE, 'x-request-id': id },
        body: '{"query":"{ places { name } }"}',
      });
    expect((await ask('job-7')).headers.get('x-request-id')).toBe('job-7');
    const made = (await ask('a b"c')).headers.get('x-request-id');
    expect(made).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen).toEqual(['job-7', made]);
  });
});
