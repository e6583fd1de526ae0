/** How a plan means its target: 不低于, 不高于, 等于. */
export const TARGET_BOUNDS = ['AT_LEAST', 'AT_MOST', 'EXACTLY'] as const;
export type TargetBound = (typeof TARGET_BOUNDS)[number];

const DECIMAL = /^[+-]?\d{1,14}(\.\d{1,6})?$/;

/** A decimal as sources write it, at most six places behind the point; null for another text. */
export const parseDecimal = (text: string): number | null => {
  const plain = text.trim().replace('−', '-');
  return DECIMAL.test(plain) ? Number(plain) : null;
};
