import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { mayExport, requireExporter, type Viewer } from '@network/schema/viewer';
import { z } from 'zod';
import { type Answer, answerJson, decodePath, type Exchange, pathOf } from '#exchange.ts';
import type { Sign } from '#identity/signatures.ts';
import type { Peer } from '#transports/remote-subgraph.ts';
import { createSourceDesk, type Errand, textOf, unavailable } from './source-desk.ts';

const Listed = z.object({ exports: z.array(z.looseObject({ name: z.string() })) });
type Offer = { readonly subgraph: Peer; readonly exports: z.infer<typeof Listed>['exports'] };

/** Passes what is asked of `/exports` on to the subgraph that publishes by the layout of that system, its answer streamed. */
export const createExports = (subgraphs: readonly Peer[], by: { readonly sign: Sign; readonly log: Logger }) => {
  const desk = createSourceDesk(subgraphs, by);

  /** What a subgraph publishes; one that does not answer is silent, one that publishes nothing knows no such path. */
  const offerOf = async (subgraph: Peer, errand: Errand): Promise<Offer | null> => {
    const answer = await desk.send(subgraph, errand).catch(() => null);
    if (answer === null) return null;
    const text = await textOf(answer.body);
    return { subgraph, exports: answer.status === 200 ? Listed.parse(JSON.parse(text)).exports : [] };
  };

  const offers = ({ exchange, viewer }: Errand) => {
    const errand = { viewer, exchange: { ...exchange, path: '/exports' } };
    return Promise.all(subgraphs.map((subgraph) => offerOf(subgraph, errand)));
  };

  const give = async (system: string, errand: Errand): Promise<Answer> => {
    requireExporter(errand.viewer, system);
    const found = await offers(errand);
    const owner = found.find((offer) => offer?.exports.some(({ name }) => name === system));
    if (owner != null) return desk.send(owner.subgraph, errand);
    const silent = subgraphs[found.indexOf(null)];
    if (silent !== undefined) throw unavailable(silent);
    const known = found.flatMap((offer) => offer?.exports.map(({ name }) => name) ?? []).join(', ') || 'none';
    throw new Fault(
      'UNKNOWN_SYSTEM',
      `Expected a system whose layout is published (${known}), found "${system.slice(0, 60)}". Correct the name.`,
    );
  };

  return async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    requireExporter(viewer);
    const system = /^\/exports\/([^/]+)$/.exec(pathOf(exchange))?.[1];
    const isList = pathOf(exchange) === '/exports';
    if (exchange.method !== 'GET' || (system === undefined && !isList))
      throw new Fault(
        'BAD_USER_INPUT',
        `Expected GET /exports or GET /exports/<system>, found ${exchange.method} ${pathOf(exchange).slice(0, 60)}.`,
      );
    if (system !== undefined) return give(decodePath(system), { exchange, viewer });
    const found = await offers({ exchange, viewer });
    const all = found.flatMap(
      (offer) => offer?.exports.map((one) => ({ ...one, subgraph: offer.subgraph.name })) ?? [],
    );
    return answerJson(200, { exports: all.filter(({ name }) => mayExport(viewer, name)) });
  };
};
