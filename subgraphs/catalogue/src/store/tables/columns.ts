import { jurisdictionColumn } from '@network/kit/store/columns';
import { date, text, uuid } from 'drizzle-orm/pg-core';

/** What a record is known by. */
export const recordColumns = () => ({ jurisdiction: jurisdictionColumn(), id: uuid().notNull() });

/** The first and the last day on which a record holds; null where that is not told, or open. */
export const validity = () => ({ validFrom: date('valid_from'), validTo: date('valid_to') });

/** Codes of other records, or words; never null. */
export const texts = (name: string) => text(name).array().notNull();
