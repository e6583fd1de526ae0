import type { FetchNode } from '@apollo/query-planner';
import { Kind } from 'graphql';
import { placeFieldErrors } from '../failures.ts';
import type { Step } from '../run.ts';
import { type Compiling, documentOf, variablesOf } from './compiling.ts';
import { createRewrites, renamedKeys } from './rewrites.ts';
import { knownPlace, targetsAt } from './targets.ts';

/** Compiles a fetch of fields of the root, or of a root type that stands at a path of the answer. */
export const compileFields = (node: FetchNode, path: readonly string[], compiling: Compiling): Step => {
  const { serviceName, outputRewrites = [], variableUsages = [] } = node;
  const fetch = compiling.fetchOf(serviceName);
  const document = documentOf(node);
  const rewrite = outputRewrites.length === 0 ? null : createRewrites(outputRewrites, compiling.isOf);
  const renamed = renamedKeys(outputRewrites);
  const nameOf = (name: string): string => renamed.get(name) ?? name;
  const asked = document
    .parsed()
    .definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
    );
  const fields = asked.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [nameOf(selection.alias?.value ?? selection.name.value)] : [],
  );

  return async (run) => {
    const targets = targetsAt(run.root, path);
    if (targets.length === 0) return;
    const variables = variableUsages.length === 0 ? null : `{${variablesOf(variableUsages, run)}}`;
    const { data, errors = [] } = await fetch({ document, variables }, run.purpose);
    if (data !== null) {
      rewrite?.(data);
      for (const target of targets) compiling.merge(target, data);
    } else run.absent.push(() => fields.map((field) => [...knownPlace(path), field]));
    if (errors.length === 0) return;
    const named = errors.map((error) =>
      error.path === undefined
        ? error
        : { ...error, path: error.path.map((name) => (typeof name === 'string' ? nameOf(name) : name)) },
    );
    run.errors.push(...placeFieldErrors(named, { places: [knownPlace(path)], fields }));
  };
};
