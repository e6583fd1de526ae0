import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOver } from './close-over.ts';

const nowhere = { host: '/tmp/one-network-nobody', port: 5432, database: 'network', user: 'a', password: 'b' };

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Whether something has ended when so many milliseconds have passed. */
const hasEnded = async (closed: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  let isOver = false;
  void closed.then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return isOver;
};

describe('what works on a database is closed', () => {
  it('within a second where the database does not answer', async () => {
    const closing = (): Promise<void> => new Promise<never>(() => undefined);
    expect(await hasEnded(closeOver(nowhere, closing, async () => false)(), 1_000)).toBe(true);
  });

  it('in order, however long it takes, where the database answers', async () => {
    const closing = Promise.withResolvers<void>();
    const closed = closeOver(
      nowhere,
      () => closing.promise,
      async () => true,
    )();
    expect(await hasEnded(closed, 60_000)).toBe(false);
    closing.resolve();
    await closed;
  });

  it('with the failure that it has', async () => {
    const failing = closeOver(
      nowhere,
      () => Promise.reject(new Error('no')),
      async () => true,
    );
    await expect(failing()).rejects.toThrow('no');
  });
});
