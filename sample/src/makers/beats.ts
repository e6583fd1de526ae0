import type { CaseEntry } from '@network/cases/store/case-writer';
import type { EventEntry } from '@network/events/store/filing';
import type { InspectionEntry } from '@network/inspections/store/inspection-writer';
import { caseOf } from '../cases/case.ts';
import type { CasePlan, LegalOffice } from '../cases/plan.ts';
import { type EventPlan, type EventSource, eventOf } from '../events/event.ts';
import type { Entity } from '../inspections/entities.ts';
import { type InspectionPlan, inspectionOf } from '../inspections/inspection.ts';
import { onTheSpot } from '../items/fit.ts';
import type { Item } from '../items/items.ts';
import { addDays, atMinute, daysBetween, onWeekday } from './days.ts';
import { createDice, type Dice } from './dice.ts';

/** A place with the team that works there, in whose name it acts, and its officers. */
export type Beat = {
  readonly place: string;
  readonly placeText: string;
  readonly teamCode: string;
  readonly bodyCode: string;
  readonly issuingSubject: CasePlan['issuingSubject'];
  /** At least two. */
  readonly officers: readonly string[];
};

/** What the courses of a government have in common. */
export type Patrol = {
  readonly jurisdiction: string;
  readonly now: string;
  readonly office: LegalOffice;
  readonly beats: readonly Beat[];
  readonly items: readonly Item[];
};

/** A stretch of days, both with it, and how many records fall into it. */
export type Stretch = { readonly from: string; readonly to: string; readonly count: number; readonly first: number };

const pairOf = ({ officers }: Beat, nth: number): readonly [string, string] => {
  const one = nth % officers.length;
  return [officers[one] ?? '', officers[(one + 1) % officers.length] ?? ''];
};

const within = (dice: Dice, { from, to }: Stretch): string => addDays(from, dice.between(0, daysBetween(from, to)));
const beatOf = (dice: Dice, beats: readonly Beat[]): Beat =>
  beats[Math.floor(beats.length * dice.next() ** 1.5)] as Beat;
const five = (serial: number): string => String(serial).padStart(5, '0');

export type CaseWish = Stretch & {
  readonly kind: 'SIMPLE' | 'ORDINARY';
  readonly authority: string;
  /** What one case has otherwise than the others; `nth` from 0. */
  readonly also?: (nth: number, dice: Dice) => Partial<CasePlan>;
};

/** A course may take so much longer than most that its power has to be so many days older. */
const LONGER = 35;

/** So many decided cases between two days. */
export const casePlansOf = function* (patrol: Patrol, wish: CaseWish): Generator<CasePlan> {
  const { jurisdiction, now, beats, office } = patrol;
  const { kind, authority, count, first, also = () => ({}) } = wish;
  const items = kind === 'SIMPLE' ? onTheSpot(patrol.items, wish.from) : patrol.items;
  const longFrom = addDays(wish.from, LONGER);
  for (let nth = 0; nth < count; nth++) {
    const serial = first + nth;
    const dice = createDice(`${jurisdiction} plan ${serial}`);
    const { officers: _, ...beat } = beatOf(dice, beats);
    const weekday = onWeekday(within(dice, wish));
    const on = weekday <= wish.to ? weekday : wish.to;
    yield {
      ...{ jurisdiction, now, serial, kind, on, authority, office, longFrom, ...beat },
      number: `样例${kind === 'SIMPLE' ? '简' : '罚'}〔${on.slice(0, 4)}〕第${five(serial)}号`,
      officers: pairOf(beats.find(({ teamCode }) => teamCode === beat.teamCode) as Beat, serial),
      item: items[Math.floor(items.length * dice.next() ** 2)] as Item,
      source: '执法巡查',
      ...also(nth, dice),
    };
  }
};

export const casesOf = function* (patrol: Patrol, wish: CaseWish, batch: number): Generator<CaseEntry> {
  for (const plan of casePlansOf(patrol, wish)) yield caseOf(plan, batch);
};

export type EventWish = Stretch & {
  readonly sources: readonly EventSource[];
  readonly themes: readonly (readonly [category: string, title: string, text: string])[];
  readonly also: (nth: number, dice: Dice) => Pick<EventPlan, 'ending'> & Partial<EventPlan>;
};

/** So many events reported between two days. */
export const eventPlansOf = function* (patrol: Patrol, wish: EventWish): Generator<EventPlan> {
  const { jurisdiction, now, beats } = patrol;
  for (let nth = 0; nth < wish.count; nth++) {
    const serial = wish.first + nth;
    const dice = createDice(`${jurisdiction} report ${serial}`);
    const { officers, issuingSubject: _, ...beat } = beatOf(dice, beats);
    const [category, title, text] = dice.pick(wish.themes);
    const day = within(dice, wish);
    yield {
      ...{ jurisdiction, now, serial, category, title, text, ...beat, source: dice.pick(wish.sources) },
      number: `样例-SJ-${day.slice(0, 4)}-${five(serial)}`,
      reportedAt: atMinute(day, dice.between(480, 1_000)),
      officer: officers[serial % officers.length] ?? '',
      isAutomatic: dice.chance(0.5),
      ...wish.also(nth, dice),
    };
  }
};

export const eventsOf = function* (patrol: Patrol, wish: EventWish, batch: number): Generator<EventEntry> {
  for (const plan of eventPlansOf(patrol, wish)) yield eventOf(plan, batch);
};

export type VisitWish = Stretch & { readonly entities: readonly Entity[]; readonly partners: readonly string[] };

/** So many visits between two days, every third of them joint. */
export const visitsOf = function* (patrol: Patrol, wish: VisitWish, batch: number): Generator<InspectionEntry> {
  const { jurisdiction, now, beats, items } = patrol;
  for (let nth = 0; nth < wish.count; nth++) {
    const serial = wish.first + nth;
    const dice = createDice(`${jurisdiction} visit ${serial}`);
    const { creditCode, place } = dice.pick(wish.entities);
    const beat = beats.find((one) => one.place === place) ?? (beats[0] as Beat);
    const on = within(dice, wish);
    const plan: InspectionPlan = {
      ...{ jurisdiction, now, serial, creditCode, place, teamCode: beat.teamCode, on },
      number: `样例-JC-${on.slice(0, 4)}-${five(serial)}`,
      kind: nth % 3 === 0 ? 'COMBINED' : dice.pick(['RANDOM', 'KEY', 'SPECIAL'] as const),
      bodyCodes: nth % 3 === 0 ? [beat.bodyCode, dice.pick(wish.partners)] : [beat.bodyCode],
      officers: pairOf(beat, serial),
      itemCodes: [dice.pick(items).code, dice.pick(items).code].filter((code, at, all) => all.indexOf(code) === at),
    };
    yield inspectionOf(plan, batch);
  }
};
