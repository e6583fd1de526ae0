import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { Plan } from '#planning/planner.ts';
import { nothing, type Step } from '../run.ts';
import type { Compiling } from './compiling.ts';
import { compileDefer } from './defer.ts';
import { compileEntities } from './entities.ts';
import { compileFields } from './fields.ts';

const inSequence =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) {
      // Whoever went away wants no more of it; what is under way is cut by its transport.
      if (run.purpose.signal?.aborted === true) return;
      await step(run);
    }
  };

const inParallel =
  (steps: readonly Step[]): Step =>
  async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };

const compileFetch = (node: FetchNode, path: readonly string[], compiling: Compiling): Step => {
  if (node.contextRewrites !== undefined && node.contextRewrites.length > 0)
    throw new Error(
      'Expected a supergraph without @fromContext, found one that uses it. Pass the value as an argument.',
    );
  return node.requires === undefined ? compileFields(node, path, compiling) : compileEntities(node, path, compiling);
};

/** Tells when a fetch that deferred parts wait for has ended. */
const announced = ({ id }: FetchNode, step: Step): Step =>
  id === undefined
    ? step
    : async (run) => {
        await step(run);
        run.fetched.get(id)?.resolve();
      };

/** A step of a path, by the name of a field or `@` for each element of a list. */
const named = (path: readonly (string | number)[]): string[] => path.map(String);

const compileNode = (node: PlanNode, path: readonly string[], compiling: Compiling): Step => {
  switch (node.kind) {
    case 'Fetch':
      return announced(node, compileFetch(node, path, compiling));
    case 'Flatten':
      return compileNode(node.node, [...path, ...named(node.path)], compiling);
    case 'Sequence':
      return inSequence(node.nodes.map((one) => compileNode(one, path, compiling)));
    case 'Parallel':
      return inParallel(node.nodes.map((one) => compileNode(one, path, compiling)));
    case 'Condition': {
      const then = node.ifClause === undefined ? nothing : compileNode(node.ifClause, path, compiling);
      const otherwise = node.elseClause === undefined ? nothing : compileNode(node.elseClause, path, compiling);
      return (run) => (run.variables.get(node.condition) === 'true' ? then(run) : otherwise(run));
    }
    case 'Defer':
      return compileDefer(node, (one) => compileNode(one, path, compiling));
  }
};

/** Compiles a plan to one step. @throws what a plan asks for that this engine does not do. */
export const compilePlan = ({ node }: Plan, compiling: Compiling): Step => {
  if (node === undefined) return nothing;
  if (node.kind === 'Subscription') throw new Error('not yet');
  return compileNode(node, [], compiling);
};
