import type { BatchSummary } from '@network/kit/intake';
import { countsOf, rowsNoted } from '@network/kit/intake/trial-accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

/** Places of four governments that the files name. */
const PLACES = {
  ...{ 洋山镇: '330922102000', 枸杞乡: '330922202000', 嵊山镇: '330922101000', 菜园镇: '330922100000' },
  ...{ 五龙乡: '330922200000', 华士镇: '320281107000', 徐霞客镇: '320281104000', 利港街道: '320281008000' },
  ...{ 武夷山市: '350782000000', 延平区: '350702000000', 建阳区: '350703000000', 顺昌县: '350721000000' },
  ...{ 星村镇: '350782100000', 武夷街道: '350782003000', 太平镇: '350702108000' },
  ...{ 海城区: '450502000000', 银海区: '450503000000', 合浦县: '450521000000', 涠洲镇: '450502100000' },
  ...{ 侨港镇: '450503103000', 银滩镇: '450503101000', 营盘镇: '450512101000' },
};
const FILES = {
  'provincial-item-catalogue/third.sheet.json': '330922',
  'internet-supervision-items/third.csv': '320281',
  'town-empowerment-lists/third.sheet.json': '330922',
  'town-empowerment-lists/fourth.sheet.json': '320281',
  'town-empowerment-lists/fifth.sheet.json': '330922',
  'check-once-lists/third.sheet.json': '350700',
  'check-once-lists/fourth.sheet.json': '450500',
  'check-once-lists/fifth.sheet.json': '350700',
} as const;
type File = keyof typeof FILES;

let catalogue: TrialCatalogue;
const batches = new Map<File, BatchSummary>();
beforeAll(async () => {
  catalogue = await openTrialCatalogue(PLACES);
  for (const [file, jurisdiction] of Object.entries(FILES))
    batches.set(file as File, await catalogue.sendFile(file, jurisdiction));
});
afterAll(() => catalogue?.close());

const ask = async (query: string) => {
  const { data, errors } = await catalogue.ask(`{ ${query} }`);
  expect(errors).toBeUndefined();
  return Object.values(JSON.parse(JSON.stringify(data)))[0];
};

describe("a file by a stranger's hand imports unchanged", () => {
  it.each<[File, readonly number[], readonly number[]]>([
    ['provincial-item-catalogue/third.sheet.json', [11, 7, 1, 1, 2], [8, 9]],
    ['internet-supervision-items/third.csv', [10, 7, 1, 1, 1], [7]],
    ['town-empowerment-lists/third.sheet.json', [11, 4, 1, 3, 3], [7, 9, 10]],
    ['town-empowerment-lists/fourth.sheet.json', [9, 4, 0, 3, 2], [6, 7]],
    ['town-empowerment-lists/fifth.sheet.json', [6, 3, 0, 1, 2], [2, 3]],
    ['check-once-lists/third.sheet.json', [12, 8, 1, 1, 2], [8, 9]],
    ['check-once-lists/fourth.sheet.json', [8, 5, 0, 1, 2], [6, 7]],
    ['check-once-lists/fifth.sheet.json', [6, 4, 0, 1, 1], [5]],
  ])('%s', (file, counts, kept) => {
    const batch = batches.get(file) as BatchSummary;
    expect(countsOf(batch)).toEqual(counts);
    expect(rowsNoted(batch.reasons)).toEqual(kept);
  });
});

describe('what a stranger meant is what the graph tells', () => {
  const item = (code: string) =>
    ask(
      `enforcementItem(jurisdiction: "330922", code: "${code}") { name field kind boundary validFrom versions { validFrom } }`,
    );

  it('of items: codes in full width and with blanks, days of four forms, what of an item is handed over', async () => {
    expect(await item('330217245000')).toMatchObject({
      ...{ name: '对损坏城市道路照明设施行为的处罚', field: '住房城乡建设', kind: 'PENALTY', validFrom: '2022-01-01' },
    });
    expect(await item('330216128000')).toMatchObject({ boundary: '部分：仅限城市建成区。', validFrom: '2022-01-01' });
    expect(await item('330203047000')).toMatchObject({ validFrom: '2022-01-01' });
    expect(await item('330264005000')).toMatchObject({ field: '农业农村', validFrom: '2022-01-01' });
    expect(await item('330371003000')).toMatchObject({ kind: 'COERCION' });
    expect(await item('330231018000')).toMatchObject({ validFrom: '2022-07-01' });
  });

  it('of matters to watch: who watches, by what, and whether it was claimed', async () => {
    const watched = (code: string) =>
      ask(
        `supervisionItem(jurisdiction: "320281", code: "${code}") { body { code } claimedBy { code } objects measures }`,
      );
    expect(await watched('320281025001')).toEqual({
      ...{ body: { code: '江阴市市场监督管理局' }, claimedBy: { code: '江阴市市场监督管理局' } },
      ...{ objects: ['餐饮服务提供者'], measures: ['现场检查', '抽样检验'] },
    });
    expect(await watched('320281016022')).toMatchObject({
      ...{ claimedBy: { code: '无锡市江阴生态环境局' }, measures: ['现场检查', '调阅资料'] },
    });
    expect(await watched('320281031005')).toMatchObject({ claimedBy: null });
    expect(await watched('320281009017')).toMatchObject({ claimedBy: null });
    expect(await watched('320281003002')).toMatchObject({ body: { code: '江阴市教育局' } });
  });

  it('of grants: a town by its name, in short, or by its sheet, of whichever government sends the list', async () => {
    type Granted = { place: { code: string }; itemCode: string; effectiveOn: string; recalledOn: string | null };
    const granted = async (jurisdiction: string, day: string) => {
      const fields = 'itemCode place { code } effectiveOn recalledOn';
      const list = `grants(jurisdiction: "${jurisdiction}", asOf: "${day}", first: 50) { nodes { ${fields} } }`;
      const { nodes } = (await ask(list)) as { nodes: readonly Granted[] };
      return nodes.map((grant) => [grant.place.code, grant.itemCode, grant.effectiveOn, grant.recalledOn].join(' '));
    };
    expect((await granted('320281', '2018-08-01')).toSorted()).toEqual([
      '320281104000 320217001000 2018-07-01 ',
      '320281107000 320217001000 2018-07-01 ',
      '320281107000 320217002000 2018-07-01 ',
      '320281107000 320275012000 2018-07-01 2018-12-01',
    ]);
    expect(await granted('330922', '2023-08-01')).toEqual(
      expect.arrayContaining([
        '330922101000 330217035000 2021-12-20 ',
        '330922102000 330264021000 2021-12-20 ',
        '330922102000 330217020000 2021-12-20 2024-01-01',
        '330922202000 330216128000 2023-07-01 ',
      ]),
    );
  });

  it('of checklists: towns and counties of a prefecture, and its whole area', async () => {
    const places = async (jurisdiction: string, code: string) =>
      ask(`checkList(jurisdiction: "${jurisdiction}", code: "${code}") { places { code } validFrom }`);
    expect(await places('450500', 'BH-ZHC-01')).toEqual({ places: [], validFrom: '2020-09-01' });
    expect(await places('450500', 'BH-ZHC-02')).toMatchObject({ places: [{ code: '450502100000' }] });
    expect(await places('450500', 'BH-ZHC-04')).toMatchObject({ places: [{ code: '450521000000' }] });
    expect(await places('350700', 'NP-02')).toMatchObject({
      places: [{ code: '350782003000' }, { code: '350782100000' }],
    });
    expect(await places('350700', 'NP-03')).toMatchObject({
      places: [{ code: '350702108000' }],
      validFrom: '2021-03-02',
    });
  });
});
