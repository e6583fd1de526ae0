import type { BatchSummary } from '@network/kit/intake';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDER, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

let trial: Trial;
let batch: BatchSummary;
beforeAll(async () => {
  trial = await startTrial();
  const path = new URL('../systems/enforcement-supervision/fifth.sheet.json', import.meta.url);
  batch = await trial.sendFile(path, { system: 'enforcement-supervision', jurisdiction: WENLING });
});
afterAll(() => trial?.end());

it('a fifth file of supervision is taken, but for rows that tell no day, no number or nobody', () => {
  expect(batch).toMatchObject({ read: 14, taken: 7, unchanged: 1, skipped: 2, quarantined: 4 });
  expect(batch.reasons.map(({ rows, column }) => `${rows} ${column}`).toSorted()).toEqual([
    '10 监督日期',
    '11 监督编号',
    '11 监督编号',
    '12 监督对象',
    '6 整改期限',
  ]);
});

const record = async (serial: number) => {
  const number = `温司执监〔2024〕${serial}号`;
  const fields =
    'way subjectText caseNumbers problem supervisedOn authorityText opinion correctBy correction closedOn isOpen';
  const query = `{ supervisionRecord(jurisdiction: "${WENLING}", number: "${number}") { ${fields} } }`;
  const { data, errors } = await trial.ask(query, COMMANDER);
  expect(errors).toBeUndefined();
  return data.supervisionRecord;
};

it.each([
  [1, { way: 'FILE_REVIEW', caseNumbers: ['温综执罚决字〔2023〕第0815号'], correctBy: '2024-01-31', isOpen: false }],
  [2, { way: 'ALARM', caseNumbers: ['大溪罚决字〔2023〕第12号'], correctBy: '2024-02-05', isOpen: true }],
  [3, { way: 'SPECIAL', supervisedOn: '2024-02-20', correctBy: '2024-03-20', closedOn: '2024-03-18' }],
  [4, { way: 'COMPLAINT', caseNumbers: ['温泽罚决字〔2024〕3号'], correction: null, closedOn: '2024-03-18' }],
  [5, { way: 'RANDOM_DRAW', problem: null, authorityText: '温岭市司法局', supervisedOn: '2024-04-02' }],
  [7, { way: 'SPECIAL', problem: '问题3个：\n1.超期结案\n2.文书错别字\n3.裁量说理不足', supervisedOn: '2024-05-17' }],
  [8, { way: 'OTHER', opinion: '通报', correctBy: null, isOpen: true }],
])(
  '〔2024〕%i号 is found by its number, whatever brackets, digits and 第 it was written with',
  async (serial, told) => {
    expect(await record(serial)).toMatchObject(told);
  },
);
