import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileInspections } from '../src/store/inspection-writer.ts';
import { beihai, entry, type OpenedInspections, openInspections, QIANCAI, SHOP, xinhe, zeguo } from './trial.ts';

let opened: OpenedInspections;
let ask: OpenedInspections['ask'];

const plan = (number: string, lead: string) => ({
  ...{
    number,
    year: '2022',
    name: `${lead}年度抽查（样例）`,
    kind: 'RANDOM',
    leadBodyCode: lead,
    bodyCodes: 'ZHZF',
    ratio: '3',
  },
  ...{ fromOn: '2022-03-01', toOn: '2022-12-31', publishedOn: '2022-02-01', state: 'RUNNING' },
});
const task = {
  ...{ number: 'R-1', name: '餐饮店综合查一次（样例）', planNumber: 'P-1', kind: 'COMBINED', bodyCodes: 'ZHZF|BM-1' },
  ...{ itemCodes: 'I-1|I-2', themeCode: 'T-1', sceneCode: 'S-1', checkListCode: 'Q-1', objectConditions: '餐饮' },
  ...{ fromOn: '2022-11-01', state: 'DONE', completedOn: '2022-11-25', drawnTotal: '2', targetTotal: '1' },
  ...{ isMerged: 'yes', mergedFrom: 'P-1|P-2', placeCode: QIANCAI },
};
const draw = {
  ...{ number: 'C-1', taskNumber: 'R-1', seed: '7f3a', seedPublishedOn: '2022-10-31', drawnAt: '2022-11-01 09:00:00' },
  ...{
    libraryTotal: '40',
    objectCodes: `${SHOP}|X-2`,
    officerNumbers: 'A-1|A-2',
    excludedCodes: 'X-2',
    exclusionReasons: '已注销',
  },
  placeCode: QIANCAI,
};

beforeAll(async () => {
  opened = await openInspections();
  ({ ask } = opened);
  await opened.send('entity', [{ creditCode: SHOP, name: '甲店（样例）', kind: 'ENTERPRISE', placeCode: QIANCAI }]);
  await opened.send('inspectionPlan', [plan('P-1', 'BM-1'), plan('P-2', 'BM-2')]);
  await opened.send('inspectionTask', [task]);
  await opened.send('draw', [draw]);
  await opened.store.db.transaction((tx) =>
    fileInspections(tx, [entry('J-1', { planNumber: 'P-1', taskNumber: 'R-1', savedVisits: 1 }), entry('J-2')]),
  );
});
afterAll(() => opened.close());

const onTask = `{ inspectionTask(jurisdiction: "331081", number: "R-1") { name isMerged mergedFrom { number } plan { year leadBody { code } bodies { code } }
  bodies { code } items { code } theme { code } scene { code } checkList { code } drawnTotal targetTotal
  draws { nodes { number } } inspections { totalCount nodes { number savedVisits task { number } plan { number } } } provenance { source } } }`;

describe('a task', () => {
  it('says whose plans it merges, what it checks, what was drawn for it and what came of it', async () => {
    expect((await ask(onTask)).inspectionTask).toEqual({
      name: '餐饮店综合查一次（样例）',
      isMerged: true,
      mergedFrom: [{ number: 'P-1' }, { number: 'P-2' }],
      plan: { year: 2022, leadBody: { code: 'BM-1' }, bodies: [{ code: 'BM-1' }, { code: 'ZHZF' }] },
      bodies: [{ code: 'ZHZF' }, { code: 'BM-1' }],
      items: [{ code: 'I-1' }, { code: 'I-2' }],
      theme: { code: 'T-1' },
      scene: { code: 'S-1' },
      checkList: { code: 'Q-1' },
      drawnTotal: 2,
      targetTotal: 1,
      draws: { nodes: [{ number: 'C-1' }] },
      inspections: {
        totalCount: 1,
        nodes: [{ number: 'J-1', savedVisits: 1, task: { number: 'R-1' }, plan: { number: 'P-1' } }],
      },
      provenance: [{ source: 'trial-inspectiontask' }],
    });
  });

  it('is found from its plan, theme, scene, list, item and body, and from the plans that it merges', async () => {
    const key = 'jurisdiction: "331081"';
    const data = await ask(`{ _entities(representations: [
      { __typename: "SupervisionTheme", ${key}, code: "T-1" }, { __typename: "SupervisionScene", ${key}, code: "S-1" },
      { __typename: "CheckList", ${key}, code: "Q-1" }, { __typename: "EnforcementItem", ${key}, code: "I-2" },
      { __typename: "Body", ${key}, code: "BM-1" }, { __typename: "Place", code: "${QIANCAI}" },
      { __typename: "InspectionPlan", ${key}, number: "P-1" }, { __typename: "InspectionPlan", ${key}, number: "P-2" }]) {
      ... on SupervisionTheme { tasks: inspectionTasks { totalCount } } ... on SupervisionScene { tasks: inspectionTasks { totalCount } }
      ... on CheckList { tasks: inspectionTasks { totalCount } } ... on EnforcementItem { tasks: inspectionTasks { totalCount } }
      ... on Body { tasks: inspectionTasks(filter: { isMerged: true }) { totalCount } } ... on Place { tasks: inspectionTasks { totalCount } }
      ... on InspectionPlan { tasks: tasks { totalCount } mergedInto { nodes { number } } } } }`);
    const one = { tasks: { totalCount: 1 } };
    expect(data._entities).toEqual([
      ...[one, one, one, one, one, one],
      { ...one, mergedInto: { nodes: [{ number: 'R-1' }] } },
      { tasks: { totalCount: 0 }, mergedInto: { nodes: [{ number: 'R-1' }] } },
    ]);
  });

  it('is read by whoever has a grant in the government, and by nobody of another', async () => {
    const query = `{ inspectionTask(jurisdiction: "331081", number: "R-1") { number } inspectionPlan(jurisdiction: "331081", number: "P-1") { number }
      inspectionPlans(jurisdiction: "331081", filter: { years: [2022], isCrossDepartment: true }) { totalCount } }`;
    expect(await ask(query, zeguo)).toEqual({
      inspectionTask: { number: 'R-1' },
      inspectionPlan: { number: 'P-1' },
      inspectionPlans: { totalCount: 2 },
    });
    expect(await ask(query, beihai)).toEqual({
      inspectionTask: null,
      inspectionPlan: null,
      inspectionPlans: { totalCount: 0 },
    });
  });
});

describe('a draw', () => {
  const query = `{ draw(jurisdiction: "331081", number: "C-1") { seed seedPublishedOn drawnAt libraryTotal objectCodes task { number }
    objects { totalCount nodes { creditCode draws { nodes { number } } } } officers { certificateNumber } exclusions { creditCode reason } } }`;

  it('keeps all that is needed to make it again, and why something was taken out by hand', async () => {
    expect((await ask(query, xinhe)).draw).toEqual({
      seed: '7f3a',
      seedPublishedOn: '2022-10-31',
      drawnAt: '2022-11-01T09:00:00+08:00',
      libraryTotal: 40,
      objectCodes: [SHOP, 'X-2'],
      task: { number: 'R-1' },
      objects: { totalCount: 1, nodes: [{ creditCode: SHOP, draws: { nodes: [{ number: 'C-1' }] } }] },
      officers: [{ certificateNumber: 'A-1' }, { certificateNumber: 'A-2' }],
      exclusions: [{ creditCode: 'X-2', reason: '已注销' }],
    });
  });

  it('is hidden from another town, also from its officers', async () => {
    expect((await ask(query, zeguo)).draw).toBeNull();
    const officers = `{ _entities(representations: [{ __typename: "Officer", jurisdiction: "331081", certificateNumber: "A-2" }]) { ... on Officer { draws { totalCount } } } }`;
    expect((await ask(officers, xinhe))._entities).toEqual([{ draws: { totalCount: 1 } }]);
    expect((await ask(officers, zeguo))._entities).toEqual([{ draws: { totalCount: 0 } }]);
  });

  it('is quarantined where something was taken out without a reason', async () => {
    const { quarantined, reasons } = await opened.send('draw', [{ ...draw, number: 'C-2', exclusionReasons: '' }]);
    expect([quarantined, reasons[0].column]).toEqual([1, 'exclusionReasons']);
    expect(reasons[0].reason).toContain('Expected a reason');
  });
});
