import { describe, expect, it } from 'vitest';
import { isUscc, readUscc } from './codes.ts';
import { dateFormatMistake } from './date-format.ts';
import { readDate, readDateTime } from './dates.ts';
import { readMoney } from './money.ts';
import { type PlaceOptions, readPlace } from './places.ts';
import { readText } from './text.ts';
import { read, taken } from './trial-reading.ts';
import { readBoolean, readEnum, readInteger, splitBy, YES_NO } from './words.ts';

describe('text', () => {
  it.each([
    ['as it is', readText({}), 'a\n b', 'a\n b'],
    ['collapsed', readText({ collapse: true }), 'a \n\t b　c', 'a b c'],
    [
      'collapsed, a broken line joined',
      readText({ collapse: true }),
      '机电\r\n 有限公司\n(A) 店',
      '机电有限公司 (A) 店',
    ],
    ['by the first group of a pattern', readText({ pattern: '（(.+?)）' }), '（城管）占道经营（二）', '城管'],
    ['by a whole pattern', readText({ pattern: '\\d+' }), '工单250331', '250331'],
    ['by a pattern that does not occur', readText({ pattern: '\\d+' }), '工单', null],
    ['with pieces replaced', readText({ replace: { '\\n': '\n' } }), '第一款\\n第二款', '第一款\n第二款'],
  ])('is read %s', (_, reader, text, value) => {
    expect(read(reader, text)).toEqual(taken(value));
  });
});

describe('dates', () => {
  const mixed = readDateTime({ formats: ['yyyy/M/d H:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'yyyy/M/d'] });
  it.each([
    ['2019/4/25 9:32:09', '2019-04-25T09:32:09+08:00'],
    ['2019/12/05 19:32:09', '2019-12-05T19:32:09+08:00'],
    ['2019-04-25 09:32:09', '2019-04-25T09:32:09+08:00'],
    ['2019/4/25', '2019-04-25T00:00:00+08:00'],
    ['2020/2/29', '2020-02-29T00:00:00+08:00'],
  ])('reads %s in the business zone', (text, value) => {
    expect(read(mixed, text)).toEqual(taken(value));
  });

  it.each(['2019/2/29', '2019/13/1', '2019/0/1', '2019/4/31 9:00:00', '2019/4/25 24:00:01', '2019/4/25 9:60:00'])(
    'reads no day or time that does not exist: %s',
    (text) => {
      expect(read(mixed, text)).toEqual({ value: null, fault: 'Expected a day and time that exist', warning: null });
    },
  );

  it.each(['2019-4-25 09:32:09', '19/4/25', '2019/4/25 9:32', '2019/4/25 9:32:09 ', '今天', '2019/4/25x'])(
    'reads no form that was not named: %s',
    (text) => {
      const fault = 'Expected a date written as yyyy/M/d H:mm:ss or yyyy-MM-dd HH:mm:ss or yyyy/M/d';
      expect(read(mixed, text)).toEqual({ value: null, fault, warning: null });
    },
  );

  it('reads a day out of a time, Chinese forms, and 长期 as it is written', () => {
    expect(read(readDate({ formats: ['yyyy/M/d H:mm:ss'] }), '2022/3/4 10:00:00')).toEqual(taken('2022-03-04'));
    expect(read(readDate({ formats: ['yyyy年M月d日'] }), '2022年11月2日')).toEqual(taken('2022-11-02'));
    expect(read(readDate({ formats: ['yyyy-MM-dd'] }), '9999-09-09')).toEqual(taken('9999-09-09'));
  });

  it.each([
    ['yyyy/M', 'year, month and day'],
    ['yyyy/M/d/dd', 'each part once'],
    ['yyyy/M/d hh:mm', 'h and a (上午, PM) together'],
    ['yyyy/M/D', 'year, month and day'],
    ['yyyy/M/d Q', 'only yyyy yy M MM d dd H HH h hh a m mm s ss S'],
    ['excel', null],
    ['yyyy-MM-ddTHH:mm:ss', null],
  ])('knows whether %s is a format', (format, mistake) => {
    expect(dateFormatMistake(format)).toBe(mistake);
  });
});

describe('money', () => {
  it.each([
    ['元', '540000', '540000.00'],
    ['元', '1,795,200.5', '1795200.50'],
    ['元', '￥ 0.10', '0.10'],
    ['元', '-12.3元', '-12.30'],
    ['元', '54万元', '540000.00'],
    ['万元', '54.00', '540000.00'],
    ['万元', '0.000100', '1.00'],
    ['万元', '1.23456', '12345.60'],
    ['万元', '００１２', '120000.00'],
    ['万元', '500元', '500.00'],
  ] as const)('in %s reads %s', (unit, text, value) => {
    expect(read(readMoney({ unit }), text)).toEqual(taken(value));
  });

  it.each(['viel', '1,23', '1.2.3', '', '伍拾', '1e5', '0.001', '1234567890123456'])('reads no amount: %s', (text) => {
    expect(read(readMoney({ unit: '元' }), text)).toMatchObject({
      value: null,
      fault: expect.stringContaining('Expected an amount'),
    });
  });
});

describe('numbers, words and lists', () => {
  it('reads whole numbers only', () => {
    expect(read(readInteger, '1,234')).toEqual(taken(1234));
    expect(read(readInteger, '－7')).toEqual(taken(-7));
    for (const text of ['1.5', '1e3', '12a', '9999999999'])
      expect(read(readInteger, text).fault).toBe('Expected a whole number');
  });

  it('reads yes and no in the words that were given', () => {
    expect(read(readBoolean(YES_NO), '是')).toEqual(taken(true));
    expect(read(readBoolean(YES_NO), 'false')).toEqual(taken(false));
    expect(read(readBoolean({ yes: ['休'], no: ['班'] }), '是').fault).toBe('Expected one of 休, 班');
  });

  it('translates words; an unknown one is a fault, or a warning where one stands for all others', () => {
    const values = new Map([['投诉', 'COMPLAINT']]);
    expect(read(readEnum({ values, otherwise: null }), '投诉')).toEqual(taken('COMPLAINT'));
    expect(read(readEnum({ values, otherwise: null }), '举报').fault).toBe('Expected one of 投诉');
    expect(read(readEnum({ values, otherwise: 'OTHER' }), '举报')).toEqual({
      value: 'OTHER',
      fault: null,
      warning: 'Expected one of 投诉; taken as OTHER',
    });
    expect(read(readEnum({ values, otherwise: null }), 'constructor').fault).not.toBeNull();
    const grades = readEnum({ values: new Map(Object.entries({ 'A级(优)': 'A', a: 'LOW', B: 'B' })), otherwise: null });
    expect(['ａ级（ 优 ）', 'A', 'b', 'a', 'Ｂ'].map((text) => read(grades, text).value)).toEqual([
      'A',
      'LOW',
      'B',
      'LOW',
      'B',
    ]);
  });

  it('splits lists and reads their pieces', () => {
    expect(read(splitBy(['|'], readText({})), '罚款| 责令改正||')).toEqual(taken(['罚款', '责令改正']));
    expect(read(splitBy(['、', '；', '.'], readText({})), '罚款、没收；警告.')).toEqual(
      taken(['罚款', '没收', '警告']),
    );
    expect(
      read(splitBy(['|'], readEnum({ values: new Map([['罚款', 'FINE']]), otherwise: null })), '罚款|没收').fault,
    ).toBe('Expected one of 罚款');
  });
});

describe('credit codes', () => {
  // Published codes; DOMAIN.md §3.2. The last two are real ones with a wrong check character.
  it.each([
    '91110000101623741K',
    '911101066976941872',
    '11230500001755309F',
    '91230500MA1B3N1N2M',
    '113307277559109857',
    '11330881002630081E',
  ])('are right: %s', (code) => {
    expect(isUscc(code)).toBe(true);
    expect(read(readUscc, code)).toEqual(taken(code));
  });
  it.each(['91350211M0000XUF46', '11330824597209498X', '9111000010162374IK', '331081000012345'])(
    'are taken with a warning: %s',
    (code) => {
      expect(read(readUscc, code)).toMatchObject({
        value: code,
        fault: null,
        warning: expect.stringContaining('check character'),
      });
    },
  );
  it('lose blanks and full-width forms', () => {
    expect(read(readUscc, '９１１１００００ 101623741k　')).toEqual(taken('91110000101623741K'));
  });
});

const BY_NAME: PlaceOptions = { by: 'name', several: 'leave empty', unknown: 'leave empty' };
const BY_CODE: PlaceOptions = { ...BY_NAME, by: 'code' };

describe('places', () => {
  it.each([
    ['by name', readPlace(BY_NAME), '新河镇', '331081104000', null],
    ['by name', readPlace(BY_NAME), '无名镇', null, 'Expected the name of a known place; left empty'],
    ['by name', readPlace(BY_NAME), '中心村', null, 'Expected the name of one place, found several; left empty'],
    ['by name, though it is a code', readPlace(BY_NAME), '331081104', '331081104000', null],
    ['by code', readPlace(BY_CODE), '331081104000', '331081104000', null],
    ['by code', readPlace(BY_CODE), '331081999000', null, 'Expected the code of a known place; left empty'],
    ['by code', readPlace(BY_CODE), '331081', null, 'Expected the code of a known place; left empty'],
  ])('are read %s, and odd ones stay empty with a warning: %s', (_, reader, text, value, warning) => {
    expect(read(reader, text)).toEqual({ value, fault: null, warning });
  });
});
