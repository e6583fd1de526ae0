import { createId } from '@network/kit/ids';
import { type FiledRecord, fileProvenance, type Origin } from '@network/kit/intake/file-provenance';
import type { Transaction } from '@network/kit/store';
import { writeRows } from '@network/kit/store/rows';
import { withLimits } from '../copied/records.ts';
import { dateWithdrawals } from '../copied/withdrawals.ts';
import { settled } from '../settled.ts';
import { fileSources } from '../tables.ts';
import { FILE, FILE_NAMES, type FileName, type FileRecords } from './declarations.ts';
import { listsOf } from './fields.ts';
import type { Key } from './follow.ts';

/** A case with what is filed on it. */
export type CaseFile = Key & {
  readonly record: { readonly number: string; readonly place?: string | null };
  readonly children?: FileRecords;
  readonly provenance: readonly Origin[];
};

type Filed = { readonly number: string } & Readonly<Record<string, unknown>>;
type Row = Filed & Key;

const rowsOf = (name: FileName, files: readonly CaseFile[]) => {
  const { type, table } = FILE[name];
  const lists = Object.fromEntries(listsOf(table).map(([field]) => [field, []]));
  return files.flatMap(({ jurisdiction, id: caseId, record, children, provenance }) => {
    const told = ((children as Readonly<Partial<Record<FileName, readonly Filed[]>>>)?.[name] ??
      []) as readonly Filed[];
    const anchor = { jurisdiction, caseId, caseNumber: record.number, place: record.place ?? null };
    return told.map((child) => {
      const id = createId(type, { jurisdiction, source: 'case-file', sourceId: `${record.number}/${child.number}` });
      return { provenance, row: { ...lists, ...child, ...anchor, id } satisfies Row };
    });
  });
};

const filedAs = (name: FileName, { row, provenance }: ReturnType<typeof rowsOf>[number]): FiledRecord => {
  const kind = FILE[name].name;
  const { jurisdiction, id, caseNumber, number } = row;
  return {
    jurisdiction,
    id,
    naturalKey: `${kind} ${caseNumber} ${number}`,
    content: row,
    provenance: provenance.map((origin) => ({ ...origin, sourceId: `${origin.sourceId} ${kind} ${number}` })),
  };
};

/** A remedy of theirs has ended, it may be against a decision that was published. */
const isContested = ({ children = {} }: CaseFile): boolean =>
  [...(children.reconsiderations ?? []), ...(children.litigations ?? [])].some(
    ({ concludedOn }) => concludedOn != null,
  );

/** Files what hangs on new cases, each kind in one statement; it comes from where its case comes from. The copies are held. */
export const writeFiles = async (tx: Transaction, files: readonly CaseFile[]): Promise<void> => {
  const filed: FiledRecord[] = [];
  const writes = FILE_NAMES.map(async (name) => {
    const children = rowsOf(name, files);
    for (const child of children) filed.push(filedAs(name, child));
    const rows = children.map(({ row }) => row);
    await writeRows(tx, FILE[name].table, (await withLimits(tx, name, rows)) as never);
  });
  await settled([...writes, fileProvenance(tx, fileSources, filed)]);
  const contested = files.filter(isContested).map(({ jurisdiction, record: { number } }) => ({ jurisdiction, number }));
  await dateWithdrawals(tx, contested);
};
