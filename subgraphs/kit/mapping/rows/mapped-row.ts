import type { RecordShape, RowProblem } from '../kind.ts';
import type { PlaceNames } from '../places/place-names.ts';
import type { AmbiguousDates } from '../readers/reader.ts';

/** A record of another kind or system that one names by its natural key; who takes the record in finds its id. */
export type Lookup = {
  readonly field: string;
  readonly entity: string;
  readonly key: string;
  /** The text is what people call it, not its key: the field holds the key once it is found. */
  readonly byName: boolean;
  /** What becomes of the row where nothing has that key. */
  readonly missing: 'quarantine' | 'stub' | 'leave empty';
};

/** One record out of a row. */
export type MappedRecord<Kind extends RecordShape = RecordShape> = {
  readonly kind: Kind;
  readonly jurisdiction: string;
  readonly sourceId: string;
  readonly record: Record<string, unknown>;
  /** What tells the latest of several rows of one key; compares as text. Null where the source file names no clock. */
  readonly clock: string | null;
  readonly lookups: readonly Lookup[];
};

export type MappedRow<Kind extends RecordShape = RecordShape> =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'faulty'; readonly problems: readonly RowProblem[] }
  | {
      readonly kind: 'records';
      readonly records: readonly MappedRecord<Kind>[];
      readonly warnings: readonly RowProblem[];
    };

/** Maps one row; its number is 1 for the first under the header of the file's first table. */
export type RowMapper<Kind extends RecordShape = RecordShape> = (
  cells: readonly string[],
  rowNumber: number,
) => MappedRow<Kind>;

/** The table whose rows are mapped. */
export type FileAround = {
  readonly columns: readonly string[];
  /** Fields of the document's root, for JSON. */
  readonly context: Readonly<Record<string, string>>;
  /** The sheet, or the member of an archive; null where the file is one table. */
  readonly sheet: string | null;
  /** The file's name as its sender knows it. */
  readonly file: string;
  readonly jurisdiction: string | null;
  readonly places: PlaceNames | null;
  /** What this batch decides about dates that read two ways; the source file's word where it is left out. */
  readonly ambiguous?: AmbiguousDates | undefined;
};
