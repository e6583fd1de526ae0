import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type FileShape, openTables } from './formats.ts';

const bytesOf = async function* (content: string | Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};
const TABLE: FileShape = { format: 'table', columns: [] };
/** Every table of a file, read to its end. */
const tablesOf = async (content: string | Uint8Array, shape = TABLE, size?: number) => {
  const tables = [];
  for await (const { rows, ...table } of openTables(bytesOf(content, size), shape)) {
    const all = [];
    for await (const batch of rows) all.push(...batch);
    tables.push({ ...table, all });
  }
  return tables;
};
const csv = async (content: string | Uint8Array, size?: number) => (await tablesOf(content, TABLE, size))[0]!;
const whole = (...cells: string[]) => ({ cells, damage: null });

describe('CSV', () => {
  it.each([
    ['plain', '编号,名称\n1,熊\n'],
    ['with a byte order mark', '\uFEFF编号,名称\n1,熊\n'],
    ['with Windows line ends and blank lines', '编号,名称\r\n\r\n1,熊\r\n\r\n'],
    ['with quoted cells and no last line end', '"编号","名称"\n1,"熊"'],
    ['gzipped, whatever it is called', gzipSync('编号,名称\n1,熊\n')],
    ['of two gzip members', Buffer.concat([gzipSync('编号,名称\n'), gzipSync('1,熊\n')])],
  ])('%s is read', async (_, content) => {
    expect(await csv(content)).toMatchObject({ columns: ['编号', '名称'], all: [whole('1', '熊')] });
    expect(await csv(content, 1)).toMatchObject({ all: [whole('1', '熊')] });
  });

  it.each([
    ['备注 (2),备注,备注', ['备注 (2)', '备注', '备注 (3)']],
    ['备注,备注,备注 (2)', ['备注', '备注 (3)', '备注 (2)']],
    ['备注（2）,备注,备注', ['备注（2）', '备注', '备注 (3)']],
    ['a,a (2),a (2),a', ['a', 'a (2)', 'a (3)', 'a (4)']],
    [',b,column 1,column 1', ['column 1 (2)', 'b', 'column 1', 'column 1 (3)']],
  ])('gives every column a name of its own: %s', async (header, columns) => {
    const cells = columns.map((_, at) => String(at));
    expect(await csv(`${header}\n${cells.join(',')}\n`)).toMatchObject({ columns, all: [whole(...cells)] });
  });

  it('keeps line ends and quotation marks inside cells', async () => {
    expect((await csv('a,b\n"\n\t x","say ""hi"""\n2,5" pipe\n')).all).toEqual([
      whole('\n\t x', 'say "hi"'),
      whole('2', '5" pipe'),
    ]);
  });

  it('marks rows that do not fit under the header; empty cells at the end do no harm', async () => {
    const { all } = await csv('a,b\n1\n1,2,3\n1,2,,\n1,\n');
    expect(all).toEqual([
      { cells: ['1'], damage: '1 cells under 2 columns' },
      { cells: ['1', '2', '3'], damage: '3 cells under 2 columns' },
      whole('1', '2', '', ''),
      whole('1', ''),
    ]);
  });

  it.each([
    ['nothing', '', 'found an empty one'],
    ['a byte order mark alone', '\uFEFF', 'found an empty file'],
    ['UTF-8 that is cut in a character', Buffer.from('编号\n熊').subarray(0, -1), 'Save the file as UTF-8'],
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'a whole ZIP or XLSX file'],
    ['a damaged gzip', gzipSync('编号\n'.repeat(9999)).fill(7, 20, 40), 'cut or damaged'],
    ['a cut gzip', gzipSync('编号\n'.repeat(9999)).subarray(0, -20), 'cut or damaged'],
    ['a quotation mark without end', 'a,b\n1,"x\n2,y\n', 'never closed near line'],
    ['a row without end', `a,b\n1,"${'x'.repeat(5_000_000)}"\n`, 'a row that does not end'],
  ])('refuses %s with one sentence', async (_, content, part) => {
    await expect(csv(content, 65_536)).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringContaining(part),
    });
  });
});

describe('JSON', () => {
  const shape: FileShape = {
    format: 'json',
    at: 'days',
    context: ['year'],
    columns: [['date'], ['isOffDay'], ['note']],
  };
  const json = async (content: string, given = shape) => {
    const [table] = await tablesOf(content, given);
    return { all: table!.all, context: table!.context };
  };

  it('reads the objects of a list and what stands beside it', async () => {
    const content =
      '\uFEFF{"$id":"x","year":2022,"days":[{"date":"2022-01-01","isOffDay":true},{"note":null,"date":"熊","isOffDay":false,"x":{"date":1}}]}';
    expect(await json(content)).toEqual({
      all: [whole('2022-01-01', 'true', ''), whole('熊', 'false', '')],
      context: { year: '2022' },
    });
  });

  it('reads an empty list, a list at the root, and marks what is no object', async () => {
    expect(await json('{"year":2027,"days":[]}')).toEqual({ all: [], context: { year: '2027' } });
    const root: FileShape = { format: 'json', columns: [['a']] };
    expect((await json('[{"a":[1,{"b":2}]}, 7]', root)).all).toEqual([
      whole('[1,{"b":2}]'),
      { cells: ['7'], damage: 'no object' },
    ]);
  });

  it.each([
    ['another document', '{"year":2022,"months":[]}', 'a list "days"'],
    ['an object where the list should be', '{"year":2022,"days":{"a":{}}}', 'a list "days"'],
    ['the list before its year', '{"days":[{"date":"x"}],"year":2022}', 'year before the list'],
    ['CSV', 'a,b\n1,2\n', 'Expected JSON'],
    ['a cut document', '{"year":2022,"days":[{"date":"x"}', 'Expected JSON'],
  ])('refuses %s with one sentence', async (_, content, part) => {
    await expect(json(content)).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringContaining(part),
    });
  });
});

describe('the names of columns', () => {
  const asked: FileShape = { format: 'table', columns: [['金额（万元）'], ['手机', '联系 电话']] };
  it.each([
    ['as they are asked for', '金额（万元）,联系 电话'],
    ['with plain brackets and without the blank', '金额(万元),联系电话'],
    ['with blanks of every kind between letters', '金 额　（万元 ）,联\u200B系电话'],
    ['under a title, separated otherwise', '统计表;;\n金额 (万元);手 机;'],
  ])('are found %s, and stand as they are written', async (_, header) => {
    const [table] = await tablesOf(`${header}\n${header.includes(';') ? '1;2;' : '1,2'}\n`, asked);
    const written =
      header
        .split('\n')
        .at(-1)
        ?.split(/[,;]/)
        .filter((name) => name !== '') ?? [];
    expect(table?.columns.slice(0, 2)).toEqual(written.map((name) => name.trim()));
    expect(table?.all).toHaveLength(1);
  });

  it('are others where letters differ', async () => {
    await expect(tablesOf('金额（元）,手机\n1,2\n', asked)).rejects.toMatchObject({
      details: { missing: ['金额（万元）'] },
    });
  });
});
