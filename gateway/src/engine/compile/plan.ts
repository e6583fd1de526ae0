import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { Plan } from '#planning/planner.ts';
import { nothing, type Step } from '../run.ts';
import type { Compiling } from './compiling.ts';
import { announced, compileDefer } from './defer.ts';
import { compileEntityFetch, entityStep } from './entities.ts';
import { compileFieldFetch, type FieldFetch, fieldStep } from './fields.ts';
import { askTogether } from './wave.ts';

type Path = readonly string[];
/** A part of a plan, and the path that its own paths go on from. */
type Placed = { readonly node: PlanNode; readonly path: Path };
/** A fetch of entities with which a part of a plan begins, and what follows it there. */
type Head = { readonly node: FetchNode; readonly path: Path; readonly rest: readonly Placed[] };

const inSequence =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) {
      // Whoever went away wants no more of it; what is under way is cut by its transport.
      if (run.purpose.presence?.isOver === true) return;
      await step(run);
    }
  };

const inParallel = (steps: readonly Step[]): Step => {
  const [only, ...others] = steps;
  if (only !== undefined && others.length === 0) return only;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
};

/** A step of a path, by the name of a field or `@` for each element of a list. */
const named = (path: readonly (string | number)[]): Path => path.map(String);

/** Compiles the plans of one supergraph. */
const createPlans = (compiling: Compiling) => {
  const fetch = (node: FetchNode, path: Path): Step => {
    if (node.contextRewrites !== undefined && node.contextRewrites.length > 0)
      throw new Error(
        'Expected a supergraph without @fromContext, found one that uses it. Pass the value as an argument.',
      );
    if (node.requires === undefined)
      return announced(node, fieldStep(compileFieldFetch(node, path, compiling), path, compiling));
    return announced(node, entityStep(compileEntityFetch(node, path, compiling), compiling));
  };

  const headOf = (node: PlanNode, path: Path): Head | null => {
    if (node.kind === 'Flatten') return headOf(node.node, [...path, ...named(node.path)]);
    if (node.kind === 'Fetch') return node.requires === undefined ? null : { node, path, rest: [] };
    return node.kind === 'Sequence' ? headOfSequence(node.nodes, path) : null;
  };

  const headOfSequence = ([first, ...others]: readonly PlanNode[], path: Path): Head | null => {
    const head = first === undefined ? null : headOf(first, path);
    return head === null ? null : { ...head, rest: [...head.rest, ...others.map((node) => ({ node, path }))] };
  };

  /** Fetches that begin together and go to one subgraph are one; what follows each goes on when it has come. */
  const wave = (heads: readonly Head[]): Step => {
    const together = askTogether(
      heads.map(({ node, path }) => compileEntityFetch(node, path, compiling)),
      compiling,
    );
    const rests = inParallel(
      heads.map(({ node, rest }) =>
        inSequence([announced(node, nothing), ...rest.map((one) => compile(one.node, one.path))]),
      ),
    );
    return inSequence([together, rests]);
  };

  const parallel = (nodes: readonly PlanNode[], path: Path): Step => {
    const heads = nodes.map((node) => ({ node, head: headOf(node, path) }));
    const bySubgraph = Map.groupBy(heads, ({ head }) => head?.node.serviceName ?? null);
    return inParallel(
      [...bySubgraph].flatMap(([subgraph, some]) => {
        const known = some.flatMap(({ head }) => head ?? []);
        return subgraph === null || known.length < 2 ? some.map(({ node }) => compile(node, path)) : [wave(known)];
      }),
    );
  };

  const compile = (node: PlanNode, path: Path): Step => {
    switch (node.kind) {
      case 'Fetch':
        return fetch(node, path);
      case 'Flatten':
        return compile(node.node, [...path, ...named(node.path)]);
      case 'Sequence':
        return inSequence(node.nodes.map((one) => compile(one, path)));
      case 'Parallel':
        return parallel(node.nodes, path);
      case 'Condition': {
        const then = node.ifClause === undefined ? nothing : compile(node.ifClause, path);
        const otherwise = node.elseClause === undefined ? nothing : compile(node.elseClause, path);
        return (run) => (run.values[node.condition] === true ? then(run) : otherwise(run));
      }
      case 'Defer':
        return compileDefer(node, (one) => compile(one, path));
    }
  };
  return compile;
};

/** A plan, compiled. Of a subscription it is what runs for each message, after the fetch that told of it. */
export type CompiledPlan = { readonly step: Step; readonly messages: FieldFetch | null };

/** Compiles a plan. @throws what a plan asks for that this engine does not do. */
export const compilePlan = ({ node }: Plan, compiling: Compiling): CompiledPlan => {
  if (node === undefined) return { step: nothing, messages: null };
  const compile = createPlans(compiling);
  if (node.kind !== 'Subscription') return { step: compile(node, []), messages: null };
  return {
    step: node.rest === undefined ? nothing : compile(node.rest, []),
    messages: compileFieldFetch(node.primary, [], compiling),
  };
};
