import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenedInspections, openInspections } from './trial.ts';

const TOWNS = { 新河镇: '331081104000', 大溪镇: '331081101000', 泽国镇: '331081100000', 松门镇: '331081102000' };

/** A county's own file of draws. */
const DRAWS = `system: county-draws
title: Draws with their seeds 双随机：抽取记录
records: draw
format: table
jurisdiction: from the import
key: [抽取编号]
master: source
fields:
  number: 抽取编号
  taskNumber: 任务编号
  seed: 随机种子
  seedPublishedOn: { column: 种子公布日期, date: yyyy-MM-dd }
  drawnAt: { column: 抽取时间, dateTime: 'yyyy-MM-dd HH:mm:ss' }
  libraryTotal: { column: 库总户数, integer: true }
  objectCodes: { column: 抽中对象, split by: 、 }
oddities:
  - Made up.
`;

/** A draw that anybody can make again: the codes of a library in the order of their hashes under a seed. */
const drawBy = (seed: string, codes: readonly string[], count: number): readonly string[] => {
  const rankOf = (code: string): string => createHash('sha256').update(`${seed} ${code}`).digest('hex');
  return codes.toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1)).slice(0, count);
};

let opened: OpenedInspections;
beforeAll(async () => {
  opened = await openInspections(TOWNS, { 'county-draws': DRAWS });
  for (const [system, file] of [
    ['random-objects', 'first.csv'],
    ['random-inspectors', 'first.sheet.json'],
    ['random-tasks', 'first.sheet.json'],
  ])
    await opened.sendFile(system ?? '', new URL(`./systems/${system}/${file}`, import.meta.url));
});
afterAll(() => opened.close());

const library = async (): Promise<string[]> => {
  const { libraryEntries } = await opened.ask(
    '{ libraryEntries(jurisdiction: "331081", first: 50) { nodes { entity { creditCode } } } }',
  );
  const codes: string[] = libraryEntries.nodes.flatMap(({ entity }: { entity: { creditCode: string } | null }) =>
    entity === null ? [] : [entity.creditCode],
  );
  return [...new Set(codes)];
};

it('B-01.52 MUST repeat a draw from its published seed', async () => {
  const codes = await library();
  expect(codes.length).toBeGreaterThan(3);
  const drawn = drawBy('8f21c0', codes, 3);
  const row = [
    'C2023-001',
    'RW2023-002',
    '8f21c0',
    '2023-04-28',
    '2023-04-30 09:00:00',
    codes.length,
    drawn.join('、'),
  ];
  const header = '抽取编号,任务编号,随机种子,种子公布日期,抽取时间,库总户数,抽中对象';
  expect(await opened.sendText('county-draws', `${header}\n${row.join(',')}\n`)).toMatchObject({ read: 1, taken: 1 });

  const { draw } = await opened.ask(
    `{ draw(jurisdiction: "331081", number: "C2023-001") { seed seedPublishedOn drawnAt libraryTotal objectCodes task { number state }
      objects { nodes { creditCode } } provenance { source } } }`,
  );
  expect(draw).toMatchObject({
    ...{ seed: '8f21c0', seedPublishedOn: '2023-04-28', drawnAt: '2023-04-30T09:00:00+08:00' },
    ...{ task: { number: 'RW2023-002', state: 'DRAWN' }, provenance: [{ source: 'county-draws' }] },
  });
  expect(draw.seedPublishedOn < draw.drawnAt).toBe(true);
  const again = await library();
  expect(draw.libraryTotal).toBe(again.length);
  expect(drawBy(draw.seed, again, draw.objectCodes.length)).toEqual(draw.objectCodes);
  expect(drawBy('another', again, draw.objectCodes.length)).not.toEqual(draw.objectCodes);
  expect(draw.objects.nodes.map(({ creditCode }: { creditCode: string }) => creditCode).toSorted()).toEqual(
    drawn.toSorted(),
  );
});
