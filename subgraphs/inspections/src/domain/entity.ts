export const ENTITY_KINDS = [
  'ENTERPRISE',
  'INDIVIDUAL_BUSINESS',
  'FARMERS_COOPERATIVE',
  'INSTITUTION',
  'VESSEL',
  'OTHER',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Grades of public credit in Zhejiang, the best first: the better, the fewer visits (浙江省综合行政执法条例 art. 21). */
export const CREDIT_GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type CreditGrade = (typeof CREDIT_GRADES)[number];

const SECTIONS = 'ABCDEFGHIJKLMNOPQRST';
/** A section of GB/T 4754-2017: the letter with which a trade's code begins. */
export type TradeSection =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R'
  | 'S'
  | 'T';

/** The section of a trade's code, as H of H6210; null where there is no code, or one of another kind. */
export const sectionOf = (tradeCode: string | null): TradeSection | null => {
  const letter = tradeCode?.[0] ?? '';
  return letter !== '' && SECTIONS.includes(letter) ? (letter as TradeSection) : null;
};
