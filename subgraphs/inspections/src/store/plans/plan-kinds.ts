import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import { INSPECTION_KINDS, type InspectionKind } from '#domain/inspection.ts';
import { PLAN_STATES, type PlanState, TASK_STATES, type TaskState } from '#domain/plan.ts';
import { planActions, planSources, plans, taskActions, taskSources, tasks } from '../tables/plans.ts';
import { holdCaps, plannedFor, tellYears } from '../visits/over-cap.ts';

/** A yearly plan of inspections as one row of a source tells it. The lead takes part without being named again. */
export type PlanRecord = {
  readonly year: number;
  readonly number: string;
  readonly name: string;
  readonly kind: InspectionKind;
  readonly leadBodyCode: string;
  readonly bodyCodes: readonly string[] | null;
  readonly isCrossDepartment: boolean | null;
  readonly itemCodes: readonly string[] | null;
  readonly objectScope: string | null;
  /** Of a hundred objects. */
  readonly ratio: number | null;
  /** The most visits of the lead to one enterprise in the year (R-1207). */
  readonly visitCap: number | null;
  readonly fromOn: string;
  readonly toOn: string;
  readonly publishedOn: string | null;
  readonly state: PlanState;
};

/** The lead first, nobody twice. */
const partakers = (lead: string, others: readonly string[] | null): string[] => [...new Set([lead, ...(others ?? [])])];

const planFacts = factKind({
  name: 'inspectionPlan',
  type: 'InspectionPlan',
  fields: {
    year: { kind: 'integer', required: true },
    number: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    kind: { kind: { enum: INSPECTION_KINDS }, required: true },
    leadBodyCode: { kind: 'text', required: true },
    bodyCodes: { kind: 'list' },
    isCrossDepartment: { kind: 'boolean' },
    itemCodes: { kind: 'list' },
    objectScope: { kind: 'text' },
    ratio: { kind: 'integer' },
    visitCap: { kind: 'integer' },
    fromOn: { kind: 'date', required: true },
    toOn: { kind: 'date', required: true },
    publishedOn: { kind: 'date' },
    state: { kind: { enum: PLAN_STATES }, required: true },
  },
  naturalKey: ({ number }: PlanRecord) => number,
  tables: { actions: planActions, sources: planSources },
  table: plans,
  toRow: ({ leadBodyCode, bodyCodes, isCrossDepartment, itemCodes, ...record }) => {
    const bodies = partakers(leadBodyCode, bodyCodes);
    return {
      ...record,
      leadBodyCode,
      bodyCodes: bodies,
      isCrossDepartment: isCrossDepartment ?? bodies.length > 1,
      itemCodes: [...(itemCodes ?? [])],
      ...searchable(record.number, record.name),
    };
  },
});

/** A plan tells how often a body may visit an object: visits are told by it whether they were too many. */
export const planKind = {
  ...planFacts,
  write: async (tx, rows) => {
    await holdCaps(tx, 'planned');
    const before = await plannedFor(tx, rows);
    await planFacts.write(tx, rows);
    await tellYears(tx, [...before, ...(await plannedFor(tx, rows))]);
  },
  remove: async (tx, keys) => {
    await holdCaps(tx, 'planned');
    const before = await plannedFor(tx, keys);
    await planFacts.remove(tx, keys);
    await tellYears(tx, before);
  },
} satisfies RecordKind<PlanRecord>;

/** A task of a plan, or one that no plan foresaw, as one row of a source tells it. */
export type TaskRecord = {
  readonly number: string;
  readonly name: string;
  readonly planNumber: string | null;
  readonly kind: InspectionKind;
  /** The lead first. */
  readonly bodyCodes: readonly string[];
  readonly itemCodes: readonly string[] | null;
  readonly themeCode: string | null;
  readonly sceneCode: string | null;
  readonly checkListCode: string | null;
  readonly objectConditions: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly state: TaskState;
  readonly completedOn: string | null;
  readonly drawnTotal: number | null;
  readonly targetTotal: number | null;
  readonly isMerged: boolean | null;
  /** Numbers of the plans that it merges. */
  readonly mergedFrom: readonly string[] | null;
  /** What its source tells beside, in its own words. */
  readonly bodyTexts: readonly string[] | null;
  readonly organiserText: string | null;
  readonly originText: string | null;
  readonly methodText: string | null;
  readonly drawModeText: string | null;
  readonly drawDateText: string | null;
  readonly ratioText: string | null;
  readonly publicityText: string | null;
  readonly libraryTotal: number | null;
  readonly itemTotal: number | null;
  readonly placeCode: string | null;
};

export const taskKind = factKind({
  name: 'inspectionTask',
  type: 'InspectionTask',
  fields: {
    number: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    planNumber: { kind: 'text' },
    kind: { kind: { enum: INSPECTION_KINDS }, required: true },
    bodyCodes: { kind: 'list', required: true },
    itemCodes: { kind: 'list' },
    themeCode: { kind: 'text' },
    sceneCode: { kind: 'text' },
    checkListCode: { kind: 'text' },
    objectConditions: { kind: 'text' },
    fromOn: { kind: 'date', required: true },
    toOn: { kind: 'date' },
    state: { kind: { enum: TASK_STATES }, required: true },
    completedOn: { kind: 'date' },
    drawnTotal: { kind: 'integer' },
    targetTotal: { kind: 'integer' },
    isMerged: { kind: 'boolean' },
    mergedFrom: { kind: 'list' },
    bodyTexts: { kind: 'list' },
    organiserText: { kind: 'text' },
    originText: { kind: 'text' },
    methodText: { kind: 'text' },
    drawModeText: { kind: 'text' },
    drawDateText: { kind: 'text' },
    ratioText: { kind: 'text' },
    publicityText: { kind: 'text' },
    libraryTotal: { kind: 'integer' },
    itemTotal: { kind: 'integer' },
    placeCode: { kind: 'place' },
  },
  names: ['body', 'team'],
  naturalKey: ({ number }: TaskRecord) => number,
  tables: { actions: taskActions, sources: taskSources },
  table: tasks,
  toRow: ({ placeCode, bodyCodes, itemCodes, isMerged, mergedFrom, ...record }) => ({
    ...record,
    bodyCodes: [...bodyCodes],
    bodyTexts: [...(record.bodyTexts ?? [])],
    itemCodes: [...(itemCodes ?? [])],
    isMerged: isMerged ?? (mergedFrom?.length ?? 0) > 1,
    mergedFrom: [...(mergedFrom ?? [])],
    place: placeCode,
    ...searchable(record.number, record.name),
  }),
});
