import type { FileShape } from '@network/kit/formats';
import { columnFinder } from '@network/kit/formats/column-names';
import { Fault } from '@network/schema/errors';
import type { FieldMapping } from '../language/check-field.ts';
import type { RecordMapping } from '../language/check-part.ts';
import type { FileMistake, Source } from '../source-file.ts';

type Wanted = { readonly names: readonly string[]; readonly line: number; readonly isOptional: boolean };

const one = ({ column, line }: { column: string; line: number }): Wanted => ({
  names: [column],
  line,
  isOptional: false,
});

const wantedBy = ({ origin, line, isOptional, when }: FieldMapping): Wanted[] => {
  const conditions = when.map(one);
  if ('columns' in origin) return [{ names: origin.columns, line, isOptional }, ...conditions];
  if (!('joined' in origin)) return conditions;
  return [
    ...origin.joined.filter((part) => typeof part === 'string').map((name) => ({ names: [name], line, isOptional })),
    ...conditions,
  ];
};

const wantedByPart = ({ keyParts, fields, when, forEach }: RecordMapping): Wanted[] => [
  ...keyParts.flatMap(wantedBy),
  ...fields.flatMap(wantedBy),
  ...when.map(one),
  ...(forEach === null ? [] : [one(forEach)]),
  ...(forEach?.except == null ? [] : [one({ column: forEach.except, line: forEach.line })]),
];

const wanted = (source: Source): Wanted[] => [
  ...[source, ...source.also].flatMap(wantedByPart),
  ...source.skips.map(one),
  ...(source.jurisdiction !== null && 'column' in source.jurisdiction
    ? [one({ column: source.jurisdiction.column, line: 1 })]
    : []),
];

/** What a file of a system must look like, for whoever opens it. */
export const fileShapeOf = (source: Source): FileShape => {
  const { name: format, ...list } = source.format;
  const columns = format === 'table' ? neededColumns(source) : namedColumns(source).map((column) => [column]);
  return { format, sheets: source.sheets, header: source.header, columns, ...list };
};

/** The columns that each file must have: one name, or several of which one will do. */
export const neededColumns = (source: Source): readonly (readonly string[])[] =>
  wanted(source)
    .filter(({ isOptional }) => !isOptional)
    .map(({ names }) => names);

/** Every column that the source file names. */
export const namedColumns = (source: Source): readonly string[] => [
  ...new Set([...wanted(source).flatMap(({ names }) => names), ...source.personal.keys()]),
];

/** What a file's columns lack, and what is odd about them. */
export type ColumnReport = { readonly missing: readonly FileMistake[]; readonly warnings: readonly string[] };

/** Compares the columns of a file with those that its source file names. */
export const checkColumns = (source: Source, columns: readonly string[]): ColumnReport => {
  const find = columnFinder(columns);
  const missing = wanted(source).filter(
    ({ names, isOptional }) => !isOptional && names.every((name) => find(name) < 0),
  );
  const found = columns
    .filter((name) => name !== '')
    .join(', ')
    .slice(0, 200);
  const seen = new Set<string>();
  const told = missing.filter(({ names }) => {
    const name = names.join(' or ');
    return !seen.has(name) && seen.add(name);
  });
  const used = new Set([...namedColumns(source), ...source.ignored].map(find));
  const unmapped = columns.filter((name, at) => name !== '' && !used.has(find(name)) && columns.indexOf(name) === at);
  const twice = columns.filter(
    (name, at) => name !== '' && columns.indexOf(name) === at && columns.includes(name, at + 1),
  );
  return {
    missing: told.map(({ names, line }) => ({
      ...{ file: source.file, line, found },
      expected: `a file with the column ${names.join(' or ')}`,
    })),
    warnings: [
      ...unmapped.map((name) => `The column "${name}" is not read; map it, or list it under \`ignore\`.`),
      ...twice.map((name) => `The column "${name}" stands twice; its first is read.`),
    ],
  };
};

/** A refusal of a file that lacks columns, with the lines that name them; any other as it is. */
export const explainMissing = (source: Source, error: unknown): unknown => {
  const missing = error instanceof Fault ? error.details['missing'] : undefined;
  if (!(error instanceof Fault) || !Array.isArray(missing)) return error;
  const lines = wanted(source).filter(({ names }) => missing.includes(names.join(' or ')));
  const [first] = lines;
  if (first === undefined) return error;
  const mistakes = lines.map(({ names, line }) => ({ file: source.file, line, column: names.join(' or ') }));
  return new Fault(error.code, `${error.message} ${source.file}, line ${first.line} names the first of them.`, {
    ...error.details,
    mistakes,
  });
};
