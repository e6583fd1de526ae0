import type { FileTable, RawRow } from '@network/kit/formats';
import type { Source } from '@network/kit/mapping/source-file';
import type { Transaction } from '@network/kit/store';
import { unnest } from '@network/kit/store/unnest';
import { Fault, invariant } from '@network/schema/errors';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { rowSealer } from '../batch/row-sealer.ts';
import { runBatch } from '../batch/run.ts';
import { untold } from '../batch/tally.ts';
import type { Account, Workplace } from '../batch/work.ts';
import { getSource } from '../desk/desk.ts';
import type { QuarantineChoice, RecordKind } from '../intake.ts';
import { type BatchRow, getOwnBatch } from '../shown/batches.ts';
import type { IntakeTables } from '../tables.ts';
import { chosenRows, parseRaw, type QuarantineRow } from './choice.ts';

type Replaying = {
  readonly workplace: Workplace;
  readonly source: Source<RecordKind>;
  readonly first: BatchRow;
  readonly choice: QuarantineChoice;
};

type Cells = Readonly<Record<string, string>>;

/** A row with its number in the file that it came in. */
type NumberedRow = RawRow & { readonly rowNumber: number };
type OpenRow = { readonly sheet: string | null; readonly columns: readonly string[]; readonly row: NumberedRow };

/** A row as it came, with what was corrected: whole cells make whole what came damaged. */
const openRow = ({ workplace, source }: Replaying, { rowNumber, raw, correction, sheet }: QuarantineRow): OpenRow => {
  const sealer = rowSealer(workplace, source);
  const came = parseRaw(sealer.openText(raw));
  const corrected: Cells | null = correction === null ? null : JSON.parse(sealer.openText(correction));
  if (typeof came === 'string' && corrected === null)
    return { sheet, columns: [], row: { cells: [came], damage: 'a row that does not fit its columns', rowNumber } };
  const cells = { ...(typeof came === 'string' ? {} : came), ...corrected };
  return { sheet, columns: Object.keys(cells), row: { cells: Object.values(cells), damage: null, rowNumber } };
};

const isSameTable = (one: OpenRow, other: OpenRow): boolean =>
  one.sheet === other.sheet && one.columns.join('\0') === other.columns.join('\0');

/** Rows as the tables they came in: a new one begins where sheet or columns change. */
async function* tablesOf(replaying: Replaying): AsyncGenerator<FileTable> {
  const { workplace, first, choice } = replaying;
  const { store, tables } = workplace;
  for await (const page of chosenRows(store.db, tables, { batch: first.number, choice })) {
    let some: OpenRow[] = [];
    const table = (rows: readonly OpenRow[]): FileTable => ({
      ...{ name: rows[0]?.sheet ?? null, columns: rows[0]?.columns ?? [], context: first.context },
      rows: (async function* () {
        yield rows.map(({ row }) => row);
      })(),
    });
    for (const row of page.map((held) => openRow(replaying, held))) {
      const [head] = some;
      if (head !== undefined && !isSameTable(head, row)) {
        yield table(some);
        some = [];
      }
      some.push(row);
    }
    if (some.length > 0) yield table(some);
  }
}

/** Rows that fail again stay where they are, with their new reasons; the others name the batch that took them up. */
const accountOf = ({ workplace: { tables }, first }: Replaying): Account => ({
  quarantine: async (tx, _, rows) => {
    await tx.execute(sql`
      update ${tables.quarantine} q set problems = again.problems::jsonb
      from ${unnest([
        [rows.map(({ line }) => line.rowNumber), 'integer'],
        [rows.map(({ problems }) => JSON.stringify(problems)), 'line'],
      ])} as again(row_number, problems)
      where q.batch = ${first.number} and q.row_number = again.row_number`);
  },
  settle: async (tx, { batch }, rows) => {
    await tx.execute(sql`
      update ${tables.quarantine} q set replayed_by = ${batch.number}
      from ${unnest([[rows, 'integer']])} as settled(row_number)
      where q.batch = ${first.number} and q.row_number = settled.row_number`);
  },
});

/** Asked when it is the replay's turn: a revocation may have come before it. @throws {Fault} BATCH_REFUSED */
const requireStanding = async (tx: Transaction, { batches }: IntakeTables, { number }: BatchRow): Promise<void> => {
  const stands = and(eq(batches.number, number), eq(batches.state, 'TAKEN'), isNull(batches.revokedAt));
  if ((await tx.$count(batches, stands)) > 0) return;
  throw new Fault(
    'BATCH_REFUSED',
    'Expected a batch that was taken and stands, found one that does not. Import its file again instead.',
  );
};

/**
 * Takes open quarantined rows up again, as corrected, in a batch of its own.
 * @throws {Fault} FORBIDDEN for a batch that is another's; BATCH_REFUSED for a batch that is not there or is revoked.
 */
export const replayRows = async (
  workplace: Workplace,
  sources: ReadonlyMap<string, Source<RecordKind>>,
  choice: QuarantineChoice,
): Promise<BatchRow> => {
  const { viewer } = choice;
  const { store, tables } = workplace;
  const first = await getOwnBatch(store, tables, choice);
  const source = getSource(sources, first.system);
  const replaying = { workplace, source, first, choice };
  const begin = async (tx: Transaction): Promise<BatchRow> => {
    await requireStanding(tx, tables, first);
    const { system, file, kind, jurisdiction, dates, number: replays } = first;
    const whence = { system, file, kind, jurisdiction, dates, replays, takenBy: viewer.subject };
    const [row] = await tx
      .insert(tables.batches)
      .values({ ...whence, way: 'REPLAY', state: 'RUNNING', ...untold() })
      .returning();
    invariant(row !== undefined, 'an inserted batch comes back');
    return row;
  };
  const file = { open: () => tablesOf(replaying) };
  return runBatch(workplace, { viewer, source, file, account: accountOf(replaying), begin, isTrial: false });
};
