import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { SubgraphAnswer } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';
import { z } from 'zod';
import type { Exchange } from '#exchange.ts';
import type { Sign } from '#identity/signatures.ts';
import type { Peer } from '#transports/remote-subgraph.ts';

/** A request that is passed on, and for whom. */
export type Errand = { readonly exchange: Exchange; readonly viewer: Viewer };

const System = z.looseObject({ name: z.string() });
/** The systems of all subgraphs, who takes each in, and which subgraphs did not say. */
export type Systems = {
  readonly listed: readonly Record<string, unknown>[];
  readonly owners: ReadonlyMap<string, readonly Peer[]>;
  readonly silent: readonly Peer[];
};
export type SourceDesk = ReturnType<typeof createSourceDesk>;

/** Headers that a push carries for the subgraph; the caller's own token is not among them. */
const PASSED_ON = ['content-type', 'content-length', 'content-encoding', 'idempotency-key', 'accept'];

async function* nothing(): AsyncIterable<Uint8Array> {}

/** The text of a subgraph's answer. */
export const textOf = async (body: SubgraphAnswer['body']): Promise<string> => {
  if (typeof body === 'string') return body;
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

export const unavailable = (subgraph: Peer): Fault =>
  new Fault(
    'SUBGRAPH_UNAVAILABLE',
    `Expected the ${subgraph.name} part of the network to answer, found no answer. Try again.`,
    { subgraph: subgraph.name },
  );

/** Talks with the subgraphs about their sources, each time under the caller's viewer. */
export const createSourceDesk = (subgraphs: readonly Peer[], { sign, log }: { sign: Sign; log: Logger }) => {
  /** Passes a request on as it came, its body streamed. @throws {Fault} SUBGRAPH_UNAVAILABLE. */
  const send = async (subgraph: Peer, { exchange, viewer }: Errand): Promise<SubgraphAnswer> => {
    const headers = {
      ...Object.fromEntries(PASSED_ON.map((name) => [name, exchange.headers[name]])),
      authorization: await sign(viewer, subgraph.name),
      'x-request-id': exchange.requestId,
    };
    const { method, path, body } = exchange;
    return subgraph.answer({ method, path, headers, body }).catch((error: unknown) => {
      if (error instanceof Fault) throw error;
      log.error({ requestId: exchange.requestId, subgraph: subgraph.name, err: error }, 'a subgraph does not answer');
      throw unavailable(subgraph);
    });
  };

  /** Reads the list `name` of a JSON answer. @throws {Fault} SUBGRAPH_UNAVAILABLE when it is not there. */
  const listOf = async (subgraph: Peer, name: string, errand: Errand): Promise<readonly unknown[]> => {
    const answer = await send(subgraph, errand);
    try {
      return z.object({ [name]: z.array(z.unknown()) }).parse(JSON.parse(await textOf(answer.body)))[name] ?? [];
    } catch {
      throw unavailable(subgraph);
    }
  };

  let kept: Systems = { listed: [], owners: new Map(), silent: [] };

  const ask = async ({ exchange, viewer }: Errand, path: string): Promise<Systems> => {
    const errand = { viewer, exchange: { ...exchange, method: 'GET', path, body: nothing() } };
    const lists = await Promise.all(
      subgraphs.map(async (subgraph) => ({
        subgraph,
        systems: await listOf(subgraph, 'systems', errand).catch(() => null),
      })),
    );
    const pairs = lists.flatMap(({ subgraph, systems }) =>
      z
        .array(System)
        .parse(systems ?? [])
        .map((system) => ({ subgraph, system })),
    );
    const bySystem = Map.groupBy(pairs, ({ system }) => system.name);
    return {
      listed: pairs.map(({ subgraph, system }) => ({ ...system, subgraph: subgraph.name })),
      owners: new Map([...bySystem].map(([name, list]) => [name, list.map(({ subgraph }) => subgraph)])),
      silent: lists.filter(({ systems }) => systems === null).map(({ subgraph }) => subgraph),
    };
  };

  /** The systems as they were told once, told anew when `wanted` is not among them or nothing in particular is wanted. */
  const systems = async (errand: Errand, wanted: string | null): Promise<Systems> => {
    // Who owns a system is known without the stores.
    if (wanted === null || !kept.owners.has(wanted))
      kept = await ask(errand, wanted === null ? '/sources' : '/sources?brief');
    return kept;
  };

  /** Which subgraph takes in records of each kind. */
  const kinds = async ({ exchange, viewer }: Errand): Promise<ReadonlyMap<string, Peer>> => {
    const errand = { viewer, exchange: { ...exchange, method: 'GET', path: '/sources?brief', body: nothing() } };
    const lists = await Promise.all(
      subgraphs.map(async (subgraph) => {
        const names = z.array(z.string()).parse(await listOf(subgraph, 'kinds', errand));
        return names.map((name) => [name, subgraph] as const);
      }),
    );
    return new Map(lists.flat());
  };

  return { send, listOf, systems, kinds };
};
