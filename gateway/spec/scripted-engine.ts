import { createHash } from 'node:crypto';
import { type GraphQLFormattedError, parse } from 'graphql';
import { pino } from 'pino';
import { openEngine } from '#engine/engine.ts';
import type { Stream, Written } from '#engine/executor.ts';
import type { Purpose } from '#exchange.ts';
import type { Fetch, Fetched } from '#transports/fetches.ts';
import { createFixtureNetwork } from './oracle/networks.ts';

/** What subgraphs answer, by their names, one answer after the other. */
export type Script = Readonly<Record<string, readonly Fetched[]>>;

/** What one operation came to: its answer, and what was asked of whom. */
export type Told = {
  readonly data: unknown;
  readonly errors: readonly { readonly path: string; readonly code: unknown }[];
  readonly asked: readonly { readonly subgraph: string; readonly text: string; readonly variables: unknown }[];
};

const NETWORK = createFixtureNetwork();
const PURPOSE = { requestId: 'request-1', viewer: null, waited: new Map(), line: {} } as unknown as Purpose;

const briefly = ({ path = [], extensions }: GraphQLFormattedError): Told['errors'][number] => ({
  path: path.join('.'),
  code: extensions?.['code'],
});

const operationOf = (text: string) => ({
  document: parse(text),
  text,
  hash: createHash('sha256').update(text).digest('hex'),
  name: null,
  variables: {},
});

const toldOf = ({ data, errors }: Written, asked: Told['asked']): Told => ({
  data: data === undefined ? undefined : JSON.parse(data.toString()),
  errors: errors.map(briefly),
  asked,
});

const openScripted = async (script: Script, streams: ReadonlyMap<string, Stream> = new Map()) => {
  const asked: Told['asked'][number][] = [];
  const left = new Map(Object.entries(script).map(([name, answers]) => [name, [...answers]]));
  const fetchOf =
    (subgraph: string): Fetch =>
    async ({ document: { text }, variables }) => {
      asked.push({ subgraph, text, variables: JSON.parse(variables ?? '{}') });
      const answer = left.get(subgraph)?.shift();
      if (answer === undefined) throw new Error(`Expected no fetch of ${subgraph}, found one.`);
      return structuredClone(answer);
    };
  const fetches = new Map([...NETWORK.subgraphs.keys()].map((name) => [name, fetchOf(name)]));
  const engine = await openEngine(NETWORK.planned, { fetches, streams, log: pino({ level: 'silent' }) });
  return { engine, asked };
};

/** Answers one operation over a library whose subgraphs follow a script. */
export const answerScripted = async (text: string, script: Script): Promise<Told> => {
  const { engine, asked } = await openScripted(script);
  const written = await engine.execute(operationOf(text), PURPOSE);
  await engine.close();
  return toldOf(written, asked);
};

/** Answers one operation with `@defer` over such a library: the first answer's data, then each part that comes later. */
export const answerPartsScripted = async (text: string, script: Script) => {
  const { engine } = await openScripted(script);
  const { data = Buffer.from('null'), later } = await engine.execute(
    { ...operationOf(text), incremental: true },
    PURPOSE,
  );
  const parts: { path: string; data: unknown; errors: Told['errors'] }[] = [];
  for await (const { increments } of later ?? [])
    for (const part of increments)
      parts.push({
        path: part.path.join('.'),
        data: JSON.parse(part.data.toString()),
        errors: part.errors.map(briefly),
      });
  await engine.close();
  return { data: JSON.parse(data.toString()) as unknown, parts };
};

/** Answers a subscription for each message that a subgraph tells. */
export const subscribeScripted = async (
  text: string,
  {
    messages,
    ...script
  }: { readonly messages: readonly Fetched[] } & { readonly [subgraph: string]: readonly Fetched[] },
): Promise<readonly Told[]> => {
  const stream: Stream = async function* tell() {
    for (const message of messages) yield structuredClone(message);
  };
  const { engine, asked } = await openScripted(script, new Map([['works', stream]]));
  const answers = await engine.subscribe(operationOf(text), PURPOSE);
  if (!(Symbol.asyncIterator in answers)) return [toldOf(answers, asked)];
  const told: Told[] = [];
  for await (const answer of answers) told.push(toldOf(answer, [...asked]));
  await engine.close();
  return told;
};
