import { fileURLToPath } from 'node:url';
import { createId } from '@network/kit/ids';
import {
  type Course,
  createDice,
  createTally,
  type Dice,
  openCourse,
  PLACES,
  type Told,
  tellCode,
} from '@network/kit/metrics/trial';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CAPPED_KINDS } from '../src/domain/cap.ts';
import { CHANNELS, FINDING_RESULTS, INSPECTION_KINDS, RECTIFICATION_RESULTS } from '../src/domain/inspection.ts';
import { INSPECTION_TRANSITIONS, type InspectionState } from '../src/domain/lifecycle.ts';
import type { InspectionFacts } from '../src/store/inspection-record.ts';
import { appendToInspections, fileInspections, type InspectionSteps } from '../src/store/inspection-writer.ts';
import { INSPECTIONS_MEASURES } from '../src/store/measures.ts';
import { kinds } from '../src/store/stores.ts';
import { ratings, rectifications } from '../src/store/tables/findings.ts';
import { operations } from '../src/store/tables/operations.ts';
import { plans, tasks } from '../src/store/tables/plans.ts';
import { batches, inspections, pulls, quarantine } from '../src/store/tables.ts';

const JURISDICTION = '331081';
let course: Course;
beforeAll(async () => {
  course = await openCourse({
    name: 'inspections',
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
    measures: INSPECTIONS_MEASURES,
    kinds: () => kinds,
    tables: { batches, quarantine, pulls },
  });
});
afterAll(() => course.close());

const maybe = <Value>(dice: Dice, value: Value): Value | null => (dice.isHit(0.8) ? value : null);

const factsOf = (number: string, dice: Dice): InspectionFacts => ({
  number,
  kind: dice.pick(INSPECTION_KINDS),
  channel: maybe(dice, dice.pick(CHANNELS)),
  plannedFor: dice.day('2022-01-01', 60),
  inspectedOn: maybe(dice, dice.day('2022-01-15', 60)),
  rectifyBy: null,
  creditCode: `E${dice.below(20)}`,
  bodyCodes: dice.pick([['A'], ['A', 'B'], ['B', 'C', 'D']]),
  teamCode: null,
  officerNumbers: dice.pick([['1'], ['1', '2']]),
  itemCodes: [],
  place: maybe(dice, dice.pick(PLACES)),
  savedVisits: dice.below(3),
  isCodeScanned: dice.pick([true, false, null]),
  findings: [
    {
      ...{ result: dice.pick(FINDING_RESULTS), description: null, itemCode: null, caseNumber: null },
      rectification: maybe(dice, {
        orderedOn: '2022-01-20',
        dueOn: dice.day('2022-01-21', 40),
        recheckedOn: maybe(dice, dice.day('2022-01-21', 60)),
        result: maybe(dice, dice.pick(RECTIFICATION_RESULTS)),
      }),
    },
  ],
  rating: maybe(dice, { stars: dice.below(5) + 1, ratedOn: dice.day('2022-03-01', 30) }),
});

/** Inspections that are filed and moved on at random, so many actions in all. */
const walk = async (dice: Dice, actions: number): Promise<number> => {
  const standing = new Map<string, InspectionState>();
  const at = () => `${dice.day('2022-01-01', 90)}T${dice.minute()}:00+08:00`;
  const keyOf = (number: string) => ({
    jurisdiction: JURISDICTION,
    id: createId('Inspection', { jurisdiction: JURISDICTION, source: 'course', sourceId: number }),
  });
  let taken = 0;
  while (taken < actions) {
    const numbers = Array.from({ length: 20 }, (_, index) => `W-${standing.size + index}`);
    const filed = numbers.map((number) => ({
      ...{ ...keyOf(number), record: factsOf(number, dice), provenance: [] },
      actions: [{ action: 'DRAW_OBJECT', at: at(), actor: 'course' }],
    }));
    for (const number of numbers) standing.set(number, 'OBJECT_DRAWN');
    const moved: InspectionSteps[] = [...standing].flatMap(([number, state]) => {
      const permitted = Object.entries(INSPECTION_TRANSITIONS[state]);
      if (numbers.includes(number) || permitted.length === 0 || dice.isHit(0.4)) return [];
      const [action, to] = dice.pick(permitted);
      standing.set(number, to);
      const changes = { channel: dice.pick(CHANNELS), inspectedOn: maybe(dice, dice.day('2022-01-15', 60)) };
      return [
        { ...keyOf(number), actions: [{ action, at: at(), actor: 'course' }], ...(dice.isHit(0.5) ? { changes } : {}) },
      ];
    });
    await course.store.db.transaction(async (tx) => {
      await fileInspections(tx, filed);
      await appendToInspections(tx, moved);
    });
    taken += filed.length + moved.length;
  }
  return taken;
};

/** What chance would tell wrongly of records that come in files. */
const child = (key: string, dice: Dice) => ({
  ...{ inspectionNumber: `W-${dice.below(60)}`, ordinal: key.split('-')[1] ?? '' },
  stars: String(dice.below(5) + 1),
});
const TOLD: Told = {
  entity: (key) => ({ creditCode: key }),
  finding: child,
  rectification: child,
  enterpriseRating: child,
  inspectionPlan: (_, dice) => ({
    ...{ year: '2022', leadBodyCode: dice.pick(['A', 'B', 'C']), visitCap: dice.pick(['', '2', '3', '5']) },
  }),
  jointOperation: () => ({ duties: '', people: '', vehicles: '' }),
};

type Visit = typeof inspections.$inferSelect;
const yearOf = (day: string | null): number => Number((day ?? '0').slice(0, 4));

/** Whether there were as many visits before it in its year as the lowest cap of one of its bodies allows. */
const isOverCap =
  (visits: readonly Visit[], planned: readonly (typeof plans.$inferSelect)[]) =>
  (visit: Visit): boolean => {
    if (visit.inspectedOn === null || !CAPPED_KINDS.some((kind) => kind === visit.kind)) return false;
    const place = ({ inspectedOn, id }: Visit): string => `${inspectedOn} ${id}`;
    const earlier = visits.filter(
      (one) =>
        one.jurisdiction === visit.jurisdiction &&
        one.creditCode === visit.creditCode &&
        CAPPED_KINDS.some((kind) => kind === one.kind) &&
        yearOf(one.inspectedOn) === yearOf(visit.inspectedOn) &&
        place(one) < place(visit),
    );
    return planned.some(
      ({ jurisdiction, year, leadBodyCode, visitCap, publishedOn }) =>
        jurisdiction === visit.jurisdiction &&
        year === yearOf(visit.inspectedOn) &&
        publishedOn !== null &&
        visitCap !== null &&
        visit.bodyCodes.includes(leadBodyCode) &&
        earlier.filter(({ bodyCodes }) => bodyCodes.includes(leadBodyCode)).length >= visitCap,
    );
  };

const tallyAll = async () => {
  const { db } = course.store;
  const tally = createTally();
  const visits = await db.select().from(inspections);
  const day = ({ inspectedOn }: (typeof visits)[number]) => inspectedOn;
  tally.add('visits', visits, (row) => ({
    day: day(row),
    dimensions: [
      ...[row.kind, row.channel, row.bodyCodes.length > 1, row.hasProblem, row.isCodeScanned === true],
      ...[row.officerNumbers.length >= 2, row.publishedOn !== null],
    ],
  }));
  tally.add('saved_visits', visits, (row) => ({ day: day(row), dimensions: [row.kind], amount: row.savedVisits }));
  tally.add('planned', visits, (row) => ({ day: row.plannedFor, dimensions: [row.kind, row.inspectedOn !== null] }));
  tally.add('enterprises', visits, (row) => ({ day: day(row), dimensions: [row.creditCode] }));
  tally.add('visits_over_cap', visits.filter(isOverCap(visits, await db.select().from(plans))), (row) => ({
    day: day(row),
    dimensions: [row.creditCode],
  }));
  tally.add('visits_of_bodies', visits, (row) =>
    row.bodyCodes.map((body) => ({ day: day(row), dimensions: [tellCode(row, body)] })),
  );
  tally.add('plans_of_bodies', await db.select().from(plans), (row) =>
    row.bodyCodes.map((body) => ({ day: row.publishedOn, dimensions: [tellCode(row, body)] })),
  );
  tally.add('tasks_completed', await db.select().from(tasks), (row) => ({
    day: row.completedOn,
    dimensions: [row.kind, row.isMerged || row.bodyCodes.length >= 2 || row.itemCodes.length >= 2],
  }));
  tally.add('joint_operations', await db.select().from(operations), ({ fromOn }) => ({ day: fromOn }));
  const corrections = (await db.select().from(rectifications)).filter((row) => row.inspectionId !== null);
  tally.add('rectifications', corrections, ({ dueOn, result }) => ({ day: dueOn, dimensions: [result] }));
  const dayOn = (text: string, days: number) => new Date(Date.parse(text) + days * 86_400_000).toISOString();
  tally.add('overdue_rectifications', corrections, ({ dueOn, recheckedOn }) => ({
    from: dayOn(dueOn, 1),
    to: recheckedOn === null ? null : dayOn(recheckedOn, -1),
  }));
  const stars = (await db.select().from(ratings)).filter((row) => row.inspectionId !== null);
  tally.add('ratings', stars, ({ ratedOn }) => ({ day: ratedOn }));
  tally.add('stars', stars, (row) => ({ day: row.ratedOn, amount: row.stars }));
  return tally;
};

it('B-05c MUST keep counters of inspections equal to a count over records after random actions, imports and revocations', async () => {
  const dice = createDice(20_221_130);
  const taken =
    (await walk(dice, 1_200)) + (await course.sendAndRevoke(dice, { told: TOLD, times: 4 })) + (await walk(dice, 500));
  expect(taken).toBeGreaterThan(2_000);
  await course.expectCounters(await tallyAll());
});
