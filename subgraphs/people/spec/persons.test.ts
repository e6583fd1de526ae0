import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTownRegister, XINHE } from './town-register.ts';
import { callerOf, openTrialPeople, type TrialPeople, WENLING } from './trial-people.ts';

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  await fillTownRegister(trial);
});
afterAll(() => trial?.close());

const XINHE_TEAM = 'team(jurisdiction: "331081", code: "ZD-104")';
const total = (totalCount: number) => ({ totalCount });

it('wardens, auxiliaries and grid members stand beside the officers of a team and are none', async () => {
  const data = await trial.ask(`{ ${XINHE_TEAM} { officers { totalCount }
      wardens { nodes { name phone street place { name } } } auxiliaries { nodes { name supervisor { name } } } gridMembers { nodes { name } } }
    officer(jurisdiction: "331081", certificateNumber: "A-1") { auxiliaries { totalCount } }
    warden: officer(jurisdiction: "331081", certificateNumber: "W-1") { name }
    place(code: "${XINHE}") { wardens { totalCount } gridMembers { totalCount } auxiliaries { totalCount } } }`);
  expect(data).toEqual({
    team: {
      officers: total(1),
      wardens: { nodes: [{ name: '己（样例）', phone: '***', street: '中心大道', place: { name: '新河镇' } }] },
      auxiliaries: { nodes: [{ name: '庚（样例）', supervisor: { name: '甲（样例）' } }] },
      gridMembers: { nodes: [{ name: '戊（样例）' }] },
    },
    officer: { auxiliaries: total(1) },
    warden: null,
    place: { wardens: total(1), gridMembers: total(1), auxiliaries: total(1) },
  });
});

it('a joint team lists members of several bodies, and counts who is certified', async () => {
  const joint = 'team(jurisdiction: "331081", code: "ZD-DL")';
  const data =
    await trial.ask(`{ ${joint} { kind members { nodes { name body { name } isCertified officer { certificateNumber } } }
      certified: members(filter: { isCertified: true }) { totalCount }
      before: members(filter: { isCertified: true, asOf: "2021-05-31" }) { totalCount }
      without: members(filter: { isCertified: false }) { nodes { name } } }
    body(jurisdiction: "331081", code: "POWER") { teamMembers { nodes { team { name } } } } }`);
  expect(data.team).toEqual({
    kind: 'JOINT',
    members: {
      nodes: [
        {
          ...{ name: '甲（样例）', isCertified: true, officer: { certificateNumber: 'A-1' } },
          body: { name: '温岭市综合行政执法局' },
        },
        { name: '辛（样例）', isCertified: false, officer: null, body: { name: '国网温岭市供电公司' } },
      ],
    },
    certified: total(1),
    before: total(0),
    without: { nodes: [{ name: '辛（样例）' }] },
  });
  expect(data.body.teamMembers.nodes).toEqual([{ team: { name: '电力联合执法专班' } }]);
});

it('equipment is that of the day, of an officer and of a team', async () => {
  const data = await trial.ask(`{ officer(jurisdiction: "331081", certificateNumber: "A-1") {
      equipment { nodes { kind } } spring: equipment(filter: { asOf: "2022-06-30" }) { nodes { kind officer { name } } } }
    ${XINHE_TEAM} { equipment { nodes { number kind } } }
    equipment(jurisdiction: "331081", filter: { kind: TERMINAL }) { totalCount } }`);
  expect(data).toEqual({
    officer: {
      equipment: { nodes: [{ kind: 'TERMINAL' }] },
      spring: {
        nodes: [
          { kind: 'TERMINAL', officer: { name: '甲（样例）' } },
          { kind: 'BODY_CAMERA', officer: { name: '甲（样例）' } },
        ],
      },
    },
    team: {
      equipment: {
        nodes: [
          { number: 'E-1', kind: 'TERMINAL' },
          { number: 'E-3', kind: 'VEHICLE' },
        ],
      },
    },
    equipment: total(1),
  });
});

it('officers are counted by what they were trained in and have on the day', async () => {
  const officers = (filter: string) => `officers(jurisdiction: "331081", filter: { ${filter} }) { totalCount }`;
  const data =
    await trial.ask(`{ a: ${officers('trainedIn: "市容"')} b: ${officers('trainedIn: "市容", asOf: "2022-05-08"')}
    c: ${officers('trainedIn: "燃气"')} d: ${officers('equippedWith: TERMINAL')} e: ${officers('equippedWith: BODY_CAMERA')}
    f: ${officers('equippedWith: BODY_CAMERA, asOf: "2022-06-30"')} }`);
  expect(Object.values(data)).toEqual([1, 0, 0, 1, 0, 1].map(total));
});

it('an officer is asked for posts, leaderships and joint teams', async () => {
  const data = await trial.ask(`{ officer(jurisdiction: "331081", certificateNumber: "A-1") { posts { nodes { title } }
    leaderships { nodes { role team { code } } } memberships(filter: { isCertified: true }) { nodes { duty team { code } } } } }`);
  expect(data.officer).toEqual({
    posts: { nodes: [{ title: 'HEAD' }] },
    leaderships: { nodes: [{ role: 'CAPTAIN', team: { code: 'ZD-104' } }] },
    memberships: { nodes: [{ duty: '执法', team: { code: 'ZD-DL' } }] },
  });
});

it('trainings are told by officer, field, team and time', async () => {
  const trainings = (filter: string) => `trainings(jurisdiction: "331081", filter: { ${filter} }) { totalCount }`;
  const data = await trial.ask(`{ officer(jurisdiction: "331081", certificateNumber: "A-1") {
      trainings { nodes { field topic hours isCrossPost officer { name } } } }
    a: ${trainings('field: "市容"')} b: ${trainings('isCrossPost: true')} c: ${trainings('teamCode: "ZD-104"')}
    d: ${trainings('startsFrom: "2022-05-10"')} e: ${trainings('startsBefore: "2022-05-09"')} }`);
  const { officer, ...counts } = data;
  expect(officer.trainings.nodes[1]).toEqual({
    ...{ field: '市容', topic: '裁量', hours: 40, isCrossPost: true },
    officer: { name: '甲（样例）' },
  });
  expect(Object.values(counts)).toEqual([1, 1, 2, 1, 0].map(total));
});

it("accounts of the public are counted while they are open, without anybody's name", async () => {
  const accounts = (filter: string) => `publicAccounts(jurisdiction: "331081", filter: { ${filter} }) { totalCount }`;
  const data = await trial.ask(`{ now: publicAccounts(jurisdiction: "331081") { totalCount }
    june: ${accounts('asOf: "2022-06-30"')} closed: ${accounts('asOf: "2022-07-01"')} december: ${accounts('asOf: "2022-12-31"')}
    since: ${accounts('asOf: "2022-12-31", registeredFrom: "2022-01-01"')} until: ${accounts('registeredBefore: "2021-01-01"')}
    place(code: "${XINHE}") { publicAccounts { totalCount } } }`);
  const { place, ...counts } = data;
  expect(Object.values(counts)).toEqual([1, 2, 1, 2, 1, 0].map(total));
  expect(place.publicAccounts).toEqual(total(1));
});

describe('registers of persons', () => {
  const REGISTERS = [
    ['officers', 'Officer'],
    ['certificates', 'Certificate'],
    ['leaderships', 'Leadership'],
    ['teamMembers', 'TeamMember'],
    ['gridMembers', 'GridMember'],
    ['wardens', 'Warden'],
    ['auxiliaries', 'Auxiliary'],
    ['equipment', 'Equipment'],
    ['trainings', 'Training'],
    ['publicAccounts', 'PublicAccount'],
  ] as const;
  it.each(REGISTERS)('%s are seen by callers of their government and by nobody else', async (register, type) => {
    const query = `{ ${register}(jurisdiction: "331081") { totalCount nodes { id provenance { source } } } }`;
    const own = (await trial.ask(query, callerOf(WENLING)))[register];
    expect(own.totalCount).toBeGreaterThan(0);
    expect(own.nodes).toHaveLength(own.totalCount);
    expect(own.nodes[0].provenance).toHaveLength(1);
    const entity = `{ _entities(representations: [{ __typename: "${type}", id: "${own.nodes[0].id}" }]) { __typename } }`;
    expect((await trial.ask(entity, callerOf(WENLING)))._entities).toEqual([{ __typename: type }]);
    for (const stranger of [callerOf('320281'), ANONYMOUS]) {
      expect((await trial.ask(query, stranger))[register]).toEqual({ totalCount: 0, nodes: [] });
      expect((await trial.ask(entity, stranger))._entities).toEqual([null]);
    }
  });
});
