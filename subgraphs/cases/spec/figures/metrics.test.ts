import { createId } from '@network/kit/ids';
import { expectDescribed } from '@network/kit/metrics/trial';
import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASES_FORMULAS } from '#domain/metrics.ts';
import { transfers } from '#store/tables/transfer.ts';
import { caseEntry, DECIDED, FILED } from '../trial/case-fixtures.ts';
import { DAXI, startTrial, type Trial, WENLING, XINHE } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  const decided = { filedOn: '2026-01-10', decidedOn: '2026-02-10', decisionKinds: ['FINE'] as const };
  const compliant = { isReviewRequired: true, isReviewPassed: true, isHearingRequired: true, isHearingTold: true };
  const twoDays = { approvalSubmittedAt: '2026-02-08T10:00:00+08:00', approvedAt: '2026-02-10T10:00:00+08:00' };
  const tenMinutes = { fileStartedAt: '2026-02-10T10:00:00+08:00', fileCompletedAt: '2026-02-10T10:10:00+08:00' };
  const remedy = { number: '1', filedOn: '2026-03-01', concludedOn: '2026-04-01', result: 'CHANGED' as const };
  const promise = { number: '1', signedOn: '2026-03-01', correctBy: '2026-03-10' };
  await trial.file([
    {
      ...caseEntry(
        'C-1',
        {
          ...decided,
          ...compliant,
          ...twoDays,
          ...tenMinutes,
          issuingSubject: 'TOWN',
          templateCode: 'M-1',
          publishedOn: '2026-02-15',
        },
        DECIDED,
      ),
      children: { reconsiderations: [remedy] },
    },
    caseEntry(
      'C-2',
      {
        ...decided,
        decidedOn: '2026-05-10',
        isReviewRequired: true,
        bodyCode: null,
        officerNumbers: ['Z001', 'Z001'],
        issuingSubject: 'COUNTY',
        place: DAXI,
      },
      DECIDED,
    ),
    {
      ...caseEntry(
        'C-3',
        {
          filedOn: null,
          decidedOn: '2026-03-01',
          procedure: 'SIMPLE',
          issuingSubject: 'TOWN',
          exitKind: 'FIRST_VIOLATION',
        },
        [],
      ),
      children: {
        commitments: [
          { ...promise, correctedOn: '2026-03-09' },
          { ...promise, number: '2', correctedOn: '2026-03-11' },
        ],
      },
    },
    caseEntry('C-4', { filedOn: '2026-02-01' }, FILED),
    caseEntry('C-5', { ...decided, filedOn: '2025-01-10', decidedOn: '2025-02-10' }, DECIDED),
  ]);
  const sent = { jurisdiction: WENLING, place: XINHE, direction: 'FROM_DEPARTMENT' as const, sentOn: '2026-03-01' };
  await trial.store.db.insert(transfers).values(
    [true, true, false].map((isOnline, at) => ({
      ...{ ...sent, isOnline, number: `T-${at}`, mandatoryEvidenceCount: 3, electronicEvidenceCount: 2 + (at % 2) },
      ...{ answeredOn: at < 2 ? '2026-03-05' : null, answer: at < 2 ? ('FILED' as const) : null },
      id: createId('Transfer', { jurisdiction: WENLING, source: 'trial', sourceId: String(at) }),
    })),
  );
});
afterAll(() => trial.end());

type Told = { key: string; value: number | null; numerator: number; denominator: number | null };
/** The figures of a place by their keys, as somebody without any grant reads them. */
const figures = async (args: string, code = '331081000000') => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place {
    caseMetrics(${args}) { key value numerator denominator cutOff
    parts { value numerator denominator place { code } body { jurisdiction code } } } } } }`;
  const { data, errors } = await trial.ask(query, ANONYMOUS, { of: [{ __typename: 'Place', code }] });
  if (errors !== undefined) throw new Error(errors[0].message);
  return Object.fromEntries(data['_entities'][0].caseMetrics.map(({ key, ...told }: Told) => [key, told]));
};

it('names every figure in the graph by its title and its formula', () => {
  expectDescribed('cases', 'Case', CASES_FORMULAS);
});

it('counts cases by the day of their decision, by procedure and by the subject that issued it', async () => {
  expect(await figures('keys: [CASES, CASES_FILED, CASES_OPEN, TOWN_SUBJECT_SHARE, TEMPLATE_RATE]')).toMatchObject({
    CASES: { value: 3, cutOff: '2026-10-09T09:00:00+08:00' },
    CASES_FILED: { value: 3 },
    CASES_OPEN: { value: 4 },
    TOWN_SUBJECT_SHARE: { numerator: 2, denominator: 3 },
    TEMPLATE_RATE: { numerator: 1, denominator: 3 },
  });
  expect(await figures('keys: [CASES], by: PROCEDURE')).toMatchObject({
    CASES: {
      parts: [
        { value: 'ORDINARY', numerator: 2 },
        { value: 'SIMPLE', numerator: 1 },
      ],
    },
  });
  expect(await figures('keys: [CASES]', XINHE)).toMatchObject({ CASES: { value: 2 } });
});

it('names the towns and the bodies of parts, so that whoever owns them tells their names', async () => {
  const parts = async (by: string) => (await figures(`keys: [CASES], by: ${by}`))['CASES'].parts;
  expect(await parts('BODY')).toMatchObject([
    { value: '', numerator: 1, place: null, body: null },
    { value: 'bureau', numerator: 2, place: null, body: { jurisdiction: WENLING, code: 'bureau' } },
  ]);
  expect(await parts('TOWN')).toContainEqual(expect.objectContaining({ place: { code: XINHE }, body: null }));
  expect(await parts('PROCEDURE')).toContainEqual(expect.objectContaining({ place: null, body: null }));
});

it('tells whether the law was kept, and which cases run past its limit', async () => {
  const keys = 'TWO_OFFICERS_RATE, LEGAL_REVIEW_RATE, HEARING_TOLD_RATE, IN_TIME_RATE, OVERDUE_CASES, PUBLISHED_RATE';
  expect(await figures(`keys: [${keys}]`)).toMatchObject({
    TWO_OFFICERS_RATE: { numerator: 2, denominator: 3 },
    LEGAL_REVIEW_RATE: { numerator: 1, denominator: 2, value: 0.5 },
    HEARING_TOLD_RATE: { numerator: 1, denominator: 1 },
    IN_TIME_RATE: { numerator: 1, denominator: 2 },
    OVERDUE_CASES: { value: 1 },
    PUBLISHED_RATE: { numerator: 1, denominator: 2 },
  });
  expect(await figures('keys: [OVERDUE_CASES], window: { from: "2026-05-01", to: "2026-05-10" }')).toMatchObject({
    OVERDUE_CASES: { value: 2 },
  });
});

it('tells how long approvals and files took, what was contested and what was promised', async () => {
  const keys =
    'APPROVAL_MEAN, APPROVAL_MEDIAN, FILE_MEDIAN, PENALTY_DECISIONS, PENALTY_DECISION_GROWTH, RECONSIDERATION_SHARE, RECONSIDERATION_CORRECTED_RATE, LITIGATION_LOST_RATE, FIRST_VIOLATION_RATE, COMMITMENT_KEPT_RATE';
  expect(await figures(`keys: [${keys}]`)).toMatchObject({
    APPROVAL_MEAN: { numerator: 2880, denominator: 1, value: 2880 },
    APPROVAL_MEDIAN: { value: 2880 },
    FILE_MEDIAN: { value: 10 },
    PENALTY_DECISIONS: { value: 2 },
    PENALTY_DECISION_GROWTH: { numerator: 1, denominator: 1, value: 1 },
    RECONSIDERATION_SHARE: { numerator: 1, denominator: 2 },
    RECONSIDERATION_CORRECTED_RATE: { numerator: 1, denominator: 1 },
    LITIGATION_LOST_RATE: { denominator: 0, value: null },
    FIRST_VIOLATION_RATE: { numerator: 1, denominator: 3 },
    COMMITMENT_KEPT_RATE: { numerator: 1, denominator: 2 },
  });
});

it('tells how transfers went', async () => {
  const keys = 'TRANSFERS, ONLINE_TRANSFER_RATE, ELECTRONIC_TRANSFER_RATE, TRANSFER_FILED_RATE';
  expect(await figures(`keys: [${keys}], by: DIRECTION`)).toMatchObject({
    TRANSFERS: { value: 3, parts: [{ value: 'FROM_DEPARTMENT', numerator: 3 }] },
    ONLINE_TRANSFER_RATE: { numerator: 2, denominator: 3 },
    ELECTRONIC_TRANSFER_RATE: { numerator: 1, denominator: 3 },
    TRANSFER_FILED_RATE: { numerator: 2, denominator: 2 },
  });
});
