import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrialCatalogue } from './trial-catalogue.ts';
import { BUREAU, CABLES, DUCKS, PLAN, POWER, SEALING, STALLS, TAIPING, XINHE } from './trial-names.ts';
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
const codes = ({ nodes }: { nodes: { code: string }[] }): string[] => nodes.map(({ code }) => code);

describe('a policy document', () => {
  const QUERY = `query ($number: String!) { policyDocument(jurisdiction: "331081", number: $number) {
    title kind issuer issuingBody { code } indexNumber registrationNumber formedOn publishedOn openness validity
    lists { nodes { code } } exemptions { totalCount } dutyItems { totalCount } responsibilityChains { totalCount }
    governanceMatters { totalCount } supervisionThemes { totalCount } checkLists { totalCount } caseTemplates { totalCount }
    documentForms { totalCount } guidelines { totalCount } targets { totalCount } reportedFigures { totalCount }
    provenance { source }
  } }`;

  it('is found by its number, with its dates and all that it founds', async () => {
    const { policyDocument } = await ask(QUERY, { number: PLAN });
    expect(policyDocument).toMatchObject({
      ...{ kind: 'PLAN', issuer: '温岭市人民政府', issuingBody: { code: 'GOVERNMENT' } },
      ...{ indexNumber: '001008009004/2021-28405', registrationNumber: 'LSSD00-2021-0003' },
      ...{ formedOn: '2021-11-29', publishedOn: '2021-12-01', openness: 'PROACTIVE', validity: 'VALID' },
      ...{ exemptions: { totalCount: 3 }, dutyItems: { totalCount: 3 }, responsibilityChains: { totalCount: 1 } },
      ...{ governanceMatters: { totalCount: 1 }, supervisionThemes: { totalCount: 1 }, checkLists: { totalCount: 2 } },
      ...{ caseTemplates: { totalCount: 1 }, documentForms: { totalCount: 1 }, guidelines: { totalCount: 2 } },
      ...{ targets: { totalCount: 1 }, reportedFigures: { totalCount: 2 } },
    });
    expect(codes(policyDocument.lists).toSorted()).toEqual(['ALL', 'L1', 'PRO']);
    expect((await ask(QUERY, { number: '温政发〔1999〕1号' })).policyDocument).toBeNull();
  });

  it('is listed newest first, and by validity, kind and day', async () => {
    const list = async (filter: string): Promise<number[]> => {
      const { policyDocuments } = await ask(
        `{ policyDocuments(jurisdiction: "331081"${filter}) { nodes { number } } }`,
      );
      return policyDocuments.nodes.map(({ number }: { number: string }) => (number === PLAN ? 2021 : 2019));
    };
    expect(await list('')).toEqual([2021, 2019]);
    expect(await list(', filter: { validity: REPEALED }')).toEqual([2019]);
    expect(await list(', filter: { kind: PLAN }')).toEqual([2021]);
    expect(await list(', filter: { publishedFrom: "2021-12-01" }')).toEqual([2021]);
    expect(await list(', filter: { publishedBefore: "2021-12-01" }')).toEqual([2019]);
    expect(await list(', orderBy: { field: NUMBER, direction: ASC }')).toEqual([2019, 2021].toSorted());
  });
});

describe('items as of a day', () => {
  const list = async (args: string): Promise<string[]> =>
    codes((await ask(`{ enforcementItems(jurisdiction: "331081"${args}) { nodes { code } } }`)).enforcementItems);

  it('are those in force on the day asked for, else on the government’s today', async () => {
    expect(await list('')).toEqual([STALLS, CABLES, SEALING]);
    expect(await list(', asOf: "2022-06-30"')).toEqual([STALLS, DUCKS, CABLES]);
    expect(await list(', asOf: "2022-07-01"')).toEqual([STALLS, CABLES]);
    expect(await list(', asOf: "2020-01-01"')).toEqual([CABLES]);
  });

  it('are narrowed by what they are and by who has them', async () => {
    expect(await list(', filter: { list: PROFESSIONAL }')).toEqual([CABLES]);
    expect(await list(', filter: { field: "电力" }')).toEqual([CABLES]);
    expect(await list(', filter: { kind: COERCION }')).toEqual([SEALING]);
    expect(await list(', filter: { enforcingTeamCode: "POWER-TEAM" }')).toEqual([CABLES]);
    expect(await list(`, filter: { supervisingBodyCode: "${POWER}" }`)).toEqual([CABLES]);
    expect(await list(`, filter: { enforcingBodyCode: "${BUREAU}" }`)).toEqual([STALLS, SEALING]);
    expect(await list(', orderBy: { field: CODE }')).toEqual([SEALING, CABLES, STALLS]);
  });

  it('tell whether they are in force, and whose they are after a transfer', async () => {
    const { ducks, cables } = await ask(`{
      ducks: enforcementItem(jurisdiction: "331081", code: "${DUCKS}") { inForce before: inForce(asOf: "2022-06-30") validTo }
      cables: enforcementItem(jurisdiction: "331081", code: "${CABLES}") { enforcingBody { code } enforcingTeam { code } supervisingBody { code } boundary }
    }`);
    expect(ducks).toEqual({ inForce: false, before: true, validTo: '2022-06-30' });
    expect(cables).toMatchObject({
      enforcingBody: null,
      enforcingTeam: { code: 'POWER-TEAM' },
      supervisingBody: { code: POWER },
    });
    expect(cables.boundary).toContain('移送');
  });
});

describe('a list of items', () => {
  const list = async (code: string, fields: string) =>
    (await ask(`{ empowermentList(jurisdiction: "331081", code: "${code}") { ${fields} } }`)).empowermentList;

  it('names its document, its places and the day from which it may be used', async () => {
    expect(
      await list('L1', 'name kind ordinal document { number } publishedOn effectiveOn validFrom places { code }'),
    ).toEqual({
      ...{ name: '赋权事项目录（第一批）', kind: 'EMPOWERED', ordinal: 1, document: { number: PLAN } },
      ...{ publishedOn: '2022-03-20', effectiveOn: '2022-04-01', validFrom: '2022-04-01' },
      places: [{ code: XINHE }, { code: '331081106000' }],
    });
  });

  it('has each item once, however many places it is granted to, and only while a grant holds', async () => {
    const on = async (asOf: string): Promise<string[]> =>
      codes((await list('L1', `items(asOf: "${asOf}") { nodes { code } }`)).items);
    expect(await on('2022-03-31')).toEqual([]);
    expect(await on('2022-04-01')).toEqual([STALLS, DUCKS, CABLES]);
    expect(await on('2022-09-30')).toEqual([STALLS, CABLES]);
    expect(await on('2022-10-01')).toEqual([STALLS]);
    expect(await list('L1', 'items { totalCount } grants { totalCount }')).toEqual({
      ...{ items: { totalCount: 1 }, grants: { totalCount: 3 } },
    });
  });

  it('is read from the items themselves where it is a whole catalogue', async () => {
    expect(codes((await list('ALL', 'items { nodes { code } }')).items)).toEqual([STALLS, CABLES, SEALING]);
    expect(codes((await list('PRO', 'items { nodes { code } }')).items)).toEqual([CABLES]);
    expect(codes((await list('PRO', 'items(filter: { list: PROFESSIONAL }) { nodes { code } }')).items)).toEqual([
      CABLES,
    ]);
    expect(codes((await list('PRO', 'items(filter: { list: COMPREHENSIVE }) { nodes { code } }')).items)).toEqual([]);
    expect(codes((await list('ALL', 'items(filter: { list: PROFESSIONAL }) { nodes { code } }')).items)).toEqual([
      CABLES,
    ]);
  });

  it('tells the fields, departments and teams of its items on a day', async () => {
    const extent = async (code: string, asOf: string) =>
      (
        await list(
          code,
          `extent(asOf: "${asOf}") { fields departments { code } enforcingBodies { code } teams { code } }`,
        )
      ).extent;
    const both = {
      ...{ fields: ['城市管理', '电力'], departments: [{ code: POWER }] },
      ...{ enforcingBodies: [{ code: BUREAU }], teams: [{ code: 'POWER-TEAM' }] },
    };
    expect(await extent('L1', '2022-09-30')).toEqual(both);
    expect(await extent('ALL', '2022-11-30')).toEqual(both);
    expect(await extent('L1', '2022-10-01')).toMatchObject({ fields: ['城市管理'], departments: [], teams: [] });
    expect(await extent('PRO', '2022-10-01')).toMatchObject({ fields: ['电力'], enforcingBodies: [] });
    expect(await extent('L1', '2022-03-31')).toEqual({ fields: [], departments: [], enforcingBodies: [], teams: [] });
  });

  it('is found by government, kind and day, latest first', async () => {
    const lists = async (args: string): Promise<string[]> =>
      codes((await ask(`{ empowermentLists(jurisdiction: "331081"${args}) { nodes { code } } }`)).empowermentLists);
    expect((await lists(''))[0]).toBe('L1');
    expect(await lists(', asOf: "2022-02-01", orderBy: { field: CODE, direction: ASC }')).toEqual(['ALL', 'PRO']);
    expect(await lists(', filter: { kind: EMPOWERED }')).toEqual(['L1']);
  });
});

describe('a grant', () => {
  it('has its list, its item, its place and its days', async () => {
    const { grants } =
      await ask(`{ grants(jurisdiction: "331081", asOf: "2022-09-30", filter: { itemCode: "${CABLES}" }) { nodes {
      list { code } item { name } place { code } placeCode publishedOn effectiveOn validFrom recalledOn recallReason inForce before: inForce(asOf: "2022-09-30")
    } } }`);
    expect(grants.nodes).toEqual([
      {
        ...{ list: { code: 'L1' }, item: { name: '危害电力线路设施' }, place: { code: XINHE }, placeCode: XINHE },
        ...{ publishedOn: '2022-03-20', effectiveOn: '2022-04-01', validFrom: '2022-04-01' },
        ...{ recalledOn: '2022-10-01', recallReason: '法律修改', inForce: false, before: true },
      },
    ]);
  });

  it('is found from the item, with the lists in which the item stands', async () => {
    const item = async (code: string, asOf: string) =>
      (
        await ask(`{ enforcementItem(jurisdiction: "331081", code: "${code}") {
        grants(asOf: "${asOf}") { nodes { placeCode } } lists(asOf: "${asOf}", orderBy: { field: CODE, direction: ASC }) { nodes { code } }
      } }`)
      ).enforcementItem;
    const before = await item(CABLES, '2022-09-30');
    expect([before.grants.nodes, codes(before.lists)]).toEqual([[{ placeCode: XINHE }], ['ALL', 'L1', 'PRO']]);
    const after = await item(CABLES, '2022-10-01');
    expect([after.grants.nodes, codes(after.lists)]).toEqual([[], ['ALL', 'PRO']]);
    expect(codes((await item(STALLS, '2022-10-01')).lists)).toEqual(['ALL', 'L1']);
  });
});

describe('a place', () => {
  const place = async (code: string, fields: string) =>
    (
      await ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { ${fields} } } }`, {
        of: [{ __typename: 'Place', code }],
      })
    )._entities[0];

  it('has the items empowered there on a day, the grants and the lists', async () => {
    const fields = (asOf: string): string =>
      `enforcementItems(asOf: "${asOf}") { totalCount nodes { code } } grants(asOf: "${asOf}") { totalCount } empowermentLists(asOf: "${asOf}") { nodes { code } }`;
    const { enforcementItems, grants, empowermentLists } = await place(XINHE, fields('2022-06-01'));
    expect(codes(enforcementItems)).toEqual([STALLS, DUCKS, CABLES]);
    expect([enforcementItems.totalCount, grants.totalCount, codes(empowermentLists)]).toEqual([3, 3, ['L1']]);
    expect(codes((await place(XINHE, fields('2022-11-30'))).enforcementItems)).toEqual([STALLS]);
    expect((await place(XINHE, fields('2022-03-25'))).grants.totalCount).toBe(0);
    expect((await place(TAIPING, fields('2022-06-01'))).enforcementItems.totalCount).toBe(0);
    expect(codes((await place(XINHE, 'enforcementItems { nodes { code } }')).enforcementItems)).toEqual([STALLS]);
  });
});

describe('an exemption', () => {
  it('stands in one of two lists, with its item, its department, its conditions and its days', async () => {
    const { exemptionEntries } =
      await ask(`{ exemptionEntries(jurisdiction: "331081", filter: { list: FIRST_VIOLATION }) { nodes {
      list number item { code } department { code } conditions correctionDays document { number } validFrom } } }`);
    expect(exemptionEntries.nodes).toEqual([
      {
        ...{ list: 'FIRST_VIOLATION', number: 1, item: { code: STALLS }, department: { code: BUREAU } },
        ...{ conditions: '首次发生并及时改正', correctionDays: 3, document: { number: PLAN }, validFrom: null },
      },
    ]);
  });

  it('is counted by list, department and item, as of a day', async () => {
    const count = async (args: string): Promise<number> =>
      (await ask(`{ exemptionEntries(jurisdiction: "331081"${args}) { totalCount } }`)).exemptionEntries.totalCount;
    expect(await count(', filter: { list: COMMITMENT }')).toBe(2);
    expect(await count(', asOf: "2022-04-30", filter: { list: COMMITMENT }')).toBe(1);
    expect(await count(`, filter: { bodyCode: "${POWER}" }`)).toBe(1);
    expect(await count(`, filter: { itemCode: "${STALLS}" }`)).toBe(2);
  });
});
