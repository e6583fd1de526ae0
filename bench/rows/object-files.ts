import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { numberOf, packWorkbook, sharedTexts, TEXTS } from './format-files.ts';
import { objects } from './generated-rows.ts';

/** What is different in nearly every row stands in its cell, as a program writes it; words and long texts are shared. */
const OWN = new Set(['统一社会信用代码', '名称', '地址', '联系方式']);
/** The column whose cells name the long texts, of which there are 200 000. */
const LONG = '经营范围';
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

const lettersOf = (column: number): string => String.fromCharCode(65 + column);
const escaped = (text: string): string => text.replace(/[&<]/g, (one) => XML[one] ?? one);

/** The rows of a workbook, and the texts that they name: the long ones first, then words as they come. */
const createSheet = (csv: Iterable<Uint8Array>) => {
  const words = new Map<string, number>();
  const decoder = new TextDecoder();
  let columns: readonly string[] = [];
  const sharedOf = (word: string): number => {
    const known = words.get(word) ?? TEXTS + words.size;
    words.set(word, known);
    return known;
  };
  const cellOf = (text: string, column: number, row: number): string => {
    const place = `r="${lettersOf(column)}${row}"`;
    const name = columns[column] ?? '';
    if (name === LONG && row > 1) return `<c ${place} t="s"><v>${numberOf(row, column)}</v></c>`;
    if (text === '') return '';
    if (OWN.has(name) && row > 1) return `<c ${place} t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    return `<c ${place} t="s"><v>${sharedOf(text)}</v></c>`;
  };
  const rows = function* (): Generator<Buffer> {
    let row = 0;
    for (const some of csv) {
      const lines = decoder.decode(some).trimEnd().split('\n');
      const xml = lines.map((line) => {
        const cells = line.split(',');
        if (columns.length === 0) columns = cells;
        row += 1;
        return `<row r="${row}">${cells.map((text, column) => cellOf(text, column, row)).join('')}</row>`;
      });
      yield Buffer.from(xml.join(''));
    }
  };
  const texts = function* (): Generator<Buffer> {
    yield* sharedTexts();
    yield Buffer.from([...words.keys()].map((word) => `<si><t>${escaped(word)}</t></si>`).join(''));
  };
  return { rows: rows(), texts: texts() };
};

/** Writes objects of inspection as a workbook of 20 columns that names 200 000 texts of 200 characters, and words. */
export const writeObjectsWorkbook = (path: string, series: string, rows: number): Promise<void> =>
  packWorkbook(path, createSheet(objects(series, rows)));

/** Writes a body to disk, so that making it takes no time of its import. */
export const writeBody = async (
  path: string,
  body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> => {
  const file = createWriteStream(path);
  for await (const piece of body) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await finished(file);
};
