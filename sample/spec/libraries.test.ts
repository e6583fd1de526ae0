import { describe, expect, it } from 'vitest';
import type { Government } from '../src/government.ts';
import { JIANGYIN } from '../src/jiangyin/jiangyin.ts';
import { addDays } from '../src/makers/days.ts';
import { addWorkingDays } from '../src/makers/holidays.ts';
import { WENLING } from '../src/wenling/wenling.ts';

const rowsOf = ({ lists }: Government, system: string) =>
  lists.filter((list) => list.system === system).flatMap(({ rows }) => [...rows()]);
const codesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const counts = [
  [WENLING, { 'sample-supervision': 20, 'sample-licences': 60, 'sample-check-rows': 6 }],
  [JIANGYIN, { 'sample-supervision': 6, 'sample-licences': 12 }],
] as const;

describe.each(counts.map(([government, wanted]) => [government.name, government, wanted] as const))('%s', (...args) => {
  const [, government, wanted] = args;
  const today = government.now.slice(0, 10);

  it('has as many as are wanted', () => {
    const found = Object.keys(wanted).map((system) => [system, rowsOf(government, system).length]);
    expect(Object.fromEntries(found)).toEqual(wanted);
  });

  it('supervises closed cases of the body, after they were closed and before its clock (R-1011)', () => {
    const cases = new Map([...government.cases(1)].map((entry) => [entry.record.number, entry]));
    const rows = rowsOf(government, 'sample-supervision');
    const wrong = rows.filter((row) => {
      const { bodyCode, supervisedOn, closedOn, caseNumbers } = row;
      const closed = codesOf(caseNumbers).map((number) => {
        const entry = cases.get(String(number));
        const at = entry?.actions.find(({ action }) => action === 'CLOSE')?.at.slice(0, 10);
        return entry?.record.bodyCode === bodyCode && at !== undefined && at < String(supervisedOn);
      });
      const isPast = String(supervisedOn) <= today && (closedOn == null || String(closedOn) <= today);
      const isInTime = row['correctBy'] == null || closedOn == null || String(closedOn) <= String(row['correctBy']);
      return closed.length === 0 || closed.includes(false) || !isPast || !isInTime;
    });
    expect(wrong.map(({ number }) => number)).toEqual([]);
    expect(rows.filter(({ problem }) => problem != null).every(({ correctBy }) => correctBy != null)).toBe(true);
    const idle = rows.filter(
      ({ supervisedOn }) => addWorkingDays(addDays(String(supervisedOn), -1), 1) !== supervisedOn,
    );
    expect(idle.map(({ number }) => number)).toEqual([]);
  });

  it('licenses its own objects, by its own departments, before its clock, some until before it', () => {
    const objects = new Map(rowsOf(government, 'sample-entities').map((row) => [row['creditCode'], row]));
    const bodies = new Map(rowsOf(government, 'sample-bodies').map(({ code, name }) => [code, name]));
    const licences = rowsOf(government, 'sample-licences');
    const wrong = licences.filter(
      ({ creditCode = '', holderName, issuerCode = '', issuerText, decidedOn, validTo, statusText }) =>
        objects.get(creditCode)?.['name'] !== holderName ||
        bodies.get(issuerCode) !== issuerText ||
        !(String(decidedOn) < today && String(decidedOn) < String(validTo)) ||
        (statusText === '有效') !== String(validTo) >= today,
    );
    expect(wrong.map(({ number }) => number)).toEqual([]);
    const lapsed = licences.filter(({ validTo }) => String(validTo) < today).length;
    expect(lapsed > 0 && lapsed * 2 < licences.length).toBe(true);
  });

  it('keeps whose licence is in force in two special libraries', () => {
    const licences = new Map(rowsOf(government, 'sample-licences').map((row) => [row['number'], row]));
    const entries = rowsOf(government, 'sample-library-entries');
    const wrong = entries.filter(({ licenceNumber = '', creditCode }) => {
      const licence = licences.get(licenceNumber);
      return licence?.['creditCode'] !== creditCode || String(licence?.['validTo']) < today;
    });
    expect(wrong).toEqual([]);
    expect(new Set(entries.map(({ library }) => library)).size).toBe(2);
  });

  it('rates its enterprises once a year before its clock, the last time as the library grades them', () => {
    const objects = new Map(rowsOf(government, 'sample-entities').map((row) => [row['creditCode'], row]));
    const ratings = rowsOf(government, 'sample-credit-ratings');
    const last = Math.max(...ratings.map(({ year }) => Number(year)));
    const wrong = ratings.filter(({ creditCode = '', grade, year, ratedOn }) => {
      const object = objects.get(creditCode);
      const isAsGraded = year !== last || object?.['creditGrade'] === grade;
      return object?.['kind'] !== 'ENTERPRISE' || !isAsGraded || String(ratedOn) >= today;
    });
    expect(wrong).toEqual([]);
    expect(new Set(ratings.map(({ creditCode, year }) => `${creditCode} ${year}`)).size).toBe(ratings.length);
    expect(new Set(ratings.map(({ grade }) => grade))).toEqual(new Set(['A', 'B', 'C', 'D']));
  });

  it('lists whoever has a certificate in force to be drawn, and experts without one (R-1201)', () => {
    const certificates = new Map(rowsOf(government, 'sample-certificates').map((row) => [row['officerNumber'], row]));
    const inspectors = rowsOf(government, 'sample-inspectors');
    const holds = (number: string): boolean => {
      const { status, validTo } = certificates.get(number) ?? {};
      return status === 'VALID' && String(validTo) >= today;
    };
    const wrong = inspectors.filter(({ certificateNumber, status, isExpert }) =>
      isExpert === true ? certificateNumber != null : holds(String(certificateNumber)) !== (status === 'LISTED'),
    );
    expect(wrong).toEqual([]);
    expect(inspectors.filter(({ name }) => !String(name).endsWith('（样例）'))).toEqual([]);
    expect(inspectors.filter(({ isExpert }) => isExpert !== true).length).toBe(certificates.size);
  });
});
