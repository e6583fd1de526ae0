import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BEIHAI, JIANGYIN, NANPING, SHENGSI, WENLING } from '@network/sample/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bringer, COUNTY_SOURCES, createBringer } from '../exchange/bringing.ts';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';
import { CASE_FIGURES, caseOn, INSPECTION_FIGURES } from './figures-cases.ts';
import { CATALOGUE_FIGURES } from './figures-catalogue.ts';
import { EVENT_FIGURES, eventOn } from './figures-events.ts';
import { PEOPLE_FIGURES } from './figures-people.ts';
import { CENTRES, createProof, type Figure } from './moving.ts';

let network: WholeNetwork;
let bringer: Bringer;
beforeAll(async () => {
  network = await openFullNetwork({ sources: [COUNTY_SOURCES] });
  bringer = createBringer(network);
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

const REPORTS: Readonly<Record<string, unknown>> = {
  331081: WENLING,
  350700: NANPING,
  320281: JIANGYIN,
  450500: BEIHAI,
  330922: SHENGSI,
};
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const GOVERNMENTS = Object.keys(REPORTS);
const askerOf = (jurisdiction: string): Asker => createAsker(network.ask, CENTRES[jurisdiction] ?? 'anonymous');
const prove = (jurisdiction: string, figure: Figure): Promise<void> => createProof(network, jurisdiction)(figure);

type Table = Readonly<Record<string, readonly Figure[]>>;
type Line = readonly [jurisdiction: string, name: string, figure: Figure];
const linesOf = (table: Table): Line[] =>
  Object.entries(table).flatMap(([jurisdiction, figures]) =>
    figures.map((figure): Line => [jurisdiction, figure.figure, figure]),
  );

describe('every figure, paged and counted, moved by one record that comes and goes', () => {
  it.each(linesOf(CATALOGUE_FIGURES))(
    'B-02a MUST answer each figure of the catalogue: %s, %s',
    (jurisdiction, _, figure) => prove(jurisdiction, figure),
  );

  it.each(linesOf(PEOPLE_FIGURES))(
    'B-02b MUST answer each figure of people, teams and places: %s, %s',
    (jurisdiction, _, figure) => prove(jurisdiction, figure),
  );

  it.each(linesOf(EVENT_FIGURES))(
    'B-02c MUST answer each figure of events and of what cameras and the utility see: %s, %s',
    (jurisdiction, _, figure) => prove(jurisdiction, figure),
  );

  it.each(linesOf(CASE_FIGURES))(
    'B-02d MUST answer each figure of cases, decisions and transfers: %s, %s',
    (jurisdiction, _, figure) => prove(jurisdiction, figure),
  );

  it.each(linesOf(INSPECTION_FIGURES))(
    'B-02e MUST answer each figure of inspections: %s, %s',
    (jurisdiction, _, figure) => prove(jurisdiction, figure),
  );
});

/** A share whose two numbers are counted here, not printed: it is moved by a record of its numerator. */
const proveShare = async (jurisdiction: string, share: Omit<Figure, 'expected'>): Promise<void> => {
  const expected = await askerOf(jurisdiction).count(share.list);
  await prove(jurisdiction, { ...share, expected });
};

const postIn = (placeCode: string, validFrom: string) => ({
  system: 'sample-posts',
  row: {
    ...{ number: 'B-02-1', teamCode: 'ZD-ZH', title: 'MEMBER', nature: 'INSTITUTION', origin: 'OWN', level: 'TOWN' },
    ...{ placeCode, validFrom },
  },
});
/** The eight fields of 北海's bureau. */
const FIELDS = ['住房建设', '交通运输', '生态环境', '自然资源', '文化旅游', '劳动监察', '工业能源', '商务'];

describe('a bound is met, by a number of records', () => {
  it('B-02f MUST meet "more than 80 %" of 南平 and the targets of 嵊泗 by shares of which a record moves the numerator', async () => {
    const force = { place: '350700000000', key: 'people TOWN_FORCE_SHARE' };
    await proveShare('350700', {
      ...{ figure: 'shareInTowns', list: 'posts(jurisdiction: "350700", filter: { level: TOWN })', metric: force },
      more: postIn('350721100000', '2020-09-01'),
    });
    expect((await askerOf('350700').metric(force)).value).toBeGreaterThan(NANPING.shareInTowns);

    const asker = askerOf('330922');
    const { force: inTowns, items } = await asker.get(`{
      force: target(jurisdiction: "330922", code: "MB-2") { value bound metricKey }
      items: target(jurisdiction: "330922", code: "MB-1") { value bound metricKey } }`);
    expect([items.value, inTowns.value]).toEqual([SHENGSI.targets.comprehensiveItems, SHENGSI.targets.forceInTowns]);
    expect([items.bound, inTowns.bound]).toEqual(['AT_LEAST', 'AT_LEAST']);
    const actualForce = { place: '330922000000', key: `people ${inTowns.metricKey}` };
    const actualItems = { place: '330922000000', key: `catalogue ${items.metricKey}` };
    await proveShare('330922', {
      ...{ figure: 'targets.forceInTowns', list: 'posts(jurisdiction: "330922", filter: { level: TOWN })' },
      ...{ metric: actualForce, more: postIn('330922100000', '2021-12-01') },
    });
    await proveShare('330922', {
      ...{ figure: 'targets.comprehensiveItems', metric: actualItems },
      list: 'enforcementItems(jurisdiction: "330922", filter: { list: COMPREHENSIVE })',
      more: {
        system: 'sample-items',
        row: {
          ...{ code: 'B-02-1', name: '一条新事项（样例）', field: '水利', kind: 'PENALTY', list: 'COMPREHENSIVE' },
          ...{ enforcingBodyCode: 'ZHZF', validFrom: '2021-07-01' },
        },
      },
    });
    expect((await asker.metric(actualItems)).value).toBeGreaterThanOrEqual(SHENGSI.targets.comprehensiveItems);
    expect((await asker.metric(actualForce)).value).toBeGreaterThanOrEqual(SHENGSI.targets.forceInTowns);
  });

  it('B-02m MUST meet "nearly 17 000" by events of 新河镇 and "more than 30 000" by users of 北海, beside what is printed', async () => {
    const printedIn = async (jurisdiction: string, code: string): Promise<number> => {
      const ask = `{ found: reportedFigure(jurisdiction: "${jurisdiction}", code: "${code}") { value } }`;
      return Number((await askerOf(jurisdiction).get(ask)).found.value);
    };
    const { numerator: events } = await askerOf('331081').metric({
      ...{ place: '331081104000', key: 'events ACCEPTED', window: { from: WENLING.xinhe.from, to: '2022-12-01' } },
    });
    const nearly = await printedIn('331081', 'xinhe-events');
    expect(events).toBeLessThan(nearly);
    expect(Math.round(events / 1_000) * 1_000).toBe(nearly);
    const users = await askerOf('450500').metric({ place: '450500000000', key: 'people PUBLIC_ACCOUNTS' });
    expect(users.numerator).toBeGreaterThan(await printedIn('450500', 'users'));
  });

  it.each(FIELDS)('B-02g MUST have more than 1 000 certified officers of 北海 to mobilise for %s', async (field) => {
    const asker = askerOf('450500');
    const list = `officers(jurisdiction: "450500", filter: { certifiedFor: "${field}" })`;
    const officers = await asker.pageToEnd(list, `isCertified(field: "${field}")`);
    expect(officers.length).toBeGreaterThan(BEIHAI.mobilisable);
    expect(officers.every(({ isCertified }) => isCertified)).toBe(true);
    const days = { validFrom: '2019-01-01', validTo: '2023-10-31' };
    const officer = await bringer.bring({
      ...{ jurisdiction: '450500', system: 'sample-officers' },
      row: { certificateNumber: 'B-02-1', name: '新人（样例）', teamCode: 'ZD-1', validFrom: '2019-01-01' },
    });
    expect(await asker.count(list)).toBe(officers.length);
    const certificate = await bringer.bring({
      ...{ jurisdiction: '450500', system: 'sample-certificates' },
      row: { number: 'B-02-1', officerNumber: 'B-02-1', issuer: '样例', fields: field, status: 'VALID', ...days },
    });
    expect(await asker.count(list)).toBe(officers.length + 1);
    await bringer.revoke(certificate);
    expect(await asker.count(list)).toBe(officers.length);
    await bringer.revoke(officer);
  });
});

const minutesBetween = (from: string, to: string): number =>
  Math.floor(Date.parse(to) / 60_000) - Math.floor(Date.parse(from) / 60_000);
const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

const STAMPS = ['approvalSubmittedAt', 'approvedAt', 'fileStartedAt', 'fileCompletedAt'] as const;
const DURATIONS = [
  ['APPROVAL_MEDIAN', 'approvalSubmittedAt', 'approvedAt'],
  ['FILE_MEDIAN', 'fileStartedAt', 'fileCompletedAt'],
] as const;
const DAY = 24 * 60;
const MEDIANS = [
  { year: '2019', APPROVAL_MEDIAN: BEIHAI.approvalDays.before * DAY, FILE_MEDIAN: BEIHAI.fileMinutes.before },
  { year: '2020', APPROVAL_MEDIAN: BEIHAI.approvalDays.after * DAY, FILE_MEDIAN: BEIHAI.fileMinutes.after },
];

/** Every duration of the cases that came to its end in a year. */
const durationsOf = async (year: string): Promise<readonly (readonly [metric: string, number[]])[]> => {
  const cases = await askerOf('450500').pageToEnd('cases(jurisdiction: "450500")', STAMPS.join(' '));
  return DURATIONS.map(([metric, from, to]) => [
    metric,
    cases.filter((one) => one[to]?.startsWith(year)).map((one) => minutesBetween(one[from], one[to])),
  ]);
};

describe('medians, recomputed from every record', () => {
  it.each(MEDIANS)('B-02h MUST tell the medians of approval and of file making in 北海 in $year', async (expected) => {
    const { year } = expected;
    const window = { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` };
    const told = async () =>
      Promise.all(
        DURATIONS.map(async ([key]) => {
          const { numerator, value } = await askerOf('450500').metric({
            place: '450500000000',
            key: `cases ${key}`,
            window,
          });
          expect(value).toBe(numerator);
          return [key, value];
        }),
      );
    const recomputed = (durations: Awaited<ReturnType<typeof durationsOf>>) =>
      durations.map(([key, minutes]) => [key, median(minutes)]);
    const before = await durationsOf(year);
    expect(recomputed(before)).toEqual(DURATIONS.map(([key]) => [key, expected[key]]));
    expect(await told()).toEqual(recomputed(before));

    const moments = { approvalSubmittedAt: '06-01 09:00:00', approvedAt: '06-01 09:07:00' };
    const made = { fileStartedAt: '06-01 09:00:00', fileCompletedAt: '06-01 09:03:00' };
    const stamps = Object.entries({ ...moments, ...made }).map(([name, at]) => [name, `${year}-${at}`]);
    const brought = caseOn(`${year}-06-01`, { placeCode: '450502100000', ...Object.fromEntries(stamps) });
    const batch = await bringer.bring({ ...brought, jurisdiction: '450500' });
    const during = await durationsOf(year);
    const toldThen = await told();
    await bringer.revoke(batch);
    expect(during.map(([, minutes]) => minutes.length)).toEqual(before.map(([, minutes]) => minutes.length + 1));
    expect(toldThen).toEqual(recomputed(during));
    expect(await told()).toEqual(recomputed(before));
  });
});

/** The figures of a report by their paths: `towns.all`. Days are none. */
const pathsOf = (value: unknown, path: string): string[] => {
  if (Array.isArray(value) || !Number.isNaN(Number(value))) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`));
};

/** What is proved above by a case of its own, or is no count of records: eight stages and four libraries. */
const APART: Readonly<Record<string, readonly string[]>> = {
  350700: ['shareInTowns', 'stages', 'libraries'],
  450500: ['mobilisable', 'fileMinutes.before', 'fileMinutes.after', 'approvalDays.before', 'approvalDays.after'],
  330922: ['targets.comprehensiveItems', 'targets.forceInTowns'],
};
const TABLES: readonly Table[] = [CATALOGUE_FIGURES, PEOPLE_FIGURES, EVENT_FIGURES, CASE_FIGURES, INSPECTION_FIGURES];

describe('the figures of the reports', () => {
  it.each(GOVERNMENTS)('B-02i MUST be asked, each of them, of %s', (jurisdiction) => {
    const asked = TABLES.flatMap((table) => table[jurisdiction] ?? []).map(({ figure }) => figure.split(',')[0] ?? '');
    expect([...new Set([...asked, ...(APART[jurisdiction] ?? [])])].toSorted()).toEqual(
      pathsOf(REPORTS[jurisdiction], '').toSorted(),
    );
  });

  it('B-02j MUST lead an event of 南平 through eight stages, and count four libraries', async () => {
    const asker = askerOf('350700');
    const stageOf = ({ stage }: { stage: string }): string => stage;
    const ofEvents = async () => {
      const events = await asker.pageToEnd('events(jurisdiction: "350700")', 'number stages { stage }');
      return events.map(({ number, stages }) => ({ number, stages: new Set(stages.map(stageOf)) }));
    };
    const before = await ofEvents();
    // Some of the sample's own came all the way: what became a case was patrolled, found, handled and rated as well.
    expect(before.filter(({ stages }) => stages.size === NANPING.stages).length).toBeGreaterThan(10);
    const at = (hour: number): string => `2021-03-01 ${hour}:00:00`;
    const batch = await bringer.bring({
      ...eventOn('2021-03-01', {
        ...{ placeCode: '350722101000', categoryCode: '01', patrolledAt: at(10), foundAt: at(11), reportedAt: at(12) },
        ...{ acceptedAt: at(13), dispatchedAt: at(14), caseOpenedAt: at(15), fedBackAt: at(16), verifiedAt: at(17) },
        ...{ closedAt: at(18), ratedAt: at(18), rating: 'SATISFIED' },
      }),
      jurisdiction: '350700',
    });
    const during = await ofEvents();
    await bringer.revoke(batch);
    expect(during.find(({ number }) => number === 'B-02-1')?.stages.size).toBe(NANPING.stages);
    expect(new Set(during.flatMap(({ stages }) => [...stages])).size).toBe(NANPING.stages);
    expect([during.length, (await ofEvents()).length]).toEqual([before.length + 1, before.length]);

    const libraries = ['officers', 'regulatedEntities', 'cases', 'enforcementItems'];
    expect(libraries).toHaveLength(NANPING.libraries);
    for (const library of libraries) {
      expect(await asker.pageToEnd(`${library}(jurisdiction: "350700")`), library).not.toEqual([]);
    }
  });

  it('B-02k MUST stand in one file, which no resolver and no store imports', () => {
    const sources = globSync('{gateway,schema,subgraphs,sample,deploy,bench,clients}/**/*.ts', {
      cwd: ROOT,
      exclude: ['**/node_modules/**', '**/dist/**'],
    });
    const importing = sources.filter((file) =>
      /['"](?:@network\/sample\/figures|#figures\.ts|[./]+sample\/figures\.ts)['"]/.test(
        readFileSync(`${ROOT}${file}`, 'utf8'),
      ),
    );
    expect(importing.filter((file) => file.startsWith('sample/')).length).toBeGreaterThan(10);
    const strangers = importing.filter(
      (file) => !file.startsWith('sample/') && !file.startsWith('deploy/local/journeys/'),
    );
    expect(strangers.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
  });

  it.each(GOVERNMENTS)('B-02l MUST give no two items of a government one name: %s', async (jurisdiction) => {
    const items = await askerOf(jurisdiction).pageToEnd(`enforcementItems(jurisdiction: "${jurisdiction}")`, 'name');
    const twice = [...Map.groupBy(items, ({ name }) => name)].filter(([, alike]) => alike.length > 1);
    expect(twice.map(([name]) => name)).toEqual([]);
    expect(items.length).toBeGreaterThan(100);
  });
});
