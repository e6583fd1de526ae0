import { expect, it } from 'vitest';
import type { Member } from '../archive/zip.ts';
import { bytesOf } from '../trial/trial-files.ts';
import { createFiller, readMerges } from './merges.ts';

const sheet = (list: string): string =>
  `<worksheet><sheetData><row r="1"><c t="str"><v>mergeCells</v></c></row></sheetData>${list}</worksheet>`;
const partOf = (text: string, size?: number): Member => ({ name: 'sheet1.xml', open: () => bytesOf(text, size) });
const WHOLE = sheet('<x:mergeCells count="2"><x:mergeCell ref="A1:B2"/><x:mergeCell ref="C2:C4"/></x:mergeCells>');
const FOUND = [
  [0, [{ top: 0, left: 0, bottom: 1, right: 1 }]],
  [1, [{ top: 1, left: 2, bottom: 3, right: 2 }]],
];

it('merged cells are found wherever the sheet is cut into pieces as it is unpacked', async () => {
  for (let size = 1; size <= WHOLE.length; size += 1)
    expect([...(await readMerges(partOf(WHOLE, size)))], `pieces of ${size}`).toEqual(FOUND);
});

it('cells that end before they begin are merged with nothing', async () => {
  const list = '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="B0:C1"/><mergeCell ref="C3:A3"/></mergeCells>';
  const merges = await readMerges(partOf(sheet(list)));
  expect([...merges]).toEqual([]);
  const cells = ['a', 'b'];
  createFiller(merges)(1, cells);
  expect(cells).toEqual(['a', 'b']);
});

it('a list of merged cells without end is refused in one sentence', async () => {
  const list = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(800_000)}</mergeCells>`;
  await expect(readMerges(partOf(sheet(list), 1_048_576))).rejects.toMatchObject({
    code: 'UNREADABLE_FILE',
    message: expect.stringContaining('found millions of them'),
  });
});
