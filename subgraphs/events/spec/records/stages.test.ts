import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { expectFolds } from '../trial/trial-folds.ts';
import { eventEntry, fileEvents, step } from '../trial/trial-records.ts';

const at = (day: number, time: string): string => `2022-11-${day}T${time}:00+08:00`;

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openTrialEvents([fileURLToPath(new URL('../trial/sources', import.meta.url))]);
  await fileEvents(trial, [
    {
      number: 'S-1',
      reports: [{ trackingCode: 'ZMN-7' }],
      record: { source: 'PATROL', patrolledAt: at(20, '07:30'), foundAt: at(20, '08:55') },
      actions: [
        step('REPORT', { at: at(20, '09:00') }),
        step('ACCEPT', { at: at(20, '09:10'), confirmedBy: '坐席' }),
        step('ASSESS', { at: at(20, '09:12') }),
        step('DISPATCH', { at: at(20, '09:15'), isAutomatic: true, bodyCode: 'SHUILI' }),
        step('RETURN', { at: at(20, '09:20'), reason: '不属水利' }),
        step('DISPATCH', { at: at(20, '09:30'), teamCode: 'ZD-104', officerNumber: '33108100102' }),
        step('ACKNOWLEDGE', { at: at(20, '09:31') }),
        step('REMIND', { at: at(20, '09:35'), channel: 'SMS', template: '50%', delivery: 'DELIVERED' }),
        step('RECORD_PROGRESS', { at: at(20, '09:40') }),
        step('OPEN_CASE', { at: at(20, '10:00'), caseNumber: '温综执罚〔2022〕1号' }),
        step('MEDIATE', { at: at(20, '11:00'), outcome: 'RESOLVED' }),
        step('FEED_BACK', { at: at(20, '12:00'), closureKind: 'RESOLVED' }),
        step('FAIL_VERIFICATION', { at: at(20, '13:00'), reason: '未清理' }),
        step('FEED_BACK', { at: at(20, '14:00'), closureKind: 'TURNED_INTO_CASE' }),
        step('PASS_VERIFICATION', { at: at(21, '09:00') }),
        step('RATE', { at: at(22, '09:00'), rating: 'SATISFIED' }),
      ],
    },
    { number: 'S-2', actions: [step('REPORT'), step('ACCEPT'), step('MERGE', { into: 'S-1' })] },
    {
      number: 'S-3',
      actions: [...eventEntry({ number: 'S-3' }).actions, step('FEED_BACK', { closureKind: 'RESOLVED' })],
    },
  ]);
});
afterAll(() => trial.close());

const ask = async (query: string) => {
  const { data, errors } = await trial.ask(query);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const eventOf = async (number: string, fields: string) =>
  (await ask(`{ event(jurisdiction: "331081", number: "${number}") { ${fields} } }`)).event;

describe('the stages of an event', () => {
  it('are walked in the order of the closed loop, each with its stamp', async () => {
    const { stages } = await eventOf('S-1', 'stages { stage at }');
    expect(stages).toEqual([
      { stage: 'PATROLLED', at: at(20, '07:30') },
      { stage: 'FOUND', at: at(20, '08:55') },
      { stage: 'COLLECTED', at: '2022-11-20T09:00:00+08:00' },
      { stage: 'DISPATCHED', at: at(20, '09:15') },
      { stage: 'HANDLED', at: at(20, '14:00') },
      { stage: 'CASE', at: at(20, '10:00') },
      { stage: 'VERIFIED', at: at(21, '09:00') },
      { stage: 'EVALUATED', at: at(22, '09:00') },
    ]);
    const { stages: reached } = await eventOf('S-2', 'stages { stage }');
    expect(reached).toEqual([{ stage: 'COLLECTED' }]);
  });

  it('are walked from a report, by the code with which its reporter follows it', async () => {
    const { report } = await ask(`{ report(jurisdiction: "331081", trackingCode: "ZMN-7") {
      trackingCode event { number state stages { stage } } } }`);
    expect(report).toMatchObject({ trackingCode: 'ZMN-7', event: { number: 'S-1', state: 'CLOSED' } });
    expect(report.event.stages).toHaveLength(8);
  });

  it('leave their marks in the event: when, how often, by whom, and to what end', async () => {
    const fields = `acceptedAt arrivedAt arrivalMinutes fedBackAt returnCount reworkCount reopenCount reminderCount
      isFirstDispatchReturned isAutoDispatched isConfirmed rating staffRating mediationOutcome caseNumber closureKind
      case { jurisdiction number }`;
    expect(await eventOf('S-1', fields)).toEqual({
      acceptedAt: at(20, '09:10'),
      arrivedAt: at(20, '09:40'),
      arrivalMinutes: 25,
      fedBackAt: at(20, '14:00'),
      returnCount: 1,
      reworkCount: 1,
      reopenCount: 0,
      reminderCount: 1,
      isFirstDispatchReturned: true,
      isAutoDispatched: true,
      isConfirmed: true,
      rating: 'SATISFIED',
      staffRating: null,
      mediationOutcome: 'RESOLVED',
      caseNumber: '温综执罚〔2022〕1号',
      closureKind: 'TURNED_INTO_CASE',
      case: { jurisdiction: '331081', number: '温综执罚〔2022〕1号' },
    });
  });

  it('tell each order with its receiver and its end, and each reminder with its delivery', async () => {
    const { dispatches, reminders } = await eventOf(
      'S-1',
      `dispatches { ordinal isAutomatic body { code } team { code } officer { certificateNumber } arrivalMinutes end reason
        event { number } } reminders { channel template delivery at event { number } }`,
    );
    expect(dispatches).toMatchObject([
      { ordinal: 1, isAutomatic: true, body: { code: 'SHUILI' }, end: 'RETURNED', reason: '不属水利' },
      { ordinal: 2, isAutomatic: false, team: { code: 'ZD-104' }, arrivalMinutes: 10, end: 'FED_BACK', reason: null },
    ]);
    expect(dispatches[1]).toMatchObject({ officer: { certificateNumber: '33108100102' }, event: { number: 'S-1' } });
    expect(reminders).toEqual([
      { channel: 'SMS', template: '50%', delivery: 'DELIVERED', at: at(20, '09:35'), event: { number: 'S-1' } },
    ]);
  });

  it('name the event under which a merged one is followed, both ways', async () => {
    expect(await eventOf('S-2', 'parent { number } closureKind')).toEqual({
      parent: { number: 'S-1' },
      closureKind: 'MERGED',
    });
    expect(await eventOf('S-1', 'parent { number } mergedEvents { totalCount nodes { number } }')).toEqual({
      parent: null,
      mergedEvents: { totalCount: 1, nodes: [{ number: 'S-2' }] },
    });
  });

  it('are reached by orders and reminders of a government, an officer and a place', async () => {
    const { dispatches, reminders, _entities } = await ask(`{
      dispatches(jurisdiction: "331081", filter: { ends: [RETURNED] }) { totalCount nodes { body { code } } }
      reminders(jurisdiction: "331081", filter: { channels: [SMS] }) { totalCount }
      _entities(representations: [
        { __typename: "Officer", jurisdiction: "331081", certificateNumber: "33108100102" }
        { __typename: "Place", code: "331081104000" }
      ]) {
        ... on Officer { dispatches(filter: { isOpen: false }) { nodes { event { number } } } }
        ... on Place { dispatches { totalCount } reminders { totalCount } }
      }
    }`);
    expect(dispatches).toEqual({ totalCount: 1, nodes: [{ body: { code: 'SHUILI' } }] });
    expect(reminders).toEqual({ totalCount: 1 });
    expect(_entities[0]).toEqual({ dispatches: { nodes: [{ event: { number: 'S-1' } }] } });
    expect(_entities[1]).toEqual({ dispatches: { totalCount: 3 }, reminders: { totalCount: 1 } });
  });
});

describe('the columns of an event', () => {
  it('are the fold of its log after further steps; a staff rating is none of the reporter', async () => {
    const { id, jurisdiction } = eventEntry({ number: 'S-3' });
    const steps = [
      step('PASS_VERIFICATION'),
      step('RATE', { rating: 'SATISFIED', isStaff: true }),
      step('REOPEN', { reason: '又堆上了' }),
      step('ASSESS'),
      step('DISPATCH', { at: at(25, '09:00') }),
    ];
    await trial.store.db.transaction((tx) =>
      trial.stores.filing.append(
        tx,
        steps.map((one) => ({ ...one, id, jurisdiction })),
      ),
    );
    await expectFolds(trial);
    expect(await eventOf('S-3', 'rating staffRating reopenCount fedBackAt verifiedAt dispatches { end }')).toEqual({
      rating: null,
      staffRating: 'SATISFIED',
      reopenCount: 1,
      fedBackAt: null,
      verifiedAt: null,
      dispatches: [{ end: 'FED_BACK' }, { end: null }],
    });
  });

  it('are the fold of its log when an import brings its stages, and brings them otherwise', async () => {
    const header = '编号,标题,状态,区划,上报,受理,派单,到场,反馈,结案,退单,队伍\n';
    const take = (row: string) => trial.take('trial-centre', 'stages.csv', Buffer.from(`${header}${row}\n`));
    const common = 'I-1,占道经营,%,331081104248,2022-11-01 09:00,2022-11-01 09:05,2022-11-01 09:10,';
    const handled = common.replace('%', '处置');
    await take(`${handled}2022-11-01 09:19,,,1,ZD-104`);
    const fields = 'state arrivalMinutes returnCount isAutoDispatched dispatches { team { code } end endedAt }';
    expect(await eventOf('I-1', fields)).toEqual({
      state: 'IN_HANDLING',
      arrivalMinutes: 9,
      returnCount: 1,
      isAutoDispatched: false,
      dispatches: [{ team: { code: 'ZD-104' }, end: null, endedAt: null }],
    });
    expect(await expectFolds(trial)).toBe(4);
    await take(`${common.replace('%', '办结')}2022-11-01 09:19,2022-11-01 11:00,2022-11-02 11:00,1,ZD-104`);
    expect(await eventOf('I-1', `closedAt fedBackAt ${fields}`)).toMatchObject({
      state: 'CLOSED',
      closedAt: '2022-11-02T11:00:00+08:00',
      dispatches: [{ end: 'FED_BACK', endedAt: '2022-11-01T11:00:00+08:00' }],
    });
    await expectFolds(trial);
  });
});
