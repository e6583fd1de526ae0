import { type FileShape, type FileTable, openTables } from '@network/kit/formats';
import { suggest } from '@network/kit/mapping/suggest';
import { Fault } from '@network/schema/errors';
import type { RecordKind } from '../intake.ts';

/** A file of a system that has no source file yet. */
export type SuggestWish = {
  /** The kind of record that its rows shall become. */
  readonly records: string;
  /** The name that the system shall have. */
  readonly system: string;
  readonly file: string;
  /** The member of a JSON document's root that holds the list; null where the root is the list. */
  readonly at: string | null;
  readonly body: AsyncIterable<Uint8Array>;
  readonly declaredBytes?: string | undefined;
};

const HEAD_ROWS = 200;

const formatOf = (file: string): FileShape['format'] => {
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(file)) return 'ndjson';
  return /\.json(\.gz)?$/i.test(file) ? 'json' : 'table';
};

const headOf = async ({ columns, rows }: FileTable): Promise<{ columns: readonly string[]; rows: string[][] }> => {
  const head: string[][] = [];
  for await (const some of rows) {
    head.push(...some.flatMap(({ cells, damage }) => (damage === null ? [[...cells]] : [])));
    if (head.length >= HEAD_ROWS) break;
  }
  return { columns, rows: head.slice(0, HEAD_ROWS) };
};

/**
 * A draft of a source file: its columns matched by name and content, samples beside each, those of persons masked.
 * @throws {Fault} BAD_USER_INPUT for a kind that is not taken in here; UNREADABLE_FILE.
 */
export const draftSource = async (kinds: readonly RecordKind[], wish: SuggestWish): Promise<string> => {
  const kind = kinds.find(({ name }) => name === wish.records);
  if (kind === undefined)
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected a kind of record (${kinds.map(({ name }) => name).join(', ')}), found "${wish.records.slice(0, 40)}". Correct the name.`,
    );
  const format = formatOf(wish.file);
  for await (const table of openTables(wish.body, { format, columns: [], at: wish.at }))
    return suggest(await headOf(table), kind, { system: wish.system, format });
  throw new Fault('UNREADABLE_FILE', 'Expected a file with a table, found none. Choose another.');
};
