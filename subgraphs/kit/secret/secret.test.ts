import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindIndex, blindIndexes, createDataKey, decrypt, encrypt } from './secret.ts';

const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const key = createDataKey(bytes(1));
const NUMBER = '11010119900307001X';

describe('a sealed value', () => {
  it('opens to the text it was made from, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decrypt(key, encrypt(key, text))).toBe(text);
      }),
    );
  });

  it('says its version and its key, is never the same twice, and holds nothing of the text', () => {
    const values = Array.from({ length: 20 }, () => encrypt(key, NUMBER));
    expect(new Set(values).size).toBe(20);
    for (const value of values) {
      expect(value).toMatch(new RegExp(`^v1\\.${key.id}\\.[\\w-]+$`));
      expect(value).not.toContain(NUMBER);
      expect(Buffer.from(value.split('.')[2]!, 'base64url').toString('latin1')).not.toContain(NUMBER);
    }
  });

  it('opens with a newer ring that holds its key, and new values take the newer key', () => {
    const newer = createDataKey(bytes(2), [bytes(1)]);
    expect(decrypt(newer, encrypt(key, NUMBER))).toBe(NUMBER);
    expect(encrypt(newer, NUMBER)).toMatch(new RegExp(`^v1\\.${newer.id}\\.`));
    expect(newer.id).not.toBe(key.id);
  });

  it('is refused by a ring without its key, and the refusal names the key only', () => {
    const value = encrypt(key, NUMBER);
    const refusal = `Expected a sealed value that this network can open, found one sealed by key ${key.id}. Start with that key among the older ones.`;
    expect(() => decrypt(createDataKey(bytes(2)), value)).toThrow(refusal);
  });

  it('is refused when any of its characters was changed, without its content', () => {
    const value = encrypt(key, NUMBER);
    for (let at = 0; at < value.length - 1; at += 1) {
      const changed = `${value.slice(0, at)}${value[at] === 'a' ? 'b' : 'a'}${value.slice(at + 1)}`;
      let message = '';
      try {
        decrypt(key, changed);
      } catch (error) {
        message = String(error);
      }
      expect(message).toMatch(/^Fault: Expected a sealed value that this network can open, found one /);
      expect(message).not.toContain(value.slice(12));
      expect(message).not.toContain(NUMBER);
    }
  });

  it.each(['', '13800138000', 'v1', 'v1.00000000.', `v1.${key.id}.AAAA`, 'v2.00000000.AAAA'])(
    'is not "%s"',
    (value) => {
      expect(() => decrypt(key, value)).toThrow(/^Expected a sealed value that this network can open, found one /);
    },
  );
});

describe('a blind index', () => {
  it('is the same for every writing of one number, and another for another', () => {
    const writings = [
      NUMBER,
      '110101 19900307 001x',
      '１１０１０１１９９００３０７００１Ｘ',
      '110101-19900307-001X',
      `\t${NUMBER}\u3000`,
    ];
    expect(new Set(writings.map((text) => blindIndex(key, text))).size).toBe(1);
    expect(blindIndex(key, '110101199003070011')).not.toBe(blindIndex(key, NUMBER));
  });

  it('hangs on the key and tells nothing of the text', () => {
    expect(blindIndex(createDataKey(bytes(2)), NUMBER)).not.toBe(blindIndex(key, NUMBER));
    expect(blindIndex(key, NUMBER)).toMatch(/^[\w-]{22}$/);
  });

  it('is searched by every key of the ring, the current one first', () => {
    const newer = createDataKey(bytes(2), [bytes(1)]);
    expect(blindIndexes(newer, NUMBER)).toEqual([blindIndex(newer, NUMBER), blindIndex(key, NUMBER)]);
  });
});

describe('a data key', () => {
  it('is refused when too short', () => {
    expect(() => createDataKey(new Uint8Array(31))).toThrow(
      'Expected a data key of at least 32 bytes, found 31. Make one with: openssl rand 32',
    );
  });

  it('prints without its bytes', () => {
    const plain = createDataKey(Buffer.from('thirty-two bytes and some more...'));
    expect(`${inspect(plain, { depth: 9 })}${JSON.stringify(plain)}`).not.toMatch(/thirty|746869727479/);
  });
});
