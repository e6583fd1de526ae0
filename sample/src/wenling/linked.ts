import { courseOf } from '../cases/case.ts';
import type { CasePlan } from '../cases/plan.ts';
import type { EventPlan } from '../events/event.ts';
import { type InspectionPlan, isHandedOver } from '../inspections/inspection.ts';
import type { Item } from '../items/items.ts';
import { addDays } from '../makers/days.ts';
import { linkCases } from '../makers/links.ts';
import { casePlans } from './case-plans.ts';
import { eventPlans } from './event-plans.ts';
import { type Operation, planOperations } from './operations.ts';
import { NOW } from './places.ts';
import { ENTITIES, visitPlans } from './visit-plans.ts';

/** What happened in 温岭, each record knowing what it grew out of. */
type Plans = {
  readonly cases: readonly CasePlan[];
  readonly events: readonly EventPlan[];
  readonly visits: readonly InspectionPlan[];
  readonly operations: readonly Operation[];
  /** Cases that grew out of what the power utility found. */
  readonly power: readonly Found[];
};

const SAFETY = ['应急管理', '消防救援', '住房城乡建设'];
const categoryOf = ({ field }: Item): string => {
  if (field === '电力') return '03';
  return SAFETY.includes(field) ? '02' : '01';
};
const MOST_FROM_EVENTS = 400;

type Found = { readonly plan: CasePlan; readonly foundOn: string };

/** Cases that officers found by themselves, whose origin is therefore still free, by their own days. */
const foundByOfficers = (cases: readonly CasePlan[]): Found[] =>
  cases
    .filter(
      ({ kind, source, sameCitizenAs, firstViolation, eventNumber }) =>
        kind === 'ORDINARY' &&
        source === '执法巡查' &&
        eventNumber === undefined &&
        sameCitizenAs === undefined &&
        firstViolation === undefined,
    )
    .map((plan) => ({ plan, foundOn: courseOf(plan).course.on('VERIFY') ?? plan.on }));

const entities = new Map(ENTITIES.map((entity) => [entity.creditCode, entity]));

/** The object of a visit as the party of its case. */
const partyOf = (creditCode: string): CasePlan['entity'] => {
  const row = entities.get(creditCode)?.row;
  const kind = row?.['kind'] === 'INDIVIDUAL_BUSINESS' ? 'INDIVIDUAL_BUSINESS' : 'ORGANISATION';
  return row === undefined ? undefined : { kind, name: String(row['name']), creditCode };
};

/** Days within which what a visit handed over is looked into. */
const LOOKED_INTO_WITHIN = 10;

type Pair = { readonly visit: InspectionPlan; readonly plan: CasePlan };

/** What visits handed over, of each object once, with a case of its town that was looked into soon after, against whom was visited. */
const handOver = (visits: readonly InspectionPlan[], found: readonly Found[]): Pair[] => {
  const left = Map.groupBy(found, ({ plan }) => plan.place);
  const known = new Set<string>();
  return visits
    .filter((visit) => visit.on <= NOW.slice(0, 10) && isHandedOver(visit))
    .flatMap((visit) => {
      const candidates = left.get(visit.place) ?? [];
      const latest = addDays(visit.on, LOOKED_INTO_WITHIN);
      const at = candidates.findIndex(({ foundOn }) => visit.on < foundOn && foundOn <= latest);
      const entity = known.has(visit.creditCode) ? undefined : partyOf(visit.creditCode);
      const [one] = at < 0 || entity === undefined ? [] : candidates.splice(at, 1);
      if (one === undefined || entity === undefined) return [];
      known.add(visit.creditCode);
      const { plan } = one;
      const itemCodes = [plan.item.code, ...visit.itemCodes.slice(1).filter((code) => code !== plan.item.code)];
      return [
        { visit: { ...visit, itemCodes, caseNumber: plan.number }, plan: { ...plan, source: '行政检查', entity } },
      ];
    });
};

/** Classes of events that are about a business, and the days from such a report to the visit for its sake. */
const ABOUT_BUSINESSES = ['0104', '0105', '0201'];
const [LEAST_DAYS, MOST_DAYS] = [9, 16];

/** Visits for a cause, each with an event of its town that was reported shortly before its object was chosen. */
const forCause = (visits: readonly InspectionPlan[], events: readonly EventPlan[]): InspectionPlan[] => {
  const about = events.filter(
    ({ category, ending }) => ABOUT_BUSINESSES.includes(category) && ending.kind !== 'REFUSED',
  );
  const left = Map.groupBy(about, ({ place }) => place.slice(0, 9));
  return visits
    .filter(({ kind }) => kind === 'FOR_CAUSE')
    .flatMap((visit) => {
      const candidates = left.get(visit.place.slice(0, 9)) ?? [];
      const [from, to] = [addDays(visit.on, -MOST_DAYS), addDays(visit.on, -LEAST_DAYS)];
      const at = candidates.findIndex(
        ({ reportedAt }) => from <= reportedAt.slice(0, 10) && reportedAt.slice(0, 10) <= to,
      );
      const [event] = at < 0 ? [] : candidates.splice(at, 1);
      return event === undefined ? [] : [{ ...visit, eventNumber: event.number }];
    });
};

type Serial = { readonly serial: number };
/** A list with some of its plans in another version. */
const amended = <Plan extends Serial>(all: readonly Plan[], others: readonly Plan[]): Plan[] => {
  const bySerial = new Map(others.map((plan) => [plan.serial, plan]));
  return all.map((plan) => bySerial.get(plan.serial) ?? plan);
};

/** As many cases as the power utility's finds became; they are over by the clock. */
const OF_POWER = 8;
const byField = (found: readonly Found[]): readonly [ofPower: Found[], others: Found[]] => {
  const isOfPower = ({ plan }: Found): boolean => plan.item.field === '电力' && plan.on <= NOW.slice(0, 10);
  const ofPower = found.filter(isOfPower).slice(0, OF_POWER);
  return [ofPower, found.filter((one) => !ofPower.includes(one))];
};

const make = (): Plans => {
  const linked = linkCases({
    ...{ cases: [...casePlans()], events: [...eventPlans()], most: MOST_FROM_EVENTS, isMoved: false, categoryOf },
  });
  const visits = visitPlans();
  const found = foundByOfficers(linked.cases);
  const joint = visits.filter(
    (visit) => visit.bodyCodes.length > 1 && visit.on <= NOW.slice(0, 10) && !isHandedOver(visit),
  );
  const operations = planOperations({ cases: found, visits: joint });
  const taken = operations.flatMap(({ cases }) => cases);
  const takenSerials = new Set(taken.map(({ serial }) => serial));
  const [ofPower, others] = byField(found.filter(({ plan }) => !takenSerials.has(plan.serial)));
  const power = ofPower.map((one) => ({ ...one, plan: { ...one.plan, source: '供电企业移交' } }));
  const pairs = handOver(visits, others);
  const changed = [
    ...operations.flatMap((operation) => operation.visits),
    ...pairs.map(({ visit }) => visit),
    ...forCause(visits, linked.events).filter((visit) => !isHandedOver(visit)),
  ];
  return {
    ...{ operations, power, events: linked.events },
    cases: amended(linked.cases, [...taken, ...[...power, ...pairs].map(({ plan }) => plan)]),
    visits: amended(visits, changed),
  };
};

let made: Plans | undefined;
/** The plans, made once. */
export const linkedPlans = (): Plans => {
  made ??= make();
  return made;
};
