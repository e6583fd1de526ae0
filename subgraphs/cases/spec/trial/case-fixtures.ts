import { createId } from '@network/kit/ids';
import type { CaseRecord } from '#store/case-record.ts';
import type { CaseActionRecord, CaseEntry } from '#store/case-writer.ts';
import { WENLING, XINHE } from './trial-network.ts';

const at = (index: number): string => `2026-07-${String(index + 1).padStart(2, '0')}T10:00:00+08:00`;

/** Actions by one officer, a day apart. */
export const actionsOf = (...actions: readonly string[]): CaseActionRecord[] =>
  actions.map((action, index) => ({ action, at: at(index), actor: 'officer:Z001' }));

export const FILED = ['REGISTER', 'VERIFY', 'FILE_CASE'] as const;
export const DECIDED = [
  ...FILED,
  'END_INVESTIGATION',
  'SUBMIT_FOR_REVIEW',
  'PASS_REVIEW',
  'NOTIFY',
  'END_NOTICE_PERIOD',
  'DECIDE',
] as const;

/** An ordinary case of 新河镇 under investigation, with what is told otherwise. */
export const caseEntry = (
  number: string,
  record: Partial<CaseRecord> = {},
  actions: readonly string[] = FILED,
): CaseEntry => ({
  jurisdiction: WENLING,
  id: createId('Case', { jurisdiction: WENLING, source: 'trial', sourceId: number }),
  record: {
    number,
    cause: '在城市建成区内饲养家禽',
    procedure: 'ORDINARY',
    place: XINHE,
    filedOn: '2026-07-10',
    discoveredOn: '2026-07-08',
    itemCode: '330217199000',
    itemVersion: 2,
    discretionOrdinal: 1,
    officerNumbers: ['Z001', 'Z002'],
    bodyCode: 'bureau',
    teamCode: 'xinhe',
    eventNumber: 'E-1',
    party: { kind: 'CITIZEN', name: '张三（样例）', idNumber: '331081199001010011', phone: '13800000000' },
    ...record,
  },
  actions: actionsOf(...actions),
  provenance: [],
});

/** The columns of a county's ledger of cases, as `penalty-ledger` describes it. */
export const LEDGER: readonly string[] = [
  '案号',
  '案由',
  '适用程序',
  '案件状态',
  '案源',
  '发现日期',
  '立案日期',
  '告知送达日期',
  '决定日期',
  '送达日期',
  '公示日期',
  '结案日期',
  '处罚种类',
  '罚款金额',
  '处罚内容',
  '镇街',
  '事项编码',
  '执法证号',
  '处罚机关',
  '承办队伍',
  '来源事件',
  '当事人类别',
  '当事人',
  '统一社会信用代码',
  '证件号码',
  '联系电话',
  '住所',
];
