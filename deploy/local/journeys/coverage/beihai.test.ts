import { BEIHAI as FIGURES } from '@network/sample/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

const IN_BEIHAI = 'jurisdiction: "450500"';
const BEIHAI = '450500000000';
/** The eight fields of the bureau. */
const FIELDS = '住房建设 交通运输 生态环境 自然资源 文化旅游 劳动监察 工业能源 商务'.split(' ');
/** How long thirty thousand accounts may take to be paged, on a busy machine. */
const PAGING_MILLISECONDS = 240_000;
/** The last day of the old teams, and the first of the new. */
const [BEFORE, AFTER] = ['2018-12-31', '2019-01-01'];

const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
const reportedIn = (year: number): string =>
  `reportedFrom: "${year}-01-01T00:00:00+08:00", reportedBefore: "${year + 1}-01-01T00:00:00+08:00"`;

let network: WholeNetwork;
let centre: Asker;
beforeAll(async () => {
  network = await openFullNetwork();
  centre = createAsker(network.ask, 'command-centre-beihai');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};
const minutes = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;
/** A printed percentage of one decimal, from a share. */
const percent = (share: number): string => (share * 100).toFixed(1);

describe('北海: one team', () => {
  it('B-01.74 MUST list 27 teams in 23 departments before the reform, 11 of them below ten posts, and 7 after', async () => {
    const { teams } = FIGURES;
    const before = await centre.pageToEnd(
      `teams(${IN_BEIHAI}, filter: { asOf: "${BEFORE}" })`,
      `code department { code } successors { nodes { code } } posts(filter: { asOf: "${BEFORE}" }) { totalCount }`,
    );
    expect(before).toHaveLength(teams.before);
    expect(new Set(before.map(({ department }) => department.code)).size).toBe(teams.departments);
    expect(before.filter(({ posts }) => posts.totalCount < 10)).toHaveLength(teams.belowTenPosts);
    const small = `teams(${IN_BEIHAI}, filter: { asOf: "${BEFORE}", postsBelow: 10 })`;
    expect(await centre.count(small)).toBe(teams.belowTenPosts);

    const after = await centre.pageToEnd(
      `teams(${IN_BEIHAI}, filter: { asOf: "${AFTER}" })`,
      'code body { name } predecessors { code }',
    );
    expect(after).toHaveLength(teams.after);
    expect(new Set(after.map(({ body }) => body.name))).toEqual(new Set(['北海市综合行政执法局']));
    const replaced = after.flatMap(({ predecessors }) => predecessors.map(({ code }: { code: string }) => code));
    expect(replaced.toSorted()).toEqual(before.map(({ code }) => code).toSorted());
    expect(await centre.count(`teams(${IN_BEIHAI})`)).toBe(teams.after);
    const of = `place(code: "${BEIHAI}") > teams`;
    expect(await centre.count(`${of}(filter: { asOf: "${BEFORE}" })`)).toBe(teams.before);
    expect(await centre.count(`${of}(filter: { kind: COMPREHENSIVE })`)).toBe(teams.after);

    const metric = (key: string, year: number) =>
      centre.metric({ place: BEIHAI, key: `people ${key}`, window: yearOf(year) });
    expect(await metric('SMALL_TEAM_SHARE', 2018)).toMatchObject({
      ...{ numerator: teams.belowTenPosts, denominator: teams.before },
    });
    expect(await metric('TEAM_REDUCTION_RATE', 2019)).toMatchObject({
      ...{ numerator: teams.before - teams.after, denominator: teams.before },
    });
  });

  it('B-01.82 MUST count 1 000 or more certified officers that can be mobilised for a field', async () => {
    for (const field of FIELDS) {
      const certified = await centre.count(`officers(${IN_BEIHAI}, filter: { certifiedFor: "${field}" })`);
      expect([field, certified >= FIGURES.mobilisable]).toEqual([field, true]);
    }
    const [field] = FIELDS;
    const officers = await centre.pageToEnd(
      `officers(${IN_BEIHAI}, filter: { certifiedFor: "${field}" })`,
      `isCertified(field: "${field}") certificates { fields isValid }`,
    );
    expect(officers.length).toBeGreaterThanOrEqual(FIGURES.mobilisable);
    expect(officers.filter(({ isCertified }) => !isCertified)).toEqual([]);
    const holds = ({ fields, isValid }: { fields: string[]; isValid: boolean }): boolean =>
      isValid && fields.includes(field ?? '');
    expect(officers.every(({ certificates }) => certificates.some(holds))).toBe(true);
    expect(await centre.count(`officers(${IN_BEIHAI}, filter: { certifiedFor: "海洋" })`)).toBe(0);
  });

  it("B-01.81 MUST show one grid with the party's, the safety office's and the city's grids that it came from", async () => {
    const { grid } = await centre.get(
      `{ grid(${IN_BEIHAI}, code: "WG-450502001000-01") { name place { name } origins { kind code name } } }`,
    );
    expect(grid).toEqual({
      ...{ name: '中街街道网格', place: { name: '中街街道' } },
      origins: [
        { kind: 'PARTY', code: 'DJ-02001', name: '党建网格' },
        { kind: 'SAFETY', code: 'ZZ-02001', name: '综治网格' },
        { kind: 'URBAN', code: 'CG-02001', name: '城管网格' },
      ],
    });
    // One grid and no second lies over each town and street.
    const grids = await centre.pageToEnd(`grids(${IN_BEIHAI})`, 'place { code isTown } origins { kind code }');
    const towns = await centre.count(`places(${IN_BEIHAI}, filter: { isTown: true })`);
    expect([grids.length, new Set(grids.map(({ place }) => place.code)).size]).toEqual([towns, towns]);
    const origins = grids.flatMap((one) => one.origins.map(({ code }: { code: string }) => code));
    expect(new Set(origins).size).toBe(3 * towns);
  });
});

describe('北海: one list, one platform', () => {
  it('B-01.75 MUST list 749 penalties and 20 coercive measures', async () => {
    const { powers } = FIGURES;
    const list = `empowermentList(${IN_BEIHAI}, code: "QL-769")`;
    const items = await centre.pageToEnd(`${list} > items`, 'name kind field enforcingBody { name }');
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
    const ofKind = (wanted: string) => items.filter(({ kind }) => kind === wanted).length;
    expect([ofKind('PENALTY'), ofKind('COERCION'), items.length]).toEqual([
      powers.penalties,
      powers.coercion,
      powers.penalties + powers.coercion,
    ]);
    for (const [kind, count] of [
      ['PENALTY', powers.penalties],
      ['COERCION', powers.coercion],
    ]) {
      expect(await centre.count(`${list} > items(filter: { kind: ${kind} })`)).toBe(count);
    }
    expect(new Set(items.map(({ field }) => field))).toEqual(new Set(FIELDS));
    expect(new Set(items.map(({ enforcingBody }) => enforcingBody.name))).toEqual(new Set(['北海市综合行政执法局']));
  });

  it('B-01.76 MUST tell medians of file making, 3 hours to 10 minutes, and of approval, 2 weeks to 3 days', async () => {
    const { approvalDays, fileMinutes } = FIGURES;
    for (const [year, file, days] of [
      [2019, fileMinutes.before, approvalDays.before],
      [2020, fileMinutes.after, approvalDays.after],
    ] as const) {
      const cases = await centre.pageToEnd(
        `cases(${IN_BEIHAI}, filter: { decidedFrom: "${year}-01-01", decidedBefore: "${year + 1}-01-01" })`,
        'procedure approvalSubmittedAt approvedAt fileStartedAt fileCompletedAt',
      );
      const of = async (key: string) =>
        (await centre.metric({ place: BEIHAI, key: `cases ${key}`, window: yearOf(year) })).value;
      const making = cases.map(({ fileStartedAt, fileCompletedAt }) => minutes(fileStartedAt, fileCompletedAt));
      expect([year, await of('FILE_MEDIAN'), median(making)]).toEqual([year, file, file]);
      const approving = cases
        .filter(({ procedure }) => procedure === 'ORDINARY')
        .map(({ approvalSubmittedAt, approvedAt }) => minutes(approvalSubmittedAt, approvedAt));
      const approval = days * 24 * 60;
      expect([year, await of('APPROVAL_MEDIAN'), median(approving)]).toEqual([year, approval, approval]);
      // A median of cases that differ, not one number on all of them.
      expect([new Set(making).size > 1, new Set(approving).size > 1]).toEqual([true, true]);
    }
  });

  it('B-01.77 MUST count 2 028 decisions in 2020 and 797 in 2019, +154.5 %, and 19 reconsiderations, 0.9 %', async () => {
    const { decisions, reconsiderations } = FIGURES;
    const decidedIn = (year: number) =>
      centre.pageToEnd(
        `decisions(${IN_BEIHAI}, filter: { isPenalty: true, from: "${year}-01-01", before: "${year + 1}-01-01" })`,
        'number decidedOn isPenalty',
      );
    for (const [year, count] of [
      [2020, decisions.in2020],
      [2019, decisions.in2019],
    ] as const) {
      const decided = await decidedIn(year);
      expect([year, decided.length]).toEqual([year, count]);
      expect(decided.every((one) => one.isPenalty && one.decidedOn.startsWith(`${year}-`))).toBe(true);
      const metric = await centre.metric({ place: BEIHAI, key: 'cases PENALTY_DECISIONS', window: yearOf(year) });
      expect([year, metric.value]).toEqual([year, count]);
    }
    const of2020 = (key: string) => centre.metric({ place: BEIHAI, key: `cases ${key}`, window: yearOf(2020) });
    const growth = await of2020('PENALTY_DECISION_GROWTH');
    expect([growth.numerator, growth.denominator]).toEqual([decisions.in2020 - decisions.in2019, decisions.in2019]);
    expect(percent(growth.value ?? 0)).toBe('154.5');

    const contested = await centre.pageToEnd(
      `reconsiderations(${IN_BEIHAI}, filter: { from: "2020-01-01", before: "2021-01-01" })`,
      'filedOn result case { number decidedOn }',
    );
    expect(contested).toHaveLength(reconsiderations);
    expect(new Set(contested.map((one) => one.case.number)).size).toBe(reconsiderations);
    expect(contested.every((one) => one.case.decidedOn <= one.filedOn)).toBe(true);
    const share = await of2020('RECONSIDERATION_SHARE');
    expect([share.numerator, share.denominator]).toEqual([reconsiderations, decisions.in2020]);
    expect(percent(share.value ?? 0)).toBe('0.9');
  });
});

describe('北海: 人民e眼', () => {
  it('B-01.78 MUST tell completion, 78.1 % of 2018 and 90.3 % of 2020', async () => {
    const { completion } = FIGURES;
    for (const [year, [completed, accepted], printed] of [
      [2018, completion.in2018, '78.1'],
      [2020, completion.in2020, '90.3'],
    ] as const) {
      const events = await centre.pageToEnd(`events(${IN_BEIHAI}, filter: { ${reportedIn(year)} })`, 'isOpen closedAt');
      const closed = events.filter(({ isOpen, closedAt }) => !isOpen && closedAt !== null);
      expect([year, closed.length, events.length]).toEqual([year, completed, accepted]);
      const done = await centre.count(`events(${IN_BEIHAI}, filter: { ${reportedIn(year)}, isOpen: false })`);
      expect([year, done]).toEqual([year, completed]);
      const rate = await centre.metric({ place: BEIHAI, key: 'events COMPLETION_RATE', window: yearOf(year) });
      expect([year, rate.numerator, rate.denominator]).toEqual([year, completed, accepted]);
      expect(percent(rate.value ?? 0)).toBe(printed);
    }
  });

  it('B-01.80 MUST tell 92.1 % satisfied and more than 30 000 users', { timeout: PAGING_MILLISECONDS }, async () => {
    const [satisfied, rated] = FIGURES.satisfaction;
    const ratings = (wanted: string) =>
      centre.pageToEnd(`events(${IN_BEIHAI}, filter: { ${reportedIn(2020)}, ratings: [${wanted}] })`, 'rating');
    const content = await ratings('SATISFIED, BASICALLY_SATISFIED');
    const discontent = await ratings('UNSATISFIED');
    expect([content.length, content.length + discontent.length]).toEqual([satisfied, rated]);
    expect(new Set(discontent.map(({ rating }) => rating))).toEqual(new Set(['UNSATISFIED']));
    const rate = await centre.metric({ place: BEIHAI, key: 'events SATISFACTION_RATE', window: yearOf(2020) });
    expect([rate.numerator, rate.denominator]).toEqual([satisfied, rated]);
    expect(percent(rate.value ?? 0)).toBe('92.1');

    const users = await centre.pageToEnd(`publicAccounts(${IN_BEIHAI})`, 'number');
    expect(new Set(users.map(({ number }) => number)).size).toBe(FIGURES.users);
    expect(users.length).toBeGreaterThan(30_000);
    const counted = await centre.metric({ place: BEIHAI, key: 'people PUBLIC_ACCOUNTS' });
    expect(counted.numerator).toBe(users.length);
  });
});
