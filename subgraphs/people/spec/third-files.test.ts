import type { BatchSummary } from '@network/kit/intake';
import { countsOf, rowsNoted } from '@network/kit/intake/trial-accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, openTrialPeople, type TrialPeople } from './trial-people.ts';

/** Places that the registers name, beside those that region-register brings itself. */
const PLACES: Readonly<Record<string, string>> = {
  ...{ 江阴市: '320281000000', 徐霞客镇: '320281104000', 华士镇: '320281107000' },
  ...{ 江阴高新技术产业开发区: '320281400000', 北海市: '450500000000' },
  ...{ 洋山镇: '330922102000', 黄龙乡: '330922201000' },
  ...{ 枸杞乡: '330922202000', 花鸟乡: '330922203000' },
  ...{ 沙河社区居委会: '330922100002', 龙泉村委会: '330922202200', 北岙村委会: '330922201201' },
  ...{ 花鸟村委会: '330922203200', 灯塔村委会: '330922203201' },
};
const FILES = {
  'region-register': ['third.csv', '331081'],
  'organisation-register': ['third.sheet.json', '320281'],
  'officer-register': ['third.sheet.json', '450500'],
  'grid-register': ['third.sheet.json', '330922'],
  'officer-register, fourth': ['fourth.sheet.json', '330922'],
} as const;
type System = keyof typeof FILES;

let trial: TrialPeople;
const batches = new Map<System, BatchSummary>();
beforeAll(async () => {
  trial = await openTrialPeople();
  const rows = Object.entries(PLACES).map(([name, code]) => ({ key: code, code, name }));
  expect(await trial.take('place', rows)).toMatchObject({ quarantined: 0 });
  for (const [name, [file, jurisdiction]] of Object.entries(FILES))
    batches.set(name as System, await trial.sendFile(`${name.split(',')[0]}/${file}`, jurisdiction));
});
afterAll(() => trial?.close());

const ask = async (jurisdiction: string, query: string) =>
  Object.values(
    await trial.ask(`{ ${query.replace('FOR', `jurisdiction: "${jurisdiction}"`)} }`, callerOf(jurisdiction)),
  )[0] as never;

describe("a file by a stranger's hand imports unchanged", () => {
  it.each<[System, readonly number[], readonly number[]]>([
    ['region-register', [14, 8, 2, 0, 4], [11, 12, 13, 14]],
    ['organisation-register', [12, 6, 1, 3, 2], [9, 10]],
    ['officer-register', [11, 6, 1, 1, 3], [4, 7, 8]],
    ['grid-register', [11, 7, 1, 1, 2], [9, 10]],
    ['officer-register, fourth', [10, 6, 1, 1, 2], [6, 7]],
  ])('%s', (system, counts, kept) => {
    const batch = batches.get(system) as BatchSummary;
    expect(countsOf(batch)).toEqual(counts);
    expect(rowsNoted(batch.reasons)).toEqual(kept);
  });
});

describe('what a stranger meant is what the graph tells', () => {
  it('of a village whose code changed: the old code leads to it', async () => {
    const present = { code: '331081002008', name: '东湖社区' };
    for (const code of ['331081002008', '331081002001'])
      expect(await ask('331081', `place(code: "${code}") { code name }`)).toEqual(present);
    expect(await ask('331081', 'place(code: "331081002002") { name }')).toEqual({ name: '湖心社区' });
    expect(await ask('331081', 'place(code: "331081100000") { name isTown }')).toEqual({
      ...{ name: '泽国镇', isTown: true },
    });
  });

  it('of bodies and teams', async () => {
    const bodies = (await ask('320281', 'bodies(FOR) { nodes { name kind } }')) as { nodes: readonly unknown[] };
    expect(bodies.nodes).toEqual(
      expect.arrayContaining([
        { name: '江阴市人民政府', kind: 'COUNTY_GOVERNMENT' },
        { name: '江阴市综合行政执法局', kind: 'COUNTY_BUREAU' },
        { name: '江阴市徐霞客镇人民政府', kind: 'TOWN_GOVERNMENT' },
        { name: '江阴市徐霞客镇综合行政执法局', kind: 'TOWN_GOVERNMENT' },
      ]),
    );
    const teams = (await ask('320281', 'teams(FOR) { nodes { name body { name } } }')) as { nodes: readonly unknown[] };
    expect(teams.nodes).toContainEqual({
      ...{ name: '江阴市综合行政执法大队', body: { name: '江阴市综合行政执法局' } },
    });
  });

  it("of governments: a prefecture's is a city's, a county's is a county's, whatever both are called", async () => {
    const file = `机构名称,统一社会信用代码,机构类别,上级机构,区划代码,地址,负责人,编制数,成立日期,状态
南平市人民政府,,执法主体,,350700,,,,,有效
武夷山市人民政府,,执法主体,南平市人民政府,350782000000,,,,,有效
`;
    const sent = await trial.send('organisation-register', { csv: file, jurisdiction: '350700' });
    expect(sent).toMatchObject({ taken: 2 });
    const { nodes } = (await ask('350700', 'bodies(FOR) { nodes { name kind } }')) as { nodes: readonly unknown[] };
    expect(nodes).toEqual(
      expect.arrayContaining([
        { name: '南平市人民政府', kind: 'CITY_GOVERNMENT' },
        { name: '武夷山市人民政府', kind: 'COUNTY_GOVERNMENT' },
      ]),
    );
  });

  it('of officers: full-width numbers, serial dates, a number of 15 digits, several fields', async () => {
    const officer = (number: string) =>
      ask(
        '450500',
        `officer(FOR, certificateNumber: "${number}") { name idNumber certificates { fields status validFrom validTo } }`,
      );
    expect(await officer('20052100033')).toEqual({
      ...{ name: '陈石养', idNumber: '***' },
      certificates: [{ fields: ['城市管理'], status: 'VALID', validFrom: '2021-06-01', validTo: '2026-05-31' }],
    });
    expect(await officer('桂E0503-0021')).toMatchObject({
      certificates: [{ fields: ['市场监管', '食品药品'], validFrom: '2023-04-05' }],
    });
    expect(await officer('20050200101')).toMatchObject({ name: '苏建', idNumber: '***' });
    // Whoever holds a card called 执法辅助证 helps officers and is none (R-117).
    expect(await officer('20050300077')).toBeNull();
    expect(await ask('450500', 'auxiliary(FOR, number: "20050300077") { name }')).toEqual({ name: '何光' });
    expect(await officer('20050000009')).toMatchObject({ idNumber: null, certificates: [{ status: 'REVOKED' }] });
  });

  it('of grids: a village in short, a merged head, several members', async () => {
    const grid = (code: string) =>
      ask('330922', `grid(FOR, code: "${code}") { name place { code } members { nodes { name } } }`);
    expect(await grid('330922100001002')).toMatchObject({
      place: { code: '330922100001' },
      members: { nodes: expect.arrayContaining([{ name: '张海波' }, { name: '周琴' }]) },
    });
    expect(await grid('330922100002001')).toMatchObject({ place: { code: '330922100002' } });
    expect(await grid('330922203201001')).toMatchObject({ place: { code: '330922203201' } });
  });
});
