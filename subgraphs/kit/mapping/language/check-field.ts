import type { FieldKind, RecordShape } from '../kind.ts';
import type { Reader } from '../readers/reader.ts';
import { clean, pieceBy } from '../readers/text.ts';
import type { Lookup } from '../rows/mapped-row.ts';
import { fixedValue, type Subject, wordMistakes } from './check-words.ts';
import { type Condition, checkConditions } from './conditions.ts';
import type { FieldText } from './field-shape.ts';
import type { Mistake, Path } from './lines.ts';
import { makeReader } from './make-reader.ts';

/** A column by its name, or what stands around the cells. */
export type JoinedText = string | { readonly from: 'file' | 'sheet' | 'row' | 'piece' };

export type Origin =
  | { readonly columns: readonly string[] }
  | { readonly joined: readonly JoinedText[]; readonly by: string }
  | { readonly context: string }
  | { readonly from: 'file' | 'sheet' | 'row' | 'piece' }
  | { readonly fixed: unknown };

/** How one field of a record is read. */
export type FieldMapping = {
  readonly field: string;
  readonly origin: Origin;
  /** The part of the text that is read; null where it is all of it. */
  readonly piece: ((text: string) => string) | null;
  readonly reader: Reader;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly empty: ReadonlySet<string>;
  /** The field that keeps the text as it was written. */
  readonly textIn: string | null;
  readonly lookup: Pick<Lookup, 'entity' | 'byName' | 'missing'> | null;
  /** All of these hold, or the field is empty. */
  readonly when: readonly Condition[];
  /** A file may lack its columns. */
  readonly isOptional: boolean;
  /** Where the source file names it. */
  readonly line: number;
  /** What the source file says of it, by which a row is written. */
  readonly spec: FieldText;
};

/** What a part of a source file is checked against. */
export type Around = Omit<Subject, 'spec' | 'declared'> & {
  readonly path: Path;
  readonly lineAt: (path: Path) => number;
};

const originOf = (spec: FieldText, declared: FieldKind): Origin => {
  if (spec.context !== undefined) return { context: spec.context };
  if (spec.fixed !== undefined) return { fixed: fixedValue({ spec, declared }) };
  if (spec.from !== undefined) return { from: spec.from };
  if (spec.join !== undefined) return { joined: spec.join, by: spec.with ?? '' };
  return { columns: spec['first of'] ?? [spec.column ?? ''] };
};

/** The columns that a field's text may come from. */
export const columnsOf = (spec: FieldText): readonly string[] => [
  ...(spec.column === undefined ? [] : [spec.column]),
  ...(spec['first of'] ?? []),
  ...(spec.join ?? []).filter((joined) => typeof joined === 'string'),
];

const pieceOf = ({ pattern, piece }: FieldText): FieldMapping['piece'] => {
  const matched = pattern === undefined ? null : pieceBy(pattern);
  if (piece === undefined) return matched;
  return (text) => {
    const pieces = (matched?.(text) ?? text).split(piece.by);
    return clean(pieces.at(piece.at > 0 ? piece.at - 1 : piece.at) ?? '');
  };
};

/** Checks the map of one field, or of one part of the key, and makes its reader. */
export const checkSpec = (
  { field, spec, declared, isRequired }: { field: string; spec: FieldText; declared: FieldKind; isRequired: boolean },
  around: Around & { readonly at: Path },
): FieldMapping | readonly Mistake[] => {
  const wrong = wordMistakes({ ...around, spec, declared });
  if (wrong.length > 0) {
    return wrong.map(([word, expected, found]) => ({
      path: word === null ? around.at : [...around.at, word],
      expected,
      found,
    }));
  }
  const when = checkConditions(spec.when, { path: [...around.at, 'when'], lineAt: around.lineAt });
  if (when.mistakes.length > 0) return when.mistakes;
  if (field === '' && spec.when !== undefined)
    return [{ path: [...around.at, 'when'], expected: 'no condition, since each row has a key', found: '`when`' }];
  const { lookup, missing = 'quarantine' } = spec;
  return {
    ...{ field, isRequired, origin: originOf(spec, declared), piece: pieceOf(spec) },
    reader: makeReader(spec, declared),
    isSecret: declared === 'idNumber' || declared === 'phone',
    empty: new Set(spec.empty ?? []),
    textIn: spec['text in'] ?? null,
    lookup: lookup === undefined ? null : { entity: lookup, byName: spec.by === 'name', missing },
    when: when.made,
    isOptional: spec.optional === true,
    line: around.lineAt(around.at),
    spec,
  };
};

const unknownField = (field: string, { kind, path }: { kind: RecordShape; path: Path }): Mistake => ({
  path: [...path, 'fields', field],
  expected: `one of the fields ${Object.keys(kind.fields).join(', ')}`,
  found: `"${field}"`,
});

/** Checks the map of one field by its name. */
export const checkField = (
  field: string,
  { spec, around }: { spec: FieldText; around: Around },
): FieldMapping | readonly Mistake[] => {
  const declaration = around.kind.fields[field];
  if (declaration === undefined) return [unknownField(field, around)];
  const at = [...around.path, 'fields', field];
  const subject = { field, spec, declared: declaration.kind, isRequired: declaration.required === true };
  return checkSpec(subject, { ...around, at });
};
