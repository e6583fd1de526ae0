import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEIHAI, callerOf, openTrialPeople, type TrialPeople, WENLING } from './trial-people.ts';

const SHENGSI = '330922';
/** The last day of the old teams of 北海, and the first of the new. */
const [LAST, FIRST] = ['2018-12-31', '2019-01-01'];
const [OLD, SMALL, DEPARTMENTS, NEW] = [27, 11, 23, 7];
const beihai = callerOf(BEIHAI);

const count = (length: number) => Array.from({ length }, (_, at) => at + 1);

const oldTeams = count(OLD).map((nth) => ({
  code: `O-${String(nth).padStart(2, '0')}`,
  name: `旧队${nth}`,
  kind: 'PROFESSIONAL',
  bodyCode: 'SZF',
  departmentCode: `BM-${((nth - 1) % DEPARTMENTS) + 1}`,
  validTo: LAST,
}));
const newTeams = count(NEW).map((nth) => ({
  code: `N-${nth}`,
  name: `新队${nth}`,
  kind: 'COMPREHENSIVE',
  bodyCode: 'ZHZF',
  fields: nth === 1 ? '住房建设、交通运输' : '生态环境',
  predecessorCodes: oldTeams
    .filter((_, at) => at % NEW === nth - 1)
    .map(({ code }) => code)
    .join('、'),
  documentNumber: '北编〔2018〕1号',
  validFrom: FIRST,
}));
/** The first eleven teams have nine posts or fewer, the others ten. */
const posts = oldTeams.flatMap(({ code }, at) =>
  count(at < SMALL ? (at % 9) + 1 : 10).map((nth) => ({
    ...{ number: `${code}-${nth}`, teamCode: code, title: nth === 1 ? 'HEAD' : 'MEMBER', nature: 'INSTITUTION' },
    ...{ origin: 'OWN', level: 'COUNTY', validTo: LAST },
  })),
);

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  const { take } = trial;
  const departments = count(DEPARTMENTS).map((nth) => ({ code: `BM-${nth}`, name: `部门${nth}`, kind: 'DEPARTMENT' }));
  await take('body', [...departments, { code: 'ZHZF', name: '北海市综合行政执法局', kind: 'COUNTY_BUREAU' }], BEIHAI);
  await take('team', [...oldTeams, ...newTeams], BEIHAI);
  await take('place', [{ code: '450500000000', name: '北海市' }], BEIHAI);
  await take('officer', [{ certificateNumber: 'A-1', name: '甲（样例）', teamCode: 'N-1' }], BEIHAI);
  await take('post', posts, BEIHAI);
  await take(
    'place',
    [
      { code: '330922000000', name: '嵊泗县' },
      { code: '330922100000', name: '菜园镇' },
      { code: '330922101000', name: '嵊山镇' },
      { code: '330922102000', name: '洋山镇' },
      { code: '330922201000', name: '枸杞乡' },
      { code: '330922202000', name: '花鸟乡' },
    ],
    SHENGSI,
  );
  const covered = { mode: 'COVERED', coveredByCode: '330922101000', validFrom: '2022-01-01' };
  await take(
    'placeMode',
    [
      { placeCode: '330922102000', mode: 'STATIONED', validFrom: '2021-06-01' },
      { placeCode: '330922102000', mode: 'EMPOWERED', validFrom: '2022-01-01' },
      { placeCode: '330922101000', mode: 'STATIONED', validFrom: '2022-01-01' },
      { placeCode: '330922201000', ...covered },
      { placeCode: '330922202000', ...covered },
    ],
    SHENGSI,
  );
});
afterAll(() => trial?.close());

describe('teams', () => {
  it('B-06a MUST answer 27 teams before, 7 after by asOf alone.', async () => {
    const teams = `teams(jurisdiction: "450500", first: 100, filter: { asOf:`;
    const data = await trial.ask(
      `{ before: ${teams} "${LAST}" }) { totalCount nodes { department { code } posts(filter: { asOf: "${LAST}" }) { totalCount } } }
         after: ${teams} "${FIRST}" }) { totalCount nodes { name } } }`,
      beihai,
    );
    expect([data.before.totalCount, data.before.nodes.length]).toEqual([OLD, OLD]);
    expect([data.after.totalCount, data.after.nodes.length]).toEqual([NEW, NEW]);
    type Node = { department: { code: string }; posts: { totalCount: number } };
    const nodes: Node[] = data.before.nodes;
    expect(new Set(nodes.map(({ department }) => department.code)).size).toBe(DEPARTMENTS);
    expect(nodes.filter(({ posts: { totalCount } }) => totalCount < 10)).toHaveLength(SMALL);
  });

  it('B-06e MUST answer the same at the place of the whole government, for teams that serve no other', async () => {
    const data = await trial.ask(
      `{ place(code: "450500000000") { teams { totalCount nodes { place { code } } } bodies { totalCount }
           before: teams(filter: { asOf: "${LAST}" }) { totalCount } first: teams(filter: { kind: PROFESSIONAL }) { totalCount } }
         teams(jurisdiction: "450500", filter: { placeCode: "450500000000" }) { totalCount }
         officers(jurisdiction: "450500", filter: { placeCode: "450500000000" }) { totalCount } }`,
      beihai,
    );
    expect(data).toMatchObject({
      place: {
        teams: { totalCount: NEW, nodes: newTeams.map(() => ({ place: null })) },
        bodies: { totalCount: DEPARTMENTS + 1 },
        before: { totalCount: OLD },
        first: { totalCount: 0 },
      },
      teams: { totalCount: NEW },
      officers: { totalCount: 1 },
    });
  });

  it('B-06c MUST count the teams below 10 posts on the day, which are none afterwards', async () => {
    const small = (asOf: string) =>
      trial.ask(
        `{ teams(jurisdiction: "450500", filter: { asOf: "${asOf}", postsBelow: 10 }) { totalCount nodes { code } } }`,
        beihai,
      );
    const before = (await small(LAST)).teams;
    expect(before.totalCount).toBe(SMALL);
    expect(before.nodes.map(({ code }: { code: string }) => code)).toEqual(
      oldTeams.slice(0, SMALL).map(({ code }) => code),
    );
    expect((await small(FIRST)).teams.totalCount).toBe(NEW);
  });

  it("stand by the government's today where no day is given, also below a body, a department and a team", async () => {
    const data = await trial.ask(
      `{ teams(jurisdiction: "450500") { totalCount } post(jurisdiction: "450500", number: "O-01-1") { title }
         bureau: body(jurisdiction: "450500", code: "ZHZF") { teams { totalCount } }
         department: body(jurisdiction: "450500", code: "BM-1") {
           departmentTeams { totalCount } before: departmentTeams(filter: { asOf: "${LAST}" }) { nodes { code } } }
         old: team(jurisdiction: "450500", code: "O-01") { validTo posts { totalCount } successors { nodes { code } } }
         new: team(jurisdiction: "450500", code: "N-1") { validFrom fields document { number } predecessors { code } }
         _entities(representations: [{ __typename: "PolicyDocument", jurisdiction: "450500", number: "北编〔2018〕1号" }]) {
           ... on PolicyDocument { teams { totalCount } } } }`,
      beihai,
    );
    expect(data).toEqual({
      teams: { totalCount: NEW },
      post: { title: 'HEAD' },
      bureau: { teams: { totalCount: NEW } },
      department: { departmentTeams: { totalCount: 0 }, before: { nodes: [{ code: 'O-01' }, { code: 'O-24' }] } },
      old: { validTo: LAST, posts: { totalCount: 0 }, successors: { nodes: [{ code: 'N-1' }] } },
      new: {
        validFrom: FIRST,
        fields: ['住房建设', '交通运输'],
        document: { number: '北编〔2018〕1号' },
        predecessors: [{ code: 'O-01' }, { code: 'O-08' }, { code: 'O-15' }, { code: 'O-22' }],
      },
      _entities: [{ teams: { totalCount: NEW } }],
    });
  });

  it('are found by their field and kind', async () => {
    const data = await trial.ask(
      `{ built: teams(jurisdiction: "450500", filter: { fields: ["住房建设", "工业能源"] }) { nodes { code } }
         old: teams(jurisdiction: "450500", filter: { kind: PROFESSIONAL }) { totalCount }
         last: teams(jurisdiction: "450500", orderBy: { field: CODE, direction: DESC }, first: 1) { nodes { code } } }`,
      beihai,
    );
    expect(data).toEqual({
      built: { nodes: [{ code: 'N-1' }] },
      old: { totalCount: 0 },
      last: { nodes: [{ code: 'N-7' }] },
    });
  });
});

describe('modes', () => {
  it('B-06b MUST answer the mode of 洋山镇 on a date by asOf alone.', async () => {
    const data = await trial.ask(`{ place(code: "330922102000") { name
      before: mode(asOf: "2021-12-31") { mode } after: mode(asOf: "2022-01-01") { mode } never: mode(asOf: "2021-05-31") { mode } } }`);
    expect(data.place).toEqual({
      name: '洋山镇',
      before: { mode: 'STATIONED' },
      after: { mode: 'EMPOWERED' },
      never: null,
    });
  });

  it('B-06d MUST name the place whose team covers another, from both sides', async () => {
    const data = await trial.ask(`{ place(code: "330922201000") { mode(asOf: "2022-06-01") { mode coveredBy { name } } }
      covering: place(code: "330922101000") { mode(asOf: "2022-06-01") { mode coveredBy { name } }
        coveredModes(filter: { asOf: "2022-06-01" }) { totalCount nodes { place { name } } }
        before: coveredModes(filter: { asOf: "2021-12-31" }) { totalCount } } }`);
    expect(data).toEqual({
      place: { mode: { mode: 'COVERED', coveredBy: { name: '嵊山镇' } } },
      covering: {
        mode: { mode: 'STATIONED', coveredBy: null },
        coveredModes: { totalCount: 2, nodes: [{ place: { name: '枸杞乡' } }, { place: { name: '花鸟乡' } }] },
        before: { totalCount: 0 },
      },
    });
  });

  it('are counted for a government as of a day, a later one ending the one before it', async () => {
    const counts = async (asOf: string) => {
      const modes = (mode: string) =>
        `placeModes(jurisdiction: "330922", filter: { asOf: "${asOf}"${mode} }) { totalCount }`;
      const data = await trial.ask(
        `{ all: ${modes('')} empowered: ${modes(', mode: EMPOWERED')} stationed: ${modes(', mode: STATIONED')} }`,
      );
      return [data.all.totalCount, data.empowered.totalCount, data.stationed.totalCount];
    };
    expect(await counts('2021-12-31')).toEqual([1, 0, 1]);
    expect(await counts('2022-01-01')).toEqual([4, 1, 1]);
  });

  it('are refused that say who covers a place which nobody covers', async () => {
    const row = {
      placeCode: '330922100000',
      mode: 'STATIONED',
      coveredByCode: '330922101000',
      validFrom: '2022-01-01',
    };
    const summary = await trial.take('placeMode', [{ key: 'odd', ...row }], SHENGSI);
    expect(summary).toMatchObject({
      taken: 0,
      quarantined: 1,
      reasons: [{ column: 'coveredByCode', reason: 'Expected a covering place for a covered one only' }],
    });
  });
});

it('a fact that ends before it begins is not taken', async () => {
  const row = { code: 'X', name: '反', kind: 'DEPARTMENT', validFrom: '2022-02-01', validTo: '2022-01-31' };
  const summary = await trial.take('body', [{ key: 'odd', ...row }], WENLING);
  expect(summary).toMatchObject({ taken: 0, quarantined: 1 });
});
