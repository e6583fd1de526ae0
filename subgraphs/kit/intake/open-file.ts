import { Fault } from '@network/schema/errors';
import { type OpenFile, openCsv, openJson } from '../formats/rows.ts';
import type { Source } from '../mapping/source-file.ts';

/** The columns that each file must have: one name, or several of which one will do. */
const columnChoices = (source: Source): (readonly string[])[] => [
  ...source.key.map((name) => [name]),
  ...source.skips.map(({ column }) => [column]),
  ...(source.jurisdiction !== null && 'column' in source.jurisdiction ? [[source.jurisdiction.column]] : []),
  ...source.fields.flatMap(({ origin }) => ('columns' in origin ? [origin.columns] : [])),
];

const missingColumns = (source: Source, columns: readonly string[]): string[] => {
  const missing = columnChoices(source).filter((names) => !names.some((name) => columns.includes(name)));
  return [...new Set(missing.map((names) => names.join(' or ')))];
};

/**
 * Opens a file of a system by its content, not its name.
 * @throws {Fault} UNREADABLE_FILE when it is empty, no text, or lacks columns that the source file maps.
 */
export const openFile = async (source: Source, body: AsyncIterable<Uint8Array>): Promise<OpenFile> => {
  if (source.format.name === 'json') {
    return openJson(body, { ...source.format, columns: [...new Set(columnChoices(source).flat())] });
  }
  const file = await openCsv(body);
  const missing = missingColumns(source, file.columns);
  if (missing.length === 0) return file;
  const found = file.columns.join(', ').slice(0, 200);
  throw new Fault(
    'UNREADABLE_FILE',
    `Expected a file of "${source.system}" with the columns ${missing.join(', ')}, found only ${found}. Choose the system that fits the file.`,
    { missing },
  );
};
