import { createLog } from '@network/schema/log';
import { describe, expect, it } from 'vitest';
import { failure, forAll, refusal } from '../send.ts';
import { parseSettings } from '../settings/read-settings.ts';
import type { TransportSettings } from '../settings/settings.ts';
import { createTrialClock } from '../trial-clock.ts';
import { answer, asking, broken, createTrialSend, listen } from '../trial-send.ts';
import { guard } from './guard.ts';

const open = (settings: Partial<TransportSettings> = {}) => {
  const clock = createTrialClock();
  const { send: transport, sent } = createTrialSend();
  const defaults = parseSettings('', 'transports.yaml').events;
  const send = guard(transport, {
    ...defaults,
    isShared: false,
    ...settings,
    clock,
    log: createLog('gateway', 'silent'),
  });
  return { clock, sent, send };
};

describe('a fetch under guard', () => {
  it('is given up when its time is over, and its connection with it', () => {
    const { clock, sent, send } = open();
    const { heard } = listen(send);
    clock.pass(14_999);
    expect(heard).toEqual([]);
    clock.pass(1);
    expect(heard).toEqual([failure('no answer within 15 seconds')]);
    expect(sent[0]?.cancelled).toEqual(heard);
  });

  it('has more time when it changes something', () => {
    const { clock, send } = open({ mutationTimeout: 60_000 });
    const { heard } = listen(send, asking({ kind: 'mutation' }));
    clock.pass(59_999);
    expect(heard).toEqual([]);
    clock.pass(1);
    expect(heard).toMatchObject([{ found: 'no answer within 60 seconds' }]);
  });

  it('has its waiting and its retries within the same time', () => {
    const { clock, sent, send } = open({ atOnce: 1 });
    const [first, second] = [listen(send), listen(send)];
    clock.pass(14_000);
    sent[0]?.finish(answer());
    sent[1]?.finish(broken);
    clock.pass(50);
    expect(sent).toHaveLength(3);
    clock.pass(950);
    expect([first, second].map(({ heard }) => heard[0]?.kind)).toEqual(['answered', 'missing']);
    expect(clock.pending()).toBe(0);
  });

  it('leaves no timer behind when it is answered', () => {
    const { clock, sent, send } = open({ hedge: { after: 200, share: 1 } });
    listen(send);
    sent[0]?.finish(answer());
    expect(clock.pending()).toBe(0);
  });

  it('does not wait for its turn at a subgraph that has just been found out of order', () => {
    const { clock, sent, send } = open({
      atOnce: 1,
      breaker: { inARow: 1, share: 1, ofAtLeast: 100, within: 10_000, pause: 5_000 },
    });
    const [, ...waiting] = [listen(send), listen(send), listen(send)];
    sent[0]?.finish(failure('HTTP 500'));
    for (const { heard } of waiting) expect(heard).toMatchObject([{ found: expect.stringContaining('left alone') }]);
    expect([sent.length, clock.pending()]).toEqual([1, 0]);
    clock.pass(5_000);
    const { heard } = listen(send);
    sent[1]?.finish(answer());
    expect(heard).toEqual([answer()]);
  });

  it('counts once for the breaker, with all its attempts', () => {
    const { clock, sent, send } = open({
      breaker: { inARow: 2, share: 1, ofAtLeast: 100, within: 10_000, pause: 5_000 },
    });
    const { heard } = listen(send);
    sent[0]?.finish(broken);
    clock.pass(50);
    sent[1]?.finish(broken);
    expect(heard).toEqual([broken]);
    listen(send);
    expect(sent).toHaveLength(3);
  });

  it('is answered, with all others under way, when the one connection of all breaks once', () => {
    const { clock, sent, send } = open();
    const all = Array.from({ length: 60 }, () => listen(send));
    const lost = forAll(broken);
    for (const { finish } of [...sent]) finish(lost);
    clock.pass(50);
    for (const { finish } of sent.slice(60)) finish(answer());
    expect(all.map(({ heard }) => heard)).toEqual(all.map(() => [answer()]));
  });

  it('does not wait for a subgraph whose connection breaks each time with all who wait', () => {
    const { clock, sent, send } = open();
    for (let round = 0; round < 10; round += 1) {
      for (let one = 0; one < 30; one += 1) listen(send);
      for (let half = 0; half < 2; half += 1) {
        const lost = forAll(broken);
        for (const { finish } of [...sent]) finish(lost);
        clock.pass(50);
      }
    }
    expect(listen(send).heard).toMatchObject([{ found: expect.stringContaining('left alone') }]);
  });

  it('lets the others wait on when one of those who share it goes away', () => {
    const { sent, send } = open({ isShared: true });
    const [one, other] = [listen(send), listen(send)];
    one.cancel(refusal('gone'));
    sent[0]?.finish(answer({ a: 1 }));
    expect([one.heard, other.heard]).toEqual([[refusal('gone')], [answer({ a: 1 })]]);
  });
});
