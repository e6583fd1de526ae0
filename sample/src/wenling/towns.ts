import type { List, Row } from '../government.ts';
import { certificateNumber } from '../makers/officers.ts';
import { personOf } from '../makers/persons.ts';
import { BUREAU, COUNTY, GOVERNMENT, TOWNS, type Town, townBody, townNamed, townTeam, XINHE } from './places.ts';
import { XINHE_VILLAGES } from './villages.ts';

const ACTUAL = TOWNS.filter(({ mode }) => mode !== null);
const serialOf = (town: Town): string => town.code.slice(6, 9);
/** The last team was set up at the end of March 2022. */
const SINCE = '2022-03-31';

/** 双执法主体: the town's own, and the bureau's squad in it. */
const registrationRows = (): Row[] =>
  ACTUAL.flatMap((town) => [
    {
      ...{ number: `样例-ZT-${serialOf(town)}-1`, placeCode: town.code, bodyCode: townBody(town), kind: 'TOWN' },
      validFrom: SINCE,
    },
    {
      ...{ number: `样例-ZT-${serialOf(town)}-2`, placeCode: town.code, bodyCode: BUREAU, kind: 'STATIONED_SQUAD' },
      validFrom: SINCE,
    },
  ]);

/** The report names the three provincial models; the other three model towns are assumed. */
const PROVINCIAL = ['新河镇', '泽国镇', '温峤镇'];
const MODELS = [...PROVINCIAL, '大溪镇', '箬横镇', '石塘镇'];

const markRows = (): Row[] => [
  ...MODELS.map((name) => ({ placeCode: townNamed(name).code, kind: 'MODEL_TOWN', validFrom: '2022-07-01' })),
  ...PROVINCIAL.map((name) => ({ placeCode: townNamed(name).code, kind: 'PROVINCIAL_MODEL', validFrom: '2022-09-01' })),
  {
    placeCode: XINHE.code,
    kind: 'REFORM_PILOT',
    validFrom: '2021-06-01',
    document: '县乡一体、条抓块统改革扩面试点',
  },
];

/** 队长制: the mayor is captain, the deputy secretary executive deputy, a vice mayor and the head of the police station are deputies. */
const ROLES = [
  ['CAPTAIN', '镇长'],
  ['EXECUTIVE_DEPUTY', '党委副书记'],
  ['DEPUTY', '副镇长'],
  ['DEPUTY', '派出所所长'],
] as const;
const positionIn = (town: Town, position: string): string =>
  town.name.endsWith('街道') ? position.replace(/镇长/, '办事处主任').replace('党委', '党工委') : position;

const leaderRows = (): Row[] =>
  ACTUAL.flatMap((town, at) =>
    ROLES.map(([role, position], index) => ({
      ...{ teamCode: townTeam(town), role, name: personOf(7_000 + at * ROLES.length + index) },
      ...{ position: positionIn(town, position), validFrom: SINCE },
      officerNumber: role === 'EXECUTIVE_DEPUTY' ? certificateNumber(townTeam(town), 1) : null,
    })),
  );

/** The county's centre, and one in each town. */
export const townCentreRows = (): Row[] => [
  { code: 'ZH-331081', name: '温岭市智慧治理指挥中心', level: 'COUNTY', placeCode: COUNTY, bodyCode: GOVERNMENT },
  ...ACTUAL.map((town) => ({
    ...{ code: `ZH-${serialOf(town)}`, name: `${town.name}智慧治理集成中心`, level: 'TOWN', parentCode: 'ZH-331081' },
    ...{ placeCode: town.code, bodyCode: townBody(town) },
  })),
];

const centreRows = (): Row[] => [
  ...townCentreRows(),
  ...XINHE_VILLAGES.map(([code, name]) => ({
    ...{ code: `ZH-104-${code.slice(9)}`, name: `${name.replace(/委会$/, '')}工作站`, level: 'VILLAGE' },
    ...{ parentCode: 'ZH-104', placeCode: code },
  })),
];

const ORIGINS = { originKinds: ['PARTY', 'SAFETY', 'URBAN'] } as const;
const gridRows = (): Row[] =>
  XINHE_VILLAGES.map(([code, name]) => ({
    ...{ code: `WG-${code}-01`, name: `${name.replace(/委会$/, '')}网格`, placeCode: code, teamCode: 'ZD-104' },
    ...ORIGINS,
    originCodes: ['DJ', 'ZZ', 'CG'].map((kind) => `${kind}-${code.slice(6)}`),
    originNames: ['党建', '综治', '城管'].map((kind) => `${kind}网格`),
  }));

const gridMemberRows = (): Row[] =>
  XINHE_VILLAGES.map(([code], index) => ({
    ...{ number: `WGY-${code}`, name: personOf(8_000 + index), phone: `1970000${String(index).padStart(4, '0')}` },
    ...{ gridCode: `WG-${code}-01`, placeCode: code, teamCode: 'ZD-104' },
  }));

const STREETS = ['人民路', '万昌路', '方城路', '太平路', '星光路', '中华路'];
const wardenRows = (): Row[] =>
  ACTUAL.filter(({ mode }) => mode === 'STATIONED').flatMap((town, at) =>
    STREETS.map((street, index) => ({
      ...{ number: `JLZ-${serialOf(town)}-${index + 1}`, name: personOf(8_200 + at * 6 + index), street },
      ...{ placeCode: town.code, teamCode: townTeam(town), validFrom: SINCE },
      phone: `1970010${String(at * 6 + index).padStart(4, '0')}`,
    })),
  );

const auxiliaryRows = (): Row[] =>
  ACTUAL.flatMap((town, at) =>
    [0, 1, 2, 3].map((index) => ({
      ...{ number: `FZ-${serialOf(town)}-${index + 1}`, name: personOf(8_400 + at * 4 + index) },
      ...{ teamCode: townTeam(town), placeCode: town.code, duties: '劝导、信息采集、送达', validFrom: SINCE },
      ...{ supervisorNumber: certificateNumber(townTeam(town), 2) },
      phone: `1970020${String(at * 4 + index).padStart(4, '0')}`,
    })),
  );

/** What the towns have beside their officers. */
export const townLists: readonly List[] = [
  { subgraph: 'people', system: 'sample-subject-registrations', rows: registrationRows },
  { subgraph: 'people', system: 'sample-marks', rows: markRows },
  { subgraph: 'people', system: 'sample-leaders', rows: leaderRows },
  { subgraph: 'people', system: 'sample-command-centres', rows: centreRows },
  { subgraph: 'people', system: 'sample-grids', rows: gridRows },
  { subgraph: 'people', system: 'sample-grid-members', rows: gridMemberRows },
  { subgraph: 'people', system: 'sample-wardens', rows: wardenRows },
  { subgraph: 'people', system: 'sample-auxiliaries', rows: auxiliaryRows },
];
