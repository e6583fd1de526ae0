import { type GraphQLError, type GraphQLResolveInfo, locatedError, type ResponsePath } from 'graphql';
import type { Leaf } from './leaf.ts';
import type { Field, Operation } from './plan.ts';

/** Makes of what was resolved, which is not null, what is told at a place; undefined where it comes later. */
export type Completer = (value: unknown, place: Place) => unknown;

/** What a value of a type becomes. A scalar or an enum has a `leaf`, which needs no more than the value. */
export type Shape = { readonly isNullable: boolean } & (
  | { readonly leaf: Leaf; readonly complete: null }
  | { readonly leaf: null; readonly complete: Completer }
);

/** One run of an operation. */
export type Run = {
  readonly operation: Operation;
  readonly contextValue: unknown;
  readonly variableValues: Record<string, unknown>;
  /** The arguments of each field, by its number: they are the same for every object that has it. */
  readonly args: (Record<string, unknown> | undefined)[];
  readonly errors: GraphQLError[];
  /** How many values are still to come. */
  waiting: number;
  whenDone: () => void;
};

/** Where the answer has an object, a list, or a value that is still to come. */
export type Place = {
  readonly run: Run;
  /** The object or the list that it is in; null for the whole answer. */
  readonly parent: Place | null;
  /** What holds it, and under which key. */
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
  readonly field: Field;
  readonly shape: Shape;
  /** Whether it was made null: whatever still comes for what lies in it is dropped. */
  isGone: boolean;
};

/** A key below a place, as a path needs it. */
export type Below = Pick<Place, 'parent' | 'key' | 'field'>;

const stepsTo = ({ parent, key }: Below): (string | number)[] => (parent === null ? [] : [...stepsTo(parent), key]);

const pathTo = ({ parent, key, field }: Below): ResponsePath | undefined =>
  parent === null
    ? undefined
    : { prev: pathTo(parent), key, typename: typeof key === 'number' ? undefined : field.parentType.name };

/** An error with the nodes and the path of where it happened; one that has them stays as it is. */
export const located = (error: unknown, below: Below): GraphQLError =>
  locatedError(error as Error, below.field.nodes, stepsTo(below));

/** Whether a place lies in what was made null. */
export const isLost = (place: Place): boolean => {
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.isGone) return true;
  return false;
};

/** What could not come makes the nearest place null that may be. GraphQL §6.4.4. */
export const fail = (place: Place, error: GraphQLError): void => {
  let at = place;
  at.isGone = true;
  while (!at.shape.isNullable && at.parent !== null) {
    at = at.parent;
    at.isGone = true;
  }
  at.holder[at.key] = null;
  at.run.errors.push(error);
};

/** What a resolver is told of where it is. Few ask: what costs is made when it is read. */
export class Info implements GraphQLResolveInfo {
  readonly #below: Below;
  readonly #run: Run;
  readonly fieldName: string;

  constructor(below: Below, run: Run) {
    this.#below = below;
    this.#run = run;
    this.fieldName = below.field.name;
  }

  get fieldNodes(): GraphQLResolveInfo['fieldNodes'] {
    return this.#below.field.nodes;
  }
  get returnType(): GraphQLResolveInfo['returnType'] {
    return this.#below.field.definition.type;
  }
  get parentType(): GraphQLResolveInfo['parentType'] {
    return this.#below.field.parentType;
  }
  get path(): ResponsePath {
    return pathTo(this.#below) as ResponsePath;
  }
  get schema(): GraphQLResolveInfo['schema'] {
    return this.#run.operation.schema;
  }
  get fragments(): GraphQLResolveInfo['fragments'] {
    return this.#run.operation.fragments;
  }
  get rootValue(): undefined {
    return undefined;
  }
  get operation(): GraphQLResolveInfo['operation'] {
    return this.#run.operation.node;
  }
  get variableValues(): GraphQLResolveInfo['variableValues'] {
    return this.#run.variableValues;
  }
}
