import { GraphQLError, type ValidationRule } from 'graphql';
import { MAX_LEVELS, TOO_DEEP } from '#engine/selection/bounds.ts';

/** Refuses a document whose selections lie too deep, once; how deep its fragments lie in each other is seen when they are written out. */
export const levelsRule: ValidationRule = (context) => {
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
