import type { PlaceNames } from '../places/place-names.ts';

/** How a date is read that is right both day first and month first. */
export type AmbiguousDates = 'quarantine' | 'day first' | 'month first';

/** What a reader may ask of the row that it reads for, and where it says what is wrong or odd. */
export type Reading = {
  readonly jurisdiction: string;
  readonly places: PlaceNames | null;
  readonly ambiguous: AmbiguousDates;
  /** The row cannot be taken. `reason` is the same for every row of its kind; `found` is the text of this one. */
  fault(reason: string, found: string): null;
  /** The row is taken all the same. */
  warn(reason: string, found: string): void;
};

/** Turns a trimmed text that is not empty into a field's value; `null` where it cannot. */
export type Reader = (text: string, reading: Reading) => unknown;
