import type { LegalOffice } from '../cases/plan.ts';
import type { Row } from '../government.ts';
import { certificateNumber, type Officer, officersOf } from '../makers/officers.ts';
import { fieldsKeptBy, OTHER_FIELDS } from './fields.ts';
import { FOUNDING } from './lists.ts';
import { bodyRows, staff, teamRows } from './people.ts';
import { BUREAU, COUNTY, JOINT_TEAM, PROFESSIONAL_FIELDS, TOWNS, type Town, townTeam } from './places.ts';
import { FORMS_BY_TITLE } from './templates.ts';

/** The bodies of the small sample, and the departments without a team of their own. */
export const fullBodyRows = (): Row[] => [
  ...bodyRows(),
  ...OTHER_FIELDS.map((field, index) => ({
    code: `BM-${PROFESSIONAL_FIELDS.length + index + 1}`,
    name: `温岭市${field}主管部门`,
    kind: 'DEPARTMENT',
    placeCode: COUNTY,
  })),
];

const TOWN_SQUAD = 14;
const COUNTY_SQUAD = 20;

const squads = [
  { team: 'ZD-ZH', size: COUNTY_SQUAD, fields: '综合行政执法' },
  ...PROFESSIONAL_FIELDS.map((field, index) => ({ team: `ZD-ZY${index + 1}`, size: COUNTY_SQUAD, fields: field })),
  ...TOWNS.filter(({ mode }) => mode !== null).map((town) => ({
    ...{ team: townTeam(town), size: TOWN_SQUAD, fields: '综合行政执法' },
  })),
];

/** One has run out before the sample's day, as in the small sample; no record of later days names it. */
const EXPIRED = certificateNumber('ZD-104', 6);

const known = new Map(staff().map(({ number, name }) => [number, name]));

/** The officers of the county's and the towns' teams; those of the small sample keep their names. */
export const OFFICERS: readonly Officer[] = officersOf(squads, {
  first: 500,
  validFrom: '2021-06-01',
  validTo: '2026-05-31',
}).map((officer) => ({
  ...officer,
  name: known.get(officer.number) ?? officer.name,
  validTo: officer.number === EXPIRED ? '2022-09-30' : officer.validTo,
}));

/**
 * The teams of the small sample, each with the document that founds it, the plan the county's ten and the opinion the
 * towns', and the one that the bureau has with the power utility.
 */
export const fullTeamRows = (): Row[] => [
  ...teamRows().map((row) => ({
    ...row,
    documentNumber: row['kind'] === 'TOWN' ? FOUNDING.opinion : FOUNDING.plan,
    ...(row['kind'] === 'PROFESSIONAL' ? { fields: fieldsKeptBy(String(row['code'])) } : {}),
  })),
  {
    ...{ code: JOINT_TEAM, name: '温岭市电力联合执法专班', kind: 'JOINT', bodyCode: BUREAU },
    ...{ fields: ['电力'], validFrom: '2022-04-01' },
  },
];

/** Two officers of a town's team whose certificates hold on every day of the sample, another pair for another number. */
export const pairOf = (town: Town, nth: number): readonly [string, string] => {
  const team = townTeam(town);
  const numbers = Array.from({ length: TOWN_SQUAD }, (_, index) => certificateNumber(team, index + 1)).filter(
    (number) => number !== EXPIRED,
  );
  const [one, other] = [numbers[nth % numbers.length], numbers[(nth + 1 + (nth % 3)) % numbers.length]];
  return [one ?? '', other ?? ''];
};

/** Two officers of the county's team review cases and host hearings, and handle none. */
export const OFFICE: LegalOffice = {
  reviewer: certificateNumber('ZD-ZH', COUNTY_SQUAD - 1),
  host: certificateNumber('ZD-ZH', COUNTY_SQUAD),
  court: '温岭市人民法院（样例）',
  forms: FORMS_BY_TITLE,
};
