import type { BatchSummary } from '@network/kit/intake';
import { cellsNoted, countsOf } from '@network/kit/intake/trial-accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDER, startTrial, type Trial } from '../trial/trial-network.ts';

/** 温岭's and 玉环's, beside those that every trial knows. */
const PLACES = {
  ...{ 太平街道: '331081001000', 城东街道: '331081002000', 城北街道: '331081004000', 大溪镇: '331081101000' },
  ...{ 箬横镇: '331081103000', 石塘镇: '331081105000', 滨海镇: '331081106000', 温峤镇: '331081107000' },
  ...{ 石桥头镇: '331081109000', 坞根镇: '331081110000' },
  ...{ 玉城街道: '331083001000', 坎门街道: '331083002000', 大麦屿街道: '331083003000', 清港镇: '331083101000' },
  ...{ 楚门镇: '331083102000', 干江镇: '331083103000', 沙门镇: '331083105000', 龙溪镇: '331083107000' },
  ...{ 北山村委会: '331083001219' },
};
const FILES = {
  'evidence-sharing': ['fifth.csv', '331081'],
  'provincial-case-system': ['fifth.sheet.json', '331083'],
  'credit-penalties-department': ['fifth.sheet.json', '331081'],
} as const;
type System = keyof typeof FILES;

let trial: Trial;
const batches = new Map<string, BatchSummary>();
beforeAll(async () => {
  trial = await startTrial({ towns: PLACES });
  for (const [system, [file, jurisdiction]] of Object.entries(FILES)) {
    const path = new URL(`../systems/${system}/${file}`, import.meta.url);
    batches.set(system, await trial.sendFile(path, { system, jurisdiction }));
  }
});
afterAll(() => trial?.end());

const ask = async (jurisdiction: string, query: string) => {
  const viewer = { ...COMMANDER, grants: [{ jurisdiction, place: null }] };
  const { data, errors } = await trial.ask(`{ ${query.replace('FOR', `jurisdiction: "${jurisdiction}"`)} }`, viewer);
  expect(errors).toBeUndefined();
  return Object.values(data)[0];
};

describe("a fifth file by a stranger's hand imports unchanged", () => {
  it.each<[System, readonly number[], readonly string[]]>([
    ['evidence-sharing', [16, 9, 1, 2, 4], ['4 应附证据数', '10 移送编号', '11 移送日期', '14 移送方向']],
    ['provincial-case-system', [14, 8, 1, 2, 3], ['9 立案日期', '10 案件编号', '13 罚款金额']],
    [
      'credit-penalties-department',
      [15, 8, 0, 2, 5],
      ['1,8 处罚决定书文号', '9 处罚决定书文号', '10 处罚决定日期', '12 罚款金额'],
    ],
  ])('%s', (system, counts, kept) => {
    const batch = batches.get(system) as BatchSummary;
    expect(countsOf(batch)).toEqual(counts);
    expect(cellsNoted(batch.reasons).toSorted()).toEqual(kept.toSorted());
  });

  it('and says of what it took what is odd', () => {
    const odd = (system: System) => cellsNoted((batches.get(system) as BatchSummary).warningsBy);
    expect(odd('evidence-sharing')).toEqual(['6,7 移送事由', '12 镇街']);
    expect(odd('provincial-case-system')).toEqual(['7 统一社会信用代码/证件号码', '11 案发区划']);
    expect(odd('credit-penalties-department')).toEqual(['3,4 注册号', '6 企业名称']);
  });
});

describe('what the fifth stranger meant is what the graph tells', () => {
  it.each([
    ['88', { direction: 'FROM_DEPARTMENT', reason: 'JURISDICTION', answer: 'FILED' }],
    ['89', { reason: 'EVIDENCE', mandatoryEvidenceCount: 5, acceptedOn: '2025-05-08', answer: 'NOT_FILED' }],
    ['90', { direction: 'TO_POLICE', isOnline: false, mandatoryEvidenceCount: 12, toText: '温岭市公安局' }],
    ['92', { direction: 'TO_DEPARTMENT', reason: 'OTHER', reasonText: '其他', answeredOn: null, answer: null }],
    ['93', { direction: 'TO_DEPARTMENT', reason: 'OTHER', reasonText: '移送纪检监察' }],
    ['94', { direction: 'TO_OTHER', reason: 'OTHER', reasonText: '公益诉讼线索', answer: null }],
    ['95', { reason: 'JURISDICTION', reasonText: '管辖', answer: 'RETURNED' }],
    ['97', { reason: 'OBSTRUCTION', reasonText: '阻碍执行职务', place: null }],
    ['98', { direction: 'TO_POLICE', isOnline: true, mandatoryEvidenceCount: null, acceptedOn: '2025-05-15' }],
  ])('of a transfer: %s', async (serial, transfer) => {
    const fields = `direction reason reasonText isOnline mandatoryEvidenceCount toText acceptedOn answeredOn answer
      place { code }`;
    const query = `transfer(FOR, number: "WLYS〔2025〕00${serial}") { ${fields} }`;
    expect(await ask('331081', query)).toMatchObject(transfer);
  });

  it('of the case that was filed upon a transfer: its number in the usual brackets', async () => {
    const query = 'transfer(FOR, number: "WLYS〔2025〕0088") { filedCaseNumber }';
    expect(await ask('331081', query)).toEqual({ filedCaseNumber: '温综执立字〔2025〕第0512号' });
  });

  const CASE = `state title place { code } exitKind party { kind creditCode idNumber } hearings { opinion }
    services { method } payments { amount paidOn } decision { numberText kinds fine confiscated decidedOn }`;
  it.each([
    ['0031', { state: 'CLOSED', hearings: [], services: [{ method: 'DIRECT' }], decision: { fine: '500.00' } }],
    [
      '0032',
      {
        ...{ state: 'PERFORMED', title: '台州玉环港运建材有限公司未密闭运输案', place: { code: '331083003000' } },
        ...{ party: { kind: 'ORGANISATION', creditCode: '91331083MA2AM4P72G' }, services: [{ method: 'POSTAL' }] },
        decision: { kinds: ['WARNING', 'FINE'], fine: '12000.00' },
      },
    ],
    ['0033', { state: 'INVESTIGATING', place: { code: '331083002000' }, party: { kind: 'CITIZEN', idNumber: '***' } }],
    [
      '34',
      {
        ...{ state: 'CLOSED', place: { code: '331083001219' }, services: [{ method: 'DIRECT' }] },
        payments: [{ amount: '50.00', paidOn: '2025-03-07' }],
      },
    ],
    [
      '0036',
      {
        ...{ hearings: [{ opinion: '已举行听证' }], services: [{ method: 'LEFT' }] },
        decision: { kinds: ['CONFISCATION_OF_GAINS', 'FINE'], fine: '50000.00', confiscated: '3200.50' },
      },
    ],
    ['0037', { state: 'UNDER_REVIEW', exitKind: null, party: { kind: 'CITIZEN', idNumber: '***' }, decision: null }],
    ['0039', { state: 'INVESTIGATING', place: null }],
    ['0040', { state: 'NO_PENALTY', exitKind: 'NO_PENALTY', services: [{ method: 'ELECTRONIC' }] }],
  ])('of a case: %s', async (serial, known) => {
    expect(await ask('331083', `case(FOR, number: "玉综执立〔2025〕${serial}") { ${CASE} }`)).toMatchObject(known);
  });

  it('of a case that was withdrawn: nothing', async () => {
    expect(await ask('331083', 'case(FOR, number: "玉综执立〔2025〕0035") { state }')).toBeNull();
  });

  it.each([
    ['温应急罚〔2025〕119号', { fine: '35000.00', confiscated: null, decidedOn: '2025-02-19' }],
    ['温应急罚〔2025〕120号', { kinds: ['WARNING', 'FINE'], fine: '5000.00', confiscated: null }],
    ['（温）应急罚〔2025〕121号', { fine: '10000.00', confiscated: null, decidedOn: '2025-02-21' }],
    ['温应急罚〔2025〕122号', { kinds: ['CONFISCATION_OF_GAINS', 'FINE'], fine: '2000.00', confiscated: '1860.00' }],
    ['温应急罚〔2025〕123号', { kinds: ['WARNING'], fine: null, confiscated: null }],
    ['温应急当罚字〔2025〕7号', { fine: '200.00', decidedOn: '2025-02-26' }],
    ['温应急罚〔2025〕125号', { kinds: ['PERMIT_SUSPENSION', 'FINE'], fine: '100000.00' }],
    ['温应急罚〔2025〕127号', { kinds: ['PUBLIC_CRITICISM'], fine: null }],
  ])('of a penalty: %s', async (number, decision) => {
    const fields = 'kinds fine confiscated decidedOn';
    const query = `case(FOR, number: "${number}") { state decision { ${fields} } }`;
    expect(await ask('331081', query)).toMatchObject({ state: 'DECIDED', decision });
  });

  it('of a party: a name in one line, and who stands for it where the sheet tells', async () => {
    const query = 'case(FOR, number: "温应急罚〔2025〕119号") { party { name representative } }';
    expect(await ask('331081', query)).toEqual({ party: { name: '台州联众机电有限公司', representative: '郑　军' } });
  });
});
