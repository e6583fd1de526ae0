import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrialCatalogue } from './trial-catalogue.ts';
import { BUREAU, CABLES, DUCKS, PLAN, POWER, STALLS, TAIPING, XINHE } from './trial-names.ts';
import { openWholeCatalogue } from './whole-catalogue.ts';

let catalogue: TrialCatalogue;
beforeAll(async () => {
  catalogue = await openWholeCatalogue();
});
afterAll(() => catalogue.close());

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await catalogue.ask(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const entity = async (of: Record<string, unknown>, fields: string) =>
  (
    await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${of['__typename']} { ${fields} } } }`,
      {
        of: [of],
      },
    )
  )._entities[0];
const body = (code: string, fields: string) => entity({ __typename: 'Body', jurisdiction: '331081', code }, fields);
const place = (code: string, fields: string) => entity({ __typename: 'Place', code }, fields);
const codes = ({ nodes }: { nodes: { code: string }[] }): string[] => nodes.map(({ code }) => code);

describe('a duty item', () => {
  it('has its number, its name, who leads and who cooperates, its place and its basis', async () => {
    const { dutyItems } = await ask(`{ dutyItems(jurisdiction: "331081") { totalCount nodes {
      number name category { code } body { code } cooperatingBodies { code } placeCode place { code } basis document { number } } } }`);
    expect(dutyItems.totalCount).toBe(2);
    expect(dutyItems.nodes).toMatchObject([
      { number: 1, name: '电力设施保护', body: { code: POWER }, placeCode: null, place: null },
      {
        ...{ number: 2, name: '违法建设', category: null, body: { code: 'XINHE' }, place: { code: XINHE } },
        ...{ cooperatingBodies: [{ code: BUREAU }, { code: POWER }], document: { number: PLAN } },
        basis: '属地管理事项责任清单',
      },
    ]);
  });

  it('is found at every place of its area, from the bodies, and as of a day', async () => {
    const names = ({ dutyItems }: { dutyItems: { nodes: { number: number }[] } }): number[] =>
      dutyItems.nodes.map(({ number }) => number);
    expect(names(await place('331081104273', 'dutyItems { nodes { number } }'))).toEqual([1, 2]);
    expect(names(await place(TAIPING, 'dutyItems { nodes { number } }'))).toEqual([1]);
    expect(names(await place(TAIPING, 'dutyItems(asOf: "2021-12-31") { nodes { number } }'))).toEqual([1, 3]);
    const found = await body(BUREAU, 'dutyItems { totalCount } cooperatingDutyItems { totalCount }');
    expect(found).toEqual({ dutyItems: { totalCount: 0 }, cooperatingDutyItems: { totalCount: 2 } });
    const query = `{ dutyItems(jurisdiction: "331081", filter: { placeCode: "${XINHE}", bodyCode: "XINHE" }) { nodes { number } } }`;
    expect(names(await ask(query))).toEqual([2]);
  });
});

describe('a chain of responsibility', () => {
  it('has steps before, during and after, each with the department that leads it', async () => {
    const { responsibilityChain } = await ask(`{ responsibilityChain(jurisdiction: "331081", code: "R1") {
      name field leadBody { code } steps { phase what leadBody { code } } during: steps(phase: DURING) { what } document { number } } }`);
    expect(responsibilityChain.steps).toEqual([
      { phase: 'BEFORE', what: '核发许可', leadBody: { code: 'ENVIRONMENT' } },
      { phase: 'DURING', what: '巡查油烟：净化设施', leadBody: { code: BUREAU } },
      { phase: 'AFTER', what: '查处违法', leadBody: null },
    ]);
    expect(responsibilityChain.during).toEqual([{ what: '巡查油烟：净化设施' }]);
  });

  it('is found by the body that leads it, or a step of it', async () => {
    expect(codes((await body('ENVIRONMENT', 'responsibilityChains { nodes { code } }')).responsibilityChains)).toEqual([
      'R1',
    ]);
    const query =
      '{ responsibilityChains(jurisdiction: "331081", filter: { leadBodyCode: "ENVIRONMENT" }) { totalCount } }';
    expect((await ask(query)).responsibilityChains.totalCount).toBe(0);
  });
});

describe('a matter of local governance', () => {
  it('has one process and one scene', async () => {
    const query = `{ governanceMatter(jurisdiction: "331081", code: "M1") { name leadBody { code } cooperatingBodies { code } process scene onlineSince } }`;
    expect((await ask(query)).governanceMatter).toEqual({
      ...{ name: '犬类管理“一件事”', leadBody: { code: BUREAU }, cooperatingBodies: [{ code: POWER }] },
      ...{ process: ['登记', '免疫', '处罚'], scene: '智慧养犬', onlineSince: '2022-06-01' },
    });
    expect((await body(BUREAU, 'governanceMatters { totalCount }')).governanceMatters.totalCount).toBe(1);
  });
});

describe('a supervision item', () => {
  it('tells who claimed it, over whom it is, how, and by which questions', async () => {
    const { supervisionItem } = await ask(`{ supervisionItem(jurisdiction: "331081", code: "S1") {
      body { code } claimedBy { code } claimedOn objects measures lines { question body { code } item { code } } bases { law article } items { nodes { code } } } }`);
    expect(supervisionItem).toEqual({
      ...{ body: { code: BUREAU }, claimedBy: { code: BUREAU }, claimedOn: '2022-02-01' },
      ...{ objects: ['沿街商户'], measures: ['现场检查'] },
      lines: [{ question: '是否超出门窗经营', body: { code: BUREAU }, item: { code: STALLS } }],
      bases: [{ law: '浙江省城市市容和环境卫生管理条例', article: '第十七条' }],
      items: { nodes: [{ code: STALLS }] },
    });
    const item = `{ enforcementItem(jurisdiction: "331081", code: "${STALLS}") { supervisionItem { code } } }`;
    expect((await ask(item)).enforcementItem.supervisionItem).toEqual({ code: 'S1' });
  });

  it('is listed by whether a body claimed it', async () => {
    const query = `{ yes: supervisionItems(jurisdiction: "331081", filter: { isClaimed: true }) { totalCount }
      no: supervisionItems(jurisdiction: "331081", filter: { isClaimed: false }) { totalCount } }`;
    expect(await ask(query)).toEqual({ yes: { totalCount: 1 }, no: { totalCount: 0 } });
  });
});

describe('a theme', () => {
  it('has scenes with items, departments and the day of their use', async () => {
    const { supervisionTheme } =
      await ask(`{ supervisionTheme(jurisdiction: "331081", code: "T1") { name leadBody { code } claimedOn
      scenes { totalCount nodes { code onlineSince usedOnlineOn theme { code } items { code } bodies { code } } }
      used: scenes(filter: { isUsedOnline: true }) { totalCount } } }`);
    expect(supervisionTheme).toMatchObject({
      claimedOn: '2022-01-10',
      scenes: { totalCount: 2 },
      used: { totalCount: 1 },
    });
    expect(supervisionTheme.scenes.nodes[0]).toEqual({
      ...{ code: 'C1', onlineSince: '2022-02-01', usedOnlineOn: '2022-03-01', theme: { code: 'T1' } },
      ...{ items: [{ code: STALLS }], bodies: [{ code: BUREAU }, { code: POWER }] },
    });
    expect((await body(POWER, 'supervisionScenes { totalCount }')).supervisionScenes.totalCount).toBe(2);
  });
});

describe('a checklist', () => {
  it('has its questions with body and item, its objects, its towns and its scene', async () => {
    const { checkList } =
      await ask(`{ checkList(jurisdiction: "331081", code: "K2") { level objectKind leadBody { code } bodies { code }
      lines { question body { code } item { code } } items { code } places { code } scene { code } document { number } } }`);
    expect(checkList).toEqual({
      ...{ level: 'TOWN_LIST', objectKind: '九小场所', leadBody: { code: BUREAU } },
      bodies: [{ code: BUREAU }, { code: 'FIRE' }],
      lines: [
        { question: '门前是否三包', body: { code: BUREAU }, item: { code: STALLS } },
        { question: '疏散通道是否畅通：含楼梯', body: { code: 'FIRE' }, item: null },
      ],
      ...{ items: [{ code: STALLS }], places: [{ code: XINHE }], scene: { code: 'C1' }, document: { number: PLAN } },
    });
  });

  it('is found from the place, the item, the body and the scene, and by level', async () => {
    expect(codes((await place(XINHE, 'checkLists { nodes { code } }')).checkLists)).toEqual(['K2']);
    expect(codes((await body('FIRE', 'checkLists { nodes { code } }')).checkLists)).toEqual(['K1', 'K2']);
    const { enforcementItem, supervisionScene, tasks } = await ask(`{
      enforcementItem(jurisdiction: "331081", code: "${STALLS}") { checkLists { nodes { code } } supervisionScenes { totalCount } }
      supervisionScene(jurisdiction: "331081", code: "C1") { checkLists { nodes { code } } }
      tasks: checkLists(jurisdiction: "331081", filter: { level: COUNTY_TASK, objectKind: "九小场所" }) { nodes { code } } }`);
    expect(codes(enforcementItem.checkLists)).toEqual(['K2']);
    expect(enforcementItem.supervisionScenes.totalCount).toBe(2);
    expect(codes(supervisionScene.checkLists)).toEqual(['K1', 'K2']);
    expect(codes(tasks)).toEqual(['K1']);
  });
});

describe('what officers work by', () => {
  it('a template has elements, wording, items that are known, and forms with required fields', async () => {
    const { caseTemplate } =
      await ask(`{ caseTemplate(jurisdiction: "331081", code: "P1") { name procedure items { code } elements facts
      forms { code stage requiredFields caseTemplates { nodes { code } } } } }`);
    expect(caseTemplate).toEqual({
      ...{ name: '占道经营', procedure: 'SIMPLE', items: [{ code: STALLS }], elements: ['时间', '地点'] },
      facts: '当事人超出门窗经营。',
      forms: [
        { code: 'F1', stage: '立案', requiredFields: ['案由', '当事人'], caseTemplates: { nodes: [{ code: 'P1' }] } },
      ],
    });
  });

  it('an article of a guide has its number, its text and its items', async () => {
    const { guideline, guidelines } = await ask(`{
      guideline(jurisdiction: "331081", guide: "电力执法指引", number: 1) { text items { code } document { number } }
      guidelines(jurisdiction: "331081", filter: { guide: "电力执法指引" }) { totalCount nodes { number } } }`);
    expect(guideline).toMatchObject({ text: '发现外破立即止损。', items: [{ code: CABLES }, { code: STALLS }] });
    expect(guidelines).toEqual({ totalCount: 2, nodes: [{ number: 1 }, { number: 2 }] });
  });

  it('are found from the item', async () => {
    const { enforcementItem } = await ask(`{ enforcementItem(jurisdiction: "331081", code: "${STALLS}") {
      templates { nodes { code } } guidelines { nodes { number } } exemptions { nodes { list } } } }`);
    expect(codes(enforcementItem.templates)).toEqual(['P1']);
    expect(enforcementItem.guidelines.nodes).toEqual([{ number: 1 }]);
    expect(enforcementItem.exemptions.nodes).toHaveLength(2);
    const query = `{ caseTemplates(jurisdiction: "331081", filter: { itemCodes: ["${DUCKS}"] }) { totalCount } documentForms(jurisdiction: "331081", filter: { stage: "立案" }) { totalCount } }`;
    expect(await ask(query)).toEqual({ caseTemplates: { totalCount: 0 }, documentForms: { totalCount: 1 } });
  });
});

describe('a figure that a report prints', () => {
  it('is returned as printed, with its source, its reason and the metric beside it', async () => {
    const { reportedFigure } = await ask(`{ reportedFigure(jurisdiction: "331081", code: "A1") {
      claim printed value isBaseUnknown reason metricKey source document { number } place { code } from to } }`);
    expect(reportedFigure).toMatchObject({ printed: '30.09%', value: 0.3009, isBaseUnknown: false, place: null });
    expect(reportedFigure).toMatchObject({ metricKey: 'COMPREHENSIVE_SHARE', source: '浙江在线', to: '2022-12-01' });
  });

  it('has no value where its base is unknown', async () => {
    const query =
      '{ reportedFigures(jurisdiction: "331081", filter: { isBaseUnknown: true }) { nodes { code value reason } } }';
    expect((await ask(query)).reportedFigures.nodes).toEqual([
      { code: 'A9', value: null, reason: 'The number before is not printed.' },
    ]);
    expect((await place(XINHE, 'reportedFigures { totalCount }')).reportedFigures.totalCount).toBe(1);
  });
});

describe('a target', () => {
  it('has the plan’s value, the metric of the actual one, and the document', async () => {
    const { targets } = await ask(
      '{ targets(jurisdiction: "331081", filter: { metricKey: "COMPREHENSIVE_SHARE" }) { nodes { bound value printed dueOn metricKey document { number } place { code } } } }',
    );
    expect(targets.nodes).toEqual([
      {
        ...{ bound: 'AT_LEAST', value: 0.2, printed: '20%以上', dueOn: '2022-12-31', metricKey: 'COMPREHENSIVE_SHARE' },
        ...{ document: { number: PLAN }, place: null },
      },
    ]);
  });
});

describe('the search', () => {
  const search = async (text: string, rest = ''): Promise<string[]> => {
    const query = `query ($text: String!) { searchCatalogue(text: $text${rest}) { totalCount nodes { __typename } } }`;
    const { nodes, totalCount } = (await ask(query, { text })).searchCatalogue;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ __typename }: { __typename: string }) => __typename);
  };

  it.each([
    [STALLS.slice(0, 9), ['EnforcementItem']],
    ['门窗外墙', []],
    ['电力线路', ['EnforcementItem']],
    ['温政发[2021]11', ['PolicyDocument', 'EmpowermentList', 'EmpowermentList', 'EmpowermentList']],
    ['大综合', ['PolicyDocument']],
    ['第一批', ['EmpowermentList']],
    ['外破', ['Guideline']],
    ['成品油', ['SupervisionTheme']],
    ['犬类', ['GovernanceMatter']],
    ['占道', ['CaseTemplate']],
    ['审批表', ['DocumentForm']],
  ])('finds by %s', async (text, types) => {
    expect(await search(text)).toEqual(types);
  });

  it('stays within a government and within the types asked for', async () => {
    expect(await search('执法', ', jurisdiction: "320281"')).toEqual([]);
    expect(await search('执法', ', types: [GUIDELINE]')).toEqual(['Guideline', 'Guideline']);
  });
});

describe('every record', () => {
  it('is found as an entity by its id and by its key, and asked with one statement for many', async () => {
    const { checkList } = await ask('{ checkList(jurisdiction: "331081", code: "K1") { id } }');
    expect(await entity({ __typename: 'CheckList', ...checkList }, 'code')).toEqual({ code: 'K1' });
    expect(await entity({ __typename: 'PolicyDocument', jurisdiction: '331081', number: PLAN }, 'kind')).toEqual({
      kind: 'PLAN',
    });
    expect(await entity({ __typename: 'SupervisionScene', jurisdiction: '331081', code: 'C2' }, 'name')).toEqual({
      name: '油库检查',
    });
    const statements = await catalogue.statementsOf(
      `{ enforcementItems(jurisdiction: "331081") { nodes { grants { nodes { list { name } } } lists { nodes { code } } exemptions { nodes { number } }
        guidelines { nodes { number } } templates { nodes { code } } supervisionItem { code } } } }`,
    );
    expect(statements).toHaveLength(new Set(statements).size);
    expect(statements).toHaveLength(9);
  });
});
