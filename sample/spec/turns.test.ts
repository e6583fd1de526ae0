import { describe, expect, it } from 'vitest';
import { FULL } from '../src/full.ts';
import type { Government } from '../src/government.ts';
import { addWorkingDays } from '../src/makers/holidays.ts';

type Filed = { readonly record: { readonly number: string } };
const numbersOf = (entries: readonly Filed[]): string[] => entries.map(({ record }) => record.number).slice(0, 3);
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const rowsOf = ({ lists }: Government, system: string) =>
  lists.filter((list) => list.system === system).flatMap(({ rows }) => [...rows()]);

describe.each(FULL.map((government): [string, Government] => [government.name, government]))('%s', (_, government) => {
  const cases = [...government.cases(1)];
  const events = [...government.events(1)];
  const visits = [...government.inspections(1)];
  const dayOf = ({ actions }: (typeof cases)[number], action: string): string | null =>
    actions.find((step) => step.action === action)?.at.slice(0, 10) ?? null;

  it('tells the right to a hearing, calls it seven working days before, and reviews what was heard (R-601, R-604, R-607)', () => {
    const called = cases.filter(({ children }) => (children?.hearings ?? []).length > 0);
    const wrong = called.filter(({ record, children, actions }) => {
      const [hearing] = children?.hearings ?? [];
      const [notice] = children?.notices ?? [];
      const { requestedOn, notifiedOn, heldOn, hostNumber } = hearing ?? {};
      return !(
        record.isHearingTold === true &&
        notice?.kinds?.includes('HEARING') === true &&
        String(requestedOn) <= dayAfter(String(notice.servedOn), 5) &&
        (heldOn == null || addWorkingDays(String(notifiedOn), 7) <= heldOn) &&
        record.officerNumbers?.includes(String(hostNumber)) === false &&
        (record.decidedOn == null || actions.some(({ action }) => action === 'REVIEW_AFTER_HEARING'))
      );
    });
    expect(numbersOf(wrong)).toEqual([]);
    const decided = cases.filter(({ record }) => record.isHearingRequired === true && record.decidedOn != null);
    expect(numbersOf(decided.filter(({ record }) => record.isHearingTold !== true))).toEqual([]);
  });

  it('decides in ninety days, within the turns that a case takes (R-502)', () => {
    const late = cases.filter(
      ({ record }) => record.filedOn != null && String(record.decidedOn ?? '') > dayAfter(record.filedOn, 90),
    );
    expect(numbersOf(late)).toEqual([]);
  });

  it('decides within seven days what becomes of registered evidence (R-305)', () => {
    const kept = cases.filter(({ children }) => (children?.preservations ?? []).length > 0);
    const wrong = kept.filter(({ record, children }) => {
      const [{ preservedOn, decidedOn, approvedOn } = {}] = children?.preservations ?? [];
      const [last, today] = [dayAfter(String(preservedOn), 7), government.now.slice(0, 10)];
      const isKept = decidedOn == null ? today <= last : decidedOn <= last;
      return !isKept || approvedOn !== preservedOn || record.preservedOn !== preservedOn;
    });
    expect(numbersOf(wrong)).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });

  it('seizes upon approval, for a month or two, and releases in time (R-701, R-702, R-704)', () => {
    const wrong = cases.filter(({ children }) =>
      (children?.coerciveMeasures ?? []).some(
        ({ approvedAt, isUrgent, startedOn, until, extendedUntil, releasedOn }) =>
          String(until) > dayAfter(String(startedOn), 30) ||
          String(extendedUntil ?? until) > dayAfter(String(startedOn), 60) ||
          String(releasedOn ?? '') > String(extendedUntil ?? until) ||
          (approvedAt != null && approvedAt.slice(0, 10) > dayAfter(String(startedOn), isUrgent === true ? 1 : 0)) ||
          (approvedAt == null && String(startedOn) < government.now.slice(0, 10)),
      ),
    );
    expect(numbersOf(wrong)).toEqual([]);
  });

  it('asks the court only when the time to contest is over, ten working days after it urged (R-712)', () => {
    const wrong = cases.filter((entry) => {
      const [urgedOn, askedOn] = [dayOf(entry, 'URGE'), dayOf(entry, 'APPLY_TO_COURT')];
      if (askedOn === null) return urgedOn !== null && entry.record.urgedOn !== urgedOn;
      const contestable = dayAfter(String(entry.record.servedOn), 184);
      return (
        askedOn <= contestable ||
        askedOn > dayAfter(contestable, 90) ||
        askedOn <= addWorkingDays(String(urgedOn), 10) ||
        entry.record.contestedOn != null
      );
    });
    expect(numbersOf(wrong)).toEqual([]);
  });

  it('has done nothing on a file after its clock', () => {
    const today = government.now.slice(0, 10);
    const late = cases.filter(({ children }) =>
      Object.values(children ?? {})
        .flatMap((records) => records.flatMap((record) => Object.entries(record)))
        .some(([field, value]) => /(?:On|At)$/.test(field) && value != null && String(value).slice(0, 10) > today),
    );
    expect(numbersOf(late)).toEqual([]);
  });

  it('adds to a late fine three in a hundred a day, at most the fine (R-709)', () => {
    const wrong = cases.filter(({ record, children }) =>
      (children?.payments ?? []).some(({ isSurcharge, amount, paidOn }) => {
        const lateDays = (Date.parse(String(paidOn)) - Date.parse(dayAfter(String(record.servedOn), 15))) / 86_400_000;
        const most = Math.min(Number(record.fine), Number(record.fine) * 0.03 * lateDays);
        return isSurcharge === true && (lateDays <= 0 || Number(amount) !== Number(most.toFixed(2)));
      }),
    );
    expect(numbersOf(wrong)).toEqual([]);
  });

  it('lets off first violations of its list alone, by who did nothing before (R-206)', () => {
    const listed = new Map(
      rowsOf(government, 'sample-exemptions')
        .filter(({ list }) => list === 'FIRST_VIOLATION')
        .map((row) => [row['itemCode'], String(row['validFrom'])]),
    );
    const spared = cases.filter(({ record }) => record.exitKind === 'FIRST_VIOLATION');
    const identity = ({ record }: (typeof cases)[number]) => record.party?.creditCode ?? record.party?.idNumber ?? null;
    const parties = Map.groupBy(cases, identity);
    const wrong = spared.filter(
      (entry) =>
        (listed.get(entry.record.itemCode ?? '') ?? '9') > String(entry.record.discoveredOn) ||
        entry.record.fine != null ||
        (parties.get(identity(entry)) ?? []).length !== 1 ||
        [...(entry.children?.correctionOrders ?? []), ...(entry.children?.commitments ?? [])].some(
          ({ result }) => result !== 'CORRECTED',
        ),
    );
    expect(numbersOf(wrong)).toEqual([]);
    expect(spared.length > 0).toBe(government.name === '温岭');
  });

  it('turns events into cases, each of which knows the other, and looks after it was told', () => {
    const opened = new Map(
      events.flatMap(({ record, actions }) =>
        actions.filter(({ action }) => action === 'OPEN_CASE').map((step) => [step.caseNumber, { ...step, record }]),
      ),
    );
    const grown = cases.filter(({ record }) => record.eventNumber != null);
    expect(opened.size).toBe(grown.length);
    const wrong = grown.filter((entry) => {
      const event = opened.get(entry.record.number);
      return (
        event?.record.number !== entry.record.eventNumber ||
        event?.record.placeCode?.slice(0, 9) !== entry.record.place?.slice(0, 9) ||
        Date.parse(event?.record.reportedAt ?? '') > Date.parse(entry.actions[0]?.at ?? '') ||
        event?.at.slice(0, 10) !== dayOf(entry, 'FILE_CASE')
      );
    });
    expect(numbersOf(wrong)).toEqual([]);
    expect(grown.length > 5).toBe(government.name !== '北海');
  });

  it('hands over what visits found to cases against whom they visited', () => {
    const byNumber = new Map(cases.map((entry) => [entry.record.number, entry.record]));
    const found = visits.flatMap(({ record }) =>
      record.findings.flatMap((finding) => (finding.caseNumber === null ? [] : [{ record, finding }])),
    );
    const wrong = found.filter(({ record, finding }) => {
      const file = byNumber.get(finding.caseNumber ?? '');
      return (
        file?.party?.creditCode !== record.creditCode ||
        file.itemCode !== finding.itemCode ||
        String(file.discoveredOn) <= String(record.inspectedOn)
      );
    });
    expect(numbersOf(wrong)).toEqual([]);
    expect(found.length > 0).toBe(government.name === '温岭');
  });
});
