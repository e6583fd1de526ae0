import { createCalendar } from '@network/kit/calendar';
import { describe, expect, it } from 'vitest';
import type { CaseFacts, DeadlineKind } from './deadline-rules.ts';
import { type Deadline, deadlinesOf, nextDeadlineOf } from './deadlines.ts';
import { NOTHING_TOLD } from './trial-facts.ts';

const off = (...dates: string[]) => dates.map((date) => ({ date, isOff: true }));
const works = (...dates: string[]) => dates.map((date) => ({ date, isOff: false }));
/** From the State Council's notices for 2022 and 2026: what the cases below pass over. */
const NOTICES = [
  ...off('2022-05-02', '2022-05-03', '2022-05-04'),
  ...works('2022-05-07', '2026-02-14', '2026-10-10'),
  ...off('2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'),
  ...off('2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'),
];
const calendar = createCalendar(NOTICES, [2015, 2022, 2023, 2024, 2026, 2027]);

const facts = (told: Partial<CaseFacts>): CaseFacts => ({
  procedure: 'ORDINARY',
  state: 'INVESTIGATING',
  ...NOTHING_TOLD,
  ...told,
});
const of = (kind: DeadlineKind, told: Partial<CaseFacts>, today = '2026-01-01'): Deadline | undefined =>
  deadlinesOf(facts(told), { calendar, today }).find((deadline) => deadline.kind === kind);

type Row = [DeadlineKind, Partial<CaseFacts>, string, string | null, string, string];

describe('a deadline', () => {
  it.each<Row>([
    ['DECIDE', { filedOn: '2026-07-10' }, '2026-10-08', '2026-10-08', 'R-502', '行政处罚法第六十条'],
    ['DECIDE', { filedOn: '2026-07-06' }, '2026-10-04', '2026-10-04', 'R-502', '行政处罚法第六十条'],
    [
      'HEARING_REQUEST',
      { noticeServedOn: '2026-02-12', hasHearingRight: true },
      '2026-02-26',
      null,
      'R-603',
      '行政处罚法第六十四条',
    ],
    ['PRESERVATION', { preservedOn: '2022-04-28' }, '2022-05-11', null, 'R-305', '行政处罚法第五十六条'],
    ['SERVE', { decidedOn: '2026-09-21' }, '2026-10-08', null, 'R-512', '行政处罚法第六十一条'],
    ['PUBLISH', { decidedOn: '2026-09-28' }, '2026-10-13', null, 'R-803', '国办发〔2018〕118号'],
    ['PAY', { servedOn: '2026-09-18', fine: '500.00' }, '2026-10-08', '2026-10-03', 'R-709', '行政处罚法第六十七条'],
    ['URGING', { urgedOn: '2026-09-21' }, '2026-10-12', null, 'R-712', '行政强制法第五十四条'],
    ['RECONSIDERATION', { servedOn: '2026-08-05' }, '2026-10-08', '2026-10-04', 'R-1001', '行政复议法第二十条'],
    ['LITIGATION', { servedOn: '2026-04-01' }, '2026-10-08', '2026-10-01', 'R-1008', '行政诉讼法第四十六条'],
    ['CORRECTION', { correctBy: '2026-05-02' }, '2026-05-02', '2026-05-02', 'R-202', '行政处罚法第二十八条'],
    ['PAY', { deferredUntil: '2026-12-31', fine: '9.00' }, '2026-12-31', '2026-12-31', 'R-710', '行政处罚法第六十六条'],
  ])('%s of %j ends on %s', (kind, told, date, rawDate, rule, basis) => {
    expect(of(kind, told)).toMatchObject({ date, rawDate, rule, basis, notComputable: null });
  });

  it.each<[DeadlineKind, Deadline['unit']]>([
    ['HEARING_REQUEST', 'WORKING_DAY'],
    ['DECIDE', 'DAY'],
    ['LITIGATION', 'MONTH'],
    ['CORRECTION', 'DATE'],
  ])('%s is counted in %s', (kind, unit) => {
    const told = { filedOn: '2026-07-10', noticeServedOn: '2026-07-20', hasHearingRight: true };
    expect(of(kind, { ...told, servedOn: '2026-08-05', correctBy: '2026-09-01' })?.unit).toBe(unit);
  });

  it('is there only where its start and its matter are', () => {
    expect(deadlinesOf(facts({}), { calendar, today: '2026-01-01' })).toEqual([]);
    expect(of('HEARING_REQUEST', { noticeServedOn: '2026-02-12' })).toBeUndefined();
    expect(of('PAY', { servedOn: '2026-09-18' })).toBeUndefined();
    expect(of('PAY', { servedOn: '2026-09-18', fine: '0.00' })).toBeUndefined();
    expect(of('DECIDE', { procedure: 'SIMPLE', filedOn: '2026-07-10' })).toBeUndefined();
  });
});

describe('a rule of its own time (DOMAIN.md §8.2)', () => {
  it.each<[DeadlineKind, Partial<CaseFacts>, string | undefined]>([
    ['DECIDE', { filedOn: '2021-07-14' }, undefined],
    ['DECIDE', { filedOn: '2021-07-15' }, '行政处罚法第六十条'],
    ['PAY', { servedOn: '2021-07-14', fine: '50' }, '行政处罚法第四十六条'],
    ['PAY', { servedOn: '2021-07-15', fine: '50' }, '行政处罚法第六十七条'],
    ['RECONSIDERATION', { servedOn: '2023-12-31' }, '行政复议法第九条'],
    ['RECONSIDERATION', { servedOn: '2024-01-01' }, '行政复议法第二十条'],
    ['LITIGATION', { servedOn: '2015-04-30' }, undefined],
    ['LITIGATION', { servedOn: '2015-05-01' }, '行政诉讼法第四十六条'],
    ['LITIGATION', { procedure: 'SIMPLE', servedOn: '2023-12-31' }, '行政诉讼法第四十六条'],
    ['LITIGATION', { procedure: 'SIMPLE', servedOn: '2024-01-01' }, undefined],
    ['PUBLISH', { decidedOn: '2018-12-04' }, undefined],
  ])('%s of %j stands on %s', (kind, told, basis) => {
    expect(of(kind, told)?.basis).toBe(basis);
  });
});

describe('the window for the court (R-712)', () => {
  const served = { servedOn: '2026-04-01', fine: '500.00', state: 'OVERDUE' } as const;

  it('runs three months from the end of the time to sue', () => {
    expect(of('COURT_APPLICATION', served)).toMatchObject({ opensOn: '2026-10-09', date: '2027-01-08', isOpen: true });
  });

  it('runs from the end of a deferral (R-710), and of the 60 days after an on-the-spot penalty (§8.9)', () => {
    expect(of('COURT_APPLICATION', { ...served, deferredUntil: '2026-11-30' })).toMatchObject({
      opensOn: '2026-12-01',
      date: '2027-02-28',
    });
    expect(of('COURT_APPLICATION', { ...served, deferredUntil: '2026-05-06' })).toMatchObject({
      opensOn: '2026-10-09',
      date: '2027-01-08',
    });
    const onTheSpot = { ...served, procedure: 'SIMPLE', servedOn: '2026-08-05' } as const;
    expect(of('COURT_APPLICATION', onTheSpot)).toMatchObject({ opensOn: '2026-10-09', date: '2027-01-08' });
  });

  it('is there for what is not money where it is known not to be performed (ACL 53)', () => {
    for (const state of ['OVERDUE', 'URGED'] as const)
      expect(of('COURT_APPLICATION', { ...served, fine: null, state })).toMatchObject({ date: '2027-01-08' });
    expect(of('COURT_APPLICATION', { ...served, fine: null, state: 'SERVED' })).toBeUndefined();
  });

  it('is there for nobody who contested, and not after a decision of another time', () => {
    expect(of('COURT_APPLICATION', { ...served, contestedOn: '2026-05-01' })).toBeUndefined();
    expect(of('COURT_APPLICATION', { ...served, servedOn: '2015-04-01' })).toBeUndefined();
  });
});

describe('an unannounced year', () => {
  const because = (year: number) => `not computable: calendar of ${year} not announced`;

  it.each<[string, DeadlineKind, Partial<CaseFacts>, string | null]>([
    ['a count of working days', 'SERVE', { decidedOn: '2027-12-30' }, null],
    ['a roll-over', 'PAY', { servedOn: '2027-12-20', fine: '1' }, '2028-01-04'],
    ['a window that a roll-over opens', 'COURT_APPLICATION', { servedOn: '2027-08-01', fine: '1' }, '2028-05-01'],
  ])('N-08k MUST answer "not computable" for the deadline of a case by %s', (_by, kind, told, rawDate) => {
    expect(of(kind, told)).toMatchObject({ date: null, rawDate, notComputable: because(2028) });
  });

  it('N-08l MUST give the deadlines of a case that no calendar decides', () => {
    expect(of('DECIDE', { filedOn: '2027-12-30' })).toMatchObject({ date: '2028-03-29', notComputable: null });
    expect(of('CORRECTION', { correctBy: '2028-02-01' })).toMatchObject({ date: '2028-02-01', notComputable: null });
  });
});

describe('the next deadline', () => {
  const next = (told: Partial<CaseFacts>, today: string) => nextDeadlineOf(facts(told), { calendar, today });
  const decided = { filedOn: '2026-07-10', decidedOn: '2026-09-21', fine: '500.00' } as const;

  it.each<[Partial<CaseFacts>, string, DeadlineKind | undefined, boolean | undefined]>([
    [{ filedOn: '2026-07-10' }, '2026-07-11', 'DECIDE', false],
    [{ filedOn: '2026-07-10' }, '2026-10-08', 'DECIDE', false],
    [{ filedOn: '2026-07-10' }, '2026-10-09', 'DECIDE', true],
    [{ filedOn: '2026-07-10', state: 'SUSPENDED' }, '2026-10-09', 'DECIDE', true],
    [{ filedOn: '2026-07-10', preservedOn: '2026-07-13' }, '2026-07-14', 'PRESERVATION', false],
    [
      { filedOn: '2026-07-10', preservedOn: '2026-07-13', preservationDecidedOn: '2026-07-14' },
      '2026-07-15',
      'DECIDE',
      false,
    ],
    [
      { filedOn: '2026-07-10', noticeServedOn: '2026-08-03', hasHearingRight: true, state: 'NOTIFIED' },
      '2026-08-04',
      'HEARING_REQUEST',
      false,
    ],
    [
      { filedOn: '2026-07-10', noticeServedOn: '2026-08-03', hasHearingRight: true, state: 'NOTIFIED' },
      '2026-08-11',
      'DECIDE',
      false,
    ],
    [{ ...decided, state: 'DECIDED' }, '2026-09-22', 'SERVE', false],
    [{ ...decided, state: 'SERVED', servedOn: '2026-09-22' }, '2026-09-23', 'PUBLISH', false],
    [{ ...decided, state: 'SERVED', servedOn: '2026-09-22', publishedOn: '2026-09-23' }, '2026-09-24', 'PAY', false],
    [{ ...decided, state: 'OVERDUE', servedOn: '2026-09-22', publishedOn: '2026-09-23' }, '2026-10-20', 'PAY', true],
    [
      { ...decided, state: 'PERFORMED', servedOn: '2026-09-22', publishedOn: '2026-09-23', performedOn: '2026-09-23' },
      '2026-10-20',
      'RECONSIDERATION',
      false,
    ],
    [
      { ...decided, state: 'PERFORMED', servedOn: '2026-09-22', publishedOn: '2026-09-23', performedOn: '2026-09-23' },
      '2026-12-20',
      'LITIGATION',
      false,
    ],
    [
      { filedOn: '2026-07-10', noticeServedOn: '2026-08-03', hasHearingRight: true, state: 'DECISION_PENDING' },
      '2026-08-10',
      'HEARING_REQUEST',
      false,
    ],
    [{ filedOn: '2026-07-10', preservedOn: '2026-07-13', state: 'TRANSFERRING' }, '2026-07-23', 'PRESERVATION', true],
    [{ ...decided, state: 'CLOSED', servedOn: '2026-09-22' }, '2026-10-20', 'RECONSIDERATION', false],
    [{ ...decided, state: 'ARCHIVED', servedOn: '2026-09-22' }, '2026-12-20', 'LITIGATION', false],
    [{ ...decided, state: 'CLOSED', servedOn: '2026-09-22' }, '2027-06-01', undefined, undefined],
    [{ ...decided, state: 'COMMITTED', decidedOn: null, correctBy: '2026-07-20' }, '2026-07-21', 'CORRECTION', true],
    [{ filedOn: '2026-07-10', correctBy: '2026-07-20' }, '2026-07-19', 'CORRECTION', false],
    [{ filedOn: '2026-07-10', correctBy: '2026-07-20', state: 'REVIEW_PENDING' }, '2026-07-21', 'DECIDE', false],
    [{}, '2026-07-11', undefined, undefined],
  ])('of %j on %s is %s', (told, today, kind, isOverdue) => {
    const found = next(told, today);
    expect(found?.kind).toBe(kind);
    expect(found?.isOverdue).toBe(isOverdue);
  });

  it('N-08m MUST answer "not computable" as the next deadline that it is, before a later one', () => {
    const told = {
      filedOn: '2027-11-20',
      decidedOn: '2027-12-30',
      state: 'DECIDED',
      publishedOn: '2027-12-31',
    } as const;
    expect(next(told, '2028-01-02')).toMatchObject({
      kind: 'SERVE',
      date: null,
      isOverdue: false,
      notComputable: 'not computable: calendar of 2028 not announced',
    });
  });

  it("never calls a party's lapsed right overdue", () => {
    const told = { servedOn: '2026-04-01', state: 'PERFORMED', performedOn: '2026-04-02' } as const;
    const all = deadlinesOf(facts(told), { calendar, today: '2027-06-01' });
    expect(all.map(({ kind, isOpen, isOverdue }) => [kind, isOpen, isOverdue])).toEqual([
      ['RECONSIDERATION', false, false],
      ['LITIGATION', false, false],
    ]);
  });
});
