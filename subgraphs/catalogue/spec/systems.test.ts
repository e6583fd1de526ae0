import type { BatchSummary } from '@network/kit/intake';
import { countsOf } from '@network/kit/intake/trial-accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR, openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

const SYSTEMS = {
  'provincial-item-catalogue': 'sheet.json',
  'town-empowerment-lists': 'sheet.json',
  'check-once-lists': 'sheet.json',
  'internet-supervision-items': 'csv',
} as const;
type System = keyof typeof SYSTEMS;

let catalogue: TrialCatalogue;
const first = new Map<System, BatchSummary>();
const take = (system: System, name: 'first' | 'second') => catalogue.takeFile(system, name, SYSTEMS[system]);
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
  for (const system of Object.keys(SYSTEMS) as System[]) first.set(system, await take(system, 'first'));
});
afterAll(() => catalogue?.close());

const ask = async (query: string) => {
  const { data, errors } = await catalogue.ask(`{ ${query} }`);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const counts = (system: System) => countsOf(first.get(system) as BatchSummary);
const examples = (system: System) => first.get(system)?.reasons.map(({ example }) => example);
const item = (code: string) => `enforcementItem(jurisdiction: "331081", code: "${code}")`;

describe('provincial-item-catalogue', () => {
  it('accounts for each of its rows, whatever their dirt', () => {
    expect(counts('provincial-item-catalogue')).toEqual([10, 6, 1, 1, 2]);
    expect(examples('provincial-item-catalogue')).toContain('行政征收');
  });

  it('makes an item and its version of a row, codes with blanks and full-width digits, the department merged', async () => {
    const fields = 'name field kind supervisingBody { code } boundary versions { validFrom bases { law article } }';
    const data = await ask(`a: ${item('330217002000')} { ${fields} } b: ${item('330217003000')} { kind boundary }`);
    expect(data).toEqual({
      a: {
        ...{ name: '对未按规定设置户外广告的行政处罚', field: '市容环卫', kind: 'PENALTY', boundary: '部分' },
        supervisingBody: { code: '建设' },
        versions: [
          {
            validFrom: '2021-12-01',
            bases: [
              { law: '浙江省市容和环境卫生管理条例', article: '第二十条' },
              { law: '城市市容和环境卫生管理条例', article: '第三十六条' },
            ],
          },
        ],
      },
      b: { kind: 'COERCION', boundary: null },
    });
  });

  it('an item without a first day always was in force, and has no version', async () => {
    const data = await ask(`${item('330275012000')} { validFrom versions { number } boundary }`);
    expect(data.enforcementItem).toEqual({ validFrom: null, versions: [], boundary: '部分：仅限公共场所' });
  });
});

describe('town-empowerment-lists', () => {
  const grantsOf = async (filter: string) =>
    (
      await ask(
        `grants(jurisdiction: "331081", ${filter}) { nodes { item { code } place { code } effectiveOn recalledOn } }`,
      )
    ).grants.nodes;

  it('accounts for each of its rows over all sheets', () => {
    expect(counts('town-empowerment-lists')).toEqual([11, 5, 1, 0, 5]);
  });

  it('东部新区 is no town and is handed nothing; its sheet may hand to towns', () => {
    const refused = examples('town-empowerment-lists');
    expect(refused).toEqual(expect.arrayContaining(['东部新区', '不存在镇', '2022-04-31']));
  });

  it('a town is told by its name in full or short, by merged cells, or by its sheet', async () => {
    const grants = await grantsOf('asOf: "2023-06-01"');
    expect(
      grants
        .map((grant: { place: { code: string }; item: { code: string } }) => `${grant.place.code} ${grant.item.code}`)
        .sort(),
    ).toEqual([
      '331081002000 330217001000',
      '331081100000 330217001000',
      '331081104000 330217001000',
      '331081104000 330217002000',
      '331081104000 330217003000',
    ]);
  });

  it('a recalled item no longer stands in the list from that day', async () => {
    const before = await grantsOf('asOf: "2023-12-31"');
    const after = await grantsOf('asOf: "2024-01-01"');
    expect([before.length, after.length]).toEqual([5, 4]);
    expect(before.filter(({ recalledOn }: { recalledOn: string | null }) => recalledOn !== null)).toEqual([
      {
        ...{ item: { code: '330217002000' }, place: { code: '331081104000' } },
        ...{ effectiveOn: '2022-04-01', recalledOn: '2024-01-01' },
      },
    ]);
  });
});

describe('check-once-lists', () => {
  const list = (code: string) => `checkList(jurisdiction: "331081", code: "${code}")`;

  it('accounts for each of its rows', () => {
    expect(counts('check-once-lists')).toEqual([9, 5, 1, 0, 3]);
    expect(examples('check-once-lists')).toEqual(expect.arrayContaining(['无此镇', '2023-13-10']));
  });

  it('rows of one list below merged cells are its lines, with who asks and what it leads to', async () => {
    const data =
      await ask(`${list('ZHCYC-001')} { name objectKind validFrom leadBody { code } bodies { code } places { code }
      items { code } lines { topic question method body { code } cooperatingBodies { code } item { code } row { provenance { sourceId } } } }`);
    const { lines, items, bodies, ...head } = data.checkList;
    expect(head).toEqual({
      ...{ name: '餐饮油烟综合查一次', objectKind: '餐饮单位', validFrom: '2023-05-10', places: [] },
      leadBody: { code: '综合执法局' },
    });
    const codes = (records: readonly { code: string }[]) => records.map(({ code }) => code).sort();
    expect(codes(bodies)).toEqual(['市场监管局', '生态环境局', '综合执法局'].sort());
    expect(codes(items)).toEqual(['330217001000', '330217002000']);
    expect(lines.map(({ question }: { question: string }) => question).sort()).toEqual(
      ['是否分类投放：餐厨垃圾', '是否安装油烟净化设施并正常使用', '是否持有效食品经营许可证'].sort(),
    );
    expect(lines).toContainEqual({
      ...{
        topic: '油烟净化',
        question: '是否安装油烟净化设施并正常使用',
        method: '现场检查',
        body: { code: '综合执法局' },
      },
      cooperatingBodies: [{ code: '生态环境局' }, { code: '市场监管局' }],
      item: { code: '330217002000' },
      row: { provenance: [{ sourceId: 'ZHCYC-001|330217002000|油烟净化|是否安装油烟净化设施并正常使用' }] },
    });
  });

  it('names the towns where a list is not for all, and stands without lines where none is told', async () => {
    const data = await ask(
      `a: ${list('ZHCYC-002')} { places { code } lines { question } } b: ${list('ZHCYC-003')} { lines { question } }`,
    );
    expect(data).toEqual({
      a: { places: [{ code: '331081104000' }, { code: '331081100000' }], lines: [{ question: '是否围挡' }] },
      b: { lines: [] },
    });
  });
});

describe('internet-supervision-items', () => {
  const watched = (code: string) => `supervisionItem(jurisdiction: "331081", code: "${code}")`;

  it('accounts for each of its rows: two of one code and different content are kept out', () => {
    expect(counts('internet-supervision-items')).toEqual([10, 4, 1, 1, 4]);
    expect(first.get('internet-supervision-items')?.reasons[0]).toMatchObject({ rows: [2, 9], example: '33JG0217002' });
  });

  it('an item is claimed by its department only where that is said', async () => {
    const fields = '{ body { code } claimedBy { code } objects measures bases { law } }';
    const data = await ask(`a: ${watched('33JG0217001')} ${fields} b: ${watched('33JG0275012')} ${fields}`);
    expect(data).toEqual({
      a: {
        ...{ body: { code: '温岭市综合行政执法局' }, claimedBy: { code: '温岭市综合行政执法局' } },
        ...{ objects: ['单位', '个人'], measures: ['责令改正', '罚款'], bases: [{ law: '城市道路管理条例' }] },
      },
      b: { body: { code: '温岭市卫生健康局' }, claimedBy: null, objects: [], measures: [], bases: [] },
    });
  });
});

describe('the joined systems', () => {
  it('say in the graph what they send, what is assumed of it, and how it went', async () => {
    const fields = 'name records title assumed oddities rows quarantined lastSuccess lastFault';
    const { data } = await catalogue.ask(`{ catalogueSystems { ${fields} } }`, {}, OPERATOR);
    const told = JSON.parse(JSON.stringify(data)).catalogueSystems as readonly Record<string, unknown>[];
    for (const [system, kind] of [
      ['provincial-item-catalogue', 'item'],
      ['town-empowerment-lists', 'grant'],
      ['check-once-lists', 'checkList'],
      ['internet-supervision-items', 'supervisionItem'],
    ] as const) {
      const [rows, , , , quarantined] = counts(system);
      expect(told.find(({ name }) => name === system)).toMatchObject({
        ...{ records: kind, rows, quarantined, lastFault: null },
        lastSuccess: expect.stringContaining('T'),
        assumed: expect.stringContaining('Columns'),
        oddities: expect.arrayContaining([expect.any(String)]),
      });
    }
  });
});

describe('files of the same layouts by another hand', () => {
  it('come in unchanged', async () => {
    const second: unknown[] = [];
    for (const system of Object.keys(SYSTEMS) as System[]) second.push(countsOf(await take(system, 'second')));
    expect(second).toEqual([
      [11, 6, 0, 1, 4],
      [9, 3, 0, 4, 2],
      [8, 4, 0, 0, 4],
      [8, 6, 0, 1, 1],
    ]);
    const data = await ask(`${item('330217035000')} { validFrom versions { number } }
      a: checkList(jurisdiction: "331081", code: "WL-ZHC-2024-11") { lines { question } places { code } }
      b: checkList(jurisdiction: "331081", code: "WL-ZHC-2024-12") { bodies { code } }
      supervisionItem(jurisdiction: "331081", code: "331081WL064003000") { claimedBy { code } measures }`);
    expect(data.enforcementItem).toEqual({ validFrom: '2023-03-15', versions: [{ number: 20230315 }] });
    expect(data.a.lines).toHaveLength(2);
    expect(data.a.places).toEqual([{ code: '331081102000' }, { code: '331081105000' }]);
    expect(data.b.bodies).toHaveLength(4);
    expect(data.supervisionItem.claimedBy).toEqual({ code: '温岭市综合行政执法局' });
  });
});
