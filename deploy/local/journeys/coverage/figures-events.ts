import { BEIHAI, WENLING } from '@network/sample/figures';
import { denominator, type Figure, only } from './moving.ts';

const COUNTY = '331081000000';
const XINHE = '331081104000';
const VILLAGE = '331081104200';
const IN_WENLING = 'jurisdiction: "331081"';
const { cases, xinhe, power } = WENLING;

/** The days of the report on 温岭, and those of 新河镇; the last one is not counted. */
const DAYS = { from: cases.from, to: '2022-12-01' } as const;
const XINHE_DAYS = { from: xinhe.from, to: '2022-12-01' } as const;
const ask = (key: string) => ({ metric: { place: COUNTY, key, window: DAYS } }) as const;

const EMPTY_EVENT = {
  ...{ patrolledAt: '', foundAt: '', dispatchedAt: '', caseOpenedAt: '', fedBackAt: '', verifiedAt: '', ratedAt: '' },
  ...{ mediationOutcome: '', rating: '' },
} as const;
/** An event that was reported, taken on and closed on a day. */
export const eventOn = (day: string, more: Readonly<Record<string, string>>) => ({
  system: 'county-events',
  row: {
    ...{ number: 'B-02-1', title: '一件新事（样例）', source: 'GRID', state: 'CLOSED', placeCode: VILLAGE },
    ...{ categoryCode: '0401', reportedAt: `${day} 09:00:00`, acceptedAt: `${day} 09:10:00` },
    ...{ closedAt: `${day} 17:00:00`, closureKind: 'RESOLVED', ...EMPTY_EVENT, ...more },
  },
});
const EVENTS_THERE = `place(code: "${XINHE}") > events(filter: { reportedFrom: "${xinhe.from}T00:00:00+08:00" })`;
const DISPUTES_THERE = `place(code: "${XINHE}") > events(filter: { categories: ["0401"] })`;
const askXinhe = (key: string) => ({ metric: { place: XINHE, key: `events ${key}`, window: XINHE_DAYS } }) as const;

const OF_EVENTS: readonly Figure[] = [
  {
    ...{ figure: 'xinhe.events', expected: xinhe.events, list: EVENTS_THERE, ...askXinhe('ACCEPTED') },
    ...{ of: ['acceptedAt', only(({ acceptedAt }) => acceptedAt !== null)], more: eventOn('2022-06-01', {}) },
  },
  {
    ...{ figure: 'xinhe.alerts', expected: xinhe.alerts, ...askXinhe('ALERTS_CONFIRMED') },
    list: `place(code: "${XINHE}") > alerts(filter: { states: [CONFIRMED] })`,
    more: {
      system: 'sample-alerts',
      row: {
        number: 'B-02-1',
        deviceCode: 'SX-104-1',
        raisedAt: '2022-06-01 09:00:00',
        behaviour: '占道（样例）',
        placeCode: VILLAGE,
        ...{ state: 'CONFIRMED', confirmedBy: '坐席', confirmedAt: '2022-06-01 09:02:00' },
      },
    },
  },
  {
    ...{ figure: 'xinhe.disputesResolved', expected: xinhe.disputesResolved, ...askXinhe('DISPUTES_RESOLVED') },
    ...{
      list: DISPUTES_THERE,
      of: ['mediationOutcome', only(({ mediationOutcome }) => mediationOutcome === 'RESOLVED')],
    },
    more: eventOn('2022-06-01', { mediationOutcome: 'RESOLVED' }),
  },
  {
    ...{ figure: 'power.notPunished', expected: power.notPunished, ...ask('events HAZARDS_NOT_PUNISHED') },
    list: `hazards(${IN_WENLING}, filter: { exits: [FIRST_VIOLATION, SLIGHT] })`,
    more: {
      system: 'sample-hazards',
      row: {
        number: 'B-02-1',
        kind: '样例',
        state: 'CLOSED',
        exit: 'SLIGHT',
        placeCode: XINHE,
        foundOn: '2022-06-01',
        rectifiedOn: '2022-06-02',
        verifiedOn: '2022-06-03',
      },
    },
  },
  {
    ...{ figure: 'power.escorts', expected: power.escorts, list: `escorts(${IN_WENLING})`, ...ask('events ESCORTS') },
    more: {
      system: 'sample-escorts',
      row: { number: 'B-02-1', placeCode: XINHE, escortedOn: '2022-06-01', description: '样例' },
    },
  },
  {
    ...{ figure: 'power.recovered', expected: Number(power.recovered), ...ask('events LOSS_RECOVERED') },
    list: `lossRecoveries(${IN_WENLING})`,
    of: ['amount', (records) => records.reduce((sum, { amount }) => sum + Number(amount), 0)],
    more: {
      system: 'sample-recoveries',
      row: { number: 'B-02-1', placeCode: XINHE, amount: '1.00', confirmedOn: '2022-06-01' },
    },
  },
];

const damage = (figure: string, expected: number, [year, next]: readonly [string, string]): Figure => ({
  ...{
    figure,
    expected,
    metric: { place: COUNTY, key: 'events DAMAGE_EVENTS', window: { from: `${year}-01-01`, to: next } },
  },
  list: `damageEvents(${IN_WENLING}, filter: { occurredFrom: "${year}-01-01", occurredBefore: "${next}" })`,
  more: {
    system: 'sample-damages',
    row: { number: 'B-02-1', placeCode: XINHE, occurredOn: `${year}-06-01`, cause: 'OTHER', isAssumed: '是' },
  },
});

const IN_BEIHAI = 'jurisdiction: "450500"';
const CITY = '450500000000';
const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
const askBeihai = (key: string, year: number) => ({ metric: { place: CITY, key, window: yearOf(year) } }) as const;
const THERE = { placeCode: '450502100000' } as const;
const eventsIn = (year: number, more: string): string =>
  `events(${IN_BEIHAI}, filter: { reportedFrom: "${year}-01-01T00:00:00+08:00", reportedBefore: "${year + 1}-01-01T00:00:00+08:00"${more} })`;
const completion = (figure: string, [completed, accepted]: readonly [number, number], year: number): Figure[] => {
  const more = {
    ...askBeihai('events COMPLETION_RATE', year),
    more: eventOn(`${year}-06-01`, { ...THERE, categoryCode: '01' }),
  };
  return [
    { figure: `${figure}, completed`, expected: completed, list: eventsIn(year, ', isOpen: false'), ...more },
    { figure: `${figure}, accepted`, expected: accepted, list: eventsIn(year, ''), ...more, read: denominator },
  ];
};
const rated = (figure: string, expected: number, ratings: string): Figure => ({
  ...{
    figure,
    expected,
    list: eventsIn(2020, `, ratings: [${ratings}]`),
    ...askBeihai('events SATISFACTION_RATE', 2020),
  },
  more: eventOn('2020-06-01', { ...THERE, categoryCode: '01', rating: 'SATISFIED', ratedAt: '2020-06-02 09:00:00' }),
});

/** The figures that events, and what cameras and the power utility see, tell, by government. */
export const EVENT_FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  331081: [
    ...OF_EVENTS,
    damage('power.damageBefore', power.damageBefore, ['2021', '2021-12-01']),
    damage('power.damageAfter', power.damageAfter, ['2022', '2022-12-01']),
    {
      ...damage('power.damageBefore, of the growth', power.damageBefore, ['2021', '2021-12-01']),
      ...{ ...ask('events DAMAGE_GROWTH'), read: denominator },
    },
    {
      ...damage('power.damageAfter, of the growth', power.damageAfter - power.damageBefore, ['2022', '2022-12-01']),
      ...{ of: ['', ({ length }) => length - power.damageBefore], ...ask('events DAMAGE_GROWTH') },
    },
  ],
  450500: [
    ...completion('completion.in2018', BEIHAI.completion.in2018, 2018),
    ...completion('completion.in2020', BEIHAI.completion.in2020, 2020),
    rated('satisfaction, of all ratings: the satisfied', BEIHAI.satisfaction[0], 'SATISFIED, BASICALLY_SATISFIED'),
    {
      ...rated('satisfaction, all ratings', BEIHAI.satisfaction[1], 'SATISFIED, BASICALLY_SATISFIED, UNSATISFIED'),
      read: denominator,
    },
  ],
};
