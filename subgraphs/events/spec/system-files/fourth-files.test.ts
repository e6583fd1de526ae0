import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrialPlace } from '../trial/trial-events.ts';
import { takeStrangersFiles } from '../trial/trial-systems.ts';

const TOWNS = {
  ...{ 侨港镇: '450503103000', 银滩镇: '450503101000', 涠洲镇: '450502100000', 廉州镇: '450521100000' },
  ...{ 营盘镇: '450512101000', 兴港镇: '450512102000', 沙田镇: '450521109000', 南康镇: '450512100000' },
  ...{ 高德街道: '450502006000', 崇安街道: '350782001000', 东峰镇: '350783108000', 梅山街道: '350702001000' },
  ...{ 双溪街道: '350721001000', 将口镇: '350703102000', 武夷街道: '350782003000', 洋口镇: '350721101000' },
  ...{ 东游镇: '350783107000', 菜园镇: '330922100000', 五龙乡: '330922200000', 枸杞乡: '330922202000' },
  ...{ 洋山镇: '330922102000', 黄龙乡: '330922201000', 嵊山镇: '330922101000', 花鸟乡: '330922203000' },
  ...{ 东海社区居委会: '330922100001', 边礁村委会: '330922200200', 龙泉村委会: '330922202200' },
  ...{ 周庄镇: '320281108000', 澄江街道: '320281001000', 华士镇: '320281107000', 云亭街道: '320281005000' },
  ...{ 青阳镇: '320281103000', 文定社区居委会: '320281001001' },
};
const COUNTIES: readonly TrialPlace[] = [
  ['450500000000', '北海市', 'PREFECTURE', '450000000000'],
  ['350700000000', '南平市', 'PREFECTURE', '350000000000'],
  ['350782000000', '武夷山市', 'COUNTY', '350700000000'],
  ['330922000000', '嵊泗县', 'COUNTY', '330900000000'],
  ['320281000000', '江阴市', 'COUNTY', '320200000000'],
];
const SYSTEMS = {
  'hotline-12345': '450500',
  'complaints-platform': '350700',
  'town-governance': '330922',
  'smart-city-management': '320281',
  'power-hazards': '350700',
  'power-damages': '450500',
} as const;
type System = keyof typeof SYSTEMS;

let strange: Awaited<ReturnType<typeof takeStrangersFiles<System>>>;
beforeAll(async () => {
  strange = await takeStrangersFiles({ which: 'fourth', systems: SYSTEMS, counties: COUNTIES, places: TOWNS });
});
afterAll(() => strange?.close());

describe('a fourth file, by another hand and of another government', () => {
  it.each<[System, readonly number[], readonly (readonly [number, string])[]]>([
    [
      'hotline-12345',
      [7, 0, 1, 2],
      [
        [7, '受理时间'],
        [8, '工单编号'],
      ],
    ],
    [
      'complaints-platform',
      [6, 0, 1, 2],
      [
        [6, '登记时间'],
        [8, '登记编号'],
      ],
    ],
    [
      'town-governance',
      [6, 0, 2, 2],
      [
        [7, '上报时间'],
        [8, '事件编号'],
      ],
    ],
    [
      'smart-city-management',
      [6, 1, 2, 2],
      [
        [6, 'discovertime'],
        [7, 'taskid'],
      ],
    ],
    [
      'power-hazards',
      [6, 0, 1, 2],
      [
        [6, '发现日期'],
        [7, '隐患编号'],
      ],
    ],
    [
      'power-damages',
      [6, 1, 1, 2],
      [
        [5, '发生时间'],
        [6, '外破编号'],
      ],
    ],
  ])('%s', (system, [taken, unchanged, skipped, quarantined], kept) => {
    const file = strange.fileOf(system);
    expect(file?.counts).toEqual({ taken, unchanged, skipped, quarantined });
    expect(file?.quarantine.map(([row, column]) => [row, column])).toEqual(kept);
  });
});

describe('what it meant is what the graph tells', () => {
  it.each<[System, string, string, object]>([
    [
      'hotline-12345',
      'BH201106080000003',
      'state reportedAt placeCode rating',
      {
        ...{ state: 'CLOSED', reportedAt: '2020-11-06T08:00:00+08:00', placeCode: '450521100000' },
        rating: 'UNSATISFIED',
      },
    ],
    [
      'complaints-platform',
      'NP202103010002',
      'state reportedAt',
      { state: 'CLOSED', reportedAt: '2021-03-01T14:10:00+08:00' },
    ],
    [
      'complaints-platform',
      'NP202103020001',
      'reportedAt closureKind placeCode',
      { reportedAt: '2021-03-02T12:00:00+08:00', closureKind: 'NOT_ACCEPTED', placeCode: '350702001000' },
    ],
    [
      'town-governance',
      'SS202111050012',
      'state closedAt longitude latitude placeCode',
      {
        ...{ state: 'CLOSED', closedAt: '2021-11-05T17:00:00+08:00', placeCode: '330922100001' },
        ...{ longitude: 122.451, latitude: 30.7255 },
      },
    ],
    ['town-governance', 'SS202111060002', 'state longitude', { state: 'AWAITING_RECEIPT', longitude: null }],
    ['town-governance', 'SS202111070001', 'state placeCode', { state: 'CLOSED', placeCode: '330922201000' }],
    [
      'smart-city-management',
      'smart-city-management-20181203000403',
      'state reportedAt longitude',
      { state: 'AWAITING_VERIFICATION', reportedAt: '2018-12-03T12:00:00+08:00', longitude: null },
    ],
    [
      'smart-city-management',
      'smart-city-management-20181203000401',
      'state placeCode',
      { state: 'CLOSED', placeCode: '320281001001' },
    ],
  ])('of an event of %s: %s', async (system, number, fields, told) => {
    expect(await strange.one(system, 'event', { number, fields })).toEqual(told);
  });

  it('of hazards and damage to lines', async () => {
    const hazard = (serial: string) =>
      strange.one('power-hazards', 'hazard', {
        number: `NPYH-2021-${serial}`,
        fields: 'state voltageKv placeCode foundOn',
      });
    expect(await hazard('002')).toEqual({
      ...{ state: 'AWAITING_RECTIFICATION', voltageKv: 220, placeCode: '350782003000', foundOn: '2021-01-07' },
    });
    expect(await hazard('004')).toMatchObject({ state: 'CLOSED', voltageKv: 500 });
    const damage = (serial: number) =>
      strange.one('power-damages', 'damageEvent', {
        number: `BHWP-2020-${serial}`,
        fields: 'occurredOn cause placeCode households lostKwh directLoss',
      });
    expect(await damage(11)).toEqual({
      ...{ occurredOn: '2020-10-12', cause: 'CONSTRUCTION_MACHINE', placeCode: '450503101000', households: 1356 },
      ...{ lostKwh: 2300.5, directLoss: '12000.00' },
    });
    expect(await damage(12)).toMatchObject({ occurredOn: '2020-10-20', cause: 'TREE_FELLING', lostKwh: 30 });
  });
});
