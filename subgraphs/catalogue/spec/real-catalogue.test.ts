import { findRealData } from '@network/kit/intake/real-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

let catalogue: TrialCatalogue;
const CLAUSES = findRealData('penalty_clauses/penalty_clauses.csv.gz');
const HOLIDAYS = findRealData('holidays');

beforeAll(async () => {
  catalogue = await openTrialCatalogue();
});
afterAll(() => catalogue.close());

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await catalogue.ask(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

describe('the penalty clauses', () => {
  it('N-07p MUST take 2 203 of 2 225 penalty clauses and quarantine both rows of each of 11 pairs', async () => {
    if (CLAUSES === null) return;
    const batch = await catalogue.take('penalty-clauses', CLAUSES);
    expect(batch).toMatchObject({ read: 2225, taken: 2203, unchanged: 0, skipped: 0, quarantined: 22, warnings: 0 });
    expect(batch['reasons']).toMatchObject([{ count: 22, rows: [1565, 1566, 1567, 1568, 1569] }]);
    const { penaltyClauses } = await ask('{ penaltyClauses(first: 0) { totalCount } }');
    expect(penaltyClauses.totalCount).toBe(2203);
  });

  it('N-07q MUST answer the clauses of 浙江省城市市容和环境卫生管理条例', async () => {
    if (CLAUSES === null) return;
    const law = '浙江省城市市容和环境卫生管理条例';
    const query = `query ($law: String, $after: String) {
      penaltyClauses(filter: { law: $law }, first: 10, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { law versionDate article sanctions fineMin fineMax isMultipleBased text provenance { source sourceId batch } }
      }
    }`;
    const { penaltyClauses: first } = await ask(query, { law });
    const { penaltyClauses: second } = await ask(query, { law, after: first.pageInfo.endCursor });
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([16, true, false]);
    const nodes = [...first.nodes, ...second.nodes];
    expect(nodes.map(({ article }) => article)).toEqual(
      '十一 十二 十三 十四 十六 十七 十八 二十 二十一 二十八 二十九 三十 三十二 三十三 三十八 三十九'
        .split(' ')
        .map((number) => `第${number}条`),
    );
    const ducks = nodes.find(({ article }) => article === '第三十三条');
    expect(ducks).toMatchObject({
      law,
      versionDate: '2021-09-30',
      sanctions: ['CONFISCATION', 'FINE', 'CORRECTION_ORDER'],
      fineMin: '20.00',
      fineMax: '500.00',
      isMultipleBased: false,
      provenance: [{ source: 'penalty-clauses', batch: 'catalogue-1' }],
    });
    expect(ducks.text).toContain('家禽');
    expect(ducks.text).not.toContain('\\n');
  });
});

describe('the calendars 2018–2027', () => {
  it.each([
    [2018, 29],
    [2019, 31],
    [2020, 37],
    [2021, 38],
    [2022, 38],
    [2023, 34],
    [2024, 36],
    [2025, 33],
    [2026, 39],
    [2027, 0],
  ])('N-07r MUST take the calendar of %i: %i days and none quarantined', async (year, days) => {
    if (HOLIDAYS === null) return;
    const batch = await catalogue.take('holiday-cn', `${HOLIDAYS}/${year}.json`);
    expect(batch).toMatchObject({ read: days, taken: days, unchanged: 0, skipped: 0, quarantined: 0, warnings: 0 });
  });

  it('N-07s MUST answer the working day after 2022-04-28 + 7', async () => {
    if (HOLIDAYS === null) return;
    const { calendar } = await ask(`{ calendar {
      announcedYears
      workingDaysAfter(date: "2022-04-28", days: 7) { date rawDate notComputable }
      saturday: day(date: "2022-05-07") { isWorkingDay holiday entry { announcedFor isOff } }
      neighbour: day(date: "2018-12-31") { isWorkingDay holiday entry { announcedFor } }
    } }`);
    expect(calendar).toEqual({
      announcedYears: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
      workingDaysAfter: { date: '2022-05-11', rawDate: null, notComputable: null },
      saturday: { isWorkingDay: true, holiday: '劳动节', entry: { announcedFor: 2022, isOff: false } },
      neighbour: { isWorkingDay: false, holiday: '元旦', entry: { announcedFor: 2019 } },
    });
  });

  it('N-07t MUST answer all nine calendar vectors through the graph', async () => {
    if (HOLIDAYS === null) return;
    const { calendar } = await ask(`{ calendar {
      preserve: periodEnd(start: "2022-04-28", length: 7, statute: APL) { date rawDate }
      hearing: periodEnd(start: "2026-02-12", length: 5, statute: APL) { date rawDate }
      hearing2025: periodEnd(start: "2025-09-26", length: 5, statute: APL) { date rawDate }
      withdraw: periodEnd(start: "2026-04-30", length: 3, statute: APL) { date rawDate }
      urge: periodEnd(start: "2026-09-21", length: 10, statute: ACL) { date rawDate }
      pay: periodEnd(start: "2026-09-18", length: 15, statute: APL, roll: true) { date rawDate }
      decide: periodEnd(start: "2026-07-10", length: 90, statute: APL) { date rawDate }
      reconsider: periodEnd(start: "2026-08-05", length: 60, statute: ARL, roll: true) { date rawDate }
      litigate: periodEnd(start: "2026-04-01", length: 6, unit: MONTH, roll: true) { date rawDate }
    } }`);
    expect(calendar).toEqual({
      preserve: { date: '2022-05-11', rawDate: null },
      hearing: { date: '2026-02-26', rawDate: null },
      hearing2025: { date: '2025-10-10', rawDate: null },
      withdraw: { date: '2026-05-08', rawDate: null },
      urge: { date: '2026-10-12', rawDate: null },
      pay: { date: '2026-10-08', rawDate: '2026-10-03' },
      decide: { date: '2026-10-08', rawDate: '2026-10-08' },
      reconsider: { date: '2026-10-08', rawDate: '2026-10-04' },
      litigate: { date: '2026-10-08', rawDate: '2026-10-01' },
    });
  });

  it('N-08p MUST answer "not computable" through the graph for what needs 2027, and only for that', async () => {
    if (HOLIDAYS === null) return;
    const { calendar } = await ask(`{ calendar {
      count: workingDaysAfter(date: "2026-12-30", days: 2) { date rawDate notComputable }
      roll: periodEnd(start: "2026-10-08", length: 3, unit: MONTH, roll: true) { date rawDate notComputable }
      raw: periodEnd(start: "2026-10-08", length: 3, unit: MONTH) { date rawDate notComputable }
      years: periodEnd(start: "2026-10-08", length: 5, unit: YEAR) { date rawDate notComputable }
      within: workingDaysAfter(date: "2026-12-30", days: 1) { date rawDate notComputable }
      day: day(date: "2027-01-04") { isWorkingDay notComputable holiday entry { id } }
    } }`);
    const because = 'not computable: calendar of 2027 not announced';
    expect(calendar).toEqual({
      count: { date: null, rawDate: null, notComputable: because },
      roll: { date: null, rawDate: '2027-01-08', notComputable: because },
      raw: { date: '2027-01-08', rawDate: '2027-01-08', notComputable: null },
      years: { date: '2031-10-08', rawDate: '2031-10-08', notComputable: null },
      within: { date: '2026-12-31', rawDate: null, notComputable: null },
      day: { isWorkingDay: null, notComputable: because, holiday: null, entry: null },
    });
  });

  it('takes nothing of a calendar that is sent again, and an unannounced one twice', async () => {
    if (HOLIDAYS === null) return;
    expect(await catalogue.take('holiday-cn', `${HOLIDAYS}/2022.json`)).toMatchObject({ taken: 0, unchanged: 38 });
    expect(await catalogue.take('holiday-cn', `${HOLIDAYS}/2027.json`)).toMatchObject({ read: 0, quarantined: 0 });
  });
});
