import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Data } from '../run.ts';
import type { KeysOf } from './keys.ts';

/** Names of leaves by which records of a type are told apart; none where it has no such key. */
type KeyOf = (typename: string) => readonly string[];
/** The same of each subgraph. */
export type LeafKeyOf = (subgraph: string) => KeyOf;

const NONE: readonly string[] = [];

/** The first key of each type that consists of leaves alone. */
export const createLeafKeyOf = (supergraph: GraphQLSchema, keysOf: KeysOf): LeafKeyOf => {
  const isLeaf = (typename: string, name: string): boolean => {
    const type = supergraph.getType(typename);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    return field !== undefined && isLeafType(getNamedType(field.type));
  };
  return (subgraph) => {
    const known = new Map<string, readonly string[]>();
    return (typename) => {
      const before = known.get(typename);
      if (before !== undefined) return before;
      const found = keysOf(subgraph, typename).find((key) => key.every((name) => isLeaf(typename, name)));
      // A subgraph could send any number of names.
      if (found !== undefined) known.set(typename, found);
      return found ?? NONE;
    };
  };
};

const field = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });

/** A selection of records of a type with the names that are missing in it. */
const withNames = (set: SelectionSetNode, names: readonly string[]): SelectionSetNode => {
  const known = set.selections.flatMap((one) => (one.kind === Kind.FIELD ? [(one.alias ?? one.name).value] : []));
  return { ...set, selections: [...set.selections, ...names.filter((name) => !known.includes(name)).map(field)] };
};

/** The text of a fetch of entities that asks each record for its key, too. */
export const askingKeys = (text: string, keyOf: KeyOf): string =>
  print(
    visit(parse(text), {
      Field: ({ name, selectionSet, ...rest }) => {
        if (name.value !== '_entities' || selectionSet === undefined) return false;
        const selections = selectionSet.selections.map((one) =>
          one.kind === Kind.INLINE_FRAGMENT && one.typeCondition !== undefined
            ? { ...one, selectionSet: withNames(one.selectionSet, keyOf(one.typeCondition.name.value)) }
            : one,
        );
        return { ...rest, name, selectionSet: { ...selectionSet, selections } };
      },
    }),
  );

/** Whether a record says to be another than the object that it was asked for. What it does not say tells nothing. */
export const isAnother = (record: Data, target: Data, key: readonly string[]): boolean =>
  key.some((name) => {
    const [told, asked] = [record[name], target[name]];
    return told != null && asked != null && told !== asked && String(told) !== String(asked);
  });
