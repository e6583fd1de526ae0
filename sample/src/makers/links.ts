import { courseOf } from '../cases/case.ts';
import type { CasePlan } from '../cases/plan.ts';
import type { EventPlan, EventSource } from '../events/event.ts';
import type { Item } from '../items/items.ts';
import { addDays, addMinutes, atMinute } from './days.ts';
import { createDice } from './dice.ts';

/** 案源: what a case is said to come from where an event of this source was turned into it. */
const SOURCES: Readonly<Partial<Record<EventSource, string>>> = {
  GRID: '网格上报',
  HOTLINE_12345: '投诉举报',
  PUBLIC_APP: '投诉举报',
  POLICE_110: '投诉举报',
  PATROL: '执法巡查',
};

const HOUR = 60;
/** A report is looked into on the day itself or the next: whoever hurries there needs two hours. */
const [EARLIEST, LATEST] = [30 * HOUR, 2 * HOUR + 10];

/** Plans of a government, with some of its cases grown out of some of its events. */
export type Linked = { readonly cases: readonly CasePlan[]; readonly events: readonly EventPlan[] };

export type LinkWish = Linked & {
  /** At most so many. */
  readonly most: number;
  /** Whether an event may be moved to the days of a case: where no figure tells how many there were when. */
  readonly isMoved: boolean;
  /** The class of an event that is about an item. */
  readonly categoryOf: (item: Item) => string;
};

type Filed = { readonly verifiedAt: string; readonly filedAt: string };

const filedIn = (plan: CasePlan): Filed | null => {
  const { steps } = courseOf(plan).course;
  const [verified, filed] = ['VERIFY', 'FILE_CASE'].map((wanted) => steps.find(({ action }) => action === wanted)?.at);
  return verified === undefined || filed === undefined ? null : { verifiedAt: verified, filedAt: filed };
};

const townOf = ({ place }: { readonly place: string }): string => place.slice(0, 9);

/** Whether an event may become a case: one that was handled, and that nobody else's figures hang on. */
const isOpen = ({ ending, source }: EventPlan): boolean =>
  (ending.kind === 'RATED' || ending.kind === 'LAPSED') && SOURCES[source] !== undefined;

const isInTime = ({ reportedAt }: EventPlan, { verifiedAt }: Filed): boolean => {
  const at = Date.parse(reportedAt);
  const verified = Date.parse(verifiedAt);
  return at >= verified - EARLIEST * 60_000 && at <= verified - LATEST * 60_000;
};

/** On the morning before, or in the afternoon. */
const movedTo = ({ verifiedAt }: Filed, serial: number): string =>
  atMinute(addDays(verifiedAt.slice(0, 10), -1), createDice(`link ${serial}`).between(8 * HOUR, 17 * HOUR));

const WORDS: Readonly<Partial<Record<EventSource, string>>> = { GRID: '网格巡查发现', PATROL: '巡查发现' };

const become = (event: EventPlan, plan: CasePlan, { filedAt }: Filed): EventPlan => {
  const what = `${WORDS[event.source] ?? '群众反映'}${plan.item.name}`;
  return {
    ...event,
    ...{ title: what, text: `${plan.placeText}：${what}，请核实查处。`, officer: plan.officers[0] },
    opened: { caseNumber: plan.number, at: addMinutes(filedAt, 15) },
  };
};

type Chosen = { readonly event: EventPlan; readonly filed: Filed };

/** Lets ordinary cases grow out of events of their town, each out of one that was reported shortly before it was looked into. */
export const linkCases = ({ cases, events, most, isMoved, categoryOf }: LinkWish): Linked => {
  const left = Map.groupBy(events.filter(isOpen), townOf);
  const linkedEvents = new Map<number, EventPlan>();
  const fits = (event: EventPlan, plan: CasePlan, filed: Filed): boolean =>
    isMoved
      ? event.reportedAt.slice(0, 4) === filed.filedAt.slice(0, 4)
      : SOURCES[event.source] === plan.source && isInTime(event, filed);
  const choose = (plan: CasePlan): Chosen | null => {
    const candidates = left.get(townOf(plan)) ?? [];
    const filed = candidates.length === 0 ? null : filedIn(plan);
    if (filed === null) return null;
    const at = candidates.findIndex((event) => fits(event, plan, filed));
    const [event] = at < 0 ? [] : candidates.splice(at, 1);
    return event === undefined ? null : { event, filed };
  };
  const link = (plan: CasePlan): CasePlan => {
    const isWanted = plan.kind === 'ORDINARY' && linkedEvents.size < most;
    const chosen = isWanted ? choose(plan) : null;
    if (chosen === null) return plan;
    const { event, filed } = chosen;
    const moved = isMoved ? { ...event, reportedAt: movedTo(filed, event.serial) } : event;
    linkedEvents.set(event.serial, { ...become(moved, plan, filed), category: categoryOf(plan.item) });
    return { ...plan, eventNumber: event.number, source: SOURCES[event.source] ?? plan.source };
  };
  const linked = cases.map(link);
  return { cases: linked, events: events.map((event) => linkedEvents.get(event.serial) ?? event) };
};
