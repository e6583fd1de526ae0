import type { RecordFault } from '@network/kit/mapping';

/** Amounts of which none can be below zero: nobody can be told to pay it, or have paid it. */
const AMOUNTS = {
  fine: 'a fine',
  confiscated: 'a worth of what was confiscated',
  amount: 'a payment',
} as const;

/** An amount of a record that is below zero; null where all may stand. */
export const faultOfAmounts = (record: Readonly<Record<string, unknown>>): RecordFault | null => {
  for (const field of Object.keys(AMOUNTS) as (keyof typeof AMOUNTS)[]) {
    const found = record[field];
    if (typeof found === 'string' && found.startsWith('-'))
      return { field, expected: `Expected ${AMOUNTS[field]} that is not below zero`, found };
  }
  return null;
};
