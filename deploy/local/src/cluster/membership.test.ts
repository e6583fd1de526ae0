import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type Channel, createChannel, type Line } from './channel.ts';
import { createDesk } from './desk.ts';
import { createMembership } from './membership.ts';

/** Two ends of a pipe, on which everything arrives as JSON and later. */
const createPipe = (): readonly [Line, Line] => {
  const [here, there] = [new EventEmitter(), new EventEmitter()];
  const lineTo = (mine: EventEmitter, other: EventEmitter): Line => ({
    send: (message) => setImmediate(() => other.emit('message', JSON.parse(JSON.stringify(message)))),
    on: (_, listener) => mine.on('message', listener),
  });
  return [lineTo(here, there), lineTo(there, here)];
};

/** A primary and so many workers, each with what it keeps and what it is told. */
const open = (count: number) => {
  const clock = { now: 0 };
  const failures: unknown[] = [];
  const onFailure = (error: unknown): void => void failures.push(error);
  const ends: Channel[] = [];
  const desk = createDesk({
    tellOthers: (worker, said) => Promise.all(ends.map((end, at) => (at + 1 === worker ? null : end.ask(said)))),
    now: () => new Date(clock.now),
  });
  const workers = Array.from({ length: count }, (_, at) => {
    const [primary, worker] = createPipe();
    ends.push(createChannel(primary, { hear: (said) => desk.hear(at + 1, said), onFailure }));
    const membership = createMembership(at + 1, () => channel);
    const channel = createChannel(worker, { hear: membership.hear, onFailure });
    return { ...membership, channel, end: ends[at]! };
  });
  return { desk, workers, clock, failures };
};

describe('workers of one network', () => {
  it('count together what a machine sends, and tell it when the next one fits', async () => {
    const { workers, clock } = open(2);
    const [one, other] = workers.map(({ others }) => others.pushes);
    const leaving = [];
    for (const pushes of [one!, other!, one!, other!]) leaving.push(await pushes.enter('machine-1'));
    for (const pushes of [one!, other!])
      await expect(pushes.enter('machine-1')).rejects.toMatchObject({
        code: 'TOO_MANY_REQUESTS',
        message: expect.stringContaining('at most 4 files of one sender at a time'),
        details: { retryAfter: 1 },
      });
    await expect(one!.enter('machine-2')).resolves.toBeTypeOf('function');
    leaving[0]!();
    await expect(other!.enter('machine-1')).resolves.toBeTypeOf('function');
    for (let sent = 5; sent < 120; sent += 1) {
      leaving[1]!();
      leaving[1] = await one!.enter('machine-1');
    }
    clock.now = 12_500;
    leaving[1]!();
    await expect(other!.enter('machine-1')).rejects.toMatchObject({ details: { retryAfter: 48 } });
  });

  it('no longer count what came to one that is gone', async () => {
    const { desk, workers } = open(2);
    const [one, other] = workers.map(({ others }) => others.pushes);
    for (let sent = 0; sent < 4; sent += 1) await one!.enter('machine-1');
    await expect(other!.enter('machine-1')).rejects.toThrow();
    desk.gone(1);
    await expect(other!.enter('machine-1')).resolves.toBeTypeOf('function');
  });

  it('hear of changes that another has made, before that one goes on', async () => {
    const { workers } = open(3);
    const ended: string[] = [];
    const stops = workers.map(({ others }) =>
      others.changes.onTold(async (tags) => {
        await new Promise(setImmediate);
        ended.push(`${others.number} ${tags}`);
      }),
    );
    await workers[1]!.others.changes.tell(['events', 'events.Event']);
    expect(ended.toSorted()).toEqual(['1 events,events.Event', '3 events,events.Event']);
    stops[0]!();
    await workers[1]!.others.changes.tell(['cases']);
    expect(ended.slice(2)).toEqual(['3 cases']);
  });

  it('tell the primary of files that wait; it looks, also when one of them is gone', async () => {
    const { desk, workers } = open(2);
    const looked: string[] = [];
    for (const name of ['events', 'cases'] as const) desk.handing(name).onTold(() => looked.push(name));
    workers[1]!.handing('cases').tell();
    await workers[1]!.channel.ask({ kind: 'waiting', subgraph: 'events' });
    expect(looked).toEqual(['cases', 'events']);
    desk.gone(2);
    expect(looked.slice(2)).toEqual(['events', 'cases']);
  });

  it('get no answer where the other end is gone, and one where it fails', async () => {
    const { workers, failures } = open(2);
    const asking = workers[0]!.channel.ask({ kind: 'entering', subject: 'machine-1' });
    workers[0]!.channel.end();
    expect(await asking).toBeNull();
    workers[1]!.others.changes.onTold(() => Promise.reject(new Error('broken')));
    await workers[0]!.others.changes.tell(['events']);
    expect(failures).toEqual([new Error('broken')]);
  });
});
