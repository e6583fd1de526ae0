import { BUREAU, COUNTY, GOVERNMENT, type Row, TOWNS, townBody } from './wenling.ts';

type Item = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly law: string;
  readonly version: string;
  readonly article: string;
  readonly fine: readonly [min: number | null, max: number];
  readonly isCorrectFirst: boolean;
};

const CITY_LAW = { field: '城市管理', law: '浙江省城市市容和环境卫生管理条例', version: '2021-09-30' } as const;

/** Acts that a town's team meets every week, with the range of the article that threatens them. L:ZJSR, L:DL. */
export const ITEMS: readonly Item[] = [
  {
    ...CITY_LAW,
    code: '330217002000',
    name: '在街道两侧和公共场地堆放物料',
    article: '第十二条',
    fine: [200, 3000],
    isCorrectFirst: true,
  },
  {
    ...CITY_LAW,
    code: '330217005000',
    name: '超出门、窗、外墙经营',
    article: '第十七条',
    fine: [100, 1000],
    isCorrectFirst: true,
  },
  {
    ...CITY_LAW,
    code: '330217008000',
    name: '擅自设置户外设施影响市容',
    article: '第十八条',
    fine: [1000, 10000],
    isCorrectFirst: true,
  },
  {
    ...CITY_LAW,
    code: '330217012000',
    name: '未即时清除作业产生的枝叶',
    article: '第三十条',
    fine: [500, 2000],
    isCorrectFirst: false,
  },
  {
    ...CITY_LAW,
    code: '330217013000',
    name: '施工现场未按规定设置围挡',
    article: '第二十九条',
    fine: [1000, 5000],
    isCorrectFirst: true,
  },
  {
    ...CITY_LAW,
    code: '330217015000',
    name: '随意倾倒、抛撒垃圾',
    article: '第三十二条',
    fine: [100, 500],
    isCorrectFirst: false,
  },
  {
    ...CITY_LAW,
    code: '330217018000',
    name: '在城市建成区饲养家畜家禽',
    article: '第三十三条',
    fine: [50, 500],
    isCorrectFirst: true,
  },
  {
    code: '330264001000',
    name: '危害电力线路设施',
    field: '电力',
    law: '电力设施保护条例',
    version: '2011-01-08',
    article: '第二十七条',
    fine: [null, 10000],
    isCorrectFirst: true,
  },
];

export const itemRows = (): Row[] =>
  ITEMS.map(({ code, name, field }) => ({
    code,
    name,
    field,
    list: field === '电力' ? 'PROFESSIONAL' : 'COMPREHENSIVE',
    enforcingBody: BUREAU,
    supervisingBody: field === '电力' ? GOVERNMENT : BUREAU,
  }));

export const itemVersionRows = (): Row[] =>
  ITEMS.map(({ code, name, law, version, article, fine: [min, max], isCorrectFirst }) => ({
    code,
    number: '1',
    validFrom: '2022-01-01',
    name,
    sanctions: 'FINE',
    fineMin: min === null ? '' : String(min),
    fineMax: String(max),
    correctFirst: isCorrectFirst ? '是' : '否',
    basis: `《${law}》（${version}）${article}`,
  }));

const TIERS = ['轻微', '一般', '严重'] as const;

export const tierRows = (): Row[] =>
  ITEMS.flatMap(({ code, fine: [min, max] }) =>
    TIERS.map((name, index) => {
      const step = (max - (min ?? 0)) / TIERS.length;
      return {
        code,
        ordinal: String(index + 1),
        name,
        condition: ['首次发生，及时改正', '再次发生，或者造成一般影响', '多次发生，或者造成严重影响'][index] ?? '',
        fineMin: String(Math.round((min ?? 0) + step * index)),
        fineMax: String(Math.round((min ?? 0) + step * (index + 1))),
      };
    }),
  );

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
  CATEGORIES.map(([code, name, parent]) => ({ code, name, parent, level: parent === '' ? '1' : '2' }));

/** The county's bureau leads everywhere; in an empowered town the town itself leads on the streets. */
export const dutyRows = (): Row[] => [
  { category: '01', place: COUNTY, body: BUREAU },
  { category: '02', place: COUNTY, body: BUREAU },
  { category: '03', place: COUNTY, body: BUREAU },
  { category: '04', place: COUNTY, body: GOVERNMENT },
  ...TOWNS.filter(({ mode }) => mode === 'EMPOWERED').flatMap((town) =>
    ['0101', '0102', '0401'].map((category) => ({ category, place: town.code, body: townBody(town) })),
  ),
];
