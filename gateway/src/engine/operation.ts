import {
  type DocumentNode,
  executeSync,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plan, Planner } from '#planning/planner.ts';
import type { Compiling } from './compile/compiling.ts';
import type { FieldFetch } from './compile/fields.ts';
import { compilePlan } from './compile/plan.ts';
import type { IsOf } from './compile/type-conditions.ts';
import { type DeferredPart, deferredParts } from './incremental/deferred-parts.ts';
import type { Run, Step } from './run.ts';
import { type Plannable, planned } from './selection/planned.ts';
import { type Selected, select } from './selection/select.ts';
import { isAboutSchema, type SelectedField, type Selection } from './selection/selection.ts';
import type { CompileObject } from './write/values.ts';
import { isNull, type Write, written } from './write/writer.ts';

/** An operation made ready to run any number of times. */
export type Compiled = {
  readonly selections: readonly Selection[];
  readonly isOf: IsOf;
  /** Names of the variables that its fetches use. */
  readonly variables: ReadonlySet<string>;
  readonly run: Step;
  /** Of a subscription, the fetch that opens it; `run` is for each of its messages. */
  readonly messages: FieldFetch | null;
  /** The fragments that come later, each before those that stand in it. */
  readonly deferred: readonly DeferredPart[];
  readonly write: Write;
  readonly isOver: Run['isOver'];
  /** The JSON text of its fields about the schema. */
  readonly aboutSchema: (values: Values) => ReadonlyMap<string, string>;
};

type Values = Readonly<Record<string, unknown>>;
type Asked = { readonly document: DocumentNode; readonly operation: OperationDefinitionNode };

/** What operations of one supergraph are compiled with. */
export type Compiler = Plannable & {
  readonly plan: Planner;
  readonly compiling: Compiling;
  readonly compileObject: CompileObject;
};

const fieldsAboutSchema = (selections: readonly Selection[]): readonly SelectedField[] =>
  selections.flatMap((selection) => {
    if (selection.kind === 'fragment') return fieldsAboutSchema(selection.selections);
    return isAboutSchema(selection.name) ? [selection] : [];
  });

/** The plan of an operation that no subgraph is needed for. */
const EMPTY: Plan = { kind: 'QueryPlan' };

const NONE: ReadonlyMap<string, string> = new Map();

/** Fields about the schema are answered by graphql-js itself, over the schema that callers see. */
const compileAboutSchema = (
  { document, operation }: Asked,
  { selections, schema }: { selections: readonly Selection[]; schema: GraphQLSchema },
): Compiled['aboutSchema'] => {
  const fields = fieldsAboutSchema(selections);
  if (fields.length === 0) return () => NONE;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const selectionSet = { kind: Kind.SELECTION_SET, selections: fields.map(({ node }) => node) } as const;
  const asked: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments] };
  return (values) => {
    const { data } = executeSync({ schema, document: asked, variableValues: values });
    return new Map(Object.entries(data ?? {}).map(([name, value]) => [name, JSON.stringify(value)]));
  };
};

const fieldsOf = (selections: readonly Selection[]): readonly SelectedField[] =>
  selections.flatMap((selection) => (selection.kind === 'field' ? [selection] : fieldsOf(selection.selections)));

/** Of a mutation: a field that has been run is written, and what cannot be written ends it. */
const compileIsOver = (
  selections: readonly Selection[],
  root: GraphQLObjectType,
  compileObject: CompileObject,
): Run['isOver'] => {
  const fields = fieldsOf(selections).map((field) => ({
    slot: field.slot,
    write: compileObject(root, [[field]]),
  }));
  return ({ mutated, root: data }) =>
    fields.some(
      ({ slot, write }) => mutated.has(slot) && isNull(written(write, data, { misfits: [], aboutSchema: NONE })),
    );
};

type Given = { readonly values: Values; readonly compiler: Compiler };

const compileSelected = async (
  { document, operation }: Asked,
  { selections, labels }: Selected,
  { schema, plan, compiling, compileObject, ...plannable }: Compiler,
): Promise<Compiled> => {
  const toPlan = planned(operation, selections, { schema, ...plannable });
  const { step, messages } = compilePlan(toPlan === null ? EMPTY : await plan(toPlan.text), compiling);
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error(`Expected a schema with a ${operation.operation} type, found none.`);
  return {
    selections,
    isOf: compiling.isOf,
    variables: toPlan?.variables ?? new Set(),
    run: step,
    messages,
    deferred: labels.size === 0 ? [] : deferredParts(selections, root, { schema, labels, compileObject }),
    write: compileObject(root, [selections]),
    isOver: operation.operation === 'mutation' ? compileIsOver(selections, root, compileObject) : () => false,
    aboutSchema: compileAboutSchema({ document, operation }, { selections, schema }),
  };
};

/**
 * Plans and compiles an operation. Where the planner cannot plan its parts apart, they come with the rest, as a server
 * may decide (incremental delivery, `@defer`).
 * @param values the coerced values of the variables by which it decides what is asked.
 * @throws {Fault} BAD_USER_INPUT when it is too large; what the planner says when it cannot be planned.
 */
export const compileOperation = async (
  { incremental, ...asked }: Asked & { readonly incremental: boolean },
  { values, compiler }: Given,
): Promise<Compiled> => {
  const selected = select({ ...asked, incremental }, values);
  const made = compileSelected(asked, selected, compiler);
  if (selected.labels.size === 0) return made;
  return made.catch(() => compileSelected(asked, select({ ...asked, incremental: false }, values), compiler));
};
