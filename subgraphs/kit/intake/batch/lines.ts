import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileTable, RawRow } from '@network/kit/formats';
import { createId } from '@network/kit/ids';
import type { RowProblem } from '@network/kit/mapping';
import type { MappedRecord, MappedRow, RowMapper } from '@network/kit/mapping/row-mapper';
import { createRowMapper } from '@network/kit/mapping/row-mapper';
import { outsideBounds } from '../callers/bounds.ts';
import type { RecordKind } from '../intake.ts';
import { digestOf } from '../kept/seen.ts';
import type { Attempt, Import, Line, Piece, Sheet, Unit } from './work.ts';

/** After so many rows the event loop gets a turn: else what is being written would wait for what is being read. */
const ROWS_PER_TURN = 64;

/** What becomes of the rows of a file as they are read. */
export type Reader = {
  readonly skipped: (line: Line) => void;
  readonly faulty: (line: Line, problems: readonly RowProblem[], isWhole: boolean) => void;
  readonly unit: (unit: Unit, warnings: readonly RowProblem[]) => void;
  /** Called between rows; reading goes on when it resolves. */
  readonly pause: () => Promise<void> | null;
  /** Called for each table before its rows. */
  readonly table?: (table: Pick<FileTable, 'context' | 'columns'>) => void;
  /** The rows to read; all unless told. */
  readonly only?: ReadonlySet<number>;
};

/** A record with what it is known by. */
export const pieceOf = ({ source, sealerOf }: Import, mapped: MappedRecord<RecordKind>): Piece => {
  const { kind, jurisdiction, sourceId, record } = mapped;
  const id = createId(kind.type, { jurisdiction, source: source.system, sourceId });
  const naturalKey = kind.naturalKey(record);
  const digest = digestOf(kind.name, jurisdiction, sourceId);
  const naturalDigest = naturalKey === null ? null : digestOf(kind.name, jurisdiction, naturalKey);
  return { mapped, id, naturalKey, digest, naturalDigest, content: sealerOf(kind).contentOf(record) };
};

/** Why a row is not taken that lies outside what its sender was granted. */
const outside = ({ bounds }: Import, records: readonly MappedRecord<RecordKind>[]): readonly RowProblem[] =>
  bounds === null
    ? []
    : records.flatMap(({ kind, jurisdiction, record }) => outsideBounds(bounds, kind, { jurisdiction, record }) ?? []);

const hand = (work: Import, reader: Reader, { line, mapped }: { line: Line; mapped: MappedRow<RecordKind> }): void => {
  if (mapped.kind === 'skipped') reader.skipped(line);
  else if (mapped.kind === 'faulty') reader.faulty(line, mapped.problems, true);
  else {
    const problems = outside(work, mapped.records);
    if (problems.length > 0) reader.faulty(line, problems, true);
    else reader.unit({ line, pieces: mapped.records.map((record) => pieceOf(work, record)) }, mapped.warnings);
  }
};

const damaged = (found: string): RowProblem => ({ column: null, reason: 'Expected one cell under each column', found });

type Table = { readonly sheet: Sheet; readonly map: RowMapper<RecordKind> };

/** Only a row that is taken up again has a number of its own. */
type Numbered = RawRow & { readonly rowNumber?: number };

const readRow = (
  work: Import,
  reader: Reader,
  { row, count, table }: { row: Numbered; count: number; table: Table },
) => {
  const { cells, damage, rowNumber = count } = row;
  if (reader.only?.has(rowNumber) === false) return;
  const line: Line = { rowNumber, cells, sheet: table.sheet };
  if (damage !== null) reader.faulty(line, [damaged(damage)], false);
  else hand(work, reader, { line, mapped: table.map(cells, rowNumber) });
};

/** Reads the tables of a file from its beginning, row by row. A row that has no number of its own gets that of its place. */
export const readLines = async (work: Import, reader: Reader): Promise<void> => {
  const { source, batch, places } = work;
  let count = 0;
  const readSome = async (some: readonly RawRow[], table: Table): Promise<void> => {
    for (const row of some) {
      count += 1;
      readRow(work, reader, { row, count, table });
      const pause = reader.pause();
      if (pause !== null) await pause;
      else if (count % ROWS_PER_TURN === 0) await nextTurn();
    }
  };
  for await (const { name, columns, context, rows } of work.open()) {
    reader.table?.({ context, columns });
    const { file, jurisdiction, dates } = batch;
    const around = { columns, context, sheet: name, file, jurisdiction, places, ambiguous: dates ?? undefined };
    const table = { sheet: { name, columns }, map: createRowMapper(source, around) };
    for await (const some of rows) await readSome(some, table);
  }
};

/** Reads a file for what its rows claim all together, and writes nothing. */
export const scan = async (work: Import, { keys }: Pick<Attempt, 'keys'>): Promise<void> => {
  let hasClocks = false;
  let clashes = false;
  const none = (): void => {};
  const pause = (): null => null;
  const note = ({ pieces }: Unit): void => {
    for (const piece of pieces) {
      if (keys.note(piece)) clashes = true;
      if (piece.mapped.clock !== null) hasClocks = true;
    }
  };
  await readLines(work, { skipped: none, faulty: none, unit: note, pause });
  if (!clashes || !hasClocks) return;
  // Only now it is known whose clocks are worth keeping.
  const noteClocks = ({ pieces }: Unit): void => {
    for (const piece of pieces) keys.noteClock(piece);
  };
  await readLines(work, { skipped: none, faulty: none, unit: noteClocks, pause });
};
