import type { Row } from '../government.ts';
import type { Item } from '../items/items.ts';
import { BUREAU, COUNTY, GOVERNMENT, TOWNS, townBody } from '../wenling/places.ts';

const CITY = {
  field: '城市管理',
  kind: 'PENALTY',
  list: 'COMPREHENSIVE',
  sanctions: 'FINE',
  enforcingBody: BUREAU,
  supervisingBody: BUREAU,
  validFrom: '2022-01-01',
} as const;
const cityBasis = (article: string): string => `《浙江省城市市容和环境卫生管理条例》（2021-09-30）${article}`;

/** Acts that a town's team meets every week, with the range of the article that threatens them. L:ZJSR, L:DL. */
export const WEEKLY_ITEMS: readonly Item[] = [
  {
    ...CITY,
    code: '330217002000',
    name: '在街道两侧和公共场地堆放物料',
    basis: cityBasis('第十二条'),
    fine: [200, 3000],
    isCorrectFirst: true,
  },
  {
    ...CITY,
    code: '330217005000',
    name: '超出门、窗、外墙经营',
    basis: cityBasis('第十七条'),
    fine: [100, 1000],
    isCorrectFirst: true,
  },
  {
    ...CITY,
    code: '330217008000',
    name: '擅自设置户外设施影响市容',
    basis: cityBasis('第十八条'),
    fine: [1000, 10_000],
    isCorrectFirst: true,
  },
  {
    ...CITY,
    code: '330217012000',
    name: '未即时清除作业产生的枝叶',
    basis: cityBasis('第三十条'),
    fine: [500, 2000],
    isCorrectFirst: false,
  },
  {
    ...CITY,
    code: '330217013000',
    name: '施工现场未按规定设置围挡',
    basis: cityBasis('第二十九条'),
    fine: [1000, 5000],
    isCorrectFirst: true,
  },
  {
    ...CITY,
    code: '330217015000',
    name: '随意倾倒、抛撒垃圾',
    basis: cityBasis('第三十二条'),
    fine: [100, 500],
    isCorrectFirst: false,
  },
  {
    ...CITY,
    code: '330217018000',
    name: '在城市建成区饲养家畜家禽',
    basis: cityBasis('第三十三条'),
    fine: [50, 500],
    isCorrectFirst: true,
  },
  {
    code: '330264001000',
    name: '危害电力线路设施',
    field: '电力',
    kind: 'PENALTY',
    list: 'PROFESSIONAL',
    sanctions: 'FINE',
    basis: '《电力设施保护条例》（2011-01-08）第二十七条',
    fine: [null, 10_000],
    isCorrectFirst: true,
    enforcingBody: BUREAU,
    supervisingBody: GOVERNMENT,
    validFrom: '2022-01-01',
  },
];

/** Code, name, parent. */
export const CATEGORIES: readonly (readonly [code: string, name: string, parent: string])[] = [
  ['01', '市容环卫', ''],
  ['0101', '占道经营', '01'],
  ['0102', '暴露垃圾', '01'],
  ['0103', '饲养家禽扰民', '01'],
  ['0104', '施工扬尘', '01'],
  ['02', '公共安全', ''],
  ['0201', '燃气隐患', '02'],
  ['03', '电力设施', ''],
  ['0301', '电力线路保护区内施工', '03'],
  ['04', '矛盾纠纷', ''],
  ['0401', '邻里纠纷', '04'],
];

export const categoryRows = (): Row[] =>
  CATEGORIES.map(([code, name, parent]) => ({
    code,
    name,
    parentCode: parent,
    level: parent === '' ? 1 : 2,
  }));

/** The county's bureau leads everywhere; in an empowered town the town itself leads on the streets. */
export const dutyRows = (): Row[] => [
  { categoryCode: '01', placeCode: COUNTY, bodyCode: BUREAU },
  { categoryCode: '02', placeCode: COUNTY, bodyCode: BUREAU },
  { categoryCode: '03', placeCode: COUNTY, bodyCode: BUREAU },
  { categoryCode: '04', placeCode: COUNTY, bodyCode: GOVERNMENT },
  ...TOWNS.filter(({ mode }) => mode === 'EMPOWERED').flatMap((town) =>
    ['0101', '0102', '0401'].map((category) => ({
      categoryCode: category,
      placeCode: town.code,
      bodyCode: townBody(town),
    })),
  ),
];
