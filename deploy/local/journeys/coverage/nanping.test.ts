import { NANPING as FIGURES } from '@network/sample/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

const IN_NANPING = 'jurisdiction: "350700"';
const NANPING = '350700000000';
const PUCHENG = '350722000000';
const SHUNCHANG = '350721000000';
const COUNTIES = ['02', '03', '21', '22', '23', '24', '25', '81', '82', '83'].map((county) => `3507${county}000000`);

let network: WholeNetwork;
let centre: Asker;
beforeAll(async () => {
  network = await openFullNetwork();
  centre = createAsker(network.ask, 'command-centre-nanping');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

describe('南平, 23 April 2021', () => {
  it('B-01.43 MUST list 139 teams, 118 of towns and 21 of streets', async () => {
    const { teams } = FIGURES;
    const list = await centre.pageToEnd(`teams(${IN_NANPING}, filter: { kind: TOWN })`, 'name place { code kind }');
    expect(list).toHaveLength(teams.all);
    expect(new Set(list.map(({ place }) => place.code)).size).toBe(teams.all);
    const kinds = Map.groupBy(list, ({ place }) => (place.kind === 'STREET' ? 'STREET' : 'TOWN'));
    expect([kinds.get('TOWN')?.length, kinds.get('STREET')?.length]).toEqual([teams.towns, teams.streets]);
    expect(list.every(({ name }) => name.endsWith('综合执法大队'))).toBe(true);
    const { parts } = await centre.metric({ place: NANPING, key: 'people TEAMS', by: 'KIND' });
    expect(parts.find(({ value }) => value === 'TOWN')?.numerator).toBe(teams.all);
  });

  it('B-01.44 MUST count 1 006 posts, 759 moved, 43 heads, 37 deputies, 38 sent to 浦城 and 15 to 顺昌, and more than 80 % in towns', async () => {
    const { posts, shareInTowns } = FIGURES;
    const inTowns = (filter: string): string => `posts(${IN_NANPING}, filter: { level: TOWN, ${filter} })`;
    const own = await centre.pageToEnd(inTowns('origin: OWN'), 'title movedOn movedFrom');
    const sentDown = await centre.pageToEnd(
      inTowns('origin: SENT_DOWN'),
      'title movedOn movedFrom place { parent { code } }',
    );
    const all = [...own, ...sentDown];
    expect(all).toHaveLength(posts.all);
    expect(all.filter(({ movedOn, movedFrom }) => movedOn !== null && movedFrom === '五中心')).toHaveLength(
      posts.moved,
    );
    expect(await centre.count(inTowns('isMoved: true'))).toBe(posts.moved);

    expect(all.filter(({ title }) => title === 'HEAD')).toHaveLength(posts.heads);
    expect(await centre.count(inTowns('title: HEAD'))).toBe(posts.heads);
    expect(all.filter(({ title }) => title === 'DEPUTY')).toHaveLength(posts.deputies);
    expect(await centre.count(inTowns('title: DEPUTY'))).toBe(posts.deputies);

    const below = (county: string) => sentDown.filter(({ place }) => place.parent.code === county).length;
    expect([below(PUCHENG), below(SHUNCHANG)]).toEqual([posts.pucheng, posts.shunchang]);
    const sentTo = (county: string) => centre.count(`place(code: "${county}") > posts(filter: { origin: SENT_DOWN })`);
    expect([await sentTo(PUCHENG), await sentTo(SHUNCHANG)]).toEqual([posts.pucheng, posts.shunchang]);

    const year = { from: '2020-01-01', to: '2021-01-01' };
    const moves = await centre.metric({ place: NANPING, key: 'people POSTS_MOVED', window: year });
    expect(moves.numerator).toBe(posts.moved);
    const share = await centre.metric({ place: NANPING, key: 'people TOWN_FORCE_SHARE' });
    expect([share.numerator, share.denominator]).toEqual([
      await centre.count(`posts(${IN_NANPING}, filter: { level: TOWN })`),
      await centre.count(`posts(${IN_NANPING})`),
    ]);
    expect(share.value).toBeGreaterThan(shareInTowns);
  });

  it('B-01.45 MUST count 1 869 stationed posts, 613 administrative and 1 256 of institutions, by kind of station', async () => {
    const { stationed } = FIGURES;
    const posts = await centre.pageToEnd(
      `posts(${IN_NANPING}, filter: { origin: STATIONED })`,
      'nature officeKind team { kind } place { isTown }',
    );
    expect(posts).toHaveLength(stationed.all);
    expect(posts.every(({ team, place }) => team.kind === 'TOWN' && place.isTown)).toBe(true);
    const ofNature = (wanted: string) => posts.filter(({ nature }) => nature === wanted).length;
    expect([ofNature('ADMINISTRATIVE'), ofNature('INSTITUTION')]).toEqual([
      stationed.administrative,
      stationed.institution,
    ]);

    const kinds = Map.groupBy(posts, ({ officeKind }) => officeKind);
    expect([...kinds.keys()].toSorted()).toEqual(['FORESTRY', 'JUSTICE', 'LAND', 'MARKET']);
    for (const [kind, ofKind] of kinds) {
      const list = `posts(${IN_NANPING}, filter: { origin: STATIONED, officeKind: ${kind} })`;
      expect([kind, await centre.count(list)]).toEqual([kind, ofKind.length]);
    }
  });

  it('B-01.53 MUST count officers, objects, cases and items of one county by four connections', async () => {
    const officersOf = (county: string) => `officers(${IN_NANPING}, filter: { placeCode: "${county}" })`;
    const officers = await centre.pageToEnd(officersOf(PUCHENG), 'team { place { parent { code } } }');
    const inPucheng = (list: string, fields: string) => centre.pageToEnd(`place(code: "${PUCHENG}") > ${list}`, fields);
    const objects = await inPucheng('regulatedEntities', 'place { parent { code } }');
    const cases = await inPucheng('cases', 'place { parent { code } }');
    const counties = [
      ...officers.map(({ team }) => team.place.parent.code),
      ...[...objects, ...cases].map(({ place }) => place.parent.code),
    ];
    expect(new Set(counties)).toEqual(new Set([PUCHENG]));
    // What is granted to the towns of the county, each item once; the day's figure is the same.
    const items = await inPucheng('enforcementItems', 'code');
    const grants = await inPucheng('grants', 'itemCode place { parent { code } }');
    expect(new Set(grants.map(({ place }) => place.parent.code))).toEqual(new Set([PUCHENG]));
    expect(new Set(grants.map(({ itemCode }) => itemCode))).toEqual(new Set(items.map(({ code }) => code)));
    const granted = async (key: string) => (await centre.metric({ place: PUCHENG, key: `catalogue ${key}` })).numerator;
    expect([await granted('EMPOWERED_ITEMS'), await granted('GRANTS')]).toEqual([items.length, grants.length]);
    const libraries = [officers, objects, cases, items];
    expect(libraries).toHaveLength(FIGURES.libraries);
    expect(libraries.every(({ length }) => length > 0)).toBe(true);
    expect(items).toHaveLength(FIGURES.list.all);

    // What the ten counties have is what the city has: a county's count is its own.
    for (const list of ['regulatedEntities', 'cases', 'grants']) {
      const each = COUNTIES.map((county) => centre.count(`place(code: "${county}") > ${list}`));
      expect(sum(await Promise.all(each))).toBe(await centre.count(`${list}(${IN_NANPING})`));
    }
    expect(sum(await Promise.all(COUNTIES.map((county) => centre.count(officersOf(county)))))).toBe(
      FIGURES.posts.moved,
    );
  });

  it('B-01.56 MUST list 119 items: 101 penalties, 13 inspections, 1 coercion and 4 others', async () => {
    const { list } = FIGURES;
    const sentDown = `empowermentList(${IN_NANPING}, code: "XF-119")`;
    const { found } = await centre.get(`{ found: ${sentDown} { name kind publishedOn effectiveOn } }`);
    expect(found).toMatchObject({ name: '乡镇(街道)综合执法事项清单', kind: 'SENT_DOWN' });
    expect(found.effectiveOn > found.publishedOn).toBe(true);

    const items = await centre.pageToEnd(`${sentDown} > items`, 'name kind');
    expect(items).toHaveLength(list.all);
    expect(new Set(items.map(({ name }) => name)).size).toBe(list.all);
    const counts = {
      PENALTY: list.penalties,
      INSPECTION: list.inspections,
      COERCION: list.coercion,
      OTHER: list.other,
    };
    for (const [wanted, count] of Object.entries(counts)) {
      expect([wanted, items.filter(({ kind }) => kind === wanted).length]).toEqual([wanted, count]);
      expect([wanted, await centre.count(`${sentDown} > items(filter: { kind: ${wanted} })`)]).toEqual([wanted, count]);
    }
  });
});
