import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isUnionType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { prune } from '../operations/pruning.ts';
import type { FederatedSubgraph } from '../world/federation.ts';
import { type Grounds, type Rewrite, TYPENAME, withDocument } from './rewrites.ts';

/** Names under which a field of a type may be known: by the type, what it implements, and what implements it. */
const namesOf = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] => [
  type.name,
  ...(isUnionType(type) ? [] : type.getInterfaces().map(({ name }) => name)),
  ...(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : []),
];

/** Asks the same without the fields that have one of these coordinates, `Type.field`. */
const leavingOut =
  (coordinatesOf: (grounds: Grounds) => ReadonlySet<string>): Rewrite =>
  (operation, grounds) => {
    const coordinates = coordinatesOf(grounds);
    const types = new TypeInfo(grounds.api);
    const document = visit(
      operation.document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const type = types.getParentType();
          const isMeant = type && namesOf(grounds.api, type).some((one) => coordinates.has(`${one}.${name.value}`));
          return isMeant ? null : undefined;
        },
        SelectionSet: {
          leave: (node) => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined),
        },
      }),
    );
    return withDocument(operation, prune(document));
  };

const subgraphsOf = ({ federation }: Grounds): readonly FederatedSubgraph[] => [...federation.subgraphs.values()];

/** Without the fields whose subgraph has to be given others (`@requires`). */
export const withoutRequiring: Rewrite = leavingOut(
  (grounds) => new Set(subgraphsOf(grounds).flatMap(({ requires }) => [...requires.keys()])),
);

/** The fields of interface objects in one subgraph, and those that lead to one. */
const aroundInterfaceObjects = ({ schema, interfaceObjects }: FederatedSubgraph): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => interfaceObjects.has(type.name) || interfaceObjects.has(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );

/** The fields of all keys. */
const keysOf = (grounds: Grounds): readonly string[] =>
  subgraphsOf(grounds).flatMap(({ keys }) =>
    [...keys].flatMap(([type, selections]) =>
      selections.flatMap((selection) =>
        selection.selections.flatMap((node) => (node.kind === Kind.FIELD ? [`${type}.${node.name.value}`] : [])),
      ),
    ),
  );

/** Without the fields of interface objects (`@interfaceObject`), and without those that lead to one. */
export const withoutInterfaceObjects: Rewrite = leavingOut((grounds) => {
  const keys = keysOf(grounds);
  const around = subgraphsOf(grounds).flatMap(aroundInterfaceObjects);
  return new Set(around.filter((coordinate) => !keys.includes(coordinate)));
});

/** What one subgraph answers itself. */
const answeredBy = ({ schema, external }: FederatedSubgraph): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((coordinate) => !external.has(coordinate));

/** Without the fields that several subgraphs answer (`@shareable`), but for keys. */
export const withoutShared: Rewrite = leavingOut((grounds) => {
  const answered = subgraphsOf(grounds).flatMap(answeredBy);
  const seen = new Set<string>();
  const shared = answered.filter((coordinate) => seen.size === seen.add(coordinate).size);
  return new Set(shared.filter((coordinate) => !keysOf(grounds).includes(coordinate)));
});
