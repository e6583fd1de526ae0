import type { Store } from '@network/kit/store';
import { createGridLists } from './lists/grids.ts';
import { createMeansLists } from './lists/means.ts';
import { createPlaceLists } from './lists/places.ts';
import { createPostLists } from './lists/posts.ts';
import { createRegisterLists } from './lists/register.ts';

/** Every list that the graph offers. */
export const createLists = (store: Store) => ({
  ...createPlaceLists(store),
  ...createRegisterLists(store),
  ...createPostLists(store),
  ...createGridLists(store),
  ...createMeansLists(store),
});
export type Lists = ReturnType<typeof createLists>;
