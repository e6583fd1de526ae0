import { invariant } from '@network/schema/errors';
import { PROFESSIONAL_VOCABULARY } from '../items/professional.ts';
import { COMPREHENSIVE_VOCABULARY } from '../items/vocabulary.ts';
import { BUREAU, PROFESSIONAL_FIELDS } from './places.ts';

/** 30 fields, of which 21 have comprehensive items: 70 %. 海洋 is 嵊泗's. */
export const FIELDS: readonly string[] = [
  ...Object.keys(COMPREHENSIVE_VOCABULARY),
  ...Object.keys(PROFESSIONAL_VOCABULARY).filter((field) => field !== '海洋'),
];

/** Professional fields of which the bureau has taken over some items. */
const PARTLY = ['市场监管', '生态环境', '交通运输', '农业', '自然资源', '卫生健康'];
export const COMPREHENSIVE_FIELDS: readonly string[] = [...Object.keys(COMPREHENSIVE_VOCABULARY), ...PARTLY];

const PROFESSIONAL: readonly string[] = PROFESSIONAL_FIELDS;
/** Departments that have no enforcement team of their own, after the nine that have. */
export const OTHER_FIELDS = FIELDS.filter((field) => !PROFESSIONAL.includes(field) && field !== '城市管理');

/** The department in charge of a field. */
export const departmentOf = (field: string): string => {
  if (field === '城市管理') return BUREAU;
  const professional = PROFESSIONAL.indexOf(field);
  return professional >= 0 ? `BM-${professional + 1}` : `BM-${PROFESSIONAL.length + 1 + OTHER_FIELDS.indexOf(field)}`;
};

/** Whose team keeps the professional items of a field that has none of its own; assumed, as no report says it. */
const KEPT_WITH: Readonly<Record<string, readonly string[]>> = {
  市场监管: ['发展改革', '经济和信息化', '商务', '粮食物资', '烟草', '统计'],
  文化市场: ['教育', '体育', '民族宗教'],
  生态环境: ['气象'],
  交通运输: ['邮政'],
  农业: ['水利'],
  自然资源: ['林业', '住房城乡建设', '人民防空'],
  应急管理: ['消防救援', '电力'],
  卫生健康: ['医疗保障', '民政', '人力社保'],
};

/** The professional team of the county that keeps a field's professional items. */
export const professionalTeamOf = (field: string): string => {
  const keeper = PROFESSIONAL.find((one) => one === field || KEPT_WITH[one]?.includes(field));
  invariant(keeper !== undefined, `no professional team keeps ${field}`);
  return `ZD-ZY${PROFESSIONAL.indexOf(keeper) + 1}`;
};

/** The fields of a professional team: its own, and those that are kept with it. */
export const fieldsKeptBy = (team: string): readonly string[] => {
  const own = PROFESSIONAL[Number(team.replace('ZD-ZY', '')) - 1];
  invariant(own !== undefined, `${team} is no professional team`);
  return [own, ...(KEPT_WITH[own] ?? [])];
};
