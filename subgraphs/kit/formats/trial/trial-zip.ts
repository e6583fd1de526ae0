import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive as a test writes it. */
export type TrialMember = {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Bits of the header: 1 says that it is encrypted, 0x800 that its name is UTF-8. */
  readonly flags?: number;
  /** What the archive claims of it, where it does not tell the truth. */
  readonly claims?: { readonly size?: number; readonly crc?: number };
};

const header = (fields: readonly (readonly [number, number])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((length, [size]) => length + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    buffer.writeUIntLE(value, at, size);
    at += size;
  }
  return buffer;
};

/** Writes a ZIP archive, its members in the order given. */
export const zipOf = (members: readonly TrialMember[]): Buffer => {
  const [pieces, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content, flags = 0x800, claims = {} } of members) {
    const [nameBytes, bytes] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(bytes, { level: 6 });
    const [crc, size] = [claims.crc ?? crc32(bytes), claims.size ?? bytes.length];
    const common: (readonly [number, number])[] = [
      ...([
        [2, 20],
        [2, flags],
        [2, 8],
        [2, 0],
        [2, 33],
        [4, crc],
        [4, packed.length],
        [4, size],
      ] as const),
      [2, nameBytes.length],
      [2, 0],
    ];
    const local = Buffer.concat([header([[4, 0x04034b50], ...common]), nameBytes, packed]);
    const rest: (readonly [number, number])[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(Buffer.concat([header([[4, 0x02014b50], [2, 20], ...common, ...rest]), nameBytes]));
    pieces.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(directory);
  const [count, length] = [members.length, contents.length];
  const end = header([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...pieces, contents, end]);
};
