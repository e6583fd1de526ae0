import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileInspections } from '../src/store/inspection-writer.ts';
import { entry, type OpenedInspections, openInspections, QIANCAI, xinhe, ZEGUO, zeguo } from './trial.ts';

let opened: OpenedInspections;
let ask: OpenedInspections['ask'];
let send: OpenedInspections['send'];
let taken: string[] = [];
beforeAll(async () => {
  opened = await openInspections();
  ({ ask } = opened);
  send = async (kind, rows) => {
    const batch = await opened.send(kind, rows);
    expect(batch.quarantined).toBe(0);
    taken.push(batch.batch);
    return batch;
  };
});
afterAll(() => opened.close());
beforeEach(async () => {
  for (const batch of taken) await opened.revoke(batch);
  taken = [];
});

const visit = (number: string, changes: Readonly<Record<string, string>> = {}) => ({
  number,
  kind: 'RANDOM',
  state: 'VISITED',
  plannedFor: '2022-11-20',
  inspectedOn: '2022-11-20',
  creditCode: 'X-1',
  placeCode: QIANCAI,
  ...changes,
});
const found = {
  inspectionNumber: 'A-1',
  ordinal: '1',
  foundOn: '2022-11-20',
  result: 'TO_BE_CORRECTED',
  itemCode: 'I-1',
};
const ordered = { inspectionNumber: 'A-1', findingOrdinal: '1', orderedOn: '2022-11-20', dueOn: '2022-11-25' };
const rated = { inspectionNumber: 'A-1', stars: '4', ratedOn: '2022-11-22', comment: '规范' };

const QUERY = `{ inspection(jurisdiction: "331081", number: "A-1") { hasProblem rating { stars comment } findings { result isRectified
    rectification { dueOn isOpen isOverdue result } provenance { source } } }
  findings(jurisdiction: "331081") { totalCount } rectifications(jurisdiction: "331081") { nodes { finding { result } inspection { number } } }
  enterpriseRatings(jurisdiction: "331081") { totalCount } }`;

const whole = {
  inspection: {
    hasProblem: true,
    rating: { stars: 4, comment: '规范' },
    findings: [
      {
        result: 'TO_BE_CORRECTED',
        isRectified: false,
        rectification: { dueOn: '2022-11-25', isOpen: true, isOverdue: true, result: null },
        provenance: [{ source: 'trial-finding' }],
      },
    ],
  },
  findings: { totalCount: 1 },
  rectifications: { nodes: [{ finding: { result: 'TO_BE_CORRECTED' }, inspection: { number: 'A-1' } }] },
  enterpriseRatings: { totalCount: 1 },
};
const nothing = { findings: { totalCount: 0 }, rectifications: { nodes: [] }, enterpriseRatings: { totalCount: 0 } };

describe('what stands under an inspection', () => {
  it('comes after it by files of its own', async () => {
    await send('inspection', [visit('A-1')]);
    await send('finding', [found]);
    await send('rectification', [ordered]);
    await send('enterpriseRating', [rated]);
    expect(await ask(QUERY)).toEqual(whole);
  });

  it('comes before it, and is seen once it is there', async () => {
    await send('enterpriseRating', [rated]);
    await send('rectification', [ordered]);
    await send('finding', [found]);
    expect(await ask(QUERY)).toEqual({ inspection: null, ...nothing });
    await send('inspection', [visit('A-1')]);
    expect(await ask(QUERY)).toEqual(whole);
  });

  it('waits while it is away, and tells it nothing more when it goes itself', async () => {
    const { batch } = await send('inspection', [visit('A-1')]);
    const findings = await send('finding', [found]);
    await send('rectification', [ordered]);
    await send('enterpriseRating', [rated]);
    await opened.revoke(batch);
    expect(await ask(QUERY)).toEqual({ inspection: null, ...nothing });
    taken = taken.filter((other) => other !== batch);
    await send('inspection', [visit('A-1')]);
    expect(await ask(QUERY)).toEqual(whole);
    await opened.revoke(findings.batch);
    taken = taken.filter((other) => other !== findings.batch);
    expect((await ask(QUERY)).inspection).toEqual({
      hasProblem: false,
      rating: { stars: 4, comment: '规范' },
      findings: [],
    });
  });

  it('is seen where the inspection is, and moves with it', async () => {
    await send('inspection', [visit('A-1')]);
    await send('finding', [found]);
    const query = '{ findings(jurisdiction: "331081") { totalCount } }';
    const counts = async () =>
      [await ask(query, xinhe), await ask(query, zeguo)].map((data) => data.findings.totalCount);
    expect(await counts()).toEqual([1, 0]);
    await send('inspection', [visit('A-1', { placeCode: ZEGUO })]);
    // Nobody told of the place ZEGUO: the row has none, so that no town sees it.
    expect(await counts()).toEqual([0, 0]);
  });

  it('tells by a good recheck that a finding was corrected', async () => {
    await send('inspection', [visit('A-1')]);
    await send('finding', [found]);
    const { batch } = await send('rectification', [{ ...ordered, recheckedOn: '2022-11-24', result: 'PASSED' }]);
    const data =
      await ask(`{ finding(jurisdiction: "331081", inspectionNumber: "A-1", ordinal: 1) { isRectified rectifiedOn }
      rectification(jurisdiction: "331081", inspectionNumber: "A-1", ordinal: 1) { isOpen isOverdue result }
      enterpriseRating(jurisdiction: "331081", inspectionNumber: "A-1") { stars } }`);
    expect(data).toEqual({
      finding: { isRectified: true, rectifiedOn: '2022-11-24' },
      rectification: { isOpen: false, isOverdue: false, result: 'PASSED' },
      enterpriseRating: null,
    });
    await opened.revoke(batch);
    taken = taken.filter((other) => other !== batch);
    const after = await ask(
      '{ finding(jurisdiction: "331081", inspectionNumber: "A-1", ordinal: 1) { isRectified rectification { id } } }',
    );
    expect(after.finding).toEqual({ isRectified: false, rectification: null });
  });

  it('tells the day of a recheck as it was put right', async () => {
    await send('inspection', [visit('A-1')]);
    await send('finding', [found]);
    await send('rectification', [{ ...ordered, recheckedOn: '2022-11-24', result: 'PASSED' }]);
    await send('rectification', [{ ...ordered, recheckedOn: '2022-11-23', result: 'PASSED' }]);
    const query =
      '{ finding(jurisdiction: "331081", inspectionNumber: "A-1", ordinal: 1) { isRectified rectifiedOn } }';
    expect((await ask(query)).finding).toEqual({ isRectified: true, rectifiedOn: '2022-11-23' });
  });

  it('is quarantined with a rating that no enterprise can give', async () => {
    const { quarantined, reasons } = await opened.send('enterpriseRating', [{ ...rated, stars: '6' }]);
    expect([quarantined, reasons[0].column]).toEqual([1, 'stars']);
    expect(reasons[0].reason).toContain('Expected a rating from 1 to 5');
  });

  it('is filed with it, has its provenance and goes with it', async () => {
    const rectification = { orderedOn: '2022-11-20', dueOn: '2022-11-29', recheckedOn: null, result: null };
    const finding = {
      result: 'TO_BE_CORRECTED' as const,
      description: null,
      itemCode: 'I-1',
      caseNumber: null,
      rectification,
    };
    const filed = entry('A-2', { findings: [finding], rating: { stars: 5, ratedOn: '2022-11-21' }, savedVisits: 1 });
    await opened.store.db.transaction((tx) => fileInspections(tx, [filed]));
    const query = `{ inspection(jurisdiction: "331081", number: "A-2") { hasProblem savedVisits rating { stars inspection { number } provenance { source } }
      findings { isRectified rectification { dueOn finding { ordinal } } } } }`;
    expect((await ask(query)).inspection).toEqual({
      hasProblem: true,
      savedVisits: 1,
      rating: { stars: 5, inspection: { number: 'A-2' }, provenance: [] },
      findings: [{ isRectified: false, rectification: { dueOn: '2022-11-29', finding: { ordinal: 1 } } }],
    });
    await opened.store.db.transaction((tx) => fileInspections(tx, [entry('A-2', { findings: [] }, 0)]));
    expect((await ask(query)).inspection).toMatchObject({ hasProblem: false, rating: null, findings: [] });
  });
});
