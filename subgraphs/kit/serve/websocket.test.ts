import { once } from 'node:events';
import { request } from 'node:http';
import { Fault } from '@network/schema/errors';
import type { Subgraph } from '@network/schema/subgraph';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type Listening, serveSubgraph } from './listen.ts';

const subgraph: Subgraph = {
  name: 'people',
  execute: async ({ query, operationName, variables }, { authorization, requestId }) => {
    if (authorization === undefined) throw new Fault('UNAUTHENTICATED', 'Expected a signed viewer, found none.');
    if (query === '{ bug }') throw new Error('a bug');
    return { data: { query, operationName, variables, authorization, requestId } };
  },
  answer: async () => ({ status: 200, headers: {}, body: 'over HTTP' }),
  notReady: async () => [],
  close: async () => {},
};

let listening: Listening;
beforeAll(async () => {
  listening = await serveSubgraph(subgraph, { port: 0 });
});
afterAll(() => listening.close());

const address = (): string => `${listening.url.replace('http', 'ws')}/graphql`;
const EXTENSIONS = { authorization: 'Bearer a', requestId: 'r-1' };

/** Asks as any client of the protocol does. */
const open = () => {
  const client = createClient({ url: address(), webSocketImpl: WebSocket, retryAttempts: 0, lazy: true });
  onTestFinished(async () => void (await client.dispose()));
  return async (query: string, extensions: Record<string, unknown> = EXTENSIONS) => {
    const answers = [];
    for await (const answer of client.iterate({ query, variables: { n: 1 }, extensions })) answers.push(answer);
    return answers;
  };
};

it('answers operations of a client of the protocol, each on behalf of whom it names', async () => {
  const ask = open();
  const told = (query: string, authorization: string) => ({
    data: { query, variables: { n: 1 }, authorization, requestId: 'r-1' },
  });
  expect(await Promise.all([ask('{ a }'), ask('{ b }', { ...EXTENSIONS, authorization: 'Bearer b' })])).toEqual([
    [told('{ a }', 'Bearer a')],
    [told('{ b }', 'Bearer b')],
  ]);
});

it('gives a fault as an error, and a request that has no id a new one', async () => {
  const ask = open();
  const message = 'Expected a signed viewer, found none.';
  expect(await ask('{ a }', {})).toEqual([{ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] }]);
  const [answer] = await ask('{ a }', { authorization: 'Bearer a', requestId: 'not\nan id' });
  expect(answer?.data?.['requestId']).toMatch(/^[\w-]{36}$/);
});

/** The code with which a connection is closed after some messages, each sent when the one before it was answered. */
const closedAfter = async (messages: readonly string[]): Promise<number> => {
  const socket = new WebSocket(address(), 'graphql-transport-ws');
  const rest = [...messages];
  const next = (): void => socket.send(rest.shift() ?? '');
  socket.on('open', next).on('message', next);
  const [code] = await once(socket, 'close');
  return code;
};

it.each([
  ['no JSON', ['{"ty'], 4400],
  ['no beginning', ['{"id":"1","type":"subscribe","payload":{"query":"{ a }"}}'], 4401],
  [
    'something that nobody expected',
    [
      '{"type":"connection_init"}',
      '{"id":"1","type":"subscribe","payload":{"query":"{ bug }","extensions":{"authorization":"a"}}}',
    ],
    1006,
  ],
] as const)('closes a connection at %s', async (_, messages, code) => {
  expect(await closedAfter(messages)).toBe(code);
});

it('answers whoever wants to go on otherwise as any other request', async () => {
  const textOf = (headers: Record<string, string>, path = '/graphql'): Promise<string> =>
    new Promise((resolve, reject) => {
      const asked = request(`${listening.url}${path}`, { headers: { connection: 'Upgrade', ...headers } });
      asked.on('response', (answer) => answer.on('data', (data) => resolve(String(data))));
      asked.on('upgrade', () => reject(new Error('It was taken for a WebSocket.')));
      asked.once('error', reject).end();
    });
  const webSocket = {
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  const asked = [
    textOf({ upgrade: 'h2c' }),
    textOf({ upgrade: 'h2c', 'sec-websocket-protocol': 'graphql-transport-ws' }),
    textOf(webSocket),
    textOf({ ...webSocket, 'sec-websocket-protocol': 'chat' }),
    textOf({ ...webSocket, 'sec-websocket-protocol': 'graphql-transport-ws' }, '/feed'),
  ];
  expect(await Promise.all(asked)).toEqual(asked.map(() => 'over HTTP'));
});

it('ends its connections when it closes', async () => {
  const other = await serveSubgraph(subgraph, { port: 0 });
  const socket = new WebSocket(`${other.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.on('open', () => socket.send('{"type":"connection_init"}'));
  await once(socket, 'message');
  await Promise.all([once(socket, 'close'), other.close()]);
});
