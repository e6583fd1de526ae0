import { COMPLIANCE_FORMULAS } from './metrics/compliance.ts';
import { DURATION_FORMULAS } from './metrics/durations.ts';
import { FILE_FORMULAS } from './metrics/file.ts';
import { POWER_FORMULAS } from './metrics/powers.ts';
import { TRANSFER_FORMULAS } from './metrics/transfers.ts';

/** The figures of cases, by kit/metrics' formulas. None tells an amount of fines: nobody is ranked by them (R-717). DOMAIN.md §6. */
export const CASES_FORMULAS = {
  ...FILE_FORMULAS,
  ...DURATION_FORMULAS,
  ...COMPLIANCE_FORMULAS,
  ...POWER_FORMULAS,
  ...TRANSFER_FORMULAS,
} as const;
export type CaseMetricKey = keyof typeof CASES_FORMULAS;
