import { randomBytes } from 'node:crypto';
import { createDataKey } from '@network/kit/secret';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPeopleSubgraph } from '../src/server.ts';

const secret = randomBytes(32);
const sign = createViewerSigner(secret, 'people');
const operator: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'], scopes: ['sources:write'] };
const wenling: Viewer = { ...ANONYMOUS, subject: 'centre', grants: [{ jurisdiction: '331081', place: null }] };
const jiangyin: Viewer = { ...ANONYMOUS, subject: 'other', grants: [{ jurisdiction: '320281', place: null }] };

let database: TrialDatabase;
let people: Subgraph;

const ask = async (query: string, as: Viewer = wenling) => {
  const authorization = `Bearer ${await sign(as)}`;
  const result = await people.execute({ query }, { authorization, requestId: 'test' });
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data));
};

const take = async (system: string, csv: string) => {
  const path = `/sources/${system}?for=331081&file=${system}.csv`;
  const headers = { authorization: `Bearer ${await sign(operator)}` };
  const body = (async function* () {
    yield Buffer.from(csv);
  })();
  const answer = await people.answer({ method: 'POST', path, headers, body });
  expect(answer).toMatchObject({ status: 200 });
  return JSON.parse(String(answer.body));
};

beforeAll(async () => {
  database = await createTrialDatabase('people', null);
  people = await createPeopleSubgraph({
    database,
    secret,
    dataKey: createDataKey(randomBytes(32)),
    feeds: () => async () => ({
      facts: [
        {
          topic: 'clock',
          key: '331081',
          version: 1,
          payload: { jurisdiction: '331081', now: '2022-11-30T17:00:00+08:00' },
        },
      ],
      position: '1:1',
      more: false,
    }),
    sources: [new URL('../../../sample/sources', import.meta.url).pathname],
    log: createLog('people', 'silent'),
  });
  await take(
    'sample-regions',
    'code,name\n331081000000,温岭市\n331081001000,太平街道\n331081104000,新河镇\n331081400000,东部新区\n',
  );
  await take(
    'division-villages',
    'village_code,village,urban_rural_code\n331081104248,前蔡村委会,122\n331081104273,上方村委会,220\n',
  );
  await take(
    'sample-place-modes',
    'place,mode,validFrom,basis\n331081104000,STATIONED,2022-01-01,旧\n331081104000,EMPOWERED,2022-04-01,新\n',
  );
  await take('sample-bodies', 'code,name,kind,place\nZHZF,温岭市综合行政执法局,COUNTY_BUREAU,331081000000\n');
  await take('sample-teams', 'code,name,kind,body,place\nZD-104,新河镇综合行政执法队,TOWN,ZHZF,331081104000\n');
  await take('sample-officers', 'number,name,team,phone\nA-1,甲（样例）,ZD-104,19900000001\nA-2,乙（样例）,ZD-104,\n');
  await take(
    'sample-certificates',
    'number,issuer,fields,status,validFrom,validTo\nA-1,省,市容、燃气,VALID,2021-06-01,2026-05-31\nA-2,省,市容,VALID,2021-06-01,2022-09-30\n',
  );
});

afterAll(async () => {
  await people?.close();
  await database?.drop();
});

describe('places', () => {
  it('count as towns only what has a government of its own', async () => {
    const data = await ask(`{ place(code: "331081000000") {
      all: children { nodes { name kind isTown } } towns: children(filter: { isTown: true }) { totalCount nodes { name } } } }`);
    expect(data.place.all.nodes).toContainEqual({ name: '东部新区', kind: 'STATISTICAL_UNIT', isTown: false });
    expect(data.place.towns).toEqual({ totalCount: 2, nodes: [{ name: '太平街道' }, { name: '新河镇' }] });
  });

  it('are walked down to the villages and up again', async () => {
    const data = await ask(
      '{ place(code: "331081104000") { children { nodes { name kind parent { name parent { name } } } } } }',
    );
    expect(data.place.children.nodes).toEqual([
      { name: '前蔡村委会', kind: 'VILLAGE', parent: { name: '新河镇', parent: { name: '温岭市' } } },
      { name: '上方村委会', kind: 'VILLAGE', parent: { name: '新河镇', parent: { name: '温岭市' } } },
    ]);
  });

  it('have a mode that depends on the day, today by the clock of the government', async () => {
    const data = await ask(`{ place(code: "331081104000") {
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
      ask(`{ place(code: "331081104000") { team { name officers(first: 1${after}) {
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

  it('may act only under a certificate that holds on the day', async () => {
    const data = await ask(`{ officer(jurisdiction: "331081", certificateNumber: "A-2") {
      certificates { isValid before: isValid(on: "2022-09-30") fields } } }`);
    expect(data.officer.certificates).toEqual([{ isValid: false, before: true, fields: ['市容'] }]);
  });

  it('show their phone to cleared callers only', async () => {
    const query = '{ officer(jurisdiction: "331081", certificateNumber: "A-1") { phone idNumber } }';
    expect((await ask(query)).officer).toEqual({ phone: '***', idNumber: null });
    expect((await ask(query, { ...wenling, clearance: ['PHONE'] })).officer.phone).toBe('19900000001');
  });

  it('are unknown to callers of another government, by any path', async () => {
    const query = `{ officer(jurisdiction: "331081", certificateNumber: "A-1") { name }
      place(code: "331081104000") { team { officers { totalCount nodes { name } } } } }`;
    expect(await ask(query, jiangyin)).toEqual({
      officer: null,
      place: { team: { officers: { totalCount: 0, nodes: [] } } },
    });
  });

  it('tell which source and batch brought them', async () => {
    const data = await ask(
      '{ officer(jurisdiction: "331081", certificateNumber: "A-1") { provenance { source sourceId batch } } }',
    );
    expect(data.officer.provenance).toEqual([
      { source: 'sample-officers', sourceId: 'A-1', batch: expect.stringMatching(/^people-\d+$/) },
    ]);
  });
});
