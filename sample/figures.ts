/**
 * The figures of the five reports (DOMAIN.md §1 and §6), each counted by the graph over the sample's records. Only the
 * sample, which makes so many records, and tests import this file: no resolver and no store does.
 */

/** 温岭, to the end of November 2022. */
export const WENLING = {
  towns: { all: 16, empowered: 11, stationed: 5, models: 6, provincialModels: 3 },
  teams: { comprehensive: 1, professional: 8, portAndFishery: 1 },
  subjectRegistrations: 32,
  items: { all: 5113, comprehensive: 1536, professional: 3577, fields: 30, comprehensiveFields: 21 },
  empoweredItems: 91,
  commitment: { items: 312, departments: 15 },
  dutyItems: 69,
  governanceMatters: 15,
  supervision: { themes: 61, scenes: 1694, scenesUsedOnline: 1694 },
  checkLists: 47,
  templates: 13,
  powerGuidelines: 48,
  agreements: 9,
  cases: {
    from: '2022-01-01',
    to: '2022-11-30',
    ordinary: 2661,
    simple: 4178,
    ordinaryInTownName: 444,
    simpleInTownName: 1659,
  },
  /** 新河: "nearly 17 000" is a bound, met by this many. DOMAIN.md §8.12. */
  xinhe: { from: '2021-01-01', events: 16_980, alerts: 660, disputesResolved: 344 },
  /** The base is not printed: 1 489 as the numerator of 31.3 % is assumed. DOMAIN.md §1.6 A6. */
  inspections: { all: 4757, joint: 1489, mobile: 4757 },
  /** 97.5 % of 226 is impossible: 220 are fully electronic. DOMAIN.md §8.12. */
  transfers: { all: 226, online: 226, filed: 226, electronic: 220 },
  /** The counts behind −28.5 % are assumed. DOMAIN.md §8.12. */
  power: { notPunished: 31, escorts: 55, recovered: '1795200.00', damageBefore: 200, damageAfter: 143 },
} as const;

/** 南平, 23 April 2021. */
export const NANPING = {
  teams: { all: 139, towns: 118, streets: 21 },
  /** 浦城's and 顺昌's are printed with a plus, and taken to be among them. */
  posts: { all: 1006, moved: 759, heads: 43, deputies: 37, pucheng: 38, shunchang: 15 },
  /** "More than 80 %" is a bound. */
  shareInTowns: 0.8,
  stationed: { all: 1869, administrative: 613, institution: 1256 },
  list: { all: 119, penalties: 101, inspections: 13, coercion: 1, other: 4 },
  dutyItems: { pucheng: 145, shaowu: 98 },
  stages: 8,
  libraries: 4,
} as const;

/** 江阴, 2018. */
export const JIANGYIN = {
  places: 17,
  townList: { items: 788, departments: 14 },
  cityList: { items: 790, fields: 7, teams: 7 },
  forms: 50,
  certificates: 381,
} as const;

/** 北海, 2020. */
export const BEIHAI = {
  teams: { before: 27, departments: 23, belowTenPosts: 11, after: 7 },
  powers: { penalties: 749, coercion: 20 },
  decisions: { in2019: 797, in2020: 2028 },
  reconsiderations: 19,
  /** 78.1 % of the events of 2018, 90.3 % of those of 2020. */
  completion: { in2018: [781, 1000], in2020: [903, 1000] },
  /** 92.1 % of the valid ratings of 2020. */
  satisfaction: [700, 760],
  /** "More than 30 000" is a bound, met by this many. */
  users: 30_050,
  /** "More than 1 000" for any one field is a bound. */
  mobilisable: 1_000,
  /** Minutes to make a file: three hours, ten minutes. */
  fileMinutes: { before: 180, after: 10 },
  /** Days to approve: two weeks, three days. */
  approvalDays: { before: 14, after: 3 },
} as const;

/** 嵊泗, the plan of 29 November 2021. */
export const SHENGSI = {
  fields: 16,
  towns: { all: 7, empowered: 1, covered: 2, stationed: 4 },
  targets: { comprehensiveItems: 0.2, forceInTowns: 0.5 },
} as const;
