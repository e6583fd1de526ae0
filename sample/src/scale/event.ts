import type { EventEntry, EventStep } from '@network/events/store/filing';
import { createId } from '@network/kit/ids';
import { addDays, addMinutes, atMinute } from '../makers/days.ts';
import { createDice, type Dice, pickWeighted } from '../makers/dice.ts';
import { personOf } from '../makers/persons.ts';
import type { ScaleBeat, ScaleGovernment, ScaleTheme } from './beats.ts';
import { courseOf, type EventSource } from './course.ts';

/** A government with so many events, whose numbers rise as time goes on. */
export type ScaleCourse = ScaleGovernment & { readonly count: number };

/** The system by which events in bulk come: their provenance shows it. */
export const SYSTEM = 'sample-scale-events';

const SOURCES: readonly (readonly [EventSource, weight: number])[] = [
  ['GRID', 58],
  ['HOTLINE_12345', 14],
  ['PATROL', 9],
  ['PUBLIC_APP', 7],
  ['POLICE_110', 6],
  ['CAMERA', 4],
  ['DEPARTMENT', 2],
];
/** Who calls leaves a number. */
const CALLING: ReadonlySet<EventSource> = new Set(['HOTLINE_12345', 'PUBLIC_APP', 'POLICE_110']);
const LEVELS = [
  ['ORDINARY', 80, 3],
  ['PRESSING', 14, 2],
  ['URGENT', 5, 1],
  ['MAJOR', 1, 1],
] as const;

/** Days before the clock during which the officers of the sample are those who handled it. */
const OFFICERS_DAYS = 500;
/** Every so many events of a government one repeats the one before it. */
const REPEATS_EVERY = 6;

type What = {
  readonly number: string;
  readonly beat: ScaleBeat;
  readonly theme: ScaleTheme;
  readonly reportedAt: string;
};

const skewed = <Value>(dice: Dice, list: readonly Value[]): Value =>
  list[Math.floor(list.length * dice.next() ** 2)] as Value;

const numberOf = (serial: number): string => `样例-GM-${String(serial).padStart(8, '0')}`;

/** What was reported where and when; nothing within the clock's last hour, which a repetition may need. */
const whatOf = ({ jurisdiction, now, beats, themes, dayOf, count }: ScaleCourse, serial: number): What => {
  const dice = createDice(`${jurisdiction} scale ${serial}`);
  const last = now.slice(0, 10);
  const day = dayOf(serial / count);
  return {
    number: numberOf(serial),
    beat: skewed(dice, beats),
    theme: pickWeighted(dice, themes, ([, , , weight]) => weight),
    reportedAt: atMinute(day, dice.between(420, day === last ? 950 : 1_300)),
  };
};

/** So many made-up persons have names of their own. */
const PERSONS = 40_000;

const isRepetition = (serial: number): boolean => serial % REPEATS_EVERY === 0;

const stepsOf = (plan: ReturnType<typeof courseOf>, reportedAt: string, latest: string): EventStep[] => {
  const [start, end] = [Date.parse(reportedAt), Date.parse(latest)];
  return plan
    .filter(([, after]) => start + after * 60_000 <= end)
    .map(([action, after, actor, facts]) => ({ action, at: addMinutes(reportedAt, after), actor, ...facts }));
};

/** An event's own draws, what was reported, and what was done about it. */
type Draft = What & {
  readonly dice: Dice;
  readonly serial: number;
  readonly source: EventSource;
  readonly actions: readonly EventStep[];
  readonly receiver: { readonly bodyCode: string; readonly teamCode: string };
};

const draftOf = (government: ScaleCourse, serial: number): Draft => {
  const dice = createDice(`${government.jurisdiction} scale course ${serial}`);
  const [source] = pickWeighted(dice, SOURCES, ([, weight]) => weight);
  const first = whatOf(government, isRepetition(serial) ? serial - 1 : serial);
  const what = isRepetition(serial)
    ? { ...first, number: numberOf(serial), reportedAt: addMinutes(first.reportedAt, 20) }
    : first;
  const receiver = { bodyCode: what.beat.bodyOn(what.reportedAt.slice(0, 10)), teamCode: what.beat.teamCode };
  const plan = courseOf(dice, {
    ...{ source, receiver, isDispute: what.theme[0] === '0401', isRepeated: isRepetition(serial + 1) },
    repeats: isRepetition(serial) ? first.number : null,
  });
  return { ...what, dice, serial, source, receiver, actions: stepsOf(plan, what.reportedAt, government.now) };
};

const stepIn = ({ actions }: Draft, action: EventStep['action']): EventStep | undefined =>
  actions.find((step) => step.action === action);

/** A camera is nobody; some events are told of by a neighbour as well. */
const reportsOf = (draft: Draft): EventEntry['reports'] => {
  const { source, serial, reportedAt, beat, theme, dice } = draft;
  const isCamera = source === 'CAMERA';
  const first = {
    ...{ isAnonymous: isCamera, channel: source, text: theme[2], reportedAt },
    rating: stepIn(draft, 'RATE')?.rating ?? null,
    reporterName: isCamera ? null : personOf(serial % PERSONS),
    reporterPhone: CALLING.has(source) ? `198${String(serial).padStart(8, '0')}` : null,
    reporterPlaceCode: isCamera ? null : beat.place,
  };
  const neighbour = { ...first, isAnonymous: true, reporterName: null, reporterPhone: null, rating: null };
  return dice.chance(0.08) ? [first, neighbour] : [first];
};

const recordOf = (draft: Draft, now: string): EventEntry['record'] => {
  const { number, theme, source, reportedAt, beat, receiver, dice, serial } = draft;
  const [level, , days] = pickWeighted(dice, LEVELS, ([, weight]) => weight);
  const [category, title, description] = theme;
  const [sent, isAssessed] = [stepIn(draft, 'DISPATCH'), stepIn(draft, 'ASSESS') !== undefined];
  const isRecent = reportedAt.slice(0, 10) > addDays(now.slice(0, 10), -OFFICERS_DAYS);
  const isKnown = isRecent && stepIn(draft, 'ACKNOWLEDGE') !== undefined;
  return {
    ...{ number, title, description, source, reportedAt, placeCode: beat.place, placeText: beat.placeText },
    ...{ address: null, reply: null, repliedAt: null, owner: null },
    level: isAssessed ? level : null,
    categoryCode: isAssessed ? category : null,
    dueAt: sent === undefined ? null : addMinutes(sent.at, days * 1_440),
    handlerBodyCode: sent === undefined ? null : receiver.bodyCode,
    handlerTeamCode: sent === undefined ? null : receiver.teamCode,
    handlerOfficerNumber: isKnown ? (beat.officers[serial % beat.officers.length] ?? null) : null,
  };
};

/** The event of a serial from 1, with its reports and its log as far as its government's clock lets it have come. */
export const scaleEvent = (government: ScaleCourse, serial: number): EventEntry => {
  const draft = draftOf(government, serial);
  const { jurisdiction, now } = government;
  return {
    jurisdiction,
    id: createId('Event', { jurisdiction, source: SYSTEM, sourceId: draft.number }),
    record: recordOf(draft, now),
    reports: reportsOf(draft),
    actions: draft.actions,
    provenance: [{ source: SYSTEM, sourceId: draft.number, batch: 0 }],
  };
};
