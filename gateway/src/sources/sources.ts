import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { nearestSystems } from '@network/schema/nearest';
import { mayImport, requireImporter, requireOperator, type Viewer } from '@network/schema/viewer';
import { type Answer, answerJson, decodePath, type Exchange, pathOf } from '#exchange.ts';
import type { Sign } from '#identity/signatures.ts';
import type { Peer } from '#transports/remote-subgraph.ts';
import type { PushLimiter } from './push-limits.ts';
import { createSourceDesk, type SourceDesk, unavailable } from './source-desk.ts';

/** A batch is named after the subgraph that took it in, as `events-12`. */
const ownerOf = (batch: string, subgraphs: readonly Peer[]): Peer => {
  const owner = subgraphs.find(({ name }) => batch.startsWith(`${name}-`));
  if (owner !== undefined) return owner;
  throw new Fault(
    'BATCH_REFUSED',
    `Expected the id of a batch that was taken in, found "${batch.slice(0, 60)}". See them with npm run import -- --list.`,
  );
};

/** Which subgraph takes a system in, by name; `?subgraph=` decides where two of them know it. */
const chooseOwner = (
  system: string,
  wished: string | null,
  { owners, silent }: Awaited<ReturnType<SourceDesk['systems']>>,
): Peer => {
  const found = (owners.get(system) ?? []).filter(({ name }) => wished === null || name === wished);
  if (found[0] !== undefined && found.length === 1) return found[0];
  if (found.length > 1) {
    const names = found.map(({ name }) => name).join(' and ');
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected to know for which part "${system}" is meant, found ${names}. Add ?subgraph= with one.`,
    );
  }
  if (silent[0] !== undefined) throw unavailable(silent[0]);
  const near = nearestSystems([...owners.keys()], system).join(', ') || 'none';
  throw new Fault(
    'UNKNOWN_SYSTEM',
    `Expected a system that a source file describes, such as ${near}, found "${system.slice(0, 60)}". Correct the name. Source files are read when the network starts: for a new one, stop it and start it with --sources DIR.`,
  );
};

/** The paths that are answered, as a refusal names them. */
const PATHS =
  'GET /sources, POST /sources/<system>, GET or DELETE of /sources/batches/<id>, or POST of what is to be done with one';

/** What may be asked about one batch: read it, take it back, or one of the things that its subgraph can do with it. */
const ABOUT_BATCH = /^(?:(?:GET|DELETE) \/sources\/batches\/([\w-]+)|POST \/sources\/batches\/([\w-]+)\/[a-z]+)$/;
const PUSH = /^POST \/sources\/([^/]+)(\/check)?$/;

type By = { readonly sign: Sign; readonly log: Logger; readonly limits: PushLimiter };

/** Passes files, and what is asked about them, on to the subgraph that owns the system or the batch. */
export const createSources = (subgraphs: readonly Peer[], by: By) => {
  const desk = createSourceDesk(subgraphs, by);

  const listSystems = async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    const { listed } = await desk.systems({ exchange, viewer }, null);
    return answerJson(200, { systems: listed.filter(({ name }) => mayImport(viewer, String(name))) });
  };

  const listBatches = async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    const before = new URL(exchange.path, 'http://gateway.invalid').searchParams.get('before');
    const asked = before === null ? subgraphs : [ownerOf(before, subgraphs)];
    const lists = await Promise.all(asked.map((subgraph) => desk.listOf(subgraph, 'batches', { exchange, viewer })));
    return answerJson(200, { batches: lists.flat() });
  };

  const push = async (system: string, exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    requireImporter(viewer, system);
    const wished = new URL(exchange.path, 'http://gateway.invalid').searchParams.get('subgraph');
    const leave = await by.limits.enter(viewer);
    try {
      const known = await desk.systems({ exchange, viewer }, system);
      return await desk.send(chooseOwner(system, wished, known), { exchange, viewer });
    } finally {
      leave();
    }
  };

  /** Drafts a source file at the subgraph that takes in records of the kind. */
  const suggest = async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    requireOperator(viewer);
    const kind = new URL(exchange.path, 'http://gateway.invalid').searchParams.get('as') ?? '';
    const kinds = await desk.kinds({ exchange, viewer });
    const owner = kinds.get(kind);
    if (owner !== undefined) return desk.send(owner, { exchange, viewer });
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected a kind of record (${[...kinds.keys()].sort().join(', ')}), found "${kind.slice(0, 40)}". Correct the name.`,
    );
  };

  return async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    requireImporter(viewer);
    const route = `${exchange.method} ${pathOf(exchange)}`;
    if (route === 'GET /sources') return listSystems(exchange, viewer);
    if (route === 'GET /sources/batches') return listBatches(exchange, viewer);
    const [, asked, acted] = ABOUT_BATCH.exec(route) ?? [];
    const batch = asked ?? acted;
    if (batch !== undefined) return desk.send(ownerOf(batch, subgraphs), { exchange, viewer });
    if (route === 'POST /sources/suggest') return suggest(exchange, viewer);
    const system = PUSH.exec(route)?.[1];
    if (system !== undefined) return push(decodePath(system), exchange, viewer);
    throw new Fault('BAD_USER_INPUT', `Expected ${PATHS}, found ${route}. Correct the request.`);
  };
};
