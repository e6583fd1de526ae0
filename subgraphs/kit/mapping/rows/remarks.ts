import { clean, plain } from '../readers/text.ts';

/** What a row begins with that is no record, told by its first character before it is looked at closely. */
const FIRST = new Set('合总小共累tT填制审复注备说');
const SUM = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|total)(?![\p{L}])/iu;
const COUNT = /^共\s*\d+\s*(?:[条项件户宗起个人次笔份艘家辆处行]|条记录|条数据)$/u;
/** Who filled in a table, and when or how: 填表人：…, 制表：…, 填报单位：…, 审核人：…. */
const SIGNATURE = /^(?:填\s*[表报]|制\s*表|审\s*核|复\s*核)\s*(?:人|单位|部门|日期|时间|说明)?\s*:/u;

/** What is said of the whole table: 注：…, 备注：…, 说明：…. */
const NOTE = /^(?:备\s*注|注|说\s*明)\s*\d{0,2}\s*:/u;
const standsAlone = (cells: readonly string[]): boolean => cells.filter((cell) => clean(cell) !== '').length === 1;

/**
 * Whether a row of a table adds others up, or signs the table: its first filled cell is 合计, 共10条, 填表人：… or alike; or
 * a note, 注：…, that stands alone.
 */
export const isRemark = (cells: readonly string[]): boolean => {
  for (const cell of cells) {
    const text = clean(cell);
    if (text === '') continue;
    if (!FIRST.has(text[0] ?? '')) return false;
    return (
      SUM.test(text) ||
      COUNT.test(plain(text)) ||
      SIGNATURE.test(plain(text)) ||
      (NOTE.test(plain(text)) && standsAlone(cells))
    );
  }
  return false;
};
