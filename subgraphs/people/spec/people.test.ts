import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, openTrialPeople, type TrialPeople, WENLING } from './trial-people.ts';

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  const { take, send } = trial;
  await take('place', [
    { code: '331000000000', name: '台州市' },
    { code: '331081000000', name: '温岭市' },
    { code: '331081001000', name: '太平街道' },
    { code: '331081104000', name: '新河镇' },
    { code: '331081400000', name: '东部新区' },
  ]);
  await send('division-villages', {
    csv: 'village_code,village,urban_rural_code\n331081104248,前蔡村委会,122\n331081104273,上方村委会,220\n',
    jurisdiction: WENLING,
  });
  await take('placeMode', [
    { placeCode: '331081104000', mode: 'STATIONED', validFrom: '2022-01-01', basis: '旧' },
    { placeCode: '331081104000', mode: 'EMPOWERED', validFrom: '2022-04-01', basis: '新' },
  ]);
  await take('body', [
    { code: 'ZHZF', name: '温岭市综合行政执法局', kind: 'COUNTY_BUREAU', placeCode: '331081000000' },
  ]);
  await take('team', [
    { code: 'ZD-104', name: '新河镇综合行政执法队', kind: 'TOWN', bodyCode: 'ZHZF', placeCode: '331081104000' },
  ]);
  await take('officer', [
    { key: 'A-1', certificateNumber: 'A-1', name: '甲（样例）', teamCode: 'ZD-104', phone: '19900000001' },
    { key: 'A-2', certificateNumber: 'A-2', name: '乙（样例）', teamCode: 'ZD-104', validFrom: '2022-01-01' },
    { key: 'A-3', certificateNumber: 'A-3', name: '丙（样例）', teamCode: 'ZD-104', validTo: '2022-06-30' },
  ]);
  const held = { issuer: '省', validFrom: '2021-06-01', status: 'VALID' };
  await take('certificate', [
    { ...held, number: 'A-1', officerNumber: 'A-1', fields: '市容、燃气', validTo: '2026-05-31' },
    { ...held, number: 'A-2', officerNumber: 'A-2', fields: '市容', validTo: '2022-09-30' },
    { ...held, number: 'A-3', officerNumber: 'A-3', fields: '市容', validTo: '2026-05-31', status: 'REVOKED' },
  ]);
});
afterAll(() => trial?.close());

const jiangyin = callerOf('320281');

describe('places', () => {
  it('count as towns only what has a government of its own', async () => {
    const data = await trial.ask(`{ place(code: "331081000000") {
      all: children { nodes { name kind isTown } } towns: children(filter: { isTown: true }) { totalCount nodes { name } } } }`);
    expect(data.place.all.nodes).toContainEqual({ name: '东部新区', kind: 'STATISTICAL_UNIT', isTown: false });
    expect(data.place.towns).toEqual({ totalCount: 2, nodes: [{ name: '太平街道' }, { name: '新河镇' }] });
  });

  it('have the towns of all counties below a prefecture, those of a county, and none below a town', async () => {
    const data = await trial.ask(`{
      prefecture: place(code: "331000000000") { children { totalCount } towns { totalCount nodes { name } } }
      county: place(code: "331081000000") { towns(orderBy: { field: CODE, direction: DESC }, first: 1) { nodes { name } } }
      town: place(code: "331081104000") { towns { totalCount } } }`);
    expect(data.prefecture.towns.nodes).toEqual([{ name: '太平街道' }, { name: '新河镇' }]);
    expect(data.prefecture.towns.totalCount).toBe(2);
    expect(data.county.towns.nodes).toEqual([{ name: '新河镇' }]);
    expect(data.town.towns.totalCount).toBe(0);
  });

  it('are walked down to the villages and up again', async () => {
    const data = await trial.ask(
      '{ place(code: "331081104000") { children { nodes { name kind parent { name parent { name } } } } } }',
    );
    expect(data.place.children.nodes).toEqual([
      { name: '前蔡村委会', kind: 'VILLAGE', parent: { name: '新河镇', parent: { name: '温岭市' } } },
      { name: '上方村委会', kind: 'VILLAGE', parent: { name: '新河镇', parent: { name: '温岭市' } } },
    ]);
  });

  it('are listed for a government by the digits of their codes, also those of national lists', async () => {
    const data = await trial.ask(`{ towns: places(jurisdiction: "331081", filter: { isTown: true }) { totalCount }
      last: places(jurisdiction: "331081", orderBy: { field: CODE }, first: 1) { totalCount nodes { name } }
      none: places(jurisdiction: "331082") { totalCount } province: places(jurisdiction: "330000") { totalCount } }`);
    expect(data).toEqual({
      towns: { totalCount: 2 },
      last: { totalCount: 6, nodes: [{ name: '东部新区' }] },
      none: { totalCount: 0 },
      province: { totalCount: 7 },
    });
  });

  it('have a mode that depends on the day, today by the clock of the government', async () => {
    const data = await trial.ask(`{ place(code: "331081104000") {
      today: mode { mode } spring: mode(asOf: "2022-03-31") { mode } before: mode(asOf: "2021-12-31") { mode } modes { mode } } }`);
    expect(data.place).toEqual({
      today: { mode: 'EMPOWERED' },
      spring: { mode: 'STATIONED' },
      before: null,
      modes: [{ mode: 'STATIONED' }, { mode: 'EMPOWERED' }],
    });
  });
});

describe('officers', () => {
  it('are read with their team, page by page', async () => {
    const page = (after: string) =>
      trial.ask(`{ place(code: "331081104000") { team { name officers(first: 1${after}) {
        totalCount nodes { certificateNumber } pageInfo { hasNextPage endCursor } } } } }`);
    const first = (await page('')).place.team.officers;
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ certificateNumber: 'A-1' }],
      pageInfo: { hasNextPage: true },
    });
    const second = (await page(`, after: "${first.pageInfo.endCursor}"`)).place.team.officers;
    expect(second).toMatchObject({ nodes: [{ certificateNumber: 'A-2' }], pageInfo: { hasNextPage: false } });
  });

  it('are those in post on the day', async () => {
    const numbers = async (asOf: string) => {
      const { officers } = await trial.ask(
        `{ officers(jurisdiction: "331081", filter: { asOf: "${asOf}" }) { nodes { certificateNumber } } }`,
      );
      return officers.nodes.map(({ certificateNumber }: { certificateNumber: string }) => certificateNumber);
    };
    expect(await numbers('2021-12-31')).toEqual(['A-1', 'A-3']);
    expect(await numbers('2022-06-30')).toEqual(['A-1', 'A-2', 'A-3']);
    expect(await numbers('2022-07-01')).toEqual(['A-1', 'A-2']);
  });

  it('may act only under a certificate that holds on the day', async () => {
    const data = await trial.ask(`{ officer(jurisdiction: "331081", certificateNumber: "A-2") {
      isCertified spring: isCertified(on: "2022-05-01") gas: isCertified(on: "2022-05-01", field: "燃气")
      certificates { isValid before: isValid(on: "2022-09-30") fields } } }`);
    expect(data.officer).toEqual({
      isCertified: false,
      spring: true,
      gas: false,
      certificates: [{ isValid: false, before: true, fields: ['市容'] }],
    });
  });

  it('can be moved for a field only where a valid certificate of that day names it', async () => {
    const counts = (asOf: string, field: string) =>
      trial.ask(`{ officers(jurisdiction: "331081", filter: { asOf: "${asOf}", certifiedFor: "${field}" }) { totalCount }
        here: officers(jurisdiction: "331081", filter: { asOf: "${asOf}", isCertified: true, placeCode: "331081104000" }) { totalCount }
        without: officers(jurisdiction: "331081", filter: { asOf: "${asOf}", isCertified: false, teamCode: "ZD-104" }) { totalCount } }`);
    const told = (data: Record<string, { totalCount: number }>) =>
      Object.values(data).map(({ totalCount }) => totalCount);
    expect(told(await counts('2022-06-01', '市容'))).toEqual([2, 2, 1]);
    expect(told(await counts('2022-11-30', '市容'))).toEqual([1, 1, 1]);
    expect(told(await counts('2022-06-01', '燃气'))).toEqual([1, 2, 1]);
  });

  it('hold certificates that are counted as of a day, by status and field', async () => {
    const data = await trial.ask(`{
      spring: certificates(jurisdiction: "331081", filter: { asOf: "2022-06-01", status: VALID }) { totalCount }
      today: certificates(jurisdiction: "331081", filter: { status: VALID }) { totalCount nodes { number } }
      gas: certificates(jurisdiction: "331081", filter: { field: "燃气" }) { nodes { officer { name } } }
      soonest: certificates(jurisdiction: "331081", orderBy: { field: VALID_TO, direction: ASC }, filter: { asOf: "2022-06-01" }, first: 1) { nodes { number } }
      certificate(jurisdiction: "331081", number: "A-2") { validTo } }`);
    expect(data).toEqual({
      spring: { totalCount: 2 },
      today: { totalCount: 1, nodes: [{ number: 'A-1' }] },
      gas: { nodes: [{ officer: { name: '甲（样例）' } }] },
      soonest: { nodes: [{ number: 'A-2' }] },
      certificate: { validTo: '2022-09-30' },
    });
  });

  it('show their phone to cleared callers only', async () => {
    const query = '{ officer(jurisdiction: "331081", certificateNumber: "A-1") { phone idNumber } }';
    expect((await trial.ask(query)).officer).toEqual({ phone: '***', idNumber: null });
    const cleared = { ...callerOf(WENLING), clearance: ['PHONE' as const] };
    expect((await trial.ask(query, cleared)).officer.phone).toBe('19900000001');
  });

  it('are unknown to callers of another government, by any path', async () => {
    const query = `{ officer(jurisdiction: "331081", certificateNumber: "A-1") { name }
      officers(jurisdiction: "331081") { totalCount }
      certificates(jurisdiction: "331081") { totalCount } certificate(jurisdiction: "331081", number: "A-1") { number }
      place(code: "331081104000") { team { officers { totalCount nodes { name } } } } }`;
    const nothing = {
      officer: null,
      officers: { totalCount: 0 },
      certificates: { totalCount: 0 },
      certificate: null,
      place: { team: { officers: { totalCount: 0, nodes: [] } } },
    };
    expect(await trial.ask(query, jiangyin)).toEqual(nothing);
    expect(await trial.ask(query, ANONYMOUS)).toEqual(nothing);
  });

  it('tell which source and batch brought them', async () => {
    const data = await trial.ask(
      '{ officer(jurisdiction: "331081", certificateNumber: "A-1") { provenance { source sourceId batch } } }',
    );
    expect(data.officer.provenance).toEqual([
      { source: 'trial-officer', sourceId: 'A-1', batch: expect.stringMatching(/^people-\d+$/) },
    ]);
  });
});
