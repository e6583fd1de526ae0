import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { type Desk, openTemporary } from '../archive/spool.ts';
import type { Member } from '../archive/zip.ts';
import { unreadable } from '../unreadable.ts';
import { cutPart, partText, readMarkup } from './xml.ts';

/** Bytes of texts that are held in memory; what follows lies in a temporary file. */
const IN_MEMORY = 64 * 1024 * 1024;
/** What a text costs besides its characters. */
const OVERHEAD = 32;
const MOST = 16 * 1024 * 1024;
const WRITE_AT = 256 * 1024;
const KEPT = 4096;

/** The texts that the cells of a workbook name by number. */
export type SharedStrings = {
  /** @throws {Fault} UNREADABLE_FILE when the workbook has no such text. */
  at(index: number): string;
};

/** Texts beyond what memory may hold, one after another in a file. */
const createSpill = (desk: Desk) => {
  let file: FileHandle | null = null;
  /** Where each text ends. */
  const ends: number[] = [];
  const waiting: Buffer[] = [];
  let [written, length] = [0, 0];
  const kept = new Map<number, string>();
  const read = (index: number): string => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const bytes = Buffer.allocUnsafe((ends[index] ?? from) - from);
    readSync(file?.fd ?? -1, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  };
  return {
    add: (text: string): void => {
      const bytes = Buffer.from(text, 'utf8');
      waiting.push(bytes);
      length += bytes.length;
      ends.push(length);
    },
    /** Writes what waits, where it is much or all of it. */
    flush: async (isLast: boolean): Promise<void> => {
      if (length === written || (!isLast && length - written < WRITE_AT)) return;
      file ??= await openTemporary(desk);
      await file.writeFile(Buffer.concat(waiting.splice(0)));
      written = length;
    },
    at: (index: number): string | undefined => {
      if (index >= ends.length) return undefined;
      const text = kept.get(index) ?? read(index);
      if (kept.size >= KEPT) kept.clear();
      kept.set(index, text);
      return text;
    },
  };
};

const createStore = (desk: Desk, inMemory: number) => {
  const texts: string[] = [];
  const spill = createSpill(desk);
  let [held, count] = [0, 0];
  return {
    flush: spill.flush,
    add: (text: string): void => {
      count += 1;
      if (count > MOST)
        throw unreadable('Expected a workbook of at most 16 million texts, found more. Split it and send the parts.');
      held += text.length * 2 + OVERHEAD;
      if (held <= inMemory) texts.push(text);
      else spill.add(text);
    },
    at: (index: number): string => {
      const text = Number.isInteger(index) && index >= 0 ? (texts[index] ?? spill.at(index - texts.length)) : undefined;
      if (text !== undefined) return text;
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
