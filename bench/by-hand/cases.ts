import type { CaseRow } from '@network/cases/store/case-store';
import type { Calendar } from '@network/kit/calendar';
import type { Page } from './kept.ts';
import { below, byKey, type Counted, keyOf, masked, nowOf, pairsOf, shownOf } from './rows.ts';
import type { Run } from './statements.ts';

/** The domain's own rule: the law is not written twice for a measurement. */
export type NextDeadline = (
  row: CaseRow,
  around: { calendar: Calendar; today: string },
) => {
  kind: string;
  date: string | null;
  basis: string;
  isOverdue: boolean;
  notComputable: string | null;
} | null;

type Item = { jurisdiction: string; code: string; name: string };
type Tier = {
  jurisdiction: string;
  itemCode: string;
  ordinal: number;
  name: string;
  fineMin: string | null;
  fineMax: string | null;
};
type Officer = { jurisdiction: string; certificateNumber: string; name: string };
type Party = { jurisdiction: string; caseId: string; name: string; kind: string; idNumber: string | null };

const readTiers = async (run: Run, cases: readonly CaseRow[]) => {
  const asked = new Map(
    cases.flatMap(({ jurisdiction, itemCode, discretionOrdinal: ordinal }) =>
      itemCode === null || ordinal === null
        ? []
        : [[JSON.stringify([jurisdiction, itemCode, ordinal]), { jurisdiction, itemCode, ordinal }]],
    ),
  );
  if (asked.size === 0) return () => null;
  const keys = [...asked.values()];
  const rows = await run<Tier>('catalogue.tiers_by_ordinal', {
    jurisdictions: keys.map(({ jurisdiction }) => jurisdiction),
    itemCodes: keys.map(({ itemCode }) => itemCode),
    ordinals: keys.map(({ ordinal }) => ordinal),
  });
  const known = new Map(
    rows.map(({ jurisdiction, itemCode, ordinal, name, fineMin, fineMax }) => [
      JSON.stringify([jurisdiction, itemCode, ordinal]),
      { ordinal, name, fineMin, fineMax },
    ]),
  );
  return ({ jurisdiction, itemCode, discretionOrdinal }: CaseRow) =>
    known.get(JSON.stringify([jurisdiction, itemCode, discretionOrdinal])) ?? null;
};

const readItems = async (run: Run, cases: readonly CaseRow[]) => {
  const pairs = pairsOf(cases, ({ itemCode }) => itemCode);
  if (pairs.keys.length === 0) return () => null;
  const known = byKey(await run<Item>('catalogue.items_by_code', pairs), ({ code }) => code);
  return ({ jurisdiction, itemCode }: CaseRow) => {
    const item = known.get(keyOf(jurisdiction, itemCode));
    return item === undefined ? null : { code: item.code, name: item.name };
  };
};

const readOfficers = async (run: Run, cases: readonly CaseRow[]) => {
  const posted = cases.flatMap(({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((number) => ({ jurisdiction, number })),
  );
  if (posted.length === 0) return () => [];
  const rows = await run<Officer>(
    'people.officers_by_certificate_number',
    pairsOf(posted, ({ number }) => number),
  );
  const known = byKey(rows, ({ certificateNumber }) => certificateNumber);
  return ({ jurisdiction, officerNumbers }: CaseRow) =>
    officerNumbers.map((certificateNumber) => ({
      name: known.get(keyOf(jurisdiction, certificateNumber))?.name,
      certificateNumber,
    }));
};

const readParties = async (run: Run, cases: readonly CaseRow[]) => {
  if (cases.length === 0) return () => null;
  const rows = await run<Party>(
    'cases.parties_by_case_id',
    pairsOf(cases, ({ id }) => id),
  );
  const known = byKey(rows, ({ caseId }) => caseId);
  return ({ jurisdiction, id }: CaseRow) => {
    const party = known.get(keyOf(jurisdiction, id));
    return party === undefined ? null : { name: party.name, kind: party.kind, idNumber: masked(party.idNumber) };
  };
};

/** The town's cases, the latest first. */
export const readCases = async (run: Run, { code, first, kept }: Page, nextDeadline: NextDeadline) => {
  const asked = below(code);
  const [listed, clocks, calendar] = await Promise.all([
    run<Counted<CaseRow>>('cases.cases_by_town_and_total', { ...asked, limit: first + 1 }),
    kept.clocks.cases(),
    kept.calendar(),
  ]);
  const { totalCount, shown } = shownOf(listed, first);
  const [itemOf, tierOf, officersOf, partyOf] = await Promise.all([
    readItems(run, shown),
    readTiers(run, shown),
    readOfficers(run, shown),
    readParties(run, shown),
  ]);
  const deadlineOf = (row: CaseRow) => {
    const next = nextDeadline(row, { calendar, today: nowOf(clocks, row.jurisdiction).slice(0, 10) });
    if (next === null) return null;
    const { kind, date, basis, isOverdue, notComputable } = next;
    return { kind, date, basis, isOverdue, notComputable };
  };
  return {
    totalCount,
    nodes: shown.map((row) => ({
      id: row.id,
      number: row.number,
      cause: row.cause,
      procedure: row.procedure,
      state: row.state,
      filedOn: row.filedOn,
      item: itemOf(row),
      discretionTier: tierOf(row),
      officers: officersOf(row),
      party: partyOf(row),
      nextDeadline: deadlineOf(row),
    })),
  };
};
