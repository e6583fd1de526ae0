import type { Path } from './run.ts';
import type { SelectedField, Selection } from './selection/selection.ts';

const fieldsAt = (below: readonly (readonly Selection[])[], slot: string): readonly SelectedField[] =>
  below.flatMap((selections) =>
    selections.flatMap((selection) => {
      if (selection.kind === 'fragment') return fieldsAt([selection.selections], slot);
      return selection.slot === slot ? [selection] : [];
    }),
  );

/**
 * A place of the data as the caller knows it: with the caller's names, and no further than the caller asked. What went
 * wrong in a field that only the plan wanted — a key, what `@requires` names — is said of the object that it belongs to.
 */
export const toClientPath = (path: Path, selections: readonly Selection[]): Path => {
  const known: (string | number)[] = [];
  let below: readonly (readonly Selection[])[] = [selections];
  for (const step of path) {
    if (typeof step === 'number') {
      known.push(step);
      continue;
    }
    const fields = fieldsAt(below, step);
    const [field] = fields;
    if (field === undefined) return known;
    known.push(field.key);
    below = fields.flatMap((one) => (one.selections === null ? [] : [one.selections]));
  }
  return known;
};
