import type { ConditionNode, FetchNode, PlanNode } from '@apollo/query-planner';
import type { Plan } from '#planning/planner.ts';
import { nothing, type Step } from '../run.ts';
import type { Compiling } from './compiling.ts';
import { announced, compileDefer } from './defer.ts';
import { compileEntityFetch, type EntityFetch, entityStep } from './entities.ts';
import { compileFieldFetch, type FieldFetch, fieldStep } from './fields.ts';
import { askTogether } from './together.ts';
import { type Placed, type Trip, tripsOf } from './waves.ts';

/** A step, and the positions of those that have to have ended before it begins. */
type Waiting = { readonly step: Step; readonly after: readonly number[] };

/** Runs each step as soon as those have ended that it waits for. */
const inOrder =
  (steps: readonly Waiting[]): Step =>
  async (run) => {
    const ends: Promise<void>[] = [];
    const begin = async ({ step, after }: Waiting): Promise<void> => {
      if (after.length > 0) await Promise.all(after.map((position) => ends[position]));
      // Whoever went away wants no more of it; what is under way is cut by its transport.
      if (run.purpose.presence?.isOver !== true) await step(run);
    };
    for (const one of steps) ends.push(begin(one));
    await Promise.all(ends);
  };

const requireNoContext = ({ contextRewrites = [] }: FetchNode): void => {
  if (contextRewrites.length === 0) return;
  throw new Error('Expected a supergraph without @fromContext, found one that uses it. Pass the value as an argument.');
};

/** Compiles the plans of one supergraph. */
const createPlans = (compiling: Compiling) => {
  const entities = ({ node, path }: Placed<FetchNode>): EntityFetch => {
    requireNoContext(node);
    return compileEntityFetch(node, path, compiling);
  };
  const fetch = ({ node, path }: Placed<FetchNode>): Step => {
    if (node.requires !== undefined) return entityStep(entities({ node, path }), compiling);
    requireNoContext(node);
    return fieldStep(compileFieldFetch(node, path, compiling), path, compiling);
  };

  const condition = ({ node: { condition, ifClause, elseClause }, path }: Placed<ConditionNode>): Step => {
    const then = ifClause === undefined ? nothing : compile({ node: ifClause, path });
    const otherwise = elseClause === undefined ? nothing : compile({ node: elseClause, path });
    return (run) => (run.values[condition] === true ? then(run) : otherwise(run));
  };

  const travelling = (trip: Trip): Step => {
    if ('together' in trip) return announced(trip.together, askTogether(trip.together.map(entities), compiling));
    const { node, path } = trip.alone;
    switch (node.kind) {
      case 'Fetch':
        return announced([{ node }], fetch({ node, path }));
      case 'Condition':
        return condition({ node, path });
      case 'Defer':
        return compileDefer(node, (one) => compile({ node: one, path }));
    }
  };

  const compile = (plan: Placed<PlanNode>): Step =>
    inOrder(tripsOf(plan).map((trip) => ({ step: travelling(trip), after: trip.after })));
  return (node: PlanNode): Step => compile({ node, path: [] });
};

/** A plan, compiled. Of a subscription it is what runs for each message, after the fetch that told of it. */
export type CompiledPlan = { readonly step: Step; readonly messages: FieldFetch | null };

/** Compiles a plan. @throws what a plan asks for that this engine does not do. */
export const compilePlan = ({ node }: Plan, compiling: Compiling): CompiledPlan => {
  if (node === undefined) return { step: nothing, messages: null };
  const compile = createPlans(compiling);
  if (node.kind !== 'Subscription') return { step: compile(node), messages: null };
  return {
    step: node.rest === undefined ? nothing : compile(node.rest),
    messages: compileFieldFetch(node.primary, [], compiling),
  };
};
