import type { RowProblem } from '@network/kit/mapping';
import type { RowMapper } from '@network/kit/mapping/row-mapper';
import type { Source } from '@network/kit/mapping/source-file';
import type { BatchRow } from '../batches.ts';
import type { RecordKind } from '../intake.ts';
import type { Sealer } from '../records.ts';
import type { IntakeTables } from '../tables.ts';
import type { QuarantinedText } from './statements.ts';
import type { Tally } from './tally.ts';

/** One import under way. */
export type Import = {
  readonly source: Source<RecordKind>;
  readonly batch: BatchRow;
  readonly tables: IntakeTables;
  readonly sealer: Sealer;
  readonly columns: readonly string[];
  readonly map: RowMapper<RecordKind>;
  readonly tally: Tally;
};

type FaultyRow = {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
  /** Each cell stands under its column. */
  readonly isWhole: boolean;
};

/** The row as it came, as it lies in quarantine: columns with their texts, or the bare row. */
export const quarantined = (
  { columns, sealer }: Import,
  { rowNumber, cells, problems, isWhole }: FaultyRow,
): QuarantinedText => {
  const raw = isWhole ? Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])) : cells.join(',');
  return { rowNumber, problems, raw: sealer.sealText(JSON.stringify(raw)) };
};
