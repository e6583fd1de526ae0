import { JIANGYIN as FIGURES } from '@network/sample/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

const IN_JIANGYIN = 'jurisdiction: "320281"';
const JIANGYIN = '320281000000';
const XUXIAKE = '320281104000';
/** The last Friday of 2018: today there. */
const TODAY = '2018-12-28';
/** The first seven of the fourteen departments, which the report names. */
const NAMED_DEPARTMENTS = '人社 住建 城管 安监 农林 水利 公用事业'.split(' ');
const CITY_FIELDS = '市场监管 交通运输 国土规划 农林水利 城乡建设 卫生监督 安全生产'.split(' ');

let network: WholeNetwork;
let centre: Asker;
beforeAll(async () => {
  network = await openFullNetwork();
  centre = createAsker(network.ask, 'command-centre-jiangyin');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

describe('江阴, 2018: one list', () => {
  it('B-01.59 MUST list 788 items of 14 departments given to 17 places, coercive measures among them', async () => {
    const { places, townList } = FIGURES;
    const list = `empowermentList(${IN_JIANGYIN}, code: "ZJ-788")`;
    const { found } = await centre.get(
      `{ found: ${list} { name kind places { code name isTown } extent { departments { name } } } }`,
    );
    expect(found).toMatchObject({ name: '镇、街道相对集中行政处罚权事项清单', kind: 'EMPOWERED' });
    const items = await centre.pageToEnd(`${list} > items`, 'name kind supervisingBody { name }');
    expect(items).toHaveLength(townList.items);

    const departments = new Set(items.map(({ supervisingBody }) => supervisingBody.name));
    expect(departments.size).toBe(townList.departments);
    expect(departments).toEqual(new Set(found.extent.departments.map(({ name }: { name: string }) => name)));
    for (const name of NAMED_DEPARTMENTS) expect(departments).toContain(`江阴市${name}主管部门`);

    const kinds = Map.groupBy(items, ({ kind }) => kind);
    expect([...kinds.keys()].toSorted()).toEqual(['COERCION', 'PENALTY']);
    const coercive = await centre.count(`${list} > items(filter: { kind: COERCION })`);
    expect(coercive).toBeGreaterThan(0);
    expect(coercive).toBe(kinds.get('COERCION')?.length);

    expect(found.places).toHaveLength(places);
    for (const { code } of found.places) {
      expect([code, await centre.count(`place(code: "${code}") > enforcementItems`)]).toEqual([code, townList.items]);
    }
    const grants = await centre.metric({ place: JIANGYIN, key: 'catalogue EMPOWERED_TOWNS' });
    expect(grants.numerator).toBe(places);
  });

  it('B-01.60 MUST list 790 items over 7 fields, with 7 teams', async () => {
    const { cityList } = FIGURES;
    const list = `empowermentList(${IN_JIANGYIN}, code: "SJ-790")`;
    const items = await centre.pageToEnd(`${list} > items`, 'name field enforcingTeam { code name fields }');
    expect(items).toHaveLength(cityList.items);
    expect(new Set(items.map(({ name }) => name)).size).toBe(cityList.items);
    const teams = new Map(items.map(({ field, enforcingTeam }) => [field, enforcingTeam]));
    expect([...teams.keys()].toSorted()).toEqual(CITY_FIELDS.toSorted());
    expect(teams.size).toBe(cityList.fields);
    expect(new Set([...teams.values()].map(({ code }) => code)).size).toBe(cityList.teams);
    // One field, one team: it carries out that field and no other.
    for (const { field, enforcingTeam } of items)
      expect(enforcingTeam).toEqual({ ...teams.get(field), fields: [field] });
    const { found } = await centre.get(`{ found: ${list} { extent { fields teams { code } } } }`);
    expect([found.extent.fields.length, found.extent.teams.length]).toEqual([cityList.fields, cityList.teams]);
  });
});

const OFFICER = `officer(${IN_JIANGYIN}, certificateNumber: "样例-104-001")`;
const KINDS = ['TERMINAL', 'BODY_CAMERA', 'RADIO'] as const;
type Piece = { readonly kind: string; readonly model: string };
type Training = { readonly field: string };

describe('江阴, 2018: five that are one', () => {
  it("B-01.61 MUST tell an officer's terminal, camera and radio, and the share of the equipped", async () => {
    const pieces = await centre.pageToEnd(`${OFFICER} > equipment`, 'kind model');
    expect(Object.fromEntries(pieces.map(({ kind, model }) => [kind, model]))).toEqual({
      TERMINAL: '手持执法终端',
      BODY_CAMERA: '执法记录仪',
      RADIO: '大功率对讲机',
    });

    const officers = await centre.pageToEnd(`officers(${IN_JIANGYIN})`, 'equipment { nodes { kind } }');
    const having = (kind: string) =>
      officers.filter(({ equipment }) => equipment.nodes.some((piece: Piece) => piece.kind === kind));
    const all = await centre.count(`officers(${IN_JIANGYIN})`);
    expect(all).toBe(officers.length);
    for (const kind of KINDS) {
      const count = await centre.count(`officers(${IN_JIANGYIN}, filter: { equippedWith: ${kind} })`);
      expect([kind, count, count / all]).toEqual([kind, having(kind).length, 1]);
    }
    const equipped = officers.filter(({ equipment }) => equipment.nodes.length > 0);
    const share = await centre.metric({ place: JIANGYIN, key: 'people EQUIPPED_RATE' });
    expect([share.numerator, share.denominator]).toEqual([equipped.length, all]);
    // Nobody drives a vehicle of his own: the share is counted, not said.
    expect(await centre.count(`officers(${IN_JIANGYIN}, filter: { equippedWith: VEHICLE })`)).toBe(0);
    const { numerator, parts } = await centre.metric({ place: JIANGYIN, key: 'people EQUIPMENT', by: 'KIND' });
    expect(numerator).toBe(KINDS.length * all);
    expect(Object.fromEntries(parts.map((part) => [part.value, part.numerator]))).toEqual(
      Object.fromEntries(KINDS.map((kind) => [kind, all])),
    );
  });

  it('B-01.62 MUST list 50 forms of documents with what they must contain', async () => {
    const forms = await centre.pageToEnd(`documentForms(${IN_JIANGYIN})`, 'code name stage requiredFields');
    expect(forms).toHaveLength(FIGURES.forms);
    expect(new Set(forms.map(({ name }) => name)).size).toBe(FIGURES.forms);
    expect(forms.filter(({ requiredFields }) => requiredFields.length === 0)).toEqual([]);
    expect(forms.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '立案审批表',
        '询问笔录',
        '先行登记保存通知书',
        '处罚决定书（个人）',
        '文书送达回执',
        '结案审批表',
      ]),
    );
    const { found } = await centre.get(
      `{ found: documentForm(${IN_JIANGYIN}, code: "F01") { name stage requiredFields } }`,
    );
    expect(found).toEqual({
      ...{ name: '立案审批表', stage: '立案' },
      requiredFields: ['当事人', '案由', '日期', '印章'],
    });
  });

  it("B-01.63 MUST tell an officer's trainings by field and a team's trained share", async () => {
    const own = await centre.pageToEnd(`${OFFICER} > trainings`, 'field topic startsOn endsOn hours');
    expect(own).toEqual([
      {
        ...{ id: expect.any(String), field: '综合执法', topic: '行政执法业务集中轮训', hours: 40 },
        ...{ startsOn: '2018-03-05', endsOn: '2018-03-09' },
      },
    ]);

    // Two teams trained for their own field, and a third asked for a field that nobody of it was trained in.
    for (const [code, field, share] of [
      ['ZD-104', '综合执法', 1],
      ['ZD-LY1', '市场监管', 1],
      ['ZD-LY1', '综合执法', 0],
    ] as const) {
      const team = `team(${IN_JIANGYIN}, code: "${code}")`;
      const members = await centre.pageToEnd(`${team} > officers`, 'trainings { nodes { field } }');
      const trained = members.filter(({ trainings }) => trainings.nodes.some((one: Training) => one.field === field));
      const count = await centre.count(`${team} > officers(filter: { trainedIn: "${field}" })`);
      expect([code, field, count, count / members.length]).toEqual([code, field, trained.length, share]);
    }
    const year = { from: '2018-01-01', to: '2019-01-01' };
    const attended = await centre.metric({
      ...{ place: JIANGYIN, key: 'people TRAINING_ATTENDANCES', window: year, by: 'FIELD' },
    });
    const trainings = await centre.pageToEnd(`trainings(${IN_JIANGYIN})`, 'field');
    expect(attended.numerator).toBe(trainings.length);
    for (const { value, numerator } of attended.parts) {
      expect([value, numerator]).toEqual([value, trainings.filter(({ field }) => field === value).length]);
    }
    expect(attended.parts).toHaveLength(CITY_FIELDS.length + 1);
  });

  it('B-01.66 MUST count 381 certificates valid on a day', async () => {
    const valid = `certificates(${IN_JIANGYIN}, filter: { asOf: "${TODAY}", status: VALID })`;
    const certificates = await centre.pageToEnd(valid, `number isValid(on: "${TODAY}") validFrom validTo`);
    expect(certificates).toHaveLength(FIGURES.certificates);
    expect(certificates.every(({ isValid }) => isValid)).toBe(true);
    expect(certificates.every(({ validFrom, validTo }) => validFrom <= TODAY && validTo >= TODAY)).toBe(true);
    const held = await centre.metric({ place: JIANGYIN, key: 'people CERTIFIED_RATE' });
    expect([held.numerator, held.denominator]).toEqual([
      FIGURES.certificates,
      await centre.count(`officers(${IN_JIANGYIN})`),
    ]);

    // Half a year before, those that have run out since were valid too; before the first was issued, none was.
    const onDay = (day: string) =>
      centre.count(`certificates(${IN_JIANGYIN}, filter: { asOf: "${day}", status: VALID })`);
    expect(await onDay('2018-06-30')).toBeGreaterThan(FIGURES.certificates);
    expect([await onDay('2018-07-01'), await onDay('2017-10-31')]).toEqual([FIGURES.certificates, 0]);
  });

  it('B-01.67 MUST go from a grid to its squad and its patrollers', async () => {
    const grids = await centre.pageToEnd(`grids(${IN_JIANGYIN})`, 'code name place { parent { code } } team { code }');
    expect(grids.length).toBeGreaterThan(1);
    for (const { place, team } of grids) expect([place.parent.code, team.code]).toEqual([XUXIAKE, 'ZD-104']);

    const grid = `grid(${IN_JIANGYIN}, code: "${grids[0].code}")`;
    const { found } = await centre.get(`{ found: ${grid} { team { name kind place { code } grids { totalCount } } } }`);
    expect(found.team).toEqual({
      ...{ name: '徐霞客镇综合执法中队', kind: 'TOWN', place: { code: XUXIAKE } },
      grids: { totalCount: grids.length },
    });
    const patrollers = await centre.pageToEnd(`${grid} > team > officers`, 'certificateNumber team { code }');
    expect(patrollers.length).toBeGreaterThan(0);
    expect(new Set(patrollers.map(({ team }) => team.code))).toEqual(new Set(['ZD-104']));
    expect(patrollers.length).toBe(await centre.count(`officers(${IN_JIANGYIN}, filter: { teamCode: "ZD-104" })`));
    // They walk it: what they report of it becomes an event of their town.
    expect(await centre.count(`${OFFICER} > events`)).toBeGreaterThan(0);
  });
});
