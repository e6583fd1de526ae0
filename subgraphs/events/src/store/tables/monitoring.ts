import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { instant, keyText } from '@network/kit/store/columns';
import { date, doublePrecision, index, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { ALERT_STATES, DEVICE_PURPOSES } from '#domain/monitoring.ts';
import { placedColumns, placedIndexes, schema } from './schema.ts';

export const monitoringDevices = schema.table(
  'monitoring_devices',
  {
    ...placedColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    address: text(),
    /** CGCS2000, degrees. */
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    purpose: text({ enum: DEVICE_PURPOSES }).notNull(),
    bodyCode: keyText('body_code'),
    legalReviewedOn: date('legal_reviewed_on'),
    technicalReviewedOn: date('technical_reviewed_on'),
    publishedOn: date('published_on'),
    /** Where its location was published. */
    publishedIn: text('published_in'),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'monitoring_devices_pkey', columns: [table.jurisdiction, table.id] }),
    unique('monitoring_devices_code_key').on(table.jurisdiction, table.code),
    ...placedIndexes('monitoring_devices', { table, order: table.code }),
    index('monitoring_devices_purpose_idx').on(table.jurisdiction, table.purpose, table.code, table.id),
    index('monitoring_devices_published_on_idx').on(table.jurisdiction, table.publishedOn, table.code, table.id),
    index('monitoring_devices_body_idx').on(table.jurisdiction, table.bodyCode, table.code, table.id),
    index('monitoring_devices_grams_idx').using('gin', table.grams),
  ],
);

export const alerts = schema.table(
  'alerts',
  {
    ...placedColumns(),
    number: keyText('number').notNull(),
    deviceCode: keyText('device_code'),
    raisedAt: instant('raised_at').notNull(),
    behaviour: text().notNull(),
    /** How sure the device was, from 0 to 1. */
    confidence: doublePrecision(),
    confidenceText: text('confidence_text'),
    /** Where its picture is; it stays there. */
    imageUrl: text('image_url'),
    categoryCode: keyText('category_code'),
    address: text(),
    placeText: text('place_text'),
    state: text({ enum: ALERT_STATES }).notNull(),
    confirmedBy: text('confirmed_by'),
    confirmedAt: instant('confirmed_at'),
    eventNumber: keyText('event_number'),
  },
  (table) => [
    primaryKey({ name: 'alerts_pkey', columns: [table.jurisdiction, table.id] }),
    unique('alerts_number_key').on(table.jurisdiction, table.number),
    ...placedIndexes('alerts', { table, order: table.raisedAt }),
    index('alerts_state_idx').on(table.jurisdiction, table.state, table.raisedAt, table.id),
    index('alerts_device_idx').on(table.jurisdiction, table.deviceCode, table.raisedAt, table.id),
    index('alerts_category_idx').on(table.jurisdiction, table.categoryCode, table.raisedAt, table.id),
    index('alerts_event_idx').on(table.jurisdiction, table.eventNumber, table.id),
  ],
);

export const monitoringDeviceActions = actionTable(schema, 'monitoring_device');
export const monitoringDeviceSources = sourceTable(schema, 'monitoring_device');
export const alertActions = actionTable(schema, 'alert');
export const alertSources = sourceTable(schema, 'alert');
