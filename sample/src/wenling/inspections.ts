import type { InspectionEntry } from '@network/inspections/store/inspection-writer';
import { WENLING } from '#figures.ts';
import type { Row } from '../government.ts';
import { type Entity, entitiesOf } from '../inspections/entities.ts';
import { type InspectionPlan, inspectionOf } from '../inspections/inspection.ts';
import { addDays, daysBetween } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';
import { entityRows as smallEntityRows, inspectionEntries as smallInspections } from '../small/inspections.ts';
import { COMPREHENSIVE_ITEMS } from './items.ts';
import { pairOf } from './organisation.ts';
import { BUREAU, JURISDICTION, NOW, TOWNS, type Town, townTeam } from './places.ts';

const PLACES = TOWNS.filter(({ mode }) => mode !== null);
const SUPERVISORS: Readonly<Record<string, string>> = { H: 'BM-1', F: 'BM-1', C: 'BM-7', O: 'BM-1', K: 'BM-10' };

const ENTITIES: readonly Entity[] = entitiesOf({
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
const PARTNERS = ['BM-1', 'BM-3', 'BM-7', 'BM-8'] as const;

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

/** Those of the small sample, all others of the year, and what is planned. */
export const inspectionEntries = function* (batch: number): Generator<InspectionEntry> {
  yield* smallInspections(batch);
  for (let nth = 0; nth < ALL; nth++)
    yield inspectionOf(planOf(1_000 + nth, { isJoint: nth < JOINT, on: past }), batch);
  for (let nth = 0; nth < AHEAD; nth++) {
    yield inspectionOf(planOf(9_000 + nth, { isJoint: nth % 3 === 0, on: ahead }), batch);
  }
};

/** Plans of the year and one task for each check list. */
export const planRows = (): Row[] =>
  [
    { number: '样例-JH-2022-01', name: '2022年度“综合查一次”计划', kind: 'COMBINED', isCrossDepartment: true },
    { number: '样例-JH-2022-02', name: '2022年度行政检查计划', kind: 'RANDOM', isCrossDepartment: false },
  ].map((plan) => ({
    ...plan,
    ...{ year: 2022, leadBodyCode: BUREAU, bodyCodes: plan.isCrossDepartment ? [BUREAU, ...PARTNERS] : [BUREAU] },
    ...{ objectScope: '辖区监管对象', ratio: 20, fromOn: '2022-01-01', toOn: '2022-12-31', publishedOn: '2022-01-05' },
    state: 'RUNNING',
  }));

/** The others go on until the end of the year. */
const DONE_TASKS = 40;

export const taskRows = (): Row[] =>
  Array.from({ length: WENLING.checkLists }, (_, nth) => ({
    ...{ number: taskNumberOf(nth), name: `综合查一次任务${nth + 1}（样例）`, planNumber: '样例-JH-2022-01' },
    ...{ kind: 'COMBINED', bodyCodes: [BUREAU, PARTNERS[nth % PARTNERS.length] ?? ''] },
    checkListNumber: `CYC-${String(nth + 1).padStart(2, '0')}`,
    ...{ fromOn: '2022-01-10', toOn: '2022-12-31', isMerged: true, drawnTotal: 1_280, targetTotal: 40 },
    ...(nth < DONE_TASKS ? { state: 'DONE', completedOn: addDays('2022-03-01', nth * 6) } : { state: 'DRAWN' }),
  }));

const DRAWS = 12;
/** Repeatable from a seed that was published before (R-1201). */
export const drawRows = (): Row[] =>
  Array.from({ length: DRAWS }, (_, nth) => {
    const day = addDays('2022-02-08', nth * 20);
    const drawn = ENTITIES.filter((_, index) => index % 97 === nth).map(({ creditCode }) => creditCode);
    return {
      ...{ number: `样例-CQ-2022-${nth + 1}`, taskNumber: taskNumberOf(nth), seed: `331081-2022-${nth + 1}` },
      ...{ seedPublishedOn: addDays(day, -1), drawnAt: `${day} 09:00:00`, libraryTotal: ENTITIES.length },
      ...{ objectCodes: drawn, officerNumbers: pairOf(PLACES[nth % PLACES.length] as Town, nth) },
    };
  });

/** “闪电”行动 and others like it: who began it, who took part with how many, against what, and what came of it. */
export const operationRows = (): Row[] =>
  Array.from({ length: 8 }, (_, nth) => ({
    ...{ number: `样例-LH-2022-${nth + 1}`, name: `“闪电”联合行动第${nth + 1}次`, initiatorCode: BUREAU },
    ...{ planText: '夜间渣土运输和电力设施保护联合执法', bodyCodes: [BUREAU, 'BM-4', 'BM-7'] },
    ...{ duties: ['牵头执法', '运输检查', '安全检查'], people: ['12', '6', '4'], vehicles: ['4', '2', '1'] },
    ...{ fromOn: addDays('2022-03-11', nth * 30), toOn: addDays('2022-03-12', nth * 30), targets: '渣土车、在建工地' },
    result: `检查车辆${20 + nth * 3}辆，发现问题${3 + nth}个`,
  }));
