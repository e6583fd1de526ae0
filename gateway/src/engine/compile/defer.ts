import type { DeferNode, FetchNode, PlanNode } from '@apollo/query-planner';
import { nothing, type Run, type Step, startLater } from '../run.ts';

type Deferred = { readonly label: string; readonly waitsFor: readonly string[]; readonly step: Step };

const endOf = ({ fetched }: Run, id: string): PromiseWithResolvers<void> => {
  const known = fetched.get(id) ?? Promise.withResolvers<void>();
  fetched.set(id, known);
  return known;
};

/** Tells when fetches that deferred parts wait for have ended. */
export const announced = (fetches: readonly { readonly node: FetchNode }[], step: Step): Step => {
  const ids = fetches.flatMap(({ node }) => node.id ?? []);
  if (ids.length === 0) return step;
  return async (run) => {
    await step(run);
    for (const id of ids) endOf(run, id).resolve();
  };
};

/** Ends when a caller goes away: then fetches are left out, and nobody announces them. */
const left = ({ purpose }: Run): Promise<void> => new Promise((resolve) => void purpose.presence?.whenOver(resolve));

const begin = ({ label, waitsFor, step }: Deferred, around: Run): void => {
  const run = startLater(around);
  const ended = Promise.all(waitsFor.map((id) => endOf(run, id).promise));
  const done = Promise.race([ended, left(run)]).then(() => step(run));
  // Whoever waits for the part is told; a caller who went away leaves nobody to wait.
  done.catch(() => undefined);
  around.later.set(label, { run, done });
};

/**
 * Compiles a plan of which parts come later. Each part begins as soon as the fetches that it depends on have ended,
 * beside the rest of the primary part.
 */
export const compileDefer = ({ primary, deferred }: DeferNode, compile: (node: PlanNode) => Step): Step => {
  const first = primary.node === undefined ? nothing : compile(primary.node);
  const parts = deferred.map(
    ({ label = '', depends, node }): Deferred => ({
      label,
      waitsFor: depends.map(({ id }) => id),
      step: node === undefined ? nothing : compile(node),
    }),
  );
  return async (run) => {
    for (const part of parts) begin(part, run);
    await first(run);
  };
};
