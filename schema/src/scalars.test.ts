import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isDay, SCALARS } from './scalars.ts';

describe('scalars', () => {
  it.each([
    ['Date', '2022-11-30'],
    ['Date', '2024-02-29'],
    ['DateTime', '2022-11-30T09:00:00+08:00'],
    ['DateTime', '2022-11-30T09:00:00.123456Z'],
    ['Money', '1795200.00'],
    ['Money', '-5'],
  ] as const)('%s takes %s, from a variable and from the document', (name, text) => {
    expect(SCALARS[name].parseValue(text)).toBe(text);
    expect(SCALARS[name].parseLiteral(parseValue(`"${text}"`))).toBe(text);
  });

  it.each([
    ['Date', '2022-02-30'],
    ['Date', '2022-13-01'],
    ['Date', '30/11/2022'],
    ['Date', '2022-11-30T00:00:00Z'],
    ['Date', '0000-01-01'],
    ['DateTime', '0000-01-01T00:00:00Z'],
    ['DateTime', '2022-11-30T09:00:00+16:00'],
    ['DateTime', '2022-11-30T09:00:00'],
    ['DateTime', '2022-02-30T09:00:00Z'],
    ['DateTime', '2022-11-30T25:61:00Z'],
    ['DateTime', '2022-11-30T24:00:00Z'],
    ['Money', '1,000'],
    ['Money', '0.125'],
    ['Money', ''],
  ] as const)('%s refuses "%s" and says what it expects', (name, text) => {
    const refusal = {
      code: 'BAD_USER_INPUT',
      message: `Expected a ${name} such as "${example(name)}", found "${text}", which is none.`,
    };
    expect(() => SCALARS[name].parseValue(text)).toThrow(expect.objectContaining(refusal));
  });

  it('refuses what is not text', () => {
    expect(() => SCALARS.Money.parseValue(5)).toThrow('found 5, which is none.');
    expect(() => SCALARS.Money.parseLiteral(parseValue('5'))).toThrow('found 5, which is none.');
    expect(() => SCALARS.Date.parseValue(undefined)).toThrow('found undefined, which is none.');
  });

  it('cuts what was found to a length that a log line can bear', () => {
    expect(() => SCALARS.Date.parseValue('x'.repeat(1000))).toThrow(/^.{1,120}$/);
  });
});

describe('isDay', () => {
  it.each(['2022-02-30', '2022-13-45', '', 'today'])('is false for "%s"', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

const example = (name: keyof typeof SCALARS): string =>
  ({ Date: '2022-11-30', DateTime: '2022-11-30T09:00:00+08:00', Money: '1795200.00' })[name];
