import type { Member } from '../archive/zip.ts';
import { type Shown, shownBy } from './moments.ts';
import { readPart } from './xml.ts';

const SECTIONS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']);

/** What each cell style of a workbook shows numbers as, by the style's number. */
export const readStyles = async (part: Member | null): Promise<readonly Shown[]> => {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let [section, id, code]: [string, number | null, string | null] = ['', null, null];
  if (part === null) return [];
  await readPart(part.open(), {
    open: (name) => {
      if (SECTIONS.has(name)) section = name;
      if (name === 'xf' && section === 'cellXfs') formats.push(0);
      [id, code] = [null, null];
    },
    attribute: (name, value) => {
      if (name === 'numFmtId') id = Number(value);
      if (name === 'formatCode') code = value;
      if (section === 'numFmts' && id !== null && code !== null) codes.set(id, code);
      if (section === 'cellXfs' && name === 'numFmtId') formats[formats.length - 1] = Number(value);
    },
  });
  return formats.map((format) => shownBy(format, codes.get(format) ?? null));
};
