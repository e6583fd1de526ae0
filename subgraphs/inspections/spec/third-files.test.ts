import type { BatchSummary } from '@network/kit/intake';
import { countsOf, rowsNoted } from '@network/kit/intake/trial-accounts';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedInspections, openInspections } from './trial.ts';

const TOWNS = {
  ...{ 松门镇: '331081102000', 箬横镇: '331081103000', 滨海镇: '331081106000', 城东街道: '331081002000' },
  ...{ 大溪镇: '331081101000', 石桥头镇: '331081109000', 坞根镇: '331081110000', 温峤镇: '331081107000' },
  ...{ 嵊山镇: '330922101000', 枸杞乡: '330922202000', 菜园镇: '330922100000', 黄龙乡: '330922201000' },
  ...{ 五龙乡: '330922200000', 洋山镇: '330922102000', 花鸟乡: '330922203000' },
  ...{ 武夷街道: '350782003000', 芝山街道: '350783004000', 洋口镇: '350721101000', 埔上镇: '350721103000' },
  ...{ 华士镇: '320281107000', 徐霞客镇: '320281104000', 澄江街道: '320281001000', 长泾镇: '320281110000' },
  ...{ 周庄镇: '320281108000', 祝塘镇: '320281112000', 南闸街道: '320281004000', 新桥镇: '320281109000' },
};
const FILES = {
  'credit-permits': ['third.sheet.json', '450500'],
  'credit-ratings': ['third.sheet.json', '350700'],
  'fishery-objects': ['third.sheet.json', '330922'],
  'mobile-inspections': ['third.csv', '320281'],
  'random-inspectors': ['third.sheet.json', '330922'],
  'random-objects': ['third.csv', '331081'],
  'random-tasks': ['third.sheet.json', '350700'],
  'random-results': ['third.sheet.json', '350700'],
  'credit-ratings, fourth': ['fourth.sheet.json', '450500'],
  'fishery-objects, fourth': ['fourth.sheet.json', '330922'],
  'mobile-inspections, fourth': ['fourth.csv', '330922'],
  'random-objects, fourth': ['fourth.csv', '350700'],
  'random-results, fourth': ['fourth.sheet.json', '320281'],
} as const;
type System = keyof typeof FILES;

let opened: OpenedInspections;
const batches = new Map<System, BatchSummary>();
beforeAll(async () => {
  opened = await openInspections(TOWNS);
  for (const [name, [file, jurisdiction]] of Object.entries(FILES)) {
    const [system = name] = name.split(',');
    const path = new URL(`./systems/${system}/${file}`, import.meta.url);
    batches.set(name as System, await opened.sendFile(system, path, jurisdiction));
  }
});
afterAll(() => opened?.close());

const ask = async (jurisdiction: string, query: string) => {
  const viewer: Viewer = { ...ANONYMOUS, subject: 'centre', grants: [{ jurisdiction, place: null }] };
  const data = await opened.ask(`{ ${query.replace('FOR', `jurisdiction: "${jurisdiction}"`)} }`, viewer);
  return Object.values(data)[0] as never;
};

describe("a file by a stranger's hand imports unchanged", () => {
  it.each<[System, readonly number[], readonly number[]]>([
    ['credit-permits', [9, 6, 1, 0, 2], [8, 9]],
    ['credit-ratings', [12, 7, 1, 1, 3], [8, 9, 10]],
    ['fishery-objects', [11, 6, 1, 1, 3], [7, 8, 9]],
    ['mobile-inspections', [10, 7, 1, 0, 2], [7, 8]],
    ['random-inspectors', [9, 5, 1, 1, 2], [4, 8]],
    ['random-objects', [10, 7, 1, 0, 2], [7, 8]],
    ['random-tasks', [9, 5, 1, 1, 2], [6, 7]],
    ['random-results', [10, 5, 1, 2, 2], [7, 8]],
    ['credit-ratings, fourth', [12, 7, 1, 1, 3], [8, 9, 10]],
    ['fishery-objects, fourth', [10, 7, 1, 1, 1], [6]],
    ['mobile-inspections, fourth', [10, 7, 0, 1, 2], [6, 8]],
    ['random-objects, fourth', [10, 6, 1, 1, 2], [6, 8]],
    ['random-results, fourth', [9, 5, 0, 2, 2], [5, 6]],
  ])('%s', (system, counts, kept) => {
    const batch = batches.get(system) as BatchSummary;
    expect(countsOf(batch)).toEqual(counts);
    expect(rowsNoted(batch.reasons)).toEqual(kept);
  });
});

describe('what a stranger meant is what the graph tells', () => {
  it.each([
    ['北卫公证字〔2023〕88号', { decidedOn: '2023-05-04', validTo: '2027-05-03', statusText: '正常' }],
    ['桂北交许〔2023〕12号', { decidedOn: '2023-04-10', holderKind: 'ORGANISATION', statusText: '0' }],
    ['合民社许字〔2023〕7号', { decidedOn: '2023-06-01', validFrom: '2023-06-01', validTo: null }],
    ['桂北海铁府（海）养证〔2023〕21号', { validTo: null, title: '水域滩涂养殖证' }],
    ['乡字第450521202300045号', { holderKind: 'CITIZEN', validTo: '2024-06-19' }],
  ])('of a licence: %s', async (number, licence) => {
    const fields = 'title holderKind decidedOn validFrom validTo statusText';
    expect(await ask('450500', `licence(FOR, number: "${number}") { ${fields} }`)).toMatchObject(licence);
  });

  it('of ratings: a year as 2023年度, a letter or a word, a serial date', async () => {
    const query = 'creditRatings(FOR, first: 50) { nodes { name year grade score ratedOn } }';
    const { nodes } = await ask('350700', query);
    const tea = { name: '武夷山市星村岩茶有限公司' };
    expect(nodes).toEqual(
      expect.arrayContaining([
        { ...tea, year: 2023, grade: 'A', score: 92.5, ratedOn: '2024-03-01' },
        { ...tea, year: 2022, grade: 'B', score: 83, ratedOn: '2023-03-01' },
        {
          ...{ name: '南平市延平区樟湖水产批发行', year: 2023, grade: 'B', score: 78, ratedOn: '2024-03-01' },
        },
        { name: '邵武市拿口林场有限责任公司', year: 2023, grade: 'D', score: 40, ratedOn: '2024-03-01' },
        { name: '政和县石屯白茶厂', year: 2023, grade: 'A', score: 95, ratedOn: '2024-03-01' },
      ]),
    );
  });

  it('of vessels: units behind numbers, an owner who is a person, a town in short', async () => {
    const vessel = (number: string) =>
      ask(
        '330922',
        `regulatedEntity(FOR, creditCode: "${number}") { kind ownerName lengthMetres powerKilowatts fishingMethods place { code }
          permits { nodes { validTo holderIdNumber } } }`,
      );
    expect(await vessel('浙嵊渔05885')).toMatchObject({
      ...{ kind: 'VESSEL', lengthMetres: 38.5, powerKilowatts: 367, fishingMethods: ['双拖'] },
      ...{ place: { code: '330922101000' }, permits: { nodes: [{ validTo: '2027-04-05', holderIdNumber: null }] } },
    });
    expect(await vessel('浙嵊渔02077')).toMatchObject({
      ...{ lengthMetres: 31, powerKilowatts: 220, place: { code: '330922100000' }, permits: { nodes: [] } },
    });
    expect(await vessel('浙嵊渔01234')).toMatchObject({
      ...{ lengthMetres: 24.8, permits: { nodes: [{ validTo: '2026-12-31', holderIdNumber: '***' }] } },
    });
    expect(await vessel('浙嵊渔09999')).toMatchObject({ place: null });
  });

  it('of inspections by mobile: what was done, whether a code was scanned, half a day', async () => {
    const inspection = (number: string) =>
      ask(
        '320281',
        `inspection(FOR, number: "ZFJC-JY-202405${number}") { kind state inspectedOn rectifyBy isCodeScanned place { code }
          officers { certificateNumber } bodies { code } findings { result } }`,
      );
    expect(await inspection('01-001')).toMatchObject({
      ...{ kind: 'RANDOM', isCodeScanned: true, findings: [{ result: 'NO_PROBLEM' }] },
      bodies: [{ code: '无锡市江阴生态环境局' }, { code: '江阴市水利局' }],
    });
    expect(await inspection('01-002')).toMatchObject({
      ...{ state: 'AWAITING_RECHECK', inspectedOn: '2024-05-01', rectifyBy: '2024-05-15', isCodeScanned: true },
      place: { code: '320281104000' },
    });
    expect(await inspection('02-001')).toMatchObject({
      ...{ state: 'HANDED_OVER', isCodeScanned: false, findings: [{ result: 'SUSPECTED_VIOLATION' }] },
      officers: [{ certificateNumber: '32028100103' }, { certificateNumber: '32028100101' }],
    });
    expect(await inspection('03-001')).toMatchObject({ kind: 'FOR_CAUSE', isCodeScanned: false });
    expect(await inspection('08-001')).toMatchObject({ inspectedOn: '2024-05-08', isCodeScanned: true });
  });

  it('of a fourth file: no problem by a guess, no sum as a vessel, lengths and scores with their units', async () => {
    const result = async (jurisdiction: string, number: string) =>
      ask(
        jurisdiction,
        `inspection(FOR, number: "${number}") { inspectedOn publishedOn isCodeScanned findings { result } }`,
      );
    expect(await result('330922', 'JC330922-0001')).toMatchObject({
      ...{ inspectedOn: '2021-12-01', isCodeScanned: true, findings: [{ result: 'NO_PROBLEM' }] },
    });
    expect(await result('330922', 'JC330922-0002')).toMatchObject({ findings: [{ result: 'NO_PROBLEM' }] });
    expect(await result('330922', 'JC330922-0007')).toMatchObject({ findings: [{ result: 'NOT_CHECKED' }] });
    expect(await result('320281', 'JY-2018-R02-92320281MA1P8K6H14')).toMatchObject({ publishedOn: '2018-09-15' });
    expect(await result('320281', 'JY-2018-R03-91320281MA1YC7W85H')).toMatchObject({
      findings: [{ result: 'NOT_CHECKED' }],
    });
    const vessel = 'regulatedEntity(FOR, creditCode: "浙嵊渔运0007") { lengthMetres powerKilowatts }';
    expect(await ask('330922', vessel)).toEqual({ lengthMetres: 52, powerKilowatts: null });
    expect(await ask('330922', 'regulatedEntity(FOR, creditCode: "合计：8艘") { name }')).toBeNull();
    const { nodes } = await ask('450500', 'creditRatings(FOR, first: 50) { nodes { name score } }');
    expect(nodes).toContainEqual({ name: '合浦县廉州老友粉店', score: 911.5 });
  });

  it('of the four libraries', async () => {
    const inspector = (code: string) =>
      ask('330922', `inspector(FOR, code: "${code}") { name fields isExpert status }`);
    expect(await inspector('33092201011')).toEqual({
      ...{ name: '刘善国', fields: ['渔业', '安全生产'], isExpert: true, status: 'LISTED' },
    });
    expect(await inspector('33092201044')).toMatchObject({ isExpert: false, status: 'REMOVED' });
    const shop = await ask(
      '331081',
      `regulatedEntity(FOR, creditCode: "331081600012344") { name kind place { code } permits { nodes { decidedOn validTo } } }`,
    );
    expect(shop).toEqual({
      ...{ name: '温岭市城东阿芳理发店', kind: 'INDIVIDUAL_BUSINESS', place: { code: '331081002000' } },
      permits: { nodes: [{ decidedOn: '2020-06-01', validTo: null }] },
    });
    const { nodes } = await ask(
      '350700',
      'inspectionTasks(FOR, first: 50) { nodes { number state fromOn toOn targetTotal bodies { code } } }',
    );
    expect(nodes).toContainEqual({
      ...{ number: 'SC350702202400012', state: 'DRAWN', fromOn: '2024-04-01', toOn: '2024-09-30', targetTotal: 9 },
      bodies: [{ code: '南平市延平区市场监督管理局' }, { code: '南平市延平区农业农村局' }],
    });
    expect(nodes).toContainEqual(
      expect.objectContaining({ number: 'SC350703202400003', fromOn: '2024-05-01', toOn: '2024-05-31' }),
    );
    const result = await ask(
      '350700',
      `inspection(FOR, number: "SC350702202400011-91350702577099121H") { state inspectedOn publishedOn task { number } findings { result } }`,
    );
    expect(result).toEqual({
      ...{ state: 'PUBLISHED', inspectedOn: '2024-04-05', publishedOn: '2024-04-07' },
      ...{ task: { number: 'SC350702202400011' }, findings: [{ result: 'TO_BE_CORRECTED' }] },
    });
  });
});
