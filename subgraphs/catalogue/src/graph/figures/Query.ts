import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and the lists of a government. */
export const figureQueries = {
  reportedFigure: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.figures.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  reportedFigures: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.figures.list('JURISDICTION', jurisdiction, args),
  target: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.targets.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  targets: (_, { jurisdiction, ...args }, { loaders }) => loaders.targets.list('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
