import type { BatchSummary } from '@network/kit/intake';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

const JIANGYIN = '320281';
const PLACES = {
  ...{ 江阴市: '320281000000', 澄江街道: '320281001000', 徐霞客镇: '320281104000', 周庄镇: '320281108000' },
  ...{ 长泾镇: '320281110000', 华士镇: '320281107000', 江阴高新技术产业开发区: '320281400000' },
};

let catalogue: TrialCatalogue;
let batch: BatchSummary;
beforeAll(async () => {
  catalogue = await openTrialCatalogue(PLACES);
  batch = await catalogue.sendFile('check-once-lists/sixth.sheet.json', JIANGYIN);
});
afterAll(() => catalogue?.close());

it('a sixth file of lists is taken; a street of another county and a zone in short keep their rows out', () => {
  expect(batch).toMatchObject({ read: 15, taken: 8, unchanged: 1, skipped: 2, quarantined: 4 });
  expect(batch.reasons).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ rows: [12, 13], column: '适用区域', reason: 'Expected the name of a known place' }),
      expect.objectContaining({ rows: [10], column: '发布日期', reason: 'Expected a day and time that exist' }),
      expect.objectContaining({ rows: [11], column: '清单编号', reason: 'Expected a key' }),
    ]),
  );
});

const list = async (serial: number) => {
  const fields = 'objectKind validFrom places { code } bodies { code } lines { topic question }';
  const query = `{ checkList(jurisdiction: "${JIANGYIN}", code: "JYZHC-2024-0${serial}") { ${fields} } }`;
  const { data, errors } = await catalogue.ask(query);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).checkList;
};
const codes = (...all: readonly string[]) => all.map((code) => ({ code }));

it.each([
  [
    1,
    {
      ...{ validFrom: '2024-03-01', places: [], objectKind: '加油站（点）' },
      bodies: codes('江阴市商务局', '市应急管理局', '市市场监管局', '市生态环境局'),
      lines: expect.arrayContaining([
        { topic: '成品油经营资格检查', question: '1.成品油零售经营批准证书 2.进销台账' },
        { topic: '加油机计量检定检查', question: '强制检定证书' },
      ]),
    },
  ],
  [
    2,
    {
      ...{ validFrom: '2024-03-01', places: codes('320281001000', '320281104000') },
      bodies: codes('民政局', '消防救援大队', '市场监管局', '卫健委'),
      lines: [{ topic: '消防安全检查' }, { topic: '食堂食品安全检查' }],
    },
  ],
  [3, { validFrom: '2024-04-15', places: [], bodies: codes('江阴市住房和城乡建设局'), lines: [{}, {}] }],
  [4, { validFrom: '2024-05-01', places: codes('320281108000'), lines: [{ question: '办学许可证、收费公示' }] }],
])('what list %i meant is what the graph tells: %j', async (serial, told) => {
  expect(await list(serial)).toMatchObject(told);
});

it.each([5, 6, 7])('list %i is none, since its only row was kept out', async (serial) => {
  expect(await list(serial)).toBeNull();
});
