import { Fault } from '@network/schema/errors';

/** What a file of records may say it is; what it is, its content decides. */
const FILES = new Set([
  'application/octet-stream',
  'application/json',
  'application/ndjson',
  'application/x-ndjson',
  'application/jsonl',
  'application/xml',
  'application/csv',
  'application/zip',
  'application/x-zip-compressed',
  'application/gzip',
  'application/x-gzip',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'text/xml',
  'text/html',
]);
/** Compressions that the content itself tells. */
const ENCODINGS = new Set(['identity', 'gzip', 'x-gzip']);

const refuse = (found: string, advice: string): Fault =>
  new Fault(
    'UNSUPPORTED_CONTENT',
    `Expected a file of records as the body, such as text/csv, found ${found.slice(0, 80)}. ${advice}`,
  );

/** @throws {Fault} UNSUPPORTED_CONTENT where a push says that it is nothing that a format reads. */
export const requireContent = (headers: Readonly<Record<string, string | undefined>>): void => {
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !FILES.has(type))
    throw refuse(type, 'Send the file itself, with its own content-type or application/octet-stream.');
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && !ENCODINGS.has(encoding))
    throw refuse(`the encoding ${encoding}`, 'Send it as gzip, or plain.');
};
