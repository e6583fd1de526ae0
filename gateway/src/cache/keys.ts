import type { Viewer } from '@network/schema/viewer';
import type { Operation } from '#engine/executor.ts';
import type { Purpose } from '#exchange.ts';
import { viewOf } from './freshness.ts';
import type { Policy } from './policy.ts';

/** A viewer as a text: every field that it has, whatever they are, since all of them are signed to the subgraphs. */
const viewerText = (viewer: Viewer): string =>
  JSON.stringify(Object.entries(viewer).toSorted(([one], [other]) => (one < other ? -1 : 1)));

type Given = { readonly supergraph: string; readonly scope: Policy['scope'] };

/**
 * What decides the answer to an operation, as one text: supergraph, document, operation, variables, policy view and contract,
 * and unless it is proven independent of the viewer, all that the viewer is.
 */
export const keyOfAnswer = (
  { hash, name, variables, incremental = false }: Operation,
  purpose: Purpose,
  { supergraph, scope }: Given,
): string =>
  JSON.stringify([
    'answer',
    supergraph,
    hash,
    name,
    variables,
    incremental,
    viewOf(purpose),
    scope === 'PUBLIC' ? null : viewerText(purpose.viewer),
  ]);
