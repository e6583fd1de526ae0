import { ENTITY_CODES } from '../src/network.ts';

const QUERY = `"Anything that has an id. 节点"
interface Node {
  "Opaque; \`node\` finds the record by it. 标识"
  id: ID!
}

type Query {
  """
  The record with an id. One that is missing and one that is out of the caller's scope answer alike: with null, or, where
  nothing but \`id\` and \`__typename\` is asked, with these two, which the id itself tells. 按标识查询
  """
  node(id: ID!): Node
  "The records with these ids, in their order, with null for what is missing. At most 200. 批量按标识查询"
  nodes(ids: [ID!]!): [Node]!
}
`;

/** Under this name the gateway itself stands among the subgraphs of the supergraph. */
export const NODES = 'nodes';

/**
 * The SDL of `node` and `nodes`: of every entity a stub with its id, which tells the type. Whatever else is asked of a
 * record, the planner fetches from its owner. Global Object Identification (Relay).
 */
export const nodesSdl = (): string => {
  const stubs = Object.keys(ENTITY_CODES).map(
    (type) => `type ${type} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n`,
  );
  return [QUERY, ...stubs].join('\n');
};
