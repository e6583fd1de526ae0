import { createId } from '@network/kit/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileTransfers, type TransferEntry } from '#store/transfer/transfer-kind.ts';
import { caseEntry } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, OFFICER_OF_XINHE, startTrial, type Trial, WENLING, XINHE } from '../trial/trial-network.ts';

const entry = (number: string, record: Partial<TransferEntry['record']> = {}): TransferEntry => ({
  jurisdiction: WENLING,
  id: createId('Transfer', { jurisdiction: WENLING, source: 'trial', sourceId: number }),
  record: { number, direction: 'FROM_DEPARTMENT', sentOn: '2026-07-01', isOnline: true, placeCode: XINHE, ...record },
  provenance: [],
});

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await trial.file([caseEntry('UPON'), caseEntry('CRIME'), caseEntry('AWAY', { place: DAXI })]);
  await trial.store.db.transaction((tx) =>
    fileTransfers(tx, [
      entry('T-1', {
        ...{ reason: 'EVIDENCE', fromBodyCode: 'water', toBodyCode: 'bureau', itemCode: '330231000000' },
        ...{
          mandatoryEvidenceCount: 3,
          electronicEvidenceCount: 3,
          acceptedOn: '2026-07-02',
          answeredOn: '2026-07-03',
        },
        ...{ answer: 'FILED', filedCaseNumber: 'UPON', agreementNumber: 'X-1' },
      }),
      entry('T-2', {
        mandatoryEvidenceCount: 3,
        electronicEvidenceCount: 2,
        sentOn: '2026-07-05',
        fromBodyCode: 'water',
      }),
      entry('T-3', {
        ...{ direction: 'TO_POLICE', reason: 'SUSPECTED_CRIME', caseNumber: 'CRIME', toText: '温岭市公安局' },
        ...{ isOnline: false, sentOn: '2026-08-01', teamFormedOn: '2026-07-28', reportedOn: '2026-07-29' },
        ...{ approvedAt: '2026-07-31T09:00:00+08:00', sentAt: '2026-08-01T08:00:00+08:00', answeredOn: '2026-08-03' },
        ...{ answer: 'FILED', materialsHandedOn: '2026-08-05' },
      }),
      entry('T-4', { placeCode: DAXI, answer: 'FILED', filedCaseNumber: 'AWAY', sentOn: '2026-06-01' }),
    ]),
  );
});
afterAll(() => trial.end());

const list = async (args: string, viewer = COMMANDER): Promise<string[]> => {
  const query = `{ transfers(jurisdiction: "${WENLING}"${args}) { totalCount nodes { number } } }`;
  const { transfers } = (await trial.ask(query, viewer)).data;
  expect(transfers.totalCount).toBe(transfers.nodes.length);
  return transfers.nodes.map(({ number }: { number: string }) => number);
};

it('tells of a transfer who sent what to whom, upon which agreement, and what came of it', async () => {
  const query = `{ transfer(jurisdiction: "${WENLING}", number: "T-1") {
    direction reason fromBody { code } toBody { code } place { code } item { code } agreement { number }
    isOnline mandatoryEvidenceCount electronicEvidenceCount isFullyElectronic acceptedOn answer
    filedCase { number transfer { number } }
  } }`;
  expect((await trial.ask(query, COMMANDER)).data.transfer).toEqual({
    direction: 'FROM_DEPARTMENT',
    reason: 'EVIDENCE',
    fromBody: { code: 'water' },
    toBody: { code: 'bureau' },
    place: { code: XINHE },
    item: { code: '330231000000' },
    agreement: { number: 'X-1' },
    isOnline: true,
    mandatoryEvidenceCount: 3,
    electronicEvidenceCount: 3,
    isFullyElectronic: true,
    acceptedOn: '2026-07-02',
    answer: 'FILED',
    filedCase: { number: 'UPON', transfer: { number: 'T-1' } },
  });
});

it('tells from the case where it was handed over, with the stamps of the police', async () => {
  const query = `{ case(jurisdiction: "${WENLING}", number: "CRIME") { transfers { totalCount nodes {
    number toText reportedOn approvedAt sentAt answer materialsHandedOn case { number }
  } } } }`;
  expect((await trial.ask(query, COMMANDER)).data.case.transfers).toEqual({
    totalCount: 1,
    nodes: [
      {
        number: 'T-3',
        toText: '温岭市公安局',
        reportedOn: '2026-07-29',
        approvedAt: '2026-07-31T09:00:00+08:00',
        sentAt: '2026-08-01T08:00:00+08:00',
        answer: 'FILED',
        materialsHandedOn: '2026-08-05',
        case: { number: 'CRIME' },
      },
    ],
  });
});

describe('transfers are narrowed and ordered', () => {
  it.each([
    ['', ['T-3', 'T-2', 'T-1', 'T-4']],
    [', orderBy: { field: SENT_ON, direction: ASC }', ['T-4', 'T-1', 'T-2', 'T-3']],
    [', filter: { from: "2026-07-01", before: "2026-08-01" }', ['T-2', 'T-1']],
    [', filter: { answeredFrom: "2026-07-03", answeredBefore: "2026-08-03" }', ['T-1']],
    [', filter: { directions: [TO_POLICE] }', ['T-3']],
    [', filter: { reasons: [EVIDENCE, SUSPECTED_CRIME] }', ['T-3', 'T-1']],
    [', filter: { answers: [FILED] }', ['T-3', 'T-1', 'T-4']],
    [', filter: { fromBodyCodes: ["water"] }', ['T-2', 'T-1']],
    [', filter: { toBodyCodes: ["bureau"] }', ['T-1']],
    [', filter: { isOnline: false }', ['T-3']],
    [', filter: { isFullyElectronic: false }', ['T-2']],
  ])('by "%s"', async (args, expected) => {
    expect(await list(args)).toEqual(expected);
  });
});

it('lists them under bodies, items, agreements and places, within the scope of the caller only', async () => {
  const of = [
    { __typename: 'Body', jurisdiction: WENLING, code: 'water' },
    { __typename: 'EnforcementItem', jurisdiction: WENLING, code: '330231000000' },
    { __typename: 'CooperationAgreement', jurisdiction: WENLING, number: 'X-1' },
    { __typename: 'Place', code: '331081000000' },
  ];
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Body { transfersSent { totalCount } transfersReceived { totalCount } }
    ... on EnforcementItem { transfers { totalCount } }
    ... on CooperationAgreement { transfers { totalCount } }
    ... on Place { transfers { totalCount } }
  } }`;
  expect((await trial.ask(query, COMMANDER, { of })).data._entities).toEqual([
    { transfersSent: { totalCount: 2 }, transfersReceived: { totalCount: 0 } },
    { transfers: { totalCount: 1 } },
    { transfers: { totalCount: 1 } },
    { transfers: { totalCount: 4 } },
  ]);
  expect(await list('', OFFICER_OF_XINHE)).toEqual(['T-3', 'T-2', 'T-1']);
  const hidden = `{ transfer(jurisdiction: "${WENLING}", number: "T-4") { number } }`;
  expect((await trial.ask(hidden, OFFICER_OF_XINHE)).data.transfer).toBeNull();
});

it("takes a county's list of transfers in", async () => {
  const { body } = await trial.push(
    'evidence-sharing',
    '移送编号,移送方向,移送事由,移送机关,受移送机关,受移送单位名称,移送内容,镇街,案号,事项编码,协作协议,移送日期,是否线上,应附证据数,电子证据数,签收日期,答复日期,答复,答复理由,立案案号\nY-1,部门移送,证据共享,water,bureau,,照片,新河镇,,,,2026/9/1,是,2,2,2026/9/2,2026/9/3,不予立案,证据不足,',
  );
  expect(body).toMatchObject({ taken: 1, warnings: 0 });
  const query = `{ transfer(jurisdiction: "${WENLING}", number: "Y-1") { answer answerReason isFullyElectronic provenance { batch } } }`;
  expect((await trial.ask(query, OFFICER_OF_XINHE)).data.transfer).toEqual({
    answer: 'NOT_FILED',
    answerReason: '证据不足',
    isFullyElectronic: true,
    provenance: [{ batch: body.batch }],
  });
});
