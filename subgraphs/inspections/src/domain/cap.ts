import type { InspectionKind } from './inspection.ts';

/**
 * Visits that a body's yearly cap counts (R-1207). Those that a complaint, a transfer or a data alert makes necessary do not
 * (国办发〔2024〕54号; the wording is not verified, therefore a table).
 */
export const CAPPED_KINDS = ['RANDOM', 'KEY', 'SPECIAL', 'COMBINED'] as const satisfies readonly InspectionKind[];

/** How many visits a cap still allows; none, where there were more than it allows. */
export const leftOf = ({ cap, visits }: { readonly cap: number; readonly visits: number }): number =>
  Math.max(0, cap - visits);
