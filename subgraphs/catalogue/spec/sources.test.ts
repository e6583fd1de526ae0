import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

let catalogue: TrialCatalogue;
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
});
afterAll(() => catalogue.close());

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await catalogue.ask(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

describe('holiday-cn', () => {
  const take = (year: number, ...days: [date: string, isOffDay: boolean][]) => {
    const list = days.map(([date, isOffDay]) => ({ name: '元旦', date, isOffDay }));
    return catalogue.take('holiday-cn', `${year}.json`, JSON.stringify({ year, papers: [], days: list }));
  };
  const dayOf = async (date: string) => {
    const { calendar } = await ask(`{ calendar { day(date: "${date}") { isWorkingDay notComputable holiday } } }`);
    return calendar.day;
  };
  const announcedYears = async () => (await ask('{ calendar { announcedYears } }')).calendar.announcedYears;

  it('takes nothing of a year without a notice, which stays unannounced', async () => {
    expect(await take(2032)).toMatchObject({ read: 0, taken: 0, quarantined: 0 });
    expect(await announcedYears()).toEqual([]);
  });

  it('knows the days that a neighbour’s notice lists, and announces the notice’s own year only', async () => {
    await take(2031, ['2030-12-31', true], ['2031-01-01', true], ['2031-01-05', false]);
    expect(await announcedYears()).toEqual([2031]);
    expect(await dayOf('2030-12-31')).toEqual({ isWorkingDay: false, notComputable: null, holiday: '元旦' });
    expect(await dayOf('2030-12-30')).toMatchObject({
      notComputable: 'not computable: calendar of 2030 not announced',
    });
  });

  it('works on a weekend day that makes up for a holiday, and follows the week elsewhere', async () => {
    expect(await dayOf('2031-01-05')).toEqual({ isWorkingDay: true, notComputable: null, holiday: '元旦' });
    expect(await dayOf('2031-01-04')).toEqual({ isWorkingDay: false, notComputable: null, holiday: null });
    expect(await dayOf('2031-01-06')).toEqual({ isWorkingDay: true, notComputable: null, holiday: null });
  });

  it('lets a later file replace a day, and gives the earlier one back when it is revoked', async () => {
    const correction = await take(2031, ['2031-01-05', true]);
    expect(await dayOf('2031-01-05')).toMatchObject({ isWorkingDay: false });
    await catalogue.revoke(correction['batch']);
    expect(await dayOf('2031-01-05')).toMatchObject({ isWorkingDay: true });
  });

  it('un-announces a year whose notice is revoked', async () => {
    const notice = await take(2033, ['2033-01-01', true]);
    expect(await announcedYears()).toEqual([2031, 2033]);
    expect(await catalogue.revoke(notice['batch'])).toMatchObject({ removed: 1 });
    expect(await announcedYears()).toEqual([2031]);
  });
});

describe('penalty-clauses', () => {
  const HEADER =
    'law,version_date,source_file,chapter,article,authority_guess,sanctions,fine_min_yuan,fine_max_yuan,multiple_based,text';
  const take = (...rows: string[]) =>
    catalogue.take('penalty-clauses', 'clauses.csv', [HEADER, ...rows, ''].join('\n'));
  const clausesOf = async (law: string) => {
    const fields = 'versionDate article authority sanctions fineMin fineMax isMultipleBased text';
    const { penaltyClauses } = await ask(`{ penaltyClauses(filter: { law: "${law}" }) { nodes { ${fields} } } }`);
    return penaltyClauses.nodes;
  };

  it('quarantines both rows of a law, version and article that stand twice, and takes the others', async () => {
    const batch = await take(
      '广告法,2021-04-29,a.md,,第五十五条,,罚款,1,2,,甲',
      '广告法,2021-04-29,a.md,,第五十六条,,罚款,1,2,,乙',
      '广告法,2021-04-29,b.md,,第五十五条,,罚款,1,2,,甲',
      '广告法,2018-10-26,c.md,,第五十五条,,罚款,1,2,,丙',
    );
    expect(batch).toMatchObject({ read: 4, taken: 2, quarantined: 2, reasons: [{ count: 2, rows: [1, 3] }] });
    const found = (await clausesOf('广告法')).map(({ text }: { text: string }) => text);
    expect(found).toEqual(['丙', '乙']);
  });

  it('lists clauses by law, version and article in either direction, page by page', async () => {
    await take(
      '列表法,,a.md,,第二条,,,,,,一',
      '列表法,2020-01-01,a.md,,第十条,,,,,,三',
      '列表法,2020-01-01,a.md,,第九条,,,,,,二',
      '列表法,2021-01-01,a.md,,第一条,,,,,,四',
    );
    const texts = async (direction: string): Promise<string[]> => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { penaltyClauses } = await ask(
          `query ($after: String) { penaltyClauses(filter: { law: "列表法" }, first: 1, after: $after,
            orderBy: { field: LAW, direction: ${direction} }) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(penaltyClauses.totalCount).toBe(4);
        found.push(...penaltyClauses.nodes.map(({ text }: { text: string }) => text));
        after = penaltyClauses.pageInfo.hasNextPage ? penaltyClauses.pageInfo.endCursor : null;
      } while (after !== null);
      return found;
    };
    expect(await texts('ASC')).toEqual(['一', '二', '三', '四']);
    expect(await texts('DESC')).toEqual(['四', '三', '二', '一']);
  });

  it('leaves empty what a clause does not tell, and makes line ends of their signs', async () => {
    await take(
      '条例甲,,d.md,,第九条,,没收|罚款,,30000,Y,第一款。\\n第二款。',
      '条例甲,,d.md,,第十一条,城管部门,,,,,第三款。',
    );
    expect(await clausesOf('条例甲')).toEqual([
      {
        ...{ versionDate: null, article: '第九条', authority: null, sanctions: ['CONFISCATION', 'FINE'] },
        ...{ fineMin: null, fineMax: '30000.00', isMultipleBased: true, text: '第一款。\n第二款。' },
      },
      {
        ...{ versionDate: null, article: '第十一条', authority: '城管部门', sanctions: [] },
        ...{ fineMin: null, fineMax: null, isMultipleBased: false, text: '第三款。' },
      },
    ]);
  });

  it('quarantines a sanction that it does not know', async () => {
    const batch = await take('条例乙,,e.md,,第一条,,流放,,,,正文');
    expect(batch).toMatchObject({ taken: 0, quarantined: 1, reasons: [{ column: 'sanctions', rows: [1] }] });
  });

  it('takes every clause away with its batch', async () => {
    const batch = await take('条例丙,2020-01-01,f.md,,第一条,,罚款,,,,正文');
    expect(await clausesOf('条例丙')).toHaveLength(1);
    await catalogue.revoke(batch['batch']);
    expect(await clausesOf('条例丙')).toEqual([]);
  });
});
