import { createList } from '@network/kit/list';
import { anyOf, equals } from '@network/kit/list/fields';
import type { Store } from '@network/kit/store';
import { commandCentres, marks, stations, subjectRegistrations } from '../tables/towns.ts';
import { placeModes, places } from '../tables.ts';
import { belowGovernment, heldOn, within } from './conditions.ts';

/** Modes in force on a day: a later one ends the one before it, whatever that one says of its last day. */
const inForceOn = heldOn({ validFrom: placeModes.validFrom, validTo: placeModes.endsOn });

/** Places and what is known of them. Anybody may see all of it. */
export const createPlaceLists = (store: Store) => ({
  places: createList(store, {
    name: 'places',
    table: places,
    scope: null,
    parents: {
      JURISDICTION: belowGovernment(places.code),
      PARENT: { column: places.parentCode, isNational: true },
    },
    filters: { kinds: anyOf(places.kind) },
    orders: { CODE: [places.code, places.id] },
    defaultDirection: 'ASC',
  }),
  placeModes: createList(store, {
    name: 'place_modes',
    table: placeModes,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      COVERING: { column: placeModes.coveredByCode, isNational: true },
    },
    filters: { asOf: inForceOn, mode: equals(placeModes.mode), placeCode: within(placeModes.placeCode) },
    orders: {
      PLACE: [placeModes.placeCode, placeModes.id],
      VALID_FROM: [placeModes.validFrom, placeModes.id],
    },
    defaultDirection: 'ASC',
  }),
  marks: createList(store, {
    name: 'marks',
    table: marks,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', PLACE: 'place' },
    filters: { asOf: heldOn(marks), kind: equals(marks.kind), placeCode: within(marks.placeCode) },
    orders: { VALID_FROM: [marks.validFrom, marks.id] },
  }),
  subjectRegistrations: createList(store, {
    name: 'subject_registrations',
    table: subjectRegistrations,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', PLACE: 'place', BODY: subjectRegistrations.bodyCode },
    filters: {
      asOf: heldOn(subjectRegistrations),
      kind: equals(subjectRegistrations.kind),
      bodyCode: equals(subjectRegistrations.bodyCode),
      placeCode: within(subjectRegistrations.placeCode),
    },
    orders: { NUMBER: [subjectRegistrations.number, subjectRegistrations.id] },
    defaultDirection: 'ASC',
  }),
  stations: createList(store, {
    name: 'stations',
    table: stations,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', PLACE: 'place', TEAM: stations.teamCode },
    filters: {
      asOf: heldOn(stations),
      teamCode: equals(stations.teamCode),
      placeCode: within(stations.placeCode),
    },
    orders: { CODE: [stations.code, stations.id] },
    defaultDirection: 'ASC',
  }),
  commandCentres: createList(store, {
    name: 'command_centres',
    table: commandCentres,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      PLACE: 'place',
      PARENT: commandCentres.parentCode,
      BODY: commandCentres.bodyCode,
    },
    filters: {
      asOf: heldOn(commandCentres),
      level: equals(commandCentres.level),
      placeCode: within(commandCentres.placeCode),
    },
    orders: { CODE: [commandCentres.code, commandCentres.id] },
    defaultDirection: 'ASC',
  }),
});
