import { WENLING } from '#figures.ts';
import type { Row } from '../government.ts';
import type { Item } from '../items/items.ts';
import { EMPOWERED_ITEMS } from './items.ts';

/** The matters that a town meets most often have a template each. */
const templates = EMPOWERED_ITEMS.slice(0, WENLING.templates).map((item, index) => ({
  code: `MB-${String(index + 1).padStart(2, '0')}`,
  item,
}));
const codes = new Map(templates.map(({ code, item }) => [item.code, code]));

/** The template of an item's cases; null where it has none. */
export const templateOf = (item: Item): string | null => codes.get(item.code) ?? null;

const elementsOf = ({ field, isCorrectFirst }: Item): readonly string[] => [
  '当事人身份',
  '违法行为发生的时间、地点',
  field === '城市管理' ? '是否在城市建成区内' : '是否在许可范围内',
  ...(isCorrectFirst ? ['责令改正及复查结果'] : []),
];

export const templateRows = (): Row[] =>
  templates.map(({ code, item }) => ({
    ...{ code, name: `${item.name}案模板`, procedure: item.isCorrectFirst ? 'ORDINARY' : 'SIMPLE' },
    ...{ itemCodes: [item.code], elements: elementsOf(item), formCodes: ['F01', 'F20'] },
    facts: `当事人在（地点）${item.name}，执法人员当场检查发现。`,
    validFrom: '2022-01-01',
  }));
