import type { RowProblem } from '../kind.ts';
import type { PlaceNames } from '../places/place-names.ts';
import type { AmbiguousDates, Reading } from '../readers/reader.ts';

const NONE: readonly RowProblem[] = [];

const LONGEST = 100;
/** A number that the cut would leave the head of: nobody could tell any more what it is, and so nobody would hide it. */
const CUT_NUMBER = /[\d\s+\-–—()０-９－（）]+$/u;

/** A found text as a person reads it: not too long, and nothing that a database or a terminal refuses. */
const shown = (text: string): string => {
  const head = text.length > LONGEST ? text.slice(0, LONGEST).replace(CUT_NUMBER, '') : text;
  return head.toWellFormed().replaceAll('\0', '␀');
};

/** A column that fills several fields, or stands in the key too, is told of once. */
const adding = (notes: readonly RowProblem[], note: RowProblem): readonly RowProblem[] =>
  notes.some(({ column, reason, found }) => column === note.column && reason === note.reason && found === note.found)
    ? notes
    : [...notes, note];

/** What is noted while one row is read. One is made for a table and used for row after row. */
export class RowReading implements Reading {
  jurisdiction = '';
  rowNumber = 0;
  /** The piece of `for each` that a record is made for. */
  piece = '';
  column: string | null = null;
  isSecret = false;
  problems: readonly RowProblem[] = NONE;
  /** How often something was wrong, also with what was told already. */
  faults = 0;
  warnings: readonly RowProblem[] = NONE;
  readonly places: PlaceNames | null;
  readonly ambiguous: AmbiguousDates;

  constructor(places: PlaceNames | null, ambiguous: AmbiguousDates) {
    this.places = places;
    this.ambiguous = ambiguous;
  }

  begin(rowNumber: number): void {
    this.rowNumber = rowNumber;
    this.problems = NONE;
    this.warnings = NONE;
    this.piece = '';
  }

  private note(reason: string, found: string): RowProblem {
    return { column: this.column, reason, found: this.isSecret ? null : shown(found) };
  }

  fault(reason: string, found: string): null {
    this.faults += 1;
    this.problems = adding(this.problems, this.note(reason, found));
    return null;
  }

  warn(reason: string, found: string): void {
    this.warnings = adding(this.warnings, this.note(reason, found));
  }
}
