import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeSupergraph } from '@network/schema/compose';
import { Fault, faultToGraphQLError } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { Subgraph, SubgraphRequest } from '@network/schema/subgraph';
import { createViewerVerifier, type Viewer } from '@network/schema/viewer';
import { execute, GraphQLError, parse } from 'graphql';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { GatewayOptions } from '../src/options.ts';
import { createGateway } from '../src/server.ts';

export const SECRET = new Uint8Array(32).fill(1);
export const OPERATOR_KEY = new Uint8Array(32).fill(2);

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@authenticated"])';
export const PEOPLE_SDL = `${LINK}
type Query { place(code: String!): Place places(first: Int, kind: PlaceKind): [Place!]! }
enum PlaceKind { TOWN STREET }
type Place @key(fields: "code") { code: String! name: String kind: PlaceKind! }`;
export const EVENTS_SDL = `${LINK}
type Query { event(number: String!): Event whoAmI: String breaks: String refuses: String stale: String }
type Mutation { count: Int! }
type Event { number: String! place: Place }
type Place @key(fields: "code") { code: String! openEvents: Int }`;

type Context = { readonly viewer: Viewer };
/** A subgraph for tests, with what was asked of it. */
export type TinySubgraph = { -readonly [Key in keyof Subgraph]: Subgraph[Key] } & {
  readonly asked: SubgraphRequest[];
  readonly bodies: string[];
  down: boolean;
};

/** The code of a place that people does not know, or may not show. */
const LOST = '999999999999';

const PEOPLE = {
  Query: {
    place: (_: unknown, { code }: { code: string }) => ({ code }),
    places: () => [{ code: '331081104000' }, { code: '331081100000' }],
  },
  Place: {
    __resolveReference: ({ code }: { code: string }) => (code === LOST ? null : { code }),
    kind: () => 'TOWN',
    name: ({ code }: { code: string }) => (code === '331081104000' ? '新河镇' : '泽国镇'),
  },
};
let counted = 0;
const EVENTS = {
  Mutation: {
    count: () => {
      counted += 1;
      return counted;
    },
  },
  Query: {
    event: (_: unknown, { number }: { number: string }) => ({
      number,
      place: { code: number === 'E-lost' ? LOST : '331081104000' },
    }),
    whoAmI: (_: unknown, __: unknown, { viewer }: Context) => JSON.stringify(viewer),
    breaks: () => {
      throw new Error('relation "events.events" does not exist');
    },
    refuses: () => {
      throw new Fault('BAD_CURSOR', 'Expected a cursor, found none.', { argument: 'after' });
    },
    stale: () => {
      throw new GraphQLError('Expected a fresh copy, found an old one.', { extensions: { code: 'REFERENCE_STALE' } });
    },
  },
  Place: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    openEvents: () => 3,
  },
};

export const textOf = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const asCoded = (error: GraphQLError): GraphQLError =>
  error.originalError instanceof Fault
    ? new GraphQLError(error.message, {
        path: error.path ?? null,
        extensions: faultToGraphQLError(error.originalError).extensions,
      })
    : error;

/** A subgraph in memory; its only system is called `<name>-list`, its only batch `<name>-1`. */
const createTiny = (name: SubgraphName, sdl: string, resolvers: object): TinySubgraph => {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as typeof EVENTS }]);
  const verify = createViewerVerifier(SECRET, name);
  const json = (status: number, value: unknown) => ({ status, headers: {}, body: JSON.stringify(value) });
  const tiny: TinySubgraph = {
    name,
    asked: [],
    bodies: [],
    down: false,
    execute: async (operation, { authorization }) => {
      if (tiny.down) throw new Error('connect ECONNREFUSED 10.0.0.7:4103');
      const contextValue = { viewer: await verify(authorization) };
      const document = operation.document ?? parse(operation.query);
      const result = await execute({ schema, document, contextValue, variableValues: operation.variables ?? {} });
      return result.errors === undefined ? result : { ...result, errors: result.errors.map(asCoded) };
    },
    answer: async (request) => {
      if (tiny.down) throw new Error('connect ECONNREFUSED 10.0.0.7:4103');
      tiny.asked.push(request);
      await verify(request.headers['authorization']);
      const route = `${request.method} ${request.path.split('?')[0]}`;
      if (route === 'GET /sources') return json(200, { systems: [{ name: `${name}-list`, title: `List of ${name}` }] });
      if (route === 'GET /sources/batches') return json(200, { batches: [{ batch: `${name}-1` }] });
      if (route === `GET /sources/batches/${name}-1`) return json(200, { batch: `${name}-1` });
      if (route === `DELETE /sources/batches/${name}-1`) return json(200, { revoked: `${name}-1` });
      if (route !== `POST /sources/${name}-list`) return json(404, {});
      tiny.bodies.push(await textOf(request.body));
      return json(200, { taken: 1 });
    },
    notReady: async () => (tiny.down ? [{ what: 'database', because: 'It does not answer.' }] : []),
    close: async () => undefined,
  };
  return tiny;
};

export const composeTiny = (...sdls: readonly [SubgraphName, string][]): string => {
  const composition = composeSupergraph(sdls.map(([name, text]) => ({ name, files: [{ path: name, text }] })));
  if ('problems' in composition) throw new Error(composition.problems.join('\n'));
  return composition.supergraph;
};

export const createPeople = (): TinySubgraph => createTiny('people', PEOPLE_SDL, PEOPLE);
export const createEvents = (): TinySubgraph => createTiny('events', EVENTS_SDL, EVENTS);

/** Puts a supergraph's text in place the way a deployment does: written aside, then renamed. */
export const replaceFile = (path: string, text: string): void => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A folder of trusted documents, by their names. */
export const documentsFolder = (documents: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, `${name}.graphql`), text);
  return folder;
};

/** The id under which a text is trusted. */
export const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A log that keeps its lines. */
export const createKeptLog = (): { log: Logger; lines: Record<string, unknown>[] } => {
  const lines: Record<string, unknown>[] = [];
  const log: Logger = pino<string>({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
};

type Answered = { readonly status: number; readonly headers: Headers; readonly json: Result };
/** What the tests read of an answer. */
export type Result = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  readonly [other: string]: unknown;
};

export const send = async (url: string, init: RequestInit = {}): Promise<Answered> => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, json: (await response.json()) as Result };
};

/** Starts a gateway over two subgraphs in memory; it stops with the test. */
export const startTiny = async (options: Partial<GatewayOptions> = {}) => {
  const [people, events, { log, lines }] = [createPeople(), createEvents(), createKeptLog()];
  const supergraph = options.supergraph ?? join(temporaryFolder(), 'supergraph.graphql');
  if (options.supergraph === undefined)
    replaceFile(supergraph, composeTiny(['people', PEOPLE_SDL], ['events', EVENTS_SDL]));
  const gateway = await createGateway({
    subgraphs: { people, events },
    secret: SECRET,
    operatorKey: OPERATOR_KEY,
    port: 0,
    supergraph,
    workbench: null,
    log,
    production: false,
    jwks: null,
    ...options,
  });
  onTestFinished(() => gateway.close());

  const ask = (
    query: string,
    { token, ...rest }: { token?: string; [field: string]: unknown } = {},
  ): Promise<Answered> =>
    send(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, ...rest }),
    });
  const tokenOf = async (caller: string): Promise<string> => {
    const body = JSON.stringify({ caller });
    const { json } = await send(`${gateway.url}/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return json['token'] as string;
  };
  return { url: gateway.url, close: gateway.close, people, events, lines, supergraph, ask, tokenOf };
};
