import type { FileRecords } from '#store/file/declarations.ts';

const OFFICERS = ['Z001', 'Z002'];

/** One record of each kind that can hang on a case. */
export const WHOLE_FILE: FileRecords = {
  evidence: [
    {
      number: '1',
      name: '现场照片',
      kind: 'AUDIOVISUAL',
      takenAt: '2026-07-10T09:30:00+08:00',
      officerNumbers: OFFICERS,
      placeText: '新河镇前蔡村',
      originBodyCode: 'agriculture',
      fileName: 'photo-1.jpg',
      fileHash: 'a'.repeat(64),
      verification: 'VERIFIED',
    },
    { number: '2', name: '勘验笔录', kind: 'RECORD', takenAt: '2026-07-11T09:30:00+08:00' },
  ],
  caseDocuments: [
    {
      number: '立〔2026〕1号',
      title: '立案审批表',
      formCode: 'F01',
      issuedOn: '2026-07-10',
      bodyCode: 'bureau',
      isComplete: true,
    },
  ],
  preservations: [
    { number: '1', objects: '鸭笼', preservedOn: '2026-07-10', decidedOn: '2026-07-14', result: 'RETURNED' },
  ],
  coerciveMeasures: [{ number: '1', kind: 'SEIZE', approvedAt: '2026-07-10T11:00:00+08:00', startedOn: '2026-07-10' }],
  correctionOrders: [{ number: '1', issuedOn: '2026-07-10', correctBy: '2026-07-17', result: 'UNCORRECTED' }],
  notices: [
    { number: '1', kinds: ['PENALTY', 'HEARING'], penaltyKinds: ['FINE'], fine: '500.00', servedOn: '2026-07-20' },
  ],
  hearings: [{ number: '1', requestedOn: '2026-07-22', heldOn: '2026-08-05', hostNumber: 'Z007', result: 'UPHELD' }],
  legalReviews: [
    { number: '1', submittedOn: '2026-08-06', reviewedOn: '2026-08-07', reviewerNumber: 'Z008', result: 'PASSED' },
  ],
  discussions: [{ number: '1', heldOn: '2026-08-10', members: ['局长', '副局长'], quorum: 2, attendance: 2 }],
  services: [{ number: '1', method: 'LEFT', servedOn: '2026-08-13', officerNumbers: OFFICERS, note: '拒绝签收' }],
  payments: [{ number: '1', amount: '500.00', paidOn: '2026-08-20', method: 'BANK', receiptNumber: 'R-1' }],
  executions: [{ number: '1', kind: 'COURT', urgedOn: '2026-09-01', startedOn: '2026-09-20', result: 'COMPLETED' }],
  commitments: [
    { number: '1', list: 'COMMITMENT', signedOn: '2026-07-10', correctBy: '2026-07-15', result: 'CORRECTED' },
  ],
  publications: [{ number: '1', channel: 'ENFORCEMENT_SITE', publishedOn: '2026-08-14' }],
  reconsiderations: [
    { number: '温政复〔2026〕1号', authority: '温岭市人民政府', filedOn: '2026-08-25', result: 'UPHELD' },
  ],
  litigations: [{ number: '（2026）浙1081行初1号', court: '温岭市人民法院', filedOn: '2026-09-10', instance: 1 }],
};
