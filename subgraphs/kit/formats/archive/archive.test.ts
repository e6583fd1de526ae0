import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openTables } from '../formats.ts';
import { bytesOf, cellsOf, tablesOf, tableWith } from '../trial/trial-files.ts';
import { textRows, workbookOf } from '../trial/trial-workbook.ts';
import { zipOf } from '../trial/trial-zip.ts';
import { createDesk, spool } from './spool.ts';
import { createScales } from './unpacked.ts';

const BOOK = workbookOf({ sheets: [{ name: '一', rows: textRows([['n'], ['1']]) }] });
const CSV = 'n\n1\n';
const MIB = 1024 * 1024;
const compound = (...names: string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(MIB, 7),
    ...names.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);

/** Temporary files of ours that this process still holds: they have no name, only a descriptor. */
const heldFiles = (): string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes('/network-') ? [fd] : [];
    } catch {
      return [];
    }
  });

describe('the limits of what is packed', () => {
  const GIB = 1024 * MIB;

  it('are 8 GiB unpacked, however little it was packed, and 300 times its size beyond 64 MiB', () => {
    const refusal = /unpacks to far more than it could hold/;
    expect(() => createScales().add(8 * GIB + 1, 7 * GIB)).toThrow(refusal);
    expect(() => createScales().add(8 * GIB, 7 * GIB)).not.toThrow();
    expect(() => createScales().add(64 * MIB, 1)).not.toThrow();
    expect(() => createScales().add(300 * MIB, MIB)).not.toThrow();
    expect(() => createScales().add(300 * MIB + 1, MIB)).toThrow(refusal);
    const scales = createScales();
    scales.add(5 * GIB, 4 * GIB);
    expect(() => scales.add(4 * GIB, 4 * GIB)).toThrow(refusal);
  });

  it('are 2 GiB packed, before more is written', async () => {
    async function* body(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('PK');
      yield { length: 2 * GIB } as unknown as Uint8Array;
    }
    const desk = createDesk();
    await expect(spool(body(), desk)).rejects.toThrow('at most 2 GiB');
    await desk.clear();
  });
});

describe('packed files', () => {
  it.each([
    ['gzip around CSV', gzipSync(CSV), [null]],
    ['gzip around a workbook', gzipSync(BOOK), ['一']],
    ['ZIP around CSV', zipOf([{ name: 'a/n.csv', content: CSV }]), [null]],
    ['ZIP around a workbook', zipOf([{ name: 'n.xlsx', content: BOOK }]), ['一']],
    [
      'ZIP around several, and what a Macintosh adds',
      zipOf([
        { name: 'a/', content: '' },
        { name: 'a/one.csv', content: CSV },
        { name: '__MACOSX/a/._one.csv', content: 'x' },
        { name: 'a/.DS_Store', content: 'x' },
        { name: 'two.xlsx', content: BOOK },
      ]),
      ['one.csv', 'two.xlsx/一'],
    ],
    [
      'ZIP with names in GB18030',
      zipOf([
        { name: Buffer.from([0xd2, 0xbb, 0x2e, 0x63, 0x73, 0x76]), content: CSV, flags: 0 },
        { name: '二.csv', content: CSV, flags: 0 },
      ]),
      ['一.csv', '二.csv'],
    ],
  ])('%s gives its tables', async (_, file, names) => {
    const tables = await tablesOf(file, tableWith('n'), 100);
    expect(tables.map(({ name }) => name)).toEqual(names);
    for (const { all } of tables) expect(all).toEqual([{ cells: ['1'], damage: null }]);
  });

  const bomb = () => Buffer.from(`n\n${`${' '.repeat(65_535)}\n`.repeat(1600)}`);
  const bookBomb = () => workbookOf({ sheets: [{ name: '一', rows: ' '.repeat(100 * MIB) }] });
  it.each([
    ['gzip in gzip', () => gzipSync(gzipSync(CSV)), 'another within it'],
    ['gzip in ZIP', () => zipOf([{ name: 'a', content: gzipSync(CSV) }]), 'another within it'],
    ['ZIP in ZIP', () => zipOf([{ name: 'a', content: zipOf([{ name: 'b', content: CSV }]) }]), 'another within it'],
    ['a cut ZIP', () => zipOf([{ name: 'a', content: CSV }]).subarray(0, -30), 'cut or damaged'],
    ['a cut workbook', () => BOOK.subarray(0, BOOK.length / 2), 'cut or damaged'],
    [
      'a ZIP whose content is damaged',
      () => zipOf([{ name: 'a', content: CSV, claims: { crc: 1 } }]),
      'cut or damaged',
    ],
    ['a ZIP that lies about sizes', () => zipOf([{ name: 'a', content: CSV, claims: { size: 2 } }]), 'cut or damaged'],
    ['an encrypted ZIP', () => zipOf([{ name: 'a', content: CSV, flags: 0x801 }]), 'encrypted archive'],
    [
      'a ZIP with a picture',
      () =>
        zipOf([
          { name: 'a', content: CSV },
          { name: 'b', content: '%PDF-1.7' },
        ]),
      'a PDF',
    ],
    ['an empty ZIP', () => zipOf([]), 'an empty one'],
    [
      'a ZIP of thousands',
      () => zipOf(Array.from({ length: 2001 }, (_, at) => ({ name: `${at}`, content: '' }))),
      '2000 files',
    ],
    ['a zip bomb', () => zipOf([{ name: 'a.csv', content: bomb() }]), 'unpacks to far more'],
    ['a workbook that is one', () => bookBomb(), 'unpacks to far more'],
    ['a gzip bomb', () => gzipSync(bomb()), 'unpacks to far more'],
    ['a workbook with a password', () => compound('EncryptionInfo', 'EncryptedPackage'), 'take the password away'],
    ['a workbook of 2003', () => compound('Workbook'), 'choose Save As, Excel Workbook (.xlsx)'],
    ['a workbook of 1995', () => compound('Book'), 'choose Save As, Excel Workbook (.xlsx)'],
    ['a Word document of 2003', () => compound('WordDocument'), 'another Office document'],
    [
      'XLSB',
      () =>
        zipOf([
          { name: '[Content_Types].xml', content: '' },
          { name: 'xl/workbook.bin', content: '' },
        ]),
      '.xlsb',
    ],
    [
      'ODS',
      () =>
        zipOf([
          { name: 'mimetype', content: '' },
          { name: 'content.xml', content: '' },
        ]),
      '.ods',
    ],
    [
      'DOCX',
      () =>
        zipOf([
          { name: '[Content_Types].xml', content: '' },
          { name: 'word/document.xml', content: '' },
        ]),
      'a Word document',
    ],
  ])('S-06b MUST refuse %s in one sentence', async (_, file, part) => {
    await expect(tablesOf(file(), tableWith('n'))).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringContaining(part),
    });
  });

  it('S-06c MUST refuse a half-read file, packed or not', async () => {
    async function* breaking(content: Uint8Array) {
      yield content.subarray(0, content.length - 3);
      throw new Error('ECONNRESET');
    }
    for (const content of [Buffer.from(CSV), BOOK, gzipSync(CSV)]) {
      const read = async () => {
        for await (const { rows } of openTables(breaking(content), tableWith('n'))) for await (const _ of rows);
      };
      await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('broke off on its way') });
    }
  });

  it.runIf(process.platform === 'linux')('leaves no temporary file behind, however the reading ends', async () => {
    for await (const { rows } of openTables(bytesOf(BOOK), tableWith('n'))) {
      expect(heldFiles()).toHaveLength(1);
      for await (const _ of rows) break;
      break;
    }
    await expect(tablesOf(BOOK, tableWith('m'))).rejects.toThrow('columns m');
    await cellsOf(BOOK);
    const stopped = async () => {
      for await (const _ of openTables(bytesOf(BOOK), tableWith('n'))) throw new Error('stop');
    };
    await expect(stopped()).rejects.toThrow('stop');
    expect(heldFiles()).toEqual([]);
  });

  it('lies in a temporary file without a name, for this account alone, while it is read', async () => {
    for await (const { rows } of openTables(bytesOf(BOOK), tableWith('n'))) {
      const held = heldFiles();
      expect(held).not.toEqual([]);
      for (const fd of held) {
        expect(readlinkSync(`/proc/self/fd/${fd}`)).toMatch(/ \(deleted\)$/);
        expect((statSync(`/proc/self/fd/${fd}`).mode & 0o777).toString(8)).toBe('600');
      }
      for await (const _ of rows);
    }
  });

  it('tells an encrypted workbook wherever its name is cut into pieces', async () => {
    const file = compound('EncryptedPackage');
    for (const into of [1, 16, 31])
      await expect(tablesOf(file, tableWith('n'), MIB + 8 + into)).rejects.toThrow('without a password');
  });

  it('reads on only when rows are asked for', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; sent < 1000; sent += 1) yield Buffer.from('n\n'.repeat(10_000));
    }
    for await (const { rows } of openTables(endless(), tableWith('n'))) {
      for await (const _ of rows) break;
      break;
    }
    expect(sent).toBeLessThan(10);
  });
});
