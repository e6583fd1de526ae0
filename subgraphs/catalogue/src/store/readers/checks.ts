import { createList } from '@network/kit/list';
import { equals, isFilled } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import type { Store } from '@network/kit/store';
import { parentKey } from '@network/kit/store/parents';
import { sql } from 'drizzle-orm';
import { checkLists, supervisionItems, supervisionScenes, supervisionThemes } from '../tables/checks.ts';
import { asOf } from './validity.ts';

export type SupervisionItemRow = typeof supervisionItems.$inferSelect;
export type SupervisionThemeRow = Shown<typeof supervisionThemes>;
export type SupervisionSceneRow = typeof supervisionScenes.$inferSelect;
export type CheckListRow = typeof checkLists.$inferSelect;

/** The supervision catalogue. */
export const createSupervisionItemReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'supervision_items', table: supervisionItems, scope: null, key: supervisionItems.code },
  }),
  list: createList(store, {
    name: 'supervision_items',
    table: supervisionItems,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', BODY: supervisionItems.claimedByBodyCode },
    filters: {
      asOf: asOf(supervisionItems),
      field: equals(supervisionItems.field, 'text'),
      claimedByBodyCode: equals(supervisionItems.claimedByBodyCode, 'text'),
      isClaimed: isFilled(supervisionItems.claimedOn),
    },
    orders: {
      CODE: [supervisionItems.code, supervisionItems.id],
      CLAIMED_ON: [supervisionItems.claimedOn, supervisionItems.id],
    },
    defaultDirection: 'ASC',
  }),
});

/** Themes of supervision. */
export const createThemeReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'supervision_themes', table: supervisionThemes, scope: null, key: supervisionThemes.code },
  }),
  list: createList(store, {
    name: 'supervision_themes',
    table: supervisionThemes,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: supervisionThemes.documentNumber,
      BODY: supervisionThemes.leadBodyCode,
    },
    filters: {
      asOf: asOf(supervisionThemes),
      leadBodyCode: equals(supervisionThemes.leadBodyCode, 'text'),
    },
    orders: {
      CODE: [supervisionThemes.code, supervisionThemes.id],
      CLAIMED_ON: [supervisionThemes.claimedOn, supervisionThemes.id],
    },
    defaultDirection: 'ASC',
  }),
});

/** Scenes of themes. */
export const createSceneReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'supervision_scenes', table: supervisionScenes, scope: null, key: supervisionScenes.code },
  }),
  list: createList(store, {
    name: 'supervision_scenes',
    table: supervisionScenes,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      THEME: supervisionScenes.themeCode,
      ITEM: { contains: supervisionScenes.itemCodes },
      BODY: { contains: supervisionScenes.bodyCodes },
    },
    filters: {
      asOf: asOf(supervisionScenes),
      themeCode: equals(supervisionScenes.themeCode),
      isUsedOnline: isFilled(supervisionScenes.usedOnlineOn),
    },
    orders: {
      CODE: [supervisionScenes.code, supervisionScenes.id],
      USED_ONLINE_ON: [supervisionScenes.usedOnlineOn, supervisionScenes.id],
    },
    defaultDirection: 'ASC',
  }),
});

/** What is looked at on one visit: a county's tasks, and the lists of towns. */
export const createCheckListReaders = (store: Store) => ({
  records: createRecords(store, { name: 'check_lists', table: checkLists, scope: null, key: checkLists.code }),
  list: createList(store, {
    name: 'check_lists',
    table: checkLists,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: checkLists.documentNumber,
      SCENE: checkLists.sceneCode,
      ITEM: { contains: checkLists.itemCodes },
      BODY: { contains: checkLists.bodyCodes },
      PLACE: { where: sql`${checkLists.placeCodes} @> array[${parentKey}]` },
    },
    filters: {
      asOf: asOf(checkLists),
      level: equals(checkLists.level),
      objectKind: equals(checkLists.objectKind, 'text'),
    },
    orders: { CODE: [checkLists.code, checkLists.id] },
    defaultDirection: 'ASC',
  }),
});
