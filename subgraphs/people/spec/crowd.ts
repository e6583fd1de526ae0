/** Registers as ten governments of a prefecture have them: two thousand rows each, thirty thousand accounts. */
const ROWS = 20_000;

const GOVERNMENT = `(331080 + n % 10)::text`;
const PLACE = `'33' || (1080 + n % 10) || lpad((100 + n / 10 % 16)::text, 3, '0') || lpad((200 + n / 160)::text, 3, '0')`;
/** One row in two hundred. */
const either = (rare: string, plain: string): string => `case when n / 10 % 200 = 0 then ${rare} else ${plain} end`;
const word = (rare: string, plain: string): string => either(`'${rare}'`, `'${plain}'`);

const TEAM = `'T' || n / 10 % 150`;
const OFFICER = `'O' || n / 10 % 1500`;
const BODY = `'B' || n / 10 % 40`;
const DATE = `date '2015-01-01' + n / 10 % 2000`;
/** Most of what there was has ended: a list as of a day has to find the rest. */
const HELD = { valid_from: DATE, valid_to: either('null', `${DATE} + 30`) };
const STILL = { valid_from: DATE, valid_to: 'null::date' };
const PERSON = { number: `'N' || n`, name: `'人' || n`, team_code: TEAM, place: PLACE, ...STILL };

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  places: { code: PLACE, name: `'村' || n`, kind: word('TOWN', 'VILLAGE'), parent_code: `left(${PLACE}, 9) || '000'` },
  place_modes: {
    ...{ place_code: PLACE, mode: word('COVERED', 'EMPOWERED'), valid_from: DATE },
    covered_by_code: either(`'331081104000'`, 'null'),
  },
  bodies: { code: `'B' || n`, name: `'局' || n`, kind: word('PARTNER', 'DEPARTMENT'), place_code: PLACE, ...STILL },
  teams: {
    ...{ code: `'T' || n`, name: `'队' || n`, kind: word('JOINT', 'TOWN'), body_code: BODY, department_code: BODY },
    ...{ place_code: PLACE, fields: either(`array['海洋']`, `array['市容']`), ...HELD },
  },
  officers: { certificate_number: `'O' || n / 10`, name: `'员' || n`, team_code: TEAM, ...STILL },
  certificates: {
    ...{ number: `'O' || n`, officer_number: OFFICER, issuer: `'省'`, status: word('REVOKED', 'VALID') },
    ...{ fields: either(`array['海洋']`, `array['市容']`), valid_from: DATE, valid_to: `${DATE} + 1800` },
  },
  posts: {
    ...{
      number: `'P' || n`,
      team_code: TEAM,
      title: word('HEAD', 'MEMBER'),
      level: word('COUNTY', 'TOWN'),
      place: PLACE,
    },
    ...{ nature: word('ADMINISTRATIVE', 'INSTITUTION'), origin: word('STATIONED', 'OWN') },
    ...{ office_kind: either(`'LAND'`, 'null'), moved_on: either(DATE, 'null'), ...STILL },
  },
  leaderships: { team_code: TEAM, role: word('CAPTAIN', 'DEPUTY'), name: `'人' || n`, position: `'镇长'`, ...STILL },
  team_members: {
    number: `'M' || n`,
    team_code: TEAM,
    body_code: BODY,
    name: `'人' || n`,
    officer_number: OFFICER,
    ...STILL,
  },
  subject_registrations: {
    number: `'S' || n`,
    kind: word('TOWN', 'STATIONED_SQUAD'),
    body_code: BODY,
    place: PLACE,
    ...STILL,
  },
  marks: { kind: word('REFORM_PILOT', 'MODEL_TOWN'), place: PLACE, ...HELD },
  stations: { code: `'L' || n`, name: `'站' || n`, team_code: TEAM, place: PLACE, ...STILL },
  command_centres: {
    ...{ code: `'C' || n`, name: `'中心' || n`, level: word('TOWN', 'VILLAGE'), parent_code: `'C' || n / 10 % 16` },
    ...{ body_code: BODY, place: PLACE, ...STILL },
  },
  grids: {
    ...{ code: `'G' || n`, name: `'网格' || n`, team_code: TEAM, place: PLACE, ...STILL },
    ...{ origin_kinds: either(`array['PARTY']`, `array['URBAN']`), origin_codes: `array['D' || n]` },
  },
  grid_members: { ...PERSON, grid_code: `'G' || n / 2` },
  wardens: PERSON,
  auxiliaries: { ...PERSON, supervisor_number: OFFICER },
  equipment: {
    ...{ number: `'E' || n`, kind: word('DRONE', 'TERMINAL'), officer_number: OFFICER, team_code: TEAM },
    ...STILL,
  },
  trainings: {
    ...{ number: `'X' || n`, officer_number: OFFICER, field: word('海洋', '市容'), topic: `'课'`, starts_on: DATE },
    ...{ ends_on: DATE, hours: '8', is_cross_post: either('true', 'false') },
  },
  cooperation_agreements: {
    ...{ number: `'A' || n`, title: `'协议'`, department_code: BODY, bureau_code: BODY, signed_on: DATE },
    ...{ item_codes: `array['I' || n]`, ...STILL },
  },
};

const insert = (table: string, columns: Readonly<Record<string, string>>): string =>
  `insert into ${table} (jurisdiction, id, ${Object.keys(columns).join(', ')})
   select ${GOVERNMENT}, gen_random_uuid(), ${Object.values(columns).join(', ')} from generate_series(1, ${ROWS}) n`;

/** The statements that fill a house whose tables are empty. */
export const CROWD: readonly string[] = [
  ...Object.entries(TABLES).map(([table, columns]) => insert(table, columns)),
  `insert into public_accounts (jurisdiction, id, number, registered_on, closed_on, place)
   select '331081', gen_random_uuid(), 'U' || n, date '2015-01-01' + n / 15, case when n % 50 = 0 then date '2021-01-01' end,
     '331081' || lpad((100 + n % 16)::text, 3, '0') || '200' from generate_series(1, 30000) n`,
  'vacuum analyze',
];
