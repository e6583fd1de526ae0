import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Row } from './government.ts';

/** Characters that travel in one chunk of a body. */
const CHUNK = 1_000_000;

type Field = string | { readonly column?: string };

/** The columns that a system's source file reads; those of the first row for a system that is none of the sample's. */
const columnsOf = (system: string, rows: readonly Row[]): readonly string[] => {
  const file = new URL(`../sources/${system}.yaml`, import.meta.url);
  if (!existsSync(file)) return Object.keys(rows[0] ?? {});
  const { fields } = parse(readFileSync(file, 'utf8')) as { fields: Record<string, Field> };
  return Object.values(fields).flatMap((field) => (typeof field === 'string' ? field : (field.column ?? [])));
};

const textOf = (cell: Row[string] | undefined): string => {
  if (cell == null) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return Array.isArray(cell) ? cell.join('|') : String(cell);
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The rows as a CSV file for a system, a chunk at a time.
 * @throws {Error} for a row with a column that the system does not read.
 */
export const toCsv = function* (system: string, rows: readonly Row[]): Generator<string> {
  const columns = columnsOf(system, rows);
  const known = new Set(columns);
  let text = columns.map(quoted).join(',');
  for (const row of rows) {
    const stray = Object.keys(row).find((column) => !known.has(column));
    if (stray !== undefined) throw new Error(`invariant: ${system} reads a column ${stray}`);
    text += `\n${columns.map((column) => quoted(textOf(row[column]))).join(',')}`;
    if (text.length > CHUNK) {
      yield text;
      text = '';
    }
  }
  yield text;
};
