import type { CaseEntry } from '@network/cases/store/case-writer';
import { caseOf } from '../cases/case.ts';
import { caseEntries as smallCases } from '../small/cases.ts';
import { linkedPlans } from './linked.ts';

/** The cases of the small sample, and all others. */
export const caseEntries = function* (batch: number): Generator<CaseEntry> {
  yield* smallCases(batch);
  for (const plan of linkedPlans().cases) yield caseOf(plan, batch);
};
