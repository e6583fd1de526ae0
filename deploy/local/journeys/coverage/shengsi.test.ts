import { SHENGSI as FIGURES } from '@network/sample/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

const IN_SHENGSI = 'jurisdiction: "330922"';
const SHENGSI = '330922000000';
/** The plan that sets the targets and founds the modes. */
const PLAN = '嵊政发〔2021〕11号';

let network: WholeNetwork;
let centre: Asker;
beforeAll(async () => {
  network = await openFullNetwork();
  centre = createAsker(network.ask, 'command-centre-shengsi');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

/** The plan's target for a metric. */
const findTarget = async (metricKey: string) => {
  const targets = await centre.pageToEnd(`targets(${IN_SHENGSI})`, 'metricKey bound value printed document { number }');
  return targets.find((target) => target.metricKey === metricKey);
};

describe('嵊泗, the plan of 29 November 2021', () => {
  it('B-01.88 MUST count 16 fields, and tell the target of 20 % beside the actual share', async () => {
    const { fields, targets } = FIGURES;
    const items = await centre.pageToEnd(`enforcementItems(${IN_SHENGSI})`, 'field list');
    const comprehensive = items.filter(({ list }) => list === 'COMPREHENSIVE');
    expect(new Set(comprehensive.map(({ field }) => field)).size).toBe(fields);
    const counted = await centre.metric({ place: SHENGSI, key: 'catalogue FIELD_COVERAGE' });
    expect([counted.numerator, counted.denominator]).toEqual([fields, fields]);
    expect((await centre.metric({ place: SHENGSI, key: 'catalogue FIELDS' })).value).toBe(fields);

    expect(await findTarget('COMPREHENSIVE_SHARE')).toMatchObject({
      ...{ bound: 'AT_LEAST', value: targets.comprehensiveItems, printed: '20%以上', document: { number: PLAN } },
    });
    const share = await centre.metric({ place: SHENGSI, key: 'catalogue COMPREHENSIVE_SHARE' });
    expect([share.numerator, share.denominator]).toEqual([comprehensive.length, items.length]);
    const ofList = `enforcementItems(${IN_SHENGSI}, filter: { list: COMPREHENSIVE })`;
    expect(await centre.count(ofList)).toBe(comprehensive.length);
    expect(share.value).not.toBe(targets.comprehensiveItems);
    expect(share.value).toBeGreaterThan(targets.comprehensiveItems);
  });

  it('B-01.89 MUST tell 洋山镇 empowered, 枸杞乡 and 花鸟乡 covered by 嵊山镇, and the others stationed', async () => {
    const { towns } = FIGURES;
    const places = await centre.pageToEnd(
      `places(${IN_SHENGSI}, filter: { isTown: true })`,
      'code name mode { mode coveredBy { name } }',
    );
    expect(places).toHaveLength(towns.all);
    const [empowered, covered, stationed] = [
      { mode: 'EMPOWERED', coveredBy: null },
      { mode: 'COVERED', coveredBy: { name: '嵊山镇' } },
      { mode: 'STATIONED', coveredBy: null },
    ];
    expect(Object.fromEntries(places.map(({ name, mode }) => [name, mode]))).toEqual({
      ...{ 洋山镇: empowered, 枸杞乡: covered, 花鸟乡: covered },
      ...{ 菜园镇: stationed, 嵊山镇: stationed, 五龙乡: stationed, 黄龙乡: stationed },
    });
    const { parts } = await centre.metric({ place: SHENGSI, key: 'people TOWN_MODES', by: 'MODE' });
    expect(Object.fromEntries(parts.map(({ value, numerator }) => [value, numerator]))).toEqual({
      ...{ EMPOWERED: towns.empowered, COVERED: towns.covered, STATIONED: towns.stationed },
    });
    const shengshan = places.find(({ name }) => name === '嵊山镇');
    const modes = await centre.pageToEnd(`place(code: "${shengshan.code}") > coveredModes`, 'place { name }');
    expect(modes.map(({ place }) => place.name).toSorted()).toEqual(['枸杞乡', '花鸟乡'].toSorted());
  });

  it('B-01.90 MUST list the marine team and vessels as objects of inspection', async () => {
    const teams = await centre.pageToEnd(
      `teams(${IN_SHENGSI}, filter: { fields: ["海洋"] })`,
      'name kind body { code name }',
    );
    expect(teams).toMatchObject([{ name: '嵊泗县海洋行政执法队', kind: 'PROFESSIONAL' }]);
    const [marine] = teams;

    const vessels = await centre.pageToEnd(
      `regulatedEntities(${IN_SHENGSI}, filter: { kinds: [VESSEL] })`,
      'kind name vesselNumber seaArea supervisor { code } inspections { totalCount }',
    );
    expect(vessels.length).toBeGreaterThan(0);
    for (const { kind, vesselNumber, seaArea, supervisor } of vessels) {
      expect([kind, supervisor.code]).toEqual(['VESSEL', marine.body.code]);
      expect([vesselNumber, seaArea]).toEqual([expect.stringMatching(/^浙嵊渔\d+$/), expect.stringMatching(/./)]);
    }
    expect(new Set(vessels.map(({ vesselNumber }) => vesselNumber)).size).toBe(vessels.length);
    const all = await centre.count(`regulatedEntities(${IN_SHENGSI})`);
    expect(vessels.length).toBeLessThan(all);

    // They are inspected as any other object is.
    const inspected = vessels.filter(({ inspections }) => inspections.totalCount > 0);
    expect(inspected.length).toBeGreaterThan(0);
    const visits = await centre.pageToEnd(`inspections(${IN_SHENGSI})`, 'entity { kind }');
    expect(visits.filter(({ entity }) => entity.kind === 'VESSEL')).toHaveLength(
      vessels.reduce((sum, { inspections }) => sum + inspections.totalCount, 0),
    );
  });

  it('B-01.93 MUST show a station that shares premises and tasks with a team, and count no police as officers', async () => {
    const stations = await centre.pageToEnd(
      `stations(${IN_SHENGSI})`,
      'name isSharingPremises isSharingTasks policeCount place { name } team { code name }',
    );
    const police = stations.map(({ policeCount }) => policeCount);
    expect(stations.length).toBeGreaterThan(0);
    for (const { place, team, ...station } of stations) {
      expect(station).toMatchObject({ name: `${place.name}联勤警务站`, isSharingPremises: true, isSharingTasks: true });
      expect([team.name, station.policeCount > 0]).toEqual([`${place.name}综合行政执法队`, true]);
      // The team counts as many officers as it has posts: none more by the station.
      const officers = await centre.pageToEnd(
        `team(${IN_SHENGSI}, code: "${team.code}") > officers`,
        'posts { totalCount } certificates { number }',
      );
      const posts = await centre.count(`team(${IN_SHENGSI}, code: "${team.code}") > posts`);
      expect([team.code, officers.length]).toEqual([team.code, posts]);
      expect(officers.every((one) => one.posts.totalCount === 1 && one.certificates.length === 1)).toBe(true);
    }
    const force = await centre.metric({ place: SHENGSI, key: 'people OFFICERS' });
    expect(force.numerator).toBe(await centre.count(`posts(${IN_SHENGSI})`));
    expect(police.length).toBe((await centre.metric({ place: SHENGSI, key: 'people STATIONS' })).numerator);
    const bodies = await centre.pageToEnd(
      `bodies(${IN_SHENGSI}, filter: { kind: POLICE })`,
      'name teams { totalCount }',
    );
    expect(bodies).toMatchObject([{ name: '嵊泗县公安局', teams: { totalCount: 0 } }]);
  });

  it('B-01.99 MUST tell the people in towns of all as a fraction, beside the target of 50 %', async () => {
    const { forceInTowns } = FIGURES.targets;
    expect(await findTarget('TOWN_FORCE_SHARE')).toMatchObject({
      ...{ bound: 'AT_LEAST', value: forceInTowns, printed: '50%以上', document: { number: PLAN } },
    });
    const posts = await centre.pageToEnd(`posts(${IN_SHENGSI})`, 'level officer { certificateNumber }');
    const inTowns = posts.filter(({ level }) => level === 'TOWN');
    expect(await centre.count(`posts(${IN_SHENGSI}, filter: { level: TOWN })`)).toBe(inTowns.length);
    const people = new Set(posts.map(({ officer }) => officer.certificateNumber));
    expect(people.size).toBe(posts.length);
    const share = await centre.metric({ place: SHENGSI, key: 'people TOWN_FORCE_SHARE' });
    expect([share.numerator, share.denominator]).toEqual([inTowns.length, posts.length]);
    expect(share.value).toBeGreaterThanOrEqual(forceInTowns);
    expect(share.value).toBeLessThan(1);
  });
});
