import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { Fault } from '@network/schema/errors';
import { type Entry, fromFdPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { unreadable } from '../unreadable.ts';
import { type Desk, spool } from './spool.ts';
import { createScales, type Scales } from './unpacked.ts';

/** A file within an archive. */
export type Member = {
  readonly name: string;
  /** Its bytes, checked against the archive's own account of them when they end. */
  open(): AsyncGenerator<Uint8Array>;
};

const MOST_MEMBERS = 2000;
const UTF8_FLAG = 0x800;
const DEFLATED = 8;
/** Sheets unpack to hundreds of megabytes: pieces of the usual 16 KiB would be many. */
const CHUNK = 32 * 1024;

const damaged = () =>
  unreadable('Expected a whole ZIP or XLSX file, found one that is cut or damaged. Save it again and send it again.');

/** Our own faults pass; what the library throws says that the archive is none. */
const asFault = (error: unknown): unknown => (error instanceof Fault ? error : damaged());

const HAN = /\p{Script=Han}/u;

const readAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Names of an archive that does not say their encoding: UTF-8 if that is Chinese, else as a Chinese Windows writes them. */
const nameOf = ({ generalPurposeBitFlag, extraFields, fileNameRaw }: Entry): string => {
  const isSaid = (generalPurposeBitFlag & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  if (isSaid) return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const [utf8, chinese] = [readAs('utf-8', fileNameRaw), readAs('gb18030', fileNameRaw)];
  const isPlain = utf8 !== null && (/^[ -~]*$/.test(utf8) || HAN.test(utf8));
  return (isPlain || chinese === null ? utf8 : chinese) ?? fileNameRaw.toString('latin1');
};

/** The bytes of a member: stored as they are, or deflated. */
const unpackedBytes = async (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> => {
  const packed = await zip.openReadStreamPromise(entry, {
    decodeFileData: entry.compressionMethod !== DEFLATED,
  });
  return entry.compressionMethod === DEFLATED
    ? pipeline(packed, createInflateRaw({ chunkSize: CHUNK }), () => {})
    : packed;
};

const openMember = async function* (
  zip: ZipFile,
  { entry, size, scales }: { entry: Entry; size: number; scales: Scales },
): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted())
    throw unreadable('Expected a file that opens without a password, found an encrypted archive. Send it without one.');
  let [sum, length] = [0, 0];
  try {
    for await (const piece of await unpackedBytes(zip, entry)) {
      scales.add(piece.length, size);
      sum = crc32(piece, sum);
      length += piece.length;
      yield piece;
    }
  } catch (error) {
    throw asFault(error);
  }
  if (sum !== entry.crc32 || length !== entry.uncompressedSize) throw damaged();
};

const entriesOf = async (zip: ZipFile): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > MOST_MEMBERS)
      throw unreadable(`Expected an archive of at most ${MOST_MEMBERS} files, found more. Send the tables alone.`);
  }
  return entries;
};

/**
 * The files of an archive in its own order. The archive is written to disk first: its table of contents is its end.
 * @throws {Fault} UNREADABLE_FILE when it is cut, damaged or too large.
 */
export const openZip = async (body: AsyncIterable<Uint8Array>, desk: Desk): Promise<readonly Member[]> => {
  const { file, size } = await spool(body, desk);
  try {
    const zip = await fromFdPromise(file.fd, { autoClose: false, lazyEntries: true, decodeStrings: false });
    const scales = createScales();
    const entries = await entriesOf(zip);
    return entries
      .map((entry) => ({ name: nameOf(entry), open: () => openMember(zip, { entry, size, scales }) }))
      .filter(({ name }) => !name.endsWith('/'));
  } catch (error) {
    throw asFault(error);
  }
};
