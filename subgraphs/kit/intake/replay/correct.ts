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
    const cell = cells[written(column)] ?? '';
    const to = Object.hasOwn(texts, cell) ? texts[cell] : undefined;
    return to === undefined ? [] : [[written(column), to]];
  });
  return corrected.length === 0 ? {} : { ...before, ...Object.fromEntries(corrected) };
};

/** Takes the columns of a row out of names; a row that did not fit under its columns may have any. */
const strike = (names: Set<string>, raw: Raw): void => {
  if (names.size === 0) return;
  const find = typeof raw === 'string' ? () => 0 : columnFinder(Object.keys(raw));
  for (const name of names) if (find(name) >= 0) names.delete(name);
};

const requireNone = ([name]: Iterable<string>, raw: Raw | null): void => {
  if (name === undefined || raw === null) return;
  const columns = Object.keys(raw).join(', ').slice(0, 400);
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected one of the columns ${columns}, found "${name.slice(0, 40)}". Correct its name.`,
  );
};

/**
 * Notes beside open quarantined rows what shall stand in their columns when they are replayed; answers how many it fits.
 * @throws {Fault} FORBIDDEN for a batch that is another's, BATCH_REFUSED for a batch that is not there, BAD_USER_INPUT for a
 * column that none of the rows has.
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
    let last: Raw | null = null;
    const unknown = new Set(Object.keys('cells' in choice ? choice.cells : choice.values));
    for await (const rows of chosenRows(tx, tables, { batch: number, choice })) {
      const corrected = rows.flatMap(({ rowNumber, raw, correction }) => {
        const before: Cells = correction === null ? {} : JSON.parse(sealer.openText(correction));
        last = parseRaw(sealer.openText(raw));
        strike(unknown, last);
        const cells = correctionOf(last, before, choice);
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
    requireNone(unknown, last);
    return count;
  });
};
