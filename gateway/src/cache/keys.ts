import type { Viewer } from '@network/schema/viewer';
import { getOperationAST } from 'graphql';
import type { Operation } from '#engine/executor.ts';
import type { Purpose } from '#exchange.ts';
import { viewOf } from './freshness.ts';
import type { Policy } from './policy.ts';

/** A viewer as a text: every field that it has, whatever they are, since all of them are signed to the subgraphs. */
const viewerText = (viewer: Viewer): string =>
  JSON.stringify(Object.entries(viewer).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Those variables that the operation declares, in the order of that: whatever else a caller sends decides nothing. */
const declaredOf = ({ document, name, variables }: Operation): readonly (readonly [string, unknown])[] =>
  (getOperationAST(document, name)?.variableDefinitions ?? []).flatMap(
    ({
      variable: {
        name: { value: declared },
      },
    }) => (Object.hasOwn(variables, declared) ? [[declared, variables[declared]] as const] : []),
  );

type Given = { readonly supergraph: string; readonly scope: Policy['scope'] };

/**
 * What decides the answer to an operation, as one text: supergraph, document, operation, variables, policy view and contract,
 * and unless it is proven independent of the viewer, all that the viewer is.
 * @throws where a variable is nested too deep to be written.
 */
export const keyOfAnswer = (operation: Operation, purpose: Purpose, { supergraph, scope }: Given): string => {
  const { hash, name, incremental = false } = operation;
  return JSON.stringify([
    'answer',
    supergraph,
    hash,
    name,
    declaredOf(operation),
    incremental,
    viewOf(purpose),
    scope === 'PUBLIC' ? null : viewerText(purpose.viewer),
  ]);
};
