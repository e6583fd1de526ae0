import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTownRegister, QIANCAI, XINHE } from './town-register.ts';
import { callerOf, openTrialPeople, type TrialPeople, WENLING } from './trial-people.ts';

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  await fillTownRegister(trial);
});
afterAll(() => trial?.close());

const XINHE_TEAM = 'team(jurisdiction: "331081", code: "ZD-104")';
const total = (totalCount: number) => ({ totalCount });

describe('posts', () => {
  it('are counted by title, nature, origin, office, level and whether they were moved', async () => {
    const posts = (filter: string) => `posts(jurisdiction: "331081", filter: { ${filter} }) { totalCount }`;
    const data = await trial.ask(`{ all: posts(jurisdiction: "331081") { totalCount }
      heads: ${posts('title: HEAD')} institution: ${posts('nature: INSTITUTION')} sent: ${posts('origin: SENT_DOWN')}
      foresters: ${posts('officeKind: FORESTRY')} towns: ${posts('level: TOWN')} moved: ${posts('isMoved: true')}
      stayed: ${posts('isMoved: false')} here: ${posts(`placeCode: "${XINHE}"`)} county: ${posts('placeCode: "331081000000"')} }`);
    expect(Object.values(data)).toEqual([4, 1, 1, 1, 1, 3, 1, 3, 3, 4].map(total));
  });

  it('name who holds them, what team they belong to and where they came from', async () => {
    const data = await trial.ask(`{ ${XINHE_TEAM} { posts { totalCount
      nodes { number origin officeKind movedOn movedFrom officer { name } team { code } place { name } } } }
      place(code: "${XINHE}") { posts { totalCount } } }`);
    expect(data.team.posts.totalCount).toBe(3);
    expect(data.team.posts.nodes[0]).toMatchObject({ number: 'P-1', officer: { name: '甲（样例）' } });
    expect(data.team.posts.nodes[1]).toMatchObject({ movedOn: '2022-03-01', movedFrom: '市执法大队' });
    expect(data.team.posts.nodes[2]).toMatchObject({ officeKind: 'FORESTRY', place: { name: '新河镇' } });
    expect(data.place.posts.totalCount).toBe(3);
  });

  it('are refused where a stationed one names no office', async () => {
    const post = { key: 'odd', number: 'P-9', teamCode: 'ZD-104', title: 'MEMBER', nature: 'INSTITUTION' };
    const summary = await trial.take('post', [{ ...post, origin: 'STATIONED', level: 'TOWN' }]);
    expect(summary).toMatchObject({ taken: 0, quarantined: 1 });
  });
});

it('a team is led by the captain, the executive deputy and deputies of the day', async () => {
  const data = await trial.ask(`{ ${XINHE_TEAM} {
    leaders { role name position officer { certificateNumber } } spring: leaders(asOf: "2022-04-01") { name } leaderships { name } }
    leaderships(jurisdiction: "331081", filter: { role: CAPTAIN }) { nodes { validFrom team { name } } } }`);
  expect(data.team.leaders).toEqual([
    { role: 'CAPTAIN', name: '丁（样例）', position: '镇长', officer: { certificateNumber: 'A-1' } },
    { role: 'EXECUTIVE_DEPUTY', name: '乙（样例）', position: '党委副书记', officer: null },
    { role: 'DEPUTY', name: '丙（样例）', position: '派出所所长', officer: null },
  ]);
  expect(data.team.spring[0]).toEqual({ name: '甲（样例）' });
  expect(data.team.leaderships).toHaveLength(4);
  expect(data.leaderships.nodes).toEqual([{ validFrom: '2022-11-01', team: { name: '新河镇综合行政执法队' } }]);
});

it('a town has two registered subjects, itself and the squad', async () => {
  const data =
    await trial.ask(`{ place(code: "${XINHE}") { subjectRegistrations { totalCount nodes { kind body { code } } } }
    body(jurisdiction: "331081", code: "ZHZF") { subjectRegistrations { nodes { place { name } } } }
    before: subjectRegistrations(jurisdiction: "331081", filter: { asOf: "2022-03-31" }) { totalCount }
    town: subjectRegistrations(jurisdiction: "331081", filter: { kind: TOWN }) { totalCount } }`);
  expect(data).toEqual({
    place: {
      subjectRegistrations: {
        totalCount: 2,
        nodes: [
          { kind: 'TOWN', body: { code: 'XH' } },
          { kind: 'STATIONED_SQUAD', body: { code: 'ZHZF' } },
        ],
      },
    },
    body: { subjectRegistrations: { nodes: [{ place: { name: '新河镇' } }] } },
    before: total(0),
    town: total(1),
  });
});

it('marks of places are counted by kind as of a day', async () => {
  const marks = (filter: string) => `marks(jurisdiction: "331081", filter: { ${filter} }) { totalCount }`;
  const data =
    await trial.ask(`{ models: ${marks('kind: MODEL_TOWN')} october: ${marks('kind: MODEL_TOWN, asOf: "2022-10-31"')}
    provincial: marks(jurisdiction: "331081", filter: { kind: PROVINCIAL_MODEL }) { nodes { place { name } } }
    place(code: "${XINHE}") { marks(orderBy: { field: VALID_FROM, direction: ASC }) { nodes { kind document } } } }`);
  expect([data.models.totalCount, data.october.totalCount]).toEqual([1, 2]);
  expect(data.provincial.nodes).toEqual([{ place: { name: '新河镇' } }]);
  expect(data.place.marks.nodes[0]).toEqual({ kind: 'MODEL_TOWN', document: '温综执〔2022〕9号' });
});

it('a station shares its premises with the team, and its police are no officers', async () => {
  const data = await trial.ask(`{ ${XINHE_TEAM} { officers { totalCount }
    stations { nodes { name policeCount isSharingPremises isSharingTasks place { name } team { code } } } }
    place(code: "${XINHE}") { stations { totalCount } } }`);
  expect(data.team.officers).toEqual(total(1));
  expect(data.team.stations.nodes).toEqual([
    {
      ...{ name: '新河联勤警务站', policeCount: 4, isSharingPremises: true, isSharingTasks: true },
      ...{ place: { name: '前蔡村委会' }, team: { code: 'ZD-104' } },
    },
  ]);
  expect(data.place.stations).toEqual(total(1));
});

it('command centres are a tree of three levels', async () => {
  const data = await trial.ask(`{ commandCentre(jurisdiction: "331081", code: "C-1") { level dutyPhone parent { code }
      children { nodes { level children { nodes { level parent { parent { code } } place { name } } } } } }
    towns: commandCentres(jurisdiction: "331081", filter: { level: TOWN }) { nodes { body { name } } }
    place(code: "${XINHE}") { commandCentres { totalCount } } }`);
  const village = { level: 'VILLAGE', parent: { parent: { code: 'C-1' } }, place: { name: '前蔡村委会' } };
  expect(data).toEqual({
    commandCentre: {
      ...{ level: 'COUNTY', dutyPhone: '0576-00000000', parent: null },
      children: { nodes: [{ level: 'TOWN', children: { nodes: [village] } }] },
    },
    towns: { nodes: [{ body: { name: '新河镇人民政府' } }] },
    place: { commandCentres: total(2) },
  });
});

it('a grid tells which grids went into it, and is found by their codes', async () => {
  const data = await trial.ask(`{ place(code: "${QIANCAI}") { grids { totalCount nodes { code longitude latitude
      origins { kind code name } team { code } members { nodes { name grid { name } } } } } }
    merged: grids(jurisdiction: "331081", filter: { originCode: "CG-7" }) { nodes { name } }
    urban: grids(jurisdiction: "331081", filter: { originKind: URBAN }) { totalCount }
    safety: grids(jurisdiction: "331081", filter: { originKind: SAFETY }) { totalCount }
    before: grids(jurisdiction: "331081", filter: { asOf: "2022-01-31" }) { totalCount } }`);
  expect(data.place.grids).toEqual({
    totalCount: 1,
    nodes: [
      {
        ...{ code: '33108110424800000001', longitude: 121.4412, latitude: 28.4503, team: { code: 'ZD-104' } },
        origins: [
          { kind: 'PARTY', code: 'DJ-1', name: '前蔡党建' },
          { kind: 'URBAN', code: 'CG-7', name: '前蔡城管' },
        ],
        members: { nodes: [{ name: '戊（样例）', grid: { name: '前蔡第一网格' } }] },
      },
    ],
  });
  expect(data.merged.nodes).toEqual([{ name: '前蔡第一网格' }]);
  expect([data.urban, data.safety, data.before]).toEqual([1, 0, 2].map(total));
});

it('agreements name departments, items and the duties of each side, and are found from all of them', async () => {
  const data = await trial.ask(`{ cooperationAgreements(jurisdiction: "331081") { totalCount nodes {
      department { name } bureau { name } departmentDuties bureauDuties signedOn items { code } } }
    department: body(jurisdiction: "331081", code: "QX") { cooperationAgreements { totalCount } }
    bureau: body(jurisdiction: "331081", code: "ZHZF") { cooperationAgreements { totalCount } }
    _entities(representations: [{ __typename: "EnforcementItem", jurisdiction: "331081", code: "330254002000" }]) {
      ... on EnforcementItem { cooperationAgreements { nodes { number } } } } }`);
  expect(data.cooperationAgreements.nodes).toEqual([
    {
      ...{ department: { name: '温岭市气象局' }, bureau: { name: '温岭市综合行政执法局' }, signedOn: '2022-03-15' },
      ...{ departmentDuties: '技术支持', bureauDuties: '立案查处' },
      items: [{ code: '330254001000' }, { code: '330254002000' }],
    },
  ]);
  expect([data.department.cooperationAgreements, data.bureau.cooperationAgreements]).toEqual([total(1), total(1)]);
  expect(data._entities).toEqual([{ cooperationAgreements: { nodes: [{ number: 'H-1' }] } }]);
});

it('what is open may be read by anybody, of whichever government', async () => {
  const query = `{ teams(jurisdiction: "331081") { totalCount } posts(jurisdiction: "331081") { totalCount nodes { officer { name } } }
    grids(jurisdiction: "331081") { totalCount } stations(jurisdiction: "331081") { totalCount } }`;
  const data = await trial.ask(query, ANONYMOUS);
  expect(data).toMatchObject({ teams: total(2), posts: { totalCount: 4 }, grids: total(1), stations: total(1) });
  expect(data.posts.nodes[0].officer).toBeNull();
  expect((await trial.ask(query, callerOf(WENLING))).posts.nodes[0].officer).toEqual({ name: '甲（样例）' });
});
