import { WENLING } from '#figures.ts';
import { hasOrganisation, ordinalOf } from '../cases/party.ts';
import type { CasePlan } from '../cases/plan.ts';
import { onTheSpot } from '../items/fit.ts';
import type { Item } from '../items/items.ts';
import { addDays, daysBetween, onWeekday } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';
import { caseEntries as smallCases } from '../small/cases.ts';
import { COMMITMENT_ITEMS, FIRST_VIOLATION_ITEMS, firstViolationOf } from './exemptions.ts';
import { COMPREHENSIVE_ITEMS, EMPOWERED_ITEMS, EMPOWERMENT } from './items.ts';
import { OFFICE, pairOf } from './organisation.ts';
import { BUREAU, bodyOf, JURISDICTION, NOW, TOWNS, type Town, townTeam } from './places.ts';
import { templateOf } from './templates.ts';

const EMPOWERED_TOWNS = TOWNS.filter(({ mode }) => mode === 'EMPOWERED');
const STREETS = TOWNS.filter(({ mode }) => mode === 'STATIONED');

const empowered = new Set(EMPOWERED_ITEMS);
const IN_TOWN_NAME = EMPOWERED_ITEMS;
const IN_BUREAU_NAME = COMPREHENSIVE_ITEMS.filter((item) => !empowered.has(item));

type Kind = CasePlan['kind'];

/** What the small sample has decided already. */
const small = smallCases(0).map(({ record }) => record);
const known = (procedure: string, subject: string): number =>
  small.filter(
    (record) => record.decidedOn != null && record.procedure === procedure && record.issuingSubject === subject,
  ).length;

/** Some towns and matters have many more cases than others. */
const skewed = <Value>(dice: Dice, list: readonly Value[], by: number): Value =>
  list[Math.floor(list.length * dice.next() ** by)] as Value;

type Group = {
  readonly count: number;
  readonly kind: Kind;
  readonly isTownName: boolean;
  readonly isFirstViolation?: boolean;
  readonly turns?: CasePlan['turns'];
  readonly from: string;
  readonly to: string;
};

const { cases } = WENLING;
/** A case by the ordinary procedure takes up to seven weeks, and no power is used before its day. */
const [SPOT_IN_TOWN, FILED_IN_TOWN, FILED] = [addDays(EMPOWERMENT.effectiveOn, 1), '2022-06-01', '2022-03-01'];

/** From here on a course that waits for a hearing began when the power was there. */
const [LONG_IN_TOWN, LONG] = [addDays(FILED_IN_TOWN, 35), addDays(FILED, 35)];

/** Of the bureau's decisions in ordinary cases, those not to punish a first violation. */
const NOT_PUNISHED = 24;
/** Decisions of the bureau that a court annulled: they were published, and are withdrawn again. */
const ANNULLED = 3;

const GROUPS: readonly Group[] = [
  {
    ...{ kind: 'SIMPLE', isTownName: true, from: SPOT_IN_TOWN, to: cases.to },
    count: cases.simpleInTownName - known('SIMPLE', 'TOWN'),
  },
  {
    ...{ kind: 'ORDINARY', isTownName: true, from: FILED_IN_TOWN, to: cases.to },
    count: cases.ordinaryInTownName - known('ORDINARY', 'TOWN'),
  },
  {
    ...{ kind: 'SIMPLE', isTownName: false, from: '2022-01-04', to: cases.to },
    count: cases.simple - cases.simpleInTownName - known('SIMPLE', 'COUNTY'),
  },
  {
    ...{ kind: 'ORDINARY', isTownName: false, from: FILED, to: cases.to },
    count: cases.ordinary - cases.ordinaryInTownName - known('ORDINARY', 'COUNTY') - NOT_PUNISHED - ANNULLED,
  },
  {
    ...{ kind: 'ORDINARY', isTownName: false, from: FILED, to: '2022-07-29', count: ANNULLED },
    turns: { ending: 'ANNULLED' },
  },
  {
    ...{ kind: 'ORDINARY', isTownName: false, isFirstViolation: true, from: '2022-06-01', to: '2022-11-25' },
    count: NOT_PUNISHED,
  },
  { kind: 'ORDINARY', isTownName: true, from: '2022-12-05', to: '2022-12-20', count: 40 },
  { kind: 'ORDINARY', isTownName: false, from: '2022-12-05', to: '2022-12-20', count: 80 },
  { kind: 'COMMITMENT', isTownName: false, from: '2022-05-05', to: '2022-11-29', count: 400 },
  {
    ...{ kind: 'COMMITMENT', isTownName: false, isFirstViolation: true, from: '2022-05-09', to: '2022-11-29' },
    count: 60,
  },
  // What was registered in the last days is still to be decided upon.
  {
    ...{ kind: 'ORDINARY', isTownName: false, from: '2022-12-22', to: '2023-01-06', count: 16 },
    turns: { isPreserved: true, measure: null },
  },
];

const itemsFor = ({ kind, isTownName, isFirstViolation }: Group): readonly Item[] => {
  if (isFirstViolation === true) return FIRST_VIOLATION_ITEMS.filter((item) => !empowered.has(item));
  const items = isTownName ? IN_TOWN_NAME : IN_BUREAU_NAME;
  if (kind === 'SIMPLE') return onTheSpot(items, cases.from);
  return kind === 'COMMITMENT' ? COMMITMENT_ITEMS.filter((item) => !empowered.has(item)) : items;
};

const subjectOf = (town: Town, isTownName: boolean): 'TOWN' | 'COUNTY' =>
  isTownName && town.mode === 'EMPOWERED' ? 'TOWN' : 'COUNTY';

const LETTERS: Readonly<Record<Kind, string>> = { SIMPLE: '简', ORDINARY: '罚', COMMITMENT: '诺' };
const NOT_PUNISHED_LETTER = '不罚';
const HANDED_OVER = '部门移送';
const SOURCES = ['执法巡查', '网格上报', '投诉举报', HANDED_OVER, '视频监控'];

const planOf = (group: Group, serial: number, items: readonly Item[]): CasePlan => {
  const dice = createDice(`wenling case ${serial}`);
  const { kind, isTownName, isFirstViolation = false, from, to } = group;
  const towns = isTownName || dice.chance(0.4) ? EMPOWERED_TOWNS : STREETS;
  const town = skewed(dice, towns, 1.4);
  const item = skewed(dice, items, 2.2);
  const day = addDays(from, Math.floor(dice.next() * (daysBetween(from, to) + 1)));
  const subject = subjectOf(town, isTownName);
  const weekday = onWeekday(day);
  return {
    ...{ jurisdiction: JURISDICTION, now: NOW, serial, kind, on: weekday <= to ? weekday : to },
    number: `样例${town.name}${isFirstViolation ? NOT_PUNISHED_LETTER : LETTERS[kind]}〔2022〕第${String(serial).padStart(5, '0')}号`,
    ...{ place: town.code, placeText: town.name, teamCode: townTeam(town), issuingSubject: subject, item },
    bodyCode: subject === 'TOWN' ? bodyOf(town) : BUREAU,
    officers: pairOf(town, serial),
    source: kind === 'ORDINARY' ? dice.pick(SOURCES) : '执法巡查',
    ...{ authority: '温岭市人民政府', office: OFFICE, longFrom: isTownName ? LONG_IN_TOWN : LONG },
    ...(isFirstViolation ? { firstViolation: firstViolationOf(item) } : {}),
    ...(group.turns === undefined ? {} : { turns: group.turns }),
    templateCode: templateOf(item),
  };
};

/** Every so many ordinary cases of the bureau are of a citizen whom a town has punished on the spot before. */
const COMES_AGAIN = 31;
/** Days after the first decision: more than an ordinary case takes, so that the second act is later. */
const AGAIN_AFTER = 60;
/** Only those that take the tier of a second act. */
const mayComeAgain = ({ kind, issuingSubject, serial, firstViolation }: CasePlan): boolean =>
  kind === 'ORDINARY' &&
  firstViolation === undefined &&
  issuingSubject === 'COUNTY' &&
  serial % COMES_AGAIN === 0 &&
  ordinalOf({ kind, serial }) > 1;

const createRecord = (): { readonly note: (plan: CasePlan) => CasePlan } => {
  const punished: CasePlan[] = [];
  const findEarlier = ({ on }: CasePlan): CasePlan | undefined => {
    const at = punished.findIndex((earlier) => addDays(earlier.on, AGAIN_AFTER) < on);
    return at < 0 ? undefined : punished.splice(at, 1)[0];
  };
  return {
    note: (plan) => {
      if (plan.kind === 'SIMPLE' && plan.issuingSubject === 'TOWN' && !hasOrganisation(plan.serial))
        punished.push(plan);
      const earlier = mayComeAgain(plan) ? findEarlier(plan) : undefined;
      return earlier === undefined ? plan : { ...plan, sameCitizenAs: earlier.serial };
    },
  };
};

/** The plans of all cases beside those of the small sample. */
export const casePlans = function* (): Generator<CasePlan> {
  const record = createRecord();
  let serial = 1_000;
  for (const group of GROUPS) {
    const items = itemsFor(group);
    for (let nth = 0; nth < group.count; nth++) {
      serial += 1;
      yield record.note(planOf(group, serial, items));
    }
  }
};

/** The first cases that were filed on what a department handed over. */
export const transferPlans = (count: number): CasePlan[] =>
  [...casePlans()]
    .filter(
      ({ kind, source, on, item }) =>
        kind === 'ORDINARY' && source === HANDED_OVER && on <= cases.to && item.supervisingBody !== BUREAU,
    )
    .slice(0, count);
