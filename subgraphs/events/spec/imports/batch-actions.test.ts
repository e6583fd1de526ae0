import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDER, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';

const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };
const MACHINE: Viewer = {
  ...ANONYMOUS,
  subject: 'hotline',
  scopes: ['sources:write:citizen-messages'],
  grants: [{ jurisdiction: '331081', place: null }],
};
const HEADER = '留言编号,留言主题,留言详情,留言时间,答复意见,答复时间,留言用户';

const BATCH =
  'batch { id state way read taken quarantined replays takenBy quarantine(isOpen: true) { nodes { row cells { column text } } } }';
const REFUSED = '... on BatchRefused { message found { id revokedBy } }';
const REVOKE = `mutation R($input: RevokeBatchInput!) { revokeEventBatch(input: $input) {
  ... on RevokeBatchSuccess { removed restored kept keptRecords batch { id revokedBy } } ${REFUSED} } }`;
const CORRECT = `mutation C($input: CorrectRowsInput!) { correctEventRows(input: $input) {
  ... on CorrectRowsSuccess { corrected ${BATCH} } ${REFUSED} } }`;
const REPLAY = `mutation P($input: ReplayRowsInput!) { replayEventRows(input: $input) {
  ... on ReplayRowsSuccess { ${BATCH} } ${REFUSED} } }`;

let events: TrialEvents;
let batch: string;
let round = 0;

beforeAll(async () => {
  events = await openTrialEvents();
});
afterAll(() => events.close());
beforeEach(async () => {
  round += 1;
  const line = (number: number, detail: string, at: string): string => `${round}-${number},路灯,${detail},${at},,,甲`;
  const lines = [
    line(1, '不亮', '2022/11/1 8:00:00'),
    line(2, '电话13800000000', '昨天'),
    line(3, '坏', '昨天'),
    line(4, '坏', '前天'),
  ];
  batch = (await events.take('citizen-messages', 'messages.csv', Buffer.from([HEADER, ...lines, ''].join('\n')))).batch;
});

const ask = async (document: string, input: Record<string, unknown>, as: Viewer = OPERATOR) =>
  // What comes back is whatever was asked for.
  JSON.parse(JSON.stringify(await events.ask(document, as, { input })));
const YESTERDAY = { column: '留言时间', from: '昨天', to: '2022/11/2 8:00:00' };

describe('batches are acted on in the graph', () => {
  it('a value table corrects all rows of a reason, and they are taken up in a batch of their own', async () => {
    const { data } = await ask(CORRECT, { batch, values: [YESTERDAY] });
    expect(data.correctEventRows).toMatchObject({ corrected: 2, batch: { id: batch, quarantined: 3 } });
    const replayed = (await ask(REPLAY, { batch })).data.replayEventRows.batch;
    expect(replayed).toMatchObject({ way: 'REPLAY', replays: batch, read: 3, taken: 2, quarantined: 1 });
    const again = await ask(REPLAY, { batch });
    expect(again.data.replayEventRows.batch).toMatchObject({ read: 1, taken: 0, quarantined: 1 });
  });

  it('one row is corrected by its number, the others stay open as they came', async () => {
    const cells = [{ column: '留言时间', text: '2022/11/3 8:00:00' }];
    expect((await ask(CORRECT, { batch, rows: [4], cells })).data.correctEventRows.corrected).toBe(1);
    expect((await ask(REPLAY, { batch, rows: [4] })).data.replayEventRows.batch).toMatchObject({ read: 1, taken: 1 });
    const { data } = await ask(CORRECT, { batch, reason: 'Expected nothing', values: [YESTERDAY] });
    const open = data.correctEventRows.batch.quarantine.nodes;
    expect(data.correctEventRows.corrected).toBe(0);
    expect(open.map(({ row }: { row: number }) => row)).toEqual([2, 3]);
    expect(open[1].cells).toContainEqual({ column: '留言时间', text: '昨天' });
  });

  it('a batch goes once; what is asked of it after that is refused as an answer', async () => {
    const { data } = await ask(REVOKE, { batch });
    expect(data.revokeEventBatch).toEqual({
      ...{ removed: 1, restored: 0, kept: 0, keptRecords: [] },
      batch: { id: batch, revokedBy: 'operator' },
    });
    const refused = {
      message: expect.stringMatching(/^Expected .*found/),
      found: { id: batch, revokedBy: 'operator' },
    };
    expect((await ask(REVOKE, { batch })).data.revokeEventBatch).toEqual(refused);
    expect((await ask(REPLAY, { batch })).data.replayEventRows).toEqual(refused);
    const missing = await ask(REVOKE, { batch: 'events-99999' });
    expect(missing).toEqual({ data: { revokeEventBatch: { message: expect.any(String), found: null } } });
  });

  it.each([
    [CORRECT, { rows: [2], reason: 'x', values: [YESTERDAY] }],
    [CORRECT, { rows: [2], values: [YESTERDAY], cells: [{ column: '留言时间', text: 'x' }] }],
    [CORRECT, { rows: [2] }],
    [CORRECT, { cells: [{ column: '留言时间', text: 'x' }] }],
    [REPLAY, { rows: [2], reason: 'x' }],
  ])('what is asked both ways or neither is an error: %s %j', async (document, input) => {
    const { errors } = await ask(document, { batch, ...input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('S-09z MUST answer a correction and a replay without the personal data of their rows', async () => {
    const corrected = await ask(CORRECT, { batch, values: [YESTERDAY] });
    expect(corrected.data.correctEventRows.batch.quarantine.nodes[0].cells).toContainEqual({
      ...{ column: '留言详情', text: '电话***' },
    });
    const told = JSON.stringify([corrected, await ask(REPLAY, { batch, rows: [4] }), await ask(REVOKE, { batch })]);
    expect(told).not.toContain('13800000000');
    const { data } = await ask(CORRECT, { batch, values: [YESTERDAY] }, { ...OPERATOR, clearance: ['PHONE'] });
    expect(JSON.stringify(data)).not.toContain('***');
  });

  it.each([
    ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
    ['a commander', COMMANDER, 'FORBIDDEN'],
    ['a machine that did not send it', MACHINE, 'FORBIDDEN'],
  ] as const)('S-08l MUST be refused to %s, each of them', async (_, viewer, code) => {
    for (const asked of ['events-99999', batch])
      for (const [document, input] of [
        [REVOKE, {}],
        [CORRECT, { values: [YESTERDAY] }],
        [REPLAY, {}],
      ] as const) {
        const { data, errors } = await ask(document, { batch: asked, ...input }, viewer);
        expect(Object.values(data)).toEqual([null]);
        expect(errors).toMatchObject([{ extensions: { code } }]);
      }
    expect((await events.readBatch(batch)).revokedAt).toBeNull();
  });
});
