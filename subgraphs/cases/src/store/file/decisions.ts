import { createId } from '@network/kit/ids';
import type { Transaction } from '@network/kit/store';
import { removeRows, writeRows } from '@network/kit/store/rows';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { decisions } from '../tables/decision.ts';
import { cases } from '../tables.ts';
import type { Key } from './follow.ts';

type CaseInsert = typeof cases.$inferInsert;
type DecisionInsert = typeof decisions.$inferInsert;

const idOf = ({ jurisdiction, id }: Key): string =>
  createId('Decision', { jurisdiction, source: 'case', sourceId: id });

/** The decision that a case's own row tells; null before it is decided. */
const toDecision = (row: CaseInsert): DecisionInsert | null =>
  row.decidedOn == null && row.decisionKinds.length === 0
    ? null
    : {
        jurisdiction: row.jurisdiction,
        id: idOf(row),
        caseNumber: row.number,
        caseId: row.id,
        place: row.place ?? null,
        number: row.decisionNumber ?? row.number,
        kinds: row.decisionKinds,
        fine: row.fine ?? null,
        text: row.decisionText ?? null,
        basis: row.decisionBasis ?? null,
        decidedOn: row.decidedOn ?? null,
        approvalSubmittedAt: row.approvalSubmittedAt ?? null,
        approvedAt: row.approvedAt ?? null,
        bodyCode: row.bodyCode ?? null,
        isFromCase: true,
      };

const numbersOf = (rows: readonly { readonly jurisdiction: string; readonly number: string }[]) =>
  sql`(select jurisdiction collate "C", number collate "C" from json_to_recordset(${JSON.stringify(
    rows.map(({ jurisdiction, number }) => ({ jurisdiction, number })),
  )}::json) as key(jurisdiction text, number text))`;

/** Writes the decisions that these cases tell, but where a register of decisions tells the case's own. */
export const writeDecisions = async (tx: Transaction, rows: readonly CaseInsert[]): Promise<void> => {
  if (rows.length === 0) return;
  const registered = await tx
    .select({ jurisdiction: decisions.jurisdiction, caseNumber: decisions.caseNumber })
    .from(decisions)
    .where(
      and(
        eq(decisions.isFromCase, false),
        sql`(${decisions.jurisdiction}, ${decisions.caseNumber}) in ${numbersOf(rows)}`,
      ),
    );
  const known = new Set(registered.map(({ jurisdiction, caseNumber }) => `${jurisdiction} ${caseNumber}`));
  const told = rows.map((row) => (known.has(`${row.jurisdiction} ${row.number}`) ? null : toDecision(row)));
  await writeRows(
    tx,
    decisions,
    told.flatMap((decision) => decision ?? []),
  );
  const without = rows.filter((_, at) => told[at] === null);
  await removeRows(
    tx,
    decisions,
    without.map((row) => ({ jurisdiction: row.jurisdiction, id: idOf(row) })),
  );
};

/** A register of decisions tells these cases' own: what their rows tell makes way. */
export const giveWay = async (
  tx: Transaction,
  told: readonly { readonly jurisdiction: string; readonly caseNumber: string }[],
): Promise<void> => {
  const named = told.map(({ jurisdiction, caseNumber }) => ({ jurisdiction, number: caseNumber }));
  await tx
    .delete(decisions)
    .where(
      and(
        eq(decisions.isFromCase, true),
        sql`(${decisions.jurisdiction}, ${decisions.caseNumber}) in ${numbersOf(named)}`,
      ),
    );
};

/** Takes registered decisions away; the cases' own rows tell theirs again. */
export const removeDecisions = async (tx: Transaction, keys: readonly Key[]): Promise<void> => {
  const ids = keys.map(({ id }) => id);
  const found = await tx
    .select({ row: cases })
    .from(decisions)
    .innerJoin(cases, and(eq(cases.jurisdiction, decisions.jurisdiction), eq(cases.id, decisions.caseId)))
    .where(inArray(decisions.id, ids));
  await removeRows(tx, decisions, keys);
  const rows = new Map(found.map(({ row }) => [row.id, row]));
  await writeDecisions(tx, [...rows.values()]);
};

/** Takes away what the rows of these cases told. */
export const removeOwnDecisions = (tx: Transaction, keys: readonly Key[]): Promise<void> =>
  removeRows(
    tx,
    decisions,
    keys.map(({ jurisdiction, id }) => ({ jurisdiction, id: idOf({ jurisdiction, id }) })),
  );
