import { unreadable } from './unreadable.ts';

/** What a file is by its first bytes. */
export type Packing = 'gzip' | 'zip' | 'compound' | 'text';

/** So many bytes tell what a file is. */
export const HEAD = 4096;

const startsWith = (bytes: Uint8Array, magic: readonly number[] | string): boolean =>
  [...magic].every((byte, at) => bytes[at] === (typeof byte === 'string' ? byte.charCodeAt(0) : byte));

const PACKINGS: readonly (readonly [Packing, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** Files that people send by mistake. */
const OTHERS: readonly (readonly [string, readonly number[] | string])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', 'GIF8'],
  ['a RAR archive', 'Rar!'],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['an RTF document', '{\\rtf'],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an SQLite database', 'SQLite format 3'],
];

/** How a file is packed. @throws {Fault} UNREADABLE_FILE when it is of a kind that holds no table. */
export const packingOf = (head: Uint8Array): Packing => {
  const other = OTHERS.find(([, magic]) => startsWith(head, magic));
  if (other !== undefined)
    throw unreadable(`Expected a table, found ${other[0]}. Send the table itself, as XLSX or CSV.`);
  return PACKINGS.find(([, magic]) => startsWith(head, magic))?.[0] ?? 'text';
};

/** What a text is by its beginning. */
export type TextFormat = 'json' | 'spreadsheet xml' | 'html' | 'csv';

const isWebArchive = (head: string): boolean => /^MIME-Version:/i.test(head) && /multipart\/related/i.test(head);

/**
 * What a text is. JSON is read as such only where it is expected, or nothing is known of its columns.
 * @throws {Fault} UNREADABLE_FILE when it is markup without a table.
 */
export const textFormatOf = (head: string, isJsonExpected: boolean): TextFormat => {
  const start = head.trimStart();
  if (isJsonExpected) return 'json';
  if (isWebArchive(start))
    throw unreadable(
      'Expected a table, found a web archive (.mht). Open it in Excel or WPS, save it as XLSX and send that.',
    );
  if (!start.startsWith('<')) return 'csv';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return 'spreadsheet xml';
  if (/<(!doctype\s+html|html|head|meta|body|table|style)\b/i.test(start)) return 'html';
  return /^<[?a-z!]/i.test(start) ? refuseMarkup() : 'csv';
};

const refuseMarkup = (): never => {
  throw unreadable('Expected a table, found XML of another kind. Save the table as XLSX or CSV and send that.');
};
