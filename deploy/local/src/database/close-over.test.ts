import { describe, expect, it } from 'vitest';
import { closeOver } from './close-over.ts';

const nowhere = { host: '/tmp/one-network-nobody', port: 5432, database: 'network', user: 'a', password: 'b' };

describe('what works on a database is closed', () => {
  it('within seconds where the database does not answer', async () => {
    const began = performance.now();
    await closeOver(nowhere, () => new Promise<never>(() => undefined))();
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('in order, however long it takes, where the database answers', async () => {
    const closing = Promise.withResolvers<void>();
    let isOver = false;
    const closed = closeOver(
      nowhere,
      () => closing.promise,
      async () => true,
    )().then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(isOver).toBe(false);
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
