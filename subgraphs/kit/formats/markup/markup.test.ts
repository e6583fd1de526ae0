import { describe, expect, it } from 'vitest';
import { cellsOf, tablesOf, tableWith } from '../trial/trial-files.ts';

const book = (tables: string): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${tables}</Workbook>`;
const cell = (text: string, kind = 'String', attributes = ''): string =>
  `<Cell ${attributes}><Data ss:Type="${kind}">${text}</Data></Cell>`;

describe('a workbook of Excel 2003 in XML', () => {
  const table = `<Table><Row>${cell('表', 'String', 'ss:MergeAcross="2"')}</Row>
    <Row>${cell('编号')}${cell('日期')}${cell('金额')}</Row>
    <Row ss:Index="5">${cell('1', 'String', 'ss:MergeDown="1"')}${cell('2022-03-04T00:00:00.000', 'DateTime')}${cell('1.50', 'Number')}</Row>
    <Row><Cell ss:Index="2"><Data ss:Type="DateTime">2022-03-04T08:30:00.000</Data><Comment><ss:Data>no</ss:Data></Comment></Cell>${cell('1', 'Boolean')}</Row>
    <Row>${cell('=cmd|x')}${cell('1899-12-31T09:00:00.000', 'DateTime')}</Row></Table>`;

  it('gives its sheets, cells that span filled', async () => {
    const file = book(`<Worksheet ss:Name="一">${table}</Worksheet><Worksheet ss:Name="二">${table}</Worksheet>`);
    const rows = [
      ['1', '2022-03-04', '1.5'],
      ['1', '2022-03-04 08:30:00', 'true'],
      ['=cmd|x', '09:00:00'],
    ];
    const tables = await tablesOf(file, { ...tableWith('编号', '日期', '金额'), sheets: 'all' }, 50);
    expect(tables.map(({ name, all }) => ({ name, rows: all.map(({ cells }) => cells) }))).toEqual([
      { name: '一', rows },
      { name: '二', rows },
    ]);
    expect(tables.flatMap(({ all }) => all).every(({ damage }) => damage === null)).toBe(true);
    expect(await tablesOf(file, { ...tableWith('编号'), sheets: ['二'] })).toMatchObject([{ name: '二' }]);
  });

  it('S-06h MUST refuse one that is cut', async () => {
    const file = book(`<Worksheet ss:Name="一">${table}</Worksheet>`);
    await expect(tablesOf(file.slice(0, -12), tableWith('编号'))).rejects.toThrow('contents are cut');
  });
});

describe('an HTML table that wears another name', () => {
  const page = (body: string, head = ''): string =>
    `<html><head>${head}<style>td{}</style></head><body>${body}</body></html>`;
  const data = `<table><tr><td colspan=2>表</td></tr><tr><th>编号<th>说明</tr>
    <tr><td rowspan="2">1<script>run()</script><style>td{}</style></td><td>a&nbsp;&amp; <b>b</b><br>\n c</td></tr><tr><td><p>d</p></td></tr></table>`;
  const rows = [
    ['1', 'a\u00a0& b\nc'],
    ['1', 'd'],
  ];

  it('gives the table that has the columns', async () => {
    const layout = `<table><tr><td>menu</td><td>${data}</td></tr><tr><td>foot</td></tr></table>`;
    for (const body of [data, `<table><tr><td>x</td></tr></table>${data}`, layout])
      expect(await cellsOf(page(body), tableWith('编号', '说明'))).toEqual(rows);
  });

  it('reads the encoding that the page says', async () => {
    const [start, end] = page('<table><tr><td>?</td></tr><tr><td>1</td></tr></table>', '<meta charset="gb2312">').split(
      '?',
    );
    const file = Buffer.concat([Buffer.from(start!), Buffer.from([0xe9, 0x46]), Buffer.from(end!)]);
    expect(await tablesOf(file)).toMatchObject([{ columns: ['镕'], all: [{ cells: ['1'] }] }]);
  });

  it.each([
    ['a table that is cut', page(data).slice(0, -40), 'never closed'],
    [
      'a table without end of columns',
      page(`<table><tr>${'<td colspan=1000>x'.repeat(17)}</table>`),
      'without end of columns',
    ],
    ['a page without a table', page('<p>no</p>'), 'an empty file'],
    ['a page whose tables lack the columns', page('<table><tr><td>x</td></tr></table>'), 'columns 编号'],
    ['XML of another kind', '<?xml version="1.0"?><rss></rss>', 'XML of another kind'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n', 'web archive'],
  ])('S-06i MUST refuse %s', async (_, file, part) => {
    await expect(tablesOf(file, tableWith('编号'))).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringContaining(part),
    });
  });
});
