import type { LegalOffice } from '../cases/plan.ts';
import type { List, Row } from '../government.ts';
import type { Beat } from '../makers/beats.ts';
import { certificateNumber, certificateRows, officerRows, officersOf } from '../makers/officers.ts';
import { type Town, townRows, townsOf } from '../makers/places.ts';
import { COUNTIES } from './places.ts';

export const JURISDICTION = '330922';
export const COUNTY = '330922000000';
/** A month after the plan was published, so that it is in force and its first list is too. */
export const NOW = '2021-12-31T17:00:00+08:00';
/** The plan was made on 29 November and published on 1 December 2021. */
export const PLAN = { number: '嵊政发〔2021〕11号', formedOn: '2021-11-29', publishedOn: '2021-12-01' } as const;
/** The first list was published before it took effect. Assumed. */
export const EMPOWERMENT = { publishedOn: '2021-12-10', effectiveOn: '2021-12-20' } as const;

export const TOWNS = townsOf(COUNTIES);
const named = (name: string): Town => TOWNS.find((town) => town.name === name) as Town;
export const YANGSHAN = named('洋山镇');
const SHENGSHAN = named('嵊山镇');
const COVERED = [named('枸杞乡'), named('花鸟乡')];
const serialOf = ({ code }: Town): string => code.slice(6, 9);

const modeRows = (): Row[] => [
  ...TOWNS.filter((town) => !COVERED.includes(town)).map(({ code }) => ({
    ...{ placeCode: code, mode: 'STATIONED', validFrom: PLAN.publishedOn, basis: PLAN.number },
    validTo: code === YANGSHAN.code ? '2021-12-19' : null,
  })),
  { placeCode: YANGSHAN.code, mode: 'EMPOWERED', validFrom: EMPOWERMENT.effectiveOn, basis: PLAN.number },
  ...COVERED.map(({ code }) => ({
    ...{
      placeCode: code,
      mode: 'COVERED',
      validFrom: PLAN.publishedOn,
      basis: PLAN.number,
      coveredByCode: SHENGSHAN.code,
    },
  })),
];

/** "1+8+1": the last one is 海洋 here. */
const PROFESSIONAL = [
  '市场监管',
  '文化市场',
  '生态环境',
  '交通运输',
  '农业',
  '自然资源',
  '应急管理',
  '卫生健康',
  '海洋',
];
/** The plan names 16 fields of the comprehensive catalogue; which they are is assumed but for those with a team. */
export const FIELDS = [...PROFESSIONAL, ...'城市管理 住房城乡建设 水利 民政 人力社保 教育 电力'.split(' ')];

export const BUREAU = 'ZHZF';
export const departmentOf = (field: string): string => `BM-${FIELDS.indexOf(field) + 1}`;

const bodyRows = (): Row[] => [
  { code: 'XZF', name: '嵊泗县人民政府', kind: 'COUNTY_GOVERNMENT', placeCode: COUNTY },
  { code: BUREAU, name: '嵊泗县综合行政执法局', kind: 'COUNTY_BUREAU', placeCode: COUNTY },
  {
    code: 'XTW',
    name: '嵊泗县综合行政执法协调指挥委员会',
    kind: 'COORDINATION',
    placeCode: COUNTY,
    validFrom: PLAN.publishedOn,
  },
  { code: 'GA', name: '嵊泗县公安局', kind: 'POLICE', placeCode: COUNTY },
  ...FIELDS.map((field) => ({
    ...{ code: departmentOf(field), name: `嵊泗县${field}主管部门`, kind: 'DEPARTMENT', placeCode: COUNTY },
  })),
  ...TOWNS.map((town) => ({
    ...{ code: `ZJ-${serialOf(town)}`, name: `${town.name}人民政府`, kind: 'TOWN_GOVERNMENT', placeCode: town.code },
  })),
];

/** Squads sit where a mode is their own; 嵊山's covers two more. */
const SQUADS = TOWNS.filter((town) => !COVERED.includes(town));
const teamOf = (town: Town): string => `ZD-${serialOf(COVERED.includes(town) ? SHENGSHAN : town)}`;

/** The plan founds them all. */
const teamRows = (): Row[] =>
  [
    {
      code: 'ZD-ZH',
      name: '嵊泗县综合行政执法队',
      kind: 'COMPREHENSIVE',
      bodyCode: BUREAU,
      validFrom: PLAN.publishedOn,
    },
    ...PROFESSIONAL.map((field, index) => ({
      ...{ code: `ZD-ZY${index + 1}`, name: `嵊泗县${field}行政执法队`, kind: 'PROFESSIONAL', fields: [field] },
      ...{ bodyCode: departmentOf(field), departmentCode: departmentOf(field), validFrom: PLAN.publishedOn },
    })),
    ...SQUADS.map((town) => ({
      ...{ code: teamOf(town), name: `${town.name}综合行政执法队`, kind: 'TOWN', placeCode: town.code },
      ...{ bodyCode: town === YANGSHAN ? `ZJ-${serialOf(town)}` : BUREAU, validFrom: PLAN.publishedOn },
    })),
  ].map((row) => ({ ...row, documentNumber: PLAN.number }));

const TOWN_SQUAD = 13;
const COUNTY_SQUAD = 6;
const squads = [
  { team: 'ZD-ZH', size: COUNTY_SQUAD, fields: '综合行政执法' },
  ...PROFESSIONAL.map((fields, index) => ({ team: `ZD-ZY${index + 1}`, size: COUNTY_SQUAD, fields })),
  ...SQUADS.map((town) => ({ team: teamOf(town), size: TOWN_SQUAD, fields: '综合行政执法' })),
];
const OFFICERS = officersOf(squads, { first: 50_000, validFrom: '2021-06-01', validTo: '2026-05-31' });

/** 65 posts in the towns and 60 at the county: 52 %, beside the plan's target of at least half. */
const postRows = (): Row[] =>
  squads.flatMap(({ team, size }) => {
    const town = SQUADS.find((one) => teamOf(one) === team);
    return Array.from({ length: size }, (_, index) => ({
      ...{ number: `BZ-${team}-${index + 1}`, teamCode: team, title: index === 0 ? 'HEAD' : 'MEMBER', origin: 'OWN' },
      ...{ nature: 'INSTITUTION', level: town === undefined ? 'COUNTY' : 'TOWN', placeCode: town?.code ?? COUNTY },
      ...{ officerNumber: certificateNumber(team, index + 1), validFrom: PLAN.publishedOn },
    }));
  });

/** 联勤警务站: police share premises and tasks, and are counted apart. */
const stationRows = (): Row[] =>
  [SHENGSHAN, YANGSHAN].map((town) => ({
    ...{ code: `JWZ-${serialOf(town)}`, name: `${town.name}联勤警务站`, placeCode: town.code, teamCode: teamOf(town) },
    ...{ isSharingPremises: true, isSharingTasks: true, policeCount: 5, validFrom: PLAN.publishedOn },
    address: `${town.name}（样例地址）`,
  }));

const registrationRows = (): Row[] =>
  TOWNS.flatMap((town) => [
    {
      ...{ number: `样例-ZT-${serialOf(town)}`, placeCode: town.code, bodyCode: BUREAU, kind: 'STATIONED_SQUAD' },
      validFrom: PLAN.publishedOn,
    },
  ]);

export const peopleLists: readonly List[] = [
  {
    ...{ subgraph: 'people', system: 'sample-regions' },
    rows: () => [
      { code: '330900000000', name: '舟山市' },
      { code: COUNTY, name: '嵊泗县' },
    ],
  },
  { subgraph: 'people', system: 'division-towns', rows: () => townRows(TOWNS) },
  { subgraph: 'people', system: 'sample-place-modes', rows: modeRows },
  { subgraph: 'people', system: 'sample-bodies', rows: bodyRows },
  { subgraph: 'people', system: 'sample-teams', rows: teamRows },
  { subgraph: 'people', system: 'sample-officers', rows: () => officerRows(OFFICERS) },
  {
    subgraph: 'people',
    system: 'sample-certificates',
    rows: () => certificateRows(OFFICERS, '浙江省人民政府（样例）'),
  },
  { subgraph: 'people', system: 'sample-posts', rows: postRows },
  { subgraph: 'people', system: 'sample-stations', rows: stationRows },
  { subgraph: 'people', system: 'sample-subject-registrations', rows: registrationRows },
];

/** Decisions of the sample are the bureau's: within its days 洋山 has had its own power for less than a case takes. */
export const BEATS: readonly Beat[] = TOWNS.map((town) => ({
  ...{ place: town.code, placeText: town.name, teamCode: teamOf(town), bodyCode: BUREAU, issuingSubject: 'COUNTY' },
  officers: Array.from({ length: TOWN_SQUAD }, (_, nth) => certificateNumber(teamOf(town), nth + 1)),
}));

/** Two officers who handle no case. */
export const OFFICE: LegalOffice = {
  reviewer: certificateNumber('ZD-ZH', 5),
  host: certificateNumber('ZD-ZH', 6),
  court: '嵊泗县人民法院（样例）',
  forms: new Map(),
};
