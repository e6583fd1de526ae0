import type { LegalOffice } from '../cases/plan.ts';
import type { List, Row } from '../government.ts';
import type { Beat } from '../makers/beats.ts';
import { certificateNumber, certificateRows, officerRows, officersOf } from '../makers/officers.ts';
import { isStreet, type Town, townRows } from '../makers/places.ts';
import { COUNTIES } from './places.ts';
import { countyTeam, MOVED, postRows, SINCE, serialOf, TOWNS, teamOf } from './posts.ts';

export const JURISDICTION = '350700';
export const CITY = '350700000000';
/** The day of the report. */
export const NOW = '2021-04-23T17:00:00+08:00';
/**
 * The report counts 118 towns and 21 streets, the list of 2022 has 115 and 24 of these places: three streets are taken to
 * have been towns on the report's day. Assumed.
 */
const STILL_TOWNS = ['河滨街道', '新丰街道', '芝山街道'];
const isTownThen = (town: Town): boolean => !isStreet(town) || STILL_TOWNS.includes(town.name);

const bodyOf = (town: Town): string => `XZ-${serialOf(town)}`;
const countyBody = (code: string): string => `XQ-${code.slice(4, 6)}`;

const regionRows = (): Row[] => [
  { code: '350000000000', name: '福建省' },
  { code: CITY, name: '南平市' },
  ...COUNTIES.map(({ code, name }) => ({ code, name })),
  ...TOWNS.filter(({ name }) => STILL_TOWNS.includes(name)).map(({ code, name }) => ({ code, name, kind: 'TOWN' })),
];

export const BUREAU = 'ZHZF';
const bodyRows = (): Row[] => [
  { code: 'SZF', name: '南平市人民政府', kind: 'CITY_GOVERNMENT', placeCode: CITY },
  { code: BUREAU, name: '南平市城市管理局', kind: 'COUNTY_BUREAU', placeCode: CITY },
  ...['市场监督管理局', '司法局', '自然资源局', '林业局'].map((name, index) => ({
    ...{ code: `BM-${index + 1}`, name: `南平市${name}`, kind: 'DEPARTMENT', placeCode: CITY },
  })),
  ...COUNTIES.map(({ code, name }) => ({
    ...{ code: countyBody(code), name: `${name}人民政府`, kind: 'COUNTY_GOVERNMENT', placeCode: code },
  })),
  ...TOWNS.map((town) => ({
    ...{ code: bodyOf(town), kind: 'TOWN_GOVERNMENT', placeCode: town.code },
    name: isTownThen(town) ? `${town.name}人民政府` : `${town.name}办事处`,
  })),
];

const teamRows = (): Row[] => [
  ...COUNTIES.map(({ code, name }) => ({
    ...{ code: countyTeam(code), name: `${name}专业执法大队`, kind: 'PROFESSIONAL', bodyCode: countyBody(code) },
    placeCode: code,
  })),
  ...TOWNS.map((town) => ({
    ...{ code: teamOf(town), name: `${town.name}综合执法大队`, kind: 'TOWN', bodyCode: bodyOf(town) },
    ...{ placeCode: town.code, validFrom: SINCE },
  })),
];

/** Those who moved to the towns are officers: five or six in each. */
const OFFICERS = officersOf(
  TOWNS.map((town, index) => ({ team: teamOf(town), size: MOVED[index] ?? 0, fields: '综合行政执法' })),
  { first: 20_000, validFrom: '2020-08-01', validTo: '2025-07-31' },
);

/** A centre in each county, and the plate of its sub-centre in each town. */
const centreRows = (): Row[] => [
  ...COUNTIES.map(({ code, name }) => ({
    ...{ code: `ZX-${code.slice(4, 6)}`, name: `${name}综合执法服务中心`, level: 'COUNTY', placeCode: code },
  })),
  ...TOWNS.map((town) => ({
    ...{ code: `ZX-${serialOf(town)}`, name: `${town.name}综合执法服务分中心`, level: 'TOWN', placeCode: town.code },
    parentCode: `ZX-${town.code.slice(4, 6)}`,
  })),
];

export const peopleLists: readonly List[] = [
  { subgraph: 'people', system: 'sample-regions', rows: regionRows },
  {
    ...{ subgraph: 'people', system: 'division-towns' },
    rows: () => townRows(TOWNS.filter(({ name }) => !STILL_TOWNS.includes(name))),
  },
  { subgraph: 'people', system: 'sample-bodies', rows: bodyRows },
  { subgraph: 'people', system: 'sample-teams', rows: teamRows },
  { subgraph: 'people', system: 'sample-officers', rows: () => officerRows(OFFICERS) },
  {
    subgraph: 'people',
    system: 'sample-certificates',
    rows: () => certificateRows(OFFICERS, '福建省人民政府（样例）'),
  },
  { subgraph: 'people', system: 'sample-posts', rows: postRows },
  { subgraph: 'people', system: 'sample-command-centres', rows: centreRows },
];

/** Two officers of the last town review cases and host hearings, and handle none. */
const REVIEWING = teamOf(TOWNS.at(-1) as Town);
export const OFFICE: LegalOffice = {
  reviewer: certificateNumber(REVIEWING, 1),
  host: certificateNumber(REVIEWING, 2),
  court: '南平市延平区人民法院（样例）',
  forms: new Map(),
};

export const BEATS: readonly Beat[] = TOWNS.map((town, index) => ({
  ...{ place: town.code, placeText: town.name, teamCode: teamOf(town), bodyCode: bodyOf(town), issuingSubject: 'TOWN' },
  officers: Array.from({ length: MOVED[index] ?? 0 }, (_, nth) => certificateNumber(teamOf(town), nth + 1)).filter(
    (number) => number !== OFFICE.reviewer && number !== OFFICE.host,
  ),
}));
