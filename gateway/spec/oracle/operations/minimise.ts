import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, validate, visit } from 'graphql';
import type { GeneratedOperation } from './generate.ts';
import { prune, without } from './pruning.ts';

/** Whether an operation still shows what is looked into. */
export type StillFails = (operation: GeneratedOperation) => Promise<boolean>;

/** How many smaller operations are tried before the smallest found is taken. */
const TRIES = 600;

/** What may be left out, the largest first. */
const removable = (document: DocumentNode): readonly ASTNode[] => {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD)
        nodes.push(node);
      if (node.kind === Kind.DIRECTIVE || node.kind === Kind.ARGUMENT || node.kind === Kind.OPERATION_DEFINITION)
        nodes.push(node);
    },
  });
  return nodes;
};

/** A fragment's selections in the place of the fragment. */
const flattened = (document: DocumentNode, node: ASTNode): DocumentNode | undefined => {
  if (node.kind !== Kind.INLINE_FRAGMENT) return undefined;
  return visit(document, {
    SelectionSet: (set) => {
      if (!set.selections.some((each) => each === node)) return undefined;
      return {
        ...set,
        selections: set.selections.flatMap((each) => (each === node ? node.selectionSet.selections : [each])),
      };
    },
  });
};

/** A field under its own name. */
const unaliased = (document: DocumentNode, node: ASTNode): DocumentNode | undefined =>
  node.kind === Kind.FIELD && node.alias !== undefined
    ? visit(document, { Field: (each) => (each === node ? { ...each, alias: undefined } : undefined) })
    : undefined;

/** A spread written out. */
const inlined = (document: DocumentNode, node: ASTNode): DocumentNode | undefined => {
  if (node.kind !== Kind.FRAGMENT_SPREAD) return undefined;
  const fragment = document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return undefined;
  const { typeCondition, selectionSet } = fragment;
  const inline = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition,
    selectionSet,
    directives: node.directives ?? [],
  } as const;
  return visit(document, { FragmentSpread: (each) => (each === node ? inline : undefined) });
};

const smaller = function* (document: DocumentNode): Generator<DocumentNode> {
  for (const node of removable(document)) yield without(document, node);
  for (const change of [inlined, flattened, unaliased])
    for (const node of removable(document)) {
      const changed = change(document, node);
      if (changed !== undefined) yield changed;
    }
};

const usedVariables = (document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(document, { VariableDefinition: ({ variable }) => void names.add(variable.name.value) });
  return names;
};

const asOperation = (document: DocumentNode, { name, variables }: GeneratedOperation): GeneratedOperation => {
  const text = print(prune(document));
  const parsed = parse(text);
  const used = usedVariables(parsed);
  const kept = Object.fromEntries(Object.entries(variables).filter(([variable]) => used.has(variable)));
  return { document: parsed, text, name, variables: kept };
};

const isAsked = ({ definitions }: DocumentNode, name: string | null): boolean =>
  definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION && (name === null || node.name?.value === name));

const candidates = function* (smallest: GeneratedOperation, schema: GraphQLSchema): Generator<GeneratedOperation> {
  for (const document of smaller(smallest.document)) {
    if (!isAsked(document, smallest.name)) continue;
    const candidate = asOperation(document, smallest);
    if (candidate.text !== smallest.text && validate(schema, candidate.document).length === 0) yield candidate;
  }
};

/** The smallest operation found that still fails, by leaving out one thing after the other. */
export const minimise = async (
  operation: GeneratedOperation,
  { schema, stillFails }: { schema: GraphQLSchema; stillFails: StillFails },
): Promise<GeneratedOperation> => {
  let tries = 0;
  const findSmaller = async (than: GeneratedOperation): Promise<GeneratedOperation | undefined> => {
    for (const candidate of candidates(than, schema)) {
      tries += 1;
      if (tries > TRIES) return undefined;
      if (await stillFails(candidate)) return candidate;
    }
    return undefined;
  };
  let smallest = operation;
  for (let next = await findSmaller(smallest); next !== undefined; next = await findSmaller(smallest)) smallest = next;
  return smallest;
};
