import type { PlaceNames } from '../places/place-names.ts';
import type { Reader, Reading } from './reader.ts';
import { plain } from './text.ts';

export type PlaceOptions = {
  readonly by: 'code' | 'name';
  /** What becomes of a row whose text names several places. */
  readonly several: 'quarantine' | 'leave empty';
  /** What becomes of a row whose text names none that is known. */
  readonly unknown: 'quarantine' | 'leave empty';
};

const SHOWN = 3;

const candidates = (codes: readonly string[], places: PlaceNames): string => {
  const named = codes.slice(0, SHOWN).map((code) => `${code} ${places.titleOf?.(code) ?? ''}`.trim());
  return [...named, ...(codes.length > SHOWN ? [`${codes.length - SHOWN} more`] : [])].join(', ');
};

const say = (
  reading: Reading,
  what: 'quarantine' | 'leave empty',
  [reason, found]: readonly [string, string],
): null => {
  if (what === 'quarantine') return reading.fault(reason, found);
  reading.warn(`${reason}; left empty`, found);
  return null;
};

const wholeCode = (text: string): string | null => {
  const code = plain(text).replace(/\s/gu, '');
  return /^(?:\d{6}|\d{9}|\d{12})$/.test(code) ? code.padEnd(12, '0') : null;
};

const presentCode = (code: string, places: PlaceNames | null): string | null => {
  if (places === null) return null;
  return places.has(code) ? code : (places.present?.(code) ?? null);
};

const readByCode =
  ({ unknown }: PlaceOptions): Reader =>
  (text, reading) => {
    const code = wholeCode(text);
    const present = code === null ? null : presentCode(code, reading.places);
    if (present === null) return say(reading, unknown, ['Expected the code of a known place', text]);
    if (present !== code) reading.warn('Expected a present code, found a former one; taken as the place is now', text);
    return present;
  };

/** Names, and codes where somebody wrote one in place of a name. */
const readByName = (options: PlaceOptions): Reader => {
  const { several, unknown } = options;
  const byCode = readByCode(options);
  return (text, reading) => {
    if (wholeCode(text) !== null) return byCode(text, reading);
    const { places } = reading;
    const codes = places?.named(text, reading.jurisdiction) ?? [];
    const [code] = codes;
    if (code === undefined || places === null)
      return say(reading, unknown, ['Expected the name of a known place', text]);
    if (codes.length === 1) return code;
    return say(reading, several, [
      'Expected the name of one place, found several',
      `${text}: ${candidates(codes, places)}`,
    ]);
  };
};

/** A place by its code, also one that it had before, or by its name: whole, short, or at the end of a path. */
export const readPlace = (options: PlaceOptions): Reader =>
  options.by === 'code' ? readByCode(options) : readByName(options);
