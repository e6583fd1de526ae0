import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { Subgraph } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';
import { type Answer, answerJson, decodePath, type Exchange, pathOf } from './exchange.ts';
import type { Sign } from './signatures.ts';
import { createSourceDesk, type SourceDesk, unavailable } from './source-desk.ts';

const requireMayWrite = (viewer: Viewer): void => {
  if (viewer.scopes.includes('sources:write')) return;
  const wish = 'Expected a caller with the scope "sources:write"';
  if (viewer.subject === 'anonymous')
    throw new Fault('UNAUTHENTICATED', `${wish}, found no identity. Send a bearer token.`);
  throw new Fault('FORBIDDEN', `${wish}, found ${viewer.subject}. Ask the operator to take the file in.`);
};

/** A batch is named after the subgraph that took it in, as `events-12`. */
const ownerOf = (batch: string, subgraphs: readonly Subgraph[]): Subgraph => {
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
): Subgraph => {
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
  const known = [...owners.keys()].sort().join(', ') || 'none';
  throw new Fault(
    'UNKNOWN_SYSTEM',
    `Expected a system that a source file describes (${known}), found "${system.slice(0, 60)}". Correct the name or add a source file.`,
  );
};

/** Passes files, and what is asked about them, on to the subgraph that owns the system or the batch. */
export const createSources = (subgraphs: readonly Subgraph[], by: { readonly sign: Sign; readonly log: Logger }) => {
  const desk = createSourceDesk(subgraphs, by);

  const listBatches = async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    const before = new URL(exchange.path, 'http://gateway.invalid').searchParams.get('before');
    const asked = before === null ? subgraphs : [ownerOf(before, subgraphs)];
    const lists = await Promise.all(asked.map((subgraph) => desk.listOf(subgraph, 'batches', { exchange, viewer })));
    return answerJson(200, { batches: lists.flat() });
  };

  const push = async (system: string, exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    const wished = new URL(exchange.path, 'http://gateway.invalid').searchParams.get('subgraph');
    const known = await desk.systems({ exchange, viewer }, system);
    return desk.send(chooseOwner(system, wished, known), { exchange, viewer });
  };

  return async (exchange: Exchange, viewer: Viewer): Promise<Answer> => {
    requireMayWrite(viewer);
    const route = `${exchange.method} ${pathOf(exchange)}`;
    if (route === 'GET /sources')
      return answerJson(200, { systems: (await desk.systems({ exchange, viewer }, null)).listed });
    if (route === 'GET /sources/batches') return listBatches(exchange, viewer);
    const batch = /^(?:GET|DELETE) \/sources\/batches\/([^/]+)$/.exec(route)?.[1];
    if (batch !== undefined) return desk.send(ownerOf(batch, subgraphs), { exchange, viewer });
    const system = /^POST \/sources\/([^/]+)$/.exec(route)?.[1];
    if (system !== undefined) return push(decodePath(system), exchange, viewer);
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected GET /sources, POST /sources/<system>, or GET or DELETE of /sources/batches/<id>, found ${route}. Correct the request.`,
    );
  };
};
