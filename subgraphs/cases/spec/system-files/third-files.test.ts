import type { BatchSummary } from '@network/kit/intake';
import { cellsNoted, countsOf } from '@network/kit/intake/trial-accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDER, startTrial, type Trial } from '../trial/trial-network.ts';

/** 温岭's and 嵊泗's, beside those that every trial knows. */
const PLACES = {
  ...{ 横峰街道: '331081005000', 石塘镇: '331081105000', 箬横镇: '331081103000', 松门镇: '331081102000' },
  ...{ 坞根镇: '331081110000', 泽国镇: '331081100000' },
  ...{ 菜园镇: '330922100000', 嵊山镇: '330922101000', 洋山镇: '330922102000', 五龙乡: '330922200000' },
  ...{ 黄龙乡: '330922201000', 枸杞乡: '330922202000', 花鸟乡: '330922203000' },
  ...{ 沙河社区居委会: '330922100002', 大岙村委会: '330922201202' },
  ...{ 华士镇: '320281107000', 周庄镇: '320281108000', 璜土镇: '320281100000' },
};
const FILES = {
  'credit-penalties-2016': ['third.csv', '320281'],
  'credit-penalties-2018': ['third.sheet.json', '450500'],
  'credit-penalties-department': ['second.sheet.json', '330922'],
  'the same, third': ['third.sheet.json', '350700', 'credit-penalties-department'],
  'enforcement-supervision': ['third.csv', '350700'],
  'evidence-sharing': ['third.csv', '331081'],
  'provincial-case-system': ['third.sheet.json', '330922'],
  'credit-penalties-2018, fourth': ['fourth.sheet.json', '320281', 'credit-penalties-2018'],
  'credit-penalties-department, fourth': ['fourth.sheet.json', '330922', 'credit-penalties-department'],
  'enforcement-supervision, fourth': ['fourth.csv', '450500', 'enforcement-supervision'],
  'evidence-sharing, fourth': ['fourth.csv', '320281', 'evidence-sharing'],
  'provincial-case-system, fourth': ['fourth.sheet.json', '330922', 'provincial-case-system'],
} as const;
type Name = keyof typeof FILES;

let trial: Trial;
const batches = new Map<Name, BatchSummary>();
beforeAll(async () => {
  trial = await startTrial({ towns: PLACES });
  for (const [name, [file, jurisdiction, system = name]] of Object.entries(FILES)) {
    const path = new URL(`../systems/${system}/${file}`, import.meta.url);
    batches.set(name as Name, await trial.sendFile(path, { system, jurisdiction }));
  }
});
afterAll(() => trial?.end());

const ask = async (jurisdiction: string, query: string) => {
  const viewer = { ...COMMANDER, grants: [{ jurisdiction, place: null }] };
  const { data, errors } = await trial.ask(`{ ${query.replace('FOR', `jurisdiction: "${jurisdiction}"`)} }`, viewer);
  expect(errors).toBeUndefined();
  return Object.values(data)[0];
};
const CASE = `state filedOn place { code } exitKind officers { certificateNumber } party { kind creditCode idNumber }
  notices { servedOn } hearings { opinion } services { method } payments { amount paidOn }
  decision { numberText kinds fine confiscated decidedOn toldAt statusText }`;
const caseOf = (jurisdiction: string, number: string) =>
  ask(jurisdiction, `case(FOR, number: "${number}") { ${CASE} }`);

describe("a file by a stranger's hand imports unchanged", () => {
  it.each<[Name, readonly number[], readonly string[]]>([
    ['credit-penalties-2016', [12, 8, 1, 1, 2], ['7 CF_JDRQ', '9 CF_WSH']],
    ['credit-penalties-2018', [11, 8, 1, 1, 1], ['10 CF_JDRQ']],
    ['credit-penalties-department', [9, 6, 1, 1, 1], ['8 处罚决定书文号']],
    ['the same, third', [11, 8, 1, 1, 1], ['8 处罚决定日期']],
    ['enforcement-supervision', [11, 7, 1, 1, 2], ['8 监督日期', '9 监督编号']],
    ['evidence-sharing', [9, 6, 1, 0, 2], ['7 应附证据数', '9 移送编号']],
    ['provincial-case-system', [11, 7, 1, 1, 2], ['9 立案日期', '10 案件编号', '10 案件状态']],
    ['credit-penalties-2018, fourth', [9, 5, 1, 1, 2], ['5 CF_JDRQ', '6 CF_WSH']],
    ['credit-penalties-department, fourth', [9, 6, 1, 1, 1], ['6 处罚决定日期']],
    ['enforcement-supervision, fourth', [10, 7, 0, 1, 2], ['6 监督日期', '7 监督编号']],
    ['evidence-sharing, fourth', [10, 5, 1, 1, 3], ['6 移送日期', '7 移送编号', '8 应附证据数']],
    ['provincial-case-system, fourth', [9, 5, 0, 2, 2], ['5 立案日期', '6 案件编号']],
  ])('%s', (name, counts, kept) => {
    const batch = batches.get(name) as BatchSummary;
    expect(countsOf(batch)).toEqual(counts);
    expect(cellsNoted(batch.reasons).toSorted()).toEqual(kept.toSorted());
  });
});

describe('what a stranger meant is what the graph tells', () => {
  it.each([
    ['320281', '澄环罚书〔2016〕98号', { kinds: ['FINE', 'BUSINESS_SUSPENSION'], fine: '540000.00' }],
    ['320281', '澄交运罚〔2016〕312号', { fine: '30000.00', decidedOn: '2016-10-08' }],
    ['320281', '澄卫公罚〔2016〕41号', { kinds: ['WARNING', 'FINE'], toldAt: '2016-10-12T14:20:09+08:00' }],
    ['320281', '澄城罚字〔2016〕203号', { statusText: '1', fine: '200.00' }],
    ['320281', '澄综执罚决字〔2024〕1-007号', { fine: '1500.00', numberText: '澄综执罚决字〔2024〕第1-007号' }],
    ['320281', '澄综执罚决字〔2024〕22号', { fine: '54000.00', confiscated: '30000.00', decidedOn: '2024-04-01' }],
    [
      '330922',
      '嵊环罚〔2022〕3-07号',
      { kinds: ['FINE', 'BUSINESS_SUSPENSION'], fine: '25000.00', decidedOn: '2022-06-20' },
    ],
    ['330922', '嵊文广旅体罚字〔2022〕1号', { kinds: ['BUSINESS_SUSPENSION'], fine: null, confiscated: null }],
    ['450500', '北银市监罚〔2023〕47号', { fine: '5000.00', confiscated: '128.00', decidedOn: '2023-04-05' }],
    ['450500', '北环罚字〔2023〕9号', { fine: '120000.00' }],
    ['450500', '北城管罚决〔2023〕113号', { fine: '15000.00', decidedOn: '2023-06-01' }],
    ['450500', '铁自然资罚〔2023〕5号', { kinds: ['OTHER', 'FINE'], fine: '36000.00' }],
    ['450500', '海市监药罚〔2023〕18号', { kinds: ['CONFISCATION_OF_PROPERTY'], decidedOn: '2023-07-18' }],
    ['330922', '嵊综执罚决字〔2021〕33号', { fine: '2000.00', decidedOn: '2021-06-01' }],
    ['330922', '嵊综执罚决字〔2021〕41号', { fine: '5000.00', decidedOn: '2021-07-08' }],
    ['330922', '嵊市监处罚〔2021〕12号', { fine: '10000.00', confiscated: '1200.00' }],
    ['350700', '顺烟处〔2022〕21号', { numberText: '顺烟处[2022]第 21 号', confiscated: '96.50' }],
    ['350700', '浦环罚字〔2022〕13号', { fine: '200000.00', decidedOn: '2022-04-30' }],
    ['350700', '邵林罚决字〔2022〕4号', { fine: '36000.00', decidedOn: '2022-06-06' }],
  ])('of a penalty of %s: %s', async (jurisdiction, number, decision) => {
    expect(await caseOf(jurisdiction, number)).toMatchObject({ state: 'DECIDED', decision });
  });

  it('of parties: a person, an old registration number in full width', async () => {
    expect(await caseOf('450500', '合城管罚字〔2023〕90号')).toMatchObject({
      party: { kind: 'CITIZEN', creditCode: null, idNumber: '***' },
    });
    expect(await caseOf('330922', '嵊综执罚决字〔2021〕41号')).toMatchObject({
      party: { kind: 'ORGANISATION', creditCode: '330922600012345' },
    });
  });

  it('of parties: a code of an individual business; of evidence that is counted in pieces', async () => {
    const party = { kind: 'INDIVIDUAL_BUSINESS' };
    expect(await caseOf('330922', '嵊市监罚〔2022〕13号')).toMatchObject({ party });
    expect(await caseOf('330922', '嵊市监罚〔2022〕12号')).toMatchObject({ party: { kind: 'ORGANISATION' } });
    expect(await caseOf('330922', '嵊综执立〔2021〕五龙1号')).toMatchObject({ party });
    expect(await caseOf('330922', '嵊综执立〔2021〕枸杞4号')).toMatchObject({
      ...{ state: 'SERVED', party: { kind: 'ORGANISATION' } },
      decision: { fine: '12000.00', confiscated: '3000.00' },
    });
    const transfer = 'transfer(FOR, number: "JYYS2018-009") { mandatoryEvidenceCount place { code } }';
    expect(await ask('320281', transfer)).toEqual({ mandatoryEvidenceCount: 12, place: { code: '320281107000' } });
  });

  it('of a case of the province: places by code and by either name, money in words, serial dates', async () => {
    const of = (serial: number) => caseOf('330922', `嵊综执立〔2025〕第000${serial}号`);
    expect(await of(20)).toMatchObject({
      ...{ state: 'SERVED', place: { code: '330922101000' }, hearings: [], services: [{ method: 'LEFT' }] },
      officers: [{ certificateNumber: '33092201011' }, { certificateNumber: '33092201020' }],
      decision: { fine: '54000.00', decidedOn: '2025-05-08' },
    });
    expect(await of(21)).toMatchObject({
      ...{ state: 'INVESTIGATING', place: { code: '330922202000' }, filedOn: '2025-03-20' },
      notices: [{ servedOn: '2025-04-05' }],
    });
    expect(await of(22)).toMatchObject({
      ...{ place: { code: '330922100002' }, services: [{ method: 'DIRECT' }], party: { idNumber: '***' } },
      payments: [{ amount: '50.00', paidOn: '2025-03-20' }],
    });
    expect(await of(23)).toMatchObject({
      ...{ state: 'PERFORMED', hearings: [{ opinion: '已听证' }], services: [{ method: 'POSTAL' }] },
      decision: { kinds: ['FINE', 'CONFISCATION_OF_GAINS'], fine: '126000.00', confiscated: '32000.00' },
    });
    expect(await of(24)).toMatchObject({ state: 'NO_PENALTY', party: { creditCode: null } });
  });

  it('of supervision and of transfers', async () => {
    const record = (serial: number) =>
      ask(
        '350700',
        `supervisionRecord(FOR, number: "南司监〔2025〕${serial}号") { way caseNumbers problem supervisedOn correctBy isOpen }`,
      );
    expect(await record(34)).toMatchObject({
      way: 'COMPLAINT',
      caseNumbers: ['顺自然资罚〔2024〕19号'],
      isOpen: false,
    });
    expect(await record(35)).toMatchObject({ way: 'ALARM', supervisedOn: '2025-07-21', correctBy: '2025-08-20' });
    expect(await record(32)).toMatchObject({ way: 'RANDOM_DRAW', problem: null });
    const transfer = (serial: string) =>
      ask(
        '331081',
        `transfer(FOR, number: "YS-2025-${serial}") { direction sentOn isOnline answer place { code } mandatoryEvidenceCount }`,
      );
    expect(await transfer('0612')).toMatchObject({
      ...{ sentOn: '2025-06-12', isOnline: false, answer: 'RETURNED', place: { code: '331081101000' } },
      mandatoryEvidenceCount: 6,
    });
    expect(await transfer('0613')).toMatchObject({
      ...{ direction: 'TO_POLICE', isOnline: true, answer: 'FILED', place: { code: '331081105000' } },
    });
    expect(await transfer('0611')).toMatchObject({ answer: null, sentOn: '2025-06-11' });
    expect(await transfer('0615')).toMatchObject({ place: null });
  });
});
