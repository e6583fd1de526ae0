import { type Field, type Graph, requiredOf, targetOf } from '../reach/routes.ts';

/** A field that comes to records of a type: a page of them, or one or a few. */
export type Hop = { readonly name: string; readonly type: string; readonly isPage: boolean };
/** A field of Query that finds one record by what its arguments spell, a government among them. */
export type Lookup = { readonly name: string; readonly type: string; readonly key: readonly string[] };

const fieldsOf = (graph: Graph, type: string): readonly Field[] => graph.get(type)?.fields ?? [];

const hopOf = (graph: Graph, field: Field): Hop => {
  const { name: type, isPage } = targetOf(graph, field);
  return { name: field.name, type, isPage };
};

/** The lists of Query that need nothing but a government. */
export const rootListsOf = (graph: Graph): readonly Hop[] =>
  fieldsOf(graph, 'Query')
    .filter((field) => requiredOf(field).join() === 'jurisdiction')
    .map((field) => hopOf(graph, field))
    .filter(({ isPage }) => isPage);

/** The fields of Query that find one record of a government. */
export const lookupsOf = (graph: Graph): readonly Lookup[] =>
  fieldsOf(graph, 'Query')
    .filter((field) => requiredOf(field).includes('jurisdiction') && requiredOf(field).length > 1)
    .map((field) => ({
      ...{ name: field.name, type: hopOf(graph, field).type },
      key: requiredOf(field).filter((name) => name !== 'jurisdiction'),
    }));

/** The fields of a type that need no argument and come to records of one of the types. */
export const hopsOf = (graph: Graph, type: string, targets: ReadonlySet<string>): readonly Hop[] =>
  fieldsOf(graph, type)
    .filter((field) => requiredOf(field).length === 0)
    .map((field) => hopOf(graph, field))
    .filter((hop) => targets.has(hop.type));

/** Whether a type has a value of that name. */
export const hasField = (graph: Graph, type: string, name: string): boolean =>
  fieldsOf(graph, type).some((field) => field.name === name);

/** Parts of a list, each of at most so many. */
export const inParts = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
