import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrialEvents, TrialPlace } from '../trial/trial-events.ts';
import { takeStrangersFiles } from '../trial/trial-systems.ts';

const PLACES = {
  ...{ 青阳镇: '320281103000', 华士镇: '320281107000', 澄江街道: '320281001000', 徐霞客镇: '320281104000' },
  ...{ 月城镇: '320281102000', 顾山镇: '320281111000', 新桥镇: '320281109000', 云亭街道: '320281005000' },
  ...{ 利港街道: '320281008000', 璜土镇: '320281100000', 祝塘镇: '320281112000', 南闸街道: '320281004000' },
  ...{ 武夷街道: '350782003000', 崇安街道: '350782001000', 星村镇: '350782100000', 五夫镇: '350782102000' },
  ...{ 兴田镇: '350782101000', 新丰街道: '350782002000', 吴屯乡: '350782201000', 芝山街道: '350783004000' },
  ...{ 徐墩镇: '350783100000', 建安街道: '350783001000', 东峰镇: '350783108000', 小桥镇: '350783105000' },
  ...{ 吉阳镇: '350783101000', 房道镇: '350783102000' },
  ...{ 银滩镇: '450503101000', 侨港镇: '450503103000', 福成镇: '450503100000', 地角街道: '450502005000' },
  ...{ 海角街道: '450502004000', 东街街道: '450502002000', 高德街道: '450502006000', 驿马街道: '450502007000' },
  ...{ 中街街道: '450502001000', 西街街道: '450502003000', 涠洲镇: '450502100000' },
  ...{ 塘仔里社区居委会: '450502001003', 平安街社区居委会: '450502003001', 上寮社区居委会: '450502005001' },
  ...{ 岭底社区居委会: '450502006001', 白屋社区居委会: '450502007001', 东湾社区居委会: '450502100001' },
  ...{ 嵊山镇: '330922101000', 菜园镇: '330922100000', 枸杞乡: '330922202000', 洋山镇: '330922102000' },
  ...{ 黄龙乡: '330922201000', 花鸟乡: '330922203000', 五龙乡: '330922200000', 壁下村委会: '330922101207' },
  ...{ 东海社区居委会: '330922100001', 龙泉村委会: '330922202200', 城东社区居委会: '330922102001' },
  ...{ 大岙村委会: '330922201202', 花鸟村委会: '330922203200', 灯塔村委会: '330922203201' },
  ...{ 黄沙村委会: '330922200201', 箱子岙村委会: '330922101208' },
  ...{ 滨海镇: '331081106000', 城东街道: '331081002000', 石塘镇: '331081105000', 箬横镇: '331081103000' },
  ...{ 泽国镇: '331081100000', 坞根镇: '331081110000', 温峤镇: '331081107000', 石桥头镇: '331081109000' },
};
const COUNTIES: readonly TrialPlace[] = [
  ['320281000000', '江阴市', 'COUNTY', '320200000000'],
  ['330922000000', '嵊泗县', 'COUNTY', '330900000000'],
  ['350700000000', '南平市', 'PREFECTURE', '350000000000'],
  ['350702000000', '延平区', 'COUNTY', '350700000000'],
  ['350782000000', '武夷山市', 'COUNTY', '350700000000'],
  ['350783000000', '建瓯市', 'COUNTY', '350700000000'],
  ['450500000000', '北海市', 'PREFECTURE', '450000000000'],
  ['450502000000', '海城区', 'COUNTY', '450500000000'],
  ['450503000000', '银海区', 'COUNTY', '450500000000'],
];
/** Which government each file is from. */
const SYSTEMS = {
  'hotline-12345': '320281',
  'police-110': '350700',
  'citizen-snapshots': '450500',
  'complaints-platform': '350700',
  'town-governance': '330922',
  'smart-city-management': '450500',
  'video-alerts': '330922',
  'body-terminals': '331081',
  'power-hazards': '331081',
  'power-damages': '320281',
} as const;
type System = keyof typeof SYSTEMS;

/** Cameras of 嵊泗 are registered before they see anything. */
const DEVICES = [
  ...['33092210001320000012', '33092220201320000003', '33092210201320000021', '33092220101320000002'],
  ...['33092220001320000008', '33092220301320000001', '33092210101320000005'],
].map((code) => `${code},镜头,330922100000,,,,ENFORCEMENT,,2025-01-02,2025-01-03,2025-02-01,网站`);
const DEVICE_FILE = `code,name,placeCode,address,longitude,latitude,purpose,bodyCode,legalReviewedOn,technicalReviewedOn,publishedOn,publishedIn
${DEVICES.join('\n')}
`;
/** The event that two films name. */
const FILMED = `事件编号,事件标题,事件描述,事件大类,事件小类,上报人,上报时间,所属镇街,所属村社,网格编码,经度,纬度,流转模块,当前状态,受理时间,办结时间,处置结果,评价
TZ-240611-0007,占道,占道经营,市容,占道,李某,2024-06-11 09:00:00,泽国镇,,,,,综合执法,处置中,,,,
`;

let strange: Awaited<ReturnType<typeof takeStrangersFiles<System>>>;
const before = async (trial: TrialEvents): Promise<void> => {
  const send = (jurisdiction: string, [system, name, text]: readonly [string, string, string]) =>
    trial.takeFor(jurisdiction, { system, name, bytes: Buffer.from(text) });
  await send('330922', ['sample-devices', 'devices.csv', DEVICE_FILE]);
  await send('331081', ['town-governance', 'filmed.csv', FILMED]);
};
beforeAll(async () => {
  strange = await takeStrangersFiles({ which: 'third', systems: SYSTEMS, counties: COUNTIES, places: PLACES, before });
});
afterAll(() => strange?.close());

const REPORTER = 'reports { nodes { reporterName reporterPhone isAnonymous } }';

describe("a file by a stranger's hand imports unchanged", () => {
  it.each<[System, readonly number[], readonly number[]]>([
    ['hotline-12345', [8, 1, 1, 2], [9, 10]],
    ['police-110', [6, 1, 0, 2], [6, 7]],
    ['citizen-snapshots', [6, 1, 0, 3], [7, 9, 10]],
    ['complaints-platform', [6, 1, 1, 2], [6, 8]],
    ['town-governance', [6, 1, 1, 3], [8, 9, 10]],
    ['smart-city-management', [6, 1, 1, 2], [7, 9]],
    ['video-alerts', [6, 1, 0, 2], [6, 8]],
    ['body-terminals', [2, 1, 0, 7], [3, 4, 6, 7, 8, 9, 10]],
    ['power-hazards', [6, 1, 1, 2], [6, 7]],
    ['power-damages', [6, 1, 1, 2], [6, 7]],
  ])('%s', (system, [taken, unchanged, skipped, quarantined], kept) => {
    const file = strange.fileOf(system);
    expect(file?.counts).toEqual({ taken, unchanged, skipped, quarantined });
    expect(file?.quarantine.map(([row]) => row)).toEqual(kept);
  });
});

describe('what a stranger meant is what the graph tells', () => {
  it.each<[System, string, string, object]>([
    [
      'hotline-12345',
      '230405091200011-01',
      'state rating placeCode description',
      {
        state: 'CLOSED',
        rating: 'SATISFIED',
        placeCode: '320281103000',
        description: '青阳镇菜场门口摊贩占道，\n影响通行。',
      },
    ],
    [
      'hotline-12345',
      '230405101500020-01',
      'state placeCode',
      { state: 'AWAITING_RECEIPT', placeCode: '320281107000' },
    ],
    [
      'hotline-12345',
      '230406133300005-01',
      `rating closureKind acknowledgedAt ${REPORTER}`,
      {
        ...{ rating: 'BASICALLY_SATISFIED', closureKind: 'RESOLVED', acknowledgedAt: '2023-04-06T14:20:00+08:00' },
        reports: { nodes: [{ reporterName: null, reporterPhone: '13812345678', isAnonymous: true }] },
      },
    ],
    [
      'hotline-12345',
      '230407080000001-01',
      `reportedAt ${REPORTER}`,
      {
        reportedAt: '2023-04-07T08:00:00+08:00',
        reports: { nodes: [{ reporterName: null, reporterPhone: '0510-86861234', isAnonymous: true }] },
      },
    ],
    ['hotline-12345', '230407090100009-01', 'fedBackAt', { fedBackAt: '2023-04-07T15:30:00+08:00' }],
    ['hotline-12345', '230408111100031-01', 'placeCode placeText', { placeCode: null, placeText: '城东街道办事处' }],
    [
      'police-110',
      'J350782240317004',
      'reportedAt placeCode state',
      { reportedAt: '2024-03-17T09:30:00+08:00', placeCode: '350782102000', state: 'AWAITING_VERIFICATION' },
    ],
    ['police-110', 'J350782240316002', 'placeCode state', { placeCode: '350782001000', state: 'AWAITING_RECEIPT' }],
    [
      'citizen-snapshots',
      '880103',
      `longitude latitude placeCode ${REPORTER}`,
      {
        ...{ longitude: 109.09, latitude: 21.48, placeCode: '450502005000' },
        reports: { nodes: [{ reporterName: '黄某', reporterPhone: '13977900003', isAnonymous: false }] },
      },
    ],
    ['citizen-snapshots', '880107', 'reportedAt', { reportedAt: '2023-04-07T15:00:00+08:00' }],
    ['citizen-snapshots', '880104', 'state longitude', { state: 'CONCLUDED', longitude: null }],
    [
      'complaints-platform',
      '1350783002023040600013',
      'state closureKind reportedAt placeCode',
      {
        ...{ state: 'CONCLUDED', closureKind: 'NOT_ACCEPTED', reportedAt: '2023-04-06T12:00:00+08:00' },
        placeCode: '350783001000',
      },
    ],
    [
      'complaints-platform',
      '1350783002023040500012',
      'state acceptedAt closedAt',
      { state: 'AWAITING_ASSESSMENT', acceptedAt: '2023-04-10T00:00:00+08:00', closedAt: null },
    ],
    [
      'complaints-platform',
      '1350783002023040500011',
      'mediationOutcome closedAt',
      { mediationOutcome: 'RESOLVED', closedAt: '2023-04-20T16:00:00+08:00' },
    ],
    [
      'town-governance',
      'SP20230405001',
      'state placeCode closedAt',
      { state: 'CLOSED', placeCode: '330922101207', closedAt: '2023-04-05T11:20:00+08:00' },
    ],
    [
      'town-governance',
      'SP20230406001',
      'reportedAt placeCode longitude latitude',
      {
        ...{ reportedAt: '2023-04-06T09:00:00+08:00', placeCode: '330922102001' },
        ...{ longitude: 122.08, latitude: 30.63 },
      },
    ],
    ['town-governance', 'SP20230407001', 'placeCode placeText', { placeCode: null, placeText: '小洋镇小洋村' }],
    [
      'smart-city-management',
      'smart-city-management-2023040500019',
      'state longitude placeCode',
      { state: 'AWAITING_RECEIPT', longitude: null, placeCode: '450502005001' },
    ],
    [
      'smart-city-management',
      'smart-city-management-2023040500018',
      'placeCode longitude',
      { placeCode: '450502003001', longitude: 109.105 },
    ],
    ['smart-city-management', 'smart-city-management-2023040500024', 'state', { state: 'AWAITING_RATING' }],
    [
      'body-terminals',
      'TZ-240611-0007',
      'footage { nodes { name } }',
      { footage: { nodes: [{ name: '20240611_094700_5GD-0501.jpg' }, { name: '20240611_091500_5GD-0501.mp4' }] } },
    ],
  ])('of an event of %s: %s', async (system, number, fields, told) => {
    expect(await strange.one(system, 'event', { number, fields })).toEqual(told);
  });

  it('of what cameras saw: yes and no of every spelling, milliseconds, a code of nine digits', async () => {
    const alert = (number: string) =>
      strange.one('video-alerts', 'alert', { number, fields: 'state raisedAt confirmedBy placeCode' });
    expect(await alert('HY-20250801-0007')).toMatchObject({ state: 'CONFIRMED', confirmedBy: '张立' });
    expect(await alert('HY-20250801-0008')).toMatchObject({ state: 'UNCONFIRMED', placeCode: '330922202000' });
    expect(await alert('HY-20250801-0009')).toMatchObject({ state: 'CONFIRMED', placeCode: '330922102000' });
    expect(await alert('HY-20250802-0001')).toMatchObject({
      ...{ raisedAt: '2025-08-02T09:00:00+08:00', placeCode: '330922201202' },
    });
    expect(await alert('HY-20250803-0001')).toMatchObject({ state: 'CONFIRMED', confirmedBy: '赵海' });
  });

  it('of hazards: voltages of every spelling, serial days, one that has no last day', async () => {
    const hazard = (serial: number) =>
      strange.one('power-hazards', 'hazard', {
        number: `WL-YH-2025-${serial}`,
        fields: 'state voltageKv placeCode foundOn dueOn',
      });
    expect(await hazard(104)).toEqual({
      ...{ state: 'AWAITING_RECTIFICATION', voltageKv: 10, placeCode: '331081103000' },
      ...{ foundOn: '2025-04-08', dueOn: '2025-04-18' },
    });
    expect(await hazard(102)).toMatchObject({ voltageKv: 110, dueOn: '2025-04-30' });
    expect(await hazard(103)).toMatchObject({ state: 'CLOSED', voltageKv: 35, placeCode: '331081105000' });
    expect(await hazard(107)).toMatchObject({ voltageKv: null, foundOn: '2025-04-14', dueOn: null });
  });

  it('of damage: losses in 万元 and in words, a number of households that is about', async () => {
    const damage = (serial: number) =>
      strange.one('power-damages', 'damageEvent', {
        number: `WP-JY-240${serial}`,
        fields: 'occurredOn placeCode households directLoss lossText',
      });
    expect(await damage(502)).toMatchObject({ placeCode: '320281005000', households: 86, directLoss: '5600.00' });
    expect(await damage(503)).toMatchObject({ occurredOn: '2024-05-07', households: null, directLoss: '25000.00' });
    expect(await damage(504)).toMatchObject({ households: 4512, directLoss: '500000.00' });
    expect(await damage(506)).toMatchObject({ placeCode: null, directLoss: '4300.00' });
  });
});
