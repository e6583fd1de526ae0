import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { Fault } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import { asc, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../log/log.ts';
import type { Transaction } from '../store/store.ts';
import type { BatchSummary, Intake } from './intake.ts';
import {
  bytesOf,
  csvOf,
  gzipOf,
  OPERATOR,
  openToyShop,
  type ToyShop,
  tables,
  toyActions,
  toyKind,
  toySources,
  toys,
} from './trial/trial-toys.ts';

let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openToyShop();
  const second = toySource(['system: toy-shop', 'system: toy-fair']);
  const ours = toySource(['system: toy-shop', 'system: toy-club'], ['master: source', 'master: network']);
  intake = await shop.open({ 'toy-shop.yaml': toySource(), 'toy-fair.yaml': second, 'toy-club.yaml': ours });
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

const take = (
  content: string | Uint8Array,
  change: Partial<Parameters<Intake['take']>[0]> = {},
): Promise<BatchSummary> =>
  intake.take({
    system: 'toy-shop',
    file: 'toys.csv',
    jurisdiction: '331081',
    viewer: OPERATOR,
    body: bytesOf(content, 4096),
    ...change,
  });
const revoke = (batch: BatchSummary) => intake.revoke({ batch: batch.batch, viewer: OPERATOR });
const rows = () => shop.store.db.select().from(toys).orderBy(asc(toys.number));
const names = async (): Promise<(string | null)[]> => (await rows()).map(({ name }) => name);
const actions = () =>
  shop.store.db.select().from(toyActions).orderBy(asc(toyActions.recordId), asc(toyActions.sequence));
const counts = ({ read, taken, unchanged, skipped, quarantined }: BatchSummary) => ({
  read,
  taken,
  unchanged,
  skipped,
  quarantined,
});
const expectAllGone = async (): Promise<void> => {
  expect(await rows()).toEqual([]);
};

describe('taking a file in', () => {
  it('writes records, provenance and a log that carries the state', async () => {
    const batch = await take(csvOf(toyRow('1'), toyRow('2', { name: '作废' })));
    expect(batch).toMatchObject({
      read: 2,
      taken: 1,
      unchanged: 0,
      skipped: 1,
      quarantined: 0,
      warnings: 0,
      jurisdiction: '331081',
      takenBy: 'operator',
    });
    const [toy] = await rows();
    expect(toy).toMatchObject({
      number: 'N1',
      boughtOn: '2022-02-03',
      price: '12000.00',
      kind: 'SOFT',
      place: '331081104000',
      tags: ['红', '大'],
      phone: '13800000000',
    });
    const log = await actions();
    expect(log).toMatchObject([
      {
        action: 'IMPORT',
        state: 'TAKEN',
        actor: 'operator',
        recordId: toy!.id,
        payload: { source: 'toy-shop', sourceId: '1', record: { number: 'N1', price: '12000.00' } },
      },
    ]);
    expect(verifyChain(log)).toEqual({ kind: 'whole', entries: 1 });
    const provenance = await intake.provenance(OPERATOR, 'toy', [toy!.id]);
    expect(provenance.get(toy!.id)).toMatchObject([
      { source: 'toy-shop', sourceId: '1', batch: batch.batch, file: 'toys.csv' },
    ]);
  });

  it('keeps secret fields out of log and quarantine', async () => {
    await take(csvOf(toyRow('1'), toyRow('2', { bought: 'x' })));
    expect(JSON.stringify(await actions())).not.toContain('13800000000');
    expect(JSON.stringify(await shop.store.db.select().from(tables.quarantine))).not.toContain('13800000000');
  });

  it('takes what is odd with a warning and the text kept', async () => {
    const batch = await take(
      csvOf(toyRow('1', { place: '无名镇', sold: '2021/1/1' }), toyRow('2', { sold: '2024/1/1' }), toyRow('3')),
    );
    expect(batch).toMatchObject({ taken: 3, quarantined: 0, warnings: 2 });
    expect(await rows()).toMatchObject([
      { place: null, placeText: '无名镇' },
      { place: '331081104000' },
      { place: '331081104000' },
    ]);
    expect(batch.warningsBy.map(({ reason, rows: at }) => [reason, at])).toEqual(
      expect.arrayContaining([
        ['soldOn before boughtOn', [1]],
        ['soldOn more than 365 days after boughtOn', [2]],
        ['Expected the name of a known place; left empty', [1]],
      ]),
    );
  });

  it('quarantines what it cannot read as it came, once a row, with every reason', async () => {
    const batch = await take(
      csvOf(
        toyRow('1'),
        toyRow('2', { bought: '2022/2/30', price: 'viel', kind: '甜' }),
        'too,short',
        toyRow('', { number: '' }),
        toyRow('5'),
      ),
    );
    expect(counts(batch)).toEqual({ read: 5, taken: 2, unchanged: 0, skipped: 0, quarantined: 3 });
    const answer = await intake.answer(
      { method: 'GET', path: `/sources/batches/${batch.batch}`, headers: {}, body: bytesOf('') },
      OPERATOR,
    );
    expect(JSON.parse(String(answer.body))).toMatchObject({
      quarantined: 3,
      quarantine: [
        {
          row: 2,
          raw: { 编号: '2', 购买日期: '2022/2/30', 价格: 'viel' },
          problems: [
            { column: '购买日期', reason: 'Expected a day and time that exist', found: '2022/2/30' },
            { column: '价格', reason: 'Expected an amount in 万元', found: 'viel' },
            { column: '类型', reason: 'Expected one of 软, 硬', found: '甜' },
          ],
        },
        { row: 3, raw: '***', problems: [{ column: null, found: '2 cells under 10 columns' }] },
        {
          row: 4,
          problems: [
            { column: '编号', reason: 'Expected a key' },
            { column: '货号', reason: 'Expected a value' },
          ],
        },
      ],
    });
  });

  it('S-09w MUST show what stands in sealed quarantine, even to operators, only as far as they are cleared', async () => {
    const { batch } = await take(csvOf(toyRow('2', { bought: 'x' })));
    const rawFor = async (change: Partial<Viewer>): Promise<unknown> => {
      const request = { method: 'GET', path: `/sources/batches/${batch}`, headers: {}, body: bytesOf('') };
      const answer = await intake.answer(request, { ...OPERATOR, ...change });
      return JSON.parse(String(answer.body)).quarantine[0].raw;
    };
    for (const clearance of [[], ['ID_NUMBER']] satisfies Viewer['clearance'][])
      expect(await rawFor({ clearance })).toMatchObject({ 购买日期: 'x', 电话: '***' });
    expect(await rawFor({ clearance: ['PHONE'] })).toMatchObject({ 电话: '13800000000' });
    await expect(rawFor({ roles: ['ANALYST'], clearance: ['PHONE'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('takes nothing of the same file twice and only what changed of another', async () => {
    const first = await take(csvOf(toyRow('1'), toyRow('2')));
    const again = await take(gzipOf(csvOf(toyRow('1'), toyRow('2'))));
    expect(counts(again)).toEqual({ read: 2, taken: 0, unchanged: 2, skipped: 0, quarantined: 0 });
    const third = await take(csvOf(toyRow('1', { name: '虎' }), toyRow('2'), toyRow('3')));
    expect(counts(third)).toEqual({ read: 3, taken: 2, unchanged: 1, skipped: 0, quarantined: 0 });
    expect(await names()).toEqual(['虎', '熊2', '熊3']);
    expect(await take(csvOf(toyRow('1', { name: '虎' })))).toMatchObject({ unchanged: 1 });
    expect(await take(csvOf(toyRow('1')))).toMatchObject({ taken: 1 });
    const [toy] = await rows();
    const provenance = await intake.provenance(OPERATOR, 'toy', [toy!.id]);
    expect(
      provenance
        .get(toy!.id)
        ?.map(({ batch }) => batch)
        .slice(0, 3),
    ).toEqual([first.batch, again.batch, third.batch]);
    expect(verifyChain(await actions())).toMatchObject({ kind: 'whole', entries: 5 });
  });

  it('quarantines both rows of one key that differ, and both of one natural key; of equal rows takes one', async () => {
    const batch = await take(
      csvOf(
        toyRow('1'),
        toyRow('1', { name: '虎' }),
        toyRow('2'),
        toyRow('3', { number: 'N4' }),
        toyRow('4'),
        toyRow('2'),
      ),
    );
    expect(counts(batch)).toEqual({ read: 6, taken: 1, unchanged: 1, skipped: 0, quarantined: 4 });
    expect(batch.reasons).toEqual([
      {
        reason: 'Expected one row of this key, found another in the file with another content',
        column: '编号',
        count: 2,
        rows: [1, 2],
        example: '1',
      },
      {
        reason: 'Expected one row for this toy, found another in the file',
        column: null,
        count: 2,
        rows: [4, 5],
        example: 'N4',
      },
    ]);
    expect(await names()).toEqual(['熊2']);
  });

  it('keeps a natural key with the record that was taken first', async () => {
    await take(csvOf(toyRow('1')));
    const other = await take(csvOf(toyRow('9', { number: 'N1' })), { system: 'toy-fair' });
    expect(other).toMatchObject({ taken: 0, quarantined: 1 });
    const same = await take(csvOf(toyRow('1'), toyRow('8', { number: 'N1' })));
    expect(same).toMatchObject({ unchanged: 1, quarantined: 1 });
    const elsewhere = await take(csvOf(toyRow('1')), { jurisdiction: '350700' });
    expect(elsewhere).toMatchObject({ taken: 1, quarantined: 0 });
  });

  it('frees a natural key when its batch is revoked', async () => {
    const first = await take(csvOf(toyRow('1')));
    await revoke(first);
    expect(await take(csvOf(toyRow('9', { number: 'N1' })), { system: 'toy-fair' })).toMatchObject({ taken: 1 });
  });

  it('adds only provenance to what this network masters', async () => {
    await take(csvOf(toyRow('1')), { system: 'toy-club' });
    const second = await take(csvOf(toyRow('1', { name: '虎' })), { system: 'toy-club' });
    expect(second).toMatchObject({ taken: 0, unchanged: 1, warnings: 1 });
    expect(await names()).toEqual(['熊1']);
    await shop.store.db.update(toys).set({ name: '豹' });
    await revoke(second);
    expect(await names()).toEqual(['豹']);
  });

  it('answers the first batch again to the same idempotency key', async () => {
    const first = await take(csvOf(toyRow('1')), { idempotencyKey: 'k' });
    expect(await take(csvOf(toyRow('1')), { idempotencyKey: 'k' })).toEqual(first);
    await expect(take(csvOf(toyRow('2')), { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'BATCH_REFUSED' });
    const both = await Promise.all([1, 2].map(() => take(csvOf(toyRow('3')), { idempotencyKey: 'm' })));
    expect(both[0]).toEqual(both[1]);
    expect(await rows()).toHaveLength(2);
  });
});

describe('refusing a file', () => {
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield* bytesOf(csvOf(...Array.from({ length: 3000 }, (_, at) => toyRow(String(at)))), 4096);
    throw new Error('socket hang up');
  }
  const cut = gzipOf(csvOf(...Array.from({ length: 3000 }, (_, at) => toyRow(String(at))))).subarray(0, -2000);

  it.each([
    ['breaks off on its way', () => take('', { body: breaking() }), 'UNREADABLE_FILE', 'broke off on its way'],
    ['is cut inside its gzip', () => take(cut), 'UNREADABLE_FILE', 'whole gzip file'],
    ['is empty', () => take(''), 'UNREADABLE_FILE', 'an empty one'],
    ['has other columns', () => take('编号,货号\n1,2\n'), 'UNREADABLE_FILE', 'with the columns 名称, 购买日期'],
    [
      'is in no encoding',
      () => take(Buffer.concat([Buffer.from(csvOf()), Buffer.from([0xc4, 0xe3, 0xba, 0xc3])])),
      'UNREADABLE_FILE',
      'with the columns',
    ],
    [
      'opens a quotation mark for ever',
      () => take(csvOf(toyRow('1'), '"2,x', toyRow('3'))),
      'UNREADABLE_FILE',
      'never closed',
    ],
    ['names no government', () => take(csvOf(toyRow('1')), { jurisdiction: null }), 'BAD_USER_INPUT', '--for'],
    ['claims to be national', () => take(csvOf(toyRow('1')), { jurisdiction: '000000' }), 'BAD_USER_INPUT', '--for'],
    [
      'comes from an unknown system',
      () => take(csvOf(toyRow('1')), { system: 'zoo' }),
      'UNKNOWN_SYSTEM',
      'toy-club, toy-fair, toy-shop',
    ],
    [
      'comes from somebody else',
      () => take(csvOf(toyRow('1')), { viewer: { ...OPERATOR, roles: ['OFFICER'] } }),
      'FORBIDDEN',
      'an operator or a machine with the scope "sources:write:toy-shop"',
    ],
  ])('that %s, with nothing half-written', async (_, attempt, code, part) => {
    const fault = await attempt().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code });
    expect((fault as Fault).message).toContain(part);
    expect(await shop.store.db.select().from(tables.batches)).toEqual([]);
    expect(await shop.store.db.select().from(toySources)).toEqual([]);
    await expectAllGone();
  });

  it('shows no number of a person where a first row stands in for the header', async () => {
    const refused = take('1,张三,１３８００００００００\n2,李四,057686123456\n');
    await expect(refused).rejects.toThrow(/found only 1, 张三, \*\*\*\./);
  });
});

it('a statement of an import or a revocation may take as long as it needs', async () => {
  const limits: unknown[] = [];
  const note = async (tx: Transaction): Promise<void> => {
    const limit = await tx.execute(sql`select current_setting('statement_timeout') as limit`);
    limits.push(limit[0]?.['limit']);
  };
  const write = vi.spyOn(toyKind, 'write').mockImplementationOnce(note);
  const remove = vi.spyOn(toyKind, 'remove').mockImplementationOnce(note);
  await revoke(await take(csvOf(toyRow('1'))));
  write.mockRestore();
  remove.mockRestore();
  expect(limits).toEqual(['0', '0']);
});

describe('a kind that refuses', () => {
  it('is heard, with nothing half-written', async () => {
    const fault = new Fault('BATCH_REFUSED', 'Expected no bears, found one.');
    const write = vi.spyOn(toyKind, 'write').mockRejectedValueOnce(fault);
    await expect(take(csvOf(...Array.from({ length: 4500 }, (_, at) => toyRow(String(at)))))).rejects.toBe(fault);
    write.mockRestore();
    expect(await actions()).toEqual([]);
    expect(await shop.store.db.select().from(toySources)).toEqual([]);
    await expectAllGone();
  });
});

describe('revoking', () => {
  it('takes a record away with the last batch that holds it, and gives it its id again', async () => {
    const [first, second] = [await take(csvOf(toyRow('1'))), await take(csvOf(toyRow('1')))];
    const [toy] = await rows();
    expect(await revoke(first)).toEqual({
      ...{ batch: first.batch, removed: 0, restored: 0, kept: 1 },
      keptRecords: [{ jurisdiction: '331081', id: toy!.id }],
    });
    expect(await rows()).toEqual([toy]);
    expect(await revoke(second)).toMatchObject({
      batch: second.batch,
      removed: 1,
      restored: 0,
      kept: 0,
      keptRecords: [],
    });
    await expectAllGone();
    expect((await actions()).map(({ action }) => action)).toEqual(['IMPORT', 'REVOKE']);
    expect(await take(csvOf(toyRow('1')))).toMatchObject({ taken: 1 });
    expect(await rows()).toEqual([toy]);
    expect(verifyChain(await actions())).toEqual({ kind: 'whole', entries: 3 });
  });

  it.each([
    ['newest first', [2, 1, 0], ['虎', '熊1', null]],
    ['oldest first', [0, 1, 2], ['狮', '狮', null]],
    ['the middle first', [1, 2, 0], ['狮', '熊1', null]],
  ])('gives the content that stands in any order: %s', async (_, order, expected) => {
    const batches = [
      await take(csvOf(toyRow('1'))),
      await take(csvOf(toyRow('1', { name: '虎' }))),
      await take(csvOf(toyRow('1', { name: '狮' }))),
    ];
    const seen: (string | null)[] = [];
    for (const at of order) {
      await revoke(batches[at]!);
      seen.push((await names())[0] ?? null);
    }
    expect(seen).toEqual(expected);
    expect(await shop.store.db.select().from(toys)).toEqual([]);
    expect(verifyChain(await actions())).toMatchObject({ kind: 'whole' });
  });

  it('writes the whole older content back, secrets too, and says why', async () => {
    const first = await take(csvOf(toyRow('1')));
    const before = await rows();
    const second = await take(csvOf(toyRow('1', { phone: '13900000000', tags: '' })));
    expect(await revoke(second)).toMatchObject({ removed: 0, restored: 1 });
    expect(await rows()).toEqual(before);
    const last = (await actions()).at(-1);
    expect(last).toMatchObject({ action: 'IMPORT', batch: Number(first.batch.slice('events-'.length)) });
    expect(last?.payload).toMatchObject({ afterRevocationOf: Number(second.batch.slice('events-'.length)) });
  });

  it('refuses a batch that is revoked or unknown', async () => {
    const batch = await take(csvOf(toyRow('1')));
    await revoke(batch);
    await expect(revoke(batch)).rejects.toMatchObject({ code: 'BATCH_REFUSED' });
    for (const id of ['events-999999', 'cases-1', 'x', "events-1'"]) {
      await expect(intake.revoke({ batch: id, viewer: OPERATOR })).rejects.toMatchObject({ code: 'BATCH_REFUSED' });
    }
  });
});

describe('over HTTP', () => {
  const ask = async (method: string, path: string, { body = '', key }: { body?: string; key?: string } = {}) => {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const answer = await intake.answer({ method, path, headers, body: bytesOf(body) }, OPERATOR);
    return JSON.parse(String(answer.body));
  };

  it('lists systems, takes a file, lists and revokes batches', async () => {
    expect((await ask('GET', '/sources')).systems.map(({ name }: { name: string }) => name)).toEqual([
      'toy-club',
      'toy-fair',
      'toy-shop',
    ]);
    const path = `/sources/toy-shop?for=331081&file=${encodeURIComponent('玩具.csv')}`;
    const batch = await ask('POST', path, { body: csvOf(toyRow('1')), key: 'a' });
    expect(batch).toMatchObject({ taken: 1, file: '玩具.csv' });
    expect(await ask('POST', path, { body: csvOf(toyRow('1')), key: 'a' })).toEqual(batch);
    expect(await ask('GET', '/sources/batches?system=toy-shop')).toEqual({ batches: [batch] });
    expect(await ask('DELETE', `/sources/batches/${batch.batch}`)).toMatchObject({ removed: 1 });
    await expect(ask('PUT', '/sources/toy-shop')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(ask('GET', '/sources/batches/events-%zz')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const nobody = { ...OPERATOR, roles: [] };
    const refused = intake.answer({ method: 'GET', path: '/sources', headers: {}, body: bytesOf('') }, nobody);
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(intake.matches('POST', '/sources/toy-shop') && !intake.matches('GET', '/feed')).toBe(true);
  });
});
