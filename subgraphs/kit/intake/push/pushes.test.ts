import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, type ToyShop, tables, toyActions, toys } from '../trial/trial-toys.ts';

const MACHINE: Viewer = {
  ...ANONYMOUS,
  subject: 'machine-1',
  scopes: ['sources:write:toy-shop'],
  grants: [{ jurisdiction: '331081', place: '331081104000' }],
};
const FILES = { 'toy-shop.yaml': toySource(), 'toy-fair.yaml': toySource(['system: toy-shop', 'system: toy-fair']) };

let shop: ToyShop;
let spool: string;
let opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  shop = await openToyShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
  spool = join(tmpdir(), `toys-${randomUUID()}`);
  await shop.empty();
});
afterEach(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  opened = [];
  await rm(spool, { recursive: true, force: true });
});

/** An intake as a process has it, with the spool of this test. */
const start = async (mostBytes?: number): Promise<Intake & { stop(): Promise<void> }> => {
  const ways = { spool, secret: () => null, ...(mostBytes === undefined ? {} : { mostBytes }) };
  const intake = await shop.open(FILES, { ways });
  const home = await intake.run({ close: async () => undefined });
  opened.push(home);
  return { ...intake, stop: home.close };
};

/** What is read of an answer. */
type Read = BatchSummary & { readonly follow: string };

type Sending = {
  readonly viewer?: Viewer;
  readonly system?: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
};
const send = async (intake: Intake, body: string | AsyncIterable<Uint8Array>, sending: Sending = {}) => {
  const { viewer = MACHINE, system = 'toy-shop', path, method = 'POST', headers = {} } = sending;
  const request = {
    ...{ method, headers, path: path ?? `/sources/${system}?for=331081&file=toys.csv` },
    body: typeof body === 'string' ? bytesOf(body, 512) : body,
  };
  const answer = await intake.answer(request, viewer);
  return { ...answer, json: JSON.parse(String(answer.body)) as Read };
};
const rows = () => shop.store.db.select().from(toys).orderBy(asc(toys.number));
const read = async (intake: Intake, batch: string, viewer: Viewer = OPERATOR) =>
  (await send(intake, '', { method: 'GET', path: `/sources/batches/${batch}`, viewer })).json;
const done = async (intake: Intake, batch: string): Promise<BatchSummary> => {
  for (;;) {
    const summary = await intake.desk.read(OPERATOR, batch);
    if (summary.state === 'TAKEN' || summary.state === 'FAILED') return summary;
    await new Promise(setImmediate);
  }
};
const push = async (intake: Intake, content: string, sending: Sending = {}): Promise<BatchSummary> =>
  done(intake, (await send(intake, content, sending)).json.batch);

describe('a pushed file', () => {
  it('is answered with 202 and where to follow it, and is taken and forgotten thereafter', async () => {
    const intake = await start();
    const { status, headers, json } = await send(intake, csvOf(toyRow('1')));
    expect([status, headers['location'], json.follow]).toEqual([202, json.follow, `/sources/batches/${json.batch}`]);
    expect(json).toMatchObject({
      state: 'RECEIVED',
      way: 'PUSH',
      takenBy: 'machine-1',
      bytes: Buffer.byteLength(csvOf(toyRow('1'))),
    });
    expect(await done(intake, json.batch)).toMatchObject({ state: 'TAKEN', read: 1, taken: 1, sha256: json.sha256 });
    await intake.stop();
    expect(await readdir(spool)).toEqual([]);
  });

  it('is taken while its sender waits, where that is asked for', async () => {
    const { status, json } = await send(await start(), csvOf(toyRow('1')), {
      path: '/sources/toy-shop?for=331081&wait',
    });
    expect([status, json.state, json.taken]).toEqual([200, 'TAKEN', 1]);
  });

  it('is taken in the order of arrival', async () => {
    const intake = await start();
    const batches = [];
    for (const name of ['熊', '虎', '猫']) batches.push((await send(intake, csvOf(toyRow('1', { name })))).json.batch);
    for (const batch of batches) expect(await done(intake, batch)).toMatchObject({ taken: 1 });
    expect((await rows()).map(({ name }) => name)).toEqual(['猫']);
  });

  it('never takes the place of what a newer batch brought while it waited', async () => {
    const intake = await start();
    await intake.stop();
    const old = (await send(intake, csvOf(toyRow('1', { name: '旧' })))).json.batch;
    const fresh = csvOf(toyRow('1', { name: '新' }));
    const wait = { path: '/sources/toy-shop?for=331081&wait' };
    expect((await send(intake, fresh, wait)).json).toMatchObject({ taken: 1 });
    expect(await done(await start(), old)).toMatchObject({ state: 'TAKEN', taken: 0, unchanged: 1 });
    expect((await rows()).map(({ name }) => name)).toEqual(['新']);
    expect((await send(intake, fresh, wait)).json).toMatchObject({ unchanged: 1 });
    expect((await rows()).map(({ name }) => name)).toEqual(['新']);
  });

  it('is the same batch for the same Idempotency-Key, and refused with other bytes', async () => {
    const intake = await start();
    const headers = { 'idempotency-key': 'k-1' };
    const [first, again] = await Promise.all([1, 2].map(() => send(intake, csvOf(toyRow('1')), { headers })));
    expect(again?.json.batch).toBe(first?.json.batch);
    await done(intake, first?.json.batch ?? '');
    expect(await send(intake, csvOf(toyRow('1')), { headers })).toMatchObject({
      status: 200,
      json: { state: 'TAKEN' },
    });
    await expect(send(intake, csvOf(toyRow('2')), { headers })).rejects.toMatchObject({ code: 'BATCH_REFUSED' });
    expect(await shop.store.db.select().from(tables.batches)).toHaveLength(1);
  });

  it('S-06y MUST be refused beyond the limit of its system, which is named', async () => {
    const intake = await shop.open({ 'toy-shop.yaml': toySource(['oddities:', 'limit: 1 KB\noddities:']) });
    const refusal = { code: 'TOO_LARGE', message: expect.stringContaining('at most 1 KB') };
    for (const path of ['/sources/toy-shop?for=331081', '/sources/toy-shop/check?for=331081']) {
      await expect(send(intake, '', { path, headers: { 'content-length': '1025' } })).rejects.toMatchObject(refusal);
      await expect(send(intake, 'x'.repeat(1025), { path })).rejects.toMatchObject(refusal);
    }
    const { json } = await send(intake, csvOf(toyRow('1')));
    expect(json).toMatchObject({ taken: 1 });
  });

  it('S-06x MUST be refused as too large before or while it comes, and as no file of records', async () => {
    const intake = await start(2_000);
    const refused = (body: Parameters<typeof send>[1], headers: Readonly<Record<string, string>>) =>
      expect(send(intake, body, { headers })).rejects;
    await refused('', { 'content-length': '2001' }).toMatchObject({ code: 'TOO_LARGE' });
    await refused('x'.repeat(2_001), {}).toMatchObject({ code: 'TOO_LARGE' });
    await refused('x', { 'content-type': 'image/png' }).toMatchObject({ code: 'UNSUPPORTED_CONTENT' });
    await refused('x', { 'content-encoding': 'br' }).toMatchObject({ code: 'UNSUPPORTED_CONTENT' });
    expect(await readdir(spool)).toEqual([]);
    expect(await shop.store.db.select().from(tables.batches)).toEqual([]);
  });

  it('that cannot be read keeps its fault and its file, and can be tried again', async () => {
    const intake = await start();
    const failed = await push(intake, 'a,b\n1,2\n');
    expect(failed).toMatchObject({ state: 'FAILED', read: 0 });
    expect(failed.fault).toMatch(/^Expected .* found /);
    const retry = (viewer: Viewer) => send(intake, '', { path: `/sources/batches/${failed.batch}/retry`, viewer });
    await expect(retry(MACHINE)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await retry(OPERATOR)).status).toBe(202);
    expect(await done(intake, failed.batch)).toMatchObject({ state: 'FAILED', fault: failed.fault });
    expect(await readdir(spool)).toHaveLength(2);
  });
});

describe('the file of a push that failed', () => {
  it('is kept for so many days, then deleted and logged; its batch stays', async () => {
    const log = createLog('events', 'silent');
    const said = vi.spyOn(log, 'info');
    const first = await start();
    const [old, young] = [await push(first, 'a,b\n1,2\n'), await push(first, 'a,b\n3,4\n')];
    await first.stop();
    const numberOf = ({ batch }: BatchSummary): number => Number(batch.slice('events-'.length));
    await shop.store.db
      .update(tables.batches)
      .set({ takenAt: new Date(Date.now() - 8 * 86_400_000).toISOString() })
      .where(eq(tables.batches.number, numberOf(old)));
    const home = await (await shop.open(FILES, { log, ways: { spool, secret: () => null, failedDays: 7 } })).run({
      close: async () => undefined,
    });
    await home.close();
    expect(await readdir(spool)).toEqual([`${numberOf(young)}.file`, `${numberOf(young)}.json`]);
    expect(said).toHaveBeenCalledWith(
      { system: 'toy-shop', batch: numberOf(old), days: 7 },
      expect.stringContaining('deleted'),
    );
    const intake = await start();
    expect(await read(intake, old.batch)).toMatchObject({ state: 'FAILED', fault: old.fault });
    const retry = send(intake, '', { path: `/sources/batches/${old.batch}/retry`, viewer: OPERATOR });
    await expect(retry).rejects.toMatchObject({ code: 'BATCH_REFUSED' });
  });
});

describe('S-01 a process that is killed', () => {
  /** A file as a process left it that was killed when it had only answered for it, or in the midst of taking it. */
  const leave = async (state: 'RECEIVED' | 'RUNNING', content: string): Promise<string> => {
    const intake = await start();
    await intake.stop();
    const { json } = await send(intake, content);
    await shop.store.db.update(tables.batches).set({ state });
    return json.batch;
  };

  it.each(['RECEIVED', 'RUNNING'] as const)(
    'S-01x MUST leave a file that is %s to the next one, which takes it once',
    async (state) => {
      const batch = await leave(state, csvOf(toyRow('1'), toyRow('2', { bought: 'x' }), toyRow('3', { name: '作废' })));
      const [one, other] = await Promise.all([start(), start()]);
      const taken = await done(one, batch);
      expect(taken).toMatchObject({ state: 'TAKEN', read: 3, taken: 1, unchanged: 0, skipped: 1, quarantined: 1 });
      await Promise.all([one.stop(), other.stop()]);
      expect(await shop.store.db.select().from(toyActions)).toHaveLength(1);
      expect(await readdir(spool)).toEqual([]);
    },
  );

  it('S-01y MUST leave nothing of a file that it never answered for, nor of one that was taken', async () => {
    const batch = await leave('RECEIVED', csvOf(toyRow('1')));
    await shop.store.db.delete(tables.batches);
    const intake = await start();
    expect(await readdir(spool)).toEqual([]);
    await expect(read(intake, batch)).rejects.toMatchObject({ code: 'BATCH_REFUSED' });
  });
});

describe('S-08 what a machine may write', () => {
  it('S-08d MUST be quarantined where it lies outside its grant, with that reason', async () => {
    const intake = await start();
    const inside = toyRow('1');
    const batch = await push(intake, csvOf(inside, toyRow('2', { place: '大溪镇' }), toyRow('3', { place: '' })));
    expect(batch).toMatchObject({ read: 3, taken: 1, quarantined: 2 });
    expect(batch.reasons).toMatchObject([
      { reason: expect.stringMatching(/that its sender was granted, found one outside/), rows: [2, 3] },
    ]);
    const elsewhere = await push(intake, csvOf(inside), { path: '/sources/toy-shop?for=320281' });
    expect(elsewhere).toMatchObject({ read: 1, taken: 0, quarantined: 1 });
    expect((await rows()).map(({ number }) => number)).toEqual(['N1']);
  });

  it('S-08e MUST not move a record into its grant that is held outside it', async () => {
    const intake = await start();
    await push(intake, csvOf(toyRow('1', { place: '大溪镇' })), { viewer: OPERATOR });
    const batch = await push(intake, csvOf(toyRow('1', { place: '新河镇' })));
    expect(batch).toMatchObject({ taken: 0, quarantined: 1 });
    expect(batch.reasons).toMatchObject([{ reason: expect.stringMatching(/held for another place/) }]);
    expect((await rows()).map(({ place }) => place)).toEqual(['331081103000']);
  });

  it('S-08f MUST be no record of another system, and MUST not read what others sent', async () => {
    const intake = await start();
    const mine = await push(intake, csvOf(toyRow('1')));
    const other = await push(intake, csvOf(toyRow('2')), { viewer: OPERATOR });
    const fair = await push(intake, csvOf(toyRow('3')), { viewer: OPERATOR, system: 'toy-fair' });
    await expect(send(intake, csvOf(toyRow('4')), { system: 'toy-fair' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await read(intake, mine.batch, MACHINE)).toMatchObject({ batch: mine.batch });
    for (const { batch } of [other, fair])
      await expect(read(intake, batch, MACHINE)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const list = await intake.desk.list(MACHINE, { first: 50 });
    expect(list.map(({ batch }) => batch)).toEqual([mine.batch]);
  });

  it('S-08k MUST revoke, correct and replay nothing that others sent, and its own only within its grant', async () => {
    const intake = await start();
    const mine = await push(intake, csvOf(toyRow('1'), toyRow('2', { bought: 'x', place: '大溪镇' })));
    const other = await push(intake, csvOf(toyRow('3'), toyRow('4', { bought: 'x' })), { viewer: OPERATOR });
    const act = (batch: string, method: 'DELETE' | 'POST', word = '', body = '{}') =>
      send(intake, body, { method, path: `/sources/batches/${batch}${word}` });
    const correction = '{"values":{"购买日期":{"x":"2022/1/1"}}}';
    for (const batch of [other.batch, 'events-99999']) {
      await expect(act(batch, 'DELETE')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(act(batch, 'POST', '/correct', correction)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(act(batch, 'POST', '/replay')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect((await act(mine.batch, 'POST', '/correct', correction)).json).toEqual({ corrected: 1 });
    const { json } = await act(mine.batch, 'POST', '/replay');
    expect(json).toMatchObject({ way: 'REPLAY', takenBy: MACHINE.subject, read: 1, taken: 0, quarantined: 1 });
    expect(json.reasons).toMatchObject([{ reason: expect.stringMatching(/granted, found one outside/) }]);
    expect((await act(mine.batch, 'DELETE')).json).toMatchObject({ removed: 1, kept: 0 });
    expect((await rows()).map(({ number }) => number)).toEqual(['N3']);
  });
});
