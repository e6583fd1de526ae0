import { type FileTable, openTables } from '@network/kit/formats';
import { explainMissing, fileShapeOf } from '@network/kit/mapping/columns';
import type { Source } from '@network/kit/mapping/source-file';
import { Fault } from '@network/schema/errors';
import { withoutNumbers } from '../callers/mask.ts';

/** A refusal may name the first row of a file that has no header: whoever reads it need not be cleared. S-09. */
const masked = (error: unknown): unknown =>
  error instanceof Fault ? new Fault(error.code, withoutNumbers(error.message), error.details) : error;

/**
 * Opens the tables of a system's file by its content, not its name.
 * @throws {Fault} UNREADABLE_FILE when it is empty, no text, or lacks columns that the source file maps.
 */
export async function* openFile(source: Source, body: AsyncIterable<Uint8Array>): AsyncGenerator<FileTable> {
  try {
    yield* openTables(body, fileShapeOf(source));
  } catch (error) {
    throw masked(explainMissing(source, error));
  }
}
