import { type Clock, HALF_WORDS, halfOf } from './date-format.ts';

const DAY = String.raw`(?<y>\d{4})(?:(?<by>[-/.])(?<M>\d{1,2})\k<by>(?<d>\d{1,2})|\s*年\s*(?<nM>\d{1,2})\s*月\s*(?<nd>\d{1,2})\s*[日号]?|(?<cM>\d\d)(?<cd>\d\d))`;
const COLONS = String.raw`(?<H>\d{1,2}):(?<m>\d{1,2})(?::(?<s>\d{1,2})(?:\.\d+)?)?`;
const WORDS = String.raw`(?<nH>\d{1,2})\s*[时点]\s*(?:整|(?<nm>\d{1,2})\s*分?\s*(?:(?<ns>\d{1,2})\s*秒)?)?`;
const COMPACT = String.raw`(?<=^\d{8})(?<cH>\d\d)(?<cm>\d\d)(?<cs>\d\d)?`;
const TIME = String.raw`(?:T|\s*)(?<half>${HALF_WORDS})?\s*(?:${COLONS}|${WORDS})(?:\s*(?<after>[ap]\.?m\.?))?`;
const YEAR_FIRST = new RegExp(`^${DAY}(?:${COMPACT}|(?:${TIME}))?$`, 'iu');

/**
 * Any day that begins with its year of four digits, with or without a time of day: 2024-6-1, 2024/06/01 8:03, 20240601,
 * 2024年6月1日 下午3时5分, 20240601083000. Fills the clock; false where the text is none.
 */
export const readYearFirst = (text: string, clock: Clock): boolean => {
  const found = YEAR_FIRST.exec(text)?.groups;
  if (found === undefined) return false;
  const number = (...names: string[]): number => Number(names.map((name) => found[name]).find(Boolean) ?? 0);
  [clock.y, clock.M, clock.d] = [number('y'), number('M', 'nM', 'cM'), number('d', 'nd', 'cd')];
  [clock.H, clock.m, clock.s] = [number('H', 'nH', 'cH'), number('m', 'nm', 'cm'), number('s', 'ns', 'cs')];
  clock.half = halfOf(found['half'] ?? found['after'] ?? '');
  clock.isDay = (found['H'] ?? found['nH'] ?? found['cH']) === undefined;
  return true;
};
