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

const belowAll = (fields: readonly SelectedField[]): Below =>
  fields.flatMap(({ selections }) => (selections === null ? [] : [selections]));

/**
 * A place of the data as the caller knows it: with the caller's names, and no further than the caller asked. What went
 * wrong in a field that only the plan wanted — a key, what `@requires` names — is said of the object that it belongs to.
 */
export const toClientPlace = (path: Path, { selections, root, isOf }: Asked): ClientPlace => {
  const known: (string | number)[] = [];
  // What was asked of these objects, and with it what was asked of others that stand where they do.
  let [asked, askedOfAny]: [Below, Below] = [[selections], [selections]];
  let value: unknown = root;
  for (const step of path) {
    if (typeof step === 'number') known.push(step);
    else {
      const [fields, ofAny] = [fieldsAt(asked, step, fitsOf(value, isOf)), fieldsAt(askedOfAny, step, anyType)];
      const [field] = fields;
      if (field === undefined) return { path: known, is: ofAny.length > 0 ? 'elsewhere' : 'around' };
      known.push(field.key);
      [asked, askedOfAny] = [belowAll(fields), belowAll(ofAny)];
    }
    value = below(value, step);
  }
  return { path: known, is: 'asked' };
};
