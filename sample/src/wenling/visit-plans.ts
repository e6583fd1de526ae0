import { WENLING } from '#figures.ts';
import type { Row } from '../government.ts';
import { type Entity, entitiesOf } from '../inspections/entities.ts';
import type { InspectionPlan } from '../inspections/inspection.ts';
import { addDays, daysBetween } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';
import { entityRows as smallEntityRows, inspectionEntries as smallInspections } from '../small/inspections.ts';
import { COMPREHENSIVE_ITEMS } from './items.ts';
import { pairOf } from './organisation.ts';
import { BUREAU, JURISDICTION, NOW, TOWNS, type Town, townTeam } from './places.ts';

export const PLACES = TOWNS.filter(({ mode }) => mode !== null);
const SUPERVISORS: Readonly<Record<string, string>> = { H: 'BM-1', F: 'BM-1', C: 'BM-7', O: 'BM-1', K: 'BM-10' };

export const ENTITIES: readonly Entity[] = entitiesOf({
  ...{ jurisdiction: JURISDICTION, places: PLACES, perPlace: 80 },
  supervisorOf: (trade) => SUPERVISORS[trade.slice(0, 1)] ?? BUREAU,
});

export const entityRows = (): Row[] => [...smallEntityRows(), ...ENTITIES.map(({ row }) => row)];

const known = smallInspections(0).filter(({ record }) => record.inspectedOn !== null);
const JOINT = WENLING.inspections.joint - known.filter(({ record }) => record.bodyCodes.length > 1).length;
const ALL = WENLING.inspections.all - known.length;
/** Planned for the days after the clock. */
const AHEAD = 60;

const FROM = '2022-01-12';
const TO = '2022-11-29';
const OTHER_KINDS = ['RANDOM', 'RANDOM', 'KEY', 'SPECIAL', 'FOR_CAUSE'] as const;
export const PARTNERS = ['BM-1', 'BM-3', 'BM-7', 'BM-8'] as const;

const bodiesOf = (dice: Dice, isJoint: boolean): readonly string[] => {
  if (!isJoint) return [BUREAU];
  const first = dice.between(0, PARTNERS.length - 1);
  const others = [PARTNERS[first], ...(dice.chance(0.35) ? [PARTNERS[(first + 1) % PARTNERS.length]] : [])];
  return [BUREAU, ...others.map((code) => code ?? '')];
};

const townOf = (place: string): Town => PLACES.find(({ code }) => code === place) as Town;

/** The number of the task in which a joint visit was made, one a check list. */
export const taskNumberOf = (nth: number): string =>
  `样例-RW-2022-${String((nth % WENLING.checkLists) + 1).padStart(3, '0')}`;

const planOf = (serial: number, { isJoint, on }: { isJoint: boolean; on: (dice: Dice) => string }): InspectionPlan => {
  const dice = createDice(`wenling inspection ${serial}`);
  const { creditCode, place } = ENTITIES[Math.floor(ENTITIES.length * dice.next() ** 1.3)] as Entity;
  const town = townOf(place);
  return {
    ...{ jurisdiction: JURISDICTION, now: NOW, serial, creditCode, place, teamCode: townTeam(town), on: on(dice) },
    number: `样例-JC-2022-${String(serial).padStart(5, '0')}`,
    kind: isJoint ? 'COMBINED' : dice.pick(OTHER_KINDS),
    bodyCodes: bodiesOf(dice, isJoint),
    officers: pairOf(town, serial),
    itemCodes: Array.from({ length: dice.between(1, 4) }, () => dice.pick(COMPREHENSIVE_ITEMS).code),
    planNumber: isJoint ? '样例-JH-2022-01' : '样例-JH-2022-02',
    taskNumber: isJoint ? taskNumberOf(serial) : null,
  };
};

const past = (dice: Dice): string => addDays(FROM, dice.between(0, daysBetween(FROM, TO)));
const ahead = (dice: Dice): string => addDays(TO, dice.between(2, 8));

/** All visits of the year beside those of the small sample, and what is planned. */
export const visitPlans = (): InspectionPlan[] => [
  ...Array.from({ length: ALL }, (_, nth) => planOf(1_000 + nth, { isJoint: nth < JOINT, on: past })),
  ...Array.from({ length: AHEAD }, (_, nth) => planOf(9_000 + nth, { isJoint: nth % 3 === 0, on: ahead })),
];
