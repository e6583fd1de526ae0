/** What may follow what, written from DOMAIN.md §5 and not from the subgraphs' tables: `STATE action>STATE …`. */
const EVENT = `
  - REPORT>AWAITING_ACCEPTANCE
  AWAITING_ACCEPTANCE ACCEPT>AWAITING_ASSESSMENT REFUSE>CONCLUDED
  AWAITING_ASSESSMENT ASSESS>AWAITING_DISPATCH
  AWAITING_DISPATCH DISPATCH>AWAITING_RECEIPT
  AWAITING_RECEIPT ACKNOWLEDGE>IN_HANDLING RETURN>AWAITING_DISPATCH
  IN_HANDLING RECORD_PROGRESS>IN_HANDLING MEDIATE>IN_HANDLING REMIND>IN_HANDLING FEED_BACK>AWAITING_VERIFICATION
  AWAITING_VERIFICATION PASS_VERIFICATION>AWAITING_RATING FAIL_VERIFICATION>IN_HANDLING
  AWAITING_RATING RATE>CLOSED LAPSE>CLOSED`;

const SIMPLE = `
  - VERIFY>VERIFYING
  VERIFYING HEAR_DEFENCE>DECISION_PENDING
  DECISION_PENDING DECIDE>DECIDED OFFER_COMMITMENT>COMMITMENT_APPLICABLE
  DECIDED SERVE>SERVED
  SERVED RECORD>RECORDED
  RECORDED PUBLISH>RECORDED PERFORM>PERFORMED_AND_RECORDED
  PERFORMED_AND_RECORDED PUBLISH>PERFORMED_AND_RECORDED CLOSE>CLOSED
  CLOSED PUBLISH>CLOSED
  COMMITMENT_APPLICABLE COMMIT>COMMITTED
  COMMITTED CONFIRM_CORRECTION>CORRECTED
  CORRECTED EXEMPT>EXEMPTED
  EXEMPTED CLOSE>CLOSED`;

const ORDINARY = `
  - VERIFY>FILING_PENDING
  FILING_PENDING FILE_CASE>INVESTIGATING
  INVESTIGATING INVESTIGATE>INVESTIGATING ORDER_CORRECTION>INVESTIGATING END_INVESTIGATION>REVIEW_PENDING
  REVIEW_PENDING SUBMIT_FOR_REVIEW>UNDER_REVIEW
  UNDER_REVIEW PASS_REVIEW>REVIEWED
  REVIEWED NOTIFY>NOTIFIED
  NOTIFIED END_NOTICE_PERIOD>DECISION_PENDING
  DECISION_PENDING DECIDE>DECIDED
  DECIDED SERVE>SERVED PUBLISH>DECIDED
  SERVED PUBLISH>SERVED PERFORM>PERFORMED APPLY_FOR_REMEDY>IN_REMEDY
  IN_REMEDY UPHOLD>UPHELD
  UPHELD PERFORM>PERFORMED
  PERFORMED PUBLISH>PERFORMED CLOSE>CLOSED
  CLOSED PUBLISH>CLOSED ARCHIVE>ARCHIVED`;

const INSPECTION = `
  - DRAW_OBJECT>OBJECT_DRAWN
  OBJECT_DRAWN DRAW_OFFICERS>OFFICERS_DRAWN
  OFFICERS_DRAWN APPROVE>APPROVED
  APPROVED NOTIFY>AWAITING_VISIT
  AWAITING_VISIT VISIT>VISITED
  VISITED ORDER_CORRECTION>AWAITING_RECHECK HAND_OVER>HANDED_OVER PUBLISH>PUBLISHED
  AWAITING_RECHECK PASS_RECHECK>PUBLISHED
  HANDED_OVER PUBLISH>PUBLISHED
  PUBLISHED RATE>CLOSED`;

const readTable = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [state, ...steps] = line.trim().split(' ');
        return steps.map((step): [string, string] => {
          const [action, to] = step.split('>');
          return [`${state} ${action}`, to ?? ''];
        });
      }),
  );

export const TABLES = {
  EVENT: readTable(EVENT),
  SIMPLE: readTable(SIMPLE),
  ORDINARY: readTable(ORDINARY),
  INSPECTION: readTable(INSPECTION),
} as const;

/** What a record was before anything was done. */
const BEFORE = '-';

export type Entry = { readonly action: string; readonly state: string | null; readonly at: string };

/** Walks a log from its first step; answers what is wrong with it, or null. `last` is where the record says it is. */
export const walk = (table: ReadonlyMap<string, string>, log: readonly Entry[], last: string): string | null => {
  let [state, at] = [BEFORE, ''];
  for (const entry of log) {
    const next = table.get(`${state} ${entry.action}`);
    if (next === undefined) return `${entry.action} in ${state}`;
    if (entry.state !== next) return `${entry.action} is said to lead to ${entry.state}, not to ${next}`;
    if (Date.parse(entry.at) < Date.parse(at)) return `${entry.action} at ${entry.at}, before the step before it`;
    [state, at] = [next, entry.at];
  }
  return state === last ? null : `the log ends in ${state}, the record says ${last}`;
};
