import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

type Batch = Readonly<Record<'read' | 'taken' | 'unchanged' | 'skipped' | 'quarantined', number>> & {
  readonly reasons: readonly { readonly rows: readonly number[] }[];
};
const FILES = {
  'provincial-item-catalogue': ['third.sheet.json', '330922'],
  'internet-supervision-items': ['third.csv', '320281'],
} as const;
type System = keyof typeof FILES;

let catalogue: TrialCatalogue;
const batches = new Map<System, Batch>();
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
  for (const [system, [file, jurisdiction]] of Object.entries(FILES))
    batches.set(system as System, (await catalogue.sendFile(`${system}/${file}`, jurisdiction)) as Batch);
}, 60_000);
afterAll(() => catalogue?.close());

const ask = async (query: string) => {
  const { data, errors } = await catalogue.ask(`{ ${query} }`);
  expect(errors).toBeUndefined();
  return Object.values(JSON.parse(JSON.stringify(data)))[0];
};

describe("a file by a stranger's hand imports unchanged", () => {
  it.each<[System, readonly number[], readonly number[]]>([
    ['provincial-item-catalogue', [11, 7, 1, 1, 2], [8, 9]],
    ['internet-supervision-items', [10, 7, 1, 1, 1], [7]],
  ])('%s', (system, counts, kept) => {
    const { read, taken, unchanged, skipped, quarantined, reasons } = batches.get(system) as Batch;
    expect([read, taken, unchanged, skipped, quarantined]).toEqual(counts);
    expect([...new Set(reasons.flatMap(({ rows }) => rows))].toSorted((a, b) => a - b)).toEqual(kept);
  });
});

it.each([
  ['town-empowerment-lists', '330922'],
  ['check-once-lists', '350700'],
])('%s, whose towns are those of 温岭, refuses the file of another government', async (system, jurisdiction) => {
  expect(await catalogue.sendFile(`${system}/third.sheet.json`, jurisdiction)).toMatchObject({
    errors: [{ message: expect.stringMatching(`^Expected rows of 331081, .* found --for ${jurisdiction}\\. `) }],
  });
  const { data } = await catalogue.ask('{ grants(jurisdiction: "331081") { totalCount } }');
  expect(data?.['grants']).toEqual({ totalCount: 0 });
});

describe('what a stranger meant is what the graph tells', () => {
  const item = (code: string) =>
    ask(
      `enforcementItem(jurisdiction: "330922", code: "${code}") { name field kind boundary validFrom versions { validFrom } }`,
    );

  it('of items: codes in full width and with blanks, days of four forms, what of an item is handed over', async () => {
    expect(await item('330217245000')).toMatchObject({
      ...{ name: '对损坏城市道路照明设施行为的处罚', field: '住房城乡建设', kind: 'PENALTY', validFrom: '2022-01-01' },
    });
    expect(await item('330216128000')).toMatchObject({ boundary: '部分：仅限城市建成区。', validFrom: '2022-01-01' });
    expect(await item('330203047000')).toMatchObject({ validFrom: '2022-01-01' });
    expect(await item('330264005000')).toMatchObject({ field: '农业农村', validFrom: '2022-01-01' });
    expect(await item('330371003000')).toMatchObject({ kind: 'COERCION' });
    expect(await item('330231018000')).toMatchObject({ validFrom: '2022-07-01' });
  });

  it('of matters to watch: who watches, by what, and whether it was claimed', async () => {
    const watched = (code: string) =>
      ask(
        `supervisionItem(jurisdiction: "320281", code: "${code}") { body { code } claimedBy { code } objects measures }`,
      );
    expect(await watched('320281025001')).toEqual({
      ...{ body: { code: '江阴市市场监督管理局' }, claimedBy: { code: '江阴市市场监督管理局' } },
      ...{ objects: ['餐饮服务提供者'], measures: ['现场检查', '抽样检验'] },
    });
    expect(await watched('320281016022')).toMatchObject({
      ...{ claimedBy: { code: '无锡市江阴生态环境局' }, measures: ['现场检查', '调阅资料'] },
    });
    expect(await watched('320281031005')).toMatchObject({ claimedBy: null });
    expect(await watched('320281009017')).toMatchObject({ claimedBy: null });
    expect(await watched('320281003002')).toMatchObject({ body: { code: '江阴市教育局' } });
  });
});
