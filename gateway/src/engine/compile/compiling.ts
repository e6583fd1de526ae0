import type { FetchNode } from '@apollo/query-planner';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { createSubgraphDocument } from '#transports/documents.ts';
import type { Fetch, Fetches, SubgraphDocument } from '#transports/fetches.ts';
import type { Run } from '../run.ts';
import { createKeysOf, graphsOf, type KeysOf } from './keys.ts';
import { createMerge, type Merge } from './merge.ts';
import { createLeafKeyOf, type LeafKeyOf } from './returned.ts';
import { createIsOf, type IsOf } from './type-conditions.ts';

/** What every step of a supergraph's plans is compiled with. */
export type Compiling = {
  readonly fetchOf: (subgraph: string) => Fetch;
  readonly isOf: IsOf;
  readonly keysOf: KeysOf;
  readonly leafKeyOf: LeafKeyOf;
  readonly merge: Merge;
};

const requireFetch = (fetches: Fetches, subgraph: string): Fetch => {
  const fetch = fetches.get(subgraph);
  if (fetch !== undefined) return fetch;
  const names = [...fetches.keys()].join(', ');
  throw new Error(
    `Expected a supergraph over ${names}, found it to need "${subgraph}". Start that subgraph, or compose again.`,
  );
};

/**
 * @param supergraph with all its types, also those that callers cannot name.
 * @throws when it names a subgraph that is not among `fetches`.
 */
export const createCompiling = (supergraph: GraphQLSchema, fetches: Fetches): Compiling => {
  for (const subgraph of graphsOf(supergraph).values()) requireFetch(fetches, subgraph);
  const keysOf = createKeysOf(supergraph);
  return {
    fetchOf: (subgraph) => requireFetch(fetches, subgraph),
    isOf: createIsOf(supergraph),
    keysOf,
    leafKeyOf: createLeafKeyOf(supergraph, keysOf),
    merge: createMerge((typename) => isObjectType(supergraph.getType(typename))),
  };
};

/** What a fetch of a plan sends. */
export const documentOf = ({ operation, operationName, operationKind }: FetchNode): SubgraphDocument =>
  createSubgraphDocument({ text: operation, name: operationName ?? null, kind: operationKind });

/** The members of a JSON object with the caller's values of the variables that a fetch uses. */
export const variablesOf = (names: readonly string[], { variables }: Run): string => {
  let text = '';
  for (const name of names) {
    const value = variables.get(name);
    if (value !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${value}`;
  }
  return text;
};

/** The member of a JSON object that carries representations. */
export const representationsText = (name: string, texts: readonly string[]): string => `"${name}":[${texts.join(',')}]`;

/** A JSON object of members, of which the first may be none. */
export const objectText = (others: string, ...members: readonly string[]): string =>
  `{${others}${others === '' ? '' : ','}${members.join(',')}}`;

/** Makes what is asked for once, when it is first asked for. */
export const memo = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
