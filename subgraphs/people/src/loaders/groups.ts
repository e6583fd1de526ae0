import { childrenOf, rowLoader, rowOf } from '@network/kit/list/loaders';
import { perArguments } from '@network/kit/loaders';
import type { Viewer } from '@network/schema/viewer';
import type { GroupStore } from '../store/groups.ts';

/** What a record has few of, and places with their teams by the place's code alone. */
export const groupMakers = (groups: GroupStore) => ({
  placeByCode: rowOf(groups.places),
  modesOfPlace: childrenOf(groups.modes),
  teamOfPlace: (viewer: Viewer) => perArguments((day: string) => rowLoader(groups.teamsOn(day), viewer)),
  certificatesOfOfficer: childrenOf(groups.certificates),
  leadersOfTeam: childrenOf(groups.leaders),
});
