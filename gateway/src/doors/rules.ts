import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';
import { MAX_LEVELS, TOO_DEEP } from '#engine/selection/bounds.ts';

/** Refuses a document whose selections lie too deep, once; how deep its fragments lie in each other is seen when they are written out. */
const levelsRule: ValidationRule = (context) => {
  let level = 0;
  return {
    SelectionSet: {
      enter: (selection) => {
        level += 1;
        if (level !== MAX_LEVELS + 1) return;
        context.reportError(new GraphQLError(TOO_DEEP.message, { nodes: selection }));
      },
      leave: () => {
        level -= 1;
      },
    },
  };
};

/** Refuses an operation of a type that the schema does not have, which graphql-js finds only when it is run (GraphQL §5.2.1.1). */
const operationTypesRule: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation) != null) return;
    const expected = Object.values(OperationTypeNode).filter((type) => context.getSchema().getRootType(type) != null);
    const message = `Expected a ${expected.join(' or a ')}, found a ${node.operation}, of which this graph has none.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** What documents are held to beside the rules of GraphQL's specification, at either door. */
export const OWN_RULES: readonly ValidationRule[] = [levelsRule, operationTypesRule];
