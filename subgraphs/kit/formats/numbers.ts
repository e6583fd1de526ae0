const PLAIN = /^-?\d+$/;
const SHORT = /^-?\d+\.\d+$/;
/** A double tells so many digits for certain; workbooks show no more. */
const DIGITS = 15;

/** Moves the point of `1.5e-7` where it belongs. */
const withoutExponent = (text: string): string => {
  const [, sign = '', whole = '', part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/i.exec(text) ?? [];
  if (whole === '') return text;
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${point < digits.length ? `.${digits.slice(point)}` : ''}`;
};

const significant = (text: string): number => text.replace(/^-?0*\.?0*/, '').replace('.', '').length;

/**
 * The shortest decimal text of a stored number: no exponent, no digits that come only of counting in twos
 * (`0.30000000000000004` is `0.3`). Whole numbers keep every digit. What is no number stays as it is.
 */
export const plainNumber = (text: string): string => {
  if (PLAIN.test(text)) return text;
  if (SHORT.test(text) && significant(text) <= DIGITS) return text.replace(/\.?0+$/, '');
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  return withoutExponent(String(Number(value.toPrecision(DIGITS))));
};
