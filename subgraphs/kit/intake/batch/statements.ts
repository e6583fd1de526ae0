import type { Transaction } from '@network/kit/store';
import { cellText, copyLine, copyLines, type Lines, linesOf } from '@network/kit/store/copy';
import { sql } from 'drizzle-orm';
import type { RecordKind } from '../intake.ts';
import type { SourceTable } from '../tables.ts';
import { rowSealer } from './row-sealer.ts';
import { type Account, rawOf } from './work.ts';

/** One import or revocation of a kind at a time decides; the others wait here, their files read to the end. */
export const waitForTurn = async (tx: Transaction, kinds: readonly RecordKind[]): Promise<void> => {
  for (const name of [...new Set(kinds.map((kind) => kind.name))].toSorted())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(current_schema() || '.intake.' || ${name}))`);
};

/** Keeps rows in the quarantine of their batch. */
export const quarantineRows: Account['quarantine'] = async (tx, { batch, workplace, source }, rows) => {
  const sealer = rowSealer(workplace, source);
  const lines = rows.map((row) => {
    const { rowNumber, sheet } = row.line;
    const raw = sealer.sealText(JSON.stringify(rawOf(row)));
    return copyLine([batch.number, rowNumber, raw, JSON.stringify(row.problems), sheet.name]);
  });
  const columns = ['batch', 'row_number', 'raw', 'problems', 'sheet'];
  await copyLines(tx, { table: workplace.tables.quarantine, columns, lines: linesOf(lines) });
};

/** Where a record comes from. */
export type Provenance = {
  readonly jurisdiction: string;
  readonly source: string;
  readonly sourceId: string;
  readonly batch: number;
  readonly record: string;
  readonly rowHash: string;
  readonly naturalKey: string | null;
  readonly clock: string | null;
};

const COLUMNS = ['jurisdiction', 'source', 'source_id', 'batch', 'record', 'row_hash', 'natural_key', 'clock'];

/** A line of COPY; governments, systems, ids and hashes hold nothing to escape. */
export const provenanceLine = (row: Provenance): string => {
  let line = `${row.jurisdiction}\t${row.source}\t`;
  line += cellText(row.sourceId);
  line += `\t${row.batch}\t${row.record}\t${row.rowHash}\t`;
  line += cellText(row.naturalKey);
  line += '\t';
  line += cellText(row.clock);
  line += '\n';
  return line;
};

/** The transaction of a batch goes on with another statement, which tells of what was refused of this one. */
export const addProvenance = (tx: Transaction, table: SourceTable, lines: Lines): Promise<void> =>
  copyLines(tx, { table, columns: COLUMNS, lines, isFollowed: true });
