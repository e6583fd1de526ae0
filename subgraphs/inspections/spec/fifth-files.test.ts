import type { BatchSummary } from '@network/kit/intake';
import { cellsNoted, countsOf } from '@network/kit/intake/trial-accounts';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedInspections, openInspections } from './trial.ts';

const TOWNS = {
  ...{ 沙田镇: '450521109000', 西场镇: '450521102000', 党江镇: '450521101000', 山口镇: '450521108000' },
  ...{ 公馆镇: '450521106000', 廉州镇: '450521100000', 乌家镇: '450521104000' },
  ...{ 芝山街道: '350783004000', 瓯宁街道: '350783003000', 建安街道: '350783001000', 通济街道: '350783002000' },
  ...{ 东峰镇: '350783108000', 徐墩镇: '350783100000', 小松镇: '350783109000', 房道镇: '350783102000' },
  ...{ 南雅镇: '350783103000', 吉阳镇: '350783101000' },
};
const FILES = {
  'credit-ratings': ['fifth.sheet.json', '450500'],
  'fishery-objects': ['fifth.sheet.json', '450500'],
  'mobile-inspections': ['fifth.csv', '350700'],
  'random-results': ['fifth.sheet.json', '350700'],
} as const;
type System = keyof typeof FILES;

let opened: OpenedInspections;
const batches = new Map<string, BatchSummary>();
beforeAll(async () => {
  opened = await openInspections(TOWNS);
  for (const [system, [file, jurisdiction]] of Object.entries(FILES)) {
    const path = new URL(`./systems/${system}/${file}`, import.meta.url);
    batches.set(system, await opened.sendFile(system, path, jurisdiction));
  }
});
afterAll(() => opened?.close());

const ask = async (jurisdiction: string, query: string) => {
  const viewer: Viewer = { ...ANONYMOUS, subject: 'centre', grants: [{ jurisdiction, place: null }] };
  const data = await opened.ask(`{ ${query.replace('FOR', `jurisdiction: "${jurisdiction}"`)} }`, viewer);
  return Object.values(data)[0] as never;
};

describe("a fifth file by a stranger's hand imports unchanged", () => {
  it.each<[System, readonly number[], readonly string[]]>([
    ['credit-ratings', [16, 9, 1, 2, 4], ['9,12 评价等级', '11 统一社会信用代码', '13 评价日期']],
    ['fishery-objects', [14, 6, 0, 1, 7], ['1,6 船名号', '5,9 主机功率（千瓦）', '7,8 船名号', '10 有效期至']],
    ['mobile-inspections', [16, 10, 1, 1, 4], ['10 检查编号', '11 检查时间', '13 检查时间', '14 扫码']],
    [
      'random-results',
      [15, 8, 0, 2, 5],
      [
        ...['1,8 任务编号, 统一社会信用代码', '10 执行日期', '11 任务编号, 统一社会信用代码'],
        ...['11 任务编号+统一社会信用代码', '11 统一社会信用代码', '11 结果状态', '12 结果状态'],
      ],
    ],
  ])('%s', (system, counts, kept) => {
    const batch = batches.get(system) as BatchSummary;
    expect(countsOf(batch)).toEqual(counts);
    expect(cellsNoted(batch.reasons).toSorted()).toEqual(kept.toSorted());
  });

  it('and says of what it took what is odd', () => {
    const odd = (system: System) => cellsNoted((batches.get(system) as BatchSummary).warningsBy);
    expect(odd('credit-ratings')).toEqual(['7 统一社会信用代码']);
    expect(odd('fishery-objects')).toEqual(['2 身份证号', '11 所属镇街']);
    expect(odd('mobile-inspections')).toEqual(['5 统一社会信用代码', '12 镇街']);
    expect(odd('random-results')).toEqual([]);
  });
});

describe('what the fifth stranger meant is what the graph tells', () => {
  it('of ratings: letters, words and both; years over several rows; names in one line', async () => {
    const query = 'creditRatings(FOR, first: 50) { nodes { name year grade score ratedOn } }';
    const { nodes } = (await ask('450500', query)) as { nodes: Record<string, unknown>[] };
    const row = ({ name, year, grade, score, ratedOn }: Record<string, unknown>) =>
      [name, year, grade, score, ratedOn].join(' ');
    expect(nodes.map(row).toSorted()).toEqual(
      [
        '北海市海丝国际货运代理有限公司合浦分公司 2024 C 730.25 2025-01-15',
        '合浦县公馆镇老五花炮厂 2024 C  2025-01-15',
        '合浦县山口镇红林蚝业农民专业合作社 2024 B 805 2025-01-15',
        '合浦县廉州镇惠民生活超市 2024 A 955 2025-01-15',
        '合浦县沙田渔港冷冻厂 2024 D 560 2025-01-15',
        '合浦县石湾 陶然砖厂 2023 C 701 2024-01-18',
        '合浦县石湾 陶然砖厂 2024 B 812.5 2025-01-15',
        '合浦县西场镇永信烟花爆竹经营部 2024 E 410 2025-01-15',
        '广西合浦果香园食品有限公司 2024 A 962.5 2025-01-15',
      ].toSorted(),
    );
  });

  it('of vessels: units in capitals, licences that are none, owners with dots and brackets', async () => {
    const vessel = (number: string) =>
      ask(
        '450500',
        `regulatedEntity(FOR, creditCode: "${number}") { ownerName ownerCode lengthMetres powerKilowatts place { code }
          permits { nodes { certificateNumber validTo holderIdNumber } } }`,
      );
    const licence = { certificateNumber: '桂合船捕[2022]HY-100077', validTo: '2026-03-31', holderIdNumber: '***' };
    expect(await vessel('桂合渔08206')).toEqual({
      ...{ ownerName: '苏阿九、苏阿十（合伙）', ownerCode: null, lengthMetres: 24.6, powerKilowatts: 136 },
      ...{ place: { code: '450521109000' }, permits: { nodes: [licence] } },
    });
    expect(await vessel('桂北渔62015')).toMatchObject({
      ...{ ownerCode: '91450512MA5K9T0R31', lengthMetres: 38.2, powerKilowatts: 440, permits: { nodes: [] } },
    });
    expect(await vessel('桂合养0017')).toMatchObject({ ownerName: '韦·阿旺', lengthMetres: 9, powerKilowatts: 26.5 });
    expect(await vessel('桂合渔08315')).toMatchObject({ place: null, permits: { nodes: [] } });
    expect(await vessel('桂合渔08316')).toMatchObject({ powerKilowatts: 1200 });
    expect(await vessel('桂合渔08401')).toMatchObject({
      ...{ ownerName: '吴 日 新', powerKilowatts: null, place: { code: '450521104000' } },
      permits: { nodes: [{ validTo: '2029-01-09' }] },
    });
    expect(await vessel('无名')).toBeNull();
  });

  it.each([
    ['0304-001', { kind: 'SPECIAL', inspectedOn: '2025-03-04', isCodeScanned: true, findings: ['NO_PROBLEM'] }],
    ['0304-002', { kind: 'RANDOM', state: 'AWAITING_RECHECK', rectifyBy: '2025-03-20', bodies: ['公安交警', '住建'] }],
    [
      '0305-001',
      { kind: 'COMBINED', isCodeScanned: true, bodies: ['市场监管局', '消防大队'], findings: ['NO_PROBLEM'] },
    ],
    ['0305-002', { kind: 'FOR_CAUSE', state: 'VISITED', inspectedOn: '2025-03-05', findings: ['TO_BE_CORRECTED'] }],
    ['0306-001', { inspectedOn: '2025-03-06', isCodeScanned: false, officers: ['35078300027', '闽H-07031'] }],
    ['0306-002', { state: 'HANDED_OVER', officers: ['35078300012'], findings: ['SUSPECTED_VIOLATION'] }],
    ['0307-001', { inspectedOn: '2025-03-07', rectifyBy: '2025-03-14', findings: ['TO_BE_CORRECTED'] }],
    ['0308-001', { bodies: ['教育局', '市场监管局'], findings: ['NOT_CHECKED'], place: '350783102000' }],
    ['0311-001', { bodies: ['公安局'], isCodeScanned: true, findings: ['SUSPECTED_VIOLATION'] }],
  ])('of an inspection by mobile: %s', async (number, inspection) => {
    const fields = `kind state inspectedOn rectifyBy isCodeScanned place { code } officers { certificateNumber }
      bodies { code } findings { result }`;
    const found = (await ask('350700', `inspection(FOR, number: "JO-2025-${number}") { ${fields} }`)) as {
      place: { code: string } | null;
      officers: { certificateNumber: string }[];
      bodies: { code: string }[];
      findings: { result: string }[];
    };
    expect({
      ...found,
      place: found.place?.code,
      officers: found.officers.map(({ certificateNumber }) => certificateNumber),
      bodies: found.bodies.map(({ code }) => code),
      findings: found.findings.map(({ result }) => result),
    }).toMatchObject(inspection);
  });

  it.each([
    ['007-91350725MA2XNR6F52', 'PUBLISHED', '2025-04-10', '实地核查', '未完结', 'TO_BE_CORRECTED'],
    ['007-91350725687512347M', 'VISITED', null, '书面检查', '未完结', 'NOT_CHECKED'],
    ['007-91350725741689200F', 'VISITED', null, '网络监测、书面', '已完结', 'TO_BE_CORRECTED'],
    ['008-92350725MA34C1Q71B', 'VISITED', null, '现场检查', null, 'NOT_CHECKED'],
    ['008-92350725MA34H5N4X7', 'VISITED', null, '委托专业机构核查', '已办结', 'TO_BE_CORRECTED'],
    ['008-91350725MA8RT0C360', 'PUBLISHED', null, '检验检测', '已完结', 'NOT_CHECKED'],
    ['009-92350725MA33L0C418', 'PUBLISHED', null, '部门结果', '已完结', 'SUSPECTED_VIOLATION'],
  ])('of a result: %s', async (number, state, publishedOn, method, progressText, result) => {
    const fields = 'state publishedOn method progressText findings { result }';
    const query = `inspection(FOR, number: "ZHSJ2025-${number}") { ${fields} }`;
    expect(await ask('350700', query)).toEqual({ state, publishedOn, method, progressText, findings: [{ result }] });
  });

  it('of who went: people parted by a slash or a blank', async () => {
    const query =
      'inspection(FOR, number: "ZHSJ2025-007-91350725687512347M") { inspectorNames leaderName task { number } }';
    expect(await ask('350700', query)).toEqual({
      ...{ inspectorNames: ['叶小红', '范兴宝'], leaderName: '叶小红', task: null },
    });
  });
});
