import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDER, NOW, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { eventEntry, fileEvents, step } from '../trial/trial-records.ts';

let trial: TrialEvents;
const ended = [
  step('REPORT'),
  step('ACCEPT'),
  step('ASSESS'),
  step('DISPATCH'),
  step('ACKNOWLEDGE'),
  step('FEED_BACK', { closureKind: 'RESOLVED' }),
  step('PASS_VERIFICATION'),
  step('RATE', { at: '2022-11-29T10:00:00+08:00', actor: 'subject:reporter' }),
];

beforeAll(async () => {
  trial = await openTrialEvents();
  await fileEvents(trial, [
    { number: 'E-1', record: { reportedAt: '2022-11-29T09:00:00+08:00', dueAt: '2022-11-30T16:59:59+08:00' } },
    { number: 'E-2', record: { reportedAt: '2022-11-28T09:00:00+08:00', dueAt: NOW }, reports: [{}, {}, {}] },
    { number: 'E-3', record: { reportedAt: '2022-11-28T09:00:00+08:00', source: 'PATROL' } },
    {
      number: 'E-4',
      record: { reportedAt: '2022-11-01T09:00:00+08:00', dueAt: '2022-11-02T09:00:00+08:00' },
      actions: ended,
    },
    { number: 'E-5', record: { reportedAt: '2022-10-01T09:00:00+08:00', placeCode: '331081104248' } },
  ]);
});
afterAll(() => trial.close());

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await trial.ask(query, COMMANDER, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const expectRefusal = async (query: string, code: string) => {
  const { errors } = await trial.ask(query);
  expect(errors?.map(({ extensions, message }) => ({ code: extensions['code'], message }))).toEqual([
    { code, message: expect.stringMatching(/^Expected .*found .*\.$/) },
  ]);
};
const numbers = async (filter: string): Promise<string[]> => {
  const { events } = await ask(`{ events(jurisdiction: "331081", filter: ${filter}) { totalCount nodes { number } } }`);
  expect(events.totalCount).toBe(events.nodes.length);
  return events.nodes.map(({ number }: { number: string }) => number).sort();
};

describe('an event', () => {
  it('tells what it is, what was done, and by which keys other houses know its facts', async () => {
    const { event } = await ask(`{ event(jurisdiction: "331081", number: "E-4") {
      state isOpen isOverdue closedAt closureKind level source categoryCode placeCode
      category { jurisdiction code } place { code } handlerBody { code } handlerTeam { code }
      handlerOfficer { certificateNumber } actions { sequence action state at actor } provenance { source }
    } }`);
    expect(event).toMatchObject({
      state: 'CLOSED',
      isOpen: false,
      isOverdue: false,
      closedAt: '2022-11-29T10:00:00+08:00',
      closureKind: 'RESOLVED',
      category: { jurisdiction: '331081', code: 'SR-01' },
      place: { code: '331081104000' },
      handlerBody: { code: 'ZHZF' },
      handlerTeam: { code: 'ZD-104' },
      handlerOfficer: { certificateNumber: '33108100101' },
      provenance: [],
    });
    expect(
      event.actions.map(({ sequence, action, state }: Record<string, unknown>) => [sequence, action, state]),
    ).toEqual([
      [1, 'REPORT', 'AWAITING_ACCEPTANCE'],
      [2, 'ACCEPT', 'AWAITING_ASSESSMENT'],
      [3, 'ASSESS', 'AWAITING_DISPATCH'],
      [4, 'DISPATCH', 'AWAITING_RECEIPT'],
      [5, 'ACKNOWLEDGE', 'IN_HANDLING'],
      [6, 'FEED_BACK', 'AWAITING_VERIFICATION'],
      [7, 'PASS_VERIFICATION', 'AWAITING_RATING'],
      [8, 'RATE', 'CLOSED'],
    ]);
    expect(event.actions[7]).toMatchObject({ at: '2022-11-29T10:00:00+08:00', actor: 'subject:reporter' });
  });
});

describe('a list of events', () => {
  it.each([
    ['{}', ['E-1', 'E-2', 'E-3', 'E-4', 'E-5']],
    ['{ isOpen: true }', ['E-1', 'E-2', 'E-3', 'E-5']],
    ['{ isOpen: false }', ['E-4']],
    ['{ isOverdue: true }', ['E-1']],
    ['{ isOverdue: false, isOpen: true }', ['E-2', 'E-3', 'E-5']],
    ['{ sources: [PATROL] }', ['E-3']],
    ['{ states: [CLOSED, MERGED] }', ['E-4']],
    ['{ states: [CLOSED], isOpen: true }', []],
  ])('narrowed by %s', async (filter, expected) => {
    expect(await numbers(filter)).toEqual(expected);
  });

  it('stands latest first, and pages run through it without a gap at equal times', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { events } = await ask(
        `query ($after: String) { events(jurisdiction: "331081", first: 1, after: $after) {
          nodes { number reportedAt } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      found.push(...events.nodes.map(({ number }: { number: string }) => number));
      after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
    } while (after !== null);
    const [early, late] = ['E-2', 'E-3'].toSorted((one, other) =>
      eventEntry({ number: one }).id > eventEntry({ number: other }).id ? -1 : 1,
    );
    expect(found).toEqual(['E-1', early, late, 'E-4', 'E-5']);
  });

  it.each([
    ['331081104248', 1],
    ['331081104000', 5],
    ['331081000000', 5],
    ['331000000000', 5],
    ['330000000000', 5],
    ['331081102000', 0],
    ['350000000000', 0],
  ])('of place %s has %i', async (code, count) => {
    const { _entities } = await ask(
      `query ($places: [_Any!]!) { _entities(representations: $places) { ... on Place { events { totalCount nodes { number } } } } }`,
      { places: [{ __typename: 'Place', code }] },
    );
    expect(_entities[0].events.totalCount).toBe(count);
    expect(_entities[0].events.nodes).toHaveLength(count);
  });

  it('pages through reports, the first one first', async () => {
    const page = async (after: string | null) => {
      const { event } = await ask(
        `query ($after: String) { event(jurisdiction: "331081", number: "E-2") { reports(first: 2, after: $after) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      return event.reports;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.totalCount, first.nodes.length, second.nodes.length]).toEqual([3, 2, 1]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
  });
});

describe('what cannot be asked', () => {
  const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    ['{ events(jurisdiction: "331081", first: 201) { totalCount } }', 'BAD_PAGE'],
    ['{ events(jurisdiction: "331081", first: -1) { totalCount } }', 'BAD_PAGE'],
    ['{ events(jurisdiction: "331081", after: "x") { nodes { id } } }', 'BAD_CURSOR'],
    [`{ events(jurisdiction: "331081", after: "${cursor(['yesterday', 'x'])}") { nodes { id } } }`, 'BAD_CURSOR'],
    [`{ events(jurisdiction: "331081", after: "${cursor([NOW, 'x'])}") { nodes { id } } }`, 'BAD_CURSOR'],
    ['{ _entities(representations: [{ __typename: "Event", id: "x" }]) { ... on Event { id } } }', 'BAD_USER_INPUT'],
    ['{ _entities(representations: [{ __typename: "Report", id: "x" }]) { ... on Report { id } } }', 'BAD_USER_INPUT'],
  ])('%s', async (query, code) => {
    await expectRefusal(query, code);
  });
});
