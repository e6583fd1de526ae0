import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrialPlace } from '../trial/trial-events.ts';
import { takeStrangersFiles } from '../trial/trial-systems.ts';

const PLACES = {
  ...{ 太平街道: '331081001000', 城东街道: '331081002000', 城西街道: '331081003000', 城北街道: '331081004000' },
  ...{ 横峰街道: '331081005000', 泽国镇: '331081100000', 大溪镇: '331081101000', 箬横镇: '331081103000' },
  ...{ 石塘镇: '331081105000', 滨海镇: '331081106000', 温峤镇: '331081107000', 城南镇: '331081108000' },
  ...{ 坞根镇: '331081110000', 楚门镇: '331083102000', 干江镇: '331083103000' },
  ...{ 下山后村委会: '331081101233', 白塔村委会: '331081101275', 毛头村委会: '331081101252' },
  ...{ 长大村委会: '331081100265', 三衙桥村委会: '331081100210', 铁场村委会: '331081104259' },
  ...{ 里箬村委会: '331081105229', 锦园社区: '331081001024', 南山闸村委会: '331081004204' },
  ...{ 红山村委会: '331081110218', 团结村委会: '331081103203', 后沙村委会: '331081105227' },
  ...{ 澄江街道: '320281001000', 南闸街道: '320281004000', 青阳镇: '320281103000', 徐霞客镇: '320281104000' },
  ...{ 华士镇: '320281107000', 周庄镇: '320281108000', 长泾镇: '320281110000', 顾山镇: '320281111000' },
  ...{ 祝塘镇: '320281112000', 立新社区居委会: '320281001044', 文富社区居委会: '320281001055' },
  ...{ 马镇村村委会: '320281104209', 文林村村委会: '320281112211', 红豆村村委会: '320281111202' },
};
const COUNTIES: readonly TrialPlace[] = [
  ['331083000000', '玉环市', 'COUNTY', '331000000000'],
  ['320281000000', '江阴市', 'COUNTY', '320200000000'],
];
const SYSTEMS = {
  'hotline-12345': '331081',
  'town-governance': '331081',
  'smart-city-management': '320281',
  'power-damages': '331081',
} as const;
type System = keyof typeof SYSTEMS;

let strange: Awaited<ReturnType<typeof takeStrangersFiles<System>>>;
beforeAll(async () => {
  strange = await takeStrangersFiles({ which: 'fifth', systems: SYSTEMS, counties: COUNTIES, places: PLACES });
});
afterAll(() => strange?.close());

describe('a fifth file, by a hand that never saw the mapping', () => {
  it.each<[System, readonly number[], readonly (readonly [number, string, string])[]]>([
    [
      'hotline-12345',
      [10, 1, 1, 2],
      [
        [10, '受理时间', 'Expected a day and time that exist'],
        [11, '工单编号', 'Expected a key'],
      ],
    ],
    [
      'town-governance',
      [10, 1, 1, 3],
      [
        [8, '上报时间', 'Expected a day and time that exist'],
        [9, '事件编号', 'Expected a key'],
        [14, '当前状态', 'Expected one of '],
      ],
    ],
    [
      'smart-city-management',
      [9, 1, 2, 2],
      [
        [12, 'discovertime', 'Expected a day and time that exist'],
        [13, 'taskid', 'Expected a key'],
      ],
    ],
    [
      'power-damages',
      [9, 1, 1, 2],
      [
        [9, '发生时间', 'Expected a day and time that exist'],
        [12, '外破编号', 'Expected a key'],
      ],
    ],
  ])('%s', (system, [taken, unchanged, skipped, quarantined], kept) => {
    const file = strange.fileOf(system);
    expect(file?.counts).toEqual({ taken, unchanged, skipped, quarantined });
    expect(file?.quarantine.map(([row, column]) => [row, column])).toEqual(kept.map(([row, column]) => [row, column]));
    expect(file?.quarantine.map(([, , reason]) => reason)).toEqual(
      kept.map(([, , reason]) => expect.stringContaining(reason)),
    );
  });

  it('says of coordinates that are none that they were left empty', () => {
    const told = (system: System) => strange.fileOf(system)?.warnings.filter((warning) => warning.includes('degrees'));
    const of = (axis: string, range: string) => `Expected degrees of ${axis} in China, from ${range}; left empty`;
    expect(told('town-governance')).toEqual([`1 ${of('latitude', '3 to 54')}`, `1 ${of('longitude', '73 to 136')}`]);
    expect(told('smart-city-management')).toEqual([
      `3 ${of('latitude', '3 to 54')}`,
      `3 ${of('longitude', '73 to 136')}`,
    ]);
  });
});

describe('what it meant is what the graph tells: an order of the hotline', () => {
  const order = (serial: string, fields: string) =>
    strange.one('hotline-12345', 'event', { number: `2406${serial}-01`, fields });

  it.each([
    ['03083000101', '2024-06-07T23:59:59+08:00'],
    ['03091500102', '2024-06-08T23:59:59+08:00'],
    ['05200000107', '2024-06-11T23:59:59+08:00'],
    ['07083000112', '2024-06-10T23:59:59+08:00'],
    ['06090000109', '2024-06-11T23:59:59+08:00'],
    ['04113000105', '2024-06-19T00:00:00+08:00'],
    ['03140200103', '2024-06-06T18:00:00+08:00'],
    ['04100000104', null],
    ['05071100106', null],
  ])('%s is due at the end of its day, or at its hour', async (serial, dueAt) => {
    expect(await order(serial, 'dueAt')).toEqual({ dueAt });
  });

  it('is solved, in part, or not; a rating in numbers is kept as it was written alone', async () => {
    const FIELDS = 'state closureKind isSolved rating ratingText';
    expect(await order('03083000101', FIELDS)).toEqual({
      ...{ state: 'CLOSED', closureKind: 'RESOLVED', isSolved: true, rating: 'SATISFIED', ratingText: '满意' },
    });
    expect(await order('04113000105', FIELDS)).toMatchObject({
      ...{ state: 'CLOSED', closureKind: null, isSolved: false, rating: 'BASICALLY_SATISFIED' },
    });
    expect(await order('06090000109', FIELDS)).toMatchObject({ isSolved: true, rating: null, ratingText: '5' });
    expect(await order('07083000112', FIELDS)).toMatchObject({ closureKind: 'RESOLVED', rating: 'SATISFIED' });
    expect(await order('05200000107', FIELDS)).toMatchObject({ isSolved: false, rating: 'UNSATISFIED' });
  });

  it('tells its times, places in short, and its group', async () => {
    expect(await order('06090000109', 'reportedAt dispatchedAt placeCode level')).toEqual({
      ...{ reportedAt: '2024-06-06T09:00:00+08:00', dispatchedAt: '2024-06-06T09:20:00+08:00' },
      ...{ placeCode: '331081103000', level: 'ORDINARY' },
    });
    expect(await order('07083000112', 'reportedAt fedBackAt level')).toEqual({
      ...{ reportedAt: '2024-06-07T08:30:00+08:00', fedBackAt: '2024-06-08T12:00:00+08:00', level: 'MAJOR' },
    });
    expect(await order('05201500108', 'state placeCode duplicateGroup')).toEqual({
      ...{ state: 'IN_HANDLING', placeCode: '331081108000', duplicateGroup: 'A组' },
    });
    expect(await order('03140200103', 'source level')).toEqual({ source: 'PUBLIC_APP', level: 'PRESSING' });
  });
});

describe('what it meant is what the graph tells: an event of a town', () => {
  const event = (number: string, fields: string) => strange.one('town-governance', 'event', { number, fields });
  const PLACE = 'placeCode longitude latitude';

  it.each([
    ['DX202404030007', { placeCode: '331081101275', longitude: 121.251904, latitude: 28.463371 }],
    ['DX202404050011', { placeCode: '331081101252', longitude: 121.2402, latitude: 28.4655 }],
    ['CB202405090018', { placeCode: '331081004204', longitude: 121.375, latitude: 28.4013889 }],
    ['ZG202404110004', { placeCode: '331081100210', longitude: null, latitude: null }],
    ['XH202404150031', { placeCode: '331081104259', longitude: null, latitude: null }],
    ['WG202405210003', { placeCode: '331081110218', longitude: 121.29, latitude: 28.25 }],
  ])('%s lies where it says', async (number, told) => {
    expect(await event(number, PLACE)).toEqual(told);
  });

  it.each([
    ['DX202404050011', 'CLOSED', '2024-04-05T09:05:00', '2024-04-05T15:30:00'],
    ['ZG202404080052', 'CLOSED', '2024-04-08T10:02:11', '2024-04-09T09:00:00'],
    ['ZG202404110004', 'AWAITING_RATING', '2024-04-11T07:55:00', null],
    ['CB202405090018', 'AWAITING_RECEIPT', '2024-05-09T12:35:00', null],
    ['ST202405120009', 'CLOSED', '2024-05-12T15:05:00', '2024-05-13T00:00:00'],
    ['TP202405170026', 'CLOSED', '2024-05-17T18:22:47', '2024-05-20T11:11:00'],
    ['WG202405210003', 'IN_HANDLING', '2024-05-21T14:30:00', null],
  ])('%s is %s', async (number, state, reportedAt, closedAt) => {
    expect(await event(number, 'state reportedAt closedAt')).toEqual({
      ...{ state, reportedAt: `${reportedAt}+08:00`, closedAt: closedAt === null ? null : `${closedAt}+08:00` },
    });
  });

  it('keeps degrees as they were written, and tells a rating of staff apart', async () => {
    expect(await event('ZG202404110004', 'coordinatesText')).toEqual({ coordinatesText: '28.5043 121.3597' });
    expect(await event('ZG202404080052', 'rating ratingText')).toEqual({ rating: null, ratingText: '基本满意' });
    expect(await event('TP202405170026', 'rating')).toEqual({ rating: 'UNSATISFIED' });
  });
});

describe('what it meant is what the graph tells: a matter of the city', () => {
  it.each([
    ['0100012', { state: 'CLOSED', placeCode: '320281001044', longitude: 120.28514 }],
    ['0100047', { state: 'IN_HANDLING', placeCode: '320281001055', reportedAt: '2024-06-01T08:03:00+08:00' }],
    ['0200008', { state: 'CLOSED', longitude: null, reportedAt: '2024-06-02T08:30:11+08:00' }],
    ['0200033', { state: 'AWAITING_DISPATCH', placeCode: null, reportedAt: '2024-06-02T14:20:00+08:00' }],
    ['0300015', { state: 'AWAITING_RATING', fedBackAt: '2024-06-03T10:25:00+08:00' }],
    ['0400004', { state: 'AWAITING_ASSESSMENT', reportedAt: '2024-06-05T00:00:00+08:00' }],
    ['0400019', { state: 'AWAITING_RECEIPT', longitude: null, reportedAt: '2024-06-04T10:33:00+08:00' }],
  ])('%s', async (serial, told) => {
    const number = `smart-city-management-202406${serial}`;
    const fields = 'state placeCode reportedAt fedBackAt longitude';
    expect(await strange.one('smart-city-management', 'event', { number, fields })).toMatchObject(told);
  });
});

describe('what it meant is what the graph tells: damage to a line', () => {
  it.each([
    ['011', { occurredAt: '2023-03-02T09:42:00+08:00', households: 412, lostKwh: 1860.5, directLoss: '23400.00' }],
    ['012', { cause: 'CONSTRUCTION_MACHINE', placeCode: '331081103000', households: 1033, directLoss: '86000.00' }],
    [
      '013',
      { occurredOn: '2023-04-07', occurredAt: null, lostKwh: null, directLoss: null, lossText: '57 / — / 约3000' },
    ],
    ['014', { households: 0, lostKwh: null, directLoss: '12000.00', culprit: '台州恒达基础工程有限公司' }],
    ['015', { cause: 'FOREIGN_OBJECT', occurredAt: '2023-05-03T06:05:00+08:00', households: 2207, lostKwh: 9300 }],
    ['016', { occurredAt: '2023-05-21T16:30:00+08:00', lostKwh: 720, directLoss: '32000.00' }],
    ['017', { lostKwh: null, directLoss: '5600.00', placeCode: '331081102000' }],
    ['020', { placeCode: null, placeText: '干江镇' }],
  ])('%s', async (serial, told) => {
    const number = `WLWP-2023-${serial}`;
    const fields =
      'occurredOn occurredAt cause placeCode placeText households lostKwh directLoss lossText culprit policeNumber';
    expect(await strange.one('power-damages', 'damageEvent', { number, fields })).toMatchObject(told);
  });
});
