import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object of one type is also of another, which may be an interface or a union (GraphQL §5.5.2.3). */
export type IsOf = (typename: string, condition: string) => boolean;

/** Reads type conditions by a schema: of plans by the whole supergraph, as they also speak of types that callers cannot name. */
export const createIsOf = (schema: GraphQLSchema): IsOf => {
  const known = new Map<string, boolean>();
  const look = (typename: string, condition: string): boolean => {
    if (typename === condition) return true;
    const [type, wanted] = [schema.getType(typename), schema.getType(condition)];
    return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
  };
  return (typename, condition) => {
    const key = `${typename} ${condition}`;
    const answer = known.get(key) ?? look(typename, condition);
    // Names that the schema does not have are not kept: a subgraph could send any number of them.
    if (schema.getType(typename) !== undefined) known.set(key, answer);
    return answer;
  };
};
