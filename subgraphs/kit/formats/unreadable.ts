import { Fault } from '@network/schema/errors';

/** A file that cannot be read, told in one sentence: what was expected, what was found, what to do. */
export const unreadable = (sentence: string, details: Readonly<Record<string, unknown>> = {}): Fault =>
  new Fault('UNREADABLE_FILE', sentence, details);
