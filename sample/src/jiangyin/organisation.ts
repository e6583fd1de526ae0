import { JIANGYIN } from '#figures.ts';
import type { LegalOffice } from '../cases/plan.ts';
import type { List, Row } from '../government.ts';
import type { Beat } from '../makers/beats.ts';
import { certificateNumber, certificateRows, type Officer, officerRows, officersOf } from '../makers/officers.ts';
import { isStatisticalUnit, townRows, townsOf } from '../makers/places.ts';
import { FORMS_BY_TITLE } from './forms.ts';
import { COUNTIES } from './places.ts';
import { XUXIAKE_VILLAGES } from './villages.ts';

export const JURISDICTION = '320281';
export const COUNTY = '320281000000';
/** The report has no date and is of about 2018: the last Friday of that year. */
export const NOW = '2018-12-28T17:00:00+08:00';
const SINCE = '2018-01-01';

const ALL = townsOf(COUNTIES);
/** The report speaks of 17 towns and streets, the list has 16: the seventeenth is taken to be the high-tech zone. Assumed. */
const HIGH_TECH = '320281400000';
export const PLACES = ALL.filter((town) => !isStatisticalUnit(town) || town.code === HIGH_TECH);
const serialOf = (code: string): string => code.slice(6, 9);

const CITY_FIELDS = ['市场监管', '交通运输', '国土规划', '农林水利', '城乡建设', '卫生监督', '安全生产'];
const DEPARTMENTS = '人社 住建 城管 安监 农林 水利 公用事业 环保 国土 交通 卫计 市场监管 文广新 民政'.split(' ');

const bodyRows = (): Row[] => [
  { code: 'SZF', name: '江阴市人民政府', kind: 'COUNTY_GOVERNMENT', placeCode: COUNTY },
  { code: 'ZHZF', name: '江阴市综合行政执法局', kind: 'COUNTY_BUREAU', placeCode: COUNTY },
  ...DEPARTMENTS.map((name, index) => ({
    ...{ code: `BM-${index + 1}`, name: `江阴市${name}主管部门`, kind: 'DEPARTMENT', placeCode: COUNTY },
  })),
  ...CITY_FIELDS.map((name, index) => ({
    ...{ code: `LY-${index + 1}`, name: `江阴市${name}领域主管部门`, kind: 'DEPARTMENT', placeCode: COUNTY },
  })),
  ...PLACES.map(({ code, name }) => ({
    ...{ code: `ZJ-${serialOf(code)}`, name: `${name}综合执法局`, kind: 'TOWN_GOVERNMENT', placeCode: code },
  })),
];

export const teamRows = (): Row[] => [
  ...CITY_FIELDS.map((field, index) => ({
    ...{ code: `ZD-LY${index + 1}`, name: `江阴市${field}综合执法大队`, kind: 'PROFESSIONAL', fields: [field] },
    ...{ bodyCode: `LY-${index + 1}`, departmentCode: `LY-${index + 1}`, validFrom: SINCE },
  })),
  ...PLACES.map(({ code, name }) => ({
    ...{ code: `ZD-${serialOf(code)}`, name: `${name}综合执法中队`, kind: 'TOWN', bodyCode: `ZJ-${serialOf(code)}` },
    ...{ placeCode: code, validFrom: SINCE },
  })),
];

const TOWN_SQUAD = 20;
/** Those whose certificate has run out or was suspended, beside the 381 that hold. */
const WITHOUT = 12;
const CITY_SQUAD = JIANGYIN.certificates + WITHOUT - PLACES.length * TOWN_SQUAD;

const squads = [
  ...PLACES.map(({ code }) => ({ team: `ZD-${serialOf(code)}`, size: TOWN_SQUAD, fields: '综合执法' })),
  ...CITY_FIELDS.map((fields, index) => ({
    ...{ team: `ZD-LY${index + 1}`, fields },
    size: Math.floor(CITY_SQUAD / CITY_FIELDS.length) + (index < CITY_SQUAD % CITY_FIELDS.length ? 1 : 0),
  })),
];

const withoutCertificate = (officer: Officer, index: number, all: readonly Officer[]): Officer => {
  const fromEnd = all.length - 1 - index;
  if (fromEnd >= WITHOUT) return officer;
  return fromEnd % 3 === 0 ? { ...officer, status: 'SUSPENDED' } : { ...officer, validTo: '2018-06-30' };
};

export const OFFICERS = officersOf(squads, { first: 30_000, validFrom: '2017-11-01', validTo: '2022-10-31' }).map(
  withoutCertificate,
);

const EQUIPMENT = [
  ['TERMINAL', '手持执法终端'],
  ['BODY_CAMERA', '执法记录仪'],
  ['RADIO', '大功率对讲机'],
] as const;
const equipmentRows = (): Row[] =>
  OFFICERS.flatMap(({ number, team }) =>
    EQUIPMENT.map(([kind, model], index) => ({
      ...{ number: `ZB-${number}-${index + 1}`, kind, model, officerNumber: number, teamCode: team, validFrom: SINCE },
    })),
  );

const trainingRows = (): Row[] =>
  OFFICERS.map(({ number, fields }, index) => ({
    ...{ number: `PX-${number}`, officerNumber: number, field: fields, topic: '行政执法业务集中轮训', hours: 40 },
    ...{ startsOn: '2018-03-05', endsOn: '2018-03-09', isCrossPost: index % 4 === 0 },
  }));

/** Three levels: the city, the towns, and the villages of one of them. */
const centreRows = (): Row[] => [
  { code: 'ZH-320281', name: '江阴市综合管理服务指挥中心', level: 'COUNTY', placeCode: COUNTY, bodyCode: 'ZHZF' },
  ...PLACES.map(({ code, name }) => ({
    ...{ code: `ZH-${serialOf(code)}`, name: `${name}管理服务指挥中心`, level: 'TOWN', parentCode: 'ZH-320281' },
    placeCode: code,
  })),
  ...XUXIAKE_VILLAGES.map(([code, name]) => ({
    ...{ code: `ZH-104-${code.slice(9)}`, name: `${name.replace(/委会$/, '')}工作站`, level: 'VILLAGE' },
    ...{ parentCode: 'ZH-104', placeCode: code },
  })),
];

const gridRows = (): Row[] =>
  XUXIAKE_VILLAGES.map(([code, name]) => ({
    ...{ code: `WG-${code}-01`, name: `${name.replace(/委会$/, '')}网格`, placeCode: code, teamCode: 'ZD-104' },
  }));

const villageRows = (): Row[] =>
  XUXIAKE_VILLAGES.map(([village_code, village, urban_rural_code]) => ({ village_code, village, urban_rural_code }));

export const peopleLists: readonly List[] = [
  {
    ...{ subgraph: 'people', system: 'sample-regions' },
    rows: () => [
      { code: '320000000000', name: '江苏省' },
      { code: '320200000000', name: '无锡市' },
      { code: COUNTY, name: '江阴市' },
    ],
  },
  { subgraph: 'people', system: 'division-towns', rows: () => townRows(ALL) },
  { subgraph: 'people', system: 'division-villages', rows: villageRows },
  {
    ...{ subgraph: 'people', system: 'sample-place-modes' },
    rows: () =>
      PLACES.map(({ code }) => ({ placeCode: code, mode: 'EMPOWERED', validFrom: SINCE, basis: '集成改革试点方案' })),
  },
  { subgraph: 'people', system: 'sample-bodies', rows: bodyRows },
  { subgraph: 'people', system: 'sample-teams', rows: teamRows },
  { subgraph: 'people', system: 'sample-officers', rows: () => officerRows(OFFICERS) },
  {
    subgraph: 'people',
    system: 'sample-certificates',
    rows: () => certificateRows(OFFICERS, '江苏省人民政府（样例）'),
  },
  { subgraph: 'people', system: 'sample-equipment', rows: equipmentRows },
  { subgraph: 'people', system: 'sample-trainings', rows: trainingRows },
  { subgraph: 'people', system: 'sample-command-centres', rows: centreRows },
  { subgraph: 'people', system: 'sample-grids', rows: gridRows },
];

export const BEATS: readonly Beat[] = PLACES.map(({ code, name }) => ({
  ...{ place: code, placeText: name, teamCode: `ZD-${serialOf(code)}`, bodyCode: `ZJ-${serialOf(code)}` },
  issuingSubject: 'TOWN',
  officers: Array.from({ length: TOWN_SQUAD }, (_, nth) => certificateNumber(`ZD-${serialOf(code)}`, nth + 1)),
}));

/** Two officers who handle no case. */
export const OFFICE: LegalOffice = {
  reviewer: certificateNumber('ZD-LY5', 1),
  host: certificateNumber('ZD-LY5', 2),
  court: '江阴市人民法院（样例）',
  forms: FORMS_BY_TITLE,
};
