import { customType } from 'drizzle-orm/pg-core';

/** Text that is compared byte by byte: codes, numbers and keys, so that order and prefix search do not hang on a locale. */
export const keyText = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

/** The six digits of the government whose network a row belongs to. */
export const jurisdictionColumn = () => keyText('jurisdiction').notNull();

const OFFSET = /([+-]\d{2})$/;

/** An instant: RFC 3339 with offset on our side, `timestamptz` in the row. Sessions run in Asia/Shanghai. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (text) => text.replace(' ', 'T').replace(OFFSET, '$1:00'),
});

/** A value of class ID_NUMBER or PHONE, sealed by kit/secret. */
export const sealed = customType<{ data: string; driverData: string }>({ dataType: () => 'text' });
