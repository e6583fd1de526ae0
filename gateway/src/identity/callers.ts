import { ANONYMOUS, scopeOfSource, type Viewer } from '@network/schema/viewer';

/** Somebody whom a developer can be, to see what such a caller sees. */
export type SampleCaller = {
  readonly caller: string;
  /** English and Chinese. */
  readonly name: { readonly en: string; readonly zh: string };
  readonly maySee: { readonly en: string; readonly zh: string };
  readonly viewer: Viewer;
};

const WENLING = { jurisdiction: '331081', place: null };
const XINHE = { jurisdiction: '331081', place: '331081104000' };
const ZEGUO = { jurisdiction: '331081', place: '331081100000' };
const XUXIAKE = { jurisdiction: '320281', place: '320281104000' };

const as = (subject: string, rest: Partial<Viewer>): Viewer => ({ ...ANONYMOUS, ...rest, subject });

type Government = { readonly jurisdiction: string; readonly caller: string; readonly en: string; readonly zh: string };

/** The command centre of a government that the full sample adds. */
const centreOf = ({ jurisdiction, caller, en, zh }: Government): SampleCaller => ({
  caller: `command-centre-${caller}`,
  name: { en: `Command centre of ${en}`, zh: `${zh}指挥中心` },
  maySee: {
    en: `everything in ${en}, which is in the full sample; telephone and identity numbers hidden`,
    zh: `${zh}全部数据（完整样例），电话和证件号隐藏`,
  },
  viewer: as(`command-centre-${caller}-1`, { roles: ['COMMANDER'], grants: [{ jurisdiction, place: null }] }),
});

/** The callers of DOMAIN.md §5.0 as they stand in the sample network of 温岭, and the other governments' centres; certificate numbers say 样例. All persons are made up. */
export const SAMPLE_CALLERS: readonly SampleCaller[] = [
  {
    caller: 'command-centre',
    name: { en: 'Command centre of Wenling', zh: '温岭市指挥中心' },
    maySee: { en: 'everything in Wenling; telephone and identity numbers hidden', zh: '全市数据，电话和证件号隐藏' },
    viewer: as('command-centre-1', { roles: ['COMMANDER'], grants: [WENLING] }),
  },
  {
    caller: 'town-captain',
    name: { en: 'Captain of the team of Xinhe', zh: '新河镇综合行政执法队队长' },
    maySee: { en: 'everything in Xinhe; telephone and identity numbers hidden', zh: '新河镇数据，电话和证件号隐藏' },
    viewer: as('captain-xinhe-1', { roles: ['HEAD', 'OFFICER'], grants: [XINHE], officer: '样例-104-001' }),
  },
  {
    caller: 'officer-xinhe',
    name: { en: 'Officer in Xinhe', zh: '新河镇执法人员' },
    maySee: { en: 'everything in Xinhe; telephone and identity numbers hidden', zh: '新河镇数据，电话和证件号隐藏' },
    viewer: as('officer-xinhe-1', { roles: ['OFFICER'], grants: [XINHE], officer: '样例-104-002' }),
  },
  {
    caller: 'officer-zeguo',
    name: { en: 'Officer in Zeguo', zh: '泽国镇执法人员' },
    maySee: {
      en: 'everything in Zeguo; no event, case or inspection of another town',
      zh: '泽国镇数据，看不到其他镇街的事件、案件和检查',
    },
    viewer: as('officer-zeguo-1', { roles: ['OFFICER'], grants: [ZEGUO], officer: '样例-100-001' }),
  },
  {
    caller: 'legal-reviewer',
    name: { en: 'Legal reviewer of Wenling', zh: '温岭市法制审核员' },
    maySee: { en: 'everything in Wenling, with telephone and identity numbers', zh: '全市数据，含电话和证件号' },
    viewer: as('legal-reviewer-1', {
      roles: ['LEGAL_REVIEWER'],
      grants: [WENLING],
      clearance: ['ID_NUMBER', 'PHONE'],
      purpose: '法制审核',
    }),
  },
  {
    caller: 'justice-supervisor',
    name: { en: 'Supervisor of the justice bureau', zh: '司法局执法监督员' },
    maySee: { en: 'everything in Wenling; telephone and identity numbers hidden', zh: '全市数据，电话和证件号隐藏' },
    viewer: as('justice-supervisor-1', { roles: ['SUPERVISOR'], grants: [WENLING], purpose: '执法监督' }),
  },
  {
    caller: 'power-utility',
    name: { en: 'Power utility', zh: '供电公司' },
    maySee: { en: 'what is public, and what concerns its own body', zh: '公开数据和与本单位有关的数据' },
    viewer: as('power-utility-1', { roles: ['PARTNER'], body: 'POWER-331081' }),
  },
  {
    caller: 'hotline-machine',
    name: { en: 'Machine of the 12345 hotline', zh: '12345热线推送程序' },
    maySee: {
      en: 'what is public, and its own batches; sends the orders of the hotline for Wenling',
      zh: '公开数据和本程序的批次；可推送温岭12345工单',
    },
    viewer: as('hotline-machine-1', {
      scopes: ['hotline-12345', 'citizen-messages'].map(scopeOfSource),
      grants: [WENLING],
    }),
  },
  {
    caller: 'power-machine',
    name: { en: 'Machine of the power company in Xinhe', zh: '供电公司新河供电所推送程序' },
    maySee: {
      en: 'what is public, and its own batches; sends hazards and damages in Xinhe',
      zh: '公开数据和本程序的批次；可推送新河镇隐患和外破',
    },
    viewer: as('power-machine-1', {
      scopes: ['power-hazards', 'power-damages', 'sample-hazards'].map(scopeOfSource),
      grants: [XINHE],
      body: 'POWER-331081',
    }),
  },
  {
    caller: 'open311-machine',
    name: { en: 'Machine of an Open311 client', zh: '随手拍客户端（Open311）' },
    maySee: {
      en: 'what is public, and the requests that it posted; posts requests for Wenling',
      zh: '公开数据和本客户端上报的事件；可上报温岭事件',
    },
    viewer: as('open311-machine-1', {
      roles: ['CITIZEN'],
      scopes: [scopeOfSource('open311-requests')],
      grants: [WENLING],
    }),
  },
  {
    caller: 'analyst',
    name: { en: 'Analyst', zh: '数据分析员' },
    maySee: { en: 'everything in Wenling; telephone and identity numbers hidden', zh: '全市数据，电话和证件号隐藏' },
    viewer: as('analyst-1', { roles: ['ANALYST'], grants: [WENLING] }),
  },
  centreOf({ jurisdiction: '350700', caller: 'nanping', en: 'Nanping', zh: '南平市' }),
  centreOf({ jurisdiction: '320281', caller: 'jiangyin', en: 'Jiangyin', zh: '江阴市' }),
  {
    caller: 'officer-jiangyin',
    name: { en: 'Officer in Xuxiake, Jiangyin', zh: '江阴市徐霞客镇执法人员' },
    maySee: {
      en: 'everything in Xuxiake, which is in the full sample; nothing of another government',
      zh: '徐霞客镇数据（完整样例），看不到其他地方的事件、案件和检查',
    },
    viewer: as('officer-jiangyin-1', { roles: ['OFFICER'], grants: [XUXIAKE], officer: '样例-104-001' }),
  },
  centreOf({ jurisdiction: '450500', caller: 'beihai', en: 'Beihai', zh: '北海市' }),
  centreOf({ jurisdiction: '330922', caller: 'shengsi', en: 'Shengsi', zh: '嵊泗县' }),
  {
    caller: 'citizen',
    name: { en: 'Citizen', zh: '市民' },
    maySee: { en: 'what is public, and the own reports', zh: '公开数据和本人上报的事件' },
    viewer: as('citizen-1', { roles: ['CITIZEN'] }),
  },
  {
    caller: 'anonymous',
    name: { en: 'Nobody', zh: '匿名' },
    maySee: { en: 'what is public', zh: '公开数据' },
    viewer: ANONYMOUS,
  },
];
