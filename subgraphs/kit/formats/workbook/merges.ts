import type { Member } from '../archive/zip.ts';
import { unreadable } from '../unreadable.ts';

/** Cells that are one: the text of the first stands for all. Rows and columns count from 0. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

const LIST = Buffer.from('mergeCells');
/** Characters before the name of an element, its prefix among them. */
const LONGEST_TAG = 20;
/** So many bytes of two pieces are looked at together. */
const EDGE = 60;
const LARGEST_LIST = 16 * 1024 * 1024;
/** A title may be merged over all columns that a sheet can have; no table is so wide. */
const WIDEST = 500;

/** The number of a column by its letters, from 0. */
export const columnOf = (reference: string): number => {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
};

const toMerge = ([, from = '', top = '', to = from, bottom = top]: readonly (string | undefined)[]): Merge => ({
  ...{ top: Number(top) - 1, left: columnOf(from) },
  ...{ bottom: Number(bottom) - 1, right: Math.min(columnOf(to), columnOf(from) + WIDEST) },
});

/** Where the list begins in some bytes; its letters alone may also stand in a cell. */
const listAt = (bytes: Buffer): number => {
  for (let at = bytes.indexOf(LIST); at >= 0; at = bytes.indexOf(LIST, at + 1))
    if (/<(\w+:)?$/.test(bytes.subarray(Math.max(0, at - LONGEST_TAG), at).toString('latin1'))) return at;
  return -1;
};

/** The pieces from the list on; `tail` is what ended the piece before. */
const listPieces = (tail: Buffer, piece: Buffer): Buffer[] => {
  const seam = Buffer.concat([tail, piece.subarray(0, EDGE)]);
  const [atSeam, at] = [listAt(seam), listAt(piece)];
  if (atSeam >= 0) return [seam.subarray(atSeam), piece.subarray(EDGE)];
  return at >= 0 ? [piece.subarray(at)] : [];
};

/** The bytes from the list of merged cells on; a sheet tells it after its rows. */
const listBytes = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const list: Buffer[] = [];
  let [tail, size] = [Buffer.alloc(0), 0];
  for await (const { buffer, byteOffset, length } of body) {
    const piece = Buffer.from(buffer, byteOffset, length);
    list.push(...(list.length > 0 ? [piece] : listPieces(tail, piece)));
    tail = Buffer.from(Buffer.concat([tail, piece.subarray(-EDGE)]).subarray(-EDGE));
    if (list.length === 0) continue;
    size += length;
    if (size > LARGEST_LIST)
      throw unreadable('Expected a sheet with some merged cells, found millions of them. Save the table as CSV.');
  }
  return Buffer.concat(list).toString('latin1');
};

/** The merged cells of a sheet, by their first row. Reads the sheet once, which also proves that it is whole. */
export const readMerges = async (part: Member): Promise<ReadonlyMap<number, readonly Merge[]>> => {
  const byTop = new Map<number, Merge[]>();
  for (const found of (await listBytes(part.open())).matchAll(/\bref="([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"/g)) {
    const merge = toMerge(found);
    if (merge.top < 0 || merge.bottom < merge.top || merge.right < merge.left) continue;
    byTop.set(merge.top, [...(byTop.get(merge.top) ?? []), merge]);
  }
  return byTop;
};

type Filling = { readonly merge: Merge; readonly text: string };

const fillOne = (cells: string[], { merge, text }: Filling): void => {
  if (text === '') return;
  while (cells.length <= merge.right) cells.push('');
  cells.fill(text, merge.left, merge.right + 1);
};

/** Fills merged cells as rows go by, from the top. */
export const createFiller = (byTop: ReadonlyMap<number, readonly Merge[]>) => {
  let open: Filling[] = [];
  return (row: number, cells: string[]): void => {
    const begun = byTop.get(row)?.map((merge) => ({ merge, text: cells[merge.left] ?? '' })) ?? [];
    if (open.length + begun.length === 0) return;
    open = [...open, ...begun].filter(({ merge }) => merge.bottom >= row);
    for (const filling of open) fillOne(cells, filling);
  };
};
