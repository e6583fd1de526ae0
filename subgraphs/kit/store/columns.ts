import { customType } from 'drizzle-orm/pg-core';

/** Text that is compared byte by byte: codes, numbers and keys, so that order and prefix search do not hang on a locale. */
export const keyText = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

/** The six digits of the government whose network a row belongs to. */
export const jurisdictionColumn = () => keyText('jurisdiction').notNull();

const OFFSET = /([+-]\d{2})$/;

/** What PostgreSQL writes of an instant, in RFC 3339. In our sessions almost all are cut, which takes a tenth of the time. */
const toInstant = (text: string): string =>
  text.endsWith('+08') && text.indexOf(' ') === 10
    ? `${text.slice(0, 10)}T${text.slice(11)}:00`
    : text.replace(' ', 'T').replace(OFFSET, '$1:00');

/** An instant: RFC 3339 with offset on our side, `timestamptz` in the row. Sessions run at +08:00. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: toInstant,
});

/** A value of class ID_NUMBER or PHONE, sealed by kit/secret. */
export const sealed = customType<{ data: string; driverData: string }>({ dataType: () => 'text' });
