import type { Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { centre, type OpenedInspections, openInspections } from './trial.ts';

const FILES = {
  'random-tasks': 'first.sheet.json',
  'random-results': 'first.sheet.json',
  'mobile-inspections': 'first.csv',
  'credit-permits': 'first.sheet.json',
} as const;
const cleared: Viewer = { ...centre, clearance: ['ID_NUMBER'] };

let opened: OpenedInspections;
beforeAll(async () => {
  opened = await openInspections({ 新河镇: '331081104000', 大溪镇: '331081101000', 泽国镇: '331081100000' });
  for (const [system, file] of Object.entries(FILES))
    await opened.sendFile(system, new URL(`./systems/${system}/${file}`, import.meta.url));
});
afterAll(() => opened.close());

const one = async (word: string, number: string, fields: string, as?: Viewer) =>
  (await opened.ask(`{ ${word}(jurisdiction: "331081", number: "${number}") { ${fields} } }`, as))[word];

it('a task keeps who organises it, how objects are drawn, out of how many, and whether the list is public', async () => {
  const fields =
    'organiserText originText methodText drawModeText drawDateText ratioText publicityText libraryTotal itemTotal';
  expect(await one('inspectionTask', 'RW2023-001', fields)).toEqual({
    ...{ organiserText: '温岭市综合行政执法局', originText: '年度计划', methodText: '不定向', drawModeText: '随机' },
    ...{ drawDateText: '2023-03-02', ratioText: '5%', publicityText: '是', libraryTotal: 820, itemTotal: 2 },
  });
  expect(await one('inspectionTask', 'RW2023-002', 'libraryTotal ratioText')).toEqual({
    ...{ libraryTotal: 1200, ratioText: '5.0' },
  });
});

it('bodies are found by their names among those of the county, and stay as their names where there are none', async () => {
  expect(await one('inspectionTask', 'RW2023-003', 'bodies { code } bodyTexts')).toEqual({
    bodies: [{ code: '温岭市综合行政执法局' }, { code: 'B-ZJJ' }],
    bodyTexts: ['温岭市综合行政执法局', '温岭市住房和城乡建设局'],
  });
  expect(await one('inspection', 'ZZD20230301002', 'bodies { code } bodyTexts isJoint')).toEqual({
    bodies: [{ code: 'B-ZJJ' }, { code: '温岭市应急管理局' }],
    ...{ bodyTexts: ['温岭市住房和城乡建设局', '温岭市应急管理局'], isJoint: true },
  });
});

it('a result keeps its object, its method and everybody who had to do with it, by name', async () => {
  const fields =
    'objectName method inspectorNames leaderName expertNames progressText recordedBy recordedText reviewedBy';
  expect(await one('inspection', 'RW2023-001-91331081MA28G505XX', fields)).toEqual({
    ...{ objectName: '温岭市海味酒楼', method: '实地核查', inspectorNames: ['吴军', '何静'], leaderName: '吴军' },
    ...{ expertNames: ['吴教授'], progressText: '未完结', recordedBy: '吴军', recordedText: '2023/3/22 10:00' },
    reviewedBy: '王主任',
  });
});

it('an inspection by mobile keeps its object, its address and the inspectors’ names', async () => {
  expect(await one('inspection', 'ZZD20230301001', 'objectName address inspectorNames')).toEqual({
    ...{ objectName: '温岭市新河阿明小吃店', address: '新河镇中兴路12号', inspectorNames: ['张强', '李娜'] },
  });
});

it('a licence keeps the representative, the number sealed, and the code of who sent it', async () => {
  const number = '温综执许〔2023〕12号';
  expect(await one('licence', number, 'representative sourceCode representativeIdNumber')).toEqual({
    ...{ representative: '王海', sourceCode: '1133108100268301XD', representativeIdNumber: '***' },
  });
  expect(await one('licence', number, 'representativeIdNumber', cleared)).toEqual({
    representativeIdNumber: '332623197903041215',
  });
});
