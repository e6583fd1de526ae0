import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createTrialClock } from '#transports/trial-clock.ts';
import { openDesk } from './desk.ts';
import { createTrialThread, type TrialThread } from './trial-thread.ts';

const open = (waiting = 100) => {
  const threads: TrialThread[] = [];
  const clock = createTrialClock();
  const start = () => {
    const thread = createTrialThread();
    threads.push(thread);
    return thread;
  };
  const desk = openDesk({ start, clock, limit: 10_000, waiting, log: pino({ level: 'silent' }) });
  /** What the n-th thread has in its hands, as soon as there is something. */
  const inHands = async (nth = threads.length - 1) => {
    await expect.poll(() => threads[nth]?.asked.length).toBe(1);
    return threads[nth]!.asked[0]!;
  };
  const answer = async (plan: string) => {
    const { answer } = await inHands();
    threads.at(-1)!.asked.shift();
    answer.resolve(plan);
  };
  return { desk, clock, threads, inHands, answer };
};

describe('the desk at which operations wait for the thread that plans', () => {
  it('hands them on one after the other', async () => {
    const { desk, inHands, answer, threads } = open();
    const [one, other] = [desk.plan('{ one }'), desk.plan('{ other }')];
    expect((await inHands()).text).toBe('{ one }');
    await answer('1');
    expect(await one).toBe('1');
    expect((await inHands()).text).toBe('{ other }');
    await answer('2');
    expect(await other).toBe('2');
    expect(threads).toHaveLength(1);
  });

  it('gives on what the planner says of an operation, and keeps the thread', async () => {
    const { desk, inHands, threads } = open();
    const planned = desk.plan('{ a }');
    (await inHands()).answer.reject(new Error('Expected a field, found none.'));
    await expect(planned).rejects.toThrow('Expected a field, found none.');
    expect(threads).toHaveLength(1);
  });

  it('refuses an operation that is not planned in its time, replaces the thread, and goes on', async () => {
    const { desk, clock, inHands, answer, threads } = open();
    const [slow, other] = [desk.plan('{ slow }'), desk.plan('{ other }')];
    await inHands();
    clock.pass(9_999);
    expect(threads).toHaveLength(1);
    clock.pass(1);
    await expect(slow).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message:
        'Expected an operation that is planned within 10 seconds, found one that takes longer. Ask for less at a time.',
    });
    expect(threads).toHaveLength(2);
    expect(threads[0]?.isClosed()).toBe(true);
    await answer('2');
    expect(await other).toBe('2');
    expect(clock.pending()).toBe(0);
  });

  it('counts no time that an operation waits for others', async () => {
    const { desk, clock, inHands, answer } = open();
    const [one, other] = [desk.plan('{ one }'), desk.plan('{ other }')];
    await inHands();
    clock.pass(9_000);
    await answer('1');
    expect(await one).toBe('1');
    await inHands();
    clock.pass(9_000);
    await answer('2');
    expect(await other).toBe('2');
  });

  it('tries an operation once more when its thread died, with a new one', async () => {
    const { desk, inHands, answer, threads } = open();
    const [one, other] = [desk.plan('{ one }'), desk.plan('{ other }')];
    await inHands(0);
    threads[0]?.die('out of memory');
    expect((await inHands(1)).text).toBe('{ one }');
    await answer('1');
    await answer('2');
    expect(await Promise.all([one, other])).toEqual(['1', '2']);
    expect(threads).toHaveLength(2);
  });

  it('gives an operation up in one sentence when it takes a second thread along, and not those behind it', async () => {
    const { desk, inHands, answer, threads } = open();
    const [one, other] = [desk.plan('{ one }'), desk.plan('{ other }')];
    for (const nth of [0, 1]) {
      await inHands(nth);
      threads[nth]?.die('out of memory');
    }
    await expect(one).rejects.toThrow(
      'Expected the planning thread to plan the operation, found twice that it ended: out of memory.',
    );
    await answer('2');
    expect(await other).toBe('2');
    expect(threads).toHaveLength(3);
  });

  it('lets no more wait than it may', async () => {
    const { desk, inHands } = open(2);
    const [one, second, third] = [desk.plan('{ one }'), desk.plan('{ b }'), desk.plan('{ c }')];
    await inHands();
    await expect(desk.plan('{ d }')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', details: { retryAfter: 1 } });
    const ends = Promise.allSettled([one, second, third]);
    await desk.close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('ends with its thread, and starts no other', async () => {
    const { desk, inHands, threads } = open();
    const planned = desk.plan('{ a }');
    planned.catch(() => undefined);
    await inHands();
    await desk.close();
    await expect(planned).rejects.toThrow('it was closed');
    await expect(desk.plan('{ b }')).rejects.toThrow('it was closed');
    expect(threads.map((thread) => thread.isClosed())).toEqual([true]);
  });
});
