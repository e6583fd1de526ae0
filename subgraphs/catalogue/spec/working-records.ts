import {
  checkListKind,
  supervisionItemKind,
  supervisionSceneKind,
  supervisionThemeKind,
} from '../src/store/kinds/checks.ts';
import { reportedFigureKind, targetKind } from '../src/store/kinds/figures.ts';
import { caseTemplateKind, documentFormKind, guidelineKind } from '../src/store/kinds/practice.ts';
import type { TrialCatalogue } from './trial-catalogue.ts';
import { ALWAYS, BUREAU, CABLES, FOUNDED, PLAN, POWER, STALLS, XINHE } from './trial-names.ts';

export const writeChecks = async ({ write }: TrialCatalogue): Promise<void> => {
  await write({
    kind: supervisionItemKind,
    records: [
      {
        ...{ code: 'S1', name: '对户外经营的监管', field: '城市管理', bodyCode: BUREAU, claimedByBodyCode: BUREAU },
        ...{ claimedOn: '2022-02-01', objects: ['沿街商户'], measures: ['现场检查'], ...ALWAYS },
        ...{ lines: [`${BUREAU}:${STALLS}:是否超出门窗经营`], bases: ['《浙江省城市市容和环境卫生管理条例》第十七条'] },
      },
    ],
  });
  await write({
    kind: supervisionThemeKind,
    records: [{ code: 'T1', name: '成品油综合监管', leadBodyCode: BUREAU, claimedOn: '2022-01-10', ...FOUNDED }],
  });
  const scene = {
    themeCode: 'T1',
    itemCodes: [STALLS],
    bodyCodes: [BUREAU, POWER],
    onlineSince: '2022-02-01',
    ...ALWAYS,
  };
  await write({
    kind: supervisionSceneKind,
    records: [
      { ...scene, code: 'C1', name: '加油站检查', usedOnlineOn: '2022-03-01' },
      { ...scene, code: 'C2', name: '油库检查', usedOnlineOn: null },
    ],
  });
  const list = { objectKind: '九小场所', leadBodyCode: BUREAU, bodyCodes: ['FIRE'], sceneCode: 'C1', ...FOUNDED };
  await write({
    kind: checkListKind,
    records: [
      { ...list, code: 'K1', name: '餐饮综合查一次', level: 'COUNTY_TASK', lines: null, placeCodes: null },
      {
        ...{ ...list, code: 'K2', name: '新河九小场所清单', level: 'TOWN_LIST', bodyCodes: null, placeCodes: [XINHE] },
        lines: [`${BUREAU}:${STALLS}:门前是否三包`, 'FIRE::疏散通道是否畅通：含楼梯'],
      },
    ],
  });
};

export const writePractice = async ({ write }: TrialCatalogue): Promise<void> => {
  await write({
    kind: documentFormKind,
    records: [{ code: 'F1', name: '立案审批表', stage: '立案', requiredFields: ['案由', '当事人'], ...FOUNDED }],
  });
  await write({
    kind: caseTemplateKind,
    records: [
      {
        ...{
          code: 'P1',
          name: '占道经营',
          procedure: 'SIMPLE',
          itemCodes: [STALLS, 'NONE'],
          elements: ['时间', '地点'],
        },
        ...{ formCodes: ['F1'], facts: '当事人超出门窗经营。', ...FOUNDED },
      },
    ],
  });
  const article = { guide: '电力执法指引', title: null, ...FOUNDED };
  await write({
    kind: guidelineKind,
    records: [
      { ...article, number: 2, text: '现场勘验应当拍照。', itemCodes: [CABLES] },
      { ...article, number: 1, text: '发现外破立即止损。', itemCodes: [CABLES, STALLS] },
    ],
  });
};

export const writeFigures = async ({ write }: TrialCatalogue): Promise<void> => {
  const figure = { source: '浙江在线', documentNumber: PLAN, from: null, to: '2022-12-01' } as const;
  await write({
    kind: reportedFigureKind,
    records: [
      {
        ...{ ...figure, code: 'A1', claim: '综合执法事项占比', printed: '30.09%', value: '0.3009', placeCode: null },
        ...{ isBaseUnknown: false, reason: '1536/5113 is 30.04 %.', metricKey: 'COMPREHENSIVE_SHARE' },
      },
      {
        ...{ ...figure, code: 'A9', claim: '执法队伍精简', printed: '60%', value: null, placeCode: XINHE },
        ...{ isBaseUnknown: true, reason: 'The number before is not printed.', metricKey: null },
      },
    ],
  });
  await write({
    kind: targetKind,
    records: [
      {
        ...{ code: 'G1', name: '综合执法事项占比', metricKey: 'COMPREHENSIVE_SHARE', bound: null, value: '0.2' },
        ...{ printed: '20%以上', dueOn: '2022-12-31', placeCode: null, documentNumber: PLAN },
      },
    ],
  });
};
