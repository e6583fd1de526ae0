import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Data, isData } from '../run.ts';
import { TYPENAME } from '../selection/selection.ts';
import { quote } from '../write/quote.ts';
import { conditionOf, type Rewrite } from './rewrites.ts';
import type { IsOf } from './type-conditions.ts';

/** Writes what a fetch requires of one object, as JSON text: its representation, which is its exact key too. */
export type Represent = (object: Data) => string | undefined;

type Required = {
  readonly selections: readonly QueryPlanSelectionNode[];
  readonly rewrites: readonly Rewrite[];
};
type Field = {
  readonly name: string;
  readonly head: string;
  /** What is written whatever the object says; null when that is to be read. */
  readonly fixed: string | null;
  readonly write: (value: unknown) => string | undefined;
};

/** What is left of rewrites below an element of their paths. */
const below = (rewrites: readonly Rewrite[], isNext: (element: string) => boolean): Rewrite[] =>
  rewrites.flatMap((rewrite) => {
    const [first, ...rest] = rewrite.path;
    return first !== undefined && rest.length > 0 && isNext(first) ? [{ ...rewrite, path: rest }] : [];
  });

/** The rewrites that speak of an object itself, whose type is known. */
const forType = (rewrites: readonly Rewrite[], fits: (condition: string) => boolean): readonly Rewrite[] => {
  const conditional = below(rewrites, (element) => {
    const condition = conditionOf(element);
    return condition !== null && fits(condition);
  });
  const plain = rewrites.filter(({ path }) => path[0] !== undefined && conditionOf(path[0]) === null);
  return conditional.length === 0 ? plain : [...plain, ...forType(conditional, fits)];
};

const leaf = (value: unknown): string => (typeof value === 'string' ? quote(value) : JSON.stringify(value));

const constant = (rewrites: readonly Rewrite[], name: string): string | undefined => {
  const setter = rewrites.find(({ kind, path }) => kind === 'ValueSetter' && path.length === 1 && path[0] === name);
  return setter?.kind === 'ValueSetter' ? JSON.stringify(setter.setValueTo) : undefined;
};

type Asked = Map<string, readonly QueryPlanSelectionNode[] | null>;

/** The fields that are required of one type with what is required below each; those that fragments name twice are one. */
const askedOf = (
  nodes: readonly QueryPlanSelectionNode[],
  fits: (condition: string) => boolean,
  asked: Asked = new Map(),
): Asked => {
  for (const node of nodes) {
    if (node.kind === 'Field') {
      const name = node.alias ?? node.name;
      asked.set(name, node.selections === undefined ? null : [...(asked.get(name) ?? []), ...node.selections]);
    } else if (node.typeCondition === undefined || fits(node.typeCondition)) askedOf(node.selections, fits, asked);
  }
  return asked;
};

/** How an object of one type is represented. */
export type Representing = {
  /** Undefined when a field that is required has not come. */
  readonly whole: Represent;
  /** What has come of it; undefined when that holds no key. */
  readonly keyed: Represent;
  /** Names of what has not come, or not with all that is required below it. */
  readonly lacks: (object: Data) => readonly string[];
  /** Names of the few leaves whose values tell its texts apart: equal values make equal texts. None where there are more. */
  readonly tells: readonly string[];
};

/** By more leaves than this it costs more to tell objects apart than to write their representations. */
const FEW = 3;

type Compile = { readonly isOf: IsOf; readonly required: Required };
type Fits = (condition: string) => boolean;

const compileFields = ({ required, isOf }: Compile, typename: string): Field[] => {
  const fits: Fits = (condition) => typename === '' || isOf(typename, condition);
  const applied = forType(required.rewrites, fits);
  const fixedOf = (name: string): string | null =>
    constant(applied, name) ?? (name === TYPENAME && typename !== '' ? JSON.stringify(typename) : null);
  const writerOf = (name: string, nested: readonly QueryPlanSelectionNode[] | null): Field['write'] => {
    if (nested === null) return leaf;
    const rewrites = below(applied, (element) => element === name);
    return nullable(compileNested({ required: { selections: nested, rewrites }, isOf }));
  };
  return [...askedOf(required.selections, fits)].map(([name, nested]) => ({
    name,
    head: `${JSON.stringify(name)}:`,
    fixed: fixedOf(name),
    write: writerOf(name, nested),
  }));
};

const writtenOf = ({ name, fixed, write }: Field, object: Data): string | undefined => {
  const value = object[name];
  if (value === undefined) return undefined;
  return fixed ?? write(value);
};

/** What is fixed is written once, with the names of what follows it. */
const writeWhole = (fields: readonly Field[]): Represent => {
  const open: Field[] = [];
  let text = '{';
  for (const [index, field] of fields.entries()) {
    text += `${index === 0 ? '' : ','}${field.head}`;
    if (field.fixed === null) {
      open.push({ ...field, head: text });
      text = '';
    } else text += field.fixed;
  }
  const tail = `${text}}`;
  return (object) => {
    let written = '';
    for (const { name, head, write } of open) {
      const value = object[name];
      const one = value === undefined ? undefined : write(value);
      if (one === undefined) return undefined;
      written += head + one;
    }
    return written + tail;
  };
};

const writeKeyed =
  (fields: readonly Field[], keys: readonly (readonly string[])[]): Represent =>
  (object) => {
    const come = fields.flatMap((field) => {
      const written = writtenOf(field, object);
      return written === undefined ? [] : [{ name: field.name, text: field.head + written }];
    });
    const names = new Set(come.map(({ name }) => name));
    const isKeyed = keys.some((key) => key.every((name) => names.has(name)));
    return isKeyed ? `{${come.map(({ text }) => text).join(',')}}` : undefined;
  };

const tellingOf = (fields: readonly Field[]): Representing['tells'] => {
  const open = fields.filter(({ fixed }) => fixed === null);
  return open.length <= FEW && open.every(({ write }) => write === leaf) ? open.map(({ name }) => name) : [];
};

const namesLacking =
  (fields: readonly Field[]): Representing['lacks'] =>
  (object) =>
    fields.flatMap((field) => (writtenOf(field, object) === undefined ? [field.name] : []));

/** Keeps what is made for each type. A type that nothing is made for is not kept: a subgraph could send any number of names. */
const byType = <Made>(make: (typename: string) => Made | null): ((object: Data) => Made | null) => {
  const kept = new Map<string, Made>();
  return (object) => {
    const typename = object[TYPENAME];
    const type = typeof typename === 'string' ? typename : '';
    const known = kept.get(type);
    if (known !== undefined) return known;
    const made = make(type);
    if (made !== null) kept.set(type, made);
    return made;
  };
};

const compileNested = (compile: Compile): Represent => {
  const writerOf = byType((type) => {
    const fields = compileFields(compile, type);
    return fields.length === 0 ? null : writeWhole(fields);
  });
  return (object) => writerOf(object)?.(object);
};

/** Writes what may be null, or a list of what may be null. */
const nullable = (represent: Represent): ((value: unknown) => string | undefined) => {
  const write = (value: unknown): string | undefined => {
    if (value === null) return 'null';
    if (!Array.isArray(value)) return isData(value) ? represent(value) : undefined;
    const parts = value.map(write);
    return parts.includes(undefined) ? undefined : `[${parts.join(',')}]`;
  };
  return write;
};

/**
 * Compiles what a fetch `requires` into writers of representations, for each type that turns up (Apollo Federation
 * subgraph specification, `_Any`). Null for a type of which no key is required: nobody could tell which one it is.
 */
export const compileRepresenting = (
  compile: Compile,
  keysOf: (typename: string) => readonly (readonly string[])[],
): ((object: Data) => Representing | null) =>
  byType((type) => {
    const fields = compileFields(compile, type);
    const names = new Set(fields.map(({ name }) => name));
    const keys = keysOf(type).filter((key) => key.every((name) => names.has(name)));
    return keys.length === 0
      ? null
      : {
          whole: writeWhole(fields),
          keyed: writeKeyed(fields, keys),
          lacks: namesLacking(fields),
          tells: tellingOf(fields),
        };
  });
