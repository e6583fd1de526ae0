import { fieldsRead } from '@network/kit/connection/reads';
import { governmentOf, isTown, kindsOf, modeOn } from '#domain/place.ts';
import type { PlaceResolvers } from '#schema.generated.ts';
import { onDay, teamsOnDay } from '../asked.ts';
import { peopleMetrics } from '../metrics/Place.ts';
import type { Complete, PlaceParent } from '../parents.ts';

/** What tells whether a mode holds on a day. */
export const MODE_DAYS = ['validFrom', 'endsOn'] as const;

export const Place = {
  __resolveReference: ({ id, code }: { id?: string; code?: string }, { loaders }, info) =>
    code === undefined
      ? loaders.place.byId.load(id ?? '', fieldsRead(info, 'Place'))
      : loaders.placeByCode.load(code, fieldsRead(info, 'Place')),
  isTown: ({ kind }) => isTown(kind),
  parent: ({ parentCode }, _, { loaders }, info) =>
    parentCode === null ? null : loaders.placeByCode.load(parentCode, fieldsRead(info)),
  children: ({ code }, args, { loaders }) =>
    loaders.places('PARENT', code, { ...args, filter: { kinds: kindsOf(args.filter ?? {}) } }),
  towns: ({ code }, args, { loaders }) => {
    const towns = { ...args, filter: { kinds: kindsOf({ isTown: true }) } };
    const isWhole = code.endsWith('000000');
    return isWhole ? loaders.places('JURISDICTION', governmentOf(code), towns) : loaders.places('PARENT', code, towns);
  },
  mode: async ({ code }, { asOf }, { loaders, today }, info) =>
    modeOn(
      await loaders.modesOfPlace.load(code, fieldsRead(info), MODE_DAYS),
      asOf ?? (await today(governmentOf(code))),
    ),
  modes: ({ code }, _, { loaders }, info) => loaders.modesOfPlace.load(code, fieldsRead(info)),
  coveredModes: async ({ code }, args, { loaders, today }) =>
    loaders.placeModes('COVERING', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  team: async ({ code }, { asOf }, { loaders, today }, info) =>
    loaders.teamOfPlace(asOf ?? (await today(governmentOf(code)))).load(code, fieldsRead(info)),
  teams: async ({ code }, args, { loaders, today }) =>
    loaders.teams('PLACE', code, await teamsOnDay(args, { today, jurisdiction: governmentOf(code) })),
  bodies: async ({ code }, args, { loaders, today }) =>
    loaders.bodies('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  posts: async ({ code }, args, { loaders, today }) =>
    loaders.posts('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  marks: async ({ code }, args, { loaders, today }) =>
    loaders.marks('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  subjectRegistrations: async ({ code }, args, { loaders, today }) =>
    loaders.subjectRegistrations('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  stations: async ({ code }, args, { loaders, today }) =>
    loaders.stations('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  commandCentres: async ({ code }, args, { loaders, today }) =>
    loaders.commandCentres('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  grids: async ({ code }, args, { loaders, today }) =>
    loaders.grids('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  gridMembers: async ({ code }, args, { loaders, today }) =>
    loaders.gridMembers('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  wardens: async ({ code }, args, { loaders, today }) =>
    loaders.wardens('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  auxiliaries: async ({ code }, args, { loaders, today }) =>
    loaders.auxiliaries('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  publicAccounts: async ({ code }, args, { loaders, today }) =>
    loaders.publicAccounts('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  peopleMetrics,
  provenance: ({ id }, _, { loaders }) => loaders.provenance('place').load(id),
} satisfies Complete<PlaceResolvers, PlaceParent>;
