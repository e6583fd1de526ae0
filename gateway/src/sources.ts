import { Fault } from '@network/schema/errors';
import type { Subgraph, SubgraphAnswer } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';
import { z } from 'zod';
import { type Answer, answerJson, type Exchange, pathOf } from './exchange.ts';
import type { Sign } from './signatures.ts';

const Systems = z.object({ systems: z.array(z.string()) });
/** Headers that a push carries for the subgraph; the caller's own token is not among them. */
const PASSED_ON = ['content-type', 'content-encoding', 'content-length', 'idempotency-key', 'accept'];

const NOTHING: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};

const textOf = async (body: SubgraphAnswer['body']): Promise<string> => {
  if (typeof body === 'string') return body;
  let text = '';
  for await (const part of body) text += part;
  return text;
};

const unavailable = (subgraph: Subgraph): Fault =>
  new Fault(
    'SUBGRAPH_UNAVAILABLE',
    `Expected the ${subgraph.name} part of the network to answer, found no answer. Try again.`,
    {
      subgraph: subgraph.name,
    },
  );

const requireMayWrite = (viewer: Viewer): void => {
  if (viewer.scopes.includes('sources:write')) return;
  const wish = 'Expected a caller with the scope "sources:write"';
  if (viewer.subject === 'anonymous')
    throw new Fault('UNAUTHENTICATED', `${wish}, found no identity. Send a bearer token.`);
  throw new Fault('FORBIDDEN', `${wish}, found ${viewer.subject}. Ask the operator to take the file in.`);
};

/** Passes files and revocations on to the subgraph that owns the system or the batch. */
export const createSources = (subgraphs: readonly Subgraph[], sign: Sign) => {
  /** Which subgraphs take a system in; asked for once, and again when a name is not found. */
  let owners: ReadonlyMap<string, readonly Subgraph[]> = new Map();
  let silent: readonly Subgraph[] = [];

  const send = async (subgraph: Subgraph, exchange: Exchange, viewer: Viewer): Promise<SubgraphAnswer> => {
    const headers = {
      ...Object.fromEntries(PASSED_ON.map((name) => [name, exchange.headers[name]])),
      authorization: await sign(viewer, subgraph.name),
      'x-request-id': exchange.requestId,
    };
    const { method, path, body } = exchange;
    return subgraph.answer({ method, path, headers, body }).catch(() => {
      throw unavailable(subgraph);
    });
  };

  const askSystems = async (
    subgraph: Subgraph,
    exchange: Exchange,
    viewer: Viewer,
  ): Promise<readonly string[] | null> => {
    try {
      const answer = await send(subgraph, { ...exchange, method: 'GET', path: '/sources', body: NOTHING }, viewer);
      return Systems.parse(JSON.parse(await textOf(answer.body))).systems;
    } catch {
      return null;
    }
  };

  const refresh = async (exchange: Exchange, viewer: Viewer): Promise<void> => {
    const found = await Promise.all(
      subgraphs.map(async (subgraph) => ({ subgraph, systems: await askSystems(subgraph, exchange, viewer) })),
    );
    silent = found.filter(({ systems }) => systems === null).map(({ subgraph }) => subgraph);
    const pairs = found.flatMap(({ subgraph, systems }) => (systems ?? []).map((system) => ({ system, subgraph })));
    owners = new Map(
      [...Map.groupBy(pairs, ({ system }) => system)].map(([system, list]) => [
        system,
        list.map(({ subgraph }) => subgraph),
      ]),
    );
  };

  const findOwner = async (system: string, exchange: Exchange, viewer: Viewer): Promise<Subgraph> => {
    if (!owners.has(system)) await refresh(exchange, viewer);
    const wished = new URL(exchange.path, 'http://gateway.invalid').searchParams.get('subgraph');
    const found = (owners.get(system) ?? []).filter(({ name }) => wished === null || name === wished);
    if (found[0] !== undefined && found.length === 1) return found[0];
    if (found.length > 1) {
      const names = found.map(({ name }) => name).join(' or ');
      throw new Fault(
        'BAD_USER_INPUT',
        `Expected to know for which part "${system}" is meant, found ${names}. Add ?subgraph=… .`,
      );
    }
    if (silent[0] !== undefined) throw unavailable(silent[0]);
    const known = [...owners.keys()].sort().join(', ') || 'none';
    throw new Fault('UNKNOWN_SYSTEM', `Expected a system that a source file describes (${known}), found "${system}".`);
  };

  /** A batch's id does not tell its subgraph, so each is asked in turn; one that does not know it answers 404. */
  const revoke = async (exchange: Exchange, viewer: Viewer): Promise<SubgraphAnswer> => {
    let missed: unknown;
    for (const subgraph of subgraphs) {
      try {
        const answer = await send(subgraph, { ...exchange, body: NOTHING }, viewer);
        if (answer.status !== 404) return answer;
      } catch (error) {
        missed = error;
      }
    }
    if (missed !== undefined) throw missed;
    const batch = pathOf(exchange).split('/')[3] ?? '';
    throw new Fault('BATCH_REFUSED', `Expected the id of a batch that was taken in, found "${batch.slice(0, 60)}".`);
  };

  return async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    requireMayWrite(viewer);
    const path = pathOf(exchange);
    const route = `${exchange.method} ${path}`;
    if (/^DELETE \/sources\/batches\/[^/]+$/.test(route)) return revoke(exchange, viewer);
    if (route === 'GET /sources') {
      await refresh(exchange, viewer);
      return answerJson(200, { systems: [...owners.keys()].sort() });
    }
    const system = /^POST \/sources\/([^/]+)$/.exec(route)?.[1];
    if (system === undefined)
      throw new Fault(
        'BAD_USER_INPUT',
        `Expected GET /sources, POST /sources/<system> or DELETE /sources/batches/<id>, found ${route}.`,
      );
    return send(await findOwner(decodeURIComponent(system), exchange, viewer), exchange, viewer);
  };
};
