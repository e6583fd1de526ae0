import { createCalendar, rawEnd } from '@network/kit/calendar';
import { describe, expect, it } from 'vitest';
import { PROCEDURES } from './case.ts';
import type { CaseFacts } from './deadline-rules.ts';
import { deadlinesOf } from './deadlines.ts';
import { decideByOf, limitsOf, withdrawByOf } from './limits.ts';

const off = (...dates: string[]) => dates.map((date) => ({ date, isOff: true }));
/** From the State Council's notices for 2022 and 2026. */
const calendar = createCalendar(
  [
    ...off('2022-05-02', '2022-05-03', '2022-05-04', '2026-05-01', '2026-05-04', '2026-05-05'),
    { date: '2022-05-07', isOff: false },
  ],
  [2015, 2018, 2021, 2022, 2026],
);

const NOTHING: CaseFacts = {
  ...{ procedure: 'ORDINARY', state: 'DECIDED', filedOn: null, noticeServedOn: null, hasHearingRight: false },
  ...{ preservedOn: null, preservationDecidedOn: null, correctBy: null, decidedOn: null, servedOn: null },
  ...{ publishedOn: null, performedOn: null, deferredUntil: null, urgedOn: null, contestedOn: null, fine: null },
};
/** Every day of ten years, and none. */
const DAYS = [
  null,
  ...Array.from({ length: 3_660 }, (_, length) => rawEnd({ start: '2017-01-01', unit: 'DAY', length })),
];

describe('the last days by which figures count', () => {
  it.each(PROCEDURES)(
    'are those of the deadlines that a case shows, on whichever day it was decided: %s',
    (procedure) => {
      for (const [at, start] of DAYS.entries()) {
        const told = { procedure, decidedOn: start, servedOn: start, preservedOn: start };
        const paying = { fine: at % 7 === 0 ? '0.00' : '500.00', deferredUntil: at % 5 === 0 ? '2023-01-03' : null };
        const deadlines = deadlinesOf({ ...NOTHING, ...told, ...paying }, { calendar, today: '2026-01-01' });
        const shown = (kind: string): string | null => deadlines.find((one) => one.kind === kind)?.date ?? null;
        expect([start, limitsOf({ ...told, ...paying }, calendar)]).toEqual([
          start,
          { serveBy: shown('SERVE'), publishBy: shown('PUBLISH'), payBy: shown('PAY') },
        ]);
        expect(procedure === 'ORDINARY' ? decideByOf(start, calendar) : null).toBe(shown('PRESERVATION'));
      }
    },
  );

  it('are null where the year is not announced', () => {
    const facts = { procedure: 'ORDINARY', decidedOn: '2022-12-28', servedOn: '2022-12-28', fine: '500.00' } as const;
    expect(limitsOf(facts, calendar)).toEqual({ serveBy: null, publishBy: null, payBy: null });
  });

  it.each<[string, string | null]>([
    ['2026-04-30', '2026-05-08'],
    ['2022-04-28', '2022-05-06'],
    ['2022-05-05', '2022-05-09'],
    ['2021-07-14', null],
    ['2022-12-30', null],
  ])('a publication that was overturned on %s is withdrawn until %s', (overturnedOn, until) => {
    expect(withdrawByOf(overturnedOn, calendar)).toBe(until);
  });
});
