import { createDice, type Dice } from '../makers/dice.ts';
import { fineOf, needsHearing } from './party.ts';
import type { CasePlan } from './plan.ts';

/** How the party used its right to a hearing: it came, stayed away without excuse, or gave it up in writing.. */
type Hearing = 'HELD' | 'ABSENT' | 'WAIVED';

/** A measure against what the act was done with.. */
type Measure = { readonly kind: 'SEAL' | 'SEIZE'; readonly isUrgent: boolean; readonly isExtended: boolean };

/** What became of a decision after it was served. */
export type Ending =
  | 'PAID'
  /** After the fifteen days, with the surcharge. R-709. */
  | 'PAID_LATE'
  /** Urged, and enforced by the court. R-712. */
  | 'ENFORCED'
  /** Urged, and ended by the court, which found nothing. R-715. */
  | 'NO_MEANS'
  | 'RECONSIDERED'
  | 'SUED'
  /** Sued after a reconsideration that upheld it. */
  | 'SUED_AGAIN'
  | 'ANNULLED';

/** What happens in an ordinary case beside what happens in all of them. */
export type Turns = {
  readonly hearing: Hearing | null;
  readonly isDefended: boolean;
  readonly isDiscussed: boolean;
  readonly isPreserved: boolean;
  readonly measure: Measure | null;
  readonly ending: Ending;
};

/** Fines from which the heads discuss a case, whether it was heard or not; which case is major is assumed. R-507. */
const MAJOR = 20_000;

/** Shares of all ordinary cases; of hearings, of those in which the party has the right. */
const SHARES = { held: 0.025, absent: 0.006, waived: 0.15, defended: 0.03, preserved: 0.014, measured: 0.008 };
const ENDINGS: readonly (readonly [Ending, share: number])[] = [
  ['PAID_LATE', 0.01],
  ['ENFORCED', 0.008],
  ['NO_MEANS', 0.002],
  ['SUED', 0.004],
  ['ANNULLED', 0.0003],
  ['RECONSIDERED', 0.003],
];

const hearingOf = (plan: CasePlan, dice: Dice): Hearing | null => {
  const drawn = dice.next();
  const takesLong = plan.longFrom !== undefined && plan.on >= plan.longFrom;
  if (!needsHearing(plan)) return null;
  if (drawn < SHARES.held) return takesLong ? 'HELD' : null;
  if (drawn < SHARES.held + SHARES.absent) return takesLong ? 'ABSENT' : null;
  return drawn < SHARES.held + SHARES.absent + SHARES.waived ? 'WAIVED' : null;
};

const endingOf = (plan: CasePlan, dice: Dice): Ending => {
  let left = dice.next();
  if (plan.isContested === true) return left < 0.2 ? 'SUED_AGAIN' : 'RECONSIDERED';
  for (const [ending, share] of ENDINGS) {
    left -= share;
    if (left < 0) return ending === 'RECONSIDERED' && plan.isContested === false ? 'PAID' : ending;
  }
  return 'PAID';
};

/** Whether a hearing was called: the course then waits for it. */
export const isCalled = ({ hearing }: Turns): boolean => hearing === 'HELD' || hearing === 'ABSENT';

/** The turns of an ordinary case: a draw of its own, so that nothing else of it changes, beside those that its plan tells. */
export const turnsOf = (plan: CasePlan): Turns => {
  const dice = createDice(`${plan.jurisdiction} turns ${plan.serial}`);
  const hearing = plan.turns?.hearing ?? hearingOf(plan, dice);
  const isLong = hearing === 'HELD' || hearing === 'ABSENT';
  const isDefended = dice.chance(SHARES.defended) && hearing === null;
  const isPreserved = dice.chance(SHARES.preserved);
  // Only bodies that punish for others may also seize for them (行政强制法 art. 17), and no course waits for both.
  const isMeasured = dice.chance(SHARES.measured) && plan.issuingSubject !== 'TOWN' && !isLong && !isPreserved;
  const measure: Measure = {
    kind: dice.chance(0.3) ? 'SEAL' : 'SEIZE',
    isUrgent: dice.chance(0.2),
    isExtended: dice.chance(0.25) && plan.longFrom !== undefined && plan.on >= plan.longFrom,
  };
  return {
    ...{ hearing, isDefended, isPreserved, measure: isMeasured ? measure : null },
    isDiscussed: isLong || (plan.kind === 'ORDINARY' && Number(fineOf(plan)) >= MAJOR),
    ending: endingOf(plan, dice),
    ...plan.turns,
  };
};
