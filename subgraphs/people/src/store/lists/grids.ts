import { createList } from '@network/kit/list';
import { beforeValue, equals, fromValue, matching } from '@network/kit/list/fields';
import { inJurisdiction } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { auxiliaries, publicAccounts, wardens } from '../tables/aides.ts';
import { gridMembers, grids } from '../tables/grids.ts';
import { heldOn, within } from './conditions.ts';

/** Accounts that are open on a day: the day of closing is the first on which one is not. */
const openOn = matching(
  'date',
  (day) => sql`${publicAccounts.registeredOn} <= ${day}
    and (${publicAccounts.closedOn} is null or ${publicAccounts.closedOn} > ${day})`,
);

/** Grids, which anybody may see, and the persons around them who are no officers, within the viewer's governments only. */
export const createGridLists = (store: Store) => ({
  grids: createList(store, {
    name: 'grids',
    table: grids,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', PLACE: 'place', TEAM: grids.teamCode },
    filters: {
      asOf: heldOn(grids),
      teamCode: equals(grids.teamCode),
      placeCode: within(grids.placeCode),
      originKind: matching('text', (kind) => sql`${grids.originKinds} @> array[${kind}]`),
      originCode: matching('text', (code) => sql`${grids.originCodes} @> array[${code}]`),
    },
    orders: { CODE: [grids.code, grids.id] },
    defaultDirection: 'ASC',
  }),
  gridMembers: createList(store, {
    name: 'grid_members',
    table: gridMembers,
    scope: inJurisdiction(gridMembers),
    parents: {
      JURISDICTION: 'jurisdiction',
      GRID: gridMembers.gridCode,
      TEAM: gridMembers.teamCode,
      PLACE: 'place',
    },
    filters: {
      asOf: heldOn(gridMembers),
      gridCode: equals(gridMembers.gridCode),
      teamCode: equals(gridMembers.teamCode),
      placeCode: within(gridMembers.placeCode),
    },
    orders: { NUMBER: [gridMembers.number, gridMembers.id] },
    defaultDirection: 'ASC',
  }),
  wardens: createList(store, {
    name: 'wardens',
    table: wardens,
    scope: inJurisdiction(wardens),
    parents: { JURISDICTION: 'jurisdiction', TEAM: wardens.teamCode, PLACE: 'place' },
    filters: { asOf: heldOn(wardens), teamCode: equals(wardens.teamCode), placeCode: within(wardens.placeCode) },
    orders: { NUMBER: [wardens.number, wardens.id] },
    defaultDirection: 'ASC',
  }),
  auxiliaries: createList(store, {
    name: 'auxiliaries',
    table: auxiliaries,
    scope: inJurisdiction(auxiliaries),
    parents: {
      JURISDICTION: 'jurisdiction',
      TEAM: auxiliaries.teamCode,
      SUPERVISOR: auxiliaries.supervisorNumber,
      PLACE: 'place',
    },
    filters: {
      asOf: heldOn(auxiliaries),
      teamCode: equals(auxiliaries.teamCode),
      placeCode: within(auxiliaries.placeCode),
    },
    orders: { NUMBER: [auxiliaries.number, auxiliaries.id] },
    defaultDirection: 'ASC',
  }),
  publicAccounts: createList(store, {
    name: 'public_accounts',
    table: publicAccounts,
    scope: inJurisdiction(publicAccounts),
    parents: { JURISDICTION: 'jurisdiction', PLACE: 'place' },
    filters: {
      asOf: openOn,
      registeredFrom: fromValue(publicAccounts.registeredOn),
      registeredBefore: beforeValue(publicAccounts.registeredOn),
      placeCode: within(publicAccounts.placeCode),
    },
    orders: {
      REGISTERED_ON: [publicAccounts.registeredOn, publicAccounts.id],
      NUMBER: [publicAccounts.number, publicAccounts.id],
    },
  }),
});
