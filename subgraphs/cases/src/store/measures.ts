import { apart, dayOf, type Measure, minutesBetween, withGovernment } from '@network/kit/metrics/measures';
import { referenceGrants, referenceItems } from './tables/copies.ts';
import { decisions } from './tables/decision.ts';
import { caseDocuments, coerciveMeasures, preservations } from './tables/investigation.ts';
import { commitments, publications } from './tables/performance.ts';
import { litigations, reconsiderations } from './tables/remedy.ts';
import { transfers } from './tables/transfer.ts';
import { cases } from './tables.ts';

const BODY = withGovernment('r.body_code');
const SPLITS = { PROCEDURE: 'r.procedure', SUBJECT: 'r.issuing_subject', BODY };
/** Bodies are many: what is told by them is counted apart. */
const byBody = (others: readonly string[], measure: Measure): readonly Measure[] =>
  apart(measure, { dimension: 'BODY', plural: 'bodies', with: others });
/** What names a case that is not there waits for it. */
const ON_FILE = 'r.case_id is not null';
const IN_TIME = 'IS_IN_TIME';
const APPROVAL = {
  table: cases,
  where: "r.procedure = 'ORDINARY' and r.approved_at >= r.approval_submitted_at",
  day: dayOf('r.approved_at'),
};
const APPROVAL_MINUTES = minutesBetween('r.approval_submitted_at', 'r.approved_at');

const CASES: readonly Measure[] = [
  ...byBody(['SUBJECT', 'EXIT', 'IS_FROM_TEMPLATE'], {
    name: 'decided',
    table: cases,
    day: 'r.decided_on',
    dimensions: { ...SPLITS, EXIT: 'r.exit_kind', IS_FROM_TEMPLATE: 'r.template_code is not null' },
  }),
  ...byBody([], { name: 'filed', table: cases, day: 'r.filed_on', dimensions: SPLITS }),
  ...byBody([], { name: 'closed', table: cases, day: 'r.closed_on', dimensions: SPLITS }),
  ...byBody([], {
    name: 'open',
    table: cases,
    where: 'r.filed_on is not null and (r.is_open or r.closed_on is not null)',
    day: { from: 'r.filed_on', to: 'r.closed_on - 1' },
    dimensions: SPLITS,
  }),
  { name: 'approvals', ...APPROVAL, dimensions: { MINUTES: APPROVAL_MINUTES } },
  { name: 'approval_minutes', ...APPROVAL, amount: APPROVAL_MINUTES },
  {
    name: 'files',
    table: cases,
    where: 'r.file_completed_at >= r.file_started_at',
    day: dayOf('r.file_completed_at'),
    dimensions: { MINUTES: minutesBetween('r.file_started_at', 'r.file_completed_at') },
  },
];

const COMPLIANCE: readonly Measure[] = [
  ...byBody(['HAS_TWO_OFFICERS', 'REVIEW', 'HEARING', 'LIMIT'], {
    name: 'compliance',
    table: cases,
    day: 'r.decided_on',
    dimensions: {
      ...SPLITS,
      HAS_TWO_OFFICERS: 'cardinality(r.officer_numbers) >= 2',
      REVIEW: "case when r.is_review_required then case when r.is_review_passed then 'PASSED' else 'MISSING' end end",
      HEARING: "case when r.is_hearing_required then case when r.is_hearing_told then 'TOLD' else 'MISSING' end end",
      LIMIT: "case when r.decided_on <= r.due_on then 'KEPT' when r.decided_on > r.due_on then 'PASSED' end",
    },
  }),
  {
    name: 'overdue',
    table: cases,
    // Nothing is due any more of what goes to the police or ends without a penalty, though its file is still open.
    where: `r.due_on is not null and (coalesce(r.decided_on, r.closed_on) is not null
      or r.is_open and r.state not in ('TRANSFERRING', 'TRANSFERRED', 'NO_PENALTY'))`,
    day: { from: 'r.due_on + 1', to: 'least(r.decided_on, r.closed_on) - 1' },
  },
  ...byBody(['IS_PUBLISHED'], {
    name: 'penalties',
    table: cases,
    where: "r.exit_kind = 'PENALTY'",
    day: 'r.decided_on',
    dimensions: { BODY, IS_PUBLISHED: 'r.published_on is not null' },
  }),
  {
    name: 'overdue_measures',
    table: coerciveMeasures,
    where: `${ON_FILE} and coalesce(r.extended_until, r.until) is not null`,
    day: { from: 'coalesce(r.extended_until, r.until) + 1', to: 'r.released_on - 1' },
  },
  {
    name: 'overdue_preservations',
    table: preservations,
    // What became of the objects may be told without its day; then nobody knows how long it was overdue.
    where: `${ON_FILE} and r.decide_by is not null and (r.decided_on is not null or r.result is null)`,
    day: { from: 'r.decide_by + 1', to: 'r.decided_on - 1' },
  },
  ...byBody([IN_TIME], {
    name: 'service_due',
    table: cases,
    day: 'r.serve_by',
    dimensions: { ...SPLITS, [IN_TIME]: 'coalesce(r.served_on <= r.serve_by, false)' },
  }),
  ...byBody([IN_TIME], {
    name: 'publication_due',
    table: cases,
    where: "r.exit_kind = 'PENALTY'",
    day: 'r.publish_by',
    dimensions: { ...SPLITS, [IN_TIME]: 'coalesce(r.published_on <= r.publish_by, false)' },
  }),
  {
    name: 'withdrawal_due',
    table: publications,
    where: ON_FILE,
    day: 'r.withdraw_by',
    dimensions: { [IN_TIME]: 'coalesce(r.withdrawn_on <= r.withdraw_by, false)' },
  },
  {
    name: 'payment_due',
    table: cases,
    day: 'r.pay_by',
    dimensions: {
      PROCEDURE: 'r.procedure',
      [IN_TIME]: 'coalesce(coalesce(r.paid_on, r.performed_on) <= r.pay_by, false)',
    },
  },
  {
    name: 'documents',
    table: caseDocuments,
    where: `${ON_FILE} and r.is_complete is not null`,
    day: 'r.issued_on',
    dimensions: { IS_COMPLETE: 'r.is_complete' },
  },
];

const FILE: readonly Measure[] = [
  { name: 'penalty_decisions', table: decisions, where: `${ON_FILE} and r.is_penalty`, day: 'r.decided_on' },
  { name: 'reconsiderations', table: reconsiderations, where: ON_FILE, day: 'coalesce(r.filed_on, r.accepted_on)' },
  {
    name: 'reconsiderations_concluded',
    table: reconsiderations,
    where: ON_FILE,
    day: 'r.concluded_on',
    dimensions: { RESULT: 'r.result' },
  },
  {
    name: 'litigations_concluded',
    table: litigations,
    where: ON_FILE,
    day: 'r.concluded_on',
    dimensions: { RESULT: 'r.result' },
  },
  { name: 'commitments', table: commitments, where: ON_FILE, day: 'r.signed_on' },
  {
    name: 'commitments_due',
    table: commitments,
    where: ON_FILE,
    day: 'r.correct_by',
    dimensions: { IS_KEPT: 'coalesce(r.corrected_on <= r.correct_by, false)' },
  },
];

/** What power was used, against copies of what there is. */
const ITEM = withGovernment('r.item_code');
const USED_ON = 'coalesce(r.filed_on, r.decided_on)';
const HELD = { from: 'r.valid_from', to: 'r.valid_to' };
const POWERS: readonly Measure[] = [
  { name: 'items_used', table: cases, day: USED_ON, dimensions: { ITEM } },
  {
    name: 'granted_items_used',
    table: cases,
    where: 'r.is_item_granted',
    day: USED_ON,
    dimensions: { ITEM },
  },
  { name: 'granted_items', table: referenceGrants, day: HELD, dimensions: { ITEM } },
  {
    name: 'items_in_force',
    table: referenceItems,
    day: HELD,
    place: 'null',
    dimensions: { ITEM: withGovernment('r.code') },
  },
];

const TRANSFERS: readonly Measure[] = [
  {
    name: 'transfers',
    table: transfers,
    day: 'r.sent_on',
    dimensions: {
      DIRECTION: 'r.direction',
      IS_ONLINE: 'r.is_online',
      IS_ELECTRONIC: 'coalesce(r.is_fully_electronic, false)',
    },
  },
  {
    name: 'transfers_answered',
    table: transfers,
    day: 'r.answered_on',
    dimensions: { DIRECTION: 'r.direction', ANSWER: 'r.answer' },
  },
  {
    name: 'police_transfers',
    table: transfers,
    where:
      "r.direction = 'TO_POLICE' and r.reported_on is not null and r.approved_at is not null and r.sent_at is not null",
    day: 'r.sent_on',
    dimensions: {
      IS_IN_TIME: `${dayOf('r.approved_at')} <= r.reported_on + 3 and r.sent_at <= r.approved_at + interval '24 hours'`,
    },
  },
];

/** What the counters of cases count. */
export const CASES_MEASURES: readonly Measure[] = [...CASES, ...COMPLIANCE, ...FILE, ...POWERS, ...TRANSFERS];
