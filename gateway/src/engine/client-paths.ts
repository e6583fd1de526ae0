import type { IsOf } from './compile/type-conditions.ts';
import { type Data, isData, type Path } from './run.ts';
import { type SelectedField, type Selection, TYPENAME } from './selection/selection.ts';

/** What was asked, and what came. */
export type Asked = { readonly selections: readonly Selection[]; readonly root: Data; readonly isOf: IsOf };

/**
 * A place as the caller knows it. It is `asked` when the caller asked what is to be told of, `around` when only the plan
 * did and it is the object that this belongs to, and `elsewhere` when the caller asked it of other types of object: a
 * plan may ask for more objects than it has to.
 */
export type ClientPlace = { readonly path: Path; readonly is: 'asked' | 'around' | 'elsewhere' };

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

const fitsOf = (value: unknown, isOf: IsOf) => {
  const typename = isData(value) ? value[TYPENAME] : undefined;
  return (condition: string): boolean => typeof typename !== 'string' || isOf(typename, condition);
};

type Below = readonly (readonly Selection[])[];
const anyType = (): boolean => true;

/** The fields of a slot that were asked of one object, or what is said of it where none was. */
const stepInto = (asked: Below, slot: string, fits: (condition: string) => boolean) => {
  const fields = fieldsAt(asked, slot, fits);
  const [field] = fields;
  if (field === undefined) return fieldsAt(asked, slot, anyType).length > 0 ? 'elsewhere' : 'around';
  return { key: field.key, below: fields.flatMap((one) => (one.selections === null ? [] : [one.selections])) };
};

/**
 * A place of the data as the caller knows it: with the caller's names, and no further than the caller asked. What went
 * wrong in a field that only the plan wanted — a key, what `@requires` names — is said of the object that it belongs to.
 */
export const toClientPlace = (path: Path, { selections, root, isOf }: Asked): ClientPlace => {
  const known: (string | number)[] = [];
  let asked: Below = [selections];
  let value: unknown = root;
  for (const step of path) {
    const into = typeof step === 'number' ? { key: step, below: asked } : stepInto(asked, step, fitsOf(value, isOf));
    if (typeof into === 'string') return { path: known, is: into };
    known.push(into.key);
    asked = into.below;
    value = below(value, step);
  }
  return { path: known, is: 'asked' };
};
