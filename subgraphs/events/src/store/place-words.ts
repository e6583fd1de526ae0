import type { Transaction } from '@network/kit/store';
import { asc, or, sql } from 'drizzle-orm';
import { eventWords, type NamesOfPlace } from './event-records.ts';
import { events, referencePlaces } from './tables.ts';

const townOf = (place: string): string => `${place.slice(0, 9)}000`;

/** Reads the names of these places and of their towns from the copy of places, in one statement. */
export const readNamesOfPlaces = async (tx: Transaction, places: readonly (string | null)[]): Promise<NamesOfPlace> => {
  const known = places.filter((place) => place !== null);
  const codes = [...new Set(known.flatMap((place) => [place, townOf(place)]))];
  if (codes.length === 0) return () => [];
  const rows = await tx
    .select({ code: referencePlaces.code, name: referencePlaces.name })
    .from(referencePlaces)
    .where(sql`${referencePlaces.code} = any(${sql.param(codes)}::text[])`);
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (place) =>
    place === null
      ? []
      : [...new Set([townOf(place), place])].map((code) => names.get(code)).filter((name) => name !== undefined);
};

/** Events are rewritten in parts of this size, so that a town with many of them fits into memory. */
const CHUNK = 2_000;

/** Writes anew what the events at these places, and in these towns, are found by: their names have come or have changed. */
export const renameEventsAt = async (tx: Transaction, codes: readonly string[]): Promise<void> => {
  if (codes.length === 0) return;
  const list = sql`any(${sql.param(codes)}::text[])`;
  const found = await tx
    .select({
      jurisdiction: events.jurisdiction,
      id: events.id,
      number: events.number,
      outsideNumber: events.outsideNumber,
      title: events.title,
      address: events.address,
      placeText: events.placeText,
      placeCode: events.placeCode,
      searchText: events.searchText,
    })
    .from(events)
    .where(or(sql`${events.placeCode} = ${list}`, sql`${events.town} = ${list}`))
    // In the order in which everybody holds events: two writers do not wait for each other in a ring.
    .orderBy(asc(events.jurisdiction), asc(events.id))
    .for('update');
  const namesOf = await readNamesOfPlaces(
    tx,
    found.map(({ placeCode }) => placeCode),
  );
  const changed = found
    .map((event) => ({ ...event, words: eventWords(event, namesOf) }))
    .filter(({ words, searchText }) => words.searchText !== searchText);
  for (let at = 0; at < changed.length; at += CHUNK) {
    const rows = changed.slice(at, at + CHUNK).map(({ jurisdiction, id, words }) => ({ jurisdiction, id, ...words }));
    await tx.execute(sql`
      update ${events} set search_text = renamed."searchText", grams = renamed.grams
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as renamed(jurisdiction text, id uuid, "searchText" text, grams text[])
      where ${events.jurisdiction} = renamed.jurisdiction collate "C" and ${events.id} = renamed.id`);
  }
};
