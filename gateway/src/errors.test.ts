import { pino } from 'pino';
import { expect, it } from 'vitest';
import { maskError } from './errors.ts';

it.each(['constructor', 'toString', '__proto__', 'NOTHING'])('says nothing of an error whose code is %s', (code) => {
  const error = { message: 'relation "people.secrets" does not exist', extensions: { code } };
  const masked = maskError(error, { log: pino({ level: 'silent' }), requestId: 'r-1' });
  expect(masked.extensions).toEqual({ code: 'INTERNAL', requestId: 'r-1' });
  expect(masked.message).not.toContain('secrets');
});
