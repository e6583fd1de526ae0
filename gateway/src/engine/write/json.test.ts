import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Json } from './json.ts';

/** Strings of all kinds of characters: escaped, of one to four bytes, halves of pairs; some longer than what is held. */
const string = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\u007f', 'é', '新', '\u2028', '😀', '\ud83d', '\ude00') }),
  fc
    .tuple(fc.constantFrom('a', '新', '"'), fc.integer({ min: 250, max: 70_000 }))
    .map(([one, times]) => one.repeat(times)),
);

describe('JSON in the making', () => {
  it('writes strings as JSON.stringify does, and the rest as it is', () => {
    const json = new Json();
    fc.assert(
      fc.property(fc.array(string, { maxLength: 20 }), (strings) => {
        json.ascii('[1');
        for (const one of strings) {
          json.ascii(',');
          json.string(one);
        }
        json.text(',"新"]');
        expect(json.take().toString()).toBe(JSON.stringify([1, ...strings, '新']));
      }),
    );
  });

  it('takes back what was written since, and gives what stays to its taker', () => {
    const json = new Json();
    json.ascii('{"a":');
    const start = json.length;
    json.string('路灯'.repeat(50_000));
    json.rewind(start);
    json.ascii('null}');
    const taken = json.take();
    json.string('another answer');
    expect([taken.toString(), json.take().toString(), json.length]).toEqual(['{"a":null}', '"another answer"', 0]);
  });

  it('is whole where it is larger than what is held, and so is the next one', () => {
    const json = new Json();
    json.string('a'.repeat(2 ** 21));
    expect(json.take()).toHaveLength(2 ** 21 + 2);
    json.string('b');
    expect(json.take().toString()).toBe('"b"');
  });
});
