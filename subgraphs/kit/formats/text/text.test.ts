import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileShape } from '../formats.ts';
import { cellsOf, tablesOf, tableWith } from '../trial/trial-files.ts';
import { markText } from '../writing/formula-texts.ts';

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
/** 编号,名称 / 1,镕基 / 2,é as GB18030 writes it; 镕 ends in a byte of ASCII. */
const GB18030 = Buffer.concat([
  Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a]),
  Buffer.from([0x31, 0x2c, 0xe9, 0x46, 0xbb, 0xf9, 0x0a, 0x32, 0x2c, 0xa8, 0xa6, 0x0a]),
]);

describe('encodings', () => {
  it.each([
    ['UTF-16 of little end', utf16('编号,名称\n1,熊\n'), [['1', '熊']]],
    ['UTF-16 of big end', utf16('编号,名称\n1,熊\n', true), [['1', '熊']]],
    [
      'GB18030',
      GB18030,
      [
        ['1', '镕基'],
        ['2', 'é'],
      ],
    ],
  ])('%s is read', async (_, file, rows) => {
    expect(await cellsOf(file, tableWith('编号', '名称'))).toEqual(rows);
    expect((await tablesOf(file, tableWith('编号', '名称'), 1))[0]?.all.map(({ cells }) => cells)).toEqual(rows);
  });

  it('reads Windows-1252, and an encoding that shows only after much ASCII', async () => {
    const western = Buffer.from('name;town\nJos\xe9;M\xfcnchen\n\x80 5;Z\xfcrich\n', 'latin1');
    expect(await cellsOf(western)).toEqual([
      ['José', 'München'],
      ['€ 5', 'Zürich'],
    ]);
    const late = Buffer.concat([Buffer.from(`id,name\n${'1,a\n'.repeat(50_000)}2,`), Buffer.from([0xd0, 0xdc, 0x0a])]);
    expect((await cellsOf(late)).at(-1)).toEqual(['2', '熊']);
  });

  it.each([
    ['zeros', Buffer.alloc(5000)],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256))],
    ['UTF-16 without a mark', Buffer.from('编号,名称\n1,a\n'.repeat(50), 'utf16le')],
    ['bytes of no encoding', Buffer.from('a,b\n\x81 ,\x8d \n'.repeat(400), 'latin1')],
  ])('S-06j MUST refuse a binary posing as CSV: %s', async (_, file) => {
    await expect(tablesOf(file)).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringContaining('bytes that are none'),
    });
  });

  it('S-06k MUST refuse UTF-8 that is damaged far inside', async () => {
    const file = Buffer.from(`编号\n${'熊\n'.repeat(99_999)}`);
    file[250_001] = 0xff;
    await expect(tablesOf(file)).rejects.toThrow('Expected text in UTF-8');
  });

  it('refuses UTF-8 that is damaged in its first rows as such, and reads it as nothing else', async () => {
    const file = Buffer.from(`编号\n${'熊虎\n'.repeat(40)}`);
    file[20] = 0xff;
    await expect(tablesOf(file)).rejects.toThrow('Expected text in UTF-8');
  });

  it('keeps a line end of two characters one, wherever the file is cut on its way', async () => {
    for (const size of [1, 2, 3, 5, 7])
      expect((await tablesOf('n,m\r\n"a\r\nb",1\r\nc,"d\re"\r\n', tableWith('n'), size))[0]?.all).toMatchObject([
        { cells: ['a\nb', '1'] },
        { cells: ['c', 'd\ne'] },
      ]);
  });
});

describe('separators and quotes', () => {
  it.each([
    ['tabs', '编号\t名称\n1\t"a, b; c"\n', ['1', 'a, b; c']],
    ['semicolons', '编号;名称\n1;a,b,c\n', ['1', 'a,b,c']],
    ['bars', '编号|名称\r1|a\r', ['1', 'a']],
    ['single quotes', "'编号','名称'\n'1','a, \"b\"'\n", ['1', 'a, "b"']],
    ['quotation marks that quote nothing', '编号\t名称\n1\t"a\n2\tb\n', ['1', '"a']],
    ['lines that end in several ways', '编号,名称\r\n1,"a\r\nb"\r\n2,c\r3,d\n', ['1', 'a\nb']],
    ['titles above', '2022 年处罚情况\n,\n编号,名称\n1,a\n', ['1', 'a']],
  ])('%s are found', async (_, file, row) => {
    const rows = await cellsOf(file, tableWith('编号', '名称'));
    expect(rows[0]).toEqual(row);
  });

  it.each([
    ['rows between', ['1,"最多跑一次"改革,x', '2,b,y', '3,如何理解"最多跑一次",z'], 2],
    ['the row after', ['0,a,x', '1,"最多跑一次"改革,x', '2,如何理解"最多跑一次",z'], 3],
  ])('refuses an open quotation mark that takes %s into its cell, naming the line', async (_, lines, line) => {
    for (const size of [7, 65_536])
      await expect(
        tablesOf(`编号,名称,备注\n${lines.join('\n')}\n5,e,v\n`, tableWith('编号'), size),
      ).rejects.toMatchObject({
        code: 'UNREADABLE_FILE',
        message: expect.stringMatching(new RegExp(`takes the rows after it .* near line ${line}\\.`)),
      });
  });

  it('reads quotation marks within a quoted cell that are not doubled, also where the cell has lines', async () => {
    const file = '编号,名称,备注\n1,"他说"你好"，走了",x\n2,"他说"你好"，\n走了",x\n3,c,"他说"你好"，\n走了"\n';
    expect(await cellsOf(file, tableWith('编号'))).toEqual([
      ['1', '他说"你好"，走了', 'x'],
      ['2', '他说"你好"，\n走了', 'x'],
      ['3', 'c', '他说"你好"，\n走了'],
    ]);
  });

  it('takes the header of a given row, and leaves blank rows out', async () => {
    const file = 'note\n\na,b\n1,2\n,\n , \n3,4\n';
    expect(await cellsOf(file, { ...tableWith('a'), header: 3 })).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    await expect(cellsOf(file, { ...tableWith('a'), header: 4 })).rejects.toThrow('columns a, found only 1, 2');
  });

  it('S-06l MUST take a file with a header alone as a table without rows', async () => {
    expect(await tablesOf('编号,名称\n', tableWith('编号'))).toMatchObject([{ columns: ['编号', '名称'], all: [] }]);
    for (const empty of ['', '\uFEFF', '\n\n', ' , \n'])
      await expect(tablesOf(empty, tableWith('编号'))).rejects.toThrow(/found an empty/);
  });

  it('S-06m MUST keep a formula text', async () => {
    expect(await cellsOf('a,b\n=cmd|x!A1,+1\n')).toEqual([['=cmd|x!A1', '+1']]);
  });

  it('reads any table as it was written, whatever the separator and the pieces', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
    const rows = fc.array(fc.tuple(cell, fc.oneof(cell, fc.constantFrom('a\nb', '"', '",\n')), cell), { maxLength: 8 });
    const separators = fc.constantFrom(',', ';', '\t', '|');
    await fc.assert(
      fc.asyncProperty(rows, separators, fc.integer({ min: 1, max: 50 }), async (table, separator, size) => {
        const quoted = [['编号', '名称', '备注'], ...table].map((cells) =>
          cells.map((text) => `"${markText(text).replaceAll('"', '""')}"`).join(separator),
        );
        const [read] = await tablesOf(`${quoted.join('\r\n')}\r\n`, tableWith('编号', '名称', '备注'), size);
        const kept = table.filter((cells) => cells.some((text) => text.trim() !== ''));
        expect(read?.all.map(({ cells }) => cells)).toEqual(kept);
      }),
      { numRuns: 100 },
    );
  });
});

it('writes a NUL of a name as its sign, as of what is beside a list, and half a character as none', async () => {
  expect(await tablesOf(`编号,多\0余\n${'1,2\n'.repeat(2_000)}`, tableWith('编号'))).toMatchObject([
    { columns: ['编号', '多␀余'] },
  ]);
  const shape: FileShape = { format: 'json', at: 'days', context: ['year'], columns: [['名']] };
  const file = String.raw`{"year":"20\u000022\ud83d","days":[{"名":"a"}]}`;
  expect(await tablesOf(file, shape)).toMatchObject([{ context: { year: '20␀22\uFFFD' } }]);
});

describe('JSON', () => {
  const json: FileShape = { format: 'json', columns: [['id'], ['name']] };

  it.each([
    ['lines', { ...json, format: 'ndjson' }, '{"id":1,"name":"a"}\n\n{"id":2}\r\n'],
    ['lines where a document was expected', json, '{"id":1,"name":"a"}\n{"id":2}'],
    ['a document where lines were expected', { ...json, format: 'ndjson' }, '[{"id":1,"name":"a"},{"id":2}]'],
    ['a list at a path', { ...json, at: 'data.rows' }, '{"data":{"n":2,"rows":[{"id":1,"name":"a"},{"id":2}]}}'],
  ] as const)('reads %s', async (_, shape, file) => {
    expect(await cellsOf(file, shape)).toEqual([
      ['1', 'a'],
      ['2', ''],
    ]);
  });

  it('keeps every digit, shows numbers plainly, and finds members within members', async () => {
    const shape: FileShape = { format: 'ndjson', columns: [['n'], ['a.b']] };
    expect(await cellsOf('{"n":330106199001011234,"a":{"b":1e21}}\n{"n":0.1,"a":{"b":[1]}}\n', shape)).toEqual([
      ['330106199001011234', '1000000000000000000000'],
      ['0.1', '[1]'],
    ]);
    expect(await cellsOf('[{"n":330106199001011234}]', { format: 'json', columns: [['n']] })).toEqual([
      ['330106199001011234'],
    ]);
  });

  it('takes the members that are there where no column is asked for, also of a file that may be any', async () => {
    expect(await tablesOf('[{"a":1},{"b":2}]', { format: 'table', columns: [] })).toMatchObject([
      { columns: ['a', 'b'], all: [{ cells: ['1', ''] }, { cells: ['', '2'] }] },
    ]);
  });

  it('finds the members of the first elements, however small the pieces', async () => {
    const shape: FileShape = { format: 'json', at: 'days', context: ['year'], columns: [] };
    expect(await tablesOf('{"year":2022,"days":[{"名":"a"}]}', shape, 5)).toMatchObject([
      { columns: ['名'], all: [{ cells: ['a'] }], context: { year: '2022' } },
    ]);
  });

  it('keeps a line that is no JSON as a damaged row', async () => {
    const [table] = await tablesOf('{"id":1}\n{"id":\n{"id":2}\n', { ...json, format: 'ndjson' });
    expect(table?.all[1]).toEqual({ cells: ['{"id":'], damage: 'no object' });
  });

  it.each([
    ['a cut last line', '{"id":1}\n{"id":', 'cut'],
    ['a line without end', `{"id":"${'x'.repeat(5_000_000)}`, 'a line that does not end'],
    ['an element without end', `[{"id":"${'x'.repeat(17_000_000)}`, 'an element that does not end'],
    ['levels without end', `[${'['.repeat(200_000)}`, 'at most 100 levels'],
    ['CSV', 'id,name\n', 'Expected JSON'],
  ])('S-06n MUST refuse %s in one sentence', async (name, file, part) => {
    const shape: FileShape = name.includes('line') ? { ...json, format: 'ndjson' } : json;
    await expect(tablesOf(file, shape)).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringContaining(part),
    });
  });

  it('S-06o MUST refuse JSON where a table is expected', async () => {
    await expect(tablesOf('[{"a":1}]', tableWith('a'))).rejects.toThrow('found JSON');
  });
});
