import { BEIHAI } from '#figures.ts';
import type { LegalOffice } from '../cases/plan.ts';
import type { List, Row } from '../government.ts';
import type { Beat } from '../makers/beats.ts';
import { addDays } from '../makers/days.ts';
import { apportion } from '../makers/dice.ts';
import { certificateNumber, certificateRows, officerRows, officersOf } from '../makers/officers.ts';
import { townRows, townsOf } from '../makers/places.ts';
import { COUNTIES } from './places.ts';

export const JURISDICTION = '450500';
export const CITY = '450500000000';
/** 2020 is whole, and its last decisions have been published. */
export const NOW = '2021-01-15T17:00:00+08:00';
/** The day from which seven teams do what 27 did. Assumed: the report compares 2018 with 2020. */
const MERGED = '2019-01-01';

export const TOWNS = townsOf(COUNTIES);

/** The eight fields of the bureau, with the words of their items. */
export const FIELDS: readonly (readonly [name: string, words: string])[] = [
  ['住房建设', '住房城乡建设'],
  ['交通运输', '交通运输'],
  ['生态环境', '生态环境'],
  ['自然资源', '自然资源'],
  ['文化旅游', '文化市场'],
  ['劳动监察', '人力社保'],
  ['工业能源', '经济和信息化'],
  ['商务', '商务'],
];

const { teams } = BEIHAI;
const two = (number: number): string => String(number).padStart(2, '0');
const departmentOf = (index: number): string => `BM-${two((index % teams.departments) + 1)}`;
const before = Array.from({ length: teams.before }, (_, index) => ({
  ...{
    code: `ZD-Q${two(index + 1)}`,
    field: FIELDS[index % FIELDS.length]?.[0] ?? '',
    department: departmentOf(index),
  },
  posts: index < teams.belowTenPosts ? 4 + (index % 6) : 12 + (index % 15),
}));
const after = Array.from({ length: teams.after }, (_, index) => ({ code: `ZD-${index + 1}`, posts: 150 }));

export const BUREAU = 'ZHZF';
const bodyRows = (): Row[] => [
  { code: 'SZF', name: '北海市人民政府', kind: 'CITY_GOVERNMENT', placeCode: CITY },
  { code: BUREAU, name: '北海市综合行政执法局', kind: 'COUNTY_BUREAU', placeCode: CITY, validFrom: MERGED },
  ...Array.from({ length: teams.departments }, (_, index) => ({
    ...{
      code: departmentOf(index),
      name: `北海市第${index + 1}执法主管部门（样例）`,
      kind: 'DEPARTMENT',
      placeCode: CITY,
    },
  })),
];

const AREAS = ['一', '二', '三', '四', '五', '六', '七'];
const predecessors = apportion(
  teams.before,
  after.map(() => 1),
);
const firstOf = (index: number): number => predecessors.slice(0, index).reduce((one, other) => one + other, 0);

const teamRows = (): Row[] => [
  ...before.map(({ code, field, department }, index) => ({
    ...{ code, name: `北海市${field}执法队${index + 1}`, kind: 'PROFESSIONAL', bodyCode: department },
    ...{ departmentCode: department, fields: [field], validFrom: '2010-01-01', validTo: addDays(MERGED, -1) },
  })),
  ...after.map(({ code }, index) => ({
    ...{
      code,
      name: `北海市综合行政执法${AREAS[index]}支队`,
      kind: 'COMPREHENSIVE',
      bodyCode: BUREAU,
      validFrom: MERGED,
    },
    fields: FIELDS.map(([name]) => name),
    predecessorCodes: before.slice(firstOf(index), firstOf(index + 1)).map((team) => team.code),
  })),
];

const postsOf = (team: { code: string; posts: number }, days: Row): Row[] =>
  Array.from({ length: team.posts }, (_, index) => ({
    ...{ number: `BZ-${team.code}-${index + 1}`, teamCode: team.code, title: index === 0 ? 'HEAD' : 'MEMBER' },
    ...{ nature: 'INSTITUTION', origin: 'OWN', level: 'COUNTY', placeCode: CITY, ...days },
  }));
const postRows = (): Row[] => [
  ...before.flatMap((team) => postsOf(team, { validFrom: '2010-01-01', validTo: addDays(MERGED, -1) })),
  ...after.flatMap((team) => postsOf(team, { validFrom: MERGED })),
];

/** All are trained across the eight fields: more than a thousand can be moved to any one. */
const OFFICERS = officersOf(
  after.map(({ code, posts }) => ({ team: code, size: posts, fields: FIELDS.map(([name]) => name).join('|') })),
  { first: 40_000, validFrom: '2018-11-01', validTo: '2023-10-31' },
);

const trainingRows = (): Row[] =>
  OFFICERS.map(({ number }, index) => ({
    ...{ number: `PX-${number}`, officerNumber: number, field: FIELDS[index % FIELDS.length]?.[0] ?? '', hours: 24 },
    ...{ topic: '交叉轮训', startsOn: '2019-03-04', endsOn: '2019-03-08', isCrossPost: true },
  }));

/** 人民e眼: accounts from 2018 on. */
const FIRST_DAY = '2018-01-02';
const accountRows = (): Row[] =>
  Array.from({ length: BEIHAI.users }, (_, index) => ({
    ...{ number: `RMEY-${String(index + 1).padStart(6, '0')}`, registeredOn: addDays(FIRST_DAY, index % 1_000) },
    placeCode: TOWNS[index % TOWNS.length]?.code ?? CITY,
  }));

/** 一张网: one grid where there were three. */
const gridRows = (): Row[] =>
  TOWNS.map(({ code, name }) => ({
    ...{ code: `WG-${code}-01`, name: `${name}网格`, placeCode: code, originKinds: ['PARTY', 'SAFETY', 'URBAN'] },
    originCodes: ['DJ', 'ZZ', 'CG'].map((kind) => `${kind}-${code.slice(4, 9)}`),
    originNames: ['党建网格', '综治网格', '城管网格'],
    validFrom: '2019-06-01',
  }));

export const peopleLists: readonly List[] = [
  {
    ...{ subgraph: 'people', system: 'sample-regions' },
    rows: () => [
      { code: '450000000000', name: '广西壮族自治区' },
      { code: CITY, name: '北海市' },
      ...COUNTIES.map(({ code, name }) => ({ code, name })),
    ],
  },
  { subgraph: 'people', system: 'division-towns', rows: () => townRows(TOWNS) },
  { subgraph: 'people', system: 'sample-bodies', rows: bodyRows },
  { subgraph: 'people', system: 'sample-teams', rows: teamRows },
  { subgraph: 'people', system: 'sample-officers', rows: () => officerRows(OFFICERS) },
  {
    ...{ subgraph: 'people', system: 'sample-certificates' },
    rows: () => certificateRows(OFFICERS, '广西壮族自治区人民政府（样例）'),
  },
  { subgraph: 'people', system: 'sample-posts', rows: postRows },
  { subgraph: 'people', system: 'sample-trainings', rows: trainingRows },
  { subgraph: 'people', system: 'sample-accounts', rows: accountRows },
  { subgraph: 'people', system: 'sample-grids', rows: gridRows },
];

export const BEATS: readonly Beat[] = TOWNS.map(({ code, name }, index) => {
  const { code: teamCode, posts } = after[index % after.length] as (typeof after)[number];
  return {
    ...{ place: code, placeText: name, teamCode, bodyCode: BUREAU, issuingSubject: 'COUNTY' },
    officers: Array.from({ length: Math.min(posts, 40) }, (_, nth) => certificateNumber(teamCode, nth + 1)),
  };
});

/** Two officers who handle no case. */
export const OFFICE: LegalOffice = {
  reviewer: certificateNumber('ZD-1', 149),
  host: certificateNumber('ZD-1', 150),
  court: '北海市海城区人民法院（样例）',
  forms: new Map(),
};
