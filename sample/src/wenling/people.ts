import type { Row } from '../government.ts';
import {
  BUREAU,
  COUNTY,
  GOVERNMENT,
  POWER_UTILITY,
  PROFESSIONAL_FIELDS,
  TOWNS,
  type Town,
  townBody,
  townTeam,
} from './places.ts';
import { XINHE_VILLAGES } from './villages.ts';

/** Made-up persons; the mark stands in the name so that nobody takes one for real. */
const SURNAMES = ['陈', '林', '王', '张', '李', '江', '叶', '郑', '金', '毛', '蔡', '赵'];
const GIVEN = ['建国', '海燕', '志强', '丽君', '伟民', '雪梅', '国平', '晓东', '文娟', '立新'];
export const personName = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length]}${GIVEN[Math.floor(index / SURNAMES.length + index) % GIVEN.length]}（样例）`;

export const regionRows = (): Row[] => [
  { code: '330000000000', name: '浙江省' },
  { code: '331000000000', name: '台州市' },
  { code: COUNTY, name: '温岭市' },
];

export const townRows = (): Row[] => TOWNS.map(({ code, name }) => ({ town_code: code, town: name }));

export const villageRows = (): Row[] =>
  XINHE_VILLAGES.map(([code, name, urbanRuralCode]) => ({
    village_code: code,
    village: name,
    urban_rural_code: urbanRuralCode,
  }));

/** The modes count from the day on which 浙江省综合行政执法条例 came into force; the towns were set up in spring 2022. */
export const modeRows = (): Row[] =>
  TOWNS.filter(({ mode }) => mode !== null).map(({ code, mode }) => ({
    placeCode: code,
    mode: mode ?? '',
    validFrom: mode === 'EMPOWERED' ? '2022-04-01' : '2022-01-01',
    basis: '温岭市镇(街道)一支队伍管执法工作实施意见',
  }));

const actual = TOWNS.filter(({ mode }) => mode !== null);

export const bodyRows = (): Row[] => [
  { code: GOVERNMENT, name: '温岭市人民政府', kind: 'COUNTY_GOVERNMENT', placeCode: COUNTY },
  { code: BUREAU, name: '温岭市综合行政执法局', kind: 'COUNTY_BUREAU', placeCode: COUNTY },
  ...PROFESSIONAL_FIELDS.map((field, index) => ({
    code: `BM-${index + 1}`,
    name: `温岭市${field}主管部门`,
    kind: 'DEPARTMENT',
    placeCode: COUNTY,
  })),
  ...actual.map((town) => ({
    code: townBody(town),
    name: town.name.endsWith('街道') ? `${town.name}办事处` : `${town.name}人民政府`,
    kind: 'TOWN_GOVERNMENT',
    placeCode: town.code,
  })),
  { code: POWER_UTILITY, name: '国网温岭市供电公司', kind: 'PARTNER', placeCode: COUNTY },
];

export const teamRows = (): Row[] => [
  { code: 'ZD-ZH', name: '温岭市综合行政执法队', kind: 'COMPREHENSIVE', bodyCode: BUREAU },
  ...PROFESSIONAL_FIELDS.map((field, index) => ({
    code: `ZD-ZY${index + 1}`,
    name: `温岭市${field}行政执法队`,
    kind: 'PROFESSIONAL',
    bodyCode: `BM-${index + 1}`,
  })),
  ...actual.map((town) => ({
    code: townTeam(town),
    name: `${town.name}综合行政执法队`,
    kind: 'TOWN',
    bodyCode: town.mode === 'EMPOWERED' ? townBody(town) : BUREAU,
    placeCode: town.code,
  })),
];

/** Certificate number of the nth officer of a team. The real numbering rule is not known (DOMAIN.md §3.5): sample numbers say so. */
export const certificateNumber = (team: string, nth: number): string =>
  `样例-${team.slice(3)}-${String(nth).padStart(3, '0')}`;

/** Two officers in each town, six in 新河镇. */
export const staff = (): { number: string; team: string; name: string }[] =>
  actual.flatMap((town, index) =>
    Array.from({ length: town.name === '新河镇' ? 6 : 2 }, (_, nth) => ({
      number: certificateNumber(townTeam(town), nth + 1),
      team: townTeam(town),
      name: personName(index * 7 + nth),
    })),
  );

/** Test numbers: a date of birth with a made-up serial and its right check digit would be somebody's; these fail the check on purpose. */
export const officerRows = (): Row[] =>
  staff().map(({ number, team, name }, index) => ({
    certificateNumber: number,
    name,
    teamCode: team,
    phone: `1990000${String(index).padStart(4, '0')}`,
  }));

export const certificateRows = (): Row[] =>
  staff().map(({ number }) => ({
    number,
    officerNumber: number,
    issuer: '浙江省人民政府（样例）',
    fields: '综合行政执法',
    status: 'VALID',
    validFrom: '2021-06-01',
    // The certificate of 新河镇's last officer has run out before the sample's day; no record of later days names it.
    validTo: number === certificateNumber('ZD-104', 6) ? '2022-09-30' : '2026-05-31',
  }));

/** One of a town's officers whose certificates hold on every day of the sample. */
export const officerOf = (town: Town, nth: number): string => {
  const size = town.name === '新河镇' ? 5 : 2;
  return certificateNumber(townTeam(town), (nth % size) + 1);
};
