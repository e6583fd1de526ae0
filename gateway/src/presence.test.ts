import { describe, expect, it, vi } from 'vitest';
import { Presence } from './presence.ts';

describe('the presence of a caller', () => {
  it('ends once, and stops what was to stop then', () => {
    const presence = new Presence();
    const [first, second] = [vi.fn(), vi.fn()];
    presence.whenOver(first);
    presence.whenOver(second);
    expect(presence.isOver).toBe(false);
    presence.end();
    presence.end();
    expect(presence.isOver).toBe(true);
    expect([first.mock.calls, second.mock.calls]).toEqual([[[]], [[]]]);
  });

  it('stops nothing that is done, and at once what comes after its end', () => {
    const presence = new Presence();
    const [done, late] = [vi.fn(), vi.fn()];
    presence.whenOver(done)();
    presence.end();
    presence.whenOver(late)();
    expect([done.mock.calls, late.mock.calls]).toEqual([[], [[]]]);
  });
});
