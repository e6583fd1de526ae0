import type { IsOf } from './compile/type-conditions.ts';
import { type Data, isData, type Path } from './run.ts';
import { type SelectedField, type Selection, TYPENAME } from './selection/selection.ts';

/** What was asked, and what came. */
export type Asked = { readonly selections: readonly Selection[]; readonly root: Data; readonly isOf: IsOf };

/** A place as the caller knows it, and whether it is all of what was to be told of or only the object around it. */
export type ClientPlace = { readonly path: Path; readonly isAsked: boolean };

const fieldsAt = (
  below: readonly (readonly Selection[])[],
  slot: string,
  fits: (condition: string) => boolean,
): readonly SelectedField[] =>
  below.flatMap((selections) =>
    selections.flatMap((selection) => {
      if (selection.kind === 'field') return selection.slot === slot ? [selection] : [];
      return selection.on === null || fits(selection.on) ? fieldsAt([selection.selections], slot, fits) : [];
    }),
  );

const below = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;

/**
 * A place of the data as the caller knows it: with the caller's names, and no further than the caller asked. What went
 * wrong in a field that only the plan wanted — a key, what `@requires` names — is said of the object that it belongs to.
 */
export const toClientPlace = (path: Path, { selections, root, isOf }: Asked): ClientPlace => {
  const known: (string | number)[] = [];
  let asked: readonly (readonly Selection[])[] = [selections];
  let value: unknown = root;
  for (const step of path) {
    if (typeof step === 'number') known.push(step);
    else {
      const typename = isData(value) ? value[TYPENAME] : undefined;
      const fits = (condition: string): boolean => typeof typename !== 'string' || isOf(typename, condition);
      const fields = fieldsAt(asked, step, fits);
      const [field] = fields;
      if (field === undefined) return { path: known, isAsked: false };
      known.push(field.key);
      asked = fields.flatMap((one) => (one.selections === null ? [] : [one.selections]));
    }
    value = below(value, step);
  }
  return { path: known, isAsked: true };
};
