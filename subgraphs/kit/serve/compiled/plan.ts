import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type Fragments, fieldsBelow, fragmentsOf, isSettled } from './collect.ts';
import type { Shape } from './place.ts';
import { shapeOf } from './shapes.ts';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** A field of an object type as an operation asks for it. */
export type Field = {
  /** Counts the fields of the operation. */
  readonly number: number;
  readonly responseName: string;
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  /** Null where the value is the property of its name. */
  readonly resolve: Resolve | null;
  readonly shape: Shape;
};

/** An operation whose fields are looked up once. */
export type Operation = {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly node: OperationDefinitionNode;
  readonly fields: readonly Field[];
  /** The fields that the nodes of one field ask of an object type. */
  readonly fieldsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => readonly Field[];
};

const definitionOf = (type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined =>
  name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];

const createPlanner = (schema: GraphQLSchema, fragments: Fragments) => {
  let count = 0;
  return (type: GraphQLObjectType, nodes: readonly Pick<FieldNode, 'selectionSet'>[]): readonly Field[] => {
    return [...fieldsBelow(nodes, { schema, fragments, type })].flatMap(([responseName, asked]) => {
      const name = asked[0]?.name.value ?? '';
      const definition = definitionOf(type, name);
      if (definition === undefined) return [];
      const { resolve } = definition;
      return {
        ...{ number: count++, responseName, name, definition, parentType: type, nodes: asked },
        resolve: resolve === undefined || resolve === defaultFieldResolver ? null : resolve,
        shape: shapeOf(definition.type),
      };
    });
  };
};

const asksForTypes = (schema: GraphQLSchema): boolean =>
  Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf != null);

/**
 * Plans a query. Null for what graphql-js has to run: mutations, documents whose fields depend on more than their text, and
 * schemas whose types look at values.
 */
export const planQuery = (
  schema: GraphQLSchema,
  { document, operationName }: { readonly document: DocumentNode; readonly operationName: string | null },
): Operation | null => {
  const node = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (node?.operation !== OperationTypeNode.QUERY || root == null) return null;
  if (!isSettled(document) || asksForTypes(schema)) return null;
  const fragments = fragmentsOf(document);
  const fieldsBelow = createPlanner(schema, fragments);
  const known = new Map<readonly FieldNode[], Map<GraphQLObjectType, readonly Field[]>>();
  const fieldsOf: Operation['fieldsOf'] = (type, nodes) => {
    const byType = known.get(nodes) ?? new Map<GraphQLObjectType, readonly Field[]>();
    const fields = byType.get(type) ?? fieldsBelow(type, nodes);
    known.set(nodes, byType.set(type, fields));
    return fields;
  };
  return { schema, fragments, node, fields: fieldsBelow(root, [node]), fieldsOf };
};
