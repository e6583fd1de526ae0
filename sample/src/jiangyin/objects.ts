import type { List } from '../government.ts';
import { entitiesOf } from '../inspections/entities.ts';
import { libraryLists } from '../inspections/library.ts';
import { JURISDICTION, NOW, OFFICERS, PLACES, teamRows } from './organisation.ts';

/** Objects of inspection in each of the 17 places. */
export const ENTITIES = entitiesOf({
  ...{ jurisdiction: JURISDICTION, places: PLACES, perPlace: 12 },
  supervisorOf: (trade) => (trade.startsWith('C') ? 'BM-4' : 'BM-12'),
});

const teams = new Map(teamRows().map(({ code, name }) => [code, String(name)]));

/** What stands beside objects and officers in the libraries. */
export const libraries: readonly List[] = libraryLists({
  ...{ jurisdiction: JURISDICTION, now: NOW, entities: ENTITIES, officers: OFFICERS, count: 12 },
  issuers: {
    MARKET: { code: 'BM-12', name: '江阴市市场监管主管部门' },
    SAFETY: { code: 'BM-4', name: '江阴市安监主管部门' },
    ENVIRONMENT: { code: 'BM-8', name: '江阴市环保主管部门' },
  },
  ratings: [{ year: 2017, ratedOn: '2018-06-29' }],
  authority: '江阴市公共信用信息中心（样例）',
  teamName: (team) => teams.get(team) ?? '',
  experts: { unit: '江阴市专家库（样例）', fields: ['安全生产'], first: 39_100 },
});
