import type { RecordKind, RecordToWrite } from '@network/kit/intake';
import type { Transaction } from '@network/kit/store';
import { type RecordTable, removeRows, writeRows } from '@network/kit/store/rows';
import type { PgTable } from 'drizzle-orm/pg-core';
import { faultOfAmounts } from '../amounts.ts';
import { holdCopies } from '../copied/hold.ts';
import { casesOwed, dateOthers, withLimits } from '../copied/records.ts';
import type { FileTable } from '../tables/file-columns.ts';
import { fileActions, fileSources } from '../tables.ts';
import { giveWay, removeDecisions } from './decisions.ts';
import { FILE, FILE_NAMES, type FileName } from './declarations.ts';
import { fieldsOf, listsOf } from './fields.ts';
import { findCases, lockFile } from './follow.ts';

/** A record on a case's file as one row of a source tells it: the columns of its table by their names. */
type Told = { readonly caseNumber: string; readonly number: string } & Readonly<Record<string, unknown>>;
type Write = (tx: Transaction, rows: readonly RecordToWrite<Told>[]) => Promise<void>;

const faultOf =
  (table: PgTable) =>
  (record: Told): ReturnType<NonNullable<RecordKind['faultOf']>> => {
    for (const [field, words] of listsOf(table)) {
      const strange = ((record[field] ?? []) as readonly string[]).find((word) => words?.includes(word) === false);
      if (strange !== undefined)
        return { field, expected: `Expected ${field} of ${words?.join(', ')}`, found: strange };
    }
    return faultOfAmounts(record);
  };

const namedBy = (rows: readonly RecordToWrite<Told>[]) =>
  rows.map(({ jurisdiction, record: { caseNumber } }) => ({ jurisdiction, number: caseNumber }));

const writeInto = (name: FileName, table: PgTable & FileTable & RecordTable): Write => {
  const empty = {
    ...Object.fromEntries(listsOf(table).map(([field]) => [field, []])),
    ...('isFromCase' in table ? { isFromCase: false } : {}),
  };
  const known = ([, value]: [string, unknown]): boolean => value !== null;
  return async (tx, rows) => {
    await lockFile(tx, 'records');
    await holdCopies(tx, 'written');
    const whole = rows.map(({ jurisdiction, id, record }) => ({
      ...empty,
      ...Object.fromEntries(Object.entries(record).filter(known)),
      jurisdiction,
      id,
    }));
    const before = await casesOwed(tx, name, rows);
    await writeRows(tx, table, (await withLimits(tx, name, whole)) as never);
    await findCases(tx, table, rows);
    await dateOthers(tx, name, [...before, ...namedBy(rows)]);
  };
};

const removeFrom =
  (name: FileName, table: RecordTable): RecordKind['remove'] =>
  async (tx, keys) => {
    await holdCopies(tx, 'written');
    const before = await casesOwed(tx, name, keys);
    await removeRows(tx, table, keys);
    await dateOthers(tx, name, before);
  };

const kindOf = (of: FileName): RecordKind<Told> => {
  const { name, type, table } = FILE[of];
  return {
    name,
    type,
    fields: fieldsOf(table),
    names: ['body', 'team'],
    naturalKey: ({ caseNumber, number }) => `${name} ${caseNumber} ${number}`,
    faultOf: faultOf(table),
    stateOf: () => null,
    tables: { actions: fileActions, sources: fileSources },
    write: writeInto(of, table),
    remove: removeFrom(of, table),
  };
};

/** A decision of a register takes the place of the one that the case's own row tells. */
const decisionKind = (): RecordKind<Told> => {
  const kind = kindOf('decisions');
  return {
    ...kind,
    write: async (tx, rows) => {
      await giveWay(
        tx,
        rows.map(({ jurisdiction, record: { caseNumber } }) => ({ jurisdiction, caseNumber })),
      );
      await kind.write(tx, rows);
    },
    remove: removeDecisions,
  };
};

/** How imports write what hangs on a case's file: one kind for each table, all of one shape. */
export const createFileKinds = (): RecordKind<Told>[] =>
  FILE_NAMES.map((name) => (name === 'decisions' ? decisionKind() : kindOf(name)));
