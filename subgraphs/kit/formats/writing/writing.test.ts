import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTables } from '../formats.ts';
import { cellsOf, tableWith } from '../trial/trial-files.ts';
import { type RowsToWrite, writeCsv } from './csv.ts';
import { markText, unmarkText } from './formula-texts.ts';
import { writeWorkbook } from './workbook.ts';

const WRITERS = { CSV: writeCsv, XLSX: writeWorkbook } as const;
const FORMULAS = ["=cmd|'/c calc'!A1", '+1', '-2+3', '@SUM(A1)', "'=1", "''-1", "'", "'quoted'", '\t=1', '=1\n=2'];

const batchesOf = async function* (rows: readonly (readonly string[])[], size = 2): RowsToWrite {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
};
const bytesOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  return Buffer.concat(chunks);
};

describe.each(Object.entries(WRITERS))('%s that is written', (format, write) => {
  const again = async (rows: readonly (readonly string[])[]) =>
    cellsOf(await bytesOf(write(batchesOf([['a', 'b', 'key'], ...rows]))), tableWith('a', 'b', 'key'));

  it('S-06q MUST keep a formula a text, and be read again as it was', async () => {
    const rows = FORMULAS.map((text, at) => [text, `${text}x`, `k${at}`]);
    const trimmed = rows.map((cells) => cells.map((text) => text.trim()));
    expect((await again(rows)).map((cells) => cells.map((text) => text.trim()))).toEqual(trimmed);
    const text = format === 'CSV' ? (await bytesOf(write(batchesOf(rows)))).toString() : '';
    for (const line of text.split('\r\n')) expect(line.replace('\uFEFF', '')).not.toMatch(/^"?[=+\-@\t]|,"?[=+\-@\t]/);
  });

  it('S-07b MUST be read again as it was written, whatever it says', async () => {
    const cell = fc
      .string({
        unit: fc.oneof(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
          fc.constantFrom('"', ',', '\n', "'", '=', '_x000D_', '&', '<'),
        ),
      })
      .map((text) => text.trim().normalize());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 9 }), async (pairs) => {
        const rows = pairs.map(([a, b], at) => [a, b, `k${at}`]);
        expect(await again(rows)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('is a table without rows where there are none', async () => {
    expect(await again([])).toEqual([]);
  });
});

it.each(['=1', '+1', '-1', '@a', '\t1', '\r1', "'=1", "''\r1"])(
  '%j stands after one more apostrophe in CSV',
  (text) => {
    expect(markText(text)).toBe(`'${text}`);
    expect(unmarkText(markText(text))).toBe(text);
  },
);

it('a workbook holds texts alone: no formula, and no cell of another kind', async () => {
  const file = await bytesOf(
    writeWorkbook(
      batchesOf([
        ['a', 'b'],
        ["=cmd|'/c calc'!A1", '1'],
        ['@SUM(A1)', '2022-03-04'],
      ]),
    ),
  );
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<c /g)).toHaveLength(6);
  expect(sheet.match(/<c r="[A-Z]\d" t="inlineStr"><is><t /g)).toHaveLength(6);
  expect(sheet).not.toMatch(/<[fv][ >]/);
});

it('a workbook is written as it streams', async () => {
  let given = 0;
  const rows = async function* (): RowsToWrite {
    for (; given < 200; given += 1) yield Array.from({ length: 100 }, (_, at) => [`${given}-${at}-${Math.random()}`]);
  };
  let before = 0;
  for await (const piece of writeWorkbook(rows())) before += given < 200 && piece.length > 0 ? 1 : 0;
  expect(before).toBeGreaterThan(10);
});

it('a sheet has the name that it is given', async () => {
  const body = writeWorkbook(batchesOf([['a'], ['1']]), '行政处罚 & <公示>');
  for await (const table of openTables(body, tableWith('a'))) expect(table.name).toBe('行政处罚 & <公示>');
});
