import type { InspectionEntry } from '@network/inspections/store/inspection-writer';
import { createId } from '@network/kit/ids';
import { addDays, atMinute } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';

const SOURCE = 'sample-inspections';

/** A visit to make: who looks at what, when, for whom. */
export type InspectionPlan = {
  readonly jurisdiction: string;
  readonly now: string;
  readonly number: string;
  readonly serial: number;
  readonly kind: InspectionEntry['record']['kind'];
  /** The day of the visit. */
  readonly on: string;
  readonly creditCode: string;
  readonly place: string;
  /** The body in charge first; more than one make it joint. */
  readonly bodyCodes: readonly string[];
  readonly teamCode: string;
  readonly officers: readonly [string, string];
  readonly itemCodes: readonly string[];
  readonly planNumber?: string | null;
  readonly taskNumber?: string | null;
  /** The joint operation that it was part of. */
  readonly operationNumber?: string;
  /** The event for whose sake it was made. */
  readonly eventNumber?: string;
  /** The case that its suspected violation became. */
  readonly caseNumber?: string;
};

type Planned = readonly [action: string, day: string, minute: number, actor: string];
type Outcome = 'CLEAN' | 'CORRECTED' | 'HANDED_OVER';

const RECHECK_DAYS = 7;

const drawOutcome = (dice: Dice): Outcome => {
  const share = dice.next();
  if (share < 0.8) return 'CLEAN';
  return share < 0.97 ? 'CORRECTED' : 'HANDED_OVER';
};

const diceOf = ({ jurisdiction, serial }: InspectionPlan): Dice => createDice(`${jurisdiction} inspection ${serial}`);

/** Whether a visit finds what is handed over to be made a case. */
export const isHandedOver = (plan: InspectionPlan): boolean => drawOutcome(diceOf(plan)) === 'HANDED_OVER';

const AFTER: Readonly<Record<Outcome, (day: string) => readonly Planned[]>> = {
  CLEAN: (day) => [['PUBLISH', addDays(day, 3), 600, '公示审核员']],
  CORRECTED: (day) => [
    ['ORDER_CORRECTION', day, 660, '执法人员'],
    ['PASS_RECHECK', addDays(day, RECHECK_DAYS), 600, '执法人员'],
  ],
  HANDED_OVER: (day) => [
    ['HAND_OVER', day, 700, '执法人员'],
    ['PUBLISH', addDays(day, 5), 600, '公示审核员'],
  ],
};

const stepsOf = ({ on, now }: InspectionPlan, outcome: Outcome, stars: number | null) => {
  const planned: Planned[] = [
    ['DRAW_OBJECT', addDays(on, -8), 540, '系统'],
    ['DRAW_OFFICERS', addDays(on, -7), 545, '系统'],
    ['APPROVE', addDays(on, -6), 550, '队长'],
    ['NOTIFY', addDays(on, -3), 555, '执法人员'],
    ['VISIT', on, 560, '执法人员'],
    ...AFTER[outcome](on),
    ...(stars === null ? [] : ([['RATE', addDays(on, RECHECK_DAYS + 3), 900, '企业']] as const)),
  ];
  return planned
    .map(([action, day, minute, actor]) => ({ action, at: atMinute(day, minute), actor }))
    .filter(({ at }) => Date.parse(at) <= Date.parse(now));
};

type Finding = InspectionEntry['record']['findings'][number];

const NOTHING = { description: null, isRectified: null, rectifiedOn: null, caseNumber: null } as const;

type Seen = { readonly outcome: Outcome; readonly recheckedOn: string | null };

const findingsOf = ({ on, itemCodes, caseNumber }: InspectionPlan, { outcome, recheckedOn }: Seen): Finding[] =>
  itemCodes.map((itemCode, index): Finding => {
    if (index > 0 || outcome === 'CLEAN') return { ...NOTHING, result: 'NO_PROBLEM', itemCode };
    if (outcome === 'HANDED_OVER')
      return {
        ...{ ...NOTHING, result: 'SUSPECTED_VIOLATION', itemCode, description: '涉嫌违法，移交办案' },
        caseNumber: caseNumber ?? null,
      };
    const rectification = {
      ...{ orderedOn: on, dueOn: addDays(on, RECHECK_DAYS), recheckedOn },
      result: recheckedOn === null ? null : ('PASSED' as const),
    };
    return {
      ...{ result: 'TO_BE_CORRECTED', itemCode, caseNumber: null, rectification },
      description: '不符合要求，责令限期改正',
    };
  });

/** A visit with its log and what was found, as far as its government's clock lets it have come. Every one is on a terminal. */
export const inspectionOf = (plan: InspectionPlan, batch: number): InspectionEntry => {
  const dice = diceOf(plan);
  const outcome = drawOutcome(dice);
  const stars = dice.chance(0.15) ? dice.between(3, 5) : null;
  const actions = stepsOf(plan, outcome, stars);
  const on = (action: string): string | null => actions.find((step) => step.action === action)?.at.slice(0, 10) ?? null;
  const visitedOn = on('VISIT');
  const ratedOn = on('RATE');
  const { jurisdiction, number, kind, creditCode, bodyCodes, teamCode, officers, itemCodes, place } = plan;
  return {
    jurisdiction,
    id: createId('Inspection', { jurisdiction, source: SOURCE, sourceId: number }),
    record: {
      ...{ number, kind, creditCode, bodyCodes, teamCode, officerNumbers: officers, itemCodes, place },
      ...{ planNumber: plan.planNumber ?? null, taskNumber: plan.taskNumber ?? null },
      ...{ operationNumber: plan.operationNumber ?? null, eventNumber: plan.eventNumber ?? null },
      channel: visitedOn === null ? null : 'MOBILE',
      ...{ plannedFor: plan.on, inspectedOn: visitedOn, isCodeScanned: visitedOn === null ? null : true },
      rectifyBy: on('ORDER_CORRECTION') === null ? null : addDays(plan.on, RECHECK_DAYS),
      savedVisits: visitedOn === null ? null : bodyCodes.length - 1,
      findings: visitedOn === null ? [] : findingsOf(plan, { outcome, recheckedOn: on('PASS_RECHECK') }),
      rating: stars === null || ratedOn === null ? null : { stars, ratedOn },
    },
    actions,
    provenance: [{ source: SOURCE, sourceId: number, batch }],
  };
};
