import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object of one type is also of another, which may be an interface or a union (GraphQL §5.5.2.3). */
export type IsOf = (typename: string, condition: string) => boolean;

/** Reads type conditions by the whole supergraph: a plan also speaks of types that callers cannot name. */
export const createIsOf = (supergraph: GraphQLSchema): IsOf => {
  const known = new Map<string, boolean>();
  const look = (typename: string, condition: string): boolean => {
    if (typename === condition) return true;
    const [type, wanted] = [supergraph.getType(typename), supergraph.getType(condition)];
    return (
      isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && supergraph.isSubType(wanted, type)
    );
  };
  return (typename, condition) => {
    const key = `${typename} ${condition}`;
    const answer = known.get(key) ?? look(typename, condition);
    // Names that the supergraph does not have are not kept: a subgraph could send any number of them.
    if (supergraph.getType(typename) !== undefined) known.set(key, answer);
    return answer;
  };
};
