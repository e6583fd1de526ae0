import { describe, expect, it } from 'vitest';
import { cellsOf, tablesOf, tableWith } from '../trial/trial-files.ts';
import { membersOf, textRows, workbookOf } from '../trial/trial-workbook.ts';
import { zipOf } from '../trial/trial-zip.ts';

const sheet = (rows: string, after = '') => ({ name: '处罚', rows, after });

describe('a workbook', () => {
  it('gives texts however its cells hold them', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="inlineStr"><is><t>c</t></is></c></row>
      <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="str"><f>A2&amp;"x"</f><v>=cmd|x</v></c></row>
      <row><c r="C3" t="e"><v>#N/A</v></c></row>
      <row r="9"><c r="A9" t="inlineStr"><is><r><t>00</t></r><r><t>123</t></r><rPh><t>拼</t></rPh></is></c><c r="B9"><f>B8+1</f></c><c r="C9" t="d"><v>2022-03-04T08:30:00</v></c></row>`;
    const strings = [
      '<t>a</t>',
      '<r><t>b</t></r><rPh><t>bì</t></rPh>',
      '<t xml:space="preserve"> x_x000D_&#10;&lt;y </t>',
    ];
    expect(await cellsOf(workbookOf({ sheets: [sheet(rows)], strings }), tableWith('a', 'b', 'c'))).toEqual([
      [' x\r\n<y ', 'true', '=cmd|x'],
      ['', '', '#N/A'],
      ['00123', '=B8+1', '2022-03-04 08:30:00'],
    ]);
  });

  it('writes half a character in a name as none', async () => {
    const rows = '<row><c t="inlineStr"><is><t>a_xD83D_</t></is></c></row><row><c><v>1</v></c></row>';
    expect(await tablesOf(workbookOf({ sheets: [sheet(rows)] }))).toMatchObject([{ columns: ['a\uFFFD'] }]);
  });

  it.each([
    ['1', 0, '1'],
    ['330106199001011234', 0, '330106199001011234'],
    ['0.30000000000000004', 0, '0.3'],
    ['1.1000000000000001', 0, '1.1'],
    ['1E+21', 0, '1000000000000000000000'],
    ['-1.5e-7', 0, '-0.00000015'],
    ['44624', 1, '2022-03-04'],
    ['44624.354166666664', 1, '2022-03-04 08:30:00'],
    ['44624.999999999', 1, '2022-03-05'],
    ['0.5', 1, '12:00:00'],
    ['59', 1, '1900-02-28'],
    ['60', 1, '60'],
    ['61', 1, '1900-03-01'],
    ['-3', 1, '-3'],
    ['9999999', 1, '9999999'],
    ['44624', 2, '2022-03-04'],
    ['44624', 3, '2022-03-04'],
    ['44624', 4, '44624'],
    ['44624', 5, '44624'],
    ['1.0625', 6, '25:30:00'],
    ['44624.5', 7, '2022-03-04 12:00:00'],
    ['44624', 8, '44624'],
  ])('shows the number %s in style %i as %s', async (stored, style, shown) => {
    const formats = [
      14,
      'yyyy"年"m"月"d"日"',
      '[$-804]aaaa;@yyyy\\-mm',
      '0.00_);[Red]\\(0.00\\)',
      '"day "0',
      '[h]:mm:ss',
      31,
      'General',
    ];
    formats[2] = '[DBNum1][$-804]yyyy"年"m"月";@';
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>n</t></is></c></row><row r="2"><c r="A2" s="${style}"><v>${stored}</v></c></row>`;
    expect(await cellsOf(workbookOf({ sheets: [sheet(rows)], formats }), tableWith('n'))).toEqual([[shown]]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const rows = `${textRows([['n']])}<row r="2"><c r="A2" s="1"><v>43162</v></c></row>`;
    expect(await cellsOf(workbookOf({ sheets: [sheet(rows)], formats: [14], is1904: true }))).toEqual([['2022-03-04']]);
  });

  it('passes phantom rows by, however many it declares', async () => {
    const phantoms = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 4}"><c r="A${at + 4}" s="1"/></row>`).join(
      '',
    );
    const rows =
      textRows([
        ['编号', '名称'],
        ['1', '甲'],
        ['2', '乙'],
      ]) +
      phantoms +
      textRows([['3', '丙']], 65_203);
    expect(await cellsOf(workbookOf({ sheets: [sheet(rows)], formats: [14] }))).toEqual([
      ['1', '甲'],
      ['2', '乙'],
      ['3', '丙'],
    ]);
  });

  it('finds the header under titles, in two rows, or on a given row', async () => {
    const merges =
      '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/></mergeCells>';
    const rows = textRows([
      ['处罚情况表', '', '', ''],
      ['编号', '罚款', '', '备注'],
      ['', '金额', '日\n期', ''],
      ['1', '5', '2022-01-01', 'mergeCells'],
    ]);
    const file = workbookOf({ sheets: [sheet(rows, merges)] });
    for (const shape of [tableWith('编号', '金额'), tableWith(), { ...tableWith('编号', '金额'), header: 3 }]) {
      const [table] = await tablesOf(file, shape);
      if (shape.columns.length > 0)
        expect(table).toMatchObject({ name: '处罚', columns: ['编号', '金额', '日期', '备注'] });
      expect(table?.all.at(-1)?.cells).toEqual(['1', '5', '2022-01-01', 'mergeCells']);
    }
    await expect(tablesOf(file, { ...tableWith('编号', '金额'), header: 2 })).rejects.toThrow(
      'columns 金额, found only',
    );
    await expect(tablesOf(file, { ...tableWith('编号'), header: 90 })).rejects.toThrow('header on row 90');
  });

  it('fills merged cells of the body with the text of the first', async () => {
    const merges = '<x:mergeCells xmlns:x="y"><x:mergeCell ref="A2:A4"/><x:mergeCell ref="B3:C3"/></x:mergeCells>';
    const rows = textRows([
      ['镇', 'b', 'c'],
      ['新河', '1', '2'],
      ['', '无', ''],
      ['', '3', '4'],
      ['泽国', '5', '6'],
    ]);
    expect(await cellsOf(workbookOf({ sheets: [sheet(rows, merges)] }))).toEqual([
      ['新河', '1', '2'],
      ['新河', '无', '无'],
      ['新河', '3', '4'],
      ['泽国', '5', '6'],
    ]);
  });

  it('gives the first sheet with rows, all that are seen, or those that are named', async () => {
    const sheets = [
      { name: '空', rows: '' },
      { name: '选项', rows: textRows([['n'], ['0']]), state: 'hidden' as const },
      { name: '一', rows: textRows([['n'], ['1']]) },
      { name: '二', rows: textRows([['n'], ['2']]) },
    ];
    const names = async (wanted?: 'first' | 'all' | string[]) =>
      (
        await tablesOf(workbookOf({ sheets }), {
          ...tableWith('n'),
          ...(wanted === undefined ? {} : { sheets: wanted }),
        })
      ).map(({ name }) => name);
    expect(await names()).toEqual(['一']);
    expect(await names('all')).toEqual(['一', '二']);
    expect(await names(['二', '选项'])).toEqual(['选项', '二']);
    await expect(names(['三'])).rejects.toThrow('Expected the sheets 三, found only 空, 选项, 一, 二');
  });

  it('names columns without a name by their place, and repeated ones by their turn', async () => {
    const rows = textRows([
      ['', 'a', 'a', '', 'b', ' '],
      ['1', '2', '3', '4', '5', '6'],
    ]);
    const [table] = await tablesOf(workbookOf({ sheets: [sheet(rows)] }), tableWith('a'));
    expect(table?.columns).toEqual(['column 1', 'a', 'a (2)', 'column 4', 'b']);
    expect(table?.all).toEqual([{ cells: ['1', '2', '3', '4', '5', '6'], damage: '6 cells under 5 columns' }]);
  });

  const whole = { sheets: [sheet(textRows([['n'], ['1']]))] };
  const without = (name: string) => zipOf(membersOf(whole).filter((member) => member.name !== name));
  const instead = (name: string, content: string) =>
    zipOf(membersOf(whole).map((member) => (member.name === name ? { name, content } : member)));
  it.each([
    ['a sheet that is not there', () => without('xl/worksheets/sheet1.xml'), 'nothing of its sheet "处罚"'],
    ['no list of sheets', () => without('xl/workbook.xml'), 'Expected a workbook, found none'],
    [
      'a sheet that is cut',
      () => instead('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row><c><v>1'),
      'contents are cut',
    ],
    ['texts that are cut', () => instead('xl/sharedStrings.xml', '<sst><si><t>1'), 'contents are cut'],
    [
      'a text that is not there',
      () => workbookOf({ sheets: [sheet('<row><c t="s"><v>7</v></c></row>')] }),
      'whose text is nowhere',
    ],
    [
      'a cell in no column',
      () => workbookOf({ sheets: [sheet('<row><c r="ZZZZ1"><v>7</v></c></row>')] }),
      'stands in no column',
    ],
    [
      'a cell of five million characters',
      () => workbookOf({ sheets: [sheet(textRows([['x'.repeat(5_000_000)]]))] }),
      'one of millions',
    ],
    ['a tag of nine million', () => workbookOf({ sheets: [sheet(`<${'x'.repeat(9_000_000)}`)] }), 'one of millions'],
    ['markup without end', () => workbookOf({ sheets: [sheet('<row>'.repeat(1000))] }), 'nested without end'],
    [
      'bytes that are no text',
      () => instead('xl/workbook.xml', Buffer.from([0xc3, 0x28]).toString('latin1')),
      'Expected a workbook|contents are cut',
    ],
    ['nothing in it', () => workbookOf({ sheets: [sheet('')] }), 'found an empty file'],
  ])('S-06p MUST refuse a workbook with %s in one sentence', async (_, file, part) => {
    await expect(tablesOf(file(), tableWith('n'))).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: expect.stringMatching(part),
    });
  });
});
