import { WENLING } from '#figures.ts';
import type { List, Row } from '../government.ts';
import { apportion } from '../makers/dice.ts';
import { departmentOf, FIELDS } from './fields.ts';
import { COMPREHENSIVE_ITEMS } from './items.ts';
import { BUREAU, TOWNS } from './places.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const itemAt = (index: number) =>
  COMPREHENSIVE_ITEMS[index % COMPREHENSIVE_ITEMS.length] as (typeof COMPREHENSIVE_ITEMS)[number];
const STEPS = ['准入', '生产', '经营', '使用', '储存', '运输', '处置', '退出'];

const themes = Array.from({ length: WENLING.supervision.themes }, (_, index) => {
  const field = FIELDS[index % FIELDS.length] ?? '';
  const word = ['综合监管', '重点对象监管', '风险隐患监管'][Math.floor(index / FIELDS.length)] ?? '';
  return { code: `ZT-${two(index + 1)}`, name: `${field}${word}“一件事”`, field };
});

const themeRows = (): Row[] =>
  themes.map(({ code, name, field }) => ({
    ...{ code, name, leadBodyCode: departmentOf(field), claimedOn: '2022-03-20', validFrom: '2022-01-01' },
  }));

/** 1 694 scenes over 61 themes, each of them used online in the year. */
const sceneRows = (): Row[] => {
  const counts = apportion(
    WENLING.supervision.scenes,
    themes.map(() => 1),
  );
  return themes.flatMap(({ code, name, field }, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, index) => ({
      ...{ code: `${code}-${two(index + 1)}`, themeCode: code },
      name: `${name}：${STEPS[index % STEPS.length]}环节场景${index + 1}`,
      ...{ itemCodes: [itemAt(at * 31 + index).code], bodyCodes: [departmentOf(field), BUREAU] },
      ...{ onlineSince: '2022-04-01', usedOnlineOn: `2022-${two(5 + (index % 7))}-${two(1 + (index % 28))}` },
      validFrom: '2022-01-01',
    })),
  );
};

const linesOf = (index: number): string[] =>
  [0, 1, 2].map((line) => {
    const item = itemAt(index * 7 + line);
    return `${item.supervisingBody}:${item.code}:是否存在${item.name}的情形`;
  });

const LOCAL = ['九小场所', '建筑工地', '工业企业'] as const;

/** 47 tasks of the county, and the lists of its own that each town made for three kinds of object. */
const checkListRows = (): Row[] => [
  ...Array.from({ length: WENLING.checkLists }, (_, index) => {
    const field = FIELDS[index % FIELDS.length] ?? '';
    return {
      ...{ code: `CYC-${two(index + 1)}`, name: `${field}领域“综合查一次”任务${index + 1}`, level: 'COUNTY_TASK' },
      ...{ objectKind: field, leadBodyCode: departmentOf(field), bodyCodes: [departmentOf(field), BUREAU] },
      ...{ lines: linesOf(index), sceneCode: `ZT-${two((index % 61) + 1)}-01`, validFrom: '2022-01-01' },
    };
  }),
  ...TOWNS.filter(({ mode }) => mode !== null).flatMap((town, at) =>
    LOCAL.map((objectKind, index) => ({
      ...{ code: `TS-${town.code.slice(6, 9)}-${index + 1}`, name: `${town.name}${objectKind}“综合查一次”清单` },
      ...{ level: 'TOWN_LIST', objectKind, leadBodyCode: BUREAU, bodyCodes: [BUREAU], placeCodes: [town.code] },
      ...{ lines: linesOf(100 + at * 3 + index), validFrom: '2022-05-01' },
    })),
  ),
];

/** The first lists are printed with further questions, a row each, about their first items. */
const ROWED = 2;
const QUESTIONS = [
  ['主体资格', '是否亮证经营', '现场检查'],
  ['人员管理', '从业人员是否经过培训', '书面检查'],
  ['安全管理', '是否有隐患排查记录', '书面检查'],
] as const;

const checkRows = (): Row[] =>
  checkListRows()
    .slice(0, ROWED)
    .flatMap(({ code = null, leadBodyCode = null }, at) =>
      QUESTIONS.map(([topic, question, method], line) => ({
        ...{ listCode: code, topic, question, method, bodyCode: leadBodyCode, itemCode: itemAt(at * 7 + line).code },
        cooperatingBodyCodes: leadBodyCode === BUREAU ? [] : [BUREAU],
      })),
    );

const supervisionItemRows = (): Row[] =>
  FIELDS.flatMap((field, at) =>
    [0, 1].map((index) => ({
      ...{
        code: `JG-${two(at + 1)}-${index + 1}`,
        name: `对${field}${index === 0 ? '经营主体' : '活动场所'}的监督检查`,
      },
      ...{ field, bodyCode: departmentOf(field), claimedByBodyCode: departmentOf(field), claimedOn: '2022-02-10' },
      ...{ objects: ['企业', '个体工商户'], measures: ['现场检查', '书面检查'], lines: linesOf(200 + at * 2 + index) },
      validFrom: '2022-01-01',
    })),
  );

export const supervisionLists: readonly List[] = [
  { subgraph: 'catalogue', system: 'sample-supervision-items', rows: supervisionItemRows },
  { subgraph: 'catalogue', system: 'sample-themes', rows: themeRows },
  { subgraph: 'catalogue', system: 'sample-scenes', rows: sceneRows },
  { subgraph: 'catalogue', system: 'sample-check-lists', rows: checkListRows },
  { subgraph: 'catalogue', system: 'sample-check-rows', rows: checkRows },
];
