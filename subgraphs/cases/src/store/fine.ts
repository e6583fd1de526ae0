import type { RecordFault } from '@network/kit/mapping';

/** A fine that nobody can be told to pay; null where it may stand. */
export const faultOfFine = (fine: unknown): RecordFault | null =>
  typeof fine === 'string' && fine.startsWith('-')
    ? { field: 'fine', expected: 'Expected a fine that is not below zero', found: fine }
    : null;
