import { pgTable } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant } from './columns.ts';

const { at } = pgTable('trial', { at: instant('at') });
const read = (text: string): unknown => at.mapFromDriverValue(text);

it.each([
  ['2022-04-28 09:30:00+08', '2022-04-28T09:30:00+08:00'],
  ['2022-04-28 09:30:00.123456+08', '2022-04-28T09:30:00.123456+08:00'],
  ['2022-04-28 01:30:00+00', '2022-04-28T01:30:00+00:00'],
  ['1989-06-01 09:30:00+09', '1989-06-01T09:30:00+09:00'],
  ['1900-01-01 00:00:00+08:05:43', '1900-01-01T00:00:00+08:05:43'],
  ['12022-04-28 09:30:00+08', '12022-04-28T09:30:00+08:00'],
  ['infinity', 'infinity'],
])('%s of PostgreSQL is %s', (text, shown) => expect(read(text)).toBe(shown));

it('an instant is what two replacements make of it, whatever the text', () => {
  const part = fc.constantFrom(
    '2022-04-28',
    '12022-04-28',
    '0044-03-15',
    ' ',
    '09:30:00',
    '.5',
    '+08',
    '-08',
    '+00',
    'BC',
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(read(written)).toBe(written.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
    }),
    { numRuns: 5_000 },
  );
});
