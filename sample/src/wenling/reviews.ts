import { supervisionList } from '../cases/supervision.ts';
import type { List } from '../government.ts';
import { libraryLists } from '../inspections/library.ts';
import { departmentOf } from './fields.ts';
import { linkedPlans } from './linked.ts';
import { fullBodyRows, fullTeamRows, OFFICERS } from './organisation.ts';
import { JURISDICTION, NOW } from './places.ts';
import { ENTITIES } from './visit-plans.ts';

const bodies = new Map(fullBodyRows().map(({ code, name }) => [code, String(name)]));
const teams = new Map(fullTeamRows().map(({ code, name }) => [code, String(name)]));
const issuerOf = (field: string) => {
  const code = departmentOf(field);
  return { code, name: bodies.get(code) ?? '' };
};

/** How 温岭's enforcement is supervised, and what stands beside its objects and officers in the libraries. */
export const reviewLists: readonly List[] = [
  supervisionList({
    ...{ jurisdiction: JURISDICTION, now: NOW, count: 20, authority: '温岭市司法局（样例）' },
    cases: () => linkedPlans().cases,
    bodyName: ({ bodyCode }) => bodies.get(bodyCode) ?? '',
  }),
  ...libraryLists({
    ...{ jurisdiction: JURISDICTION, now: NOW, entities: ENTITIES, officers: OFFICERS, count: 60 },
    issuers: {
      MARKET: issuerOf('市场监管'),
      SAFETY: issuerOf('应急管理'),
      ENVIRONMENT: issuerOf('生态环境'),
    },
    ratings: [
      { year: 2021, ratedOn: '2021-12-20' },
      { year: 2022, ratedOn: '2022-11-21' },
    ],
    authority: '温岭市公共信用信息中心（样例）',
    teamName: (team) => teams.get(team) ?? '',
    experts: { unit: '温岭市专家库（样例）', fields: ['应急管理', '生态环境', '市场监管'], first: 39_000 },
  }),
];
