import { createDice } from '@network/kit/metrics/trial';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialPeople, type TrialPeople } from './trial-people.ts';

const [COUNTY, XINHE, DAXI] = ['331081000000', '331081104000', '331081101000'];
const dice = createDice(20_221_130);
const [FIRST, DAYS] = ['2022-01-01', 120];
const anyDay = (): string => dice.day(FIRST, DAYS);
/** A first and a last day in this order. */
const closed = () => {
  const [validFrom = '', validTo = ''] = [anyDay(), anyDay()].toSorted();
  return { validFrom, validTo };
};
/** Either of which may be open. */
const held = () => {
  const { validFrom, validTo } = closed();
  return { validFrom: dice.isHit(0.3) ? '' : validFrom, validTo: dice.isHit(0.3) ? '' : validTo };
};

type Row = Readonly<Record<string, string>>;
const rowsOf = (days: () => Row, rest: (at: number) => Row): Row[] =>
  Array.from({ length: 24 }, (_, at) => ({ ...rest(at), ...days() }));

const place = (at: number): string => [XINHE, DAXI][at % 2] ?? '';
const RECORDS: Readonly<Record<string, Row[]>> = {
  body: rowsOf(held, (at) => ({ code: `B-${at}`, name: '局', kind: 'DEPARTMENT', placeCode: place(at) })),
  team: rowsOf(held, (at) => ({ code: `T-${at}`, name: '队', kind: 'TOWN', bodyCode: 'B-1', placeCode: place(at) })),
  officer: rowsOf(held, (at) => ({ certificateNumber: `${at}`, name: '甲（样例）', teamCode: 'T-1' })),
  certificate: rowsOf(closed, (at) => ({
    ...{ number: `Z-${at}`, officerNumber: `${(at * 7) % 30}`, issuer: '省', fields: '市容' },
    status: at % 5 === 0 ? 'REVOKED' : 'VALID',
  })),
  post: rowsOf(held, (at) => ({
    ...{ number: `P-${at}`, teamCode: 'T-1', title: 'MEMBER', nature: 'INSTITUTION', origin: 'OWN', level: 'TOWN' },
    placeCode: place(at),
  })),
  mark: rowsOf(closed, (at) => ({ number: `M-${at}`, kind: 'MODEL_TOWN', placeCode: place(at) })),
};
/** Where each figure's records are listed. */
const LISTS = [
  ['BODIES', 'bodies', ''],
  ['TEAMS', 'teams', ''],
  ['OFFICERS', 'officers', ''],
  ['CERTIFIED_OFFICERS', 'officers', ', isCertified: true'],
  ['POSTS', 'posts', ''],
  ['MARKS', 'marks', ''],
  ['TOWN_MODES', 'placeModes', ''],
] as const;

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  await trial.take('place', [
    { code: COUNTY, name: '温岭市' },
    { code: XINHE, name: '新河镇' },
    { code: DAXI, name: '大溪镇' },
  ]);
  // Certificates before their officers, so that neither order of files is lucky.
  for (const [kind, rows] of Object.entries(RECORDS).toReversed()) await trial.take(kind, rows);
});
afterAll(() => trial.close());

const after = (on: string): string => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
/** Every figure of a day with the number of records that its list has on that day. */
const bothOn = async (on: string) => {
  const lists = LISTS.map(
    ([key, list, more]) => `${key}: ${list}(jurisdiction: "331081", filter: { asOf: "${on}"${more} }) { totalCount }`,
  );
  const keys = LISTS.map(([key]) => key).join(', ');
  const data = await trial.ask(`{ ${lists.join(' ')} place(code: "${COUNTY}") {
    peopleMetrics(keys: [${keys}], window: { from: "${on}", to: "${after(on)}" }) { key numerator } } }`);
  const { place: counted, ...listed } = data;
  const figures: { key: string; numerator: number }[] = counted.peopleMetrics;
  return {
    figures: Object.fromEntries(figures.map(({ key, numerator }) => [key, numerator])),
    lists: Object.fromEntries(
      Object.entries(listed).map(([key, list]) => [key, (list as { totalCount: number }).totalCount]),
    ),
  };
};
const expectSame = async (on: string): Promise<void> => {
  const { figures, lists } = await bothOn(on);
  expect(figures, on).toEqual(lists);
};

it('counts on any day what the lists have on it', async () => {
  for (let time = 0; time < 25; time += 1) await expectSame(anyDay());
});

describe('modes', () => {
  const mode = (validFrom: string, rest: Row = {}): Row => ({
    placeCode: XINHE,
    mode: 'STATIONED',
    validFrom,
    ...rest,
  });
  const modesOn = async (on: string): Promise<string[]> => {
    const list = `placeModes(jurisdiction: "331081", filter: { asOf: "${on}" }) { nodes { validFrom validTo } }`;
    const { placeModes, place: here } = await trial.ask(
      `{ ${list} place(code: "${XINHE}") { mode(asOf: "${on}") { validFrom } } }`,
    );
    expect(placeModes.nodes.map(({ validFrom }: Row) => validFrom)).toEqual(
      here.mode === null ? [] : [here.mode.validFrom],
    );
    await expectSame(on);
    return placeModes.nodes.map(({ validFrom, validTo }: Row) => `${validFrom} ${validTo}`);
  };

  it('end when the next begins, in whatever order they come, are corrected and are revoked', async () => {
    await trial.take('placeMode', [mode('2022-03-01', { key: 'late' })]);
    const early = await trial.take('placeMode', [mode('2022-01-01', { key: 'early' })]);
    expect(await modesOn('2022-02-28')).toEqual(['2022-01-01 2022-02-28']);
    expect(await modesOn('2022-03-01')).toEqual(['2022-03-01 null']);

    const between = await trial.take('placeMode', [mode('2022-02-01', { key: 'between', validTo: '2022-02-10' })]);
    expect(await modesOn('2022-01-31')).toEqual(['2022-01-01 2022-01-31']);
    expect(await modesOn('2022-02-11')).toEqual([]);

    const corrected = await trial.take('placeMode', [mode('2022-02-20', { key: 'late' })]);
    expect(await modesOn('2022-02-19')).toEqual([]);
    expect(await modesOn('2022-03-01')).toEqual(['2022-02-20 null']);
    await trial.revoke(between.batch);
    expect(await modesOn('2022-02-19')).toEqual(['2022-01-01 2022-02-19']);
    await trial.revoke(corrected.batch);
    expect(await modesOn('2022-02-28')).toEqual(['2022-01-01 2022-02-28']);
    await trial.revoke(early.batch);
    expect(await modesOn('2022-02-28')).toEqual([]);
  });

  it('move from one place to another with a correction', async () => {
    const first = await trial.take('placeMode', [
      mode('2022-04-01', { key: 'moving' }),
      mode('2022-04-10', { key: 'staying' }),
    ]);
    expect(await modesOn('2022-04-09')).toEqual(['2022-04-01 2022-04-09']);
    await trial.take('placeMode', [mode('2022-04-10', { key: 'staying', placeCode: DAXI })]);
    const { place: here } = await trial.ask(
      `{ place(code: "${XINHE}") { mode(asOf: "2022-04-20") { validFrom validTo } } }`,
    );
    expect(here.mode).toEqual({ validFrom: '2022-04-01', validTo: null });
    await expectSame('2022-04-20');
    await trial.revoke(first.batch);
    await expectSame('2022-04-20');
  });
});
