import { columnFinder } from '@network/kit/formats/column-names';
import type { RecordShape } from '../kind.ts';
import { columnsOf, type FieldMapping } from '../language/check-field.ts';
import type { Source } from '../source-file.ts';
import { createValueWriter } from './write-value.ts';

/** The records that one row tells, by the names of their kinds; a field that is not there is not told. */
export type TellingRecords = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
export type RowWriter = (records: TellingRecords) => readonly string[];

type CellWriter = { readonly at: number; readonly write: (records: TellingRecords) => string };

/** The place of the first column of a field that the layout has; -1 where it has none. */
const placeOf = ({ spec }: FieldMapping, find: (column: string) => number): number =>
  columnsOf(spec)
    .map(find)
    .find((at) => at >= 0) ?? -1;

const cellWriter = (mapping: FieldMapping, kind: RecordShape, at: number): CellWriter => {
  const { field, textIn, spec } = mapping;
  const write = createValueWriter(spec, kind.fields[field]?.kind ?? 'text');
  return {
    at,
    write: (records) => {
      const record = records[kind.name];
      const written = textIn === null ? null : record?.[textIn];
      return typeof written === 'string' && written !== '' ? written : write(record?.[field]);
    },
  };
};

/**
 * Writes rows as a source would have sent them: the opposite of its source file. `columns` is the layout, in order; a column
 * that no field reads stays empty. Of several fields of one column the first that tells something is written, and of a
 * field of several columns (`first of`, `join`) the first column. What a field's conditions (`when`) read is written by the
 * fields of those columns. S-07.
 */
export const createRowWriter = (source: Source, columns: readonly string[]): RowWriter => {
  const find = columnFinder(columns);
  const cells = [source, ...source.also].flatMap(({ fields, kind }) =>
    fields.flatMap((mapping) => {
      const at = placeOf(mapping, find);
      return at < 0 ? [] : [cellWriter(mapping, kind, at)];
    }),
  );
  return (records) => {
    const row = columns.map(() => '');
    for (const { at, write } of cells) if (row[at] === '') row[at] = write(records);
    return row;
  };
};
