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

/** The county's team in a field: a professional one, or the comprehensive one. */
export const teamOf = (field: string): string => {
  const professional = PROFESSIONAL.indexOf(field);
  return professional >= 0 ? `ZD-ZY${professional + 1}` : 'ZD-ZH';
};
