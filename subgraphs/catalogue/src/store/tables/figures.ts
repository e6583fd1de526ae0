import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { keyText } from '@network/kit/store/columns';
import { boolean, date, index, numeric, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { TARGET_BOUNDS } from '#domain/figure.ts';
import { catalogue } from '../tables.ts';
import { recordColumns } from './columns.ts';

const decimal = (name: string) => numeric(name, { precision: 20, scale: 6, mode: 'number' });

export const reportedFigures = catalogue.table(
  'reported_figures',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    claim: text().notNull(),
    printed: text().notNull(),
    value: decimal('value'),
    isBaseUnknown: boolean('is_base_unknown').notNull(),
    reason: text(),
    metricKey: keyText('metric_key'),
    place: keyText('place'),
    source: text().notNull(),
    documentNumber: keyText('document_number'),
    from: date('from'),
    to: date('to'),
  },
  (table) => [
    primaryKey({ name: 'reported_figures_pkey', columns: [table.jurisdiction, table.id] }),
    unique('reported_figures_code_key').on(table.jurisdiction, table.code),
    index('reported_figures_code_idx').on(table.jurisdiction, table.code, table.id),
    index('reported_figures_metric_key_idx').on(table.jurisdiction, table.metricKey, table.code, table.id),
    index('reported_figures_base_idx').on(table.jurisdiction, table.isBaseUnknown, table.code, table.id),
    index('reported_figures_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('reported_figures_place_idx').on(table.place, table.code, table.id),
  ],
);

export const targets = catalogue.table(
  'targets',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    metricKey: keyText('metric_key'),
    bound: text({ enum: TARGET_BOUNDS }).notNull(),
    value: decimal('value').notNull(),
    printed: text(),
    dueOn: date('due_on'),
    place: keyText('place'),
    documentNumber: keyText('document_number'),
  },
  (table) => [
    primaryKey({ name: 'targets_pkey', columns: [table.jurisdiction, table.id] }),
    unique('targets_code_key').on(table.jurisdiction, table.code),
    index('targets_code_idx').on(table.jurisdiction, table.code, table.id),
    index('targets_due_on_idx').on(table.jurisdiction, table.dueOn, table.id),
    index('targets_metric_key_idx').on(table.jurisdiction, table.metricKey, table.code, table.id),
    index('targets_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('targets_place_idx').on(table.place, table.code, table.id),
  ],
);

export const reportedFigureActions = actionTable(catalogue, 'reported_figure');
export const targetActions = actionTable(catalogue, 'target');

export const reportedFigureSources = sourceTable(catalogue, 'reported_figure');
export const targetSources = sourceTable(catalogue, 'target');
