import { type FileTable, openTables } from '@network/kit/formats';
import type { Source } from '@network/kit/mapping/source-file';

/** The columns that each file must have: one name, or several of which one will do. */
const columnChoices = (source: Source): (readonly string[])[] => [
  ...source.key.map((name) => [name]),
  ...source.skips.map(({ column }) => [column]),
  ...(source.jurisdiction !== null && 'column' in source.jurisdiction ? [[source.jurisdiction.column]] : []),
  ...source.fields.flatMap(({ origin }) => ('columns' in origin ? [origin.columns] : [])),
];

/**
 * Opens the tables of a system's file by its content, not its name.
 * @throws {Fault} UNREADABLE_FILE when it is empty, no text, or lacks columns that the source file maps.
 */
export const openFile = (source: Source, body: AsyncIterable<Uint8Array>): AsyncIterator<FileTable> => {
  const { name: format, ...list } = source.format;
  const shape = { ...list, format: format === 'csv' ? 'table' : format, columns: columnChoices(source) } as const;
  return openTables(body, shape)[Symbol.asyncIterator]();
};
