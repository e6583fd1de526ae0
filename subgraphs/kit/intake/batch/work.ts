import type { FileTable } from '@network/kit/formats';
import type { RowProblem } from '@network/kit/mapping';
import type { PlaceNames } from '@network/kit/mapping/place-names';
import type { MappedRecord } from '@network/kit/mapping/row-mapper';
import type { Source } from '@network/kit/mapping/source-file';
import type { OutboxTable } from '@network/kit/reference/tables';
import type { DataKey } from '@network/kit/secret';
import type { Store, Transaction } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import type { Bounds } from '../callers/bounds.ts';
import type { FindByKeys, RecordKind } from '../intake.ts';
import type { Digest } from '../kept/seen.ts';
import type { BatchRow } from '../shown/batches.ts';
import type { IntakeTables } from '../tables.ts';
import type { FileKeys } from '../verdict/file-keys.ts';
import type { Content, Sealer } from './record-sealer.ts';
import type { Tally } from './tally.ts';

/** Where files are taken in. */
export type Workplace = {
  readonly store: Store;
  readonly tables: IntakeTables;
  readonly outbox?: OutboxTable;
  readonly kinds: readonly RecordKind[];
  readonly places: (() => Promise<PlaceNames>) | null;
  readonly dataKey: DataKey;
  readonly lookups?: Readonly<Record<string, FindByKeys>>;
  readonly names?: Readonly<Record<string, FindByKeys>>;
  readonly log: Logger;
};

/** What all attempts at one file share. */
export type Import = {
  readonly workplace: Workplace;
  readonly source: Source<RecordKind>;
  readonly batch: BatchRow;
  readonly sealerOf: (kind: RecordKind) => Sealer;
  /** Where the sender's rows must lie; null where nothing bounds them. */
  readonly bounds: Bounds | null;
  readonly places: PlaceNames | null;
  /** The tables of the file, from its beginning, as often as they are asked for. */
  readonly open: () => AsyncIterable<FileTable>;
  readonly account: Account;
  readonly onProgress: (rows: number) => void;
};

/** One attempt: what is known of the whole file beforehand, and what it comes to. */
export type Attempt = Import & {
  readonly tally: Tally;
  readonly keys: FileKeys;
  /** No two rows are expected to claim one key. */
  readonly isHopeful: boolean;
  /** Nothing is copied: some record that should be new was there. */
  readonly isCareful: boolean;
};

/** The table that a row stands in. */
export type Sheet = { readonly name: string | null; readonly columns: readonly string[] };

/** A row as it came. */
export type Line = { readonly rowNumber: number; readonly cells: readonly string[]; readonly sheet: Sheet };

/** A row that cannot be taken, with the reasons. */
export type FaultyLine = {
  readonly line: Line;
  readonly problems: readonly RowProblem[];
  /** Each cell stands under its column. */
  readonly isWhole: boolean;
};

/** Where it is kept what became of rows. */
export type Account = {
  quarantine(tx: Transaction, attempt: Attempt, rows: readonly FaultyLine[]): Promise<void>;
  /** Rows that were taken, unchanged or skipped; left out where nobody asks. */
  settle?(tx: Transaction, attempt: Attempt, rows: readonly number[]): Promise<void>;
};

/** One record of a row, with what it is known by. */
export type Piece = {
  readonly mapped: MappedRecord<RecordKind>;
  readonly id: string;
  readonly naturalKey: string | null;
  readonly digest: Digest;
  readonly naturalDigest: Digest | null;
  readonly content: Content;
};

/** A row that could be read: one unit, whatever number of records it makes. */
export type Unit = { readonly line: Line; readonly pieces: readonly Piece[] };

/** The cells under their columns, or the bare row. */
export const rawOf = ({ line: { cells, sheet }, isWhole }: FaultyLine): Readonly<Record<string, string>> | string =>
  isWhole ? Object.fromEntries(sheet.columns.map((name, at) => [name, cells[at] ?? ''])) : cells.join(',');

/** The kinds of record that rows of a source may make, in the order in which they are written. */
export const kindsOf = ({ kind, also }: Source<RecordKind>): readonly RecordKind[] => [
  ...new Set([kind, ...also.map((more) => more.kind)]),
];
