import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { toCsv } from '../src/csv.ts';
import { FULL } from '../src/full.ts';
import type { Government } from '../src/government.ts';
import { limitsOn } from '../src/items/fit.ts';

/** One hash over every file and every entry of a network. */
const digestOf = (governments: readonly Government[]): string => {
  const digest = createHash('sha256');
  for (const { lists, events, cases, inspections } of governments) {
    for (const { system, rows } of lists) for (const text of toCsv(system, rows())) digest.update(text);
    for (const course of [events, cases, inspections])
      for (const entry of course(1)) digest.update(JSON.stringify(entry));
  }
  return digest.digest('hex');
};

it('B-08a MUST give two generations of the sample the same bytes.', async () => {
  const first = digestOf(FULL);
  vi.resetModules();
  const again = await import('../src/full.ts');
  expect(again.FULL).not.toBe(FULL);
  expect(digestOf(again.FULL)).toBe(first);
}, 120_000);

const rowsOf = ({ lists }: Government, system: string) =>
  lists.filter((list) => list.system === system).flatMap(({ rows }) => [...rows()]);
const repeated = (words: readonly unknown[]): unknown[] => words.filter((word, at) => words.indexOf(word) !== at);

describe.each(FULL.map((government): [string, Government] => [government.name, government]))('%s', (_, government) => {
  const versions = new Map(rowsOf(government, 'sample-item-versions').map((row) => [row['itemCode'], row]));
  const tiers = new Map(
    rowsOf(government, 'sample-discretion-tiers').map((row) => [`${row['itemCode']} ${row['ordinal']}`, row]),
  );
  const certificates = new Map(rowsOf(government, 'sample-certificates').map((row) => [row['officerNumber'], row]));
  const grants = new Map(
    rowsOf(government, 'sample-grants').map((row) => [`${row['itemCode']} ${row['placeCode']}`, row]),
  );
  const cases = [...government.cases(1)].map(({ record }) => record);
  const decided = cases.flatMap((record) =>
    record.decidedOn == null ? [] : [{ ...record, decidedOn: record.decidedOn }],
  );

  const punished = decided.filter(({ decisionKinds }) => (decisionKinds ?? []).length > 0);

  const holds = (officer: string, day: string): boolean => {
    const { status, validFrom, validTo } = certificates.get(officer) ?? {};
    return status === 'VALID' && String(validFrom) <= day && day <= String(validTo);
  };

  it('names no two of its items alike, nor gives two one code', () => {
    const items = rowsOf(government, 'sample-items');
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
    expect(repeated([...new Set(items.map(({ code }) => code))])).toEqual([]);
    expect(items.length).toBe(versions.size);
  });

  it('publishes a list before it takes effect', () => {
    const early = [...grants.values()].filter((row) => String(row['publishedOn']) >= String(row['effectiveOn']));
    expect(early).toEqual([]);
  });

  it('lets two officers act whose certificates hold on each day (R-114)', () => {
    const days = (record: (typeof cases)[number]) =>
      [record.discoveredOn, record.filedOn, record.noticeServedOn, record.decidedOn, record.servedOn].filter(
        (day) => day != null,
      );
    const wrong = cases.filter((record) => {
      const officers = [...new Set(record.officerNumbers)];
      return officers.length < 2 || days(record).some((day) => officers.some((officer) => !holds(officer, day)));
    });
    expect(wrong.map(({ number }) => number).slice(0, 3)).toEqual([]);
    const visits = [...government.inspections(1)].map(({ record }) => record);
    const unlawful = visits.filter(
      ({ officerNumbers, inspectedOn }) =>
        new Set(officerNumbers).size < 2 ||
        (inspectedOn !== null && officerNumbers.some((officer) => !holds(officer, inspectedOn))),
    );
    expect(unlawful.map(({ number }) => number).slice(0, 3)).toEqual([]);
  });

  it('fines by items in force, within range and tier, on the spot within the limit of the day (R-208, R-401)', () => {
    const wrong = punished.filter((record) => {
      const version = versions.get(record.itemCode ?? '');
      const tier = tiers.get(`${record.itemCode} ${record.discretionOrdinal}`);
      const fine = Number(record.fine);
      const { citizen, organisation } = limitsOn(record.decidedOn);
      const limit = record.party?.kind === 'CITIZEN' ? citizen : organisation;
      return !(
        String(version?.['validFrom']) <= String(record.actOn) &&
        fine >= Number(version?.['fineMin'] ?? 0) &&
        fine <= Number(version?.['fineMax']) &&
        fine >= Number(tier?.['fineMin']) &&
        fine <= Number(tier?.['fineMax']) &&
        (record.procedure === 'ORDINARY' || fine <= limit)
      );
    });
    expect(wrong.map(({ number, fine }) => [number, fine]).slice(0, 3)).toEqual([]);
  });

  it('tells before it decides, corrects before it fines, decides in 90 days, publishes in seven (R-503, R-207, R-502, R-803)', () => {
    const day = (text: string | null | undefined): number => Date.parse(text ?? '') / 86_400_000;
    const wrong = decided.filter(
      (record) =>
        day(record.noticeServedOn) > day(record.decidedOn) ||
        (record.correctBy != null && day(record.correctBy) >= day(record.decidedOn)) ||
        (record.filedOn != null && day(record.decidedOn) - day(record.filedOn) > 90) ||
        (record.publishedOn != null && day(record.publishedOn) - day(record.decidedOn) > 7),
    );
    expect(wrong.map(({ number }) => number).slice(0, 3)).toEqual([]);
    const onTheSpot = decided.filter(({ procedure }) => procedure === 'SIMPLE');
    expect(onTheSpot.filter(({ itemCode }) => versions.get(itemCode ?? '')?.['isCorrectionPrerequisite'])).toEqual([]);
  });

  it('decides in the name of a town only by items granted to it on the day (R-101)', () => {
    const whole = `${government.jurisdiction}000000`;
    const wrong = decided.filter((record) => {
      const grant = grants.get(`${record.itemCode} ${record.place}`) ?? grants.get(`${record.itemCode} ${whole}`);
      const isGranted = grant !== undefined && String(grant['effectiveOn']) <= record.decidedOn;
      return record.issuingSubject === 'TOWN' && !isGranted;
    });
    expect(wrong.map(({ number }) => number).slice(0, 3)).toEqual([]);
  });

  it('offers no commitment before 2022-05-01, nor in place of an order to correct (R-206, R-207)', () => {
    const promised = [...government.cases(1)].filter(({ actions }) =>
      actions.some(({ action }) => action === 'COMMIT'),
    );
    const wrong = promised.filter(
      ({ record }) =>
        String(record.discoveredOn) < '2022-05-01' ||
        versions.get(record.itemCode ?? '')?.['isCorrectionPrerequisite'] === true,
    );
    expect(wrong.map(({ record }) => record.number)).toEqual([]);
    expect(promised.length > 0).toBe(government.name === '温岭');
  });

  it('does nothing after its clock', () => {
    const now = Date.parse(government.now);
    for (const course of [government.events, government.cases, government.inspections]) {
      const late = [...course(1)].filter(({ actions }) => actions.some(({ at }) => Date.parse(at) > now));
      expect(late.map(({ record }) => record.number).slice(0, 3)).toEqual([]);
    }
  });
});
