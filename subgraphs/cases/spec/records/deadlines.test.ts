import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseEntry, DECIDED } from '../trial/case-fixtures.ts';
import { COMMANDER, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  const decidedAt = (decidedOn: string) => ({ filedOn: '2026-07-13', decidedOn, publishedOn: decidedOn });
  await trial.file([
    caseEntry('OVER', { filedOn: '2026-07-10' }),
    caseEntry('TODAY', { filedOn: '2026-07-11' }),
    caseEntry('LATE-YEAR', decidedAt('2026-12-30'), DECIDED),
    caseEntry('NONE', { filedOn: null }, ['REGISTER']),
    caseEntry(
      'HEARD',
      { filedOn: '2026-09-20', noticeServedOn: '2026-10-08', isHearingRequired: true },
      DECIDED.slice(0, -2),
    ),
  ]);
});
afterAll(() => trial.end());

const next = async (number: string) => {
  const query = `{ case(jurisdiction: "${WENLING}", number: "${number}") {
    nextDeadline { kind date rawDate isOverdue basis notComputable }
  } }`;
  return (await trial.ask(query, COMMANDER)).data.case.nextDeadline;
};

it("tells overdue by the government's own today", async () => {
  expect(await next('OVER')).toMatchObject({ kind: 'DECIDE', date: '2026-10-08', isOverdue: true });
  expect(await next('TODAY')).toMatchObject({ kind: 'DECIDE', date: '2026-10-09', isOverdue: false });
});

it('N-08n MUST answer "not computable" in the graph for a deadline of a case that needs an unannounced year', async () => {
  expect(await next('LATE-YEAR')).toEqual({
    kind: 'SERVE',
    date: null,
    rawDate: null,
    isOverdue: false,
    basis: '行政处罚法第六十一条',
    notComputable: 'not computable: calendar of 2027 not announced',
  });
});

it('counts the days in which a hearing may be asked for, where the source tells only that one must be told of (R-603)', async () => {
  expect(await next('HEARD')).toMatchObject({ kind: 'HEARING_REQUEST', date: '2026-10-15' });
});

it('answers null where nothing runs', async () => {
  expect(await next('NONE')).toBeNull();
});
