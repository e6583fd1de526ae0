import { gzipSync } from 'node:zlib';
import { Fault } from '@network/schema/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileShape } from './formats.ts';
import { tablesOf, tableWith } from './trial/trial-files.ts';
import { membersOf, type TrialBook, textRows, workbookOf } from './trial/trial-workbook.ts';
import { zipOf } from './trial/trial-zip.ts';

const BOOK: TrialBook = {
  sheets: [
    {
      name: '一',
      rows: `${textRows([
        ['编号', '名称', '日期'],
        ['1', '甲', ''],
      ])}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" s="1"><v>44624.5</v></c></row>`,
      after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
    },
  ],
  strings: ['<t>乙</t>'],
  formats: [14],
};
const WORKBOOK = workbookOf(BOOK);
const XML = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="一"><Table><Row><Cell ss:Index="1"><Data ss:Type="String">编号</Data></Cell></Row><Row ss:Index="3"><Cell ss:MergeDown="2"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
const HTML =
  '<html><table><tr><th colspan="2">编号</th></tr><tr><td rowspan=3>1<br>2</td><td>&lt;</td></tr></table></html>';
const CSV = '编号;"名称"\r\n1;"a""b\r\nc"\r\n';
const JSON_FILE = '{"n":1,"data":{"rows":[{"编号":1.5e3,"名称":["x"]}]}}';

const SHAPES: readonly FileShape[] = [
  tableWith(),
  tableWith('编号'),
  { ...tableWith('编号'), header: 2, sheets: 'all' },
  { format: 'json', at: 'data.rows', context: ['n'], columns: [['编号']] },
  { format: 'ndjson', columns: [] },
];

/** Reads a file in every way; nothing but a refusal in one sentence may come of it. */
const expectReadOrRefused = async (file: Uint8Array, size: number): Promise<void> => {
  for (const shape of SHAPES) {
    const refusal = await tablesOf(file, shape, size).then(
      () => null,
      (error: unknown) => error,
    );
    if (refusal === null) continue;
    expect(refusal).toBeInstanceOf(Fault);
    expect(refusal).toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringMatching(/^Expected .*, found .*\.$/s),
    });
  }
};

/** A file with some bytes changed, taken away or put in. */
const damaged = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.nat(file.length - 1), fc.nat(2), fc.uint8Array({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce<Buffer>((bytes, [at, cut, put]) => {
        return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
      }, Buffer.from(file)),
    );

const cut = (file: Uint8Array): fc.Arbitrary<Uint8Array> => fc.nat(file.length).map((end) => file.subarray(0, end));

/** A workbook whose archive is whole and one of whose files is damaged. */
const damagedInside = fc.nat(6).chain((at) => {
  const members = membersOf(BOOK);
  return damaged(Buffer.from(members[at]!.content)).map((content) =>
    zipOf(members.map((member, place) => (place === at ? { ...member, content } : member))),
  );
});

const sizes = fc.integer({ min: 1, max: 4096 });
const check = (files: fc.Arbitrary<Uint8Array>, numRuns: number) =>
  fc.assert(fc.asyncProperty(files, sizes, expectReadOrRefused), { numRuns });

describe('whatever is sent', () => {
  it(
    'S-06d MUST read random bytes or refuse them in one sentence',
    () => check(fc.uint8Array({ maxLength: 2000, size: 'max' }), 150),
    60_000,
  );

  it('S-06e MUST read random text or refuse it in one sentence', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        '<table>',
        '<tr>',
        '<td>',
        '{',
        '}',
        '[',
        ']',
        ':',
        '\0',
        '1e999',
        '编号',
      ),
    );
    return check(
      fc.array(word, { maxLength: 40 }).map((words) => Buffer.from(words.join(''))),
      300,
    );
  });

  it(
    'S-06f MUST read a damaged workbook or refuse it in one sentence',
    () => check(fc.oneof(damaged(WORKBOOK), cut(WORKBOOK), damagedInside), 200),
    60_000,
  );

  it.each([
    ['CSV', Buffer.from(CSV)],
    ['JSON', Buffer.from(JSON_FILE)],
    ['XML of 2003', Buffer.from(XML)],
    ['HTML', Buffer.from(HTML)],
    ['gzip', gzipSync(CSV)],
    [
      'ZIP',
      zipOf([
        { name: 'a.csv', content: CSV },
        { name: 'b.xlsx', content: WORKBOOK },
      ]),
    ],
  ])(
    'S-06g MUST read damaged %s or refuse it in one sentence',
    (_, file) => check(fc.oneof(damaged(file), cut(file)), 80),
    60_000,
  );
});
