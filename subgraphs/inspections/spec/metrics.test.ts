import { expectDescribed } from '@network/kit/metrics/trial';
import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INSPECTIONS_FORMULAS } from '../src/domain/metrics.ts';
import { fileInspections } from '../src/store/inspection-writer.ts';
import { entry, type OpenedInspections, openInspections, XINHE } from './trial.ts';

let trial: OpenedInspections;
beforeAll(async () => {
  trial = await openInspections();
  const alone = { kind: 'RANDOM' as const, bodyCodes: ['ZHZF'], findings: [] };
  const due = { orderedOn: '2022-11-20', dueOn: '2022-11-25' };
  const finding = { result: 'TO_BE_CORRECTED' as const, description: null, itemCode: null, caseNumber: null };
  const rectified = { ...finding, rectification: { ...due, recheckedOn: '2022-11-24', result: 'PASSED' as const } };
  const forgotten = { ...finding, rectification: { ...due, recheckedOn: null, result: null } };
  await trial.store.db.transaction((tx) =>
    fileInspections(tx, [
      entry('I-1', {
        savedVisits: 2,
        isCodeScanned: true,
        findings: [rectified],
        rating: { stars: 4, ratedOn: '2022-11-26' },
      }),
      entry('I-2', { savedVisits: 1, findings: [forgotten], rating: { stars: 5, ratedOn: '2022-11-26' } }),
      entry('I-3', { ...alone, channel: 'DESK', creditCode: 'E-3', officerNumbers: ['A-1', 'A-1'] }),
      entry('I-4', { ...alone, creditCode: 'E-4', inspectedOn: null, officerNumbers: ['A-1'] }, 2),
    ]),
  );
  const plan = {
    kind: 'RANDOM',
    name: '计划',
    year: '2022',
    fromOn: '2022-01-01',
    toOn: '2022-12-31',
    state: 'RUNNING',
  };
  await trial.send('inspectionPlan', [
    { ...plan, number: 'P-1', leadBodyCode: 'ZHZF', bodyCodes: 'BM-1|BM-2', publishedOn: '2022-01-05' },
    { ...plan, number: 'P-2', leadBodyCode: 'BM-3', bodyCodes: 'BM-3' },
  ]);
  const task = { name: '任务', kind: 'COMBINED', fromOn: '2022-05-01', state: 'DONE', placeCode: XINHE };
  await trial.send('inspectionTask', [
    { ...task, number: 'T-1', bodyCodes: 'ZHZF|BM-1', completedOn: '2022-06-01' },
    { ...task, number: 'T-2', bodyCodes: 'ZHZF', itemCodes: 'A', completedOn: '2022-06-01' },
    { ...task, number: 'T-3', bodyCodes: 'ZHZF', state: 'DRAWN' },
  ]);
});
afterAll(() => trial.close());

type Told = { key: string; value: number | null; numerator: number; denominator: number | null };
/** The figures of a place by their keys, as somebody without any grant reads them. */
const figures = async (args: string, code = '331081000000') => {
  const query = `{ _entities(representations: [{ __typename: "Place", code: "${code}" }]) { ... on Place {
    inspectionMetrics(${args}) { key value numerator denominator parts { value numerator denominator ratio } } } } }`;
  const { _entities: places } = await trial.ask(query, ANONYMOUS);
  return Object.fromEntries(places[0].inspectionMetrics.map(({ key, ...told }: Told) => [key, told]));
};

it('names every figure in the graph by its title and its formula', () => {
  expectDescribed('inspections', 'Inspection', INSPECTIONS_FORMULAS);
});

it('tells of visits how they were made and what they found', async () => {
  const keys =
    'INSPECTIONS, COMBINED_SHARE, SAVED_VISITS, MOBILE_RATE, CODE_RATE, PROBLEM_RATE, TWO_OFFICERS_RATE, RANDOM_COMPLETION_RATE';
  expect(await figures(`keys: [${keys}]`)).toMatchObject({
    INSPECTIONS: { value: 3 },
    COMBINED_SHARE: { numerator: 2, denominator: 3 },
    SAVED_VISITS: { value: 3 },
    MOBILE_RATE: { numerator: 2, denominator: 3 },
    CODE_RATE: { numerator: 1, denominator: 3 },
    PROBLEM_RATE: { numerator: 2, denominator: 3 },
    TWO_OFFICERS_RATE: { numerator: 2, denominator: 3 },
    RANDOM_COMPLETION_RATE: { numerator: 1, denominator: 2 },
  });
  expect(await figures('keys: [PROBLEM_RATE], by: KIND', XINHE)).toMatchObject({
    PROBLEM_RATE: {
      parts: [
        { value: 'COMBINED', numerator: 2, denominator: 2, ratio: 1 },
        { value: 'RANDOM', numerator: 0, denominator: 1, ratio: 0 },
      ],
    },
  });
});

it('counts enterprises and bodies once each', async () => {
  expect(await figures('keys: [ENTERPRISES_VISITED, REPEATED_VISIT_SHARE, BODIES_INSPECTING_RATE]')).toMatchObject({
    ENTERPRISES_VISITED: { value: 2 },
    REPEATED_VISIT_SHARE: { numerator: 1, denominator: 2 },
    BODIES_INSPECTING_RATE: { numerator: 2, denominator: 3 },
  });
});

it('tells of tasks, corrections and ratings', async () => {
  const keys = 'JOINT_TASKS, TASKS_COMPLETED, RECTIFIED_RATE, OVERDUE_RECTIFICATIONS, RATING_MEAN';
  expect(await figures(`keys: [${keys}]`)).toMatchObject({
    JOINT_TASKS: { value: 1 },
    TASKS_COMPLETED: { value: 2 },
    RECTIFIED_RATE: { numerator: 1, denominator: 2 },
    OVERDUE_RECTIFICATIONS: { value: 1 },
    RATING_MEAN: { numerator: 9, denominator: 2, value: 4.5 },
  });
  expect(
    await figures('keys: [OVERDUE_RECTIFICATIONS], window: { from: "2022-11-25", to: "2022-11-26" }'),
  ).toMatchObject({ OVERDUE_RECTIFICATIONS: { value: 0 } });
});
