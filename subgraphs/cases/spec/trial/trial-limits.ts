import { type createTally, tellCode } from '@network/kit/metrics/trial';
import type { Store } from '@network/kit/store';
import { referenceCalendar, referenceGrants, referenceItems } from '#store/tables/copies.ts';
import { preservations } from '#store/tables/investigation.ts';
import { publications } from '#store/tables/performance.ts';
import { litigations, reconsiderations } from '#store/tables/remedy.ts';
import { cases } from '#store/tables.ts';

type CaseRow = typeof cases.$inferSelect;
type Tally = ReturnType<typeof createTally>;

const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Working days as somebody reads them off the copied notices: null past the years that were announced. */
const createPlanner = (days: readonly (typeof referenceCalendar.$inferSelect)[]) => {
  const listed = new Map(days.map(({ date, isOff }) => [date, !isOff]));
  const years = new Set(days.map(({ announcedFor }) => String(announcedFor)));
  const works = (day: string): boolean | null => {
    const known = listed.get(day);
    if (known !== undefined) return known;
    const isWeekday = ![0, 6].includes(new Date(day).getUTCDay());
    return years.has(day.slice(0, 4)) ? isWeekday : null;
  };
  const after = (start: string | null, count: number): string | null => {
    let [day, left] = [start, count];
    while (day !== null && left > 0) {
      day = shift(day, 1);
      const isWorking = works(day);
      if (isWorking === null) return null;
      if (isWorking) left -= 1;
    }
    return day;
  };
  return { after, rolled: (day: string | null): string | null => (day === null ? null : after(shift(day, -1), 1)) };
};
type Planner = ReturnType<typeof createPlanner>;

const since = (first: string, day: string | null): string | null => (day !== null && day >= first ? day : null);
const isBy = (done: string | null, limit: string | null): boolean => done !== null && limit !== null && done <= limit;

const payDay = (row: CaseRow, { rolled }: Planner): string | null => {
  if (Number(row.fine ?? 0) <= 0) return null;
  return row.deferredUntil ?? (row.servedOn === null ? null : rolled(shift(row.servedOn, 15)));
};

const SPLITS: readonly (readonly [suffix: string, of: (row: CaseRow) => readonly unknown[]])[] = [
  ['', ({ procedure, issuingSubject }) => [procedure, issuingSubject]],
  ['_of_bodies', (row) => [tellCode(row, row.bodyCode)]],
];

const tallyCases = (tally: Tally, rows: readonly CaseRow[], planner: Planner): void => {
  const serveBy = ({ procedure, decidedOn }: CaseRow): string | null =>
    procedure === 'ORDINARY' ? planner.after(since('2021-07-15', decidedOn), 7) : null;
  const publishBy = ({ decidedOn }: CaseRow): string | null => planner.after(since('2018-12-05', decidedOn), 7);
  for (const [suffix, of] of SPLITS) {
    tally.add(`service_due${suffix}`, rows, (row) => ({
      day: serveBy(row),
      dimensions: [...of(row), isBy(row.servedOn, serveBy(row))],
    }));
    const punished = rows.filter(({ exitKind }) => exitKind === 'PENALTY');
    tally.add(`publication_due${suffix}`, punished, (row) => ({
      day: publishBy(row),
      dimensions: [...of(row), isBy(row.publishedOn, publishBy(row))],
    }));
  }
  tally.add('payment_due', rows, (row) => ({
    day: payDay(row, planner),
    dimensions: [row.procedure, isBy(row.paidOn ?? row.performedOn, payDay(row, planner))],
  }));
};

const tallyFile = async (tally: Tally, { db }: Store, planner: Planner): Promise<void> => {
  const preserved = (await db.select().from(preservations)).filter(({ caseId }) => caseId !== null);
  tally.add('overdue_preservations', preserved, (row) => {
    const last = planner.after(since('2021-07-15', row.preservedOn), 7);
    if (last === null || (row.decidedOn === null && row.result !== null)) return null;
    return { from: shift(last, 1), to: row.decidedOn === null ? null : shift(row.decidedOn, -1) };
  });
  const ended = [...(await db.select().from(reconsiderations)), ...(await db.select().from(litigations))].filter(
    ({ result }) => ['CHANGED', 'ANNULLED', 'FOUND_UNLAWFUL', 'FOUND_VOID'].includes(result ?? ''),
  );
  const shown = (await db.select().from(publications)).filter(({ caseId }) => caseId !== null);
  tally.add('withdrawal_due', shown, (row) => {
    const days = ended
      .filter(({ jurisdiction, caseNumber }) => jurisdiction === row.jurisdiction && caseNumber === row.caseNumber)
      .flatMap(({ concludedOn }) => concludedOn ?? []);
    const overturnedOn = row.publishedOn === null ? null : (days.toSorted().at(-1) ?? null);
    const day = planner.after(since('2021-07-15', overturnedOn), 3);
    return { day, dimensions: [isBy(row.withdrawnOn, day)] };
  });
};

const tallyPowers = async (tally: Tally, { db }: Store, rows: readonly CaseRow[]): Promise<void> => {
  const grants = await db.select().from(referenceGrants);
  const isGranted = (row: CaseRow): boolean =>
    grants.some(({ jurisdiction, itemCode, place, validFrom, validTo }) => {
      const day = row.filedOn ?? row.decidedOn ?? '';
      const isThere = place.endsWith('000000')
        ? place.slice(0, 6) === row.jurisdiction
        : place.slice(0, 9) === row.place?.slice(0, 9);
      return (
        jurisdiction === row.jurisdiction &&
        itemCode === row.itemCode &&
        isThere &&
        validFrom <= day &&
        day <= (validTo ?? '9999')
      );
    });
  const used = (row: CaseRow) => ({ day: row.filedOn ?? row.decidedOn, dimensions: [tellCode(row, row.itemCode)] });
  tally.add('items_used', rows, used);
  tally.add('granted_items_used', rows.filter(isGranted), used);
  tally.add('granted_items', grants, (row) => ({
    from: row.validFrom,
    to: row.validTo,
    dimensions: [tellCode(row, row.itemCode)],
  }));
  tally.add('items_in_force', await db.select().from(referenceItems), (row) => ({
    ...{ from: row.validFrom, to: row.validTo, dimensions: [tellCode(row, row.code)] },
  }));
};

/** What counts by the calendar and by grants, read off their copies once more and without the columns that hold it. */
export const tallyLimits = async (tally: Tally, store: Store): Promise<void> => {
  const planner = createPlanner(await store.db.select().from(referenceCalendar));
  const rows = await store.db.select().from(cases);
  tallyCases(tally, rows, planner);
  await tallyFile(tally, store, planner);
  await tallyPowers(tally, store, rows);
};
