import { describe, expect, it } from 'vitest';
import { Slots } from './slots.ts';

describe('values in slots', () => {
  it('are given back by name, once', () => {
    const slots = new Slots<string>();
    const [first, second] = [slots.put('first'), slots.put('second')];
    expect(slots.get(second)).toBe('second');
    expect(slots.take(second)).toBe('second');
    expect(slots.get(second)).toBeUndefined();
    expect(slots.take(second)).toBeUndefined();
    expect(slots.take(first)).toBe('first');
  });

  it('are not given to who comes late with the name of another that had the slot before', () => {
    const slots = new Slots<string>();
    const gone = slots.put('one caller');
    slots.take(gone);
    const name = slots.put('another caller');
    expect(slots.take(gone)).toBeUndefined();
    expect(slots.take(name)).toBe('another caller');
  });

  it.each(['', '7-1', 'undefined', '0', '-1'])('are not found by %j, which is no name', (name) => {
    const slots = new Slots<string>();
    slots.put('here');
    expect(slots.take(name)).toBeUndefined();
  });

  it('are told in all, and given back in all', () => {
    const slots = new Slots<string>();
    const names = ['a', 'b', 'c'].map((value) => slots.put(value));
    slots.take(names[1] ?? '');
    expect(slots.entries()).toEqual([
      [names[0], 'a'],
      [names[2], 'c'],
    ]);
    expect(slots.takeAll()).toEqual(['a', 'c']);
    expect(slots.entries()).toEqual([]);
    slots.put('d');
    expect(slots.take(names[0] ?? '')).toBeUndefined();
    expect(slots.takeAll()).toEqual(['d']);
  });
});
