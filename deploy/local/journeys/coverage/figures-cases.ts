import { BEIHAI, WENLING } from '@network/sample/figures';
import { denominator, type Figure, part } from './moving.ts';

const COUNTY = '331081000000';
const XINHE = '331081104000';
const VILLAGE = '331081104200';
const IN_WENLING = 'jurisdiction: "331081"';
const { cases, inspections, transfers } = WENLING;

/** The days of the report on 温岭; the last one is not counted. */
const DAYS = { from: cases.from, to: '2022-12-01' } as const;
const ask = (key: string, by?: string) =>
  ({ metric: { place: COUNTY, key, window: DAYS, ...(by === undefined ? {} : { by }) } }) as const;

const EMPTY_CASE = {
  ...{ approvalSubmittedAt: '', approvedAt: '', fileStartedAt: '', fileCompletedAt: '', decisionNumber: '' },
} as const;
/** A case that was decided on a day. */
export const caseOn = (day: string, more: Readonly<Record<string, string>>) => ({
  system: 'county-cases',
  row: {
    ...{
      number: 'B-02-1',
      cause: '一件新案（样例）',
      procedure: 'ORDINARY',
      state: 'CLOSED',
      issuingSubject: 'COUNTY',
    },
    ...{ placeCode: VILLAGE, filedOn: day, decidedOn: day, decisionKinds: 'FINE', ...EMPTY_CASE, ...more },
  },
});
const casesOf = (filter: string): string =>
  `cases(${IN_WENLING}, filter: { decidedFrom: "${DAYS.from}", decidedBefore: "${DAYS.to}", ${filter} })`;
const byProcedure = (figure: string, expected: number, procedure: string): Figure => ({
  ...{ figure, expected, list: casesOf(`procedures: [${procedure}]`), ...ask('cases CASES', 'PROCEDURE') },
  ...{ read: part(procedure), more: caseOn('2022-06-01', { procedure }) },
});
const inTownName = (figure: string, expected: number, procedure: string): Figure => ({
  ...{ figure, expected, list: casesOf(`issuingSubjects: [TOWN], procedures: [${procedure}]`), read: part(procedure) },
  ...{
    ...ask('cases TOWN_SUBJECT_CASES', 'PROCEDURE'),
    more: caseOn('2022-06-01', { procedure, issuingSubject: 'TOWN' }),
  },
});

const transferList = (filter: string): string =>
  `transfers(${IN_WENLING}${filter === '' ? '' : `, filter: { ${filter} }`})`;
const transfer = (figure: string, expected: number, [key, filter]: readonly [string, string]): Figure => ({
  ...{ figure, expected, list: transferList(filter), ...ask(`cases ${key}`) },
  more: {
    system: 'sample-transfers',
    row: {
      ...{
        number: 'B-02-1',
        direction: 'FROM_DEPARTMENT',
        reason: 'JURISDICTION',
        sentOn: '2022-06-01',
        isOnline: '是',
      },
      ...{ placeCode: XINHE, mandatoryEvidenceCount: '2', electronicEvidenceCount: '2', answer: 'FILED' },
      ...{ acceptedOn: '2022-06-02', answeredOn: '2022-06-03', fromBodyCode: 'BM-1', toBodyCode: 'ZHZF' },
    },
  },
});

const visit = (figure: string, expected: number, [key, filter]: readonly [string, string]): Figure => ({
  ...{ figure, expected, ...ask(`inspections ${key}`) },
  list: `inspections(${IN_WENLING}, filter: { inspectedFrom: "${DAYS.from}", inspectedBefore: "${DAYS.to}"${filter} })`,
  more: {
    system: 'county-inspections',
    row: {
      ...{ number: 'B-02-1', kind: 'COMBINED', channel: 'MOBILE', state: 'CLOSED', plannedFor: '2022-06-01' },
      ...{ inspectedOn: '2022-06-01', creditCode: '91331081MA0000501D', bodyCodes: 'ZHZF|BM-1', placeCode: XINHE },
      result: 'NO_PROBLEM',
    },
  },
});

const IN_BEIHAI = 'jurisdiction: "450500"';
const CITY = '450500000000';
const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
const askBeihai = (key: string, year: number) => ({ metric: { place: CITY, key, window: yearOf(year) } }) as const;
const THERE = { placeCode: '450502100000' } as const;
const decisions = (figure: string, expected: number, year: number): Figure => ({
  ...{ figure, expected, ...askBeihai('cases PENALTY_DECISIONS', year), more: caseOn(`${year}-06-01`, THERE) },
  list: `decisions(${IN_BEIHAI}, filter: { from: "${year}-01-01", before: "${year + 1}-01-01", isPenalty: true })`,
});
/** The figures that cases, decisions and transfers tell, by government. */
export const CASE_FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  331081: [
    byProcedure('cases.ordinary', cases.ordinary, 'ORDINARY'),
    byProcedure('cases.simple', cases.simple, 'SIMPLE'),
    inTownName('cases.ordinaryInTownName', cases.ordinaryInTownName, 'ORDINARY'),
    inTownName('cases.simpleInTownName', cases.simpleInTownName, 'SIMPLE'),
    transfer('transfers.all', transfers.all, ['TRANSFERS', '']),
    { ...transfer('transfers.all, of those online', transfers.all, ['ONLINE_TRANSFER_RATE', '']), read: denominator },
    transfer('transfers.online', transfers.online, ['ONLINE_TRANSFER_RATE', 'isOnline: true']),
    transfer('transfers.filed', transfers.filed, ['TRANSFER_FILED_RATE', 'answers: [FILED]']),
    transfer('transfers.electronic', transfers.electronic, ['ELECTRONIC_TRANSFER_RATE', 'isFullyElectronic: true']),
  ],
  450500: [
    decisions('decisions.in2019', BEIHAI.decisions.in2019, 2019),
    decisions('decisions.in2020', BEIHAI.decisions.in2020, 2020),
    {
      ...decisions('decisions.in2019, of the growth', BEIHAI.decisions.in2019, 2019),
      ...{ ...askBeihai('cases PENALTY_DECISION_GROWTH', 2020), read: denominator },
    },
    {
      ...decisions('decisions.in2020, of the growth', BEIHAI.decisions.in2020 - BEIHAI.decisions.in2019, 2020),
      ...{ of: ['', ({ length }) => length - BEIHAI.decisions.in2019] },
      ...askBeihai('cases PENALTY_DECISION_GROWTH', 2020),
    },
    {
      ...decisions('decisions.in2020, of the share of reconsiderations', BEIHAI.decisions.in2020, 2020),
      ...{ ...askBeihai('cases RECONSIDERATION_SHARE', 2020), read: denominator },
    },
    {
      ...{
        figure: 'reconsiderations',
        expected: BEIHAI.reconsiderations,
        ...askBeihai('cases RECONSIDERATION_SHARE', 2020),
      },
      list: `reconsiderations(${IN_BEIHAI}, filter: { from: "2020-01-01", before: "2021-01-01" })`,
      more: {
        system: 'county-reconsiderations',
        row: { number: 'B-02-1', caseNumber: '样例罚〔2020〕第01768号', filedOn: '2020-06-01' },
      },
    },
  ],
};

/** The figures that inspections tell. */
export const INSPECTION_FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  331081: [
    visit('inspections.all', inspections.all, ['INSPECTIONS', '']),
    { ...visit('inspections.all, of the share', inspections.all, ['COMBINED_SHARE', '']), read: denominator },
    visit('inspections.joint', inspections.joint, ['COMBINED_SHARE', ', isJoint: true']),
    visit('inspections.mobile', inspections.mobile, ['MOBILE_RATE', ', channels: [MOBILE]']),
  ],
};
