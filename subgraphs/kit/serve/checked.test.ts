import { createLog } from '@network/schema/log';
import { SCALARS } from '@network/schema/scalars';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { checkArguments } from './checked.ts';
import { createRunner } from './run.ts';
import { buildSchema } from './serve.ts';

const SDL = `
  scalar Date
  input Filter { placeCode: String towns: [String!] from: Date }
  type Query {
    place(code: ID!): String
    item(jurisdiction: String!, code: String!): String
    items(jurisdiction: String, filter: Filter, asOf: Date): [String!]!
    dutyBody(place: ID): String
  }`;
const resolvers = {
  Date: SCALARS.Date,
  Query: { place: () => 'a place', item: () => 'an item', items: () => ['an item'], dutyBody: () => 'a body' },
};
const run = createRunner(checkArguments(buildSchema(parse(SDL), resolvers)), createLog('people', 'silent'));
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await run({ query, variables }, {}, { authorization: undefined, requestId: 'r-1' });
  return { data, errors: errors?.map(({ message, extensions }) => [extensions['code'], message]) };
};

const GOVERNMENT = (found: string) =>
  `Expected \`jurisdiction\` to be six digits, as 331081 for 温岭, found ${found}, which no government has.`;
const PLACE = (name: string, found: string) =>
  `Expected \`${name}\` to be twelve digits, as 331081104000 for 新河镇, found ${found}, which no place has.`;
const DAY = (found: string) => `Expected a Date such as "2022-11-30", found ${found}, which is none.`;

it.each<[string, string]>([
  ['{ place(code: "331081") }', PLACE('code', '"331081"')],
  ['{ place(code: 33108110400) }', PLACE('code', '"33108110400"')],
  ['{ item(jurisdiction: "温岭", code: "A") }', GOVERNMENT('"温岭"')],
  ['{ items(jurisdiction: "331081000000") }', GOVERNMENT('"331081000000"')],
  ['{ items(jurisdiction: "") }', GOVERNMENT('""')],
  ['{ items(filter: { placeCode: "33108110400x" }) }', PLACE('placeCode', '"33108110400x"')],
  ['{ items(filter: { towns: ["331081104000", "新河"] }) }', PLACE('towns', '"新河"')],
  ['{ dutyBody(place: "331081104") }', PLACE('place', '"331081104"')],
  ['{ items(asOf: "2022-02-30") }', DAY('"2022-02-30"')],
  ['{ items(asOf: 20221130) }', DAY('20221130')],
  ['{ items(filter: { from: "30/11/2022" }) }', DAY('"30/11/2022"')],
])('%s is refused in one sentence', async (query, sentence) => {
  expect((await ask(query)).errors).toEqual([['BAD_USER_INPUT', sentence]]);
});

it.each<[string, Record<string, unknown>, string]>([
  ['query ($day: Date) { items(asOf: $day) }', { day: '2022-02-30' }, DAY('"2022-02-30"')],
  ['query ($filter: Filter) { items(filter: $filter) }', { filter: { from: 7 } }, DAY('7')],
  ['query ($of: String!) { items(jurisdiction: $of) }', { of: '33108' }, GOVERNMENT('"33108"')],
  ['query ($filter: Filter) { items(filter: $filter) }', { filter: { towns: '新河' } }, PLACE('towns', '"新河"')],
])('%s is refused in one sentence by what its variables hold', async (query, variables, sentence) => {
  expect((await ask(query, variables)).errors).toEqual([['BAD_USER_INPUT', sentence]]);
});

it('what could be a code passes, and codes of other things have no form', async () => {
  const { data, errors } = await ask(`{ place(code: "331081104000") item(jurisdiction: "000000", code: "A")
    items(filter: { placeCode: null, towns: [] }) dutyBody(place: 331081104000) }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ place: 'a place', item: 'an item', items: ['an item'], dutyBody: 'a body' });
});

it('other words of the validator stay as they are', async () => {
  expect((await ask('{ nothing }')).errors).toEqual([
    ['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nothing" on type "Query".'],
  ]);
});
