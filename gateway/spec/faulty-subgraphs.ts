import type { IncomingMessage, ServerResponse } from 'node:http';
import { FAULTS, json } from '#transports/trial-subgraph.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const GIVEN = '(fault: String!, nth: Int!)';

/** A network in which only people is well; what goes wrong elsewhere is asked for by name. */
export const FAULTY_SDLS = {
  people: `${LINK}
type Query { places: [Place!]! }
type Place @key(fields: "code") { code: String! name: String }`,
  events: `${LINK}
type Query { latest${GIVEN}: Event }
type Mutation { report${GIVEN}: Event }
type Event { number: String! }
type Place @key(fields: "code") { code: String! openEvents${GIVEN}: Int }`,
  cases: `${LINK}
type Place @key(fields: "code") { code: String! openCases${GIVEN}: Int }`,
  inspections: `${LINK}
type Place @key(fields: "code") { code: String! due${GIVEN}: Int }`,
} as const;

type Body = { readonly variables: { readonly fault: string; readonly representations: readonly { code: string }[] } };
type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** People: three places of one name. */
export const answerWell: Handle = (_, response) =>
  json(response, { data: { places: ['1', '2', '3'].map((code) => ({ __typename: 'Place', code, name: '新河镇' })) } });

const entities = (response: ServerResponse, list: unknown): void => json(response, { data: { _entities: list } });
const field = (value: unknown) => ({ openEvents: value, openCases: value });

/** What may be wrong with a list of records. */
export const FAULTS_OF_LISTS = {
  'too few': (response) => entities(response, [field(1)]),
  'too many': (response) => entities(response, [1, 2, 3, 4].map(field)),
  'no list': (response) => entities(response, field(1)),
  'a text for a number': (response) => entities(response, ['many', 1, 2].map(field)),
  'a list for a number': (response) => entities(response, [[1], 1, 2].map(field)),
  'an object for a number': (response) => entities(response, [{ count: 1 }, 1, 2].map(field)),
} satisfies Record<string, (response: ServerResponse) => void>;

/** Does what the variable `fault` names. */
export const answerFaulty: Handle = (request, response, body) => {
  const { fault } = (JSON.parse(body) as Body).variables;
  if (fault in FAULTS_OF_LISTS) FAULTS_OF_LISTS[fault as keyof typeof FAULTS_OF_LISTS](response);
  else FAULTS[fault as keyof typeof FAULTS](request, response);
};
