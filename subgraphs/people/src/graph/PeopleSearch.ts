import type { PeopleSearchResultResolvers } from '../schema.generated.ts';

export const PeopleSearchResult = {
  __resolveType: ({ __typename }) => __typename,
} satisfies PeopleSearchResultResolvers;
