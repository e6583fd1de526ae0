import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, refusal } from '../send.ts';
import { createTrialClock } from '../trial-clock.ts';
import { answer, asking, createTrialSend, listen } from '../trial-send.ts';
import { withHedges } from './hedges.ts';

const open = (share = 1) => {
  const clock = createTrialClock();
  const { send: transport, sent } = createTrialSend();
  return { clock, sent, send: withHedges(transport, { after: 200, share, clock }) };
};
const FAILED = failure('HTTP 500');

describe('hedged reads', () => {
  it('send a slow query a second time, take what comes first and give the other up', () => {
    const { clock, sent, send } = open();
    const { heard } = listen(send);
    clock.pass(199);
    expect(sent).toHaveLength(1);
    clock.pass(1);
    sent[1]?.finish(answer({ from: 'second' }));
    sent[0]?.finish(answer({ from: 'first' }));
    expect(heard).toEqual([answer({ from: 'second' })]);
    expect(sent[0]?.cancelled).toHaveLength(1);
    expect(clock.pending()).toBe(0);
  });

  it('send what is answered in time once', () => {
    const { clock, sent, send } = open();
    const { heard } = listen(send);
    sent[0]?.finish(answer());
    clock.pass(1_000);
    expect([heard, sent.length]).toEqual([[answer()], 1]);
  });

  it('wait for the other copy when one fails, and tell the first failure when both do', () => {
    const { clock, sent, send } = open();
    const asked = [listen(send), listen(send), listen(send)];
    clock.pass(200);
    const [one, two, three, oneMore, twoMore, threeMore] = sent;
    one?.finish(FAILED);
    oneMore?.finish(answer());
    twoMore?.finish(FAILED);
    two?.finish(answer());
    three?.finish(FAILED);
    threeMore?.finish(failure('no answer'));
    expect(asked.map(({ heard }) => heard)).toEqual([[answer()], [answer()], [FAILED]]);
  });

  it('send no mutation a second time', () => {
    const { clock, sent, send } = open();
    listen(send, asking({ kind: 'mutation' }));
    clock.pass(60_000);
    expect(sent).toHaveLength(1);
  });

  it('give every copy up with their caller, who hears it once', () => {
    const { clock, sent, send } = open();
    const gone = refusal('gone');
    const { heard, cancel } = listen(send);
    clock.pass(200);
    cancel(gone);
    cancel(gone);
    expect([heard, sent.map(({ cancelled }) => cancelled)]).toEqual([[gone], [[gone], [gone]]]);
  });

  it('are no more than their share of what was asked, after a burst of ten', () => {
    fc.assert(
      fc.property(fc.constantFrom(0.01, 0.05, 0.5), fc.nat(300), (share, asks) => {
        const { clock, sent, send } = open(share);
        for (let ask = 0; ask < asks; ask += 1) {
          listen(send);
          clock.pass(200);
        }
        expect(sent.length - asks).toBeLessThanOrEqual(10 + Math.ceil(share * asks));
        expect(sent.length - asks).toBeGreaterThanOrEqual(Math.min(asks, 10));
      }),
    );
  });
});
