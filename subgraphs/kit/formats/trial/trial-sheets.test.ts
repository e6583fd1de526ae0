import { expect, it } from 'vitest';
import { tablesOf } from './trial-files.ts';
import { packSheets, type SheetFile } from './trial-sheets.ts';

const wide = Array.from({ length: 30 }, (_, at) => `列${at + 1}`);
const rows = [wide, wide.map((name) => `${name}&<值>`)];

it.each(['xlsx', 'xls-xml', 'xls-html'] as const)(
  'a workbook kept as text is read as %s, thirty columns wide',
  async (as) => {
    const [table] = await tablesOf(packSheets({ as, sheets: [{ name: '表', rows }] }));
    expect(table?.columns).toEqual(wide);
    expect(table?.all.map(({ cells }) => cells)).toEqual(rows.slice(1));
  },
);

it('merged cells of a workbook kept as text give all their rows the first one’s text', async () => {
  const file: SheetFile = {
    as: 'xlsx',
    sheets: [
      {
        name: '表',
        rows: [
          ['部门', '事项'],
          ['甲局', '一'],
          ['', '二'],
        ],
        merges: ['A2:A3'],
      },
    ],
  };
  const [table] = await tablesOf(packSheets(file));
  expect(table?.all.map(({ cells }) => cells)).toEqual([
    ['甲局', '一'],
    ['甲局', '二'],
  ]);
});
