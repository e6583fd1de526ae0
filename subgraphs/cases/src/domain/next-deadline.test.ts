import { createCalendar } from '@network/kit/calendar';
import { expect, it } from 'vitest';
import { PROCEDURES } from './case.ts';
import type { CaseFacts } from './deadline-rules.ts';
import { deadlinesOf, nextDeadlineOf, type Surroundings } from './deadlines.ts';
import { CASE_STATES, type CaseState } from './states.ts';
import { NOTHING_TOLD } from './trial-facts.ts';

const off = (...dates: string[]) => dates.map((date) => ({ date, isOff: true }));
const calendar = createCalendar(off('2023-12-25', '2024-01-01', '2024-02-12'), [2023, 2024]);

/** Before, amid and after the periods that follow; the last ends of them lie in a year that is not announced. */
const DAYS = ['2023-12-20', '2024-01-17', '2024-07-02'];
/** What may be told of a case or not, in every combination. */
const TOLD: readonly Partial<CaseFacts>[] = [
  { filedOn: '2023-11-01', noticeServedOn: '2023-12-15', hasHearingRight: true, decidedOn: '2023-12-18' },
  { servedOn: '2023-12-29' },
  { servedOn: '2024-01-05', decidedOn: '2024-12-27' },
  { fine: '500.00' },
  { contestedOn: '2024-02-01' },
  { performedOn: '2024-01-10' },
  { deferredUntil: '2024-03-31', correctBy: '2024-01-31' },
  { urgedOn: '2024-06-20', publishedOn: '2024-01-02', preservedOn: '2023-12-14' },
];
const COMBINATIONS = Array.from({ length: 2 ** TOLD.length }, (_, which) =>
  Object.assign({ ...NOTHING_TOLD }, ...TOLD.filter((_told, at) => which & (1 << at))),
);

/** Every case in a state, asked for on every day. */
function* askedIn(state: CaseState): Generator<[CaseFacts, Surroundings]> {
  for (const told of COMBINATIONS)
    for (const procedure of PROCEDURES)
      for (const today of DAYS)
        yield [
          { ...told, procedure, state },
          { calendar, today },
        ];
}

it.each(CASE_STATES)('the next deadline of a case that is %s is the first open one of them all', (state) => {
  let asked = 0;
  for (const [facts, around] of askedIn(state)) {
    const first = deadlinesOf(facts, around).find(({ isOpen }) => isOpen) ?? null;
    const next = nextDeadlineOf(facts, around);
    if (JSON.stringify(next) !== JSON.stringify(first)) expect([facts, around.today, next]).toEqual(first);
    asked += 1;
  }
  expect(asked).toBe(256 * PROCEDURES.length * DAYS.length);
});
