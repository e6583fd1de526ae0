import { createId } from '@network/kit/ids';
import type { Fact } from '@network/kit/reference';
import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseEntry } from '#store/case-writer.ts';
import { createFileKinds } from '#store/file/kinds.ts';
import { caseEntry, DECIDED, FILED } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, startTrial, type Trial, WENLING, XINHE } from '../trial/trial-network.ts';

const TODAY = '2026-10-09';
const WINDOW = { from: '2026-01-01', to: '2026-10-10' };
const UPHELD = { number: '1', concludedOn: '2026-06-01', result: 'UPHELD' as const };
const ANNULLED = { number: '1', concludedOn: '2026-06-01', result: 'ANNULLED' as const };
const SHOWN = { number: '1', channel: 'ENFORCEMENT_SITE' as const, publishedOn: '2026-02-12' };
const KEPT = { number: '1', preservedOn: '2026-07-01' };

/** A penalty of an ordinary case that was decided on 2026-02-10: seven working days end on 2026-02-19. */
const penalty = (number: string, told: Parameters<typeof caseEntry>[1] = {}): CaseEntry =>
  caseEntry(
    number,
    { filedOn: '2026-01-10', decidedOn: '2026-02-10', decisionKinds: ['FINE'], fine: '500.00', ...told },
    DECIDED,
  );
const onFile = (number: string, children: NonNullable<CaseEntry['children']>): CaseEntry => ({
  ...caseEntry(number, {}, FILED),
  children,
});

const GRANTS = ['330217199000', '330231000000'].map((itemCode, at) => ({
  ...{ jurisdiction: WENLING, key: `G-${at}`, itemCode, place: XINHE, validFrom: '2022-05-01', validTo: null },
}));
const grantFact = (grant: (typeof GRANTS)[number]): Fact => ({
  ...{ topic: 'grant', key: `${WENLING}:${grant.key}`, version: 1, payload: grant },
});
const dayOff = (date: string): Fact => ({
  ...{ topic: 'calendar_day', key: date, version: 1, payload: { date, isOff: true, announcedFor: 2026 } },
});

let trial: Trial;
const tell = (...facts: readonly Fact[]) => trial.store.db.transaction((tx) => trial.stores.applyFacts(tx, facts));
beforeAll(async () => {
  trial = await startTrial();
  await tell(...GRANTS.map(grantFact));
  await trial.file([
    penalty('P-1', { servedOn: '2026-02-19', publishedOn: '2026-02-19', paidOn: '2026-03-06' }),
    penalty('P-2', { servedOn: '2026-02-20', publishedOn: '2026-02-20', performedOn: '2026-03-10' }),
    penalty('P-3', { place: DAXI }),
    penalty('P-4', { decidedOn: '2025-12-01', servedOn: '2025-12-01' }),
    penalty('P-5', { deferredUntil: '2026-06-30', servedOn: '2026-02-12', paidOn: '2026-06-30' }),
    onFile('F-1', { litigations: [ANNULLED], publications: [{ ...SHOWN, withdrawnOn: '2026-06-04' }] }),
    onFile('F-2', {
      reconsiderations: [{ ...ANNULLED, result: 'FOUND_VOID' }],
      publications: [{ ...SHOWN, withdrawnOn: '2026-06-05' }],
    }),
    onFile('F-3', { reconsiderations: [UPHELD], publications: [SHOWN] }),
    onFile('K-1', { preservations: [KEPT] }),
    onFile('K-2', { preservations: [{ ...KEPT, decidedOn: '2026-07-10' }] }),
    onFile('K-3', { preservations: [{ ...KEPT, result: 'LAPSED' }] }),
  ]);
});
afterAll(() => trial.end());

// What is asked for comes back.
type Row = ReturnType<typeof JSON.parse>;

/** Every record of a list, two by two to its end. */
const page = async (list: string, fields: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { page: ${list}(jurisdiction: "${WENLING}", first: 2, after: $after) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await trial.ask(query, COMMANDER, { after });
    expect(errors).toBeUndefined();
    rows.push(...data.page.nodes);
    if (!data.page.pageInfo.hasNextPage) return rows;
    after = data.page.pageInfo.endCursor;
  }
};

const KEYS = [
  'OVERDUE_PRESERVATIONS',
  'SERVED_IN_TIME_RATE',
  'PUBLISHED_IN_TIME_RATE',
  'WITHDRAWN_IN_TIME_RATE',
  'PAID_IN_TIME_RATE',
  'GRANTED_ITEMS_USED_RATE',
  'ITEMS_USED_RATE',
] as const;
type Told = readonly [numerator: number, denominator: number | null];
type Figures = Readonly<Record<(typeof KEYS)[number], Told>>;

const told = async (code = '331081000000'): Promise<Figures> => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place {
    caseMetrics(keys: [${KEYS.join(', ')}], window: { from: "${WINDOW.from}", to: "${WINDOW.to}" }) { key numerator denominator } } } }`;
  const { data } = await trial.ask(query, ANONYMOUS, { of: [{ __typename: 'Place', code }] });
  const told = data['_entities'][0].caseMetrics.map(({ key, numerator, denominator }: Row) => [
    key,
    [numerator, denominator],
  ]);
  return Object.fromEntries(told) as Figures;
};

const isWithin = (day: string | null): boolean => day !== null && day >= WINDOW.from && day < WINDOW.to;
const share = (rows: readonly Row[], due: (row: Row) => string | null, done: (row: Row) => string | null): Told => {
  const dueRows = rows.filter((row) => isWithin(due(row)));
  return [dueRows.filter((row) => (done(row) ?? '9999') <= (due(row) ?? '')).length, dueRows.length];
};
const lastDay =
  (kind: string) =>
  ({ deadlines }: Row) =>
    deadlines.find((one: Row) => one.kind === kind)?.date ?? null;

/** The same figures, counted over every record by the deadlines that it shows. */
const counted = async (): Promise<Figures> => {
  const fields = `filedOn exitKind servedOn publishedOn paidOn performedOn item { code } place { code } deadlines { kind date }`;
  const cases = await page('cases', fields);
  const shown = await page('publications', 'withdrawBy withdrawnOn');
  const kept = await page('preservations', 'decideBy decidedOn result');
  const used = cases.filter(({ filedOn }) => isWithin(filedOn)).map(({ item, place }) => [item.code, place.code]);
  const inXinhe = used.filter(([, code]) => code === XINHE);
  const different = (pairs: readonly string[][]): number => new Set(pairs.map(([code]) => code)).size;
  return {
    OVERDUE_PRESERVATIONS: [
      kept.filter(({ decideBy, decidedOn, result }) => decideBy < TODAY && decidedOn === null && result === null)
        .length,
      null,
    ],
    SERVED_IN_TIME_RATE: share(cases, lastDay('SERVE'), ({ servedOn }) => servedOn),
    PUBLISHED_IN_TIME_RATE: share(
      cases.filter(({ exitKind }) => exitKind === 'PENALTY'),
      lastDay('PUBLISH'),
      ({ publishedOn }) => publishedOn,
    ),
    WITHDRAWN_IN_TIME_RATE: share(
      shown,
      ({ withdrawBy }) => withdrawBy,
      ({ withdrawnOn }) => withdrawnOn,
    ),
    PAID_IN_TIME_RATE: share(cases, lastDay('PAY'), ({ paidOn, performedOn }) => paidOn ?? performedOn),
    GRANTED_ITEMS_USED_RATE: [different(inXinhe), GRANTS.length],
    ITEMS_USED_RATE: [different(used), 2],
  };
};

const EXPECTED: Figures = {
  OVERDUE_PRESERVATIONS: [1, null],
  SERVED_IN_TIME_RATE: [2, 4],
  PUBLISHED_IN_TIME_RATE: [1, 4],
  WITHDRAWN_IN_TIME_RATE: [1, 2],
  PAID_IN_TIME_RATE: [2, 3],
  GRANTED_ITEMS_USED_RATE: [1, 2],
  ITEMS_USED_RATE: [1, 2],
};

it('tells what was done by its last day, as every record that can be paged shows it', async () => {
  expect(await told()).toEqual(EXPECTED);
  expect(await counted()).toEqual(EXPECTED);
  expect((await told(DAXI)).SERVED_IN_TIME_RATE).toEqual([0, 1]);
});

const OTHER = { itemCode: '330231000000', itemVersion: 2 };
it.each<[string, keyof Figures, readonly [number, number], CaseEntry]>([
  ['one overdue', 'OVERDUE_PRESERVATIONS', [1, 0], onFile('N-1', { preservations: [KEPT] })],
  ['one served in time', 'SERVED_IN_TIME_RATE', [1, 1], penalty('N-2', { servedOn: '2026-02-11' })],
  ['one not served', 'SERVED_IN_TIME_RATE', [0, 1], penalty('N-3')],
  ['one published in time', 'PUBLISHED_IN_TIME_RATE', [1, 1], penalty('N-4', { publishedOn: '2026-02-19' })],
  ['one not published', 'PUBLISHED_IN_TIME_RATE', [0, 1], penalty('N-5')],
  [
    'one withdrawn in time',
    'WITHDRAWN_IN_TIME_RATE',
    [1, 1],
    onFile('N-6', { litigations: [ANNULLED], publications: [{ ...SHOWN, withdrawnOn: '2026-06-02' }] }),
  ],
  [
    'one not withdrawn',
    'WITHDRAWN_IN_TIME_RATE',
    [0, 1],
    onFile('N-7', { litigations: [ANNULLED], publications: [SHOWN] }),
  ],
  ['one paid in time', 'PAID_IN_TIME_RATE', [1, 1], penalty('N-8', { servedOn: '2026-02-11', paidOn: '2026-02-26' })],
  ['one paid late', 'PAID_IN_TIME_RATE', [0, 1], penalty('N-9', { servedOn: '2026-02-11', paidOn: '2026-02-27' })],
  ['another granted item', 'GRANTED_ITEMS_USED_RATE', [1, 0], caseEntry('N-10', { ...OTHER, filedOn: '2026-03-01' })],
  ['another item', 'ITEMS_USED_RATE', [1, 0], caseEntry('N-11', { ...OTHER, place: DAXI, filedOn: '2026-03-01' })],
])('B-02n MUST move by one record, which comes and goes: %s', async (_, key, [more, due], entry) => {
  const before = (await told())[key];
  await trial.file([entry]);
  const [numerator, denominator] = before;
  const moved = [numerator + more, denominator === null ? null : denominator + due];
  expect([(await told())[key], (await counted())[key]]).toEqual([moved, moved]);
  await trial.store.db.transaction((tx) => trial.stores.writer.remove(tx, [entry]));
  expect([(await told())[key], (await counted())[key]]).toEqual([before, before]);
});

it('dates a withdrawal when a remedy is told of later, moves to another case, and goes', async () => {
  const kind = createFileKinds().find(({ name }) => name === 'litigation')!;
  const key = {
    jurisdiction: WENLING,
    id: createId('Litigation', { jurisdiction: WENLING, source: 'trial', sourceId: '1' }),
  };
  const record = (caseNumber: string) => ({ caseNumber, number: '7', concludedOn: '2026-07-01', result: 'CHANGED' });
  const write = (caseNumber: string, isNew: boolean) =>
    trial.store.db.transaction((tx) => kind.write(tx, [{ ...key, record: record(caseNumber), isNew } as never]));
  await write('F-3', true);
  expect((await told()).WITHDRAWN_IN_TIME_RATE).toEqual([1, 3]);
  expect(await counted()).toEqual(await told());
  await write('F-2', false);
  // The last remedy counts: now it was withdrawn in time.
  expect((await told()).WITHDRAWN_IN_TIME_RATE).toEqual([2, 2]);
  await trial.store.db.transaction((tx) => kind.remove(tx, [key]));
  expect(await told()).toEqual(EXPECTED);
});

it('counts anew when the calendar changes or a grant is recalled', async () => {
  await tell(dayOff('2026-02-19'), dayOff('2026-06-04'), dayOff('2026-07-10'));
  expect(await counted()).toEqual(await told());
  expect(await told()).toMatchObject({
    SERVED_IN_TIME_RATE: [3, 4],
    PUBLISHED_IN_TIME_RATE: [2, 4],
    WITHDRAWN_IN_TIME_RATE: [2, 2],
  });
  await tell({ topic: 'grant', key: `${WENLING}:G-0`, version: 2, payload: null });
  expect((await told()).GRANTED_ITEMS_USED_RATE).toEqual([0, 1]);
  await tell(
    ...GRANTS.map(grantFact),
    ...['2026-02-19', '2026-06-04', '2026-07-10'].map((key) => ({
      ...{ topic: 'calendar_day', key, version: 2, payload: null },
    })),
  );
  expect(await told()).toEqual(EXPECTED);
});
