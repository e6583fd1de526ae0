/** What a field of a record holds. A date is YYYY-MM-DD, a dateTime RFC 3339 with +08:00, money yuan as decimal text, a place its code. */
export type FieldKind =
  | 'text'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'dateTime'
  | 'money'
  | 'place'
  | 'list'
  | 'idNumber'
  | 'phone'
  | { readonly enum: readonly string[] };

export type FieldDeclaration = { readonly kind: FieldKind; readonly required?: boolean };

/** What a source file may fill: a kind of record as far as it concerns reading. A field that its row does not tell is `null`. */
export type RecordShape<R = Readonly<Record<string, unknown>>> = {
  /** The word in a source file: `records: event`. */
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldDeclaration>>;
  /** Records of other parts of the network that a lookup may name, as `item`. */
  readonly lookups?: readonly string[];
  /** Records of other parts that a lookup may find by what people call them, as `body`. */
  readonly names?: readonly string[];
  /** A source file may fix the jurisdiction 000000: open facts of the whole country. */
  readonly isNational?: boolean;
  /** Why a record whose fields can all be read can still not be; null where it can. */
  faultOf?(record: R): RecordFault | null;
};

/** What no field tells alone: `Expected …`, the text found, and the field whose column is to be looked at, where it is one's. */
export type RecordFault = { readonly field?: string; readonly expected: string; readonly found: string };

/** What was wrong with one row: in which column, in plain words, and the text that stood there. */
export type RowProblem = { readonly column: string | null; readonly reason: string; readonly found: string | null };
