import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEntry, DECIDED } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

const OTHER_ITEM = '330231000000';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await trial.file([
    caseEntry('OPEN', { filedOn: '2026-07-10', issuingSubject: 'TOWN', templateCode: 'T-13' }),
    caseEntry('OLD', { filedOn: '2026-06-10', officerNumbers: ['Z009'], issuingSubject: 'COUNTY' }),
    caseEntry(
      'FINED',
      {
        filedOn: '2026-07-20',
        decidedOn: '2026-08-01',
        decisionKinds: ['FINE', 'WARNING'],
        place: DAXI,
        teamCode: 'daxi',
      },
      [...DECIDED, 'SERVE'],
    ),
    caseEntry(
      'CLOSED',
      {
        filedOn: '2026-07-15',
        decidedOn: '2026-08-02',
        closedOn: '2026-09-01',
        decisionKinds: ['WARNING'],
        itemCode: OTHER_ITEM,
        bodyCode: 'water',
        party: { kind: 'ORGANISATION', name: '温岭某公司（样例）', creditCode: '91331081MA00000001' },
      },
      [...DECIDED, 'SERVE', 'PERFORM', 'CLOSE'],
    ),
    caseEntry('LET-OFF', { filedOn: '2026-07-01', exitKind: 'FIRST_VIOLATION', procedure: 'SIMPLE' }, ['REGISTER']),
  ]);
});
afterAll(() => trial.end());

const LIST = `query ($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
  cases(jurisdiction: "${WENLING}", filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { number } pageInfo { endCursor hasNextPage }
  }
}`;
const ask = async (variables: Record<string, unknown>) => {
  const result = await trial.ask(LIST, COMMANDER, variables);
  expect(result.errors).toBeUndefined();
  return result.data.cases;
};
const numbers = ({ nodes }: { nodes: { number: string }[] }) => nodes.map(({ number }) => number);

describe('cases are narrowed', () => {
  it.each([
    [{ isOpen: false }, ['CLOSED']],
    [{ states: ['SERVED', 'CLOSED'] }, ['FINED', 'CLOSED']],
    [{ procedures: ['SIMPLE'] }, ['LET-OFF']],
    [{ issuingSubjects: ['TOWN', 'COUNTY'] }, ['OPEN', 'OLD']],
    [{ exitKinds: ['PENALTY'] }, ['FINED', 'CLOSED']],
    [{ exitKinds: ['FIRST_VIOLATION'] }, ['LET-OFF']],
    [{ partyKinds: ['ORGANISATION'] }, ['CLOSED']],
    [{ penaltyKinds: ['FINE'] }, ['FINED']],
    [{ penaltyKinds: ['FINE', 'WARNING'] }, ['FINED', 'CLOSED']],
    [{ bodyCodes: ['water'] }, ['CLOSED']],
    [{ teamCodes: ['daxi'] }, ['FINED']],
    [{ templateCodes: ['T-13'] }, ['OPEN']],
    [{ filedFrom: '2026-07-10', filedBefore: '2026-07-20' }, ['CLOSED', 'OPEN']],
    [{ decidedFrom: '2026-08-01', decidedBefore: '2026-08-02' }, ['FINED']],
    [{ closedFrom: '2026-09-01', closedBefore: '2026-09-02' }, ['CLOSED']],
    [{ dueBefore: '2026-10-08' }, ['OLD']],
    [{ itemFields: ['生态环境'] }, ['CLOSED']],
    [{ itemLists: ['COMPREHENSIVE'] }, ['FINED', 'OPEN', 'LET-OFF', 'OLD']],
    [{ officerTeamCodes: ['daxi'] }, ['OLD']],
    [{ townModes: ['EMPOWERED'] }, ['CLOSED', 'OPEN', 'LET-OFF']],
    [{ townModes: ['STATIONED'] }, ['FINED', 'OLD']],
    [{ isOpen: true, itemFields: ['城市管理'], townModes: ['EMPOWERED'] }, ['OPEN', 'LET-OFF']],
    [{ states: [] }, []],
  ])('by %o', async (filter, expected) => {
    const list = await ask({ filter });
    expect(numbers(list)).toEqual(expected);
    expect(list.totalCount).toBe(expected.length);
  });
});

describe('cases are ordered', () => {
  it.each([
    [{ field: 'LISTED_ON' }, ['FINED', 'CLOSED', 'OPEN', 'LET-OFF', 'OLD']],
    [{ field: 'LISTED_ON', direction: 'ASC' }, ['OLD', 'LET-OFF', 'OPEN', 'CLOSED', 'FINED']],
  ])('by %o', async (orderBy, expected) => {
    expect(numbers(await ask({ orderBy }))).toEqual(expected);
  });

  it.each([
    [{ field: 'DECIDED_ON' }, ['CLOSED', 'FINED']],
    [{ field: 'DECIDED_ON', direction: 'ASC' }, ['FINED', 'CLOSED']],
    [{ field: 'CLOSED_ON' }, ['CLOSED']],
  ])('by %o, those without the day last, page by page', async (orderBy, expected) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const list = await ask({ orderBy, first: 2, after });
      seen.push(...numbers(list));
      after = list.pageInfo.endCursor;
      more = list.pageInfo.hasNextPage;
    }
    expect(seen.slice(0, expected.length)).toEqual(expected);
    expect([...seen].sort()).toEqual(['CLOSED', 'FINED', 'LET-OFF', 'OLD', 'OPEN']);
  });

  it('and refuse a cursor of another order', async () => {
    const { pageInfo } = await ask({ first: 1 });
    const result = await trial.ask(LIST, COMMANDER, { orderBy: { field: 'DECIDED_ON' }, after: pageInfo.endCursor });
    expect(result.errors[0].extensions.code).toBe('BAD_CURSOR');
  });
});

it('tells the day by which the law lets an ordinary case be decided', async () => {
  const query = `{ cases(jurisdiction: "${WENLING}") { nodes { number dueOn } } }`;
  const { nodes } = (await trial.ask(query, COMMANDER)).data.cases;
  expect(nodes).toContainEqual({ number: 'OPEN', dueOn: '2026-10-08' });
  expect(nodes).toContainEqual({ number: 'LET-OFF', dueOn: null });
});

it('lists the cases of a template, of an object of inspection, and its cases from the party', async () => {
  const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on CaseTemplate { cases { nodes { number template { code } } } }
    ... on RegulatedEntity { cases { nodes { number regulatedEntity { creditCode } party { regulatedEntity { creditCode } case { number } } } } }
  } }`;
  const of = [
    { __typename: 'CaseTemplate', jurisdiction: WENLING, code: 'T-13' },
    { __typename: 'RegulatedEntity', jurisdiction: WENLING, creditCode: '91331081MA00000001' },
  ];
  const entityKey = { creditCode: '91331081MA00000001' };
  const [template, entity] = (await trial.ask(entities, COMMANDER, { of })).data._entities;
  expect(template.cases.nodes).toEqual([{ number: 'OPEN', template: { code: 'T-13' } }]);
  expect(entity.cases.nodes).toEqual([
    { number: 'CLOSED', regulatedEntity: entityKey, party: { regulatedEntity: entityKey, case: { number: 'CLOSED' } } },
  ]);
});

it("lists a government's parties by their kind", async () => {
  const query = `query ($kinds: [PartyKind!]) { parties(jurisdiction: "${WENLING}", filter: { kinds: $kinds, from: "2026-07-01" }) {
    totalCount nodes { kind case { number } } } }`;
  const { parties } = (await trial.ask(query, COMMANDER, { kinds: ['CITIZEN'] })).data;
  expect(parties.totalCount).toBe(3);
  expect(parties.nodes[0]).toEqual({ kind: 'CITIZEN', case: { number: 'FINED' } });
});
