/** The figures of the catalogue: what is in force as of a day, by kit/metrics' formulas. DOMAIN.md §6. */
const HELD = { unit: 'COUNT', kind: 'asOf', timeAttribute: 'in force on the day', version: 1 } as const;
const SHARE = { ...HELD, unit: 'RATIO' } as const;
const DONE = { ...HELD, kind: 'window' } as const;
const COMPREHENSIVE = { LIST: ['COMPREHENSIVE'] } as const;

const ITEMS = {
  ITEMS: {
    ...HELD,
    title: '执法事项数',
    formula: 'items',
    by: ['LIST', 'KIND', 'FIELD'],
    numerator: { measure: 'items' },
  },
  COMPREHENSIVE_SHARE: {
    ...SHARE,
    title: '综合执法事项占比',
    formula: 'items of the comprehensive list / items of both lists',
    by: ['KIND', 'FIELD'],
    numerator: { measure: 'items', only: COMPREHENSIVE },
    denominator: { measure: 'items' },
  },
  FIELDS: {
    ...HELD,
    title: '执法领域数',
    formula: 'fields that have items',
    by: ['LIST', 'KIND'],
    numerator: { measure: 'items', distinct: { of: 'FIELD' } },
  },
  FIELD_COVERAGE: {
    ...SHARE,
    title: '覆盖执法领域比例',
    formula: 'fields that have comprehensive items / fields that have items',
    numerator: { measure: 'items', only: COMPREHENSIVE, distinct: { of: 'FIELD' } },
    denominator: { measure: 'items', distinct: { of: 'FIELD' } },
  },
  LISTS: {
    ...HELD,
    title: '事项清单数',
    formula: 'named lists of items',
    by: ['KIND'],
    numerator: { measure: 'lists' },
  },
} as const;

const GRANTS = {
  EMPOWERED_ITEMS: {
    ...HELD,
    title: '赋权事项数',
    version: 2,
    formula: 'different items granted to the place, or to places in it',
    by: ['TOWN', 'PLACE', 'LIST_CODE'],
    numerator: { measure: 'grants', distinct: { of: 'ITEM' } },
  },
  GRANTS: {
    ...HELD,
    title: '赋权项次数',
    version: 2,
    formula: 'items granted to the place and to places in it, once for each place and list',
    by: ['TOWN', 'PLACE', 'LIST_CODE'],
    numerator: { measure: 'grants' },
  },
  EMPOWERED_TOWNS: {
    ...HELD,
    title: '赋权镇（街道）数',
    formula: 'towns to which items are granted',
    numerator: { measure: 'grants', only: { IS_BELOW_COUNTY: ['true'] }, distinct: { of: 'AT' } },
  },
  GRANTS_RECALLED: {
    ...DONE,
    title: '赋权收回项次数',
    timeAttribute: 'day of the recall',
    version: 2,
    formula: 'grants that were recalled',
    by: ['TOWN', 'PLACE', 'LIST_CODE', 'MONTH'],
    numerator: { measure: 'grants_recalled' },
  },
} as const;

const PRACTICE = {
  COMMITMENT_ITEMS: {
    ...HELD,
    title: '轻微违法告知承诺事项数',
    formula: 'entries of the commitment list',
    numerator: { measure: 'exemptions', only: { LIST: ['COMMITMENT'] } },
  },
  COMMITMENT_DEPARTMENTS: {
    ...HELD,
    title: '轻微违法告知承诺部门数',
    formula: 'departments with entries of the commitment list',
    numerator: { measure: 'exemptions', only: { LIST: ['COMMITMENT'] }, distinct: { of: 'BODY' } },
  },
  FIRST_VIOLATION_ITEMS: {
    ...HELD,
    title: '首违不罚事项数',
    formula: 'entries of the first-violation list',
    numerator: { measure: 'exemptions', only: { LIST: ['FIRST_VIOLATION'] } },
  },
  CASE_TEMPLATES: {
    ...HELD,
    title: '标准化办案模板数',
    formula: 'case templates',
    numerator: { measure: 'templates' },
  },
  DOCUMENT_FORMS: { ...HELD, title: '执法文书格式数', formula: 'forms of documents', numerator: { measure: 'forms' } },
  GUIDELINES: {
    ...HELD,
    title: '办案指引条数',
    formula: 'articles of guidelines',
    numerator: { measure: 'guidelines' },
  },
} as const;

const DUTIES = {
  DUTY_ITEMS: {
    ...HELD,
    title: '属地管理事项数',
    formula: 'different entries of the territorial duty list',
    by: ['TOWN'],
    numerator: { measure: 'duties', distinct: { of: 'NUMBER' } },
  },
  GOVERNANCE_MATTERS: {
    ...HELD,
    title: '基层治理一件事数',
    formula: 'matters of grassroots governance',
    numerator: { measure: 'governance_matters' },
  },
  RESPONSIBILITY_CHAINS: {
    ...HELD,
    title: '监管责任链条数',
    formula: 'chains of responsibility',
    numerator: { measure: 'responsibility_chains' },
  },
} as const;

const SUPERVISION = {
  THEMES_CLAIMED: {
    ...HELD,
    title: '监管一件事主题认领数',
    timeAttribute: 'claimed until the day',
    formula: 'supervision themes that were claimed',
    numerator: { measure: 'themes_claimed' },
  },
  SCENES: { ...HELD, title: '监管场景数', formula: 'supervision scenes', numerator: { measure: 'scenes' } },
  SCENES_ONLINE_RATE: {
    ...SHARE,
    kind: 'window',
    title: '应用场景线上应用率',
    timeAttribute: 'last day of online use; in force on the last day of the window',
    formula: 'scenes last used online in the window / scenes in force',
    numerator: { measure: 'scenes_used' },
    denominator: { measure: 'scenes', kind: 'asOf' },
  },
  SUPERVISION_ITEMS_CLAIMED: {
    ...HELD,
    title: '监管事项认领数',
    timeAttribute: 'claimed until the day',
    formula: 'supervision items that were claimed',
    by: ['BODY'],
    numerator: { measure: 'supervision_claimed' },
  },
  CHECK_LISTS: {
    ...HELD,
    title: '综合查一次清单数',
    formula: 'combined check lists of county and towns',
    by: ['LEVEL'],
    numerator: { measure: 'check_lists' },
  },
  COUNTY_CHECK_TASKS: {
    ...HELD,
    title: '综合查一次任务清单数',
    formula: 'combined check tasks of the county',
    numerator: { measure: 'check_lists', only: { LEVEL: ['COUNTY_TASK'] } },
  },
} as const;

export const CATALOGUE_FORMULAS = { ...ITEMS, ...GRANTS, ...PRACTICE, ...DUTIES, ...SUPERVISION } as const;
export type CatalogueMetricKey = keyof typeof CATALOGUE_FORMULAS;
