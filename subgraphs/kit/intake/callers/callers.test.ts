import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, type ToyShop, toys } from '../trial/trial-toys.ts';

const FAIR: Viewer = {
  ...{ ...ANONYMOUS, subject: 'fair', scopes: ['sources:write:toy-fair'] },
  grants: [{ jurisdiction: '331081', place: null }],
};
const OFFICER: Viewer = { ...FAIR, subject: 'officer', roles: ['OFFICER'], scopes: ['exports:read:toy-shop'] };

let shop: ToyShop;
let intake: Intake;
let batch: string;

beforeAll(async () => {
  shop = await openToyShop();
  const fair = toySource(['system: toy-shop', 'system: toy-fair']);
  intake = await shop.open({ 'toy-shop.yaml': toySource(), 'toy-fair.yaml': fair });
  const sent = { system: 'toy-shop', file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR };
  ({ batch } = await intake.take({ ...sent, body: bytesOf(csvOf(toyRow('1'), toyRow('2', { bought: 'x' }))) }));
});
afterAll(() => shop.close());

const FILES = ['POST /sources/toy-shop?for=331081', 'POST /sources/toy-shop/check?for=331081'];
const DRAFT = 'POST /sources/suggest?as=toy&system=mine&file=a.csv';
const ONE = ['GET', 'DELETE', 'POST retry', 'POST correct', 'POST replay'].map((asked) => {
  const [method, word] = asked.split(' ');
  return `${method} /sources/batches/BATCH${word === undefined ? '' : `/${word}`}`;
});
const LISTS = ['GET /sources', 'GET /sources?brief', 'GET /sources/batches'];

/** Asks, and tells whether a byte of the body was read. */
const ask = async (request: string, viewer: Viewer, content = '{"values":{}}') => {
  const [method = '', path = ''] = request.replace('BATCH', batch).split(' ');
  let isRead = false;
  const body = (async function* () {
    isRead = true;
    yield* bytesOf(content);
  })();
  const answer = intake.answer({ method, path, headers: {}, body }, viewer);
  const { code, json } = await answer.then(
    ({ body: text }) => ({ code: null, json: JSON.parse(String(text)) }),
    (error: { code: string }) => ({ code: error.code, json: null }),
  );
  return { code, json, isRead };
};

describe('S-08 who is neither the operator nor a machine of the system', () => {
  const refusals = [
    ...[...LISTS, ...ONE, ...FILES, DRAFT].flatMap((request) => [
      ['nobody', request, ANONYMOUS, 'UNAUTHENTICATED'] as const,
      ['an officer', request, OFFICER, 'FORBIDDEN'] as const,
    ]),
    ...[...ONE, ...FILES, DRAFT].map((request) => ['a machine of another', request, FAIR, 'FORBIDDEN'] as const),
  ];

  it.each(refusals)('%s is refused %s', async (_, request, viewer, code) => {
    expect((await ask(request, viewer)).code).toBe(code);
    expect(await shop.store.db.$count(toys)).toBe(1);
  });

  it.each([...FILES, DRAFT])('has no byte of its body read: %s', async (request) => {
    for (const viewer of [ANONYMOUS, OFFICER, FAIR]) expect((await ask(request, viewer)).isRead).toBe(false);
    expect((await ask(request, OPERATOR, csvOf(toyRow('1')))).isRead).toBe(true);
  });

  it('sees no batch that it sent of a system that is no longer its own', async () => {
    const { json } = await ask('POST /sources/toy-fair?for=331081', FAIR, csvOf(toyRow('9')));
    const mine = async (viewer: Viewer): Promise<string[]> =>
      (await ask('GET /sources/batches', viewer)).json.batches.map((one: BatchSummary) => one.batch);
    expect(await mine(FAIR)).toEqual([json.batch]);
    expect(await intake.desk.count(FAIR, {})).toBe(1);
    const moved: Viewer = { ...FAIR, scopes: ['sources:write:toy-shop'] };
    expect(await mine(moved)).toEqual([]);
    expect(await intake.desk.count(moved, {})).toBe(0);
    expect((await ask(`GET /sources/batches/${json.batch}`, moved)).code).toBe('FORBIDDEN');
    await intake.revoke({ batch: json.batch, viewer: OPERATOR });
  });
});
