import type { CaseEntry } from '@network/cases/store/case-writer';
import { caseOf } from '../cases/case.ts';
import { caseEntries as smallCases } from '../small/cases.ts';
import { casePlans } from './case-plans.ts';

/** The cases of the small sample, and all others. */
export const caseEntries = function* (batch: number): Generator<CaseEntry> {
  yield* smallCases(batch);
  for (const plan of casePlans()) yield caseOf(plan, batch);
};
