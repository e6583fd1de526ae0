import { fieldsRead } from '@network/kit/connection/reads';
import { NATIONAL } from '@network/schema/network';
import type { QueryResolvers } from '../schema.generated.ts';
import { checkQueries } from './checks/Query.ts';
import { dutyQueries } from './duties/Query.ts';
import { figureQueries } from './figures/Query.ts';
import { enumLabels } from './labels/enumLabels.ts';
import { listQueries } from './lists/Query.ts';
import { practiceQueries } from './practice/Query.ts';

/** Lookups by natural key and lists. A record that is missing answers null. */
export const Query = {
  enumLabels,
  enforcementItem: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.items.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  enforcementItems: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.items.listOn('JURISDICTION', jurisdiction, args),
  searchCatalogue: (_, args, { loaders }) => loaders.search(args),
  eventCategory: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.categoryByCode.load({ jurisdiction, key: code }, fieldsRead(info)),
  eventCategories: (_, { jurisdiction, parent, filter, ...args }, { loaders }) =>
    loaders.categories('JURISDICTION', jurisdiction, { ...args, filter: { ...filter, parentCode: parent } }),
  calendar: (_, __, { loaders }) => loaders.calendar(),
  clock: (_, { jurisdiction }, { now }) => now(jurisdiction),
  penaltyClauses: (_, args, { loaders }) => loaders.clauses.list('JURISDICTION', NATIONAL, args),
  ...listQueries,
  ...dutyQueries,
  ...checkQueries,
  ...practiceQueries,
  ...figureQueries,
} satisfies QueryResolvers;
