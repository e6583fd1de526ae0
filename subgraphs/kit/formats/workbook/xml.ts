import { Parser } from 'htmlparser2';
import { encodingByMark } from '../text/encoding.ts';
import { unreadable } from '../unreadable.ts';

/** What is heard of a document; names come without their prefix, in HTML in small letters. */
export type Markup = {
  open(name: string): void;
  /** An attribute of the element that was opened last. */
  attribute(name: string, value: string): void;
  text(text: string): void;
  /** Implied: the document does not say it. */
  close(name: string, isImplied: boolean): void;
};

/** Characters of one text or tag. */
const LARGEST = 4 * 1024 * 1024;
const DEEPEST = 250;

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const tooLarge = () =>
  unreadable('Expected cells of some thousand characters, found one of millions. Correct the file and send it again.');

/** Bounds what one element, text or tag may hold. */
const createBounds = () => {
  let [depth, length, silent] = [0, 0, 0];
  return {
    open: (): void => {
      [length, silent] = [0, 0];
      depth += 1;
      if (depth > DEEPEST)
        throw unreadable('Expected a table, found markup nested without end. Save the table as XLSX or CSV.');
    },
    close: (): void => {
      [length, silent] = [0, 0];
      depth -= 1;
    },
    text: (characters: number): void => {
      silent = 0;
      length += characters;
      if (length > LARGEST) throw tooLarge();
    },
    attribute: (): void => {
      silent = 0;
    },
    piece: (characters: number): void => {
      if (silent > LARGEST) throw tooLarge();
      silent += characters;
    },
  };
};

/** Tells markup piece by piece; between two pieces the caller takes what it has heard. */
export async function* readMarkup(
  text: AsyncIterable<string>,
  heard: Markup,
  options: { readonly isHtml: boolean } = { isHtml: false },
): AsyncGenerator<void> {
  const bounds = createBounds();
  const parser = new Parser(
    {
      onopentagname: (name) => {
        bounds.open();
        heard.open(local(name));
      },
      onattribute: (name, value) => {
        bounds.attribute();
        heard.attribute(local(name), value);
      },
      ontext: (piece) => {
        bounds.text(piece.length);
        heard.text(piece);
      },
      onclosetag: (name, isImplied) => {
        bounds.close();
        heard.close(local(name), isImplied);
      },
    },
    { xmlMode: !options.isHtml },
  );
  for await (const piece of text) {
    bounds.piece(piece.length);
    parser.write(piece);
    yield;
  }
  parser.end();
  yield;
}

const notXml = () =>
  unreadable(
    'Expected a whole workbook, found a part of it that is no text. Save the workbook again and send it again.',
  );

/** The text of a part of a workbook: UTF-8, or UTF-16 with a mark. */
export async function* partText(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoders: InstanceType<typeof TextDecoder>[] = [];
  try {
    for await (const piece of body) {
      if (decoders.length === 0) decoders.push(new TextDecoder(encodingByMark(piece) ?? 'utf-8', { fatal: true }));
      yield decoders[0]?.decode(piece, { stream: true }) ?? '';
    }
    yield decoders[0]?.decode() ?? '';
  } catch (error) {
    throw error instanceof TypeError ? notXml() : error;
  }
}

/** Reads a small part of a workbook to its end. @throws {Fault} UNREADABLE_FILE when its root is never closed. */
export const readPart = async (
  body: AsyncIterable<Uint8Array>,
  heard: Omit<Markup, 'text' | 'close'>,
): Promise<void> => {
  let [depth, isWhole] = [0, false];
  const markup: Markup = {
    ...heard,
    open: (name) => {
      depth += 1;
      heard.open(name);
    },
    text: () => {},
    close: (_, isImplied) => {
      depth -= 1;
      isWhole ||= depth === 0 && !isImplied;
    },
  };
  for await (const _ of readMarkup(partText(body), markup));
  if (!isWhole) throw cutPart();
};

/** A part of a workbook that ends before its end. */
export const cutPart = () =>
  unreadable('Expected a whole workbook, found one whose contents are cut. Save it again and send it again.');
