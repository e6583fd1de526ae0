import { placeNamesOf } from '../places/place-names.ts';
import type { Reader, Reading } from './reader.ts';

/** What a reader made of a text, and what it said about it. */
export type Read = { value: unknown; fault: string | null; warning: string | null };

const PLACES = placeNamesOf([
  { code: '331081104000', name: '新河镇', formerCodes: ['331081904000'] },
  { code: '331081104201', name: '中心村' },
  { code: '331081103202', name: '中心村' },
]);

/** Reads one text for a test, in 331081. */
export const read = (reader: Reader, text: string, change: Partial<Reading> = {}): Read => {
  const said: Omit<Read, 'value'> = { fault: null, warning: null };
  const value = reader(text, {
    jurisdiction: '331081',
    places: PLACES,
    ambiguous: 'quarantine',
    fault: (reason) => {
      said.fault = reason;
      return null;
    },
    warn: (reason) => {
      said.warning = reason;
    },
    ...change,
  });
  return { value, ...said };
};

export const taken = (value: unknown): Read => ({ value, fault: null, warning: null });
