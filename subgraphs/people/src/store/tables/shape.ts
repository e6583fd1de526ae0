import { placeLevelColumns } from '@network/kit/scope/places';
import { jurisdictionColumn, keyText, sealed } from '@network/kit/store/columns';
import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, date, index, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

/** By what every record is known: its government and its id. */
export const identity = () => ({ jurisdiction: jurisdictionColumn(), id: uuid().notNull() });

/** The first and the last day on which a fact holds; null where the first is not known, or while it still holds. */
export const validity = () => ({ validFrom: date('valid_from'), validTo: date('valid_to') });

/** From when to when a thing counts for the officer that it names: while both hold; null of nobody in the register. */
export const service = () => ({ servedFrom: date('served_from'), servedTo: date('served_to') });

/** Where a record belongs, with its county and its town, so that lists by place find it. */
export const placed = () => ({ placeCode: keyText('place'), ...placeLevelColumns() });

/**
 * The place whose lists tell a body or a team: its own, or that of its whole government where the register names none. Of a
 * table with the columns `jurisdiction` and `place_code`.
 */
export const areaColumn = () => ({
  areaCode: keyText('area_code').generatedAlwaysAs((): SQL => sql`coalesce(place_code, jurisdiction || '000000')`),
});

/** A person of a register: a name, and a phone that only cleared callers read. */
export const person = () => ({ name: text().notNull(), phone: sealed('phone'), phoneIndex: keyText('phone_index') });

type Known = { readonly jurisdiction: AnyPgColumn; readonly id: AnyPgColumn };
type Placed = Known & { readonly placeCode: AnyPgColumn; readonly county: AnyPgColumn; readonly town: AnyPgColumn };

/** The primary key and the natural key of a register, and its list in the order of that key. */
export const knownBy = (name: string, table: Known, key: readonly [AnyPgColumn, ...AnyPgColumn[]]) => [
  primaryKey({ name: `${name}_pkey`, columns: [table.jurisdiction, table.id] }),
  unique(`${name}_known_key`).on(table.jurisdiction, ...key),
  index(`${name}_listed_idx`).on(table.jurisdiction, ...key, table.id),
];

/** A list in an order below a parent within a government. */
export const listed = (name: string, table: Known, columns: readonly [AnyPgColumn, ...AnyPgColumn[]]) =>
  index(`${name}_idx`).on(table.jurisdiction, ...columns, table.id);

/** Lists in an order below a county, a town and a village. */
export const placedIn = (name: string, table: Placed, order: AnyPgColumn) => [
  index(`${name}_county_idx`).on(table.county, order, table.id),
  index(`${name}_town_idx`).on(table.town, order, table.id),
  index(`${name}_place_idx`).on(table.placeCode, order, table.id),
];
