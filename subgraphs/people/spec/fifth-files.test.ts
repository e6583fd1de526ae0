import type { BatchSummary } from '@network/kit/intake';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callerOf, openTrialPeople, type TrialPeople } from './trial-people.ts';

const SHENGSI = '330922';

let trial: TrialPeople;
let batch: BatchSummary;
beforeAll(async () => {
  trial = await openTrialPeople();
  batch = await trial.sendFile('officer-register/fifth.sheet.json', SHENGSI);
});
afterAll(() => trial?.close());

it('a fifth register of officers, without telephones, is taken but for what tells no day and no number', () => {
  expect(batch).toMatchObject({ read: 16, taken: 10, unchanged: 1, skipped: 2, quarantined: 3 });
  const kept = batch.reasons.map(({ rows, column }) => `${rows} ${column}`);
  expect(kept).toEqual(expect.arrayContaining(['3 发证日期', '3 有效期至', '10 发证日期', '11 执法证号']));
  expect(batch.reasons.find(({ rows }) => rows.includes(3))?.reason).toContain('year, month, day');
  expect(batch.warningsBy.filter(({ rows }) => rows.length > 0)).toMatchObject([
    { rows: [4, 6], column: '身份证号' },
    { rows: [5], column: '身份证号' },
  ]);
});

const officer = async (serial: string) => {
  const fields = 'name idNumber certificates { fields status validFrom validTo }';
  const query = `{ officer(jurisdiction: "${SHENGSI}", certificateNumber: "11090200${serial}") { ${fields} } }`;
  return (await trial.ask(query, callerOf(SHENGSI)))['officer'];
};

it.each([
  [
    '101',
    '夏海',
    { fields: ['城市管理', '海洋渔业'], status: 'VALID', validFrom: '2021-06-01', validTo: '2026-05-31' },
  ],
  ['102', '徐·玉兰', { status: 'VALID', validFrom: '2022-03-15', validTo: '2027-03-14' }],
  ['104', 'John王', { fields: ['海洋渔业'], status: 'VALID', validFrom: '2023-07-01' }],
  ['105', '方芳芳', { status: 'VALID', validTo: '2024-08-31' }],
  ['106', '邱建军', { validFrom: '2022-06-01', validTo: '9999-12-31' }],
  ['108', '周全', { status: 'REVOKED' }],
  ['109', '李退休', { status: 'REVOKED', validTo: '2022-04-30' }],
  ['113', '贺吊', { status: 'REVOKED' }],
  ['114', '童暂', { status: 'SUSPENDED' }],
])('of officers: %s %s', async (serial, name, certificate) => {
  expect(await officer(serial)).toMatchObject({ name, idNumber: '***', certificates: [certificate] });
});

it('whoever holds 辅助人员工作证 helps officers and is none (R-117)', async () => {
  const query = `{ auxiliary(jurisdiction: "${SHENGSI}", number: "FZ0017") { name validTo } }`;
  expect(await trial.ask(query, callerOf(SHENGSI))).toEqual({ auxiliary: { name: '柴米', validTo: '2025-12-31' } });
});
