import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bringer, COUNTY_SOURCES, createBringer } from '../exchange/bringing.ts';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';
import { CENTRES } from './moving.ts';

const WENLING = '331081';
const COUNTY = '331081000000';
const IN_WENLING = `jurisdiction: "${WENLING}"`;
const WINDOW = { from: '2022-01-01', to: '2022-12-01' };
const LAST = '2022-11-30';

// What comes back is whatever was asked for.
type Data = ReturnType<typeof JSON.parse>;
type Told = readonly [numerator: number, denominator: number | null];

let network: WholeNetwork;
let bringer: Bringer;
let asker: Asker;
let cases: readonly Data[];
let grants: readonly Data[];
beforeAll(async () => {
  network = await openFullNetwork({ sources: [COUNTY_SOURCES] });
  bringer = createBringer(network);
  asker = createAsker(network.ask, CENTRES[WENLING] ?? 'anonymous');
  cases = await asker.pageToEnd(
    `cases(${IN_WENLING})`,
    `number filedOn decidedOn exitKind servedOn publishedOn paidOn performedOn place { code } item { code }
      deadlines { kind date } publications { withdrawBy withdrawnOn publishedOn } preservations { decideBy decidedOn result }`,
  );
  grants = await asker.pageToEnd(`grants(${IN_WENLING}, asOf: "${LAST}")`, 'itemCode placeCode validFrom');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

const told = async (key: string, place = COUNTY): Promise<Told> => {
  const { numerator, denominator } = await asker.metric({ place, key: `cases ${key}`, window: WINDOW });
  return [numerator, denominator];
};
const isWithin = (day: string | null | undefined): boolean => day != null && day >= WINDOW.from && day < WINDOW.to;
const share = (rows: readonly Data[], due: (row: Data) => string | null, done: (row: Data) => string | null): Told => {
  const dueRows = rows.filter((row) => isWithin(due(row)));
  return [dueRows.filter((row) => (done(row) ?? '9999') <= (due(row) ?? '')).length, dueRows.length];
};
const lastDay =
  (kind: string) =>
  ({ deadlines }: Data): string | null =>
    deadlines.find((one: Data) => one.kind === kind)?.date ?? null;

/** A penalty in a village of 新河镇 that was decided on 2022-06-01, seven working days before 2022-06-13. */
const penalty = (more: Readonly<Record<string, string>>) => ({
  system: 'county-penalties',
  row: {
    ...{
      number: 'B-02-1',
      cause: '一件新案（样例）',
      procedure: 'ORDINARY',
      state: 'CLOSED',
      issuingSubject: 'COUNTY',
    },
    ...{ placeCode: '331081104200', itemCode: '', filedOn: '2022-05-05', decidedOn: '2022-06-01', servedOn: '' },
    ...{ publishedOn: '', paidOn: '', decisionKinds: 'FINE', fine: '500.00', ...more },
  },
});
type Brought = Readonly<Omit<Parameters<Bringer['bring']>[0], 'jurisdiction'>>;
type Moved = readonly [more: number, due: number];

/** The figure as counted over every record, then with one record more, then without it. */
const prove = async (key: string, counted: Told, moves: readonly (readonly [Brought, Moved])[]): Promise<void> => {
  expect(await told(key)).toEqual(counted);
  for (const [row, [more, due]] of moves) {
    const batch = await bringer.bring({ ...row, jurisdiction: WENLING });
    const moved = await told(key);
    await bringer.revoke(batch);
    expect([moved, await told(key)]).toEqual([
      [counted[0] + more, counted[1] === null ? null : counted[1] + due],
      counted,
    ]);
  }
};

describe('what was done in time in 温岭, paged and counted, moved by one record that comes and goes', () => {
  it('B-02q MUST answer 送达及时率', async () => {
    const counted = share(cases, lastDay('SERVE'), ({ servedOn }) => servedOn);
    expect(counted[1]).toBeGreaterThan(1_000);
    await prove('SERVED_IN_TIME_RATE', counted, [
      [penalty({ servedOn: '2022-06-13' }), [1, 1]],
      [penalty({ servedOn: '2022-06-14' }), [0, 1]],
    ]);
  });

  it('B-02r MUST answer 公示及时率', async () => {
    const punished = cases.filter(({ exitKind }) => exitKind === 'PENALTY');
    const counted = share(punished, lastDay('PUBLISH'), ({ publishedOn }) => publishedOn);
    expect(counted[1]).toBeGreaterThan(1_000);
    await prove('PUBLISHED_IN_TIME_RATE', counted, [
      [penalty({ publishedOn: '2022-06-13' }), [1, 1]],
      [penalty({}), [0, 1]],
    ]);
  });

  it('B-02s MUST answer 撤回及时率', async () => {
    const shown = cases.flatMap(({ publications }) => publications);
    const counted = share(
      shown,
      ({ withdrawBy }) => withdrawBy,
      ({ withdrawnOn }) => withdrawnOn,
    );
    expect(counted[1]).toBeGreaterThan(0);
    const published = cases.find(
      ({ publications }) => publications.length === 1 && publications[0].withdrawBy === null,
    );
    const row = { number: 'B-02-1', caseNumber: published.number, concludedOn: '2022-08-01', result: 'ANNULLED' };
    await prove('WITHDRAWN_IN_TIME_RATE', counted, [[{ system: 'county-judgments', row }, [0, 1]]]);
  });

  it('B-02t MUST answer 缴款及时率', async () => {
    const counted = share(cases, lastDay('PAY'), ({ paidOn, performedOn }) => paidOn ?? performedOn);
    expect(counted[1]).toBeGreaterThan(1_000);
    expect(counted[0]).toBeLessThan(counted[1] ?? 0);
    await prove('PAID_IN_TIME_RATE', counted, [
      [penalty({ servedOn: '2022-06-01', paidOn: '2022-06-16' }), [1, 1]],
      [penalty({ servedOn: '2022-06-01', paidOn: '2022-06-17' }), [0, 1]],
    ]);
  });

  it('B-02u MUST answer 先行登记超期数', async () => {
    const kept = cases.flatMap(({ preservations }) => preservations);
    const overdue = kept.filter(
      ({ decideBy, decidedOn, result }) => decideBy < LAST && (decidedOn === null ? result === null : decidedOn > LAST),
    );
    expect(kept.length).toBeGreaterThan(10);
    const row = { number: 'B-02-1', caseNumber: cases[0].number, preservedOn: '2022-06-01' };
    await prove('OVERDUE_PRESERVATIONS', [overdue.length, null], [[{ system: 'county-preservations', row }, [1, 0]]]);
  });
});

describe('which powers were used in 温岭, paged and counted, moved by one record that comes and goes', () => {
  const usedIn = (place: string) =>
    new Set(
      cases
        .filter(({ filedOn, decidedOn }) => isWithin(filedOn ?? decidedOn))
        .filter(({ place: at }) => place === COUNTY || at?.code.slice(0, 9) === place.slice(0, 9))
        .flatMap(({ item }) => item?.code ?? []),
    );

  it('B-02v MUST answer 赋权活跃率 of each town', async () => {
    const towns = [...new Set(grants.map(({ placeCode }) => placeCode))];
    expect(towns.length).toBeGreaterThan(5);
    for (const town of towns) {
      const granted = grants.filter(({ placeCode }) => placeCode === town);
      const used = cases.filter(
        ({ place, item, filedOn, decidedOn }) =>
          isWithin(filedOn ?? decidedOn) &&
          place?.code.slice(0, 9) === town.slice(0, 9) &&
          granted.some(({ itemCode, validFrom }) => itemCode === item?.code && validFrom <= (filedOn ?? decidedOn)),
      );
      const different = new Set(used.map(({ item }) => item.code));
      expect([town, await told('GRANTED_ITEMS_USED_RATE', town)]).toEqual([town, [different.size, granted.length]]);
      expect(different.size).toBeGreaterThan(0);
    }
    const idle = grants.find(({ itemCode, placeCode }) => !usedIn(placeCode).has(itemCode));
    const before = await told('GRANTED_ITEMS_USED_RATE', idle.placeCode);
    const { placeCode, itemCode } = idle;
    const batch = await bringer.bring({
      ...penalty({ placeCode, itemCode, filedOn: '2022-11-01', decidedOn: '2022-11-10' }),
      jurisdiction: WENLING,
    });
    const moved = await told('GRANTED_ITEMS_USED_RATE', placeCode);
    await bringer.revoke(batch);
    expect([moved, await told('GRANTED_ITEMS_USED_RATE', placeCode)]).toEqual([[before[0] + 1, before[1]], before]);
  });

  it('B-02w MUST answer 事项应用率', async () => {
    const items = await asker.pageToEnd(`enforcementItems(${IN_WENLING}, asOf: "${LAST}")`, 'code');
    const used = usedIn(COUNTY);
    expect(used.size).toBeGreaterThan(10);
    const idle = items.find(({ code }) => !used.has(code));
    await prove('ITEMS_USED_RATE', [used.size, items.length], [[penalty({ itemCode: idle.code }), [1, 0]]]);
  });
});
