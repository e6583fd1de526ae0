import { BEIHAI, JIANGYIN, SHENGSI, WENLING } from '@network/sample/figures';
import { ask, inOf, NANPING_FIGURES } from './figures-posts.ts';
import { denominator, different, type Figure, only, part } from './moving.ts';

const WENLING_IN = inOf('331081');
const EASTERN_ZONE = '331081400000';
const SINCE = { validFrom: '2022-06-01' } as const;
const { towns, teams } = WENLING;

const mode = (figure: string, expected: number, kind: string): Figure => ({
  ...{ figure, expected, list: `placeModes(${WENLING_IN}, filter: { asOf: "2022-11-30", mode: ${kind} })` },
  ...{ ...ask('331081', 'TOWN_MODES', 'MODE'), read: part(kind) },
  more: { system: 'sample-place-modes', row: { placeCode: EASTERN_ZONE, mode: kind, ...SINCE } },
});
const mark = (figure: string, expected: number, kind: string): Figure => ({
  ...{ figure, expected, list: `marks(${WENLING_IN}, filter: { kind: ${kind} })` },
  ...{ ...ask('331081', 'MARKS', 'KIND'), read: part(kind) },
  more: { system: 'sample-marks', row: { placeCode: '331081110000', kind, ...SINCE } },
});
const team = (kind: string, name = '一支新队') => ({
  system: 'sample-teams',
  row: { code: 'B-02-1', name: `${name}（样例）`, kind, bodyCode: 'ZHZF', ...SINCE },
});

const OF_WENLING: readonly Figure[] = [
  {
    ...{ figure: 'towns.all', expected: towns.all, ...ask('331081', 'TOWNS') },
    list: 'place(code: "331081000000") > children(filter: { isTown: true })',
    more: { system: 'division-towns', row: { town_code: '331081111000', town: '样例镇' } },
  },
  mode('towns.empowered', towns.empowered, 'EMPOWERED'),
  mode('towns.stationed', towns.stationed, 'STATIONED'),
  mark('towns.models', towns.models, 'MODEL_TOWN'),
  mark('towns.provincialModels', towns.provincialModels, 'PROVINCIAL_MODEL'),
  {
    ...{ figure: 'teams.comprehensive', expected: teams.comprehensive, more: team('COMPREHENSIVE') },
    ...{ list: `teams(${WENLING_IN}, filter: { kind: COMPREHENSIVE })` },
    ...{ ...ask('331081', 'TEAMS', 'KIND'), read: part('COMPREHENSIVE') },
  },
  {
    ...{ figure: 'teams.professional', expected: teams.professional, more: team('PROFESSIONAL') },
    list: `teams(${WENLING_IN}, filter: { kind: PROFESSIONAL })`,
    of: ['name', only(({ name }) => !name.includes('港航渔业'))],
  },
  {
    ...{ figure: 'teams.portAndFishery', expected: teams.portAndFishery, more: team('PROFESSIONAL', '港航渔业二队') },
    list: `teams(${WENLING_IN}, filter: { kind: PROFESSIONAL })`,
    of: ['name', only(({ name }) => name.includes('港航渔业'))],
  },
  {
    ...{ figure: 'teams.comprehensive, with all professional ones', expected: 1 + 8 + 1, more: team('PROFESSIONAL') },
    list: `teams(${WENLING_IN})`,
    of: ['kind', only(({ kind }) => ['COMPREHENSIVE', 'PROFESSIONAL'].includes(kind))],
  },
  {
    ...{
      figure: 'subjectRegistrations',
      expected: WENLING.subjectRegistrations,
      ...ask('331081', 'SUBJECT_REGISTRATIONS'),
    },
    list: `subjectRegistrations(${WENLING_IN})`,
    more: {
      system: 'sample-subject-registrations',
      row: { number: 'B-02-1', placeCode: EASTERN_ZONE, bodyCode: 'ZHZF', kind: 'STATIONED_SQUAD', ...SINCE },
    },
  },
  {
    ...{ figure: 'agreements', expected: WENLING.agreements, ...ask('331081', 'COOPERATION_AGREEMENTS') },
    list: `cooperationAgreements(${WENLING_IN})`,
    more: {
      system: 'sample-agreements',
      row: {
        number: 'B-02-1',
        title: '协议（样例）',
        departmentCode: 'BM-1',
        bureauCode: 'ZHZF',
        ...SINCE,
        signedOn: '2022-05-01',
      },
    },
  },
];

const OF_JIANGYIN: readonly Figure[] = [
  {
    ...{
      figure: 'cityList.teams',
      expected: JIANGYIN.cityList.teams,
      list: `teams(${inOf('320281')}, filter: { kind: PROFESSIONAL })`,
    },
    ...{ ...ask('320281', 'TEAMS', 'KIND'), read: part('PROFESSIONAL') },
    more: { system: 'sample-teams', row: { ...team('PROFESSIONAL').row, validFrom: '2018-01-01' } },
  },
  {
    ...{ figure: 'certificates', expected: JIANGYIN.certificates, ...ask('320281', 'CERTIFIED_OFFICERS') },
    list: `certificates(${inOf('320281')}, filter: { asOf: "2018-12-28", status: VALID })`,
    more: {
      system: 'sample-certificates',
      // Of an officer in service whose own is suspended: who is no officer is not counted.
      row: {
        ...{ number: 'B-02-1', officerNumber: '样例-LY7-007', issuer: '样例', fields: '综合执法', status: 'VALID' },
        ...{ validFrom: '2018-01-01', validTo: '2022-10-31' },
      },
    },
  },
];

const BEIHAI_IN = inOf('450500');
const BEFORE = '2018-12-31';
const oldTeam = (departmentCode: string) => ({
  system: 'sample-teams',
  row: {
    ...{ code: 'B-02-1', name: '一支旧队（样例）', kind: 'PROFESSIONAL', bodyCode: 'ZHZF', departmentCode },
    ...{ validFrom: '2010-01-01', validTo: BEFORE },
  },
});
const OLD_TEAMS = `teams(${BEIHAI_IN}, filter: { asOf: "${BEFORE}" })`;
const CITY = '450500000000';
const LAST_DAY = { from: BEFORE, to: '2019-01-01' } as const;

const OF_BEIHAI: readonly Figure[] = [
  {
    ...{ figure: 'teams.before', expected: BEIHAI.teams.before, list: OLD_TEAMS, more: oldTeam('BM-01') },
    metric: { place: CITY, key: 'people TEAMS', window: LAST_DAY },
  },
  {
    ...{ figure: 'teams.before, of the reduction', expected: BEIHAI.teams.before, list: OLD_TEAMS },
    ...{ more: oldTeam('BM-01'), read: denominator },
    metric: { place: CITY, key: 'people TEAM_REDUCTION_RATE', window: { from: '2019-01-01', to: '2021-01-16' } },
  },
  {
    ...{ figure: 'teams.departments', expected: BEIHAI.teams.departments, list: OLD_TEAMS, more: oldTeam('SZF') },
    of: ['department { code }', different(({ department }) => department.code)],
  },
  {
    ...{ figure: 'teams.belowTenPosts', expected: BEIHAI.teams.belowTenPosts },
    list: `teams(${BEIHAI_IN}, filter: { asOf: "${BEFORE}", postsBelow: 10 })`,
    metric: { place: CITY, key: 'people SMALL_TEAM_SHARE', window: LAST_DAY },
    in: `posts(${BEIHAI_IN}, filter: { asOf: "${BEFORE}" })`,
    more: {
      system: 'sample-posts',
      row: {
        ...{ number: 'B-02-1', teamCode: 'B-02-1', title: 'MEMBER', nature: 'INSTITUTION', origin: 'OWN' },
        ...{ level: 'COUNTY', placeCode: CITY, validFrom: '2010-01-01', validTo: BEFORE },
      },
    },
  },
  {
    ...{
      figure: 'users',
      expected: BEIHAI.users,
      list: `publicAccounts(${BEIHAI_IN})`,
      ...ask('450500', 'PUBLIC_ACCOUNTS'),
    },
    more: {
      system: 'sample-accounts',
      row: { number: 'B-02-1', registeredOn: '2020-06-01', placeCode: '450502100000' },
    },
  },
  {
    ...{ figure: 'teams.after', expected: BEIHAI.teams.after, ...ask('450500', 'TEAMS') },
    list: `teams(${BEIHAI_IN}, filter: { asOf: "2021-01-15" })`,
    more: { system: 'sample-teams', row: { ...team('COMPREHENSIVE').row, validFrom: '2019-01-01' } },
  },
];

const SHENGSI_IN = inOf('330922');
const modeThere = (figure: string, expected: number, [kind, placeCode]: readonly [string, string]): Figure => ({
  ...{ figure, expected, list: `placeModes(${SHENGSI_IN}, filter: { asOf: "2021-12-31", mode: ${kind} })` },
  ...{ ...ask('330922', 'TOWN_MODES', 'MODE'), read: part(kind) },
  more: { system: 'sample-place-modes', row: { placeCode, mode: kind, validFrom: '2021-12-02' } },
});
const { towns: isles } = SHENGSI;

/** The figures that the registers of people, teams and places tell, by government. */
export const PEOPLE_FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  331081: OF_WENLING,
  350700: NANPING_FIGURES,
  320281: OF_JIANGYIN,
  450500: OF_BEIHAI,
  330922: [
    {
      ...{ figure: 'towns.all', expected: isles.all, ...ask('330922', 'TOWNS') },
      list: 'place(code: "330922000000") > children(filter: { isTown: true })',
      more: { system: 'division-towns', row: { town_code: '330922103000', town: '样例镇' } },
    },
    modeThere('towns.empowered', isles.empowered, ['EMPOWERED', '330922100000']),
    modeThere('towns.covered', isles.covered, ['COVERED', '330922100000']),
    modeThere('towns.stationed', isles.stationed, ['STATIONED', '330922202000']),
  ],
};
