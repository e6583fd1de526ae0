import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { LOG_OPTIONS } from './log.ts';

const line = (fields: Record<string, unknown>): Record<string, unknown> => {
  const written: string[] = [];
  pino(LOG_OPTIONS, { write: (text: string) => void written.push(text) }).info(fields, 'said');
  return JSON.parse(written.join(''));
};

/** An error as drizzle and postgres.js make one: the values of the statement stand in message, stack and fields. */
const failedQuery = (): Error => {
  const told = { code: '23505', detail: 'Key (phone)=(13800000000) already exists.', table_name: 'reports' };
  const cause = Object.assign(new Error('duplicate key value violates unique constraint'), told);
  const values = { query: 'insert into reports values ($1)', params: ['13800000000'] };
  return Object.assign(
    new Error('Failed query: insert into reports values ($1)\nparams: 13800000000', { cause }),
    values,
  );
};

describe('a line of the log', () => {
  it.each(['err', 'error'])(
    'tells of a failed statement under `%s` what failed and why, and no value of it',
    (name) => {
      const told = line({ [name]: failedQuery() });
      expect(told[name]).toMatchObject({
        type: 'Error',
        message: 'Failed query: insert into reports values ($1)',
        stack: expect.stringMatching(/^\s+at .*log\.test\.ts/),
        cause: { message: 'duplicate key value violates unique constraint', code: '23505', table_name: 'reports' },
      });
      expect(JSON.stringify(told)).not.toContain('13800000000');
    },
  );

  it('tells the reason of each that failed together', () => {
    const told = line({ err: new AggregateError([new Error('one'), new Error('two')], 'both') });
    expect(told['err']).toMatchObject({ type: 'AggregateError', errors: [{ message: 'one' }, { message: 'two' }] });
  });

  it('takes what is no error as it is', () => {
    expect(line({ err: 'gone' })['err']).toBe('gone');
  });

  it.each([
    { authorization: 'Bearer x' },
    { headers: { authorization: 'Bearer x' } },
    { token: 'x' },
    { password: 'x' },
  ])('keeps a secret to itself: %o', (fields) => {
    expect(JSON.stringify(line(fields))).not.toMatch(/"(Bearer )?x"/);
  });
});
