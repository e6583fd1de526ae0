import type { List, Row } from '../government.ts';
import type { Item } from '../items/items.ts';
import { EMPOWERED_ITEMS, EMPOWERMENT } from './items.ts';
import { BUREAU, GOVERNMENT, TOWNS } from './places.ts';

const PLAN = '样例-温委办发〔2022〕8号';
const OPINION = '样例-温政办发〔2022〕15号';

const COMMITMENT = '样例-温综执〔2022〕12号';
const FIRST_VIOLATION = '样例-温综执〔2022〕13号';
/** Both exemptions are in force since 1 May 2022. */
const EXEMPTION = {
  ...{ kind: 'NOTICE', issuer: '温岭市综合行政执法局', issuingBodyCode: BUREAU, formedOn: '2022-04-18' },
  ...{ publishedOn: '2022-04-20', effectiveOn: '2022-05-01', openness: 'PROACTIVE', validity: 'VALID' },
} as const;

const documentRows = (): Row[] => [
  {
    ...{ number: PLAN, title: '温岭市推进“大综合一体化”行政执法改革方案', kind: 'PLAN' },
    ...{ issuer: '温岭市委办公室、市政府办公室', issuingBodyCode: GOVERNMENT, formedOn: '2022-02-18' },
    ...{ publishedOn: '2022-02-25', effectiveOn: '2022-02-25', openness: 'PROACTIVE', validity: 'VALID' },
  },
  {
    ...{ number: OPINION, title: '温岭市镇(街道)一支队伍管执法工作实施意见', kind: 'OPINION' },
    ...{ issuer: '温岭市人民政府办公室', issuingBodyCode: GOVERNMENT, formedOn: '2022-03-10' },
    ...{ publishedOn: EMPOWERMENT.publishedOn, effectiveOn: EMPOWERMENT.effectiveOn },
    ...{ openness: 'PROACTIVE', validity: 'VALID' },
  },
  { ...EXEMPTION, number: COMMITMENT, title: '温岭市轻微违法行为告知承诺制实施意见', kind: 'OPINION' },
  { ...EXEMPTION, number: FIRST_VIOLATION, title: '温岭市首违不罚事项清单' },
];

const EMPOWERED = TOWNS.filter(({ mode }) => mode === 'EMPOWERED');
const FIRST_LIST = 'FQ-1';

/** The three lists that the items themselves tell, and the first one handed to towns. */
const listRows = (): Row[] => [
  { code: 'ZML', name: '执法目录总清单', kind: 'TOTAL', documentNumber: PLAN, publishedOn: '2022-01-01' },
  { code: 'ZH', name: '综合执法清单', kind: 'COMPREHENSIVE', documentNumber: PLAN, publishedOn: '2022-01-01' },
  { code: 'ZY', name: '专业执法清单', kind: 'PROFESSIONAL', documentNumber: PLAN, publishedOn: '2022-01-01' },
  {
    ...{ code: FIRST_LIST, name: '镇(街道)赋权事项目录（第一批）', kind: 'EMPOWERED', ordinal: 1 },
    ...{ documentNumber: OPINION, ...EMPOWERMENT, placeCodes: EMPOWERED.map(({ code }) => code) },
  },
];

/** Each item to each of eleven towns, published before they took effect. */
const grantRowsOf = (items: readonly Item[]): Row[] =>
  EMPOWERED.flatMap(({ code: placeCode }) =>
    items.map(({ code: itemCode }) => ({ listCode: FIRST_LIST, itemCode, placeCode, ...EMPOWERMENT })),
  );

/** The lists with what is granted by them. 东部新区 is no town: what is granted is granted to places below the county. */
export const listListsOf = (granted: readonly Item[]): readonly List[] => [
  { subgraph: 'catalogue', system: 'sample-documents', rows: documentRows },
  { subgraph: 'catalogue', system: 'sample-lists', rows: listRows },
  { subgraph: 'catalogue', system: 'sample-grants', rows: () => grantRowsOf(granted) },
];

/** 91 items are granted. */
export const listLists = listListsOf(EMPOWERED_ITEMS);

/** The documents that found lists and teams, by their numbers. */
export const FOUNDING = {
  plan: PLAN,
  opinion: OPINION,
  commitment: COMMITMENT,
  firstViolation: FIRST_VIOLATION,
} as const;
