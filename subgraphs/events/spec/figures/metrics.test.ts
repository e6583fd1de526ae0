import { createId } from '@network/kit/ids';
import { expectDescribed } from '@network/kit/metrics/trial';
import { ANONYMOUS } from '@network/schema/viewer';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EventLevel } from '#domain/event.ts';
import { EVENTS_FORMULAS } from '#domain/metrics.ts';
import { alerts } from '#store/tables/monitoring.ts';
import { damageEvents, escorts, hazards, lossRecoveries } from '#store/tables/power.ts';
import { events } from '#store/tables.ts';
import { COMMANDER, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { fileEvents, JURISDICTION, step } from '../trial/trial-records.ts';
import { isSignedInTime } from '../trial/trial-tally.ts';

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openTrialEvents();
});
afterAll(() => trial.close());

type Told = { key: string; numerator: number; denominator: number | null; value: number | null; parts: unknown[] };
/** The figures of a place by their keys, as somebody without any grant reads them. */
const figures = async (args: string, code = '331081000000') => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place {
    eventMetrics(${args}) { key numerator denominator value parts { value numerator } } } } }`;
  const { data, errors } = await trial.ask(query, ANONYMOUS, { of: [{ __typename: 'Place', code }] });
  if (errors !== undefined) throw new Error(errors[0]?.message);
  const [place] = data!['_entities'] as [{ eventMetrics: Told[] }];
  return Object.fromEntries(place.eventMetrics.map(({ key, ...told }) => [key, told]));
};

const rows = <Row>(count: number, row: (number: string, index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(`N-${index}`, index));
const common = (type: 'Hazard' | 'Escort' | 'DamageEvent' | 'LossRecovery' | 'Alert', number: string) => ({
  ...{ jurisdiction: JURISDICTION, number, placeCode: '331081104248' },
  id: createId(type, { jurisdiction: JURISDICTION, source: 'trial', sourceId: number }),
});

it('names every figure in the graph by its title and its formula', () => {
  expectDescribed('events', 'Event', EVENTS_FORMULAS);
});

it('computes the figures of joint power enforcement from its records', async () => {
  const { db } = trial.store;
  await db.insert(hazards).values(
    rows(40, (number, index) => ({
      ...{
        ...common('Hazard', number),
        kind: '树障',
        state: 'CLOSED' as const,
        foundOn: '2022-03-01',
        dueOn: '2022-03-20',
      },
      ...{ rectifiedOn: '2022-03-10', verifiedOn: '2022-03-11' },
      exit: index < 31 ? (['FIRST_VIOLATION', 'SLIGHT'] as const)[index % 2]! : ('RECTIFIED' as const),
    })),
  );
  await db.insert(escorts).values(rows(55, (number) => ({ ...common('Escort', number), escortedOn: '2022-06-01' })));
  await db.insert(damageEvents).values(
    rows(343, (number, index) => ({
      ...{ ...common('DamageEvent', number), cause: 'VEHICLE' as const, isAssumed: true },
      occurredOn: index < 200 ? '2021-06-01' : '2022-06-01',
    })),
  );
  await db
    .insert(lossRecoveries)
    .values(
      rows(2, (number) => ({ ...common('LossRecovery', number), amount: '897600.00', confirmedOn: '2022-06-01' })),
    );
  const keys = 'HAZARDS_NOT_PUNISHED, HAZARD_RECTIFICATION_RATE, ESCORTS, DAMAGE_GROWTH, LOSS_RECOVERED';
  expect(await figures(`keys: [${keys}]`)).toMatchObject({
    HAZARDS_NOT_PUNISHED: { value: 31 },
    HAZARD_RECTIFICATION_RATE: { numerator: 40, denominator: 40, value: 1 },
    ESCORTS: { value: 55 },
    DAMAGE_GROWTH: { numerator: -57, denominator: 200, value: -0.285 },
    LOSS_RECOVERED: { value: 1_795_200 },
  });
});

it('counts the alerts that a person confirmed', async () => {
  await trial.store.db.insert(alerts).values(
    rows(3, (number, index) => ({
      ...{ ...common('Alert', number), raisedAt: '2022-05-01T08:00:00+08:00', behaviour: '出店经营' },
      state: index === 0 ? ('UNCONFIRMED' as const) : ('CONFIRMED' as const),
    })),
  );
  expect(await figures('keys: [ALERTS_CONFIRMED]', '331081104000')).toMatchObject({ ALERTS_CONFIRMED: { value: 2 } });
});

it('follows an event from its acceptance to its rating, and counts what was merged or withdrawn for nothing', async () => {
  const at = (minute: number) => `2022-11-20T09:${String(minute).padStart(2, '0')}:00+08:00`;
  const dispatched = [
    ...[step('REPORT', { at: at(0) }), step('ACCEPT', { at: at(5) }), step('ASSESS', { at: at(6) })],
    ...[step('DISPATCH', { at: at(7) }), step('ACKNOWLEDGE', { at: at(9) }), step('RECORD_PROGRESS', { at: at(17) })],
  ];
  const closed = [
    ...dispatched,
    ...[step('FEED_BACK', { at: at(20), closureKind: 'RESOLVED' }), step('PASS_VERIFICATION', { at: at(30) })],
  ];
  await fileEvents(trial, [
    {
      number: 'M-1',
      record: { dueAt: '2022-11-20T10:00:00+08:00' },
      actions: [...closed, step('RATE', { at: at(40), rating: 'SATISFIED' })],
    },
    { number: 'M-2', actions: [...closed, step('RATE', { at: at(40), rating: 'SATISFIED', isStaff: true })] },
    { number: 'M-3', record: { dueAt: '2022-11-21T10:00:00+08:00' }, actions: dispatched },
    { number: 'M-4', actions: [step('REPORT'), step('ACCEPT'), step('MERGE', { into: 'M-1' })] },
    { number: 'M-5', actions: [step('REPORT'), step('WITHDRAW')] },
  ]);
  const keys =
    'REPORTS, ACCEPTED, COMPLETION_RATE, ON_TIME_RATE, OPEN, OVERDUE, SATISFACTION_RATE, RATED_RATE, ARRIVAL_MEDIAN, CLOSURE_P90';
  expect(await figures(`keys: [${keys}]`)).toMatchObject({
    REPORTS: { value: 5 },
    ACCEPTED: { value: 3 },
    COMPLETION_RATE: { numerator: 2, denominator: 3 },
    ON_TIME_RATE: { numerator: 1, denominator: 2, value: 0.5 },
    OPEN: { value: 1 },
    OVERDUE: { value: 1 },
    SATISFACTION_RATE: { numerator: 1, denominator: 1, value: 1 },
    RATED_RATE: { numerator: 1, denominator: 2 },
    ARRIVAL_MEDIAN: { value: 10 },
    CLOSURE_P90: { value: 35 },
  });
  expect(await figures('keys: [OPEN], by: STATE')).toMatchObject({
    OPEN: { parts: [{ value: 'IN_HANDLING', numerator: 1 }] },
  });
  const past = 'window: { from: "2022-11-20", to: "2022-11-21" }';
  expect(await figures(`keys: [OPEN, OVERDUE], ${past}`)).toMatchObject({ OPEN: { value: 1 }, OVERDUE: { value: 0 } });
});

/** An event of 大溪镇, sent to be handled and signed for at these times. */
const dispatched = (
  number: string,
  [level, sentAt, signedAt]: readonly [EventLevel | null, string, string | null],
) => ({
  ...{ jurisdiction: JURISDICTION, number, title: 'x', placeCode: '331081101000', source: 'GRID' as const, level },
  ...{ state: 'IN_HANDLING' as const, reportedAt: `${sentAt}+08:00`, dispatchedAt: `${sentAt}+08:00` },
  acknowledgedAt: signedAt === null ? null : `${signedAt}+08:00`,
  id: createId('Event', { jurisdiction: JURISDICTION, source: 'trial', sourceId: number }),
});

it('B-02x MUST tell which events were signed for in time, by level, moved by one event that comes and goes', async () => {
  const { db } = trial.store;
  await db.insert(events).values([
    dispatched('S-1', ['URGENT', '2022-06-02T10:00:00', '2022-06-02T10:30:00']),
    dispatched('S-2', ['MAJOR', '2022-06-02T10:00:00', '2022-06-02T10:30:01']),
    dispatched('S-3', ['PRESSING', '2022-06-02T10:00:00', '2022-06-02T14:00:00']),
    // 3 June 2022 is a Friday.
    dispatched('S-4', ['ORDINARY', '2022-06-03T23:59:00', '2022-06-06T23:59:59']),
    dispatched('S-5', ['ORDINARY', '2022-06-02T10:00:00', '2022-06-04T00:00:00']),
    dispatched('S-6', [null, '2022-06-05T10:00:00', '2022-06-06T09:00:00']),
    dispatched('S-7', ['PRESSING', '2022-06-02T10:00:00', null]),
  ]);
  const told = async () => {
    const window = 'window: { from: "2022-06-01", to: "2022-07-01" }';
    const { SIGNED_IN_TIME_RATE } = await figures(`keys: [SIGNED_IN_TIME_RATE], ${window}`, '331081101000');
    return [SIGNED_IN_TIME_RATE?.numerator, SIGNED_IN_TIME_RATE?.denominator];
  };
  const counted = async () => {
    const query = `{ events(jurisdiction: "331081", first: 100) { nodes { level dispatchedAt acknowledgedAt place { code } } } }`;
    const { data } = await trial.ask(query, COMMANDER);
    const { nodes } = (
      data as { events: { nodes: (Parameters<typeof isSignedInTime>[0] & { place: { code: string } })[] } }
    ).events;
    const there = nodes.filter(({ place }) => place?.code === '331081101000');
    return [there.filter(isSignedInTime).length, there.length];
  };
  expect([await told(), await counted()]).toEqual([
    [4, 7],
    [4, 7],
  ]);
  const more = dispatched('S-8', ['URGENT', '2022-06-30T10:00:00', '2022-06-30T10:05:00']);
  await db.insert(events).values(more);
  expect([await told(), await counted()]).toEqual([
    [5, 8],
    [5, 8],
  ]);
  await db.delete(events).where(eq(events.id, more.id));
  expect(await told()).toEqual([4, 7]);
});

it('has no value where nothing was counted, and refuses what a figure is not kept by', async () => {
  expect(await figures('keys: [COMPLETION_RATE, CLOSURE_MEDIAN]', '331081102000')).toEqual({
    COMPLETION_RATE: { numerator: 0, denominator: 0, value: null, parts: [] },
    CLOSURE_MEDIAN: { numerator: 0, denominator: null, value: null, parts: [] },
  });
  await expect(figures('keys: [REPORTS], by: CAUSE')).rejects.toThrow('The figure REPORTS is not kept by CAUSE');
  await expect(figures('keys: [REPORTS], window: { from: "2022-02-01", to: "2022-01-01" }')).rejects.toThrow(
    '"to" must lie after "from"',
  );
});
