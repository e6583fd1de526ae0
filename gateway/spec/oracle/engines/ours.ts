import { createHash } from 'node:crypto';
import type { Logger } from '@network/schema/log';
import { type DocumentNode, parse } from 'graphql';
import { pino } from 'pino';
import { openEngine } from '#engine/engine.ts';
import type { Purpose } from '#exchange.ts';
import type { Fetch, SubgraphDocument } from '#transports/fetches.ts';
import type { MockNetwork } from '../networks.ts';
import type { MockSubgraph } from '../world/mock-subgraph.ts';
import type { World } from '../world/world.ts';
import type { EngineOverMocks } from './engine.ts';

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

/** The engine of this gateway over mocks. */
export const openOurs = async (network: MockNetwork): Promise<EngineOverMocks> => {
  const worlds = new Map<string, World>();
  const readDocument = createReader();
  const asFetch =
    (subgraph: MockSubgraph): Fetch =>
    async ({ document, variables }, { requestId }) => {
      const world = worlds.get(requestId);
      if (world === undefined) throw new Error(`Expected a request in flight, found "${requestId}".`);
      return subgraph(
        { document: readDocument(document), name: document.name, variables: JSON.parse(variables ?? '{}') },
        world,
      );
    };
  const fetches = new Map([...network.subgraphs].map(([name, subgraph]) => [name, asFetch(subgraph)]));
  const engine = await openEngine(network.planned, { fetches, log: LOG });
  let requests = 0;

  return {
    answer: async ({ document, text, name, variables }, world) => {
      requests += 1;
      const requestId = `request-${requests}`;
      worlds.set(requestId, world);
      const purpose = { requestId, viewer: null, waited: new Map(), line: {} } as unknown as Purpose;
      const hash = createHash('sha256').update(text).digest('hex');
      try {
        return await engine.execute({ document, text, hash, name, variables }, purpose);
      } finally {
        worlds.delete(requestId);
      }
    },
    close: () => engine.close(),
  };
};
