import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventActions, reports } from '#store/tables.ts';
import type { TrialEvents } from '../trial/trial-events.ts';
import { eventOf, openSystems, takeFile } from '../trial/trial-systems.ts';

type Taken = Awaited<ReturnType<typeof takeFile>>;

const UNREAL = 'Expected a day and time that exist';
const TWICE = 'Expected one row of this key, found another in the file with another content';
const NO_PLACE = 'Expected the name of a known place; left empty';
const NO_PHONE = 'Expected a telephone number; taken as it is';

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openSystems();
});
afterAll(() => trial.close());

const of = (number: string, fields: string) => eventOf(trial, number, fields);
const reporterOf = async (number: string) => {
  const event = await of(number, 'reports { nodes { reporterName reporterPhone isAnonymous channel } }');
  return (event as { reports: { nodes: unknown[] } }).reports.nodes[0];
};
const dispatchesOf = (number: string) =>
  of(number, 'dispatches { dispatchedAt acknowledgedAt endedAt end reason } returnCount isFirstDispatchReturned');

describe('orders of the 12345 hotline', () => {
  let first: Taken;
  let second: Taken;
  beforeAll(async () => {
    first = await takeFile(trial, 'hotline-12345', 'first');
    second = await takeFile(trial, 'hotline-12345', 'second');
  });

  it('S-01d MUST be taken, skipped by rule or quarantined with the reason, row by row', () => {
    expect(first.counts).toEqual({ taken: 11, unchanged: 1, skipped: 1, quarantined: 4 });
    expect(first.quarantine).toEqual([
      [11, '工单编号', TWICE],
      [12, '工单编号', TWICE],
      [13, '受理时间', UNREAL],
      [14, '工单编号', 'Expected a key'],
    ]);
    expect(first.warnings).toEqual([
      expect.stringMatching(/^1 Expected one of 电话, .*; taken as HOTLINE_12345$/),
      `1 ${NO_PLACE}`,
      '1 dispatchedAt before reportedAt',
    ]);
  });

  it('that were rated are closed, with every time, the class, the reply and the rating', async () => {
    const fields =
      'title state source level categoryCode categoryText category { code } placeCode address reportedAt dispatchedAt acknowledgedAt dueAt fedBackAt ratedAt closedAt closureKind rating reply handlerText outsideNumber';
    expect(await of('220908170700109-01', fields)).toEqual({
      ...{ title: '（城管）占道经营', state: 'CLOSED', source: 'HOTLINE_12345', level: 'ORDINARY' },
      ...{ categoryCode: '030702', categoryText: '投诉', category: { code: '030702' } },
      ...{ placeCode: '331081104000', address: '新河镇人民路12号', outsideNumber: '220908170700109-01' },
      ...{ reportedAt: '2022-09-08T17:07:00+08:00', dispatchedAt: '2022-09-08T17:20:10+08:00' },
      ...{ acknowledgedAt: '2022-09-08T18:01:00+08:00', dueAt: '2022-09-15T17:07:00+08:00' },
      ...{ fedBackAt: '2022-09-12T10:30:00+08:00', ratedAt: '2022-09-13T09:00:00+08:00' },
      ...{ closedAt: '2022-09-13T09:00:00+08:00', closureKind: 'RESOLVED', rating: 'SATISFIED' },
      ...{ reply: '已劝离，加强巡查。', handlerText: '温岭市综合行政执法局' },
    });
    expect(await of('220911083000005-01', 'state closureKind rating acknowledgedAt')).toEqual({
      ...{ state: 'CLOSED', closureKind: null, rating: 'UNSATISFIED' },
      acknowledgedAt: '2022-09-11T13:05:09+08:00',
    });
  });

  it.each([
    ['received and not handled', '220908171500112-01', 'IN_HANDLING'],
    ['ordered out and not received', '220909090000001-01', 'AWAITING_RECEIPT'],
    ['accepted only', '220910101000007-01', 'AWAITING_ASSESSMENT'],
    ['handled and nobody called back', '220910110000009-01', 'AWAITING_VERIFICATION'],
    ['returned', '220911080000002-01', 'AWAITING_DISPATCH'],
    ['called unsolved by its caller', '260402103012044-02', 'CLOSED'],
    ['rated without a call', '260408163000012-01', 'CLOSED'],
  ])('%s stand where their times lead', async (_, number, state) => {
    expect(await of(number, 'state')).toEqual({ state });
  });

  it('that were returned show the order with its return and the reason', async () => {
    expect(await dispatchesOf('220911080000002-01')).toEqual({
      dispatches: [
        {
          ...{ dispatchedAt: '2022-09-11T08:10:00+08:00', acknowledgedAt: null, endedAt: '2022-09-11T11:00:00+08:00' },
          ...{ end: 'RETURNED', reason: '退单：非本单位职责，建议派市场监管局' },
        },
      ],
      ...{ returnCount: 1, isFirstDispatchReturned: true },
    });
    expect(await of('220911080000002-01', 'fedBackAt reply source')).toEqual({
      ...{ fedBackAt: null, reply: null, source: 'POLICE_110' },
    });
  });

  it('that ask for it keep no name, neither shown nor stored; telephone numbers are read and sealed', async () => {
    expect(await reporterOf('220908171500112-01')).toEqual({
      ...{ reporterName: null, reporterPhone: '13858610002', isAnonymous: true, channel: 'HOTLINE_12345' },
    });
    expect(await reporterOf('220909090000001-01')).toMatchObject({
      ...{ reporterName: '林某', reporterPhone: '0576-86123456', isAnonymous: false },
    });
    const { db } = trial.store;
    const everything = JSON.stringify([await db.select().from(reports), await db.select().from(eventActions)]);
    expect(everything).toContain('林某');
    for (const secret of ['陈某', '13858610002', '86123456']) expect(everything).not.toContain(secret);
  });

  it('of one matter are all taken and stand beside each other', async () => {
    const numbers = ['220909090000001-01', '220909093100004-01'];
    for (const number of numbers) {
      expect(await of(number, 'duplicateGroup placeCode duplicates { totalCount nodes { number } }')).toEqual({
        ...{ duplicateGroup: 'C20220909-07', placeCode: number === numbers[0] ? '331081102000' : '331081102000' },
        duplicates: { totalCount: 2, nodes: expect.arrayContaining(numbers.map((each) => ({ number: each }))) },
      });
    }
    expect(await of('220908170700109-01', 'duplicateGroup duplicates { totalCount nodes { number } }')).toEqual({
      ...{ duplicateGroup: null, duplicates: { totalCount: 0, nodes: [] } },
    });
  });

  it('of a class or a town that nobody knows keep both as they were written', async () => {
    expect(await of('220910101000007-01', 'categoryCode placeCode placeText place { code }')).toEqual({
      ...{ categoryCode: '9999ZZ', placeCode: null, placeText: '东部新区', place: null },
    });
    expect(await of('220910110000009-01', 'title placeCode placeText level')).toEqual({
      ...{ title: '建议增设垃圾桶', placeCode: '331081104248', placeText: '温岭市新河镇前蔡村', level: null },
    });
  });

  it('of a file that others wrote are taken by the same mapping', async () => {
    expect(second.counts).toEqual({ taken: 7, unchanged: 1, skipped: 0, quarantined: 2 });
    expect(second.quarantine).toEqual([
      [8, '受理时间', UNREAL],
      [9, '工单编号', 'Expected a key'],
    ]);
    expect(second.warnings).toEqual([`1 ${NO_PLACE}`, '1 fedBackAt before reportedAt']);
    expect(await of('260404141500007-01', 'reportedAt placeCode state')).toEqual({
      ...{ reportedAt: '2026-04-04T14:15:00+08:00', placeCode: '331081100000', state: 'AWAITING_VERIFICATION' },
    });
    expect(await reporterOf('260404141500007-01')).toMatchObject({ reporterPhone: '13958601234' });
    expect(await of('260402103012044-01', 'level state placeCode duplicates { totalCount }')).toEqual({
      ...{ level: 'URGENT', state: 'AWAITING_RECEIPT', placeCode: '331081104000', duplicates: { totalCount: 2 } },
    });
  });
});

describe('calls of 110 that are not for the police', () => {
  it('are taken with what became of them', async () => {
    const first = await takeFile(trial, 'police-110', 'first');
    expect(first.counts).toEqual({ taken: 7, unchanged: 1, skipped: 0, quarantined: 2 });
    expect(first.quarantine).toEqual([
      [6, '报警时间', UNREAL],
      [10, '警情编号', 'Expected a key'],
    ]);
    expect(first.warnings).toEqual(expect.arrayContaining(['1 fedBackAt before dispatchedAt', `1 ${NO_PHONE}`]));
    expect(await of('J331081202209080012', 'source title state fedBackAt categoryText handlerText')).toEqual({
      ...{ source: 'POLICE_110', title: '噪音扰民 新河镇人民路KTV', state: 'AWAITING_VERIFICATION' },
      ...{ fedBackAt: '2022-09-08T22:05:11+08:00', categoryText: '噪音扰民', handlerText: '温岭市综合行政执法局' },
    });
    expect(await of('J331081202209080013', 'state placeCode')).toEqual({
      ...{ state: 'AWAITING_RECEIPT', placeCode: '331081102000' },
    });
    expect(await of('J331081202209100001', 'state reportedAt')).toEqual({
      ...{ state: 'AWAITING_ACCEPTANCE', reportedAt: '2022-09-10T01:02:03+08:00' },
    });
    expect(await dispatchesOf('J331081202209090002')).toMatchObject({
      dispatches: [{ end: 'RETURNED', endedAt: '2022-09-09T09:10:00+08:00', reason: '不属于本单位职责，退回' }],
    });
    expect(await reporterOf('J331081202209080013')).toMatchObject({ reporterName: null, isAnonymous: true });
    expect(await reporterOf('J331081202209110002')).toMatchObject({ reporterPhone: '139000', isAnonymous: false });
  });

  it('of a file that others wrote are taken by the same mapping', async () => {
    const second = await takeFile(trial, 'police-110', 'second');
    expect(second.counts).toEqual({ taken: 5, unchanged: 0, skipped: 0, quarantined: 3 });
    expect(second.quarantine).toEqual([
      [4, '警情编号', TWICE],
      [5, '警情编号', TWICE],
      [6, '报警时间', UNREAL],
    ]);
    expect(await of('33108120260412000012', 'placeCode state reportedAt description')).toEqual({
      ...{ placeCode: '331081100000', state: 'AWAITING_VERIFICATION', reportedAt: '2026-04-12T07:05:41+08:00' },
      description: '早市摊位堵住路口,\n车辆无法通行',
    });
  });
});

describe('snapshots of citizens', () => {
  it('are taken with their coordinates in WGS-84, whatever a map counted them in', async () => {
    const first = await takeFile(trial, 'citizen-snapshots', 'first');
    expect(first.counts).toEqual({ taken: 9, unchanged: 0, skipped: 0, quarantined: 1 });
    expect(first.quarantine).toEqual([[9, 'status', expect.stringContaining('Expected one of 待受理')]]);
    expect(first.warnings).toEqual([
      ...['1 Expected degrees of latitude in China, from 3 to 54; left empty'],
      ...['1 Expected degrees of longitude in China, from 73 to 136; left empty', '1 repliedAt before reportedAt'],
    ]);
    const told = [121.4452, 28.4701] as const;
    const found = (await of('90071001', 'longitude latitude')) as { longitude: number; latitude: number };
    expect(told[0] - found.longitude).toBeGreaterThan(0.003);
    expect(Math.abs(told[1] - found.latitude)).toBeGreaterThan(0.001);
    expect(await of('90071003', 'longitude latitude')).toEqual({ longitude: 121.61, latitude: 28.35 });
    expect(await of('90071007', 'longitude latitude')).toEqual({ longitude: null, latitude: null });
  });

  it.each([
    ['90071001', 'CLOSED', '2022-09-03T16:00:00+08:00', null],
    ['90071002', 'IN_HANDLING', null, null],
    ['90071003', 'AWAITING_ACCEPTANCE', null, null],
    ['90071004', 'CONCLUDED', '2022-09-02T11:00:00+08:00', 'WITHDRAWN'],
    ['90071005', 'CONCLUDED', '2022-09-02T13:00:00+08:00', 'NOT_ACCEPTED'],
  ])('%s is %s', async (number, state, closedAt, closureKind) => {
    expect(await of(number, 'state closedAt closureKind')).toEqual({ state, closedAt, closureKind });
  });

  it('have a class by its code, or the word alone; a title, or what they say; a time, or milliseconds', async () => {
    expect(await of('90071002', 'categoryCode categoryText')).toEqual({ categoryCode: 'SR-01', categoryText: 'SR-01' });
    expect(await of('90071001', 'categoryCode categoryText')).toEqual({ categoryCode: null, categoryText: '市政设施' });
    expect(await of('90071008', 'title')).toEqual({ title: '没有标题' });
    expect(await of('90071010', 'reportedAt')).toEqual({ reportedAt: '2022-09-07T16:00:00+08:00' });
  });

  it('of a file that others wrote are taken by the same mapping', async () => {
    const second = await takeFile(trial, 'citizen-snapshots', 'second');
    expect(second.counts).toEqual({ taken: 6, unchanged: 1, skipped: 1, quarantined: 1 });
    expect(second.quarantine).toEqual([[8, 'createTime', 'Expected a value']]);
    expect(await of('SP2604150009', 'state closedAt placeCode reply')).toEqual({
      ...{ state: 'CLOSED', closedAt: '2026-04-16T09:00:00+08:00', placeCode: '331081004000', reply: '已更换井盖' },
    });
    expect(await of('SP2604160001', 'longitude latitude')).toEqual({ longitude: 121.4412, latitude: 28.4655 });
  });
});

describe('complaints of the unified platform', () => {
  it('are taken as their decision and their end say', async () => {
    const first = await takeFile(trial, 'complaints-platform', 'first');
    expect(first.counts).toEqual({ taken: 7, unchanged: 0, skipped: 0, quarantined: 1 });
    expect(first.quarantine).toEqual([[7, '登记时间', UNREAL]]);
    expect(await of('TS3310812022090001', 'state closedAt mediationOutcome title description')).toEqual({
      ...{ state: 'CLOSED', closedAt: '2022-09-20T15:00:00+08:00', mediationOutcome: 'RESOLVED' },
      ...{ title: '投诉：温岭市某超市', description: '购买过期食品，\n要求赔偿' },
    });
    expect(await of('TS3310812022090002', 'state closedAt closureKind acceptedAt')).toEqual({
      ...{ state: 'CONCLUDED', closedAt: '2022-09-06T16:00:00+08:00', closureKind: 'NOT_ACCEPTED', acceptedAt: null },
    });
    expect(await of('TS3310812022090004', 'state acceptedAt placeCode')).toEqual({
      ...{ state: 'AWAITING_ASSESSMENT', acceptedAt: '2022-09-08T10:00:00+08:00', placeCode: '331081104000' },
    });
    expect(await of('TS3310812022090005', 'state')).toEqual({ state: 'AWAITING_ACCEPTANCE' });
    expect(await reporterOf('TS3310812022090008')).toMatchObject({ reporterPhone: '13600030008' });
    expect(await reporterOf('TS3310812022090002')).toMatchObject({ reporterName: null, isAnonymous: true });
  });

  it('of a file that others wrote are taken by the same mapping', async () => {
    const second = await takeFile(trial, 'complaints-platform', 'second');
    expect(second.counts).toEqual({ taken: 7, unchanged: 1, skipped: 0, quarantined: 1 });
    expect(second.quarantine).toEqual([[8, '登记时间', 'Expected a value']]);
    expect(second.warnings).toEqual(expect.arrayContaining([`1 ${NO_PHONE}`, '2 acceptedAt before reportedAt']));
    const refused = '1331081002026042100015';
    expect(await of(refused, 'state closureKind placeCode')).toEqual({
      ...{ state: 'CONCLUDED', closureKind: 'NOT_ACCEPTED', placeCode: '331081005000' },
    });
  });
});
