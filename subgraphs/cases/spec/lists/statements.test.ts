import { type Keep, keepFor, keepNothing } from '@network/kit/reference/keep';
import { buildSchema } from '@network/kit/serve';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '#context.ts';
import { resolvers } from '#graph/resolvers.ts';
import { caseEntry } from '../trial/case-fixtures.ts';
import { COMMANDER, DATA_KEY, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

const PLACES = Array.from({ length: 16 }, (_, town) => `331081${String(101 + town)}000`);
const ITEMS = ['330217199000', '330217199001'];
const schema = buildSchema(parseSdlFiles(readSubgraphFiles('cases')), resolvers);

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  const entries = Array.from({ length: 240 }, (_, index) =>
    caseEntry(`N-${index}`, {
      place: PLACES[index % PLACES.length] ?? null,
      itemCode: ITEMS[index % 2] ?? null,
      officerNumbers: Array.from({ length: 1 + (index % 10) }, (_none, officer) => `Z${officer}`),
    }),
  );
  await trial.file(entries);
});
afterAll(() => trial.end());

/** The names of the statements that a query runs, in alphabetical order. */
const statementsOf = async (source: string, variableValues: Record<string, unknown>): Promise<(string | null)[]> =>
  statementsIn(contextsOf(keepNothing), { source, variableValues });

type Asked = { readonly source: string; readonly variableValues: Record<string, unknown> };
/** What makes a context for each request of a process that keeps copies so. */
const contextsOf = (keep: Keep) =>
  createContext(
    { ...trial.stores, provenance: async (_viewer, _kind, ids) => new Map(ids.map((id) => [id, []])) },
    { dataKey: DATA_KEY, keep },
  );
const statementsIn = async (contexts: ReturnType<typeof contextsOf>, asked: Asked): Promise<(string | null)[]> => {
  const seen: (string | null)[] = [];
  const contextValue = contexts(COMMANDER, 'trial');
  const stop = trial.store.onStatement(({ name }) => seen.push(name));
  const result = await graphql({ schema, ...asked, contextValue });
  stop();
  expect(result.errors).toBeUndefined();
  return seen.sort();
};

const FIELDS = `totalCount nodes {
  id number state item { code } discretionTier { ordinal } officers { certificateNumber } party { name idNumber }
  nextDeadline { kind date } actions { action }
}`;
const entities = (type: string) =>
  `query ($of: [_Any!]!, $first: Int) { _entities(representations: $of) { ... on ${type} { cases(first: $first) { ${FIELDS} } } } }`;

const shared = ['cases.actions_by_case', 'cases.calendar_days', 'cases.clocks', 'cases.parties_by_case_id'];
const jurisdiction = WENLING;
const PARENTS = {
  Place: [PLACES.map((code) => ({ __typename: 'Place', code })), 'town'],
  EnforcementItem: [ITEMS.map((code) => ({ __typename: 'EnforcementItem', jurisdiction, code })), 'item'],
  Officer: [
    Array.from({ length: 10 }, (_, at) => ({ __typename: 'Officer', jurisdiction, certificateNumber: `Z${at}` })),
    'officer',
  ],
  Team: [[{ __typename: 'Team', jurisdiction, code: 'xinhe' }], 'team'],
  Body: [[{ __typename: 'Body', jurisdiction, code: 'bureau' }], 'body'],
  DiscretionTier: [
    ITEMS.map((itemCode) => ({ __typename: 'DiscretionTier', jurisdiction, itemCode, ordinal: 1 })),
    'tier',
  ],
  Event: [[{ __typename: 'Event', jurisdiction, number: 'E-1' }], 'event'],
} as const;

describe.each(Object.entries(PARENTS))('the cases of %s', (type, [of, name]) => {
  it.each([1, 20, 200])('N-05k MUST run one statement per field that reads a table, with first %i', async (first) => {
    const expected = [...shared, `cases.cases_by_${name}_and_total`].sort();
    expect(await statementsOf(entities(type), { of, first })).toEqual(expected);
    expect(await statementsOf(entities(type), { of: of.slice(0, 1), first })).toEqual(expected);
  });
});

it('reads clocks and the calendar once a second for all requests, where they are kept so long', async () => {
  let at = 0;
  const contexts = contextsOf(keepFor({ now: () => at }));
  const asked = { source: entities('Team'), variableValues: { of: PARENTS.Team[0], first: 20 } };
  const kept = ['cases.calendar_days', 'cases.clocks'];
  const all = await statementsIn(contexts, asked);
  expect(all.filter((name) => kept.includes(name ?? ''))).toEqual(kept);
  at += 999;
  expect(await statementsIn(contexts, asked)).toEqual(all.filter((name) => !kept.includes(name ?? '')));
  at += 1;
  expect(await statementsIn(contexts, asked)).toEqual(all);
});

it('runs no statement for what was not asked', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { cases { nodes { number } } } } }`;
  expect(await statementsOf(query, { of: PARENTS.Place[0] })).toEqual(['cases.cases_by_town']);
});

it('reads many cases by number and by id in one statement each', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Case { number } } }';
  const of = Array.from({ length: 50 }, (_, index) => ({ __typename: 'Case', jurisdiction, number: `N-${index}` }));
  expect(await statementsOf(query, { of })).toEqual(['cases.cases_by_number']);
});

it('reads what two fetches of one request ask of the same type in one statement', async () => {
  const query = `query ($_0: [_Any!]!, $_1: [_Any!]!) {
    _0: _entities(representations: $_0) { ... on Case { number } }
    _1: _entities(representations: $_1) { ... on Case { state party { name } } }
  }`;
  const of = Array.from({ length: 50 }, (_, index) => ({ __typename: 'Case', jurisdiction, number: `N-${index}` }));
  expect(await statementsOf(query, { _0: of.slice(0, 30), _1: of.slice(20) })).toEqual([
    'cases.cases_by_number',
    'cases.parties_by_case_id',
  ]);
});

it('runs one statement for each kind of what hangs on the cases of a page, and for their transfers', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { cases(first: 200) { nodes {
    evidence { number officers { certificateNumber } } documents { form { code } } notices { kinds } decision { number }
    payments { amount case { number } } priorActs { number } transfers { nodes { number } } transfer { number }
  } } } } }`;
  expect(await statementsOf(query, { of: PARENTS.Place[0] })).toEqual(
    [
      ...['case_documents', 'decisions', 'evidence', 'notices', 'payments'].map((name) => `cases.${name}_by_case_id`),
      ...['cases.cases_by_town', 'cases.prior_acts_by_case', 'cases.transfers_by_case'],
      'cases.transfers_filed_by_filed_case_number',
    ].sort(),
  );
});
