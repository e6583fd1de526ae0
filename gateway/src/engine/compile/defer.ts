import type { DeferNode, PlanNode } from '@apollo/query-planner';
import { nothing, type Run, type Step, startLater } from '../run.ts';

type Deferred = { readonly label: string; readonly waitsFor: readonly string[]; readonly step: Step };

const expect = ({ fetched }: Run, id: string): Promise<void> => {
  const known = fetched.get(id) ?? Promise.withResolvers<void>();
  fetched.set(id, known);
  return known.promise;
};

const begin = ({ label, waitsFor, step }: Deferred, around: Run): void => {
  const run = startLater(around);
  const done = Promise.all(waitsFor.map((id) => expect(run, id))).then(() => step(run));
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
    // A fetch that was left out, as its caller went away, is announced by nobody.
    for (const { waitsFor } of parts) for (const id of waitsFor) run.fetched.get(id)?.resolve();
  };
};
