import { createTally, tellCode } from '@network/kit/metrics/trial';
import type { Store } from '@network/kit/store';
import { decisions } from '#store/tables/decision.ts';
import { caseDocuments, coerciveMeasures } from '#store/tables/investigation.ts';
import { commitments } from '#store/tables/performance.ts';
import { litigations, reconsiderations } from '#store/tables/remedy.ts';
import { transfers } from '#store/tables/transfer.ts';
import { cases } from '#store/tables.ts';
import { tallyLimits } from './trial-limits.ts';

type CaseRow = typeof cases.$inferSelect;
type Tally = ReturnType<typeof createTally>;

const DAY = 86_400_000;
const shift = (day: string | null, days: number): string | null =>
  day === null ? null : new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const isBy = (done: string | null, limit: string | null): boolean => done !== null && limit !== null && done <= limit;
const minutesBetween = (start: string | null, end: string | null): number | null => {
  const minutes = start === null || end === null ? -1 : Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  return minutes < 0 ? null : minutes;
};
const done = (isRequired: boolean | null, isDone: boolean | null, word: string): string | null => {
  if (isRequired !== true) return null;
  return isDone === true ? word : 'MISSING';
};

const splits = ({ procedure, issuingSubject }: CaseRow) => [procedure, issuingSubject];

/** What a measure tells apart, and what its own measure by bodies does. */
type Split = readonly [suffix: string, of: (row: CaseRow) => readonly unknown[]];
const SPLITS: readonly Split[] = [
  ['', splits],
  ['_of_bodies', (row) => [tellCode(row, row.bodyCode)]],
];

/** Ordinary cases filed since 15 July 2021 are to be decided within 90 days. */
const lastDayOf = ({ procedure, filedOn }: CaseRow): string | null =>
  procedure === 'ORDINARY' && filedOn !== null && filedOn >= '2021-07-15' ? shift(filedOn, 90) : null;

const limitOf = (row: CaseRow): string | null => {
  const last = lastDayOf(row);
  if (last === null || row.decidedOn === null) return null;
  return row.decidedOn <= last ? 'KEPT' : 'PASSED';
};

const tallyCourse = (tally: Tally, rows: readonly CaseRow[]): void => {
  tally.add('decided', rows, (row) => ({
    day: row.decidedOn,
    dimensions: [...splits(row), row.exitKind, row.templateCode !== null],
  }));
  tally.add('decided_of_bodies', rows, (row) => ({
    day: row.decidedOn,
    dimensions: [row.issuingSubject, tellCode(row, row.bodyCode), row.exitKind, row.templateCode !== null],
  }));
  for (const [suffix, of] of SPLITS) {
    tally.add(`filed${suffix}`, rows, (row) => ({ day: row.filedOn, dimensions: of(row) }));
    tally.add(`closed${suffix}`, rows, (row) => ({ day: row.closedOn, dimensions: of(row) }));
    tally.add(`open${suffix}`, rows, (row) =>
      row.filedOn === null || !(row.isOpen || row.closedOn !== null)
        ? null
        : { from: row.filedOn, to: shift(row.closedOn, -1), dimensions: of(row) },
    );
  }
  tally.add('approvals', rows, (row) => {
    const minutes = minutesBetween(row.approvalSubmittedAt, row.approvedAt);
    return row.procedure === 'ORDINARY' && minutes !== null ? { day: row.approvedAt, dimensions: [minutes] } : null;
  });
  tally.add('approval_minutes', rows, (row) => {
    const amount = minutesBetween(row.approvalSubmittedAt, row.approvedAt);
    return row.procedure === 'ORDINARY' && amount !== null ? { day: row.approvedAt, amount } : null;
  });
  tally.add('files', rows, (row) => {
    const minutes = minutesBetween(row.fileStartedAt, row.fileCompletedAt);
    return minutes === null ? null : { day: row.fileCompletedAt, dimensions: [minutes] };
  });
};

const tallyCompliance = (tally: Tally, rows: readonly CaseRow[]): void => {
  for (const [suffix, of] of SPLITS)
    tally.add(`compliance${suffix}`, rows, (row) => ({
      day: row.decidedOn,
      dimensions: [
        ...[...of(row), row.officerNumbers.length >= 2],
        done(row.isReviewRequired, row.isReviewPassed, 'PASSED'),
        done(row.isHearingRequired, row.isHearingTold, 'TOLD'),
        limitOf(row),
      ],
    }));
  tally.add('overdue', rows, (row) => {
    const ended = [row.decidedOn, row.closedOn].filter((day) => day !== null).toSorted()[0] ?? null;
    const last = lastDayOf(row);
    const isAwaited = row.isOpen && !['TRANSFERRING', 'TRANSFERRED', 'NO_PENALTY'].includes(row.state);
    return last === null || !(isAwaited || ended !== null) ? null : { from: shift(last, 1), to: shift(ended, -1) };
  });
  const punished = rows.filter(({ exitKind }) => exitKind === 'PENALTY');
  tally.add('penalties', punished, (row) => ({ day: row.decidedOn, dimensions: [row.publishedOn !== null] }));
  tally.add('penalties_of_bodies', punished, (row) => ({
    day: row.decidedOn,
    dimensions: [tellCode(row, row.bodyCode), row.publishedOn !== null],
  }));
};

const tallyFile = async (tally: Tally, { db }: Store): Promise<void> => {
  const isOnFile = ({ caseId }: { caseId: string | null }): boolean => caseId !== null;
  tally.add('overdue_measures', (await db.select().from(coerciveMeasures)).filter(isOnFile), (row) => {
    const last = row.extendedUntil ?? row.until;
    return last === null ? null : { from: shift(last, 1), to: shift(row.releasedOn, -1) };
  });
  tally.add('documents', (await db.select().from(caseDocuments)).filter(isOnFile), (row) =>
    row.isComplete === null ? null : { day: row.issuedOn, dimensions: [row.isComplete] },
  );
  tally.add('penalty_decisions', (await db.select().from(decisions)).filter(isOnFile), (row) =>
    row.kinds.length === 0 ? null : { day: row.decidedOn },
  );
  const contested = (await db.select().from(reconsiderations)).filter(isOnFile);
  tally.add('reconsiderations', contested, (row) => ({ day: row.filedOn ?? row.acceptedOn }));
  tally.add('reconsiderations_concluded', contested, (row) => ({ day: row.concludedOn, dimensions: [row.result] }));
  tally.add('litigations_concluded', (await db.select().from(litigations)).filter(isOnFile), (row) => ({
    day: row.concludedOn,
    dimensions: [row.result],
  }));
  const signed = (await db.select().from(commitments)).filter(isOnFile);
  tally.add('commitments', signed, ({ signedOn }) => ({ day: signedOn }));
  tally.add('commitments_due', signed, (row) => ({
    day: row.correctBy,
    dimensions: [isBy(row.correctedOn, row.correctBy)],
  }));
};

const tallyTransfers = async (tally: Tally, { db }: Store): Promise<void> => {
  const rows = await db.select().from(transfers);
  tally.add('transfers', rows, (row) => ({
    day: row.sentOn,
    dimensions: [
      ...[row.direction, row.isOnline],
      row.electronicEvidenceCount !== null &&
        row.mandatoryEvidenceCount !== null &&
        row.electronicEvidenceCount >= row.mandatoryEvidenceCount,
    ],
  }));
  tally.add('transfers_answered', rows, (row) => ({ day: row.answeredOn, dimensions: [row.direction, row.answer] }));
  tally.add('police_transfers', rows, ({ direction, sentOn, reportedOn, approvedAt, sentAt }) => {
    if (direction !== 'TO_POLICE' || reportedOn === null || approvedAt === null || sentAt === null) return null;
    const isApproved = isBy(approvedAt.slice(0, 10), shift(reportedOn, 3));
    return { day: sentOn, dimensions: [isApproved && Date.parse(sentAt) <= Date.parse(approvedAt) + DAY] };
  });
};

/** Everything that the counters of cases must hold, counted over the records one by one. */
export const tallyCases = async (store: Store) => {
  const tally = createTally();
  const rows = await store.db.select().from(cases);
  tallyCourse(tally, rows);
  tallyCompliance(tally, rows);
  await tallyFile(tally, store);
  await tallyTransfers(tally, store);
  await tallyLimits(tally, store);
  return tally;
};
