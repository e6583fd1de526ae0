import { invariant } from '@network/schema/errors';

/** 温岭's network stands still here: the last day of the report's figures, after office hours. */
export const NOW = '2022-11-30T17:00:00+08:00';
export const JURISDICTION = '331081';
export const COUNTY = '331081000000';

/** A place of the code list, and how enforcement reaches it. Codes and names are those of the 2022 statistical list. */
export type Town = { readonly code: string; readonly name: string; readonly mode: 'EMPOWERED' | 'STATIONED' | null };

/** 16 towns and streets: 11 empowered, 5 stationed; 东部新区 is a row of the list without a government. DOMAIN.md §3.3. */
export const TOWNS: readonly Town[] = [
  { code: '331081001000', name: '太平街道', mode: 'STATIONED' },
  { code: '331081002000', name: '城东街道', mode: 'STATIONED' },
  { code: '331081003000', name: '城西街道', mode: 'STATIONED' },
  { code: '331081004000', name: '城北街道', mode: 'STATIONED' },
  { code: '331081005000', name: '横峰街道', mode: 'STATIONED' },
  { code: '331081100000', name: '泽国镇', mode: 'EMPOWERED' },
  { code: '331081101000', name: '大溪镇', mode: 'EMPOWERED' },
  { code: '331081102000', name: '松门镇', mode: 'EMPOWERED' },
  { code: '331081103000', name: '箬横镇', mode: 'EMPOWERED' },
  { code: '331081104000', name: '新河镇', mode: 'EMPOWERED' },
  { code: '331081105000', name: '石塘镇', mode: 'EMPOWERED' },
  { code: '331081106000', name: '滨海镇', mode: 'EMPOWERED' },
  { code: '331081107000', name: '温峤镇', mode: 'EMPOWERED' },
  { code: '331081108000', name: '城南镇', mode: 'EMPOWERED' },
  { code: '331081109000', name: '石桥头镇', mode: 'EMPOWERED' },
  { code: '331081110000', name: '坞根镇', mode: 'EMPOWERED' },
  { code: '331081400000', name: '东部新区', mode: null },
];

/** The town or street of a name, which must be one of them. */
export const townNamed = (name: string): Town => {
  const found = TOWNS.find((town) => town.name === name);
  invariant(found !== undefined, `${name} is a town of 温岭`);
  return found;
};
/** The town of the report's own example, of which the sample has the most. */
export const XINHE = townNamed('新河镇');

/** The fields of the county's ten teams, "1+8+1": the last one is 港航渔业 here. DOMAIN.md §1.1. */
export const PROFESSIONAL_FIELDS = [
  '市场监管',
  '文化市场',
  '生态环境',
  '交通运输',
  '农业',
  '自然资源',
  '应急管理',
  '卫生健康',
  '港航渔业',
] as const;

export const BUREAU = 'ZHZF';
export const GOVERNMENT = 'SZF';
export const POWER_UTILITY = 'POWER-331081';
/** The team that the bureau has with the power utility. */
export const JOINT_TEAM = 'ZD-DL';

/** Code of a town's government and of its team within 温岭. */
export const townBody = (town: Town): string => `ZJ-${town.code.slice(6, 9)}`;
export const townTeam = (town: Town): string => `ZD-${town.code.slice(6, 9)}`;

/** In whose name a town's team acts: the town's own where it is empowered, the bureau's where a squad is stationed. R-104. */
export const bodyOf = (town: Town): string => (town.mode === 'EMPOWERED' ? townBody(town) : BUREAU);
