import { GraphQLError, type ValidationRule } from 'graphql';

/** How deep selections may lie within each other; the flagship has six levels. What is deeper could end the planner's stack. */
export const MAX_LEVELS = 300;

/** Refuses a document whose selections lie deeper than that, once. */
export const levelsRule: ValidationRule = (context) => {
  let level = 0;
  return {
    SelectionSet: {
      enter: (selection) => {
        level += 1;
        if (level !== MAX_LEVELS + 1) return;
        const found = `Expected an operation of at most ${MAX_LEVELS} levels, found a deeper one. Ask in smaller parts.`;
        context.reportError(new GraphQLError(found, { nodes: selection }));
      },
      leave: () => {
        level -= 1;
      },
    },
  };
};
