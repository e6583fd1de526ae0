import { WENLING } from '#figures.ts';
import type { List, Row } from '../government.ts';
import { categoryRows, dutyRows } from '../small/catalogue.ts';
import { departmentOf, FIELDS } from './fields.ts';
import { BUREAU, COUNTY, GOVERNMENT } from './places.ts';

const MORE_CATEGORIES: readonly Row[] = [
  { code: '0105', name: '出店经营', parentCode: '01', level: 2 },
  { code: '0106', name: '违法停车', parentCode: '01', level: 2 },
];

/** The numbers in the duty list of the matters that are classes of events. */
const NUMBERED = ['01', '02', '03', '04', '0101', '0102', '0401'] as const;
const NAMES: Readonly<Record<(typeof NUMBERED)[number], string>> = {
  '01': '市容环卫管理',
  '02': '公共安全隐患处置',
  '03': '电力设施保护',
  '04': '矛盾纠纷化解',
  '0101': '占道经营整治',
  '0102': '暴露垃圾清理',
  '0401': '邻里纠纷调解',
};

/** 69 matters: those of the small sample by class and town, the others with the department that leads and the towns that help. */
const numberedRows = (): Row[] => {
  const known = dutyRows().map((row) => {
    const category = row['categoryCode'] as (typeof NUMBERED)[number];
    return { ...row, number: NUMBERED.indexOf(category) + 1, name: NAMES[category], validFrom: '2022-01-01' };
  });
  const others = Array.from({ length: WENLING.dutyItems - NUMBERED.length }, (_, index) => {
    const field = FIELDS[index % FIELDS.length] ?? '';
    const word = ['日常巡查', '问题整改', '应急处置'][Math.floor(index / FIELDS.length)] ?? '';
    return {
      ...{ number: NUMBERED.length + index + 1, name: `${field}${word}`, placeCode: COUNTY, validFrom: '2022-01-01' },
      ...{ bodyCode: departmentOf(field), cooperatingBodyCodes: [BUREAU, 'ZJ-104'], basis: '属地管理事项责任清单' },
    };
  });
  return [...known, ...others];
};

const CHAINS = ['餐饮油烟', '建筑垃圾', '校外培训', '燃气使用', '电动自行车', '预付卡', '河道采砂', '危险化学品运输'];
const chainRows = (): Row[] =>
  CHAINS.map((matter, index) => {
    const lead = departmentOf(FIELDS[index + 1] ?? '');
    const steps = [`BEFORE:${lead}:准入条件审查`, `DURING:${BUREAU}:日常巡查`, `AFTER:${BUREAU}:违法行为处罚`];
    return {
      ...{ code: `ZRL-${index + 1}`, name: `${matter}监管“一件事”`, field: FIELDS[index + 1] ?? '' },
      ...{ leadBodyCode: lead, steps, validFrom: '2022-01-01' },
    };
  });

const MATTERS =
  '出租房管理 群租治理 流动摊贩 噪声扰民 养犬管理 违法建设 秸秆焚烧 飞线充电 占用消防通道 道路扬尘 渔船管理 鞋业消防 房屋装修 农贸市场 河道保洁';

const matterRows = (): Row[] =>
  MATTERS.split(' ').map((matter, index) => ({
    ...{ code: `YJS-${String(index + 1).padStart(2, '0')}`, name: `${matter}“一件事”`, leadBodyCode: BUREAU },
    ...{ cooperatingBodyCodes: [GOVERNMENT], process: ['发现', '派单', '处置', '复核', '评价'] },
    ...{ scene: `${matter}应用场景`, onlineSince: '2022-03-01', validFrom: '2022-01-01' },
  }));

/** Whose duty what is. */
export const dutyLists: readonly List[] = [
  { subgraph: 'catalogue', system: 'sample-event-categories', rows: () => [...categoryRows(), ...MORE_CATEGORIES] },
  { subgraph: 'catalogue', system: 'sample-duty-items', rows: numberedRows },
  { subgraph: 'catalogue', system: 'sample-chains', rows: chainRows },
  { subgraph: 'catalogue', system: 'sample-matters', rows: matterRows },
];
