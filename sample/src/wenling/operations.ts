import type { CasePlan } from '../cases/plan.ts';
import type { Row } from '../government.ts';
import type { InspectionPlan } from '../inspections/inspection.ts';
import { addDays } from '../makers/days.ts';
import { BUREAU, POWER_UTILITY } from './places.ts';

/** Bodies that visit; the power utility comes along, shows where its lines are and inspects nobody. */
const BODIES = [BUREAU, 'BM-4', 'BM-7'] as const;
const FORCES = [...BODIES, POWER_UTILITY] as const;
const OPERATIONS = 8;
/** Visits that an operation makes, at most, and cases that come of it. */
const [VISITS, CASES] = [6, 3];

const daysOf = (nth: number): { readonly fromOn: string; readonly toOn: string } => ({
  fromOn: addDays('2022-03-11', nth * 30),
  toOn: addDays('2022-03-12', nth * 30),
});
const numberOf = (nth: number): string => `样例-LH-2022-${nth + 1}`;

/** A joint operation in the town of most of its cases, with what was visited and what became of it. */
export type Operation = {
  readonly nth: number;
  readonly place: string;
  readonly cases: readonly CasePlan[];
  readonly visits: readonly InspectionPlan[];
};

type Wish = {
  /** Cases that may have come of an operation, and the day on which each act was found. */
  readonly cases: readonly { readonly plan: CasePlan; readonly foundOn: string }[];
  /** Joint visits that may be made in one. */
  readonly visits: readonly InspectionPlan[];
};

/** Days after an operation until what it found is looked into. */
const LOOKED_INTO_WITHIN = 3;

/** The place with the most plans. */
const mostOf = (byPlace: ReadonlyMap<string, readonly CasePlan[]>) =>
  [...byPlace].toSorted(([, one], [, other]) => other.length - one.length)[0];

/** Lets eight operations meet what was found on their days, where most was; their visits are moved there. */
export const planOperations = ({ cases, visits }: Wish): Operation[] => {
  const byPlace = Map.groupBy(visits, ({ place }) => place);
  return Array.from({ length: OPERATIONS }, (_, nth): Operation => {
    const { fromOn, toOn } = daysOf(nth);
    const latest = addDays(toOn, LOOKED_INTO_WITHIN);
    const found = cases.filter(({ foundOn }) => fromOn <= foundOn && foundOn <= latest).map(({ plan }) => plan);
    const [place, own = []] = mostOf(Map.groupBy(found, (plan) => plan.place)) ?? [visits[nth]?.place ?? ''];
    const operation = { operationNumber: numberOf(nth), bodyCodes: BODIES };
    const made = (byPlace.get(place) ?? []).splice(0, VISITS).map((visit, index) => ({
      ...visit,
      ...{ ...operation, on: index % 2 === 0 ? fromOn : toOn },
    }));
    const grown = own.slice(0, CASES).map((plan) => ({ ...plan, source: '联合执法行动' }));
    return { nth, place, visits: made, cases: grown };
  });
};

/** “闪电”行动 and others like it: who began it, who took part with how many, against what, and what came of it. */
export const operationRowsOf = (operations: readonly Operation[]): Row[] =>
  operations.map(({ nth, place, cases, visits }) => ({
    ...{ number: numberOf(nth), name: `“闪电”联合行动第${nth + 1}次`, initiatorCode: BUREAU, placeCode: place },
    ...{ planText: '渣土运输和电力设施保护联合执法', bodyCodes: FORCES, ...daysOf(nth) },
    targets: '渣土车、在建工地、电力线路保护区内作业',
    ...{ duties: ['牵头执法', '运输检查', '安全检查', '电力线路现场指认'], people: ['12', '6', '4', '3'] },
    vehicles: ['4', '2', '1', '1'],
    result: `检查对象${visits.length}家、车辆${20 + nth * 3}辆，立案${cases.length}件`,
    caseNumbers: cases.map(({ number }) => number),
  }));
