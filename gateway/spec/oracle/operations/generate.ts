import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { type Chance, createChance } from '../world/chance.ts';
import type { Asking } from '../world/merged.ts';
import { prune, without } from './pruning.ts';
import { createSelectionSet, type Draft } from './selections.ts';

/** A document that is valid, its text, and the variables that go with it. */
export type GeneratedOperation = Asking & { readonly text: string };

/** What operations are made over. */
export type Ground = Pick<Draft, 'schema' | 'hubs'> & {
  /** Makes subscriptions; queries and mutations unless told. */
  readonly isSubscribing?: boolean;
};

const INTROSPECTION = [
  '__schema { queryType { name } mutationType { __typename name } }',
  'meta: __schema { __typename }',
  '__type(name: "Query") { kind name }',
  'id: __type(name: "Nothing") { name }',
  'text: __type(name: "String") { name fields { name } ofType { name } }',
];

const introspection = (chance: Chance): readonly SelectionNode[] => {
  const [definition] = parse(`{ ${chance.pick(INTROSPECTION)} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
};

const rootSelections = (root: GraphQLObjectType, draft: Draft): SelectionSetNode => {
  const { chance } = draft;
  const sets = Array.from({ length: 1 + chance.below(3) }, () => createSelectionSet(root, draft, 3 + chance.below(3)));
  const selections = sets.flatMap((set) => set.selections);
  const isQuery = root.name === 'Query';
  return {
    kind: Kind.SELECTION_SET,
    selections: isQuery && chance.isLikely(0.1) ? [...selections, ...introspection(chance)] : selections,
  };
};

/** A subscription asks one field of its root, whatever the variables say (GraphQL §5.2.3.1). */
const onlyField = ({ selections }: SelectionSetNode): SelectionSetNode => {
  const field = selections.find((node) => node.kind === Kind.FIELD && node.name.value !== '__typename');
  return { kind: Kind.SELECTION_SET, selections: field === undefined ? [] : [{ ...field, directives: [] }] };
};

const NAMES = [null, null, 'Q', 'constructor', 'query'];
const OTHER = parse('query Other { __typename }', { noLocation: true }).definitions;

const kindOf = (schema: GraphQLSchema, chance: Chance): OperationTypeNode =>
  schema.getMutationType() != null && chance.isLikely(0.15) ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;

const draftDocument = (
  { schema, hubs, isSubscribing = false }: Ground,
  chance: Chance,
): { document: DocumentNode; draft: Draft; name: string | null } => {
  const draft: Draft = {
    schema,
    hubs,
    chance,
    variables: { definitions: [], values: {} },
    fragments: [],
    left: 6 + chance.below(45),
  };
  const kind = isSubscribing ? OperationTypeNode.SUBSCRIPTION : kindOf(schema, chance);
  const root = schema.getRootType(kind) as GraphQLObjectType;
  const name = chance.pick(NAMES);
  const selectionSet = rootSelections(root, draft);
  const definition: DefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: kind,
    ...(name === null ? {} : { name: { kind: Kind.NAME, value: name } }),
    variableDefinitions: draft.variables.definitions,
    selectionSet: isSubscribing ? onlyField(selectionSet) : selectionSet,
  };
  const others = name !== null && chance.isLikely(0.1) ? OTHER : [];
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...others, definition, ...draft.fragments] };
  return { document, draft, name };
};

const REPAIRS = 60;

/** Takes out one of two fields that cannot be merged until all can. */
const repair = (schema: GraphQLSchema, drafted: DocumentNode): DocumentNode | undefined => {
  let document = prune(drafted);
  const asksNothing = document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.selectionSet.selections.length === 0,
  );
  if (asksNothing) return undefined;
  for (let tries = 0; tries < REPAIRS; tries += 1) {
    const [problem] = validate(schema, document);
    if (problem === undefined) return document;
    const node = problem.nodes?.findLast(({ kind }) => kind === Kind.FIELD);
    if (node === undefined) return undefined;
    document = prune(without(document, node));
  }
  return undefined;
};

/** A valid operation over a schema, the same for the same seed. */
export const generateOperation = (ground: Ground, seed: number): GeneratedOperation => {
  for (let attempt = 0; ; attempt += 1) {
    const { document, draft, name } = draftDocument(ground, createChance(seed * 7919 + attempt * 104729));
    const repaired = repair(ground.schema, document);
    if (repaired === undefined) continue;
    const text = print(repaired);
    const used = new Set(
      repaired.definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
          : [],
      ),
    );
    const variables = Object.fromEntries(Object.entries(draft.variables.values).filter(([key]) => used.has(key)));
    // What no operation asks for is nobody's business.
    const given = seed % 10 === 0 ? { ...variables, notAsked: { for: ['anything'] } } : variables;
    return { document: parse(text), text, name, variables: given };
  }
};
