import type { FetchNode } from '@apollo/query-planner';
import { Kind, type SelectionSetNode } from 'graphql';
import type { Fetched, SubgraphDocument, SubgraphFetch } from '#transports/fetches.ts';
import { placeFieldErrors } from '../failures.ts';
import type { Run, Step } from '../run.ts';
import { type Compiling, documentOf, variablesOf } from './compiling.ts';
import { createRewrites, renamedKeys } from './rewrites.ts';
import { knownPlace, targetsAt } from './targets.ts';

/** A fetch of fields, compiled: what it asks, and what is done with what came. */
export type FieldFetch = {
  readonly subgraph: string;
  /** The fields of a mutation; none of a query. */
  readonly mutates: readonly string[];
  readonly ask: (run: Run) => SubgraphFetch;
  /** Adds what came to the objects of the answer that have the fields, and tells what went wrong. */
  readonly settle: (run: Run, fetched: Fetched) => void;
};

/** The names of what is asked; a plan may write fragments on the root's own type. */
const namesIn = ({ selections }: SelectionSetNode): readonly string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? namesIn(selection.selectionSet) : [];
  });

const namesOf = (document: SubgraphDocument): readonly string[] =>
  document
    .parsed()
    .definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? namesIn(definition.selectionSet) : [],
    );

/** Compiles a fetch of fields of the root, or of a root type that stands at a path of the answer. */
export const compileFieldFetch = (node: FetchNode, path: readonly string[], compiling: Compiling): FieldFetch => {
  const { serviceName, outputRewrites = [], variableUsages = [] } = node;
  const document = documentOf(node);
  const rewrite = outputRewrites.length === 0 ? null : createRewrites(outputRewrites, compiling.isOf);
  const renamed = renamedKeys(outputRewrites);
  const nameOf = (name: string): string => renamed.get(name) ?? name;
  const fields = namesOf(document).map(nameOf);
  const places = [knownPlace(path)];

  return {
    subgraph: serviceName,
    mutates: document.kind === 'mutation' ? fields : [],
    ask: (run) => ({
      document,
      variables: variableUsages.length === 0 ? null : `{${variablesOf(variableUsages, run)}}`,
    }),
    settle: (run, { data, errors = [] }) => {
      if (data !== null) {
        rewrite?.(data);
        for (const target of targetsAt(run.root, path)) compiling.merge(target, data);
      } else run.absent.push(() => fields.map((field) => [...knownPlace(path), field]));
      if (errors.length === 0) return;
      const named = errors.map((error) =>
        error.path === undefined
          ? error
          : { ...error, path: error.path.map((name) => (typeof name === 'string' ? nameOf(name) : name)) },
      );
      run.errors.push(...placeFieldErrors(named, { places, fields }));
    },
  };
};

/** A step that asks for fields. */
export const fieldStep = (fieldFetch: FieldFetch, path: readonly string[], compiling: Compiling): Step => {
  const { subgraph, mutates, ask, settle } = fieldFetch;
  const fetch = compiling.fetchOf(subgraph);
  return async (run) => {
    if (targetsAt(run.root, path).length === 0) return;
    if (mutates.length > 0 && run.isOver(run)) {
      run.absent.push(() => mutates.map((field) => [field]));
      return;
    }
    for (const field of mutates) run.mutated.add(field);
    settle(run, await fetch(ask(run), run.purpose));
  };
};
