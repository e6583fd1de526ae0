import { NANPING, WENLING } from '@network/sample/figures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

const COUNTY = '331081000000';
const XINHE = '331081104000';
const NEW_DISTRICT = '331081400000';
/** The sample's day. */
const TODAY = '2022-11-30';
/** The days that the report's figures cover, with the day after the last one. */
const YEAR = { from: '2022-01-01', to: '2022-12-01' } as const;

let network: WholeNetwork;
let centre: Asker;
let nobody: Asker;
beforeAll(async () => {
  network = await openFullNetwork();
  centre = createAsker(network.ask, 'command-centre');
  nobody = createAsker(network.ask, 'anonymous');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

type Named = { readonly name: string };
const distinct = (values: readonly unknown[]): number => new Set(values).size;
const namesOf = (records: readonly Named[]): string[] => records.map(({ name }) => name).sort();

it('B-01.1 MUST find a governing document by its 文号, with its dates, its validity and the lists and teams that it founds', async () => {
  const { plan, sought, opinion } = await nobody.get(`{
    plan: policyDocument(jurisdiction: "330922", number: "嵊政发〔2021〕11号") {
      title kind formedOn publishedOn validity
      lists(first: 50) { nodes { code kind document { number } } }
      teams(first: 50) { totalCount nodes { kind name document { number } } }
    }
    sought: searchCatalogue(text: "嵊政发[2021]11号", types: [POLICY_DOCUMENT]) {
      nodes { ... on PolicyDocument { number } }
    }
    opinion: policyDocument(jurisdiction: "331081", number: "样例-温政办发〔2022〕15号") {
      formedOn publishedOn effectiveOn validity
      lists { nodes { code } }
      teams(first: 50, filter: { kind: TOWN }) { totalCount }
    }
  }`);
  expect(plan).toMatchObject({ formedOn: '2021-11-29', publishedOn: '2021-12-01', validity: 'VALID', kind: 'PLAN' });
  expect(sought.nodes).toEqual([{ number: '嵊政发〔2021〕11号' }]);
  expect(plan.lists.nodes.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['COMPREHENSIVE', 'EMPOWERED']);
  const kinds = plan.teams.nodes.map(({ kind }: { kind: string }) => kind);
  expect(plan.teams.totalCount).toBe(kinds.length);
  expect(kinds.filter((kind: string) => kind !== 'TOWN')).toHaveLength(10);
  expect(new Set(plan.teams.nodes.map(({ document }: { document: object }) => JSON.stringify(document)))).toEqual(
    new Set(['{"number":"嵊政发〔2021〕11号"}']),
  );
  expect(opinion).toEqual({
    ...{ formedOn: '2022-03-10', publishedOn: '2022-03-15', effectiveOn: '2022-04-01', validity: 'VALID' },
    lists: { nodes: [{ code: 'FQ-1' }] },
    teams: { totalCount: WENLING.towns.all },
  });
});

it('B-01.2 MUST count 5 113 items in force in 温岭 on 2022-11-30', async () => {
  const items = await nobody.pageToEnd(
    `enforcementItems(jurisdiction: "331081", asOf: "${TODAY}")`,
    `inForce(asOf: "${TODAY}")`,
  );
  expect(items).toHaveLength(WENLING.items.all);
  expect(items.filter(({ inForce }) => !inForce)).toEqual([]);
  expect(await nobody.count('enforcementItems(jurisdiction: "331081", asOf: "2021-12-31")')).toBe(0);
  expect((await nobody.metric({ place: COUNTY, key: 'catalogue ITEMS' })).numerator).toBe(WENLING.items.all);
});

it('B-01.3 MUST count 1 536 comprehensive items, 30.04 % of 5 113, over 70 % of the fields, each share with both its numbers', async () => {
  const { all, comprehensive, fields, comprehensiveFields } = WENLING.items;
  const list = (kind: string) =>
    nobody.pageToEnd(`enforcementItems(jurisdiction: "331081", asOf: "${TODAY}", filter: { list: ${kind} })`, 'field');
  const [taken, kept] = [await list('COMPREHENSIVE'), await list('PROFESSIONAL')];
  expect(taken).toHaveLength(comprehensive);
  expect(distinct(taken.map(({ field }) => field))).toBe(comprehensiveFields);
  expect(distinct([...taken, ...kept].map(({ field }) => field))).toBe(fields);
  const share = await nobody.metric({ place: COUNTY, key: 'catalogue COMPREHENSIVE_SHARE' });
  expect(share).toMatchObject({ numerator: comprehensive, denominator: all });
  expect(share.value).toBeCloseTo(0.3004, 4);
  expect(await nobody.metric({ place: COUNTY, key: 'catalogue FIELD_COVERAGE' })).toMatchObject({
    ...{ numerator: comprehensiveFields, denominator: fields, value: 0.7 },
  });
});

it('B-01.4 MUST count 3 577 professional items, each with its professional team', async () => {
  const items = await nobody.pageToEnd(
    `enforcementItems(jurisdiction: "331081", asOf: "${TODAY}", filter: { list: PROFESSIONAL })`,
    'field enforcingTeam { code kind fields }',
  );
  expect(items).toHaveLength(WENLING.items.professional);
  // A team keeps items of the fields that it tells, and of no other.
  expect(items.filter(({ field, enforcingTeam }) => !enforcingTeam.fields.includes(field))).toEqual([]);
  expect(items.filter(({ enforcingTeam }) => enforcingTeam?.kind !== 'PROFESSIONAL')).toEqual([]);
  const teams = await nobody.pageToEnd(
    `teams(jurisdiction: "331081", filter: { kind: PROFESSIONAL })`,
    `code enforcementItems(asOf: "${TODAY}", first: 0) { totalCount }`,
  );
  const kept = Map.groupBy(items, ({ enforcingTeam }) => enforcingTeam.code);
  expect(new Map(teams.map(({ code, enforcementItems }) => [code, enforcementItems.totalCount]))).toEqual(
    new Map([...kept].map(([code, those]) => [code, those.length])),
  );
});

it('B-01.5 MUST list ten county teams, the last of them 港航渔业 in 温岭 and 海洋 in 嵊泗', async () => {
  const { comprehensive, professional, portAndFishery } = WENLING.teams;
  const list = async (jurisdiction: string, kind: string) =>
    nobody.pageToEnd(`teams(jurisdiction: "${jurisdiction}", filter: { kind: ${kind} })`, 'code name');
  for (const [jurisdiction, last] of [
    ['331081', '温岭市港航渔业行政执法队'],
    ['330922', '嵊泗县海洋行政执法队'],
  ] as const) {
    const [one, others] = [await list(jurisdiction, 'COMPREHENSIVE'), await list(jurisdiction, 'PROFESSIONAL')];
    expect([one.length, others.length]).toEqual([comprehensive, professional + portAndFishery]);
    expect(others.toSorted((a, b) => a.code.localeCompare(b.code)).at(-1)?.name).toBe(last);
  }
});

it('B-01.6 MUST list 16 teams on 16 towns and none on 东部新区', async () => {
  const teams = await nobody.pageToEnd(
    'teams(jurisdiction: "331081", filter: { kind: TOWN })',
    'place { code isTown }',
  );
  expect(teams).toHaveLength(WENLING.towns.all);
  const towns = await nobody.pageToEnd('places(jurisdiction: "331081", filter: { isTown: true })', 'code');
  expect(new Set(teams.map(({ place }) => place.code))).toEqual(new Set(towns.map(({ code }) => code)));
  expect(towns).toHaveLength(WENLING.towns.all);
  const { place } = await nobody.get(
    `{ place(code: "${NEW_DISTRICT}") { name isTown team { id } teams { totalCount } parent { code } } }`,
  );
  expect(place).toEqual({
    ...{ name: '东部新区', isTown: false, team: null, teams: { totalCount: 0 }, parent: { code: COUNTY } },
  });
});

it('B-01.7 MUST name the captain 镇长, the executive deputy and the deputies who lead the team of 新河镇', async () => {
  const { place } = await centre.get(
    `{ place(code: "${XINHE}") { team { name leaders(asOf: "${TODAY}") { role name position } } } }`,
  );
  const { name, leaders } = place.team;
  expect(name).toBe('新河镇综合行政执法队');
  expect(leaders.map(({ role, position }: Record<string, string>) => [role, position])).toEqual([
    ['CAPTAIN', '镇长'],
    ['EXECUTIVE_DEPUTY', '党委副书记'],
    ['DEPUTY', '副镇长'],
    ['DEPUTY', '派出所所长'],
  ]);
  expect(distinct(leaders.map((leader: Named) => leader.name))).toBe(4);
});

it('B-01.8 MUST show two valid subject registrations in each of 16 towns', async () => {
  const valid = await nobody.pageToEnd(
    `subjectRegistrations(jurisdiction: "331081", filter: { asOf: "${TODAY}" })`,
    'kind number place { code isTown } body { code }',
  );
  expect(valid).toHaveLength(WENLING.subjectRegistrations);
  const byTown = [...Map.groupBy(valid, ({ place }) => place.code).values()];
  expect(byTown).toHaveLength(WENLING.towns.all);
  for (const registrations of byTown) {
    expect(registrations.map(({ kind }) => kind).sort()).toEqual(['STATIONED_SQUAD', 'TOWN']);
    expect(distinct(registrations.map(({ body }) => body.code))).toBe(2);
  }
  expect(await nobody.metric({ place: COUNTY, key: 'people DUAL_SUBJECT_RATE' })).toMatchObject({
    ...{ numerator: WENLING.towns.all, denominator: WENLING.towns.all },
  });
});

it('B-01.9 MUST split 16 towns into 11 empowered and 5 stationed, each mode from a day on', async () => {
  const list = (mode: string) =>
    nobody.pageToEnd(
      `placeModes(jurisdiction: "331081", filter: { asOf: "${TODAY}", mode: ${mode} })`,
      'mode validFrom place { code name }',
    );
  const [empowered, stationed] = [await list('EMPOWERED'), await list('STATIONED')];
  expect([empowered.length, stationed.length]).toEqual([WENLING.towns.empowered, WENLING.towns.stationed]);
  expect(distinct([...empowered, ...stationed].map(({ place }) => place.code))).toBe(WENLING.towns.all);
  const query = `query ($code: ID!, $first: Date!, $before: Date!) {
    place(code: $code) { first: mode(asOf: $first) { mode } before: mode(asOf: $before) { mode } } }`;
  for (const { mode, validFrom, place } of [...empowered, ...stationed]) {
    const before = new Date(Date.parse(validFrom) - 86_400_000).toISOString().slice(0, 10);
    const asked = await nobody.get(query, { code: place.code, first: validFrom, before });
    expect(asked.place, place.name).toEqual({ first: { mode }, before: null });
  }
});

it('B-01.10 MUST list 91 items empowered to towns, each grant with its day of publication and its day of effect', async () => {
  const { empoweredItems, towns } = WENLING;
  expect(await nobody.pageToEnd('empowermentList(jurisdiction: "331081", code: "FQ-1") > items')).toHaveLength(
    empoweredItems,
  );
  const grants = await nobody.pageToEnd(
    'empowermentList(jurisdiction: "331081", code: "FQ-1") > grants',
    'itemCode placeCode publishedOn effectiveOn place { mode { mode } }',
  );
  expect(grants).toHaveLength(empoweredItems * towns.empowered);
  expect(distinct(grants.map(({ itemCode }) => itemCode))).toBe(empoweredItems);
  expect(new Set(grants.map(({ place }) => place.mode.mode))).toEqual(new Set(['EMPOWERED']));
  expect(grants.filter(({ publishedOn, effectiveOn }) => !(publishedOn < effectiveOn))).toEqual([]);
  expect(new Set(grants.map(({ publishedOn, effectiveOn }) => `${publishedOn} ${effectiveOn}`))).toEqual(
    new Set(['2022-03-15 2022-04-01']),
  );
  expect((await nobody.metric({ place: COUNTY, key: 'catalogue EMPOWERED_ITEMS' })).numerator).toBe(empoweredItems);
});

it('B-01.11 MUST name six model towns, three of them provincial: 新河, 泽国, 温峤', async () => {
  const list = async (kind: string) =>
    (
      await nobody.pageToEnd(
        `marks(jurisdiction: "331081", filter: { asOf: "${TODAY}", kind: ${kind} })`,
        'place { name }',
      )
    ).map(({ place }) => place);
  const [models, provincial] = [await list('MODEL_TOWN'), await list('PROVINCIAL_MODEL')];
  expect(distinct(namesOf(models))).toBe(WENLING.towns.models);
  expect(provincial).toHaveLength(WENLING.towns.provincialModels);
  expect(namesOf(provincial)).toEqual(['新河镇', '泽国镇', '温峤镇'].sort());
  expect(namesOf(models)).toEqual(expect.arrayContaining(namesOf(provincial)));
});

it('B-01.19 MUST list 48 articles of the guideline, each tied to its items', async () => {
  const articles = await nobody.pageToEnd(
    'guidelines(jurisdiction: "331081", filter: { guide: "电力行政执法指引" })',
    'number text items { code name guidelines(first: 50) { nodes { number } } }',
  );
  expect(articles).toHaveLength(WENLING.powerGuidelines);
  expect(articles.map(({ number }) => number).sort((a, b) => a - b)).toEqual(articles.map((_, at) => at + 1));
  for (const { number, items } of articles) {
    expect(items.length, `article ${number}`).toBeGreaterThan(0);
    for (const { guidelines } of items) expect(guidelines.nodes).toContainEqual({ number });
  }
});

it('B-01.28 MUST follow a matter through steps before, during and after to the department that leads each', async () => {
  const chains = await nobody.pageToEnd(
    'responsibilityChains(jurisdiction: "331081")',
    'code before: steps(phase: BEFORE) { what leadBody { name } } during: steps(phase: DURING) { what leadBody { name } } after: steps(phase: AFTER) { what leadBody { name } }',
  );
  expect(chains.length).toBeGreaterThan(0);
  for (const { code, before, during, after } of chains)
    for (const steps of [before, during, after]) {
      expect(steps.length, code).toBeGreaterThan(0);
      for (const { what, leadBody } of steps)
        expect([what, leadBody?.name], code).toEqual([expect.stringMatching(/./), expect.stringMatching(/^温岭市/)]);
    }
  const { chain } = await nobody.get(
    '{ chain: responsibilityChain(jurisdiction: "331081", code: "ZRL-1") { name steps { phase leadBody { name } } } }',
  );
  expect(chain.steps).toEqual([
    { phase: 'BEFORE', leadBody: { name: '温岭市住房城乡建设主管部门' } },
    { phase: 'DURING', leadBody: { name: '温岭市综合行政执法局' } },
    { phase: 'AFTER', leadBody: { name: '温岭市综合行政执法局' } },
  ]);
});

it('B-01.31 MUST list 13 case templates with their elements and documents', async () => {
  const templates = await nobody.pageToEnd(
    'caseTemplates(jurisdiction: "331081")',
    'code elements facts items { code } forms { name requiredFields }',
  );
  expect(templates).toHaveLength(WENLING.templates);
  for (const { code, elements, forms, items } of templates) {
    expect([elements.length > 2, items.length, forms.length > 1], code).toEqual([true, 1, true]);
    expect(namesOf(forms), code).toContain('送达回证');
  }
  expect((await nobody.metric({ place: COUNTY, key: 'catalogue CASE_TEMPLATES' })).numerator).toBe(WENLING.templates);
});

it('B-01.32 MUST list 312 commitment items of 15 departments', async () => {
  const { items, departments } = WENLING.commitment;
  const entries = await nobody.pageToEnd(
    'exemptionEntries(jurisdiction: "331081", filter: { list: COMMITMENT })',
    'itemCode conditions department { code kind } item { code }',
  );
  expect(entries).toHaveLength(items);
  expect(distinct(entries.map(({ itemCode }) => itemCode))).toBe(items);
  expect(distinct(entries.map(({ department }) => department.code))).toBe(departments);
  expect(entries.filter(({ item, conditions }) => item === null || conditions === '')).toEqual([]);
  const measured = (key: string) => nobody.metric({ place: COUNTY, key: `catalogue ${key}` });
  expect((await measured('COMMITMENT_ITEMS')).numerator).toBe(items);
  expect((await measured('COMMITMENT_DEPARTMENTS')).numerator).toBe(departments);
});

it('B-01.34 MUST list 15 matters with process and scene', async () => {
  const matters = await nobody.pageToEnd('governanceMatters(jurisdiction: "331081")', 'name process scene');
  expect(matters).toHaveLength(WENLING.governanceMatters);
  expect(distinct(namesOf(matters))).toBe(WENLING.governanceMatters);
  expect(matters.filter(({ process, scene }) => process.length < 2 || !scene)).toEqual([]);
});

it('B-01.35 MUST list 69 duty items of 温岭, 145 of 浦城 and 98 of 邵武, with lead and cooperating bodies by item and place', async () => {
  const fields = 'number name place { code } body { name } cooperatingBodies { name }';
  const wenling = await nobody.pageToEnd('dutyItems(jurisdiction: "331081")', fields);
  expect(distinct(wenling.map(({ number }) => number))).toBe(WENLING.dutyItems);
  expect(distinct(wenling.map(({ number, place }) => `${number} ${place.code}`))).toBe(wenling.length);
  const counted = await nobody.metric({ place: COUNTY, key: 'catalogue DUTY_ITEMS' });
  expect(counted.numerator).toBe(WENLING.dutyItems);
  for (const [code, count] of [
    ['350722000000', NANPING.dutyItems.pucheng],
    ['350781000000', NANPING.dutyItems.shaowu],
  ] as const) {
    const duties = await nobody.pageToEnd(`place(code: "${code}") > dutyItems`, fields);
    expect(duties).toHaveLength(count);
    expect(distinct(duties.map(({ number }) => number))).toBe(count);
    expect(duties.filter(({ cooperatingBodies }) => cooperatingBodies.length === 0)).toEqual([]);
    expect(duties.filter(({ body, place }) => body === null || place.code !== code)).toEqual([]);
  }
  expect(wenling.filter(({ body }) => body === null)).toEqual([]);
  expect(wenling.filter(({ cooperatingBodies }) => cooperatingBodies.length > 0).length).toBeGreaterThan(0);
  const { dutyItems } = await nobody.get(`{ dutyItems(jurisdiction: "331081",
    filter: { categoryCode: "0101", placeCode: "${XINHE}" }) { nodes { number body { name } } } }`);
  expect(dutyItems.nodes).toEqual([{ number: 5, body: { name: '新河镇人民政府' } }]);
});

it('B-01.36 MUST count 61 themes and 1 694 scenes, 1 694 of them used online', async () => {
  const { themes, scenes, scenesUsedOnline } = WENLING.supervision;
  const claimed = await nobody.pageToEnd(
    'supervisionThemes(jurisdiction: "331081")',
    'code claimedOn scenes(first: 0) { totalCount }',
  );
  expect(claimed.filter(({ claimedOn }) => claimedOn !== null)).toHaveLength(themes);
  expect(claimed.reduce((sum, theme) => sum + theme.scenes.totalCount, 0)).toBe(scenes);
  expect(await nobody.pageToEnd('supervisionScenes(jurisdiction: "331081")')).toHaveLength(scenes);
  const used = await nobody.pageToEnd(
    'supervisionScenes(jurisdiction: "331081", filter: { isUsedOnline: true })',
    'usedOnlineOn',
  );
  expect(used.filter(({ usedOnlineOn }) => YEAR.from <= usedOnlineOn && usedOnlineOn < YEAR.to)).toHaveLength(
    scenesUsedOnline,
  );
  expect(await nobody.metric({ place: COUNTY, key: 'catalogue SCENES_ONLINE_RATE', window: YEAR })).toMatchObject({
    ...{ numerator: scenesUsedOnline, denominator: scenes },
  });
});

it('B-01.37 MUST list 47 combined inspections', async () => {
  const lists = await nobody.pageToEnd(
    'checkLists(jurisdiction: "331081", filter: { level: COUNTY_TASK })',
    'name leadBody { name } lines { question } items { code }',
  );
  expect(lists).toHaveLength(WENLING.checkLists);
  expect(distinct(namesOf(lists))).toBe(WENLING.checkLists);
  expect(
    lists.filter(({ leadBody, lines, items }) => leadBody === null || lines.length < 2 || items.length < 2),
  ).toEqual([]);
  const counted = await nobody.metric({ place: COUNTY, key: 'catalogue COUNTY_CHECK_TASKS' });
  expect(counted.numerator).toBe(WENLING.checkLists);
});

it("B-01.38 MUST list towns' own checklists for 九小场所, 建筑工地 and 工业企业", async () => {
  for (const objectKind of ['九小场所', '建筑工地', '工业企业']) {
    const lists = await nobody.pageToEnd(
      `checkLists(jurisdiction: "331081", filter: { level: TOWN_LIST, objectKind: "${objectKind}" })`,
      'objectKind lines { question item { code } } places { code isTown }',
    );
    expect(new Set(lists.map((list) => list.objectKind))).toEqual(new Set([objectKind]));
    expect(distinct(lists.flatMap(({ places }) => places.map(({ code }: { code: string }) => code)))).toBe(
      lists.length,
    );
    expect(lists.filter(({ places, lines }) => places.length !== 1 || !places[0].isTown || lines.length === 0)).toEqual(
      [],
    );
    expect(lists.length).toBeGreaterThan(0);
    expect(await nobody.count(`place(code: "${XINHE}") > checkLists(filter: { objectKind: "${objectKind}" })`)).toBe(1);
  }
});
