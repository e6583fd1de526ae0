import type { RecordKind } from '@network/kit/intake';
import type { FieldDeclaration } from '@network/kit/mapping';
import type { Transaction } from '@network/kit/store';
import { type RowKey, removeRows, writeRows } from '@network/kit/store/rows';
import type { EntityType } from '@network/schema/network';
import { sql } from 'drizzle-orm';
import {
  FINDING_RESULTS,
  type FindingResult,
  RECTIFICATION_RESULTS,
  type RectificationResult,
} from '#domain/inspection.ts';
import {
  findingActions,
  findingSources,
  findings,
  ratingActions,
  ratingSources,
  ratings,
  rectificationActions,
  rectificationSources,
  rectifications,
} from '../tables/findings.ts';
import { attachChildren, type Numbered } from './attach.ts';

type Child = typeof findings | typeof rectifications | typeof ratings;
type Below = { readonly inspectionNumber: string };

type ChildDeclaration<R extends Below, Table extends Child> = Pick<
  RecordKind<R>,
  'naturalKey' | 'tables' | 'faultOf'
> & {
  readonly name: string;
  readonly type: EntityType;
  readonly fields: Readonly<Record<keyof R & string, FieldDeclaration>>;
  readonly table: Table;
  readonly toRow: (record: R) => Omit<Table['$inferInsert'], 'jurisdiction' | 'id'>;
};

/** The inspections under which these stand now. */
const numbersOf = async (tx: Transaction, table: Child, keys: readonly RowKey[]): Promise<Numbered[]> => {
  const json = JSON.stringify(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })));
  const rows = await tx.execute<Numbered>(sql`
    select distinct jurisdiction, inspection_number as number from ${table} where (jurisdiction, id) in
      (select * from json_to_recordset(${json}::json) as key(jurisdiction text collate "C", id uuid))`);
  return [...rows];
};

/** A kind of record under an inspection, which it names by number; in a file of its own it may come before that or after. */
const childKind = <R extends Below, Table extends Child>({
  table,
  toRow,
  ...declared
}: ChildDeclaration<R, Table>): RecordKind<R> => ({
  ...declared,
  stateOf: () => null,
  write: async (tx, rows) => {
    const before = await numbersOf(tx, table, rows);
    const whole = rows.map(({ jurisdiction, id, record }) => ({ ...toRow(record), jurisdiction, id, isApart: true }));
    await writeRows(tx, table, whole as Table['$inferInsert'][]);
    const now = rows.map(({ jurisdiction, record }) => ({ jurisdiction, number: record.inspectionNumber }));
    await attachChildren(tx, [...before, ...now]);
  },
  remove: async (tx, keys) => {
    const before = await numbersOf(tx, table, keys);
    await removeRows(tx, table, keys);
    await attachChildren(tx, before);
  },
});

export type FindingRecord = {
  readonly inspectionNumber: string;
  readonly ordinal: number;
  readonly foundOn: string;
  readonly result: FindingResult;
  readonly description: string | null;
  readonly isRectified: boolean | null;
  readonly rectifiedOn: string | null;
  readonly itemCode: string | null;
  readonly caseNumber: string | null;
};

export const findingKind = childKind<FindingRecord, typeof findings>({
  name: 'finding',
  type: 'Finding',
  fields: {
    inspectionNumber: { kind: 'text', required: true },
    ordinal: { kind: 'integer', required: true },
    foundOn: { kind: 'date', required: true },
    result: { kind: { enum: FINDING_RESULTS }, required: true },
    description: { kind: 'text' },
    isRectified: { kind: 'boolean' },
    rectifiedOn: { kind: 'date' },
    itemCode: { kind: 'text' },
    caseNumber: { kind: 'text' },
  },
  naturalKey: ({ inspectionNumber, ordinal }) => `${inspectionNumber}:${ordinal}`,
  tables: { actions: findingActions, sources: findingSources },
  table: findings,
  toRow: ({ foundOn, ...record }) => ({ ...record, listedOn: foundOn }),
});

export type RectificationRecord = {
  readonly inspectionNumber: string;
  readonly findingOrdinal: number;
  readonly orderedOn: string;
  readonly dueOn: string;
  readonly recheckedOn: string | null;
  readonly result: RectificationResult | null;
};

/** With a recheck that is taken back goes what it told of the finding. */
const forgetRechecks = async (tx: Transaction, keys: readonly RowKey[]): Promise<void> => {
  const json = JSON.stringify(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })));
  await tx.execute(sql`
    update ${findings} found set is_rectified = false, rectified_on = null from ${rectifications} gone
    where (gone.jurisdiction, gone.id) in
        (select * from json_to_recordset(${json}::json) as key(jurisdiction text collate "C", id uuid))
      and found.jurisdiction = gone.jurisdiction and found.inspection_number = gone.inspection_number
      and found.ordinal = gone.finding_ordinal and found.is_rectified`);
};

const rechecks = childKind<RectificationRecord, typeof rectifications>({
  name: 'rectification',
  type: 'Rectification',
  fields: {
    inspectionNumber: { kind: 'text', required: true },
    findingOrdinal: { kind: 'integer', required: true },
    orderedOn: { kind: 'date', required: true },
    dueOn: { kind: 'date', required: true },
    recheckedOn: { kind: 'date' },
    result: { kind: { enum: RECTIFICATION_RESULTS } },
  },
  naturalKey: ({ inspectionNumber, findingOrdinal }) => `${inspectionNumber}:${findingOrdinal}`,
  tables: { actions: rectificationActions, sources: rectificationSources },
  table: rectifications,
  toRow: (record) => record,
});

export const rectificationKind: typeof rechecks = {
  ...rechecks,
  remove: async (tx, keys) => {
    await forgetRechecks(tx, keys);
    await rechecks.remove(tx, keys);
  },
};

export type RatingRecord = {
  readonly inspectionNumber: string;
  /** 1 to 5. */
  readonly stars: number;
  readonly ratedOn: string;
  readonly comment: string | null;
};

export const ratingKind = childKind<RatingRecord, typeof ratings>({
  name: 'enterpriseRating',
  type: 'EnterpriseRating',
  fields: {
    inspectionNumber: { kind: 'text', required: true },
    stars: { kind: 'integer', required: true },
    ratedOn: { kind: 'date', required: true },
    comment: { kind: 'text' },
  },
  naturalKey: ({ inspectionNumber }) => inspectionNumber,
  faultOf: ({ stars }) =>
    stars >= 1 && stars <= 5
      ? null
      : { field: 'stars', expected: 'Expected a rating from 1 to 5.', found: String(stars) },
  tables: { actions: ratingActions, sources: ratingSources },
  table: ratings,
  toRow: (record) => record,
});
