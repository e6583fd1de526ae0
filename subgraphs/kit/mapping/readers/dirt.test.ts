import { describe, expect, it } from 'vitest';
import {
  isRegistrationNumber,
  readCertificateNumber,
  readIdNumber,
  readRegistrationNumber,
  readUsccOrRegistration,
} from './codes.ts';
import { readDate, readDateTime } from './dates.ts';
import { readDecisionNumber } from './decision-numbers.ts';
import { readMoney } from './money.ts';
import { readNumber } from './numbers.ts';
import { readPhone } from './phones.ts';
import { readPlace } from './places.ts';
import { clean, readText } from './text.ts';
import { read, taken } from './trial-reading.ts';
import { readBoolean, readInteger, YES_NO } from './words.ts';

describe('text', () => {
  it.each([
    ['\u3000\u00a0\u200b 熊 猫\u3000\t', '熊 猫'],
    ['\ufeff熊\u200b猫', '熊猫'],
    ['\u200d熊\u200d', '熊'],
    ['\u3000', ''],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('loses blanks that nobody sees: %j', (text, value) => {
    expect(clean(text)).toBe(value);
  });

  it('has plain digits and letters where that is asked for, and keeps its brackets', () => {
    expect(read(readText({ plain: true }), '（Ａ１）号ｚ')).toEqual(taken('（A1）号z'));
  });
});

describe('dates', () => {
  const halves = { formats: ['yyyy/M/d a h:mm:ss', 'M/d/yyyy h:mm a', 'yyyy年M月d日ah时m分'] };
  it.each([
    ['2022/3/4 下午 3:05:06', '2022-03-04T15:05:06+08:00'],
    ['2022/3/4 上午 12:05:06', '2022-03-04T00:05:06+08:00'],
    ['2022/3/4 中午 12:05:06', '2022-03-04T12:05:06+08:00'],
    ['2022/3/4  下午  11:05:06', '2022-03-04T23:05:06+08:00'],
    ['3/4/2022 12:00 AM', '2022-03-04T00:00:00+08:00'],
    ['3/4/2022 9:30 p.m.', '2022-03-04T21:30:00+08:00'],
    ['2022年3月4日下午3时5分', '2022-03-04T15:05:00+08:00'],
    ['２０２２年３月４日下午３时５分', '2022-03-04T15:05:00+08:00'],
    ['2022-03-04', '2022-03-04T00:00:00+08:00'],
    ['2022-03-04 15:05:06.123', '2022-03-04T15:05:06+08:00'],
    ['2022-03-04T15:05', '2022-03-04T15:05:00+08:00'],
    ['2022-03-04T20:05:06Z', '2022-03-05T04:05:06+08:00'],
    ['2022-03-04T15:05:06+09:00', '2022-03-04T14:05:06+08:00'],
  ])('%s', (text, value) => {
    expect(read(readDateTime(halves), text)).toEqual(taken(value));
  });

  it.each([
    ['44624', '2022-03-04'],
    ['44624.75', '2022-03-04'],
    ['21916', '1960-01-01'],
    ['73050.99', '2099-12-31'],
    ['2022/3/4', '2022-03-04'],
    ['22.3.4', '2022-03-04'],
  ])('as workbooks count them, or short: %s', (text, value) => {
    expect(read(readDate({ formats: ['excel', 'yyyy/M/d', 'yy.M.d'] }), text)).toEqual(taken(value));
  });
  it('tells a time of day of a serial, and the days of old Macs', () => {
    expect(read(readDateTime({ formats: ['excel'] }), '44624.75')).toEqual(taken('2022-03-04T18:00:00+08:00'));
    expect(read(readDate({ formats: ['excel 1904'] }), '43162')).toEqual(taken('2022-03-04'));
    for (const text of ['60', '0', '21915.99', '73051', '2958465', '-1', '1e5'])
      expect(read(readDate({ formats: ['excel'] }), text).fault).toBe('Expected a date written as excel');
    for (const text of ['20453', '71589'])
      expect(read(readDate({ formats: ['excel 1904'] }), text).fault).toBe('Expected a date written as excel 1904');
  });
  it.each(['2025', '2020.5', '2025.12', '202512', '20225', '99999'])('a part of a date is no serial: %s', (text) => {
    const options = { formats: ['year first', 'excel'], openEnd: { value: null } };
    for (const reader of [readDate(options), readDateTime(options)])
      expect(read(reader, text)).toMatchObject({
        value: null,
        fault: expect.stringContaining('Expected a date written'),
      });
  });

  it('as machines count them: seconds or milliseconds since 1970', () => {
    expect(read(readDateTime({ formats: ['unix'] }), '1662537600')).toEqual(taken('2022-09-07T16:00:00+08:00'));
    expect(read(readDateTime({ formats: ['unix ms'] }), '1662537600350')).toEqual(taken('2022-09-07T16:00:00+08:00'));
    expect(read(readDate({ formats: ['unix ms', 'yyyy/M/d'] }), '2022/3/4')).toEqual(taken('2022-03-04'));
    for (const text of ['1662537600', '0', '-1662537600000', '20220907160000'])
      expect(read(readDateTime({ formats: ['unix ms'] }), text).fault).toBe('Expected a date written as unix ms');
  });

  const both = readDate({ formats: ['d/M/yyyy', 'M/d/yyyy', 'yyyy/M/d'] });
  it('that read two ways are quarantined, unless the batch decides', () => {
    expect(read(both, '3/4/2022').fault).toContain('`ambiguous: day first`');
    expect(read(both, '3/4/2022', { ambiguous: 'day first' })).toEqual(taken('2022-04-03'));
    expect(read(both, '3/4/2022', { ambiguous: 'month first' })).toEqual(taken('2022-03-04'));
  });
  it.each([
    ['25/4/2022', '2022-04-25'],
    ['4/25/2022', '2022-04-25'],
    ['4/4/2022', '2022-04-04'],
    ['2022/4/25', '2022-04-25'],
  ])('that read one way are taken: %s', (text, value) => {
    expect(read(both, text)).toEqual(taken(value));
  });

  it.each(['长期', '长期有效', '永久', '9999-09-09', '9999-12-31', '　长期有效'.trim()])(
    'without an end: %s',
    (text) => {
      const formats = ['yyyy-MM-dd'];
      expect(read(readDate({ formats, openEnd: { value: null } }), text)).toEqual(taken(null));
      expect(read(readDate({ formats, openEnd: { value: '9999-12-31' } }), text)).toEqual(taken('9999-12-31'));
      const bare = read(readDate({ formats }), text);
      expect(bare).toEqual(
        text.startsWith('9999') ? taken(text) : { ...bare, fault: expect.stringContaining('`open end: empty`') },
      );
    },
  );
});

describe('money', () => {
  it.each([
    ['元', '伍拾肆万元整', '540000.00'],
    ['元', '人民币壹仟贰佰叁拾肆元伍角陆分', '1234.56'],
    ['元', '壹万零伍佰元整', '10500.00'],
    ['元', '贰亿叁仟万圆', '230000000.00'],
    ['元', '拾元零伍分', '10.05'],
    ['元', '五千元', '5000.00'],
    ['元', '两万元', '20000.00'],
    ['元', '540000元整', '540000.00'],
    ['元', '54万', '540000.00'],
    ['元', '1.5亿元', '150000000.00'],
    ['元', 'RMB 2,000.00', '2000.00'],
    ['元', '0012', '12.00'],
    ['元', '.50', null],
    ['元', '伍拾肆', null],
    ['元', '万元', null],
    ['元', '叁万余元', null],
    ['元', '5仟元', null],
    ['元', '壹壹元', null],
    ['元', '佰元', null],
  ] as const)('in %s: %s', (unit, text, value) => {
    const { value: found, fault } = read(readMoney({ unit }), text);
    expect([found, fault === null]).toEqual([value, value !== null]);
  });

  it.each([
    ['1-3万元', '10000.00', '30000.00'],
    ['1万元～3万元', '10000.00', '30000.00'],
    ['500元至1万元', '500.00', '10000.00'],
    ['1万元以上3万元以下', '10000.00', '30000.00'],
    ['一万元以上三万元以下', '10000.00', '30000.00'],
    ['3万元以下', null, '30000.00'],
    ['不超过3万元', null, '30000.00'],
    ['5000元以上', '5000.00', null],
    ['2000', '2000.00', '2000.00'],
  ])('reads both ends of a range: %s', (text, lower, upper) => {
    expect(read(readMoney({ unit: '元', part: 'lower' }), text)).toEqual(taken(lower));
    expect(read(readMoney({ unit: '元', part: 'upper' }), text)).toEqual(taken(upper));
  });
  it.each(['500\n300', '500 300', '１ 234 567.00', '500,\u3000300', '500 .5', '￥500￥300', '500 300至900'])(
    'does not join digits that stand apart: %j',
    (text) => {
      const fault = 'Expected one amount, found digits apart from each other; write it as 1234567.00';
      for (const part of [undefined, 'upper'] as const)
        expect(read(readMoney({ unit: '元', part }), text)).toMatchObject({ value: null, fault });
    },
  );
  it.each(['①500', '①500②300', '⒈500', '⑴500', '❶500', '5²', '5₂', '1½', '㈠500'])(
    'has no digits of other shapes: %s',
    (text) => {
      const fault = 'Expected an amount in plain digits, found a numbered or raised one; write the amount alone';
      expect(read(readMoney({ unit: '元' }), text)).toMatchObject({ value: null, fault });
    },
  );
  it.each([
    ['500 元', '500.00'],
    ['￥ 1,234.50 元\n整', '1234.50'],
    ['RMB 500', '500.00'],
    ['５００　万元', '5000000.00'],
    ['一万〇五百 元', '10500.00'],
  ])('may have blanks beside its words: %j', (text, value) => {
    expect(read(readMoney({ unit: '元' }), text)).toEqual(taken(value));
  });
  it('refuses a range where one amount is meant', () => {
    expect(read(readMoney({ unit: '元' }), '1-3万元').fault).toContain('`part: lower`');
  });
});

describe('yes, no and numbers', () => {
  it.each([
    ['Y', true],
    ['TRUE', true],
    ['√', true],
    ['有', true],
    ['１', true],
    ['已', true],
    ['N', false],
    ['×', false],
    ['没有', false],
    ['0', false],
    ['False', false],
    ['未', false],
  ])('%s', (text, value) => {
    expect(read(readBoolean(YES_NO), text)).toEqual(taken(value));
  });
  it('whole numbers that a workbook wrote with a point', () => {
    expect(read(readInteger, '12.0')).toEqual(taken(12));
    expect(read(readInteger, '１２')).toEqual(taken(12));
  });
});

describe('codes', () => {
  it.each([
    ['110101199003078670', null],
    ['440308199901101512', null],
    ['44011320141005001x', null],
    ['610104620927690', 'an old one of 15 digits'],
    ['610104620932690', 'right check character'],
    ['440308199901101513', 'right check character'],
    ['360426199113010079', 'right check character'],
    ['T60426199101010078', 'right check character'],
    ['1101011990 03078670', null],
  ])('identity numbers are taken, odd ones with a warning: %s', (text, warning) => {
    const found = read(readIdNumber, text);
    expect(found.value).toBe(text.replace(' ', '').toUpperCase());
    expect(found.fault).toBeNull();
    expect(found.warning ?? '').toContain(warning ?? '');
    expect(found.warning === null).toBe(warning === null);
  });

  it('registration numbers of 15 digits have a check digit', () => {
    expect(isRegistrationNumber('110108000000016')).toBe(true);
    expect(isRegistrationNumber('330327000082876')).toBe(false);
    expect(read(readRegistrationNumber, '330327000082876').warning).toContain('right check digit');
    expect(read(readRegistrationNumber, '3303812901409')).toEqual(taken('3303812901409'));
    expect(read(readUsccOrRegistration, '91110000101623741K　')).toEqual(taken('91110000101623741K'));
    expect(read(readUsccOrRegistration, '91520198MAAMOWECXQ').warning).toContain('right check character');
    expect(read(readUsccOrRegistration, '91520198MAAM0WECXQ')).toEqual(taken('91520198MAAM0WECXQ'));
  });

  it('certificates of officers lose blanks; what is too short is odd', () => {
    expect(read(readCertificateNumber, '证号：ｚ３３ 0001')).toEqual(taken('Z330001'));
    expect(read(readCertificateNumber, '12')).toMatchObject({ value: '12', warning: expect.any(String) });
  });

  it.each([
    ['济环罚字〔2020〕TQ第Q-4008号', '济环罚字〔2020〕TQQ-4008号'],
    ['德环罚字【2019】0013号', '德环罚字〔2019〕13号'],
    ['德环罚字[2019]第13号', '德环罚字〔2019〕13号'],
    ['德环罚字（2019）13', '德环罚字〔2019〕13号'],
    ['德环罚字 ［２０１９］ 0013 号', '德环罚字〔2019〕13号'],
    ['穗番环罚〔2019〕156号', '穗番环罚〔2019〕156号'],
    ['桂北交(海)罚[2023]第0021号', '桂北交（海）罚〔2023〕21号'],
    ['桂北交（海）罚〔２０２３〕21号', '桂北交（海）罚〔2023〕21号'],
    ['嵊环罚〔2022〕3-07号', '嵊环罚〔2022〕3-07号'],
    ['嵊综执罚决字〔2021〕洋山第0003号', '嵊综执罚决字〔2021〕洋山3号'],
  ])('decision numbers have one form: %s', (text, value) => {
    expect(read(readDecisionNumber, text)).toEqual(taken(value));
  });
  it.each([
    ['38.5', '38.50', '38.5'],
    ['３８．５ 米', '38.50', '38.5'],
    ['1,204M', '1204.00', '1204'],
    ['-0.10m', '-0.10', '-0.1'],
    ['052米', '52.00', '52'],
  ])('a number may have its unit behind it: %s', (text, hundredths, written) => {
    expect(read(readNumber({ units: ['米', 'm'], form: 'hundredths' }), text)).toEqual(taken(hundredths));
    expect(read(readNumber({ units: ['米', 'm'], form: 'text' }), text)).toEqual(taken(written));
  });
  it.each([
    ['12份', 12],
    ['３', 3],
    ['1,204.0', 1204],
  ])('a count may have its unit behind it: %s', (text, value) => {
    expect(read(readNumber({ units: ['份'], form: 'whole' }), text)).toEqual(taken(value));
  });
  it.each(['三十', '12千瓦', '3-5', '米', '1.234', '12,34', ''])(
    'no length of a ship is %j, and nobody speaks of yuan',
    (text) => {
      const reason = 'Expected a number of at most two decimals, alone or with 米, m behind it';
      expect(read(readNumber({ units: ['米', 'm'], form: 'hundredths' }), text)).toMatchObject({ fault: reason });
    },
  );
  it.each(['５²', '5²', '５⑤', '⑤５', '５₂', '１½', '½', '⑤', '５ ²', '５²米'])(
    'no number has digits of other shapes: %s',
    (text) => {
      const fault = 'Expected a number in plain digits, found a numbered or raised one; write the number alone';
      for (const form of ['hundredths', 'text', 'whole'] as const)
        expect(read(readNumber({ units: ['米', 'm'], form }), text)).toMatchObject({ value: null, fault });
      expect(read(readInteger, text)).toMatchObject({ value: null, fault });
    },
  );
  it.each(['5㎡', '５㎡', '5m²', '５ m²', '５平方米'])(
    'a unit may be raised, beside digits of any width: %s',
    (text) => {
      expect(read(readNumber({ units: ['㎡', '平方米'], form: 'whole' }), text)).toEqual(taken(5));
    },
  );
  it('no count has a fraction or more than 32 bits', () => {
    const reader = readNumber({ units: [], form: 'whole' });
    for (const text of ['1.5', '2147483648']) expect(read(reader, text).fault).toBe('Expected a whole number');
  });

  it.each(['2019年第13号', '无', '德环罚字〔2019〕号'])(
    'a decision number without a form stays, with a warning: %s',
    (text) => {
      expect(read(readDecisionNumber, text)).toMatchObject({
        value: text,
        warning: expect.stringContaining('德环罚字'),
      });
    },
  );

  it.each([
    ['138 1234 5678', '13812345678', null],
    ['+86-13812345678', '13812345678', null],
    ['0576－86123456', '0576-86123456', null],
    ['（0576）86123456', '0576-86123456', null],
    ['057686123456转801', '0576-86123456-801', null],
    ['12345', '12345', null],
    ['13812345678/13912345678', '13812345678', 'several'],
    ['138123', '138123', 'Expected a telephone number'],
    ['无', '无', 'Expected a telephone number'],
  ])('telephone numbers: %s', (text, value, warning) => {
    const found = read(readPhone, text);
    expect([found.value, found.fault]).toEqual([value, null]);
    expect(found.warning === null ? null : true).toBe(warning === null ? null : true);
    expect(found.warning ?? '').toContain(warning ?? '');
  });
});

describe('places', () => {
  it('several candidates keep the row out, with the candidates named', () => {
    const found: string[] = [];
    const fault = (reason: string, text: string): null => {
      found.push(reason, text);
      return null;
    };
    read(readPlace({ by: 'name', several: 'quarantine', unknown: 'leave empty' }), '中心村', { fault });
    expect(found).toEqual([
      'Expected the name of one place, found several',
      '中心村: 331081104201 新河镇中心村, 331081103202 中心村',
    ]);
  });
  it('an unknown one keeps the row out where the mapping says so', () => {
    const reader = readPlace({ by: 'name', several: 'quarantine', unknown: 'quarantine' });
    expect(read(reader, '无名镇').fault).toBe('Expected the name of a known place');
  });
  it('codes may be short, and former ones lead to the present place', () => {
    const reader = readPlace({ by: 'code', several: 'quarantine', unknown: 'quarantine' });
    expect(read(reader, '331081104')).toEqual(taken('331081104000'));
    expect(read(reader, '331081904000')).toEqual({
      value: '331081104000',
      fault: null,
      warning: expect.stringContaining('a former one'),
    });
    expect(read(reader, '3310').fault).toBe('Expected the code of a known place');
  });
});
