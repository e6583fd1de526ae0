import { many, perArguments, single, total } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import type { ChildrenArguments } from './store/place-store.ts';
import type { RegisterStore } from './store/register-store.ts';
import type { PeopleStores } from './store/stores.ts';

const byId = ({ id }: { id: string }): string => id;
const byCode = ({ jurisdiction, code }: { jurisdiction: string; code: string }): NaturalKey => ({
  jurisdiction,
  key: code,
});
const byKey = ({ jurisdiction, key }: NaturalKey): NaturalKey => ({ jurisdiction, key });

const createPlaceLoaders = ({ places, register }: PeopleStores, viewer: Viewer) => ({
  placeById: single({ name: 'placeById', find: (ids: readonly string[]) => places.findById(viewer, ids), keyOf: byId }),
  placeByCode: single({
    name: 'placeByCode',
    find: (codes: readonly string[]) => places.findByCode(viewer, codes),
    keyOf: ({ code }) => code,
  }),
  childPlaces: perArguments((args: ChildrenArguments) =>
    many({
      name: 'childPlaces',
      find: (parents: readonly string[]) => places.listChildren(viewer, parents, args),
      keyOf: ({ parentCode }) => parentCode ?? '',
    }),
  ),
  childPlaceTotal: perArguments((kinds: ChildrenArguments['kinds']) =>
    total({
      name: 'childPlaceTotal',
      find: (parents: readonly string[]) => places.countChildren(viewer, parents, kinds),
      keyOf: ({ parentKey }) => parentKey,
    }),
  ),
  modeById: single({
    name: 'modeById',
    find: (ids: readonly string[]) => places.findModesById(viewer, ids),
    keyOf: byId,
  }),
  modesOfPlace: many({
    name: 'modesOfPlace',
    find: (codes: readonly string[]) => places.listModes(viewer, codes),
    keyOf: ({ placeCode }) => placeCode,
  }),
  teamOfPlace: single({
    name: 'teamOfPlace',
    find: (codes: readonly string[]) => register.findTeamsByPlace(viewer, codes),
    keyOf: ({ placeCode }) => placeCode ?? '',
  }),
});

const createBodyLoaders = (register: RegisterStore, viewer: Viewer) => ({
  bodyById: single({
    name: 'bodyById',
    find: (ids: readonly string[]) => register.findBodiesById(viewer, ids),
    keyOf: byId,
  }),
  bodyByCode: single({
    name: 'bodyByCode',
    find: (keys: readonly NaturalKey[]) => register.findBodiesByCode(viewer, keys),
    keyOf: byCode,
  }),
  teamById: single({
    name: 'teamById',
    find: (ids: readonly string[]) => register.findTeamsById(viewer, ids),
    keyOf: byId,
  }),
  teamByCode: single({
    name: 'teamByCode',
    find: (keys: readonly NaturalKey[]) => register.findTeamsByCode(viewer, keys),
    keyOf: byCode,
  }),
  teamsOfBody: perArguments((page: Page) =>
    many({
      name: 'teamsOfBody',
      find: (keys: readonly NaturalKey[]) => register.listTeamsOfBodies(viewer, keys, page),
      keyOf: ({ jurisdiction, bodyCode }) => ({ jurisdiction, key: bodyCode }),
    }),
  ),
  teamTotalOfBody: total({
    name: 'teamTotalOfBody',
    find: (keys: readonly NaturalKey[]) => register.countTeamsOfBodies(viewer, keys),
    keyOf: byKey,
  }),
});

const createOfficerLoaders = (register: RegisterStore, viewer: Viewer) => ({
  officerById: single({
    name: 'officerById',
    find: (ids: readonly string[]) => register.findOfficersById(viewer, ids),
    keyOf: byId,
  }),
  officerByNumber: single({
    name: 'officerByNumber',
    find: (keys: readonly NaturalKey[]) => register.findOfficersByNumber(viewer, keys),
    keyOf: ({ jurisdiction, certificateNumber }) => ({ jurisdiction, key: certificateNumber }),
  }),
  officersOfTeam: perArguments((page: Page) =>
    many({
      name: 'officersOfTeam',
      find: (keys: readonly NaturalKey[]) => register.listOfficersOfTeams(viewer, keys, page),
      keyOf: ({ jurisdiction, teamCode }) => ({ jurisdiction, key: teamCode }),
    }),
  ),
  officerTotalOfTeam: total({
    name: 'officerTotalOfTeam',
    find: (keys: readonly NaturalKey[]) => register.countOfficersOfTeams(viewer, keys),
    keyOf: byKey,
  }),
  certificateById: single({
    name: 'certificateById',
    find: (ids: readonly string[]) => register.findCertificatesById(viewer, ids),
    keyOf: byId,
  }),
  certificatesOfOfficer: many({
    name: 'certificatesOfOfficer',
    find: (keys: readonly NaturalKey[]) => register.listCertificates(viewer, keys),
    keyOf: ({ jurisdiction, officerNumber }) => ({ jurisdiction, key: officerNumber }),
  }),
});

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: PeopleStores, viewer: Viewer) => ({
  ...createPlaceLoaders(stores, viewer),
  ...createBodyLoaders(stores.register, viewer),
  ...createOfficerLoaders(stores.register, viewer),
  provenance: provenanceLoaders(stores.provenance, viewer),
});
export type Loaders = ReturnType<typeof createLoaders>;
