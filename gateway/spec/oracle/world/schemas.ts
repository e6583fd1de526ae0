import {
  type ASTNode,
  buildASTSchema,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  isUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';

/** The merged schema of a supergraph, as graphql-js holds it. */
export type MergedSchemas = {
  /** What callers may ask. */
  readonly api: GraphQLSchema;
  /** With what only subgraphs may ask of one another. */
  readonly full: GraphQLSchema;
  /** As `api`, with every field nullable: nothing propagates in it, so it tells every error there is. */
  readonly lenient: GraphQLSchema;
};

const FEDERATION_NAME = /^(join__|link__)/;
const KEPT_DIRECTIVES: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf']);

const nameOf = (node: ASTNode): string => ('name' in node && node.name !== undefined ? node.name.value : '');
const isHidden = (node: ASTNode): boolean =>
  'directives' in node &&
  (node.directives as readonly DirectiveNode[] | undefined)?.some(({ name }) => name.value === 'inaccessible') === true;

const isOfFederation = (node: ASTNode): boolean =>
  node.kind === Kind.DIRECTIVE_DEFINITION ||
  (node.kind !== Kind.DIRECTIVE && node.kind.endsWith('Definition') && FEDERATION_NAME.test(nameOf(node)));

const withoutDirectives = (document: DocumentNode): DocumentNode =>
  visit(document, {
    enter: (node) => {
      if (isOfFederation(node)) return null;
      return node.kind === Kind.DIRECTIVE && !KEPT_DIRECTIVES.has(node.name.value) ? null : undefined;
    },
  });

/** Takes away what is inaccessible, and the names of such types from unions and `implements`. */
const withoutHidden = (document: DocumentNode): DocumentNode => {
  const hidden = new Set(document.definitions.filter(isHidden).map(nameOf));
  const isAbout = (node: ASTNode): boolean => node.kind === Kind.NAMED_TYPE && hidden.has(node.name.value);
  return visit(document, { enter: (node) => (isHidden(node) || isAbout(node) ? null : undefined) });
};

const nullable = (type: TypeNode): TypeNode => {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return inner.kind === Kind.LIST_TYPE ? { ...inner, type: nullable(inner.type) } : inner;
};
const withNullableFields = (document: DocumentNode): DocumentNode =>
  visit(document, { FieldDefinition: (node) => ({ ...node, type: nullable(node.type) }) });

const build = (document: DocumentNode): GraphQLSchema => buildASTSchema(document, { assumeValid: true });

/** Reads the merged schema out of a supergraph's text. */
export const mergeSchemas = (supergraph: string): MergedSchemas => {
  const document = parse(supergraph, { noLocation: true });
  const api = withoutDirectives(withoutHidden(document));
  return { api: build(api), full: build(withoutDirectives(document)), lenient: build(withNullableFields(api)) };
};

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
};

/** A type that is only extended in a subgraph is a type of it all the same; one that is defined in pieces is one. */
const inOnePiece = (definitions: readonly DefinitionNode[]): readonly DefinitionNode[] => {
  const whole = new Map<string, DefinitionNode>();
  for (const definition of definitions) {
    const kind = EXTENSIONS[definition.kind] ?? definition.kind;
    const before = whole.get(nameOf(definition));
    const pieces = [before, definition] as readonly (ObjectTypeDefinitionNode | undefined)[];
    const fields = pieces.flatMap((part) => part?.fields ?? []);
    const interfaces = pieces.flatMap((part) => part?.interfaces ?? []);
    const piece = { ...before, ...definition, kind, ...(fields.length > 0 ? { fields, interfaces } : {}) };
    whole.set(nameOf(definition), piece as DefinitionNode);
  }
  return [...whole.values()];
};

/** The schema that a subgraph answers: its SDL, and the two fields that the federation specification adds to it. */
export const buildSubgraph = (sdl: DocumentNode, entities: readonly string[]): GraphQLSchema => {
  const own = sdl.definitions.filter(
    ({ kind }) =>
      kind !== Kind.SCHEMA_EXTENSION && kind !== Kind.SCHEMA_DEFINITION && kind !== Kind.DIRECTIVE_DEFINITION,
  );
  const federation = parse(
    `scalar _Any type _Service { sdl: String } ${entities.length > 0 ? `union _Entity = ${entities.join(' | ')}` : ''}
    type Query { _service: _Service! ${entities.length > 0 ? '_entities(representations: [_Any!]!): [_Entity]!' : ''} }`,
    { noLocation: true },
  ).definitions;
  const document = withoutDirectives({ kind: Kind.DOCUMENT, definitions: inOnePiece([...own, ...federation]) });
  return buildASTSchema(document, { assumeValid: true });
};

/** Names of the object types that an abstract or object type stands for. */
export const possibleNames = (schema: GraphQLSchema, name: string): readonly string[] => {
  const type = schema.getType(name);
  if (type === undefined) return [];
  if (isUnionType(type) || type.astNode?.kind === Kind.INTERFACE_TYPE_DEFINITION)
    return schema
      .getPossibleTypes(type as Parameters<GraphQLSchema['getPossibleTypes']>[0])
      .map((object) => object.name);
  return [name];
};
