/** The figures of people: what holds as of a day, by kit/metrics' formulas. DOMAIN.md §6. */
const HELD = { unit: 'COUNT', kind: 'asOf', timeAttribute: 'held on the day', version: 1 } as const;
const SHARE = { ...HELD, unit: 'RATIO' } as const;
const DONE = { ...HELD, kind: 'window' } as const;
const PLACED = ['TOWN', 'PLACE'] as const;
const TOWNS = { measure: 'places', only: { KIND: ['STREET', 'TOWN', 'TOWNSHIP'] } } as const;

const REGISTER = {
  BODIES: { ...HELD, title: '执法主体数', formula: 'bodies', by: ['KIND'], numerator: { measure: 'bodies' } },
  TEAMS: { ...HELD, title: '执法队伍数', formula: 'teams', by: ['KIND', 'TOWN'], numerator: { measure: 'teams' } },
  TEAM_REDUCTION_RATE: {
    ...SHARE,
    kind: 'window',
    title: '队伍精简率',
    timeAttribute: 'held before the window and on its last day',
    formula: '(teams before the window - teams on its last day) / teams before the window',
    numerator: { measure: 'teams' },
    against: 'START',
  },
  SMALL_TEAM_SHARE: {
    ...SHARE,
    title: '小队占比',
    formula: 'teams with fewer than 10 posts / teams with posts',
    numerator: { measure: 'posts_of_teams', distinct: { of: 'TEAM', below: 10 } },
    denominator: { measure: 'posts_of_teams', distinct: { of: 'TEAM' } },
  },
  OFFICERS: { ...HELD, title: '在岗执法人员数', formula: 'officers', numerator: { measure: 'officers' } },
  CERTIFIED_OFFICERS: {
    ...HELD,
    version: 2,
    title: '持证执法人员数',
    formula: 'officers in service with a certificate in force',
    numerator: { measure: 'certificates', distinct: { of: 'OFFICER' } },
  },
  CERTIFIED_RATE: {
    ...SHARE,
    version: 2,
    title: '持证率',
    formula: 'officers in service with a certificate in force / officers',
    numerator: { measure: 'certificates', distinct: { of: 'OFFICER' } },
    denominator: { measure: 'officers' },
  },
  TRAINING_ATTENDANCES: {
    ...DONE,
    title: '培训人次',
    timeAttribute: 'first day of the training',
    formula: 'officers at trainings, each once per training',
    by: ['FIELD', 'MONTH'],
    numerator: { measure: 'trainings' },
  },
  TRAINING_HOURS: {
    ...DONE,
    title: '培训学时',
    timeAttribute: 'first day of the training',
    formula: 'hours of officers at trainings',
    by: ['FIELD', 'MONTH'],
    numerator: { measure: 'training_hours' },
  },
  EQUIPMENT: {
    ...HELD,
    title: '装备数',
    formula: 'pieces of equipment',
    by: ['KIND'],
    numerator: { measure: 'equipment' },
  },
  EQUIPPED_RATE: {
    ...SHARE,
    version: 2,
    title: '装备配备率',
    formula: 'officers in service with equipment of their own / officers',
    numerator: { measure: 'equipment_of_officers', distinct: { of: 'OFFICER' } },
    denominator: { measure: 'officers' },
  },
  COOPERATION_AGREEMENTS: {
    ...HELD,
    title: '协作协议数',
    formula: 'agreements of a department with the bureau',
    numerator: { measure: 'cooperation_agreements' },
  },
} as const;

const POSTS = {
  POSTS: {
    ...HELD,
    title: '执法编制数',
    formula: 'posts of the establishment',
    by: ['ORIGIN', 'TITLE', 'NATURE', 'LEVEL', ...PLACED],
    numerator: { measure: 'posts' },
  },
  TOWN_FORCE_SHARE: {
    ...SHARE,
    title: '执法力量下沉比例',
    formula: 'posts in towns / posts of county and towns',
    numerator: { measure: 'posts', only: { LEVEL: ['TOWN'] } },
    denominator: { measure: 'posts' },
  },
  POSTS_MOVED: {
    ...DONE,
    title: '下沉编制数',
    timeAttribute: 'day of the move',
    formula: 'posts that were moved',
    by: ['TOWN', 'MONTH'],
    numerator: { measure: 'posts_moved' },
  },
} as const;

const TOWN = {
  TOWNS: { ...HELD, title: '镇（街道）数', formula: 'towns, townships and streets', numerator: TOWNS },
  TOWN_MODES: {
    ...HELD,
    version: 2,
    title: '各执法模式镇（街道）数',
    formula: 'modes of enforcement that hold in places',
    by: ['MODE', 'TOWN'],
    numerator: { measure: 'place_modes' },
  },
  DUAL_SUBJECT_RATE: {
    ...SHARE,
    title: '双执法主体覆盖率',
    formula: 'places with two subject registrations or more / towns, townships and streets',
    numerator: { measure: 'subject_registrations', distinct: { of: 'AT', atLeast: 2 } },
    denominator: TOWNS,
  },
  SUBJECT_REGISTRATIONS: {
    ...HELD,
    title: '执法主体登记数',
    formula: 'registrations of enforcement subjects',
    by: ['KIND', 'TOWN'],
    numerator: { measure: 'subject_registrations' },
  },
  MARKS: {
    ...HELD,
    title: '示范试点数',
    formula: 'places chosen as models or pilots',
    by: ['KIND', 'TOWN'],
    numerator: { measure: 'marks' },
  },
  STATIONS: {
    ...HELD,
    title: '警务站室数',
    formula: 'stations of police and team',
    by: PLACED,
    numerator: { measure: 'stations' },
  },
  COMMAND_CENTRES: {
    ...HELD,
    title: '指挥中心数',
    formula: 'centres of command',
    by: ['LEVEL', 'TOWN'],
    numerator: { measure: 'command_centres' },
  },
  GRIDS: { ...HELD, title: '网格数', formula: 'grids', by: PLACED, numerator: { measure: 'grids' } },
  GRID_MEMBERS: {
    ...HELD,
    title: '网格员数',
    formula: 'members of grids',
    by: PLACED,
    numerator: { measure: 'grid_members' },
  },
  WARDENS: { ...HELD, title: '路长数', formula: 'street wardens', by: PLACED, numerator: { measure: 'wardens' } },
  AUXILIARIES: {
    ...HELD,
    title: '协管员数',
    formula: 'auxiliaries, who are no officers',
    by: PLACED,
    numerator: { measure: 'auxiliaries' },
  },
  PUBLIC_ACCOUNTS: {
    ...HELD,
    title: '注册用户数',
    formula: 'accounts of the public that are open',
    by: PLACED,
    numerator: { measure: 'public_accounts' },
  },
} as const;

export const PEOPLE_FORMULAS = { ...REGISTER, ...POSTS, ...TOWN } as const;
export type PeopleMetricKey = keyof typeof PEOPLE_FORMULAS;
