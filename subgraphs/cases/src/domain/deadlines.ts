import { type Calendar, type Computed, rawEnd, unitOf } from '@network/kit/calendar';
import type { Procedure } from './case.ts';
import {
  type CaseFacts,
  DEADLINE_RULES,
  type DeadlineKind,
  type DeadlineRule,
  hasFine,
  REVISED_ARL,
} from './deadline-rules.ts';

export type DeadlineUnit = 'WORKING_DAY' | 'DAY' | 'MONTH' | 'DATE';

/** A deadline of a case. Days are YYYY-MM-DD. */
export type Deadline = {
  readonly kind: DeadlineKind;
  /** The last day; null where it is not computable. */
  readonly date: string | null;
  /** The last day before it rolls off a holiday; null for working days. */
  readonly rawDate: string | null;
  /** First day, where it may not be done at once. */
  readonly opensOn: string | null;
  /** A day that the last one is not before; what an open deadline is ordered by. */
  readonly notBefore: string;
  readonly unit: DeadlineUnit;
  readonly basis: string;
  readonly rule: string;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly notComputable: string | null;
};

type Days = Pick<Deadline, 'date' | 'rawDate' | 'notBefore' | 'notComputable'>;
type Standing = Pick<Deadline, 'isOpen' | 'isOverdue'>;

const daysOf = (end: Computed, rawDate: string | null, least: string): Days => ({
  date: end.kind === 'day' ? end.date : null,
  rawDate,
  notBefore: end.kind === 'day' ? end.date : least,
  notComputable: end.kind === 'day' ? null : end.because,
});

/** A duty runs until it is done, and is overdue after its last day; a right runs until its last day. */
const standing = (
  isRunning: boolean,
  { date, isDuty, today }: { date: string | null; isDuty: boolean; today: string },
): Standing => {
  const isPast = date !== null && date < today;
  return { isOpen: isRunning && (isDuty || !isPast), isOverdue: isRunning && isDuty && isPast };
};

const unitOfRule = (rule: DeadlineRule): Exclude<DeadlineUnit, 'DATE'> =>
  'statute' in rule ? unitOf(rule.statute, rule.length) : rule.unit;

const governs = ({ from, to }: DeadlineRule, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const countDays = (rule: DeadlineRule, start: string, calendar: Calendar): Days => {
  const { length, roll } = rule;
  const unit = unitOfRule(rule);
  const rawDate = unit === 'WORKING_DAY' ? null : rawEnd({ start, unit, length });
  const least = rawDate ?? rawEnd({ start, unit: 'DAY', length });
  return daysOf(calendar.periodEnd({ start, unit, length, roll }), rawDate, least);
};

const runs = (rule: DeadlineRule, facts: CaseFacts): boolean =>
  rule.openIn.includes(facts.state) && !(rule.isDone?.(facts) ?? false);

const byRule = (rule: DeadlineRule, facts: CaseFacts, { calendar, today }: Surroundings): Deadline[] => {
  const start = facts[rule.start];
  const has = rule.procedures.includes(facts.procedure) && (rule.applies?.(facts) ?? true);
  if (start === null || !has || !governs(rule, start)) return [];
  const days = countDays(rule, start, calendar);
  return [
    {
      kind: rule.kind,
      rule: rule.rule,
      basis: rule.basis,
      unit: unitOfRule(rule),
      opensOn: null,
      ...days,
      ...standing(runs(rule, facts), { date: days.date, isDuty: rule.isDuty, today }),
    },
  ];
};

/** The last day of one period by the rule that governs its start; null where none does, or it cannot be told yet. */
export const lastDayOf = (
  kind: DeadlineKind,
  { procedure, start }: { readonly procedure: Procedure; readonly start: string | null | undefined },
  calendar: Calendar,
): string | null => {
  if (start == null) return null;
  const rule = DEADLINE_RULES.find(
    (one) => one.kind === kind && one.procedures.includes(procedure) && governs(one, start),
  );
  return rule === undefined ? null : countDays(rule, start, calendar).date;
};

type Fixed = Pick<Deadline, 'kind' | 'rule' | 'basis'> & { readonly date: string | null; readonly isRunning: boolean };

const onDay = ({ date, isRunning, ...named }: Fixed, today: string): Deadline[] =>
  date === null
    ? []
    : [
        {
          ...named,
          unit: 'DATE',
          date,
          rawDate: date,
          opensOn: null,
          notBefore: date,
          notComputable: null,
          ...standing(isRunning, { date, isDuty: true, today }),
        },
      ];

/** Days that stand in a document: an order's to correct or a commitment's, and the end of a deferral or of instalments. */
const fixedDeadlines = (facts: CaseFacts, today: string): Deadline[] => [
  ...onDay(
    {
      kind: 'CORRECTION',
      rule: 'R-202',
      basis: '行政处罚法第二十八条',
      date: facts.correctBy,
      isRunning: facts.state === 'COMMITTED' || facts.state === 'INVESTIGATING',
    },
    today,
  ),
  ...onDay(
    {
      kind: 'PAY',
      rule: 'R-710',
      basis: '行政处罚法第六十六条',
      date: hasFine(facts) ? facts.deferredUntil : null,
      isRunning: facts.performedOn === null && (facts.state === 'INSTALMENTS' || facts.state === 'OVERDUE'),
    },
    today,
  ),
];

/**
 * The last day on which the party may contest, or the end of a deferral that is later: from it the window for the court
 * runs. An on-the-spot penalty has no litigation of its own since 2024, so its window follows the 60 days.,
 * DOMAIN.md §8.9.
 */
const windowStart = (
  { procedure, servedOn, deferredUntil }: CaseFacts,
  counted: readonly Deadline[],
): Days | undefined => {
  const isReconsideredFirst = procedure === 'SIMPLE' && (servedOn ?? '') >= REVISED_ARL;
  const contested = counted.find(({ kind }) => kind === (isReconsideredFirst ? 'RECONSIDERATION' : 'LITIGATION'));
  if (deferredUntil === null || (contested !== undefined && contested.notBefore >= deferredUntil)) return contested;
  return daysOf({ kind: 'day', date: deferredUntil }, deferredUntil, deferredUntil);
};

/** Where what was decided is known not to be performed, be it money or not. */
const UNPERFORMED = ['OVERDUE', 'URGED'];
const COURT_OPEN = ['SERVED', 'RECORDED', ...UNPERFORMED];

const courtRuns = ({ performedOn, state }: CaseFacts): boolean => performedOn === null && COURT_OPEN.includes(state);

/** Three months from the end of the party's time to contest, where it neither contested nor performed. ACL 53, R-712. */
const courtApplication = (
  facts: CaseFacts,
  counted: readonly Deadline[],
  { calendar, today }: Surroundings,
): Deadline[] => {
  const from = windowStart(facts, counted);
  const isToPerform = hasFine(facts) || UNPERFORMED.includes(facts.state);
  if (from === undefined || facts.contestedOn !== null || !isToPerform) return [];
  const raw = rawEnd({ start: from.rawDate ?? from.notBefore, unit: 'MONTH', length: 3 });
  const end: Computed =
    from.date === null
      ? { kind: 'notComputable', year: Number(from.notBefore.slice(0, 4)), because: from.notComputable ?? '' }
      : calendar.periodEnd({ start: from.date, unit: 'MONTH', length: 3 });
  const days = daysOf(end, raw, raw);
  return [
    {
      kind: 'COURT_APPLICATION',
      rule: 'R-712',
      basis: '行政强制法第五十三条',
      unit: 'MONTH',
      opensOn: from.date === null ? null : rawEnd({ start: from.date, unit: 'DAY', length: 1 }),
      ...days,
      ...standing(courtRuns(facts), { date: days.date, isDuty: true, today }),
    },
  ];
};

/** What deadlines are counted with: the calendar, and the government's today. */
export type Surroundings = { readonly calendar: Calendar; readonly today: string };

/** Every deadline of a case whose start is known, earliest first. */
export const deadlinesOf = (facts: CaseFacts, around: Surroundings): Deadline[] => {
  const counted = DEADLINE_RULES.flatMap((rule) => byRule(rule, facts, around));
  return [...counted, ...fixedDeadlines(facts, around.today), ...courtApplication(facts, counted, around)].sort(
    (one, other) => (one.notBefore < other.notBefore ? -1 : Number(one.notBefore > other.notBefore)),
  );
};

/**
 * The earliest deadline that is open; null where none is. No day is counted of what does not run, for it is not open: while the
 * window for the court runs, so does the time to contest that it follows.
 */
export const nextDeadlineOf = (facts: CaseFacts, around: Surroundings): Deadline | null => {
  const counted = DEADLINE_RULES.flatMap((rule) => (runs(rule, facts) ? byRule(rule, facts, around) : []));
  const forCourt = courtRuns(facts) ? courtApplication(facts, counted, around) : [];
  let next: Deadline | null = null;
  for (const deadline of [...counted, ...fixedDeadlines(facts, around.today), ...forCourt])
    if (deadline.isOpen && (next === null || deadline.notBefore < next.notBefore)) next = deadline;
  return next;
};
