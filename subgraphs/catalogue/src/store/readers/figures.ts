import { createList } from '@network/kit/list';
import { equals } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { reportedFigures, targets } from '../tables/figures.ts';

export type ReportedFigureRow = typeof reportedFigures.$inferSelect;
export type TargetRow = typeof targets.$inferSelect;

/** Figures that reports print. */
export const createFigureReaders = (store: Store) => ({
  records: createRecords(store, {
    ...{ name: 'reported_figures', table: reportedFigures, scope: null, key: reportedFigures.code },
  }),
  list: createList(store, {
    name: 'reported_figures',
    table: reportedFigures,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: reportedFigures.documentNumber,
      PLACE: { column: reportedFigures.place, isNational: true },
    },
    filters: {
      metricKey: equals(reportedFigures.metricKey, 'text'),
      isBaseUnknown: equals(reportedFigures.isBaseUnknown),
      placeCode: equals(reportedFigures.place, 'text'),
    },
    orders: { CODE: [reportedFigures.code, reportedFigures.id] },
    defaultDirection: 'ASC',
  }),
});

/** What plans want figures to be. */
export const createTargetReaders = (store: Store) => ({
  records: createRecords(store, { name: 'targets', table: targets, scope: null, key: targets.code }),
  list: createList(store, {
    name: 'targets',
    table: targets,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: targets.documentNumber,
      PLACE: { column: targets.place, isNational: true },
    },
    filters: { metricKey: equals(targets.metricKey, 'text'), placeCode: equals(targets.place, 'text') },
    orders: { CODE: [targets.code, targets.id], DUE_ON: [targets.dueOn, targets.id] },
    defaultDirection: 'ASC',
  }),
});
