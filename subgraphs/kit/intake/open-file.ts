import { type FileTable, openTables } from '../formats/formats.ts';
import { explainMissing, fileShapeOf } from '../mapping/columns.ts';
import type { Source } from '../mapping/source-file.ts';

/**
 * Opens the tables of a system's file by its content, not its name.
 * @throws {Fault} UNREADABLE_FILE when it is empty, no text, or lacks columns that the source file maps.
 */
export async function* openFile(source: Source, body: AsyncIterable<Uint8Array>): AsyncGenerator<FileTable> {
  try {
    yield* openTables(body, fileShapeOf(source));
  } catch (error) {
    throw explainMissing(source, error);
  }
}
