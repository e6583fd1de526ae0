import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and the lists of a government. */
export const checkQueries = {
  supervisionItem: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.supervisionItems.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  supervisionItems: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.supervisionItems.listOn('JURISDICTION', jurisdiction, args),
  supervisionTheme: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.themes.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  supervisionThemes: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.themes.listOn('JURISDICTION', jurisdiction, args),
  supervisionScene: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.scenes.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  supervisionScenes: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.scenes.listOn('JURISDICTION', jurisdiction, args),
  checkList: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.checkLists.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  checkLists: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.checkLists.listOn('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
