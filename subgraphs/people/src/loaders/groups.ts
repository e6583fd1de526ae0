import { many, perArguments, single } from '@network/kit/loaders';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import type { GroupStore } from '../store/groups.ts';

type Coded = { readonly code: string; readonly formerCodes: readonly string[] };

/** Places by each code that they have or had; where two claim one, the place that has it now is the last. */
const byAnyCode = <Row extends Coded>(places: readonly Row[]): (Row & { readonly asked: string })[] => [
  ...places.flatMap((place) => place.formerCodes.map((asked) => ({ ...place, asked }))),
  ...places.map((place) => ({ ...place, asked: place.code })),
];

/** What a record has few of, and places with their teams by the place's code alone. */
export const groupMakers = (groups: GroupStore) => ({
  placeByCode: (viewer: Viewer) =>
    single({
      name: 'placeByCode',
      find: async (codes: readonly string[]) => byAnyCode(await groups.findPlacesByCode(viewer, codes)),
      keyOf: ({ asked }) => asked,
    }),
  modesOfPlace: (viewer: Viewer) =>
    many({
      name: 'modesOfPlace',
      find: (codes: readonly string[]) => groups.listModes(viewer, codes),
      keyOf: ({ placeCode }) => placeCode,
    }),
  teamOfPlace: (viewer: Viewer) =>
    perArguments((day: string) =>
      single({
        name: 'teamOfPlace',
        find: (codes: readonly string[]) => groups.findTeams(viewer, codes, day),
        keyOf: ({ placeCode }) => placeCode ?? '',
      }),
    ),
  certificatesOfOfficer: (viewer: Viewer) =>
    many({
      name: 'certificatesOfOfficer',
      find: (keys: readonly NaturalKey[]) => groups.listCertificates(viewer, keys),
      keyOf: ({ jurisdiction, officerNumber }) => ({ jurisdiction, key: officerNumber }),
    }),
  leadersOfTeam: (viewer: Viewer) =>
    many({
      name: 'leadersOfTeam',
      find: (keys: readonly NaturalKey[]) => groups.listLeaders(viewer, keys),
      keyOf: ({ jurisdiction, teamCode }) => ({ jurisdiction, key: teamCode }),
    }),
});
