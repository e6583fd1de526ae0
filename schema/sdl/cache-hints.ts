import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parseConstValue,
  type TypeNode,
  type UnionTypeDefinitionNode,
  visit,
} from 'graphql';

const NAME = 'cacheControl';

/**
 * How long an answer with a field may be kept, in seconds, and whether for all viewers or for one. `inherit`: as long as
 * the object that it is a field of.
 */
export type CacheHint = { readonly maxAge: number; readonly scope: 'PUBLIC' | 'PRIVATE' } | 'inherit';

type Composite =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | UnionTypeDefinitionNode;

/** A field of one subgraph by `Type.field`, and whether it is only part of a key there. */
type Said = { readonly hint: CacheHint | null; readonly isKey: boolean };

const isOf = (node: { readonly kind: string }): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.OBJECT_TYPE_EXTENSION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.UNION_TYPE_DEFINITION;

const argumentOf = ({ arguments: given = [] }: DirectiveNode, name: string): unknown => {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value !== undefined && 'value' in value ? value.value : undefined;
};

/** What a node is marked with; null where it is not marked. */
export const readHint = (directives: readonly DirectiveNode[] | undefined): CacheHint | null => {
  const marked = directives?.find(({ name }) => name.value === NAME);
  if (marked === undefined) return null;
  if (argumentOf(marked, 'inheritMaxAge') === true) return 'inherit';
  const maxAge = Number(argumentOf(marked, 'maxAge') ?? 0);
  return { maxAge, scope: argumentOf(marked, 'scope') === 'PRIVATE' ? 'PRIVATE' : 'PUBLIC' };
};

/** Of two hints for one field, the one that lets less be kept. */
const stricter = (one: CacheHint | null, other: CacheHint | null): CacheHint | null => {
  if (one === null || other === null) return null;
  if (one === 'inherit') return other;
  if (other === 'inherit') return one;
  const isPrivate = one.scope === 'PRIVATE' || other.scope === 'PRIVATE';
  return { maxAge: Math.min(one.maxAge, other.maxAge), scope: isPrivate ? 'PRIVATE' : 'PUBLIC' };
};

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const hasDirective = (directives: readonly DirectiveNode[] | undefined, name: string): boolean =>
  directives?.some((directive) => directive.name.value === name) ?? false;

const keyFieldsOf = ({ directives }: Composite): readonly string[] =>
  (directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap((key) => String(argumentOf(key, 'fields')).match(/\w+/g) ?? []);

const fieldsOf = (node: Composite): readonly FieldDefinitionNode[] => ('fields' in node ? (node.fields ?? []) : []);

/** What one subgraph says of each field that it resolves. */
const saidIn = ({ definitions }: DocumentNode): ReadonlyMap<string, Said> => {
  const composites = definitions.filter(isOf);
  const typeNames = new Set(composites.map(({ name }) => name.value));
  const ofType = new Map<string, CacheHint>();
  const keys = new Set<string>();
  for (const node of composites) {
    const hint = readHint(node.directives);
    if (hint !== null) ofType.set(node.name.value, hint);
    for (const field of keyFieldsOf(node)) keys.add(`${node.name.value}.${field}`);
  }
  const hintOf = (parent: string, { directives, type }: FieldDefinitionNode): CacheHint | null => {
    const returned = namedType(type);
    const isOpen = parent === 'Query' || ofType.has(parent);
    const byType = isOpen ? ofType.get(typeNames.has(returned) ? returned : parent) : undefined;
    return readHint(directives) ?? byType ?? null;
  };
  return new Map(
    composites.flatMap((node) =>
      fieldsOf(node)
        .filter(({ directives }) => !hasDirective(directives, 'external'))
        .map((field): [string, Said] => {
          const name = `${node.name.value}.${field.name.value}`;
          return [name, { hint: hintOf(node.name.value, field), isKey: keys.has(name) }];
        }),
    ),
  );
};

/**
 * What holds of a field that several subgraphs resolve: the least of what each lets be kept. One that has a field only in a
 * key says nothing of it: a key tells which record it is, wherever it comes from.
 */
const together = (said: readonly Said[]): CacheHint | null => {
  const resolving = said.filter(({ isKey }) => !isKey);
  const known = resolving.length > 0 ? resolving : said.filter(({ hint }) => hint !== null);
  const [first, ...others] = known.map(({ hint }) => hint);
  return others.reduce<CacheHint | null>(stricter, first ?? null);
};

const argument = (name: string, text: string) =>
  ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: parseConstValue(text, { noLocation: true }),
  }) as const;

const directiveOf = (hint: CacheHint): DirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: NAME },
  arguments:
    hint === 'inherit'
      ? [argument('inheritMaxAge', 'true')]
      : [argument('maxAge', String(hint.maxAge)), argument('scope', hint.scope)],
});

const withHint = (
  directives: readonly DirectiveNode[] | undefined,
  hint: CacheHint | null | undefined,
): readonly DirectiveNode[] => [
  ...(directives ?? []).filter(({ name }) => name.value !== NAME),
  ...(hint == null || (hint !== 'inherit' && hint.maxAge === 0) ? [] : [directiveOf(hint)]),
];

const withFieldHints = (document: DocumentNode, hints: ReadonlyMap<string, CacheHint | null>): DocumentNode =>
  visit(document, {
    enter: (node) => {
      if (!isOf(node)) return undefined;
      const directives = withHint(node.directives, null);
      if (!('fields' in node)) return { ...node, directives };
      const fields = fieldsOf(node).map((field) => {
        const isElsewhere = hasDirective(field.directives, 'external');
        const hint = isElsewhere ? null : hints.get(`${node.name.value}.${field.name.value}`);
        return { ...field, directives: withHint(field.directives, hint) };
      });
      return { ...node, directives, fields };
    },
  });

/** A subgraph that does not define the directive has no word for it, and may hold keys of what others mark. */
const isDefinedIn = ({ definitions }: DocumentNode): boolean =>
  definitions.some((node) => node.kind === Kind.DIRECTIVE_DEFINITION && node.name.value === NAME);

/**
 * Writes what subgraphs say with `@cacheControl` onto each field that they resolve, and leaves types bare: a type's mark is
 * about the fields of one subgraph, and a supergraph knows one type only. What is not to be kept bears no mark. Subgraphs
 * that resolve a field together bear the same mark on it.
 */
export const spreadCacheHints = (documents: readonly DocumentNode[]): readonly DocumentNode[] => {
  const said = documents.map(saidIn);
  const names = new Set(said.flatMap((one) => [...one.keys()]));
  const hints = new Map([...names].map((name) => [name, together(said.flatMap((one) => one.get(name) ?? []))]));
  return documents.map((document) => (isDefinedIn(document) ? withFieldHints(document, hints) : document));
};
