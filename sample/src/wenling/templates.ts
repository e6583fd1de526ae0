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

/** The forms that the templates fill in. DOMAIN.md §3.7. */
const FORMS = [
  { name: '当场行政处罚决定书', stage: '处罚决定', requiredFields: ['当事人', '违法事实', '依据', '处罚种类', '印章'] },
  { name: '立案审批表', stage: '立案', requiredFields: ['案由', '案件来源', '承办人', '审批意见'] },
  { name: '现场检查笔录', stage: '调查取证', requiredFields: ['检查时间', '检查地点', '检查情况', '签名'] },
  { name: '责令改正通知书', stage: '调查取证', requiredFields: ['当事人', '违法行为', '改正期限', '印章'] },
  {
    name: '行政处罚告知书',
    stage: '处罚决定',
    requiredFields: ['当事人', '违法事实', '拟处罚内容', '权利告知', '印章'],
  },
  {
    name: '行政处罚决定书',
    stage: '处罚决定',
    requiredFields: ['当事人', '违法事实', '证据', '依据', '救济途径', '印章'],
  },
  { name: '送达回证', stage: '送达执行', requiredFields: ['受送达人', '文书名称', '送达方式', '送达日期', '签名'] },
].map((form, index) => ({ code: `F${String(index + 1).padStart(2, '0')}`, ...form }));

export const FORMS_BY_TITLE: ReadonlyMap<string, { readonly code: string; readonly name: string }> = new Map(
  FORMS.map((form) => [form.name, form]),
);

/** On the spot takes the first and the last, an ordinary case all but the first. */
const formCodesOf = ({ isCorrectFirst }: Item): readonly string[] => {
  const codes = FORMS.map(({ code }) => code);
  return isCorrectFirst ? codes.slice(1) : codes.filter((_, at) => at === 0 || at === codes.length - 1);
};

export const formRows = (): Row[] => FORMS.map((form) => ({ ...form, validFrom: '2022-01-01' }));

export const templateRows = (): Row[] =>
  templates.map(({ code, item }) => ({
    ...{ code, name: `${item.name}案模板`, procedure: item.isCorrectFirst ? 'ORDINARY' : 'SIMPLE' },
    ...{ itemCodes: [item.code], elements: elementsOf(item), formCodes: formCodesOf(item) },
    facts: `当事人在（地点）${item.name}，执法人员当场检查发现。`,
    validFrom: '2022-01-01',
  }));
