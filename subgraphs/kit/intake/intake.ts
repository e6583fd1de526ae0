import type { Logger } from '@network/schema/log';
import type { EntityType } from '@network/schema/network';
import type { SubgraphAnswer, SubgraphRequest } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';
import type { FileTable } from '../formats/formats.ts';
import type { ActionTable } from '../log/tables.ts';
import type { RecordShape, RowProblem } from '../mapping/kind.ts';
import type { PlaceNames } from '../mapping/places/place-names.ts';
import type { OutboxTable } from '../reference/tables.ts';
import type { DataKey } from '../secret/secret.ts';
import type { Store, Transaction } from '../store/store.ts';
import type { Desk } from './desk/desk.ts';
import type { Body } from './kept/body.ts';
import type { BatchState, BatchWay, DateOrder, IntakeTables, ReasonCount, SourceTable } from './tables.ts';

/** One record to write: new here, or with another content than before. */
export type RecordToWrite<R> = {
  readonly id: string;
  readonly jurisdiction: string;
  readonly record: R;
  readonly isNew: boolean;
  /** Nothing of it was ever in the store, so it may be copied; a row that was there after all ends the attempt, not the import. */
  readonly isFresh?: boolean;
  /** What the kind's `lineOf` made of it; a kind that changes the row before another writes it leaves it out. */
  readonly line?: string | undefined;
};

/** Whether rows may all be copied. */
export const areFresh = (rows: readonly RecordToWrite<unknown>[]): boolean =>
  rows.every(({ isFresh }) => isFresh === true);

export type RecordKey = { readonly jurisdiction: string; readonly id: string };

/**
 * A kind of record that can be taken in, declared by the subgraph that owns it.
 */
export type RecordKind<R = Readonly<Record<string, unknown>>> = RecordShape<R> & {
  readonly type: EntityType;
  /** Text that two source records may not both claim within a jurisdiction; null when it has none. */
  naturalKey(record: R): string | null;
  /** The state that the record is in, for its log; null for facts without a lifecycle. */
  stateOf(record: R): string | null;
  readonly tables: { readonly actions: ActionTable; readonly sources: SourceTable };
  /** Writes out beforehand what `write` copies of a fresh record: the table's transaction need not wait for it. */
  lineOf?(row: RecordToWrite<R>): string;
  /** Writes new and changed records (upsert by jurisdiction and id) in the batch's transaction: all fresh, or none. */
  write(tx: Transaction, rows: readonly RecordToWrite<R>[]): Promise<void>;
  /** Takes records away whose last batch was revoked. */
  remove(tx: Transaction, keys: readonly RecordKey[]): Promise<void>;
  /** The record that stands for one that is only known by its natural key, until it comes; left out where none can. */
  stubOf?(key: string): Readonly<Record<string, unknown>>;
};

/** Finds records by the keys that other rows name them by: the ids of those that there are. */
export type FindByKeys = (
  tx: Transaction,
  asked: { readonly jurisdiction: string; readonly keys: readonly string[] },
) => Promise<ReadonlyMap<string, string>>;

/** A batch as a caller reads it: read = taken + unchanged + skipped + quarantined. */
export type BatchSummary = {
  /** `<subgraph>-<number>`. */
  readonly batch: string;
  readonly system: string;
  readonly records: string;
  readonly file: string;
  /** Null where each row names its own government. */
  readonly jurisdiction: string | null;
  readonly takenAt: string;
  readonly takenBy: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly read: number;
  readonly taken: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly quarantined: number;
  readonly warnings: number;
  /** Why rows were quarantined, and what was merely odd. */
  readonly reasons: readonly ReasonCount[];
  readonly warningsBy: readonly ReasonCount[];
  readonly state: BatchState;
  /** Why it failed. */
  readonly fault: string | null;
  /** Of the file as it came, in lower-case hex; null where it was none. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly way: BatchWay;
  /** The batch whose quarantined rows this one took up. */
  readonly replays: string | null;
  readonly finishedAt: string | null;
  /** What was decided about dates that read two ways; null where the source file decides. */
  readonly dates: DateOrder | null;
};

/** What a revocation did: records that went, and records that got an older batch's content back. */
export type Revocation = {
  readonly batch: string;
  readonly removed: number;
  readonly restored: number;
  /** Records that other batches hold or changed since: they stay as those have them. */
  readonly kept: number;
  /** The first hundred of them. */
  readonly keptRecords: readonly RecordKey[];
};

export type QuarantinedRow = {
  readonly row: number;
  readonly sheet: string | null;
  /** The batch that took it up; null while it is open. */
  readonly replayedBy: string | null;
  /** Columns with their texts, or the bare row; `***` where the viewer may not open it. */
  readonly raw: Readonly<Record<string, string>> | string;
  readonly problems: readonly RowProblem[];
};

/** One unrevoked provenance of a record. */
export type Provenance = {
  readonly source: string;
  readonly sourceId: string;
  readonly batch: string;
  readonly file: string;
  readonly takenAt: string;
};

/** An existing system that this subgraph takes records from. */
export type System = {
  readonly name: string;
  readonly title: string;
  readonly records: string;
  readonly oddities: readonly string[];
};

export type ImportOptions = {
  readonly system: string;
  /** The file's name as the caller knows it, for the batch. */
  readonly file: string;
  /** The import's `--for`; null where the source file or a column says it. */
  readonly jurisdiction: string | null;
  readonly viewer: Viewer;
  /** One that lies on disk already is read there, as often as needed, and not copied. */
  readonly body: Body;
  /** Instead of a body: tables that another system answers with. */
  readonly tables?: AsyncIterable<FileTable>;
  /** How dates that read two ways are read in this file; as the source file says unless told. */
  readonly dates?: DateOrder | null;
  /** COMMAND unless told. */
  readonly way?: Exclude<BatchWay, 'REPLAY'>;
  /** The number of a batch that is there already, RECEIVED, and waits for its file. */
  readonly received?: number;
  /** The same key for the same system answers the first batch again; with another file it is refused. */
  readonly idempotencyKey?: string | null;
  /** Runs last in the batch's transaction. */
  readonly also?: (tx: Transaction, batch: number) => Promise<void>;
  /** Called now and then with the number of rows read so far. */
  readonly onProgress?: (rows: number) => void;
};

/** Rows of a batch's quarantine: those of these numbers, all that have this reason, or all. Only those that are open. */
export type QuarantineChoice = { readonly viewer: Viewer; readonly batch: string } & (
  | { readonly rows: readonly number[] }
  | { readonly reason: string }
  | { readonly all: true }
);

/** What shall stand in columns: for each text that stands there another, or a text whatever stands there. */
export type Correction =
  | { readonly values: Readonly<Record<string, Readonly<Record<string, string>>>> }
  | { readonly cells: Readonly<Record<string, string>> };

export type Intake = {
  systems(): readonly System[];
  /** @throws {Fault} UNKNOWN_SYSTEM, FORBIDDEN, UNREADABLE_FILE, BAD_USER_INPUT; then nothing is written. */
  take(options: ImportOptions): Promise<BatchSummary>;
  /** Everything that `take` does, and nothing of it stays: counts, and each reason with an example. @throws {Fault} as `take`. */
  check(options: ImportOptions): Promise<BatchSummary>;
  /**
   * Notes what shall stand in quarantined rows instead when they are replayed; they stay as they came. Answers how many.
   * @throws {Fault} BATCH_REFUSED for a batch that is not there; FORBIDDEN.
   */
  correct(options: QuarantineChoice & Correction): Promise<number>;
  /**
   * Takes open quarantined rows up again, as corrected, in a batch of its own. Those that fail again stay open, with their
   * new reasons. @throws {Fault} BATCH_REFUSED for a batch that is not there or is revoked; FORBIDDEN.
   */
  replay(options: QuarantineChoice): Promise<BatchSummary>;
  /** @throws {Fault} BATCH_REFUSED when there is no such batch or it is revoked; FORBIDDEN. */
  revoke(options: { batch: string; viewer: Viewer }): Promise<Revocation>;
  /** The provenances of records of a kind that count, by record, oldest batch first. One statement. */
  provenance(viewer: Viewer, kind: string, records: readonly string[]): Promise<ReadonlyMap<string, Provenance[]>>;
  /** What callers may ask, over HTTP and in the graph. */
  readonly desk: Desk;
  /** Takes up files that wait, and fetches what is to be fetched, until what it answers is closed: `home` closes last. */
  run<Home extends { close(): Promise<void> }>(home: Home): Promise<Home>;
  /** A route for kit/serve. */
  matches(method: string, path: string): boolean;
  answer(request: SubgraphRequest, viewer: Viewer): Promise<SubgraphAnswer>;
};

/** How files come beside those that a caller waits for. */
export type IntakeWays = {
  /** The folder in which pushed files wait for their turn; made where it is missing, readable by this account alone. */
  readonly spool: string;
  /** Secrets that source files name, by environment variable; null where there is none. */
  readonly secret: (name: string) => string | null;
  /** How many days the file of a push that failed is kept for another try; 30 unless told. */
  readonly failedDays?: number;
  /** The largest file, in bytes; MOST_BYTES unless told. */
  readonly mostBytes?: number;
  /** Tells another process that a file waits: that one takes all of this spool, and fetches. Left out, this one does. */
  readonly tell?: () => void;
  /** Hears of files that other processes received into this spool: `look` is called for each, or for some. */
  readonly onTold?: (look: () => void) => void;
};

export type IntakeOptions = {
  readonly store: Store;
  readonly kinds: readonly RecordKind[];
  readonly tables: IntakeTables;
  /** Where a subgraph that publishes a feed tells which kinds each batch changes; left out where it publishes none. */
  readonly outbox?: OutboxTable;
  /** Folders of source files: the subgraph's own first, then those that all subgraphs read. */
  readonly folders: readonly string[];
  /** Places by code and name, read anew for each import; null where no field is a place. */
  readonly places: (() => Promise<PlaceNames>) | null;
  /** Seals fields of class ID_NUMBER and PHONE wherever an import keeps them. */
  readonly dataKey: DataKey;
  /** Left out where nothing waits and nothing is fetched: then each file is taken while its sender waits. */
  readonly ways?: IntakeWays | undefined;
  /** How records of other kinds and systems are found by key; those of the own kinds are found by their natural keys. */
  readonly lookups?: Readonly<Record<string, FindByKeys>>;
  /** How records of other systems are found by what people call them: the key of each by the text that names it. */
  readonly names?: Readonly<Record<string, FindByKeys>>;
  readonly log: Logger;
};
