import { createLog } from '@network/schema/log';
import { describe, expect, it } from 'vitest';
import { readableFault } from './answers.ts';

/** A failed statement, as drizzle tells it. */
const failed = (code: string): Error =>
  new Error('Failed query: select secret from reports', { cause: Object.assign(new Error('told'), { code }) });

describe('a statement that failed', () => {
  it.each([
    ['a NUL in a text', '22021', 'BAD_USER_INPUT', 'Expected text without NUL characters, found one. Take it out.'],
    [
      'its time being over',
      '57014',
      'STORE_UNAVAILABLE',
      'Expected an answer within 30 seconds, found none. Ask for less.',
    ],
  ])('for %s is told so', (_, state, code, message) => {
    const at = { log: createLog('people', 'silent'), requestId: 'r-1' };
    expect(readableFault(failed(state), at)).toMatchObject({ code, message });
  });
});
