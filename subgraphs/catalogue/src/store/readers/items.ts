import { createList } from '@network/kit/list';
import { equals, matching } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import { isAtOrBelow } from '@network/kit/scope/places';
import type { Store } from '@network/kit/store';
import { parentJurisdiction, parentKey } from '@network/kit/store/parents';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { grants } from '../tables/lists.ts';
import { items } from '../tables.ts';
import { asOf, holdsOn } from './validity.ts';

const ofGovernment = eq(items.jurisdiction, parentJurisdiction);

/** Whether a grant of the item meets a condition; `parent` is the list or the place that is asked. */
const isGranted = (condition: SQL | undefined): SQL =>
  sql`exists (select 1 from ${grants} where ${and(
    eq(grants.jurisdiction, items.jurisdiction),
    eq(grants.itemCode, items.code),
    condition,
  )})`;

const isOfPlace = isAtOrBelow(grants.place, parentKey);
const isOfList = eq(grants.listCode, parentKey);

/** Items among those granted; as an array, so that the index of the codes finds them. */
const isAmong = (condition: SQL): SQL =>
  sql`${items.code} = any (array(select distinct ${grants.itemCode} from ${grants} where ${condition}))`;

/** Of the governments that grant something there: its county, the city above it, or the counties in it. */
const isOfGranting = sql`${items.jurisdiction} = any (array(select distinct ${grants.jurisdiction} from ${grants} where ${isOfPlace}))`;

/** Items of a catalogue: of a government, a body, a team, a supervision item; granted by a list, or at a place. */
export const createItemReaders = (store: Store) => ({
  records: createRecords(store, { name: 'items', table: items, scope: null, key: items.code }),
  list: createList(store, {
    name: 'items',
    table: items,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      BODY: items.enforcingBodyCode,
      SUPERVISOR: items.supervisingBodyCode,
      TEAM: items.enforcingTeamCode,
      SUPERVISION_ITEM: items.supervisionItemCode,
      LIST: {
        where: sql`${ofGovernment} and ${isAmong(sql`${eq(grants.jurisdiction, parentJurisdiction)} and ${isOfList}`)}`,
      },
      PLACE: { where: sql`${isOfGranting} and ${isAmong(isOfPlace)}` },
    },
    filters: {
      asOf: asOf(items),
      field: equals(items.field),
      list: equals(items.list),
      ofCatalogue: equals(items.list),
      kind: equals(items.kind),
      enforcingBodyCode: equals(items.enforcingBodyCode, 'text'),
      enforcingTeamCode: equals(items.enforcingTeamCode, 'text'),
      supervisingBodyCode: equals(items.supervisingBodyCode, 'text'),
      grantedByListOn: matching('date', (day) => isGranted(and(isOfList, holdsOn(grants, day)))),
      grantedAtPlaceOn: matching('date', (day) => isGranted(and(isOfPlace, holdsOn(grants, day)))),
    },
    orders: { CODE: [items.code, items.id], VALID_FROM: [items.validFrom, items.id] },
    defaultDirection: 'ASC',
  }),
});
