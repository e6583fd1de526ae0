import type { RowProblem } from './kind.ts';
import type { PlaceNames } from './place-names.ts';
import type { AmbiguousDates, Reading } from './readers/reader.ts';

const NONE: readonly RowProblem[] = [];

/** A found text as a person reads it: not too long, and nothing that a database or a terminal refuses. */
const shown = (text: string): string => text.slice(0, 100).toWellFormed().replaceAll('\0', '␀');

/** What is noted while one row is read. One is made for a table and used for row after row. */
export class RowReading implements Reading {
  jurisdiction = '';
  rowNumber = 0;
  /** The piece of `for each` that a record is made for. */
  piece = '';
  column: string | null = null;
  isSecret = false;
  problems: readonly RowProblem[] = NONE;
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
    this.problems = [...this.problems, this.note(reason, found)];
    return null;
  }

  warn(reason: string, found: string): void {
    this.warnings = [...this.warnings, this.note(reason, found)];
  }
}
