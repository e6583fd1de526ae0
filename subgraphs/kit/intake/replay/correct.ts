import { columnFinder } from '@network/kit/formats/column-names';
import type { Source } from '@network/kit/mapping/source-file';
import { unnest } from '@network/kit/store/unnest';
import { Fault } from '@network/schema/errors';
import { sql } from 'drizzle-orm';
import { rowSealer } from '../batch/row-sealer.ts';
import type { Workplace } from '../batch/work.ts';
import type { Correction, QuarantineChoice, RecordKind } from '../intake.ts';
import { getOwnBatch } from '../shown/batches.ts';
import { chosenRows, parseRaw, type Raw } from './choice.ts';

type Cells = Readonly<Record<string, string>>;

/** What shall stand in the columns of one row; empty where nothing is to be corrected. */
const correctionOf = (raw: Raw, before: Cells, correction: Correction): Cells => {
  const cells = typeof raw === 'string' ? before : { ...raw, ...before };
  const columns = Object.keys(cells);
  const find = columnFinder(columns);
  const written = (column: string): string => columns[find(column)] ?? column;
  if ('cells' in correction) {
    const named = Object.entries(correction.cells).map(([column, text]) => [written(column), text] as const);
    return { ...before, ...Object.fromEntries(named) };
  }
  const corrected = Object.entries(correction.values).flatMap(([column, texts]): [string, string][] => {
    const to = texts[cells[written(column)] ?? ''];
    return to === undefined ? [] : [[written(column), to]];
  });
  return corrected.length === 0 ? {} : { ...before, ...Object.fromEntries(corrected) };
};

/**
 * Notes beside open quarantined rows what shall stand in their columns when they are replayed; answers how many it fits.
 * @throws {Fault} FORBIDDEN for a batch that is another's, BATCH_REFUSED for a batch that is not there.
 */
export const correctRows = async (
  workplace: Workplace,
  sources: ReadonlyMap<string, Source<RecordKind>>,
  choice: QuarantineChoice & Correction,
): Promise<number> => {
  if ('all' in choice && 'cells' in choice)
    throw new Fault(
      'BAD_USER_INPUT',
      'Expected the numbers of rows or a reason beside cells, found neither. Name them, or correct by a table of values.',
    );
  const { store, tables } = workplace;
  const { number, system } = await getOwnBatch(store, tables, choice);
  const sealer = rowSealer(workplace, sources.get(system) ?? null);
  return store.db.transaction(async (tx) => {
    let count = 0;
    for await (const rows of chosenRows(tx, tables, { batch: number, choice })) {
      const corrected = rows.flatMap(({ rowNumber, raw, correction }) => {
        const before: Cells = correction === null ? {} : JSON.parse(sealer.openText(correction));
        const cells = correctionOf(parseRaw(sealer.openText(raw)), before, choice);
        return Object.keys(cells).length === 0 ? [] : [{ rowNumber, text: sealer.sealText(JSON.stringify(cells)) }];
      });
      count += corrected.length;
      if (corrected.length === 0) continue;
      await tx.execute(sql`
        update ${tables.quarantine} q set correction = new.correction
        from ${unnest([
          [corrected.map(({ rowNumber }) => rowNumber), 'integer'],
          [corrected.map(({ text }) => text), 'line'],
        ])} as new(row_number, correction)
        where q.batch = ${number} and q.row_number = new.row_number`);
    }
    return count;
  });
};
