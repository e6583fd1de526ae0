import type { Logger } from '@network/schema/log';
import type { EntityType } from '@network/schema/network';
import type { SubgraphAnswer, SubgraphRequest } from '@network/schema/subgraph';
import type { Viewer } from '@network/schema/viewer';
import type { ActionTable } from '../log/tables.ts';
import type { RecordShape, RowProblem } from '../mapping/kind.ts';
import type { PlaceNames } from '../mapping/place-names.ts';
import type { DataKey } from '../secret/secret.ts';
import type { Store, Transaction } from '../store/store.ts';
import type { IntakeTables, ReasonCount, SourceTable } from './tables.ts';

/** One record to write: new here, or with another content than before. */
export type RecordToWrite<R> = {
  readonly id: string;
  readonly jurisdiction: string;
  readonly record: R;
  readonly isNew: boolean;
};

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
  /** Writes new and changed records (upsert by jurisdiction and id) in the batch's transaction. */
  write(tx: Transaction, rows: readonly RecordToWrite<R>[]): Promise<void>;
  /** Takes records away whose last batch was revoked. */
  remove(tx: Transaction, keys: readonly RecordKey[]): Promise<void>;
};

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
};

/** What a revocation did: records that went, and records that got an older batch's content back. */
export type Revocation = { readonly batch: string; readonly removed: number; readonly restored: number };

export type QuarantinedRow = {
  readonly row: number;
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
  readonly body: AsyncIterable<Uint8Array>;
  /** The same key for the same system answers the first batch again. */
  readonly idempotencyKey?: string | null;
  /** Called now and then with the number of rows read so far. */
  readonly onProgress?: (rows: number) => void;
};

export type Intake = {
  systems(): readonly System[];
  /** @throws {Fault} UNKNOWN_SYSTEM, FORBIDDEN, UNREADABLE_FILE, BAD_USER_INPUT; then nothing is written. */
  take(options: ImportOptions): Promise<BatchSummary>;
  /** @throws {Fault} BATCH_REFUSED when there is no such batch or it is revoked; FORBIDDEN. */
  revoke(options: { batch: string; viewer: Viewer }): Promise<Revocation>;
  /** The provenances of records of a kind that count, by record, oldest batch first. One statement. */
  provenance(viewer: Viewer, kind: string, records: readonly string[]): Promise<ReadonlyMap<string, Provenance[]>>;
  /** A route for kit/serve. */
  matches(method: string, path: string): boolean;
  answer(request: SubgraphRequest, viewer: Viewer): Promise<SubgraphAnswer>;
};

export type IntakeOptions = {
  readonly store: Store;
  readonly kinds: readonly RecordKind[];
  readonly tables: IntakeTables;
  /** Folders of source files: the subgraph's own first, then those that all subgraphs read. */
  readonly folders: readonly string[];
  /** Places by code and name, read anew for each import; null where no field is a place. */
  readonly places: (() => Promise<PlaceNames>) | null;
  /** Seals fields of class ID_NUMBER and PHONE wherever an import keeps them. */
  readonly dataKey: DataKey;
  readonly log: Logger;
};
