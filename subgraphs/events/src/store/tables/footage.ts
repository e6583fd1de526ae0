import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { instant, jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** What was recorded of the handling of an event; the files themselves stay where they were recorded. */
export const footage = schema.table(
  'footage',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    eventNumber: keyText('event_number').notNull(),
    name: text().notNull(),
    /** SHA-256 of the file, 64 hexadecimal digits in lower case; null where nobody told it. */
    hash: keyText('hash'),
    takenAt: instant('taken_at').notNull(),
    seconds: integer(),
    endedAt: instant('ended_at'),
    /** 视频, 照片, 录音, and how large the file is, as the recorder writes both. */
    mediaText: text('media_text'),
    sizeText: text('size_text'),
    deviceCode: keyText('device_code'),
    officerNumber: keyText('officer_number'),
  },
  (table) => [
    primaryKey({ name: 'footage_pkey', columns: [table.jurisdiction, table.id] }),
    unique('footage_file_key').on(table.jurisdiction, table.eventNumber, table.hash),
    index('footage_jurisdiction_idx').on(table.jurisdiction, table.takenAt, table.id),
    index('footage_event_idx').on(table.jurisdiction, table.eventNumber, table.takenAt, table.id),
    index('footage_officer_idx').on(table.jurisdiction, table.officerNumber, table.takenAt, table.id),
  ],
);

export const footageActions = actionTable(schema, 'footage');
export const footageSources = sourceTable(schema, 'footage');
