import { describe, expect, it } from 'vitest';
import { readHints } from './hints.ts';
import { createPolicyOf, NOT_KEPT } from './policy.ts';
import { operationOf, SUPERGRAPH } from './trial-network.ts';

const policyOf = createPolicyOf(readHints(SUPERGRAPH));
const of = (text: string, name: string | null = null) => policyOf(operationOf(text, { name }));

describe('the policy of an operation', () => {
  it.each([
    ['the least of its fields', '{ place { code name } }', 10],
    ['an inheriting field left out of account', '{ place { code page { isLast } } }', 60],
    ['each type of a union', '{ anything { ... on Place { name } ... on Body { code } } }', 10],
    ['an interface', '{ anything { ... on Node { id } } }', 60],
    ['fragments by name', '{ place { ...a } } fragment a on Place { ...b } fragment b on Place { name }', 10],
    ['a name of its type', '{ place { __typename code } }', 60],
    ['what @include might leave out', 'query ($is: Boolean!) { place { code name @include(if: $is) } }', 10],
  ])('is %s', (_, text, maxAge) => {
    expect(of(text)).toMatchObject({ maxAge, scope: 'PUBLIC' });
  });

  it.each([
    ['a field that says nothing', '{ place { code events } }'],
    ['a field of persons', '{ place { body { headName } } }'],
    ['one in a fragment', '{ place { ...a } } fragment a on Place { body { ... on Body { headName } } }'],
    ['one in a union', '{ anything { ... on Body { headName } } }'],
    ['one that @skip might leave out', 'query ($is: Boolean!) { place { code } myTasks @skip(if: $is) { title } }'],
    ['one in the second operation', 'query a { place { code } } query b { myTasks { title } }', 'b'],
    ['a question about the schema', '{ place { code } __schema { queryType { name } } }'],
    ['a mutation', 'mutation { place { code } }'],
    ['nothing but the name of the type', '{ __typename }'],
    ['no operation of that name', '{ place { code } }', 'other'],
  ])('lets nothing be kept with %s', (_, text, name: string | null = null) => {
    expect(of(text, name)).toEqual(NOT_KEPT);
  });

  it('is private where one field is, and bears the subgraphs and types that it is made of', () => {
    expect(of('{ myTown { name } place { body { code } } }')).toEqual({
      maxAge: 10,
      scope: 'PRIVATE',
      tags: ['people', 'people.Query', 'people.Place', 'people.Body'],
    });
    expect(of('{ place { code } }').tags).toEqual(['people', 'people.Query', 'people.Place', 'events', 'events.Place']);
  });
});
