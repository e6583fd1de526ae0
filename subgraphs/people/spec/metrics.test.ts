import { expectDescribed } from '@network/kit/metrics/trial';
import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEOPLE_FORMULAS } from '../src/domain/metrics.ts';
import { openTrialPeople, type TrialPeople } from './trial-people.ts';

const numbered = (count: number, row: (number: string, at: number) => Record<string, string>) =>
  Array.from({ length: count }, (_, at) => row(String(at + 1), at));

const postOf = (placeCode: string) => (number: string, at: number) => ({
  ...{ number, teamCode: at < 10 ? 'Z-1' : 'Z-2', title: at === 0 ? 'HEAD' : 'MEMBER', nature: 'INSTITUTION' },
  ...{ origin: 'SENT_DOWN', level: at < 9 ? 'TOWN' : 'COUNTY', placeCode, movedOn: '2022-03-01' },
});
const CERTIFICATE = { issuer: '省', fields: '市容', validFrom: '2021-01-01', validTo: '2026-01-01', status: 'VALID' };

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  await trial.take('place', [
    { code: '331081000000', name: '温岭市' },
    { code: '331081104000', name: '新河镇' },
    { code: '331081101000', name: '大溪镇' },
    { code: '331081400000', name: '东部新区' },
  ]);
  await trial.take('subjectRegistration', [
    { number: 'S-1', kind: 'TOWN', bodyCode: 'T-104', placeCode: '331081104000', validFrom: '2022-01-01' },
    { number: 'S-2', kind: 'STATIONED_SQUAD', bodyCode: 'ZHZF', placeCode: '331081104000', validFrom: '2022-01-01' },
    { number: 'S-3', kind: 'TOWN', bodyCode: 'T-101', placeCode: '331081101000', validFrom: '2022-12-01' },
  ]);
  await trial.take(
    'team',
    numbered(27, (number, at) => ({
      ...{
        code: `Z-${number}`,
        name: '队',
        kind: 'PROFESSIONAL',
        bodyCode: 'ZHZF',
        validTo: at < 20 ? '2022-06-30' : '',
      },
    })),
  );
  await trial.take('post', numbered(12, postOf('331081104000')));
  const officer = { name: '甲（样例）', teamCode: 'Z-1', validFrom: '2022-01-01' };
  await trial.take(
    'officer',
    numbered(4, (number) => ({ ...officer, certificateNumber: number })),
  );
  await trial.take('certificate', [
    { ...CERTIFICATE, number: '1', officerNumber: '1' },
    { ...CERTIFICATE, number: '2', officerNumber: '2', validTo: '2022-11-29' },
    { ...CERTIFICATE, number: '3', officerNumber: '3', status: 'REVOKED' },
    { ...CERTIFICATE, number: '4', officerNumber: '1' },
  ]);
  await trial.take('equipment', [
    { number: 'E-1', kind: 'RADIO', officerNumber: '1', validFrom: '2022-01-01' },
    { number: 'E-2', kind: 'TERMINAL', officerNumber: '1', validFrom: '2022-01-01' },
    { number: 'E-3', kind: 'RADIO', officerNumber: '2', validFrom: '2022-01-01', validTo: '2022-11-29' },
    { number: 'E-4', kind: 'VEHICLE', teamCode: 'Z-1', validFrom: '2022-01-01' },
  ]);
});
afterAll(() => trial.close());

type Told = { key: string; value: number | null; numerator: number; denominator: number | null };
/** The figures of a place by their keys, as somebody without any grant reads them. */
const figures = async (args: string, code = '331081000000') => {
  const query = `{ place(code: "${code}") { peopleMetrics(${args}) { key value numerator denominator from to
    parts { value numerator place { code name } body { name } } } } }`;
  const { place } = await trial.ask(query, ANONYMOUS);
  return Object.fromEntries(place.peopleMetrics.map(({ key, ...told }: Told) => [key, told]));
};

it('names every figure in the graph by its title and its formula', () => {
  expectDescribed('people', 'People', PEOPLE_FORMULAS);
});

it('tells what holds on the government’s today', async () => {
  const keys =
    'TOWNS, DUAL_SUBJECT_RATE, TEAMS, SMALL_TEAM_SHARE, CERTIFIED_RATE, EQUIPPED_RATE, TOWN_FORCE_SHARE, POSTS_MOVED';
  expect(await figures(`keys: [${keys}]`)).toMatchObject({
    TOWNS: { value: 2, from: null, to: '2022-12-01' },
    DUAL_SUBJECT_RATE: { numerator: 1, denominator: 2, value: 0.5 },
    TEAMS: { value: 7 },
    SMALL_TEAM_SHARE: { numerator: 1, denominator: 2 },
    CERTIFIED_RATE: { numerator: 1, denominator: 4, value: 0.25 },
    EQUIPPED_RATE: { numerator: 1, denominator: 4, value: 0.25 },
    TOWN_FORCE_SHARE: { numerator: 9, denominator: 12, value: 0.75 },
    POSTS_MOVED: { value: 12, from: '2022-01-01' },
  });
});

it('tells what held on another day, and what changed between two', async () => {
  const window = 'window: { from: "2022-06-01", to: "2022-07-01" }';
  expect(await figures(`keys: [TEAMS, CERTIFIED_OFFICERS], ${window}`)).toMatchObject({
    TEAMS: { value: 27 },
    CERTIFIED_OFFICERS: { value: 2 },
  });
  expect(await figures('keys: [TEAM_REDUCTION_RATE]')).toMatchObject({
    TEAM_REDUCTION_RATE: { numerator: 20, denominator: 27 },
  });
});

it('splits posts by their titles and by town', async () => {
  expect(await figures('keys: [POSTS], by: TITLE', '331081104000')).toMatchObject({
    POSTS: {
      value: 12,
      parts: [
        { value: 'HEAD', numerator: 1 },
        { value: 'MEMBER', numerator: 11 },
      ],
    },
  });
  expect((await figures('keys: [POSTS], by: TOWN'))['POSTS'].parts).toContainEqual(
    expect.objectContaining({ value: '331081104000', place: { code: '331081104000', name: '新河镇' }, body: null }),
  );
  await expect(figures('keys: [POSTS], by: MODE')).rejects.toThrow('The figure POSTS is not kept by MODE');
});

it('tells teams and officers of two governments apart whose numbers are the same', async () => {
  await trial.take('post', numbered(5, postOf('331082104000')), '331082');
  await trial.take(
    'officer',
    [{ certificateNumber: '1', name: '乙（样例）', teamCode: 'Z-2', validFrom: '2022-01-01' }],
    '331082',
  );
  await trial.take('certificate', [{ ...CERTIFICATE, number: '1', officerNumber: '1' }], '331082');
  await trial.take(
    'equipment',
    [{ number: 'E-1', kind: 'RADIO', officerNumber: '1', validFrom: '2022-01-01' }],
    '331082',
  );
  await trial.take('place', [{ code: '331000000000', name: '台州市' }]);
  const window = 'window: { from: "2022-12-01", to: "2022-12-02" }';
  expect(
    await figures(`keys: [SMALL_TEAM_SHARE, CERTIFIED_RATE, EQUIPPED_RATE], ${window}`, '331000000000'),
  ).toMatchObject({
    SMALL_TEAM_SHARE: { numerator: 2, denominator: 3 },
    CERTIFIED_RATE: { numerator: 2, denominator: 5 },
    EQUIPPED_RATE: { numerator: 2, denominator: 5 },
  });
});
