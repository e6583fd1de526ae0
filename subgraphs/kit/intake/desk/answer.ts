import { json, readJson } from '@network/kit/serve/answers';
import { Fault } from '@network/schema/errors';
import type { SubgraphAnswer, SubgraphRequest } from '@network/schema/subgraph';
import { requireImporter, type Viewer } from '@network/schema/viewer';
import { z } from 'zod';
import type { Correction, QuarantineChoice } from '../intake.ts';
import { requireContent } from '../push/content.ts';
import { BATCH_STATES, BATCH_WAYS, DATE_ORDERS, type DateOrder } from '../tables.ts';
import type { Desk } from './desk.ts';

/** One request about sources. `path` is what follows `/sources`, decoded. */
type Asked = {
  readonly request: SubgraphRequest;
  readonly viewer: Viewer;
  readonly query: URLSearchParams;
  readonly path: readonly string[];
};

const LARGEST_LIST = 200;

const parseFirst = (text: string | null): number => {
  const first = text === null ? 50 : Number(text);
  if (Number.isInteger(first) && first > 0 && first <= LARGEST_LIST) return first;
  throw new Fault(
    'BAD_PAGE',
    `Expected \`first\` between 1 and ${LARGEST_LIST}, found "${text}". Ask for fewer at a time.`,
  );
};

const parseWord = <Word extends string>(words: readonly Word[], text: string | null): Word | null => {
  const word = words.find((known) => known === text);
  if (word !== undefined || text === null) return word ?? null;
  throw new Fault('BAD_USER_INPUT', `Expected one of ${words.join(', ')}, found "${text.slice(0, 40)}". Correct it.`);
};

/** `day-first` or `month-first`, for dates that read two ways. */
const parseDates = (text: string | null): DateOrder | null =>
  DATE_ORDERS.find((order) => order.replace(' ', '-') === parseWord(['day-first', 'month-first'], text)) ?? null;

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

/** The largest number that a row may have. */
const LAST_ROW = 2_147_483_647;

const parseAfter = (text: string | null): number | null => {
  if (text === null) return null;
  if (/^\d{1,10}$/.test(text) && Number(text) <= LAST_ROW) return Number(text);
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected \`after\` as the number of a row, found "${text.slice(0, 40)}". Give the last row that you have.`,
  );
};

/** @throws {Fault} BAD_USER_INPUT for a NUL, which no text of a database holds. */
const requireNoNul = (texts: Iterable<string>): void => {
  for (const text of texts)
    if (text.includes('\0'))
      throw new Fault('BAD_USER_INPUT', 'Expected an address of text, found a NUL (%00) in it. Leave it out.');
};

const chosen = z.union([
  z.strictObject({ rows: z.array(z.int().min(1).max(LAST_ROW)).min(1) }),
  z.strictObject({ reason: z.string().regex(/^[^\0]+$/) }),
  z.strictObject({}).transform(() => ({ all: true as const })),
]);
const texts = z.record(z.string(), z.string());
const correction = z.union([z.strictObject({ values: z.record(z.string(), texts) }), z.strictObject({ cells: texts })]);

/** @throws {Fault} BAD_USER_INPUT where a part of a body does not say which rows, or what shall stand in them. */
const parsePart = <Part>(schema: z.ZodType<Part>, body: unknown, wish: string): Part => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Fault('BAD_USER_INPUT', `Expected ${wish}, found ${JSON.stringify(body).slice(0, 80)}. Correct the body.`);
};

const only = (body: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([name]) => names.includes(name)));

const choiceIn = (body: Record<string, unknown>, viewer: Viewer, batch: string): QuarantineChoice => ({
  ...parsePart(chosen, only(body, ['rows', 'reason']), '{ "rows": [1, 2] } or { "reason": "…" }'),
  ...{ viewer, batch },
});

const correctionIn = (body: Record<string, unknown>): Correction =>
  parsePart(
    correction,
    only(body, ['values', 'cells']),
    '{ "values": { "<column>": { "<text>": "<text>" } } } or { "cells": { "<column>": "<text>" } }',
  );

const listBatches = async (desk: Desk, { viewer, query }: Asked): Promise<SubgraphAnswer> => {
  const filter = {
    ...{ system: query.get('system'), before: query.get('before'), first: parseFirst(query.get('first')) },
    ...{ state: parseWord(BATCH_STATES, query.get('state')), way: parseWord(BATCH_WAYS, query.get('way')) },
  };
  return json(200, { batches: await desk.list(viewer, filter) });
};

const readBatch = async (desk: Desk, { viewer, query }: Asked, id: string): Promise<SubgraphAnswer> => {
  const filter = {
    ...{ first: parseFirst(query.get('first') ?? '100'), reason: query.get('reason') },
    ...{ after: parseAfter(query.get('after')), isOpen: query.has('open') },
  };
  return json(200, { ...(await desk.read(viewer, id)), quarantine: await desk.quarantine(viewer, id, filter) });
};

/** What can be done with a batch beside reading and revoking it: `POST /sources/batches/<id>/<word>`. */
const actOnBatch = async (desk: Desk, { request, viewer, path }: Asked, id: string): Promise<SubgraphAnswer | null> => {
  const word = path[2];
  if (word === 'retry') return json(202, await desk.retry(viewer, id));
  if (word !== 'correct' && word !== 'replay') return null;
  const body = await readJson(request.body);
  const choice = choiceIn(body, viewer, id);
  if (word === 'replay') return json(200, await desk.replay(choice));
  return json(200, { corrected: await desk.correct({ ...choice, ...correctionIn(body) }) });
};

const answerBatch = async (desk: Desk, asked: Asked, id: string): Promise<SubgraphAnswer | null> => {
  const { request, viewer, path } = asked;
  if (request.method === 'POST') return actOnBatch(desk, asked, id);
  if (path.length !== 2) return null;
  if (request.method === 'GET' || request.method === 'HEAD') return readBatch(desk, asked, id);
  return request.method === 'DELETE' ? json(200, await desk.revoke({ batch: id, viewer })) : null;
};

/** What follows a push that was received: where its batch can be seen. */
const accepted = (batch: { readonly batch: string; readonly state: string }): SubgraphAnswer => {
  const location = `/sources/batches/${batch.batch}`;
  const answer = json(batch.state === 'TAKEN' ? 200 : 202, { ...batch, follow: location });
  return { ...answer, headers: { ...answer.headers, location } };
};

const receive = async (desk: Desk, { request, viewer, query, path }: Asked): Promise<SubgraphAnswer | null> => {
  const [system = '', word] = path;
  requireImporter(viewer, system);
  const { headers, body } = request;
  requireContent(headers);
  const options = {
    ...{ system, file: query.get('file') ?? 'unnamed', jurisdiction: query.get('for'), viewer, body },
    ...{ idempotencyKey: headers['idempotency-key'] ?? null, declaredBytes: headers['content-length'] },
    dates: parseDates(query.get('dates')),
  };
  if (word === 'check') return json(200, await desk.check(options));
  if (word !== undefined) return null;
  if (desk.push === null || query.has('wait')) return json(200, await desk.take(options));
  return accepted(await desk.push(options));
};

const suggest = async (desk: Desk, { request, viewer, query }: Asked): Promise<SubgraphAnswer> => {
  const { body, headers } = request;
  const [records, system] = [query.get('as') ?? '', query.get('system') ?? ''];
  const draft = await desk.suggest(viewer, {
    ...{ records, system, file: query.get('file') ?? '', at: query.get('at'), body },
    declaredBytes: headers['content-length'],
  });
  return json(200, { draft });
};

/** With `brief` what the source files say, which is known without the store. */
const listSystems = async (desk: Desk, { query }: Asked): Promise<SubgraphAnswer> =>
  json(200, { systems: query.has('brief') ? desk.systems() : await desk.states(), kinds: desk.kinds });

const route = async (desk: Desk, asked: Asked): Promise<SubgraphAnswer | null> => {
  const { request, path } = asked;
  const [name, id] = path;
  if (name === undefined) return request.method === 'GET' ? listSystems(desk, asked) : null;
  if (name === 'batches' && id === undefined) return request.method === 'GET' ? listBatches(desk, asked) : null;
  if (name === 'batches' && id !== undefined) return answerBatch(desk, asked, id);
  if (request.method !== 'POST') return null;
  return name === 'suggest' ? suggest(desk, asked) : receive(desk, asked);
};

/**
 * `POST /sources/<system>?for=&file=&dates=` receives a file and answers 202 with its batch, with `wait` it answers when the file is
 * taken; `/check` behind it tells what would become of it. `GET /sources` lists systems, `GET /sources/batches` batches,
 * `GET /sources/batches/<id>` one with its quarantined rows; `DELETE` revokes it, `POST …/retry`, `…/correct`, `…/replay`.
 * @throws {Fault} FORBIDDEN for all but operators and machines; what the desk throws; BAD_USER_INPUT for another method.
 */
export const answerSources = async (desk: Desk, request: SubgraphRequest, viewer: Viewer): Promise<SubgraphAnswer> => {
  requireImporter(viewer);
  const url = new URL(request.path, 'http://subgraph');
  const path = url.pathname.split('/').slice(2).map(decodeSegment);
  requireNoNul([...path, ...url.searchParams.values()]);
  const answer = await route(desk, { request, viewer, query: url.searchParams, path });
  if (answer !== null) return answer;
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected GET /sources, POST /sources/<system>, or GET or DELETE of /sources/batches/<batch>, found ${request.method} ${url.pathname}. Correct the request.`,
  );
};
