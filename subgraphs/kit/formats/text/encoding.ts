import { unreadable } from '../unreadable.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  'windows-1252': 'Windows-1252',
};
/** So much is looked at from the first byte that is not ASCII. */
const WINDOW = 64 * 1024;
/** More control characters than one in so many are no text. */
const BYTES_PER_CONTROL = 20;
const DEEP_ENOUGH = 10;

const notText = () =>
  unreadable(
    'Expected text, found bytes that are none, as of a picture or a program. Choose the file that holds the table.',
  );

export const encodingByMark = (head: Uint8Array): Encoding | null =>
  MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte))?.[0] ?? null;

/** The encoding that markup says of itself, where we read it. */
const encodingBySaying = (head: Uint8Array): Encoding | null => {
  const start = Buffer.from(head.subarray(0, 2048)).toString('latin1');
  if (!start.trimStart().startsWith('<')) return null;
  const said = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  if (said === undefined) return null;
  if (/^(gb2312|gbk|gb18030|gb_2312-80|x-gbk)$/.test(said)) return 'gb18030';
  if (/^(utf-?8)$/.test(said)) return 'utf-8';
  return /^(windows-1252|iso-8859-1|latin1)$/.test(said) ? 'windows-1252' : null;
};

const isReadAs = (encoding: Encoding, bytes: Uint8Array): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Whether most of what is not ASCII is UTF-8: then what is not is damage, not another encoding. */
const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  let [whole, broken] = [0, 0];
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\x7F') whole += 1;
  }
  return whole >= DEEP_ENOUGH && broken * DEEP_ENOUGH < whole;
};

/** Chinese text is pairs of high bytes; in Western text they stand alone between letters. */
const isPaired = (bytes: Uint8Array): boolean => {
  let [paired, alone] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0xff) >= 0x80) paired += 1;
    else alone += 1;
    at += 1;
  }
  return paired > alone;
};

const isWestern = (bytes: Uint8Array): boolean => {
  const high = bytes.filter((byte) => byte >= 0x80);
  const unused = high.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  return !unused && high.length * 3 < bytes.length;
};

/** The encoding of a piece that is not only ASCII. @throws {Fault} UNREADABLE_FILE when it is no text. */
const encodingOf = (bytes: Uint8Array): Encoding => {
  if (isReadAs('utf-8', bytes) || isDamagedUtf8(bytes)) return 'utf-8';
  if (isReadAs('gb18030', bytes) && isPaired(bytes)) return 'gb18030';
  if (isWestern(bytes)) return 'windows-1252';
  throw notText();
};

/** @throws {Fault} UNREADABLE_FILE when a piece holds more control characters than text does. */
const requireText = (text: string): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted.
  const controls = text.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  if (controls * BYTES_PER_CONTROL > text.length) throw notText();
};

/** Decodes piece by piece; ASCII goes by until the first byte that tells an encoding. */
const createDecoder = (known: Encoding | null) => {
  let decoder = known === null ? null : new TextDecoder(known, { fatal: true });
  let name: Encoding = known ?? 'utf-8';
  let undecided: Uint8Array = new Uint8Array();
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder?.decode(bytes, { stream }) ?? '';
    } catch {
      throw unreadable(
        `Expected text in ${NAMES[name]}, found bytes that are none or a cut file. Save the file as UTF-8 and send it again.`,
      );
    }
  };
  const decide = (stream: boolean): string => {
    name = encodingOf(undecided);
    decoder = new TextDecoder(name, { fatal: true });
    const text = decode(undecided, stream);
    undecided = new Uint8Array();
    return text;
  };
  return {
    write: (bytes: Uint8Array): string => {
      if (decoder !== null) return decode(bytes, true);
      const ascii = undecided.length > 0 ? 0 : bytes.findIndex((byte) => byte >= 0x80);
      if (ascii < 0) return Buffer.from(bytes).toString('latin1');
      undecided = Buffer.concat([undecided, bytes.subarray(ascii)]);
      const before = Buffer.from(bytes.subarray(0, ascii)).toString('latin1');
      return undecided.length < WINDOW ? before : before + decide(true);
    },
    end: (): string => {
      if (undecided.length > 0) return decide(false);
      return decode(new Uint8Array(), false);
    },
  };
};

/**
 * The text of a body as it streams, without a byte order mark. UTF-8, UTF-16 with a mark, GB18030 and Windows-1252 are told
 * apart by the bytes themselves, markup by what it says.
 * @throws {Fault} UNREADABLE_FILE when it is cut inside a character, or no text.
 */
export async function* decodeText(body: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<string> {
  const known = encodingByMark(head) ?? encodingBySaying(head);
  const decoder = createDecoder(known !== null && isReadAs(known, head) ? known : encodingByMark(head));
  let isFirst = true;
  for await (const bytes of body) {
    const text = decoder.write(bytes);
    if (text === '') continue;
    if (isFirst) requireText(text);
    isFirst = false;
    yield text;
  }
  const rest = decoder.end();
  if (isFirst) requireText(rest);
  if (rest !== '') yield rest;
}
