import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { type Desk, openTemporary } from '../archive/spool.ts';
import type { Member } from '../archive/zip.ts';
import { unreadable } from '../unreadable.ts';
import { cutPart, partText, readMarkup } from './xml.ts';

/** Bytes of texts that are held in memory; what follows lies in a temporary file. */
const IN_MEMORY = 64 * 1024 * 1024;
const MOST = 4 * 1024 * 1024;
const BLOCK = 256 * 1024;
/** Characters of texts that are kept as they were last asked for. */
const KEPT = 64 * 1024;

/** The texts that the cells of a workbook name by number. */
export type SharedStrings = {
  /** @throws {Fault} UNREADABLE_FILE when the workbook has no such text. */
  at(index: number): string;
};

/** Bytes one after another: the first blocks in memory, the others in a file. */
const createBytes = (desk: Desk, inMemory: number) => {
  const blocks: { readonly from: number; readonly bytes: Buffer }[] = [];
  const waiting: Buffer[] = [];
  let file: FileHandle | null = null;
  let [written, length, held] = [0, 0, 0];
  /** The block that holds an address: the last one that begins before it. */
  const blockOf = (address: number) => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((blocks[middle]?.from ?? 0) <= address) low = middle;
      else high = middle - 1;
    }
    return blocks[low];
  };
  return {
    /** Answers where the text ends. */
    add: (text: string): number => {
      const bytes = Buffer.from(text, 'utf8');
      waiting.push(bytes);
      length += bytes.length;
      return length;
    },
    /** Puts away what waits, where it is a block or all of it. */
    flush: async (isLast: boolean): Promise<void> => {
      if (!isLast && length - written < BLOCK) return;
      const bytes = Buffer.concat(waiting.splice(0));
      if (file === null && length <= inMemory) {
        blocks.push({ from: written, bytes });
        held = length;
      } else {
        file ??= await openTemporary(desk);
        await file.writeFile(bytes);
      }
      written = length;
    },
    read: (from: number, to: number): string => {
      if (from < held) {
        const block = blockOf(from);
        return block?.bytes.toString('utf8', from - block.from, to - block.from) ?? '';
      }
      const bytes = Buffer.allocUnsafe(to - from);
      if (to > from) readSync(file?.fd ?? -1, bytes, 0, bytes.length, from - held);
      return bytes.toString('utf8');
    },
  };
};

const createStore = (desk: Desk, inMemory: number) => {
  const bytes = createBytes(desk, inMemory);
  const ends: number[] = [];
  const kept = new Map<number, string>();
  let keptCharacters = 0;
  const keep = (index: number, text: string): string => {
    keptCharacters += text.length;
    if (keptCharacters > KEPT) {
      kept.clear();
      keptCharacters = text.length;
    }
    kept.set(index, text);
    return text;
  };
  return {
    flush: bytes.flush,
    add: (text: string): void => {
      if (ends.length >= MOST)
        throw unreadable('Expected a workbook of at most four million texts, found more. Split it and send the parts.');
      ends.push(bytes.add(text));
    },
    at: (index: number): string => {
      const end = ends[index];
      if (end !== undefined) return kept.get(index) ?? keep(index, bytes.read(ends[index - 1] ?? 0, end));
      throw unreadable(
        'Expected a whole workbook, found a cell whose text is nowhere in it. Save it again and send it again.',
      );
    },
  };
};

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Reads all texts once. Beyond 64 MiB of them (`inMemory`), they go to a temporary file. */
export const readSharedStrings = async (
  part: Member | null,
  desk: Desk,
  inMemory = IN_MEMORY,
): Promise<SharedStrings> => {
  const store = createStore(desk, inMemory);
  if (part === null) return store;
  let [text, inText, inPhonetic, isWhole] = ['', false, false, false];
  const heard = {
    open: (name: string): void => {
      if (name === 'si') text = '';
      if (name === 't') inText = !inPhonetic;
      if (name === 'rPh') inPhonetic = true;
    },
    attribute: (): void => {},
    text: (piece: string): void => {
      if (inText) text += piece;
    },
    close: (name: string, isImplied: boolean): void => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') store.add(unescapeText(text));
      if (name === 'sst') isWhole = !isImplied;
    },
  };
  for await (const _ of readMarkup(partText(part.open()), heard)) await store.flush(false);
  if (!isWhole) throw cutPart();
  await store.flush(true);
  return store;
};
