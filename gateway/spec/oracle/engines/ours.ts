import { createHash } from 'node:crypto';
import type { Logger } from '@network/schema/log';
import { type DocumentNode, parse } from 'graphql';
import { pino } from 'pino';
import { openEngine } from '#engine/engine.ts';
import type { Operation, Stream, Written } from '#engine/executor.ts';
import type { Purpose } from '#exchange.ts';
import type { Fetch, SubgraphDocument, SubgraphFetch } from '#transports/fetches.ts';
import type { WrittenAnswer } from '../compare.ts';
import type { MockNetwork } from '../networks.ts';
import type { GeneratedOperation } from '../operations/generate.ts';
import type { MockSubgraph } from '../world/mock-subgraph.ts';
import type { World } from '../world/world.ts';
import type { EngineOverMocks } from './engine.ts';
import { addPart, type Whole } from './parts.ts';

/** What was made once goes to a subgraph as text or parsed; both must say the same, so each is taken in turn. */
const createReader = (): ((document: SubgraphDocument) => DocumentNode) => {
  const read = new WeakMap<SubgraphDocument, DocumentNode>();
  let turn = 0;
  return (document) => {
    const known = read.get(document);
    if (known !== undefined) return known;
    turn += 1;
    const parsed = turn % 2 === 0 ? document.parsed() : parse(document.text);
    read.set(document, parsed);
    return parsed;
  };
};

const LOG: Logger = pino({ level: 'silent' });

const asText = ({ data, errors }: Written): WrittenAnswer => ({ data: data?.toString(), errors });

type Answered = { readonly first: WrittenAnswer };
/** It can also be asked for an answer that comes in parts. */
export type EngineOfOurs = EngineOverMocks & {
  answerInParts(operation: GeneratedOperation, world: World): Promise<Whole>;
  /** The answers to so many messages of a subscription. */
  answerMessages(operation: GeneratedOperation, world: World, messages: number): Promise<readonly WrittenAnswer[]>;
};

/** The engine of this gateway over mocks. */
export const openOurs = async (network: MockNetwork): Promise<EngineOfOurs> => {
  const worlds = new Map<string, World>();
  const readDocument = createReader();
  const worldOf = ({ requestId }: Purpose): World => {
    const world = worlds.get(requestId);
    if (world === undefined) throw new Error(`Expected a request in flight, found "${requestId}".`);
    return world;
  };
  const askingOf = ({ document, variables }: SubgraphFetch) => ({
    document: readDocument(document),
    name: document.name,
    variables: JSON.parse(variables ?? '{}'),
  });
  const asFetch =
    (subgraph: MockSubgraph): Fetch =>
    async (fetch, purpose) =>
      subgraph(askingOf(fetch), worldOf(purpose));
  const asStream = (subgraph: MockSubgraph): Stream =>
    async function* tell(fetch, purpose) {
      for (let message = 1; ; message += 1) yield subgraph({ ...askingOf(fetch), message }, worldOf(purpose));
    };
  const subgraphs = [...network.subgraphs];
  const engine = await openEngine(network.planned, {
    fetches: new Map(subgraphs.map(([name, subgraph]) => [name, asFetch(subgraph)])),
    streams: new Map(subgraphs.map(([name, subgraph]) => [name, asStream(subgraph)])),
    log: LOG,
  });
  let requests = 0;

  /** Does something with an operation on behalf of a request of its own, in a world of its own. */
  const inWorld = async <Done>(
    world: World,
    { operation, ask }: { operation: GeneratedOperation; ask: (asked: Operation, purpose: Purpose) => Promise<Done> },
  ): Promise<Done> => {
    const { document, text, name, variables } = operation;
    requests += 1;
    const requestId = `request-${requests}`;
    worlds.set(requestId, world);
    const purpose = { requestId, viewer: null, waited: new Map(), line: {} } as unknown as Purpose;
    const hash = createHash('sha256').update(text).digest('hex');
    try {
      return await ask({ document, text, hash, name, variables }, purpose);
    } finally {
      worlds.delete(requestId);
    }
  };

  const run = (operation: GeneratedOperation, world: World, incremental: boolean): Promise<Whole & Answered> => {
    const ask = async (asked: Operation, purpose: Purpose): Promise<Whole & Answered> => {
      const first = await engine.execute({ ...asked, incremental }, purpose);
      const whole = {
        data: JSON.parse(first.data?.toString() ?? 'null') as unknown,
        errors: [...first.errors],
        parts: 0,
      };
      for await (const { increments } of first.later ?? [])
        for (const { data, path, errors } of increments) {
          addPart(whole.data, { data: JSON.parse(data.toString()), path });
          whole.errors.push(...errors);
          whole.parts += 1;
        }
      return { ...whole, first: asText(first) };
    };
    return inWorld(world, { operation, ask });
  };

  const answerMessages = (operation: GeneratedOperation, world: World, messages: number) => {
    const ask = async (asked: Operation, purpose: Purpose): Promise<readonly WrittenAnswer[]> => {
      const told = await engine.subscribe(asked, purpose);
      if (!(Symbol.asyncIterator in told)) return [asText(told)];
      const answers: WrittenAnswer[] = [];
      for await (const answer of told) if (answers.push(asText(answer)) === messages) break;
      return answers;
    };
    return inWorld(world, { operation, ask });
  };

  return {
    answer: async (operation, world) => (await run(operation, world, false)).first,
    answerInParts: (operation, world) => run(operation, world, true),
    answerMessages,
    close: () => engine.close(),
  };
};
