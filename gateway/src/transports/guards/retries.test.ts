import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, forAll, type Outcome, refusal } from '../send.ts';
import { createTrialClock } from '../trial-clock.ts';
import { answer, asking, broken, createTrialSend, listen } from '../trial-send.ts';
import { type RetrySettings, withRetries } from './retries.ts';

const open = (settings: Partial<RetrySettings> = {}) => {
  const clock = createTrialClock();
  const { send: transport, sent } = createTrialSend();
  return { clock, sent, send: withRetries(transport, { share: 0.1, burst: 10, wait: 50, ...settings, clock }) };
};

/** How many retries a budget allows, counted in thousandths of a retry. */
const retriesOf = (fails: readonly boolean[], { share, burst }: { share: number; burst: number }): number => {
  let [retries, left] = [0, burst * 1_000];
  for (const isBroken of fails) {
    left = Math.min(burst * 1_000, left + share * 1_000);
    if (isBroken && left >= 1_000) [retries, left] = [retries + 1, left - 1_000];
  }
  return retries;
};

describe('retries', () => {
  it('ask a second time after a while, when the connection broke before an answer began', () => {
    const { clock, sent, send } = open();
    const { heard } = listen(send);
    sent[0]?.finish(broken);
    clock.pass(49);
    expect(sent).toHaveLength(1);
    clock.pass(1);
    sent[1]?.finish(answer({ a: 1 }));
    expect(heard).toEqual([answer({ a: 1 })]);
  });

  it('are one for a query, and tell what the second came to', () => {
    const { clock, sent, send } = open();
    const { heard } = listen(send);
    sent[0]?.finish(broken);
    clock.pass(50);
    sent[1]?.finish(broken);
    expect([heard, clock.pending(), sent.length]).toEqual([[broken], 0, 2]);
  });

  it.each([
    ['an answer', asking(), answer()],
    ['an answer that broke off', asking(), failure('an answer that broke off')],
    ['a mutation', asking({ kind: 'mutation' }), broken],
  ])('are none for %s', (_, asked, outcome) => {
    const { clock, sent, send } = open();
    const { heard } = listen(send, asked);
    sent[0]?.finish(outcome);
    expect([heard, clock.pending(), sent.length]).toEqual([[outcome], 0, 1]);
  });

  it('end with the wait, during the first attempt, between the two and during the second', () => {
    const gone = refusal('gone');
    for (const step of [0, 1, 2]) {
      const { clock, sent, send } = open();
      const { heard, cancel } = listen(send);
      if (step > 0) sent[0]?.finish(broken);
      if (step > 1) clock.pass(50);
      cancel(gone);
      cancel(gone);
      expect([heard, clock.pending()]).toEqual([[gone], 0]);
      expect(sent.at(-1)?.cancelled).toHaveLength(step === 1 ? 0 : 2);
    }
  });

  it('are never more than the burst and the share of what was asked, and as many where all fails', () => {
    const budgets = fc.record({
      share: fc.constantFrom(0.001, 0.05, 0.1, 0.3, 1),
      burst: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(budgets, fc.array(fc.boolean(), { maxLength: 200 }), (budget, fails) => {
        const { clock, sent, send } = open(budget);
        for (const isBroken of fails) {
          listen(send);
          sent.at(-1)?.finish(isBroken ? broken : answer());
          clock.pass(50);
        }
        const retries = sent.length - fails.length;
        expect(retries).toBe(retriesOf(fails, budget));
        expect(retries).toBeLessThanOrEqual(budget.burst + Math.ceil(budget.share * fails.length));
      }),
    );
  });

  it('ask all who waited for the one thing once more, and earn that back before the next', () => {
    const { clock, sent, send } = open({ share: 1, burst: 2 });
    const askAll = (count: number, outcome: Outcome): number => {
      const before = sent.length;
      for (let one = 0; one < count; one += 1) listen(send);
      for (const { finish } of sent.slice(before)) finish(outcome);
      clock.pass(50);
      return sent.length - before - count;
    };
    expect(askAll(6, forAll(broken))).toBe(6);
    expect(askAll(3, forAll(broken))).toBe(0);
    expect(askAll(2, forAll(broken))).toBe(2);
  });

  it('do not lose a tenth of ten tenths', () => {
    const { clock, sent, send } = open({ share: 0.1, burst: 1 });
    const askBroken = () => {
      listen(send);
      sent.at(-1)?.finish(broken);
      clock.pass(50);
    };
    askBroken();
    expect(sent).toHaveLength(2);
    for (let time = 0; time < 9; time += 1) askBroken();
    expect(sent).toHaveLength(11);
    askBroken();
    expect(sent).toHaveLength(13);
  });
});
