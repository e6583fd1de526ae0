import { Fault } from '@network/schema/errors';
import type { SubgraphAnswer, SubgraphRequest } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';
import { requireImporter } from './batches.ts';
import type { BatchSummary, Intake, QuarantinedRow, System } from './intake.ts';

/** What the HTTP side needs of an intake. */
export type Desk = Pick<Intake, 'systems' | 'take' | 'revoke'> & {
  list(
    viewer: Viewer,
    filter: { system: string | null; before: string | null; first: number },
  ): Promise<BatchSummary[]>;
  read(viewer: Viewer, batch: string): Promise<BatchSummary & { quarantine: readonly QuarantinedRow[] }>;
};

const LARGEST_LIST = 200;

const json = (status: number, body: unknown): SubgraphAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

const parseFirst = (text: string | null): number => {
  const first = text === null ? 50 : Number(text);
  if (Number.isInteger(first) && first > 0 && first <= LARGEST_LIST) return first;
  throw new Fault(
    'BAD_PAGE',
    `Expected \`first\` between 1 and ${LARGEST_LIST}, found "${text}". Ask for fewer batches.`,
  );
};

const decodeSegment = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected a path in percent-encoded UTF-8, found "${text.slice(0, 60)}". Correct the address.`,
    );
  }
};

const answerBatches = async (
  desk: Desk,
  { method, url, viewer, id }: { method: string; url: URL; viewer: Viewer; id: string | null },
): Promise<SubgraphAnswer | null> => {
  const query = url.searchParams;
  if (id === null) {
    const filter = { system: query.get('system'), before: query.get('before'), first: parseFirst(query.get('first')) };
    return method === 'GET' ? json(200, { batches: await desk.list(viewer, filter) }) : null;
  }
  if (method === 'DELETE') return json(200, await desk.revoke({ batch: id, viewer }));
  return method === 'GET' ? json(200, await desk.read(viewer, id)) : null;
};

const systemsOf = (systems: readonly System[]): SubgraphAnswer => json(200, { systems });

/**
 * `POST /sources/<system>?for=&file=` takes a file in, `GET /sources` lists systems, `GET /sources/batches` batches,
 * `GET /sources/batches/<id>` one with its first quarantined rows, `DELETE /sources/batches/<id>` revokes it.
 * @throws {Fault} FORBIDDEN for all but importers; what `take` and `revoke` throw; BAD_USER_INPUT for another method.
 */
export const answerSources = async (desk: Desk, request: SubgraphRequest, viewer: Viewer): Promise<SubgraphAnswer> => {
  requireImporter(viewer);
  const { method, headers, body } = request;
  const url = new URL(request.path, 'http://subgraph');
  const [, , name, id] = url.pathname.split('/').map(decodeSegment);
  if (name === undefined && method === 'GET') return systemsOf(desk.systems());
  if (name === 'batches') {
    const answer = await answerBatches(desk, { method, url, viewer, id: id ?? null });
    if (answer !== null) return answer;
  }
  if (name !== undefined && name !== 'batches' && method === 'POST') {
    const { searchParams: query } = url;
    const file = query.get('file') ?? 'unnamed';
    const options = { system: name, file, jurisdiction: query.get('for'), viewer, body };
    return json(200, await desk.take({ ...options, idempotencyKey: headers['idempotency-key'] ?? null }));
  }
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected GET /sources, POST /sources/<system>, or GET or DELETE of /sources/batches/<batch>, found ${method} ${url.pathname}. Correct the request.`,
  );
};
