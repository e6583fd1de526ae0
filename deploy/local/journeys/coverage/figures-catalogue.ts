import { BEIHAI, JIANGYIN, NANPING, SHENGSI, WENLING } from '@network/sample/figures';
import { denominator, different, type Figure, part } from './moving.ts';

const IN_WENLING = 'jurisdiction: "331081"';
const COUNTY = '331081000000';
const SINCE = { validFrom: '2022-01-01' } as const;
const wenling = (key: string, by?: string) =>
  ({ metric: { place: COUNTY, key: `catalogue ${key}`, ...(by === undefined ? {} : { by }) } }) as const;

const item = (list: string, field = '城市管理', kind = 'PENALTY') => ({
  system: 'sample-items',
  row: { code: 'B-02-1', name: '一条新事项（样例）', field, kind, list, enforcingBodyCode: 'ZHZF', ...SINCE },
});
const exemption = (bodyCode: string) => ({
  system: 'sample-exemptions',
  row: { list: 'COMMITMENT', itemCode: 'B-02-1', bodyCode, conditions: '当场改正', ...SINCE },
});
const scene = {
  system: 'sample-scenes',
  row: { code: 'B-02-1', themeCode: 'ZT-01', name: '场景（样例）', usedOnlineOn: '2022-11-01', ...SINCE },
};
const grant = (listCode: string, placeCode: string, day: string) => ({
  system: 'sample-grants',
  row: { listCode, itemCode: 'B-02-1', placeCode, publishedOn: day, effectiveOn: day },
});

const { items, supervision, commitment } = WENLING;
const ITEMS = `enforcementItems(${IN_WENLING})`;
const itemsOf = (list: string) => `enforcementItems(${IN_WENLING}, filter: { list: ${list} })`;
const COMMITMENTS = `exemptionEntries(${IN_WENLING}, filter: { list: COMMITMENT })`;
const fieldsOf = different(({ field }) => field);
const itemCodes = different(({ itemCode }) => itemCode);

const OF_WENLING: readonly Figure[] = [
  { figure: 'items.all', expected: items.all, list: ITEMS, ...wenling('ITEMS'), more: item('PROFESSIONAL') },
  {
    ...{ figure: 'items.all, of the share', expected: items.all, list: ITEMS, ...wenling('COMPREHENSIVE_SHARE') },
    ...{ read: denominator, more: item('PROFESSIONAL') },
  },
  {
    ...{ figure: 'items.comprehensive', expected: items.comprehensive, list: itemsOf('COMPREHENSIVE') },
    ...{ ...wenling('COMPREHENSIVE_SHARE'), more: item('COMPREHENSIVE') },
  },
  {
    ...{ figure: 'items.professional', expected: items.professional, list: itemsOf('PROFESSIONAL') },
    ...{ ...wenling('ITEMS', 'LIST'), read: part('PROFESSIONAL'), more: item('PROFESSIONAL') },
  },
  {
    ...{ figure: 'items.fields', expected: items.fields, list: ITEMS, of: ['field', fieldsOf] },
    ...{ ...wenling('FIELD_COVERAGE'), read: denominator, more: item('PROFESSIONAL', '一个新领域') },
  },
  {
    ...{ figure: 'items.comprehensiveFields', expected: items.comprehensiveFields, list: itemsOf('COMPREHENSIVE') },
    ...{ of: ['field', fieldsOf], ...wenling('FIELD_COVERAGE'), more: item('COMPREHENSIVE', '一个新领域') },
  },
  {
    ...{ figure: 'empoweredItems', expected: WENLING.empoweredItems, list: `grants(${IN_WENLING})` },
    ...{ of: ['itemCode', itemCodes], ...wenling('EMPOWERED_ITEMS') },
    more: grant('FQ-1', '331081104000', '2022-06-01'),
  },
  {
    ...{ figure: 'commitment.items', expected: commitment.items, list: COMMITMENTS },
    ...{ ...wenling('COMMITMENT_ITEMS'), more: exemption('BM-1') },
  },
  {
    ...{ figure: 'commitment.departments', expected: commitment.departments, list: COMMITMENTS },
    ...{ of: ['department { code }', different(({ department }) => department.code)] },
    ...{ ...wenling('COMMITMENT_DEPARTMENTS'), more: exemption('B-02') },
  },
  {
    ...{ figure: 'dutyItems', expected: WENLING.dutyItems, list: `dutyItems(${IN_WENLING})` },
    ...{ of: ['number', different(({ number }) => number)], ...wenling('DUTY_ITEMS') },
    more: {
      system: 'sample-duty-items',
      row: { number: '70', bodyCode: 'ZHZF', name: '事项（样例）', placeCode: COUNTY, ...SINCE },
    },
  },
  {
    ...{ figure: 'governanceMatters', expected: WENLING.governanceMatters, list: `governanceMatters(${IN_WENLING})` },
    ...wenling('GOVERNANCE_MATTERS'),
    more: { system: 'sample-matters', row: { code: 'B-02-1', name: '“一件事”（样例）', ...SINCE } },
  },
  {
    ...{ figure: 'supervision.themes', expected: supervision.themes, list: `supervisionThemes(${IN_WENLING})` },
    ...wenling('THEMES_CLAIMED'),
    more: { system: 'sample-themes', row: { code: 'B-02-1', name: '主题（样例）', claimedOn: '2022-03-20', ...SINCE } },
  },
  {
    ...{ figure: 'supervision.scenes', expected: supervision.scenes, list: `supervisionScenes(${IN_WENLING})` },
    ...{ ...wenling('SCENES'), more: scene },
  },
  {
    ...{ figure: 'supervision.scenesUsedOnline', expected: supervision.scenesUsedOnline, more: scene },
    list: `supervisionScenes(${IN_WENLING}, filter: { isUsedOnline: true })`,
    metric: {
      place: COUNTY,
      key: 'catalogue SCENES_ONLINE_RATE',
      window: { from: '2022-01-01', to: '2022-12-01' },
    },
  },
  {
    ...{ figure: 'checkLists', expected: WENLING.checkLists, ...wenling('COUNTY_CHECK_TASKS') },
    list: `checkLists(${IN_WENLING}, filter: { level: COUNTY_TASK })`,
    more: {
      system: 'sample-check-lists',
      row: { code: 'B-02-1', name: '任务（样例）', level: 'COUNTY_TASK', lines: 'ZHZF::是否存在', ...SINCE },
    },
  },
  {
    ...{ figure: 'templates', expected: WENLING.templates, list: `caseTemplates(${IN_WENLING})` },
    ...wenling('CASE_TEMPLATES'),
    more: {
      system: 'sample-case-templates',
      row: { code: 'B-02-1', name: '模板（样例）', procedure: 'SIMPLE', ...SINCE },
    },
  },
  {
    ...{ figure: 'powerGuidelines', expected: WENLING.powerGuidelines, list: `guidelines(${IN_WENLING})` },
    ...wenling('GUIDELINES'),
    more: {
      system: 'sample-guidelines',
      row: { guide: '电力行政执法指引', number: '49', title: '一条（样例）', text: '样例', ...SINCE },
    },
  },
];

const IN_NANPING = 'jurisdiction: "350700"';
const nanping = (figure: string, expected: number, kind: string): Figure => ({
  ...{ figure, expected, list: `enforcementItems(${IN_NANPING}, filter: { kind: ${kind} })` },
  ...{ metric: { place: '350700000000', key: 'catalogue ITEMS', by: 'KIND' }, read: part(kind) },
  more: { system: 'sample-items', row: { ...item('COMPREHENSIVE', '水利', kind).row, validFrom: '2021-01-01' } },
});
const duty = (figure: string, expected: number, placeCode: string): Figure => ({
  ...{ figure, expected, list: `dutyItems(${IN_NANPING}, filter: { placeCode: "${placeCode}" })` },
  metric: { place: placeCode, key: 'catalogue DUTY_ITEMS' },
  more: {
    system: 'sample-duty-items',
    row: { number: '700', name: '事项（样例）', bodyCode: 'ZHZF', placeCode, validFrom: '2021-01-01' },
  },
});

const OF_NANPING: readonly Figure[] = [
  {
    ...{
      figure: 'list.all',
      expected: NANPING.list.all,
      list: `grants(${IN_NANPING}, filter: { listCode: "XF-119", placeCode: "350722101000" })`,
      metric: { place: '350722101000', key: 'catalogue GRANTS' },
    },
    more: grant('XF-119', '350722101000', '2020-09-01'),
  },
  {
    ...{ figure: 'list.all, as items', expected: NANPING.list.all, list: `enforcementItems(${IN_NANPING})` },
    metric: { place: '350700000000', key: 'catalogue ITEMS' },
    more: { system: 'sample-items', row: { ...item('COMPREHENSIVE', '水利').row, validFrom: '2021-01-01' } },
  },
  nanping('list.penalties', NANPING.list.penalties, 'PENALTY'),
  nanping('list.inspections', NANPING.list.inspections, 'INSPECTION'),
  nanping('list.coercion', NANPING.list.coercion, 'COERCION'),
  nanping('list.other', NANPING.list.other, 'OTHER'),
  duty('dutyItems.pucheng', NANPING.dutyItems.pucheng, '350722000000'),
  duty('dutyItems.shaowu', NANPING.dutyItems.shaowu, '350781000000'),
];

const IN_JIANGYIN = 'jurisdiction: "320281"';
const JIANGYIN_CITY = '320281000000';
const { townList, cityList } = JIANGYIN;
const SENT = { publishedOn: '2018-01-01', effectiveOn: '2018-01-01' } as const;
const TOWN_GRANTS = `grants(${IN_JIANGYIN}, filter: { listCode: "ZJ-788" })`;
const CITY_ITEMS = `enforcementItems(${IN_JIANGYIN}, filter: { list: PROFESSIONAL })`;
const jiangyin = (list: string, field: string) => ({
  system: 'sample-items',
  row: { ...item(list, field).row, supervisingBodyCode: 'B-02', validFrom: '2018-01-01' },
});

const OF_JIANGYIN: readonly Figure[] = [
  {
    ...{ figure: 'places', expected: JIANGYIN.places, list: `grants(${IN_JIANGYIN}, filter: { listCode: "ZJ-788" })` },
    ...{ of: ['placeCode', different(({ placeCode }) => placeCode)] },
    metric: { place: JIANGYIN_CITY, key: 'catalogue EMPOWERED_TOWNS' },
    more: {
      system: 'sample-grants',
      row: { listCode: 'ZJ-788', itemCode: 'B-02-1', placeCode: '320281401000', ...SENT },
    },
  },
  {
    ...{ figure: 'townList.items', expected: townList.items, list: TOWN_GRANTS, of: ['itemCode', itemCodes] },
    ...{ metric: { place: JIANGYIN_CITY, key: 'catalogue EMPOWERED_ITEMS', by: 'LIST_CODE' }, read: part('ZJ-788') },
    more: {
      system: 'sample-grants',
      row: { listCode: 'ZJ-788', itemCode: 'B-02-1', placeCode: '320281104000', ...SENT },
    },
  },
  {
    ...{
      figure: 'townList.departments',
      expected: townList.departments,
      more: jiangyin('COMPREHENSIVE', '一个新部门'),
    },
    ...{ list: `enforcementItems(${IN_JIANGYIN}, filter: { list: COMPREHENSIVE })`, of: ['field', fieldsOf] },
    ...{ metric: { place: JIANGYIN_CITY, key: 'catalogue FIELD_COVERAGE' } },
  },
  {
    ...{ figure: 'cityList.items', expected: cityList.items, list: CITY_ITEMS, read: part('PROFESSIONAL') },
    ...{ metric: { place: JIANGYIN_CITY, key: 'catalogue ITEMS', by: 'LIST' } },
    more: jiangyin('PROFESSIONAL', '市场监管'),
  },
  {
    ...{ figure: 'cityList.fields', expected: cityList.fields, list: CITY_ITEMS, of: ['field', fieldsOf] },
    ...{ metric: { place: JIANGYIN_CITY, key: 'catalogue FIELDS', by: 'LIST' }, read: part('PROFESSIONAL') },
    more: jiangyin('PROFESSIONAL', '一个新领域'),
  },
  {
    ...{ figure: 'forms', expected: JIANGYIN.forms, list: `documentForms(${IN_JIANGYIN})` },
    metric: { place: JIANGYIN_CITY, key: 'catalogue DOCUMENT_FORMS' },
    more: {
      system: 'sample-document-forms',
      row: { code: 'B-02-1', name: '文书（样例）', requiredFields: '日期', validFrom: '2018-01-01' },
    },
  },
];

const power = (figure: string, expected: number, kind: string): Figure => ({
  ...{ figure, expected, list: `enforcementItems(jurisdiction: "450500", filter: { kind: ${kind} })` },
  ...{ metric: { place: '450500000000', key: 'catalogue ITEMS', by: 'KIND' }, read: part(kind) },
  more: { system: 'sample-items', row: { ...item('COMPREHENSIVE', '商务', kind).row, validFrom: '2018-01-01' } },
});

/** The figures that the catalogue tells, by government. */
export const CATALOGUE_FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  331081: OF_WENLING,
  350700: OF_NANPING,
  320281: OF_JIANGYIN,
  450500: [
    power('powers.penalties', BEIHAI.powers.penalties, 'PENALTY'),
    power('powers.coercion', BEIHAI.powers.coercion, 'COERCION'),
  ],
  330922: [
    {
      ...{
        figure: 'fields',
        expected: SHENGSI.fields,
        list: 'enforcementItems(jurisdiction: "330922")',
        of: ['field', fieldsOf],
      },
      metric: { place: '330922000000', key: 'catalogue FIELDS' },
      more: { system: 'sample-items', row: { ...item('PROFESSIONAL', '一个新领域').row, validFrom: '2021-07-01' } },
    },
  ],
};
