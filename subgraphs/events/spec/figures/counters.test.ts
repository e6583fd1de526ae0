import { fileURLToPath } from 'node:url';
import { createId } from '@network/kit/ids';
import {
  type Course as Counting,
  createDice,
  type Dice,
  openCourse,
  PLACES,
  type Told,
} from '@network/kit/metrics/trial';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { advance, type Course, START } from '#domain/course.ts';
import { EVENT_LEVELS, EVENT_SOURCES, MEDIATION_OUTCOMES, RATINGS, REMINDER_CHANNELS } from '#domain/event.ts';
import { CLOSURES, EVENT_LIFECYCLE, type EventActionName } from '#domain/lifecycle.ts';
import { createFiling, type EventEntry, type EventStep, type FurtherStep } from '#store/filing.ts';
import { createKinds } from '#store/kinds.ts';
import { EVENTS_MEASURES } from '#store/measures.ts';
import { batches, pulls, quarantine } from '#store/tables.ts';
import { eventEntry, JURISDICTION } from '../trial/trial-records.ts';
import { tallyEvents } from '../trial/trial-tally.ts';

let counting: Counting;
beforeAll(async () => {
  counting = await openCourse({
    name: 'events',
    migrations: fileURLToPath(new URL('../../migrations', import.meta.url)),
    measures: EVENTS_MEASURES,
    kinds: createKinds,
    tables: { batches, quarantine, pulls },
  });
});
afterAll(() => counting.close());

const maybe = <Value>(dice: Dice, value: Value): Value | null => (dice.isHit(0.8) ? value : null);
const instant = (dice: Dice, from = '2022-01-01', days = 90): string =>
  `${dice.day(from, days)}T${dice.minute()}:00+08:00`;

const newEvent = (number: string, dice: Dice): EventEntry =>
  eventEntry({
    number,
    actions: [{ action: 'REPORT', at: instant(dice), actor: 'course' }],
    record: {
      source: dice.pick(EVENT_SOURCES),
      level: maybe(dice, dice.pick(EVENT_LEVELS)),
      reportedAt: instant(dice),
      dueAt: maybe(dice, instant(dice, '2022-01-15', 120)),
      categoryCode: maybe(dice, `K${dice.below(4)}`),
      placeCode: maybe(dice, dice.pick(PLACES)),
      handlerBodyCode: maybe(dice, `B${dice.below(3)}`),
    },
    reports: [{ reportedAt: instant(dice) }, { reportedAt: instant(dice), channel: dice.pick(EVENT_SOURCES) }],
  });

/** A step that the lifecycle would permit in this state, with what it may tell. */
const someStep = (action: EventActionName, dice: Dice): EventStep => ({
  ...{ action, at: instant(dice), actor: 'course' },
  closureKind: (CLOSURES[action]?.length ?? 0) > 1 ? dice.pick(CLOSURES[action] ?? []) : null,
  confirmedBy: action === 'ACCEPT' ? maybe(dice, 'operator') : null,
  isAutomatic: action === 'DISPATCH' ? dice.isHit(0.5) : null,
  caseNumber: action === 'OPEN_CASE' ? 'C-1' : null,
  outcome: action === 'MEDIATE' ? dice.pick(MEDIATION_OUTCOMES) : null,
  rating: action === 'RATE' ? dice.pick(RATINGS) : null,
  isStaff: action === 'RATE' ? dice.isHit(0.2) : null,
  channel: action === 'REMIND' ? dice.pick(REMINDER_CHANNELS) : null,
});

/** Steps that lead an event so far on; those that its course forbids are passed over. */
const further = (course: Course, dice: Dice): { course: Course; steps: EventStep[] } => {
  let at = course;
  const steps: EventStep[] = [];
  for (let length = dice.below(6); length > 0; length -= 1) {
    const actions = Object.keys(EVENT_LIFECYCLE[at.state]) as EventActionName[];
    const action = actions.length === 0 ? null : dice.pick(actions);
    if (action === null || (['WITHDRAW', 'REFUSE', 'MERGE'].includes(action) && dice.isHit(0.8))) continue;
    const step = someStep(action, dice);
    const answer = advance(at, step);
    if (answer.kind === 'refused') continue;
    at = answer.course;
    steps.push(step);
  }
  return { course: at, steps };
};

/** Events that are filed and moved on at random, so many actions in all. */
const walk = async (dice: Dice, { prefix, actions }: { prefix: string; actions: number }): Promise<number> => {
  const filing = createFiling(counting.dataKey);
  const courses = new Map<string, Course>();
  let taken = 0;
  while (taken < actions) {
    const numbers = Array.from({ length: 30 }, (_, index) => `${prefix}-${courses.size + index}`);
    const filed = numbers.map((number) => newEvent(number, dice));
    const moved: FurtherStep[] = [...courses].flatMap(([number, before]) => {
      if (dice.isHit(0.4)) return [];
      const { course, steps } = further(before, dice);
      courses.set(number, course);
      const id = createId('Event', { jurisdiction: JURISDICTION, source: 'trial', sourceId: number });
      return steps.map((step) => ({ ...step, jurisdiction: JURISDICTION, id }));
    });
    for (const [index, number] of numbers.entries()) {
      const reported = advance(START, filed[index]!.actions[0]!);
      if (reported.kind === 'advanced') courses.set(number, reported.course);
    }
    await counting.store.db.transaction(async (tx) => {
      await filing.file(tx, filed);
      await filing.append(tx, moved);
    });
    taken += filed.length + moved.length;
  }
  return taken;
};

/** What chance would tell wrongly of records that come in files. */
const TOLD: Told = {
  event: (_, dice) => ({
    state: dice.pick(['AWAITING_ACCEPTANCE', 'IN_HANDLING', 'CLOSED', '']),
    ...{ longitude: '121.4', latitude: '28.4' },
  }),
  hazard: () => ({ voltageKv: '10', distanceMetres: '3.5' }),
};

it('B-05a MUST keep counters of events equal to a count over records after random actions, imports and revocations', async () => {
  const dice = createDice(20_221_130);
  const taken =
    (await walk(dice, { prefix: 'A', actions: 3_000 })) +
    (await counting.sendAndRevoke(dice, { told: TOLD, times: 5 })) +
    (await walk(dice, { prefix: 'B', actions: 800 }));
  expect(taken).toBeGreaterThan(4_000);
  await counting.expectCounters(await tallyEvents(counting.store));
});
