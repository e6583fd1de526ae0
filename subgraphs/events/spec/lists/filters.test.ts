import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { eventEntry, fileEvents, step } from '../trial/trial-records.ts';

const at = (day: string): string => `2022-11-${day}T09:00:00+08:00`;
const handled = [
  ...eventEntry({ number: '' }).actions,
  step('OPEN_CASE', { caseNumber: '温综执罚〔2022〕1号' }),
  step('FEED_BACK', { closureKind: 'TURNED_INTO_CASE' }),
  step('PASS_VERIFICATION'),
];

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openTrialEvents();
  await fileEvents(trial, [
    {
      number: 'F-1',
      record: {
        reportedAt: at('01'),
        dueAt: at('09'),
        categoryCode: 'SR-01-1',
        placeCode: '331081104248',
        level: null,
      },
      actions: [...handled, step('RATE', { at: at('20'), rating: 'UNSATISFIED' })],
    },
    {
      number: 'F-2',
      record: { reportedAt: at('02'), dueAt: at('05'), categoryCode: 'SR', outsideNumber: '12345-7', level: 'MAJOR' },
      actions: [...handled, step('LAPSE', { at: at('25') })],
    },
    {
      number: 'F-3',
      record: { reportedAt: at('03'), categoryCode: 'SR-01', placeCode: '331081102000', handlerTeamCode: 'ZD-102' },
    },
    { number: 'F-4', record: { reportedAt: at('04'), categoryCode: 'ZJ', handlerBodyCode: null } },
    { number: 'F-5', record: { reportedAt: at('05'), categoryCode: 'SR-01', placeCode: null } },
  ]);
});
afterAll(() => trial.close());

const listed = async (args: string): Promise<string[]> => {
  const { data, errors } = await trial.ask(
    `{ events(jurisdiction: "331081", ${args}) { totalCount nodes { number } } }`,
  );
  expect(errors).toBeUndefined();
  const { events } = JSON.parse(JSON.stringify(data));
  expect(events.totalCount).toBe(events.nodes.length);
  return events.nodes.map(({ number }: { number: string }) => number);
};

describe('events narrowed by', () => {
  it.each([
    ['levels: [MAJOR]', ['F-2']],
    ['categories: ["SR"]', ['F-5', 'F-3', 'F-2', 'F-1']],
    ['categories: ["SR-01"]', ['F-5', 'F-3', 'F-1']],
    ['categories: ["SR-01-1", "ZJ"]', ['F-4', 'F-1']],
    ['categories: ["XX"]', []],
    [`reportedFrom: "${at('02')}", reportedBefore: "${at('04')}"`, ['F-3', 'F-2']],
    [`dueFrom: "${at('05')}", dueBefore: "${at('09')}"`, ['F-2']],
    [`closedFrom: "${at('25')}"`, ['F-2']],
    [`closedBefore: "${at('25')}"`, ['F-1']],
    ['closureKinds: [TURNED_INTO_CASE, RESOLVED]', ['F-2', 'F-1']],
    ['dutyBodies: ["XINHE"]', ['F-1']],
    ['dutyBodies: ["ZHZF"]', ['F-5', 'F-3', 'F-2']],
    ['dutyBodies: ["WATER"]', []],
    ['dutyBodies: ["XINHE", "ZHZF"], isOpen: true', ['F-5', 'F-3']],
    ['handlerBodies: ["ZHZF"]', ['F-5', 'F-3', 'F-2', 'F-1']],
    ['handlerTeams: ["ZD-102"]', ['F-3']],
    ['handlerOfficers: ["33108100101"], isOpen: false', ['F-2', 'F-1']],
    ['towns: ["331081102000"]', ['F-3']],
    ['ratings: [UNSATISFIED]', ['F-1']],
    ['hasCase: true', ['F-2', 'F-1']],
    ['hasCase: false', ['F-5', 'F-4', 'F-3']],
    ['outsideNumber: "12345-7"', ['F-2']],
  ])('%s', async (filter, expected) => {
    expect(await listed(`filter: { ${filter} }`)).toEqual(expected);
  });
});

describe('events ordered by', () => {
  it.each([
    ['REPORTED_AT, direction: ASC', ['F-1', 'F-2', 'F-3', 'F-4', 'F-5']],
    ['CLOSED_AT', ['F-2', 'F-1']],
    ['DUE_AT, direction: ASC', ['F-2', 'F-1']],
  ])('%s, those without a value last', async (order, expected) => {
    const all = await listed(`orderBy: { field: ${order} }`);
    expect(all).toHaveLength(5);
    expect(all.slice(0, expected.length)).toEqual(expected);
  });

  it('a cursor of another order is refused', async () => {
    const { data } = await trial.ask('{ events(jurisdiction: "331081", first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = JSON.parse(JSON.stringify(data)).events.pageInfo;
    const { errors } = await trial.ask(
      `{ events(jurisdiction: "331081", orderBy: { field: DUE_AT }, after: "${endCursor}") { nodes { id } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
  });
});
