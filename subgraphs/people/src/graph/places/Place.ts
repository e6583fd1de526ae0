import { fieldsRead, reads } from '@network/kit/connection/reads';
import { governmentOf, isTown, kindsOf, modeOn } from '#domain/place.ts';
import type { PlaceResolvers } from '#schema.generated.ts';
import { onDay, teamsOnDay } from '../asked.ts';
import { peopleMetrics } from '../metrics/Place.ts';
import type { Complete, PlaceParent } from '../parents.ts';
import { placeOf } from '../reference.ts';

/** What tells whether a mode holds on a day. */
export const MODE_DAYS = ['validFrom', 'endsOn'] as const;

export const Place = {
  __resolveReference: ({ id, code }: { id?: string; code?: string }, { loaders }, info) =>
    code === undefined
      ? loaders.place.byId.load(id ?? '', fieldsRead(info, 'Place'))
      : loaders.placeByCode.load(code, fieldsRead(info, 'Place')),
  isTown: reads(['kind'], ({ kind }) => isTown(kind)),
  parent: reads(['parentCode'], ({ parentCode }, _, { loaders }, info) => placeOf(loaders, parentCode, info)),
  children: reads(['code'], ({ code }, args, { loaders }) =>
    loaders.places('PARENT', code, { ...args, filter: { kinds: kindsOf(args.filter ?? {}) } }),
  ),
  towns: reads(['code'], ({ code }, args, { loaders }) => {
    const towns = { ...args, filter: { kinds: kindsOf({ isTown: true }) } };
    const isWhole = code.endsWith('000000');
    return isWhole ? loaders.places('JURISDICTION', governmentOf(code), towns) : loaders.places('PARENT', code, towns);
  }),
  mode: reads(['code'], async ({ code }, { asOf }, { loaders, today }, info) =>
    modeOn(
      await loaders.modesOfPlace.load(code, fieldsRead(info), MODE_DAYS),
      asOf ?? (await today(governmentOf(code))),
    ),
  ),
  modes: reads(['code'], ({ code }, _, { loaders }, info) => loaders.modesOfPlace.load(code, fieldsRead(info))),
  coveredModes: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.placeModes('COVERING', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  team: reads(['code'], async ({ code }, { asOf }, { loaders, today }, info) =>
    loaders.teamOfPlace(asOf ?? (await today(governmentOf(code)))).load(code, fieldsRead(info)),
  ),
  teams: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.teams('PLACE', code, await teamsOnDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  bodies: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.bodies('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  posts: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.posts('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  marks: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.marks('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  subjectRegistrations: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.subjectRegistrations('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  stations: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.stations('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  commandCentres: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.commandCentres('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  grids: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.grids('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  gridMembers: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.gridMembers('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  wardens: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.wardens('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  auxiliaries: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.auxiliaries('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  publicAccounts: reads(['code'], async ({ code }, args, { loaders, today }) =>
    loaders.publicAccounts('PLACE', code, await onDay(args, { today, jurisdiction: governmentOf(code) })),
  ),
  peopleMetrics: reads(['code'], peopleMetrics),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('place').load(id)),
} satisfies Complete<PlaceResolvers, PlaceParent>;
