const DIGITS = new Map(
  [...'零壹贰叁肆伍陆柒捌玖']
    .map((digit, value): [string, number] => [digit, value])
    .concat(
      [...'〇一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
      [
        ['貳', 2],
        ['弍', 2],
        ['两', 2],
        ['參', 3],
        ['叄', 3],
        ['陸', 6],
      ],
    ),
);
const TENS = new Map([
  ['拾', 10],
  ['十', 10],
  ['佰', 100],
  ['百', 100],
  ['仟', 1000],
  ['千', 1000],
]);
const SECTIONS = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);

/** A whole number that is being read, sign by sign. */
class ChineseNumber {
  private total = 0;
  private section = 0;
  private digit: number | null = null;
  private last = Number.POSITIVE_INFINITY;

  private ten(unit: number): boolean {
    if (unit >= this.last || (this.digit === null && unit !== 10)) return false;
    this.section += (this.digit ?? 1) * unit;
    [this.digit, this.last] = [null, unit];
    return true;
  }

  private close(unit: number): boolean {
    const whole = this.section + (this.digit ?? 0);
    if (whole === 0 && this.total === 0) return false;
    this.total = unit === 100_000_000 ? (this.total + whole) * unit : this.total + whole * unit;
    [this.section, this.digit, this.last] = [0, null, Number.POSITIVE_INFINITY];
    return true;
  }

  /** Whether the sign may stand here. */
  add(sign: string): boolean {
    const digit = DIGITS.get(sign);
    if (digit !== undefined) {
      if (this.digit !== null && this.digit !== 0) return false;
      this.digit = digit;
      return true;
    }
    const ten = TENS.get(sign);
    return ten === undefined ? this.close(SECTIONS.get(sign) ?? 0) : this.ten(ten);
  }

  get value(): number {
    return this.total + this.section + (this.digit ?? 0);
  }
}

const readWhole = (text: string): number | null => {
  const number = new ChineseNumber();
  for (const sign of text) {
    if (!DIGITS.has(sign) && !TENS.has(sign) && !SECTIONS.has(sign)) return null;
    if (!number.add(sign)) return null;
  }
  return Number.isSafeInteger(number.value) ? number.value : null;
};

const AMOUNT = /^(.+?)[元圆]零?(?:(.)角)?零?(?:(.)分)?[整正]?$/u;

/** An amount in words, 伍拾肆万元整, as yuan with two decimals; null where it is none. */
export const chineseAmount = (text: string): string | null => {
  const [, yuan, jiao = '零', fen = '零'] = AMOUNT.exec(text) ?? [];
  const whole = yuan === undefined ? null : readWhole(yuan);
  const [tenths, hundredths] = [DIGITS.get(jiao), DIGITS.get(fen)];
  if (whole === null || tenths === undefined || hundredths === undefined) return null;
  return `${whole}.${tenths}${hundredths}`;
};
