import type { BatchSummary } from '@network/kit/intake';
import { countsOf } from '@network/kit/intake/trial-accounts';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beihai, centre, type OpenedInspections, openInspections } from './trial.ts';

const TOWNS = {
  ...{ 新河镇: '331081104000', 大溪镇: '331081101000', 泽国镇: '331081100000', 松门镇: '331081102000' },
  ...{ 箬横镇: '331081103000', 石塘镇: '331081105000', 太平街道: '331081001000', 城东街道: '331081002000' },
  ...{ 坞根镇: '331081110000', 嵊山镇: '330922101000', 枸杞乡: '330922203000', 菜园镇: '330922100000' },
};
const cleared: Viewer = { ...centre, clearance: ['ID_NUMBER'] };
const shengsi: Viewer = { ...ANONYMOUS, subject: 'shengsi', grants: [{ jurisdiction: '330922', place: null }] };

type Counts = readonly [read: number, taken: number, unchanged: number, skipped: number, quarantined: number];

let opened: OpenedInspections;
const batches: Record<string, BatchSummary> = {};
const FILES: Readonly<Record<string, readonly [first: string, second: string]>> = {
  'credit-permits': ['first.sheet.json', 'second.sheet.json'],
  'credit-ratings': ['first.sheet.json', 'second.csv'],
  'fishery-objects': ['first.sheet.json', 'second.sheet.json'],
  'mobile-inspections': ['first.csv', 'second.sheet.json'],
  'random-inspectors': ['first.sheet.json', 'second.sheet.json'],
  'random-objects': ['first.csv', 'second.csv'],
  'random-results': ['first.sheet.json', 'second.csv'],
  'random-tasks': ['first.sheet.json', 'second.sheet.json'],
};
beforeAll(async () => {
  opened = await openInspections(TOWNS);
  for (const [system, files] of Object.entries(FILES)) {
    for (const [at, file] of files.entries()) {
      const of = system === 'fishery-objects' && at === 1 ? '330922' : '331081';
      const path = new URL(`./systems/${system}/${file}`, import.meta.url);
      batches[`${system} ${at === 0 ? 'first' : 'second'}`] = await opened.sendFile(system, path, of);
    }
  }
});
afterAll(() => opened.close());

const ask = (query: string, as: Viewer = centre) => opened.ask(query, as);
const reasons = (file: string): string[] =>
  (batches[file]?.reasons ?? []).map(
    ({ rows, column, reason }) => `${rows.join(',')} ${column}: ${reason.slice(0, 40)}`,
  );

describe('every row of a file is accounted for', () => {
  it.each<[string, Counts]>([
    ['credit-permits first', [9, 6, 0, 0, 3]],
    ['credit-permits second', [8, 6, 0, 0, 2]],
    ['credit-ratings first', [9, 7, 0, 0, 2]],
    ['credit-ratings second', [8, 6, 0, 0, 2]],
    ['fishery-objects first', [8, 6, 0, 0, 2]],
    ['fishery-objects second', [9, 6, 1, 0, 2]],
    ['mobile-inspections first', [8, 5, 0, 0, 3]],
    ['mobile-inspections second', [9, 5, 0, 1, 3]],
    ['random-inspectors first', [7, 5, 0, 0, 2]],
    ['random-inspectors second', [8, 7, 1, 0, 0]],
    ['random-objects first', [8, 6, 0, 0, 2]],
    ['random-objects second', [8, 6, 1, 0, 1]],
    ['random-results first', [8, 5, 0, 1, 2]],
    ['random-results second', [8, 6, 0, 1, 1]],
    ['random-tasks first', [7, 5, 0, 1, 1]],
    ['random-tasks second', [8, 6, 0, 0, 2]],
  ])('%s', (file, counts) => {
    expect(countsOf(batches[file] as BatchSummary)).toEqual(counts);
  });
});

describe('双公示 licences', () => {
  const of = (number: string, as = centre) =>
    ask(
      `{ licence(jurisdiction: "331081", number: "${number}") { numberText kind title certificateNumber holderName holderKind holderIdNumber
        decidedOn validFrom validTo issuerText statusText note entity { name } provenance { source } } }`,
      as,
    );

  it('have one number for all brackets, the written one beside it, and no end where it is 长期', async () => {
    expect((await of('温建排许〔2023〕9号')).licence).toMatchObject({
      numberText: '温建排许【2023】第009号',
      kind: 'ORDINARY',
      holderKind: 'ORGANISATION',
      decidedOn: '2023-04-02',
      validTo: null,
      statusText: '1',
      provenance: [{ source: 'credit-permits' }],
    });
    expect((await of('温综执广〔2023〕21号')).licence).toMatchObject({
      validFrom: '2023-05-01',
      validTo: null,
      note: '社证字第33108100021号',
    });
    expect((await of('温教许〔2022〕8号')).licence).toMatchObject({
      kind: 'APPROVAL',
      validTo: null,
      holderKind: null,
    });
    expect((await of('温排许〔2023〕45号')).licence).toMatchObject({ validTo: '2028-02-29', holderKind: null });
  });

  it('stand under the object, by a code that came with a blank of 3000, for whoever has a grant in the government', async () => {
    const query = `{ regulatedEntity(jurisdiction: "331081", creditCode: "CODE") { permits { nodes { number } } } }`;
    const { libraryEntries } = await ask(
      '{ libraryEntries(jurisdiction: "331081") { nodes { entity { creditCode name } } } }',
    );
    const shop = libraryEntries.nodes.find(
      ({ entity }: { entity: { name: string } | null }) => entity?.name === '温岭市新河阿明小吃店',
    );
    const found = await ask(query.replace('CODE', shop.entity.creditCode));
    expect(found.regulatedEntity.permits.nodes.map(({ number }: { number: string }) => number).toSorted()).toEqual([
      'JY23310810012345',
      `JY23310810012345 ${shop.entity.creditCode}`,
    ]);
    expect((await of('温建排许〔2023〕9号', beihai)).licence).toBeNull();
  });

  it('are quarantined where a day is none, the end lies before the beginning, or the number is missing', () => {
    expect(reasons('credit-permits first')).toEqual([
      '6 XK_JDRQ: Expected a day and time that exist',
      '7 XK_YXQZI: Expected a licence that ends after it be',
      '9 XK_WSH: Expected a key',
      '9 XK_WSH: Expected a value',
    ]);
  });
});

describe('the four libraries of the random inspections', () => {
  it('know an object by its registration number where it has no credit code', async () => {
    const { regulatedEntity } = await ask(
      `{ regulatedEntity(jurisdiction: "331081", creditCode: "3303812901409") { name kind place { code } permits { nodes { certificateNumber decidedOn } }
        libraryEntries { nodes { library labels isProfessional licence { certificateName } } } } }`,
    );
    // Both files bring it; what came first stays until the second changes it.
    expect(regulatedEntity.libraryEntries.nodes).toContainEqual({
      library: '排水户库',
      labels: ['排水'],
      isProfessional: true,
      licence: { certificateName: '排水许可证' },
    });
    expect(regulatedEntity).toMatchObject({ kind: 'ENTERPRISE', place: null });
    expect(regulatedEntity.permits.nodes).toContainEqual({ certificateNumber: '009', decidedOn: '2020-04-04' });
  });

  it('know officers by their certificates, and experts without one', async () => {
    const query = (code: string) =>
      `{ inspector(jurisdiction: "331081", code: "${code}") { name unitText fields isExpert status officer { certificateNumber } } }`;
    expect((await ask(query('33100820102'))).inspector).toEqual({
      name: '李娜',
      unitText: '温岭市综合行政执法局新河中队',
      fields: ['市容环境卫生'],
      isExpert: false,
      status: 'LISTED',
      officer: { certificateNumber: '33100820102' },
    });
    expect((await ask(query('台州学院 吴教授'))).inspector).toMatchObject({ isExpert: true, officer: null });
    expect((await ask(query('ZJ0012345'))).inspector).toMatchObject({ fields: ['海洋渔业', '港航'], isExpert: true });
    expect((await ask(query('33108100301'))).inspector).toMatchObject({ name: '丁七', status: 'REMOVED' });
    const { inspectors } = await ask(
      '{ inspectors(jurisdiction: "331081", filter: { isExpert: true, statuses: [LISTED] }) { nodes { code } } }',
    );
    expect(inspectors.nodes.map(({ code }: { code: string }) => code)).toEqual([
      '33100820162',
      'ZJ0012345',
      '台州学院 吴教授',
      '浙江某大学 徐教授',
    ]);
  });

  it('read both days of a term out of one cell, whatever stands between them', async () => {
    const { inspectionTasks } = await ask(
      '{ inspectionTasks(jurisdiction: "331081", first: 50) { nodes { number state fromOn toOn targetTotal bodies { code } } } }',
    );
    const of = (number: string) => inspectionTasks.nodes.find((task: { number: string }) => task.number === number);
    expect(of('RW2023-001')).toEqual({
      number: 'RW2023-001',
      state: 'DONE',
      fromOn: '2023-03-01',
      toOn: '2023-04-30',
      targetTotal: 41,
      bodies: [{ code: '温岭市综合行政执法局' }, { code: '台州市生态环境局温岭分局' }],
    });
    expect(of('RW2023-002')).toMatchObject({ state: 'DRAWN', fromOn: '2023-05-01', toOn: '2023-06-30' });
    expect(of('RW2023-003')).toMatchObject({ state: 'AWAITING_DRAW', fromOn: '2023-07-01', toOn: null });
    expect(of('RW2023-004')).toMatchObject({ fromOn: '2023-08-01', toOn: '2023-08-31' });
    expect(of('SJ2024-0301')).toMatchObject({ fromOn: '2024-03-01', toOn: '2024-04-30', targetTotal: 36 });
    expect(of('SJ2024-0302')).toMatchObject({ fromOn: '2024-03-10', toOn: '2024-03-31' });
    expect(of('SJ2024-0303')).toMatchObject({ fromOn: '2024-05-01', toOn: '2024-05-31' });
  });

  it('lead from a result to its task and its object', async () => {
    const { inspection } = await ask(
      `{ inspection(jurisdiction: "331081", number: "SJ2024-0301-92331081MA2E9W4R6E") { state kind inspectedOn publishedOn hasProblem
        task { number } entity { creditCode } findings { result description } } }`,
    );
    expect(inspection).toEqual({
      state: 'PUBLISHED',
      kind: 'RANDOM',
      inspectedOn: '2024-03-12',
      publishedOn: '2024-03-13',
      hasProblem: false,
      task: { number: 'SJ2024-0301' },
      entity: { creditCode: '92331081MA2E9W4R6E' },
      findings: [{ result: 'NO_PROBLEM', description: '油烟净化设施安装使用；未发现违法行为' }],
    });
  });
});

describe('掌上执法', () => {
  const of = (number: string) =>
    ask(
      `{ inspection(jurisdiction: "331081", number: "${number}") { kind channel state inspectedOn rectifyBy isCodeScanned place { code }
        officers { certificateNumber } items { code } bodies { code } findings { result description } } }`,
    );

  it('tells two officers by their certificates, what was found and what was done about it', async () => {
    expect((await of('ZZD20230301002')).inspection).toEqual({
      ...{ kind: 'SPECIAL', channel: 'MOBILE', state: 'AWAITING_RECHECK', inspectedOn: '2023-03-01' },
      ...{ rectifyBy: '2023-03-15', isCodeScanned: true, place: { code: TOWNS.新河镇 } },
      officers: [{ certificateNumber: '33100820101' }, { certificateNumber: '33100820102' }],
      items: [{ code: '330217020000' }, { code: '330217021000' }],
      bodies: [{ code: 'B-ZJJ' }, { code: '温岭市应急管理局' }],
      findings: [{ result: 'TO_BE_CORRECTED', description: '330217020000、330217021000：裸土未覆盖，\n围挡破损' }],
    });
    expect((await of('ZF20240415001')).inspection).toMatchObject({
      ...{ kind: 'COMBINED', state: 'HANDED_OVER', items: [] },
      officers: [{ certificateNumber: 'ZJ0012345' }, { certificateNumber: 'ZJ0012346' }],
    });
  });

  it('knows what was inspected by its name where it has no code', async () => {
    const { inspections } = await ask(
      '{ inspections(jurisdiction: "331081", first: 50) { nodes { number kind state } } }',
    );
    expect(inspections.nodes).toContainEqual({ number: 'ZZD20230303003', kind: 'SPECIAL', state: 'VISITED' });
    expect((await of('ZF20240412001')).inspection).toMatchObject({
      ...{ kind: 'FOR_CAUSE', state: 'AWAITING_RECHECK', inspectedOn: '2024-04-12' },
      findings: [{ result: 'TO_BE_CORRECTED', description: '家禽饲养：城镇建成区养鸭' }],
    });
  });
});

it('公共信用 ratings stand under their object, one for each year', async () => {
  const { creditRatings } = await ask(
    '{ creditRatings(jurisdiction: "331081", filter: { years: [2023, 2024] }) { nodes { name year grade score ratedOn } } }',
  );
  expect(creditRatings.nodes.filter(({ name }: { name: string }) => name === '台州市宏基建材有限公司')).toEqual([
    { name: '台州市宏基建材有限公司', year: 2024, grade: 'A', score: 871, ratedOn: '2025-01-10' },
    { name: '台州市宏基建材有限公司', year: 2023, grade: 'B', score: 812.5, ratedOn: '2024-01-15' },
  ]);
  const { creditRatings: before } = await ask(
    '{ creditRatings(jurisdiction: "331081", filter: { years: [2022] }) { nodes { name grade score ratedOn } } }',
  );
  expect(before.nodes).toContainEqual({ name: '温岭市钱江机械厂', grade: 'B', score: 780, ratedOn: '2023-01-15' });
  expect(before.nodes).toContainEqual({
    name: '温岭市亮彩广告有限公司',
    grade: 'E',
    score: 498,
    ratedOn: '2023-01-15',
  });
});

describe('海渔 vessels', () => {
  const of = (jurisdiction: string, number: string, as: Viewer) =>
    ask(
      `{ regulatedEntity(jurisdiction: "${jurisdiction}", creditCode: "${number}") { kind name vesselNumber vesselKind homePort ownerName ownerCode
        lengthMetres powerKilowatts fishingMethods place { code } permits { nodes { certificateNumber validTo holderName holderIdNumber } } } }`,
      as,
    );

  it('are known by a number of their own, with the owner’s code beside it', async () => {
    expect((await of('331081', '浙岭渔23457', centre)).regulatedEntity).toMatchObject({
      ...{ kind: 'VESSEL', vesselNumber: '浙岭渔23457', vesselKind: '捕捞船', homePort: '松门' },
      ...{
        ownerName: '温岭市海丰渔业合作社',
        lengthMetres: 42,
        powerKilowatts: 330,
        fishingMethods: ['张网', '流刺网'],
      },
      place: { code: TOWNS.松门镇 },
      permits: { nodes: [{ validTo: '2026-12-31', holderIdNumber: null }] },
    });
    expect((await of('331081', '浙岭渔运123', centre)).regulatedEntity).toMatchObject({ lengthMetres: 41.2 });
    expect((await of('330922', '浙嵊渔运01', shengsi)).regulatedEntity).toMatchObject({
      place: { code: TOWNS.菜园镇 },
      powerKilowatts: 735,
    });
  });

  it("seal an owner's number, which only whoever is cleared for it reads", async () => {
    const masked = await of('331081', '浙岭渔23456', centre);
    expect(masked.regulatedEntity.permits.nodes).toMatchObject([{ holderName: '陈某某', holderIdNumber: '***' }]);
    const open = await of('331081', '浙岭渔23456', cleared);
    expect(open.regulatedEntity.permits.nodes[0].holderIdNumber).toMatch(/^3326231979\d{8}$/);
  });
});
