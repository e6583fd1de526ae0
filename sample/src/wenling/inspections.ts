import type { InspectionEntry } from '@network/inspections/store/inspection-writer';
import { WENLING } from '#figures.ts';
import type { Row } from '../government.ts';
import { inspectionOf } from '../inspections/inspection.ts';
import { addDays } from '../makers/days.ts';
import { inspectionEntries as smallInspections } from '../small/inspections.ts';
import { linkedPlans } from './linked.ts';
import { operationRowsOf } from './operations.ts';
import { pairOf } from './organisation.ts';
import { BUREAU, type Town } from './places.ts';
import { ENTITIES, PARTNERS, PLACES, taskNumberOf } from './visit-plans.ts';

/** Those of the small sample, all others of the year, and what is planned. */
export const inspectionEntries = function* (batch: number): Generator<InspectionEntry> {
  yield* smallInspections(batch);
  for (const plan of linkedPlans().visits) yield inspectionOf(plan, batch);
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

const two = (number: number): string => String(number).padStart(2, '0');

/** The others go on until the end of the year. */
const DONE_TASKS = 40;

export const taskRows = (): Row[] =>
  Array.from({ length: WENLING.checkLists }, (_, nth) => ({
    ...{ number: taskNumberOf(nth), name: `综合查一次任务${nth + 1}（样例）`, planNumber: '样例-JH-2022-01' },
    ...{ kind: 'COMBINED', bodyCodes: [BUREAU, PARTNERS[nth % PARTNERS.length] ?? ''] },
    checkListNumber: `CYC-${two(nth + 1)}`,
    // The scene of its check list, and the theme of that.
    ...{
      themeCode: `ZT-${two((nth % WENLING.supervision.themes) + 1)}`,
      sceneCode: `ZT-${two((nth % WENLING.supervision.themes) + 1)}-01`,
    },
    ...{ fromOn: '2022-01-10', toOn: '2022-12-31', isMerged: true, drawnTotal: 1_280, targetTotal: 40 },
    ...(nth < DONE_TASKS ? { state: 'DONE', completedOn: addDays('2022-03-01', nth * 6) } : { state: 'DRAWN' }),
  }));

const DRAWS = 12;
const REASONS = ['六个月内已经检查', '已停业，待注销', '正在接受专项检查'];
/** Repeatable from a seed that was published before (R-1201). */
export const drawRows = (): Row[] =>
  Array.from({ length: DRAWS }, (_, nth) => {
    const day = addDays('2022-02-08', nth * 20);
    const drawn = ENTITIES.filter((_, index) => index % 97 === nth).map(({ creditCode }) => creditCode);
    // Taken out by hand, each for a reason that stands there (R-1201).
    const excludedCodes = nth % 3 === 0 ? drawn.splice(0, 1 + (nth % 2)) : [];
    return {
      ...{ number: `样例-CQ-2022-${nth + 1}`, taskNumber: taskNumberOf(nth), seed: `331081-2022-${nth + 1}` },
      ...{ seedPublishedOn: addDays(day, -1), drawnAt: `${day} 09:00:00`, libraryTotal: ENTITIES.length },
      ...{ excludedCodes, exclusionReasons: excludedCodes.map((_, at) => REASONS[(nth + at) % REASONS.length] ?? '') },
      ...{ objectCodes: drawn, officerNumbers: pairOf(PLACES[nth % PLACES.length] as Town, nth) },
    };
  });

/** Joint operations, each with the visits and cases of its days. */
export const operationRows = (): Row[] => operationRowsOf(linkedPlans().operations);
