import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, forAll, type Missing, refusal } from '../send.ts';
import { createTrialClock } from '../trial-clock.ts';
import { answer, asking, createTrialSend, listen } from '../trial-send.ts';
import { type BreakerSettings, withBreaker } from './breaker.ts';

const SETTINGS: BreakerSettings = { inARow: 3, share: 0.5, ofAtLeast: 10, within: 10_000, pause: 5_000 };
const FAILED = failure('HTTP 500');
const GONE = refusal('that the caller went away');

const open = (settings: Partial<BreakerSettings> = {}) => {
  const clock = createTrialClock();
  const { send: transport, sent } = createTrialSend();
  const told: (Missing | 'closed')[] = [];
  const send = withBreaker(transport, {
    ...SETTINGS,
    ...settings,
    clock,
    opened: (missing) => void told.push(missing),
    closed: () => void told.push('closed'),
  });
  /** Asks, and lets the subgraph do as is said. */
  const ask = (outcome: Parameters<(typeof sent)[number]['finish']>[0]) => {
    const { heard } = listen(send);
    sent.at(-1)?.finish(outcome);
    return heard[0];
  };
  return { clock, send, sent, told, ask };
};

type Happened = { readonly turn: number; readonly isFailure: boolean };

/** The rule over everything that happened; `turn` counts tenths of the ten seconds that are looked back. */
const shouldOpen = (history: readonly Happened[], inARow: number): boolean => {
  const last = history.at(-1);
  if (last === undefined || !last.isFailure) return false;
  const row = history.slice(-inARow);
  if (row.length === inARow && row.every(({ isFailure }) => isFailure)) return true;
  const recent = history.filter(({ turn }) => turn > last.turn - 10);
  return recent.length >= 10 && recent.filter(({ isFailure }) => isFailure).length / recent.length >= 0.5;
};

describe('the breaker', () => {
  it('opens after so many failures in a row; then nobody is sent and everybody hears at once why', () => {
    const { send, sent, told, ask } = open();
    ask(FAILED);
    ask(FAILED);
    expect(told).toEqual([]);
    ask(FAILED);
    const { heard } = listen(send);
    expect(heard).toEqual(told);
    expect(heard[0]).toMatchObject({
      found: 'that it has failed too often: it is left alone for 5 seconds, then tried again',
      isFailure: false,
    });
    expect(sent).toHaveLength(3);
  });

  it('counts no caller who goes away, and begins anew after a success', () => {
    const { told, ask } = open();
    for (const outcome of [FAILED, GONE, FAILED, answer(), FAILED, GONE, FAILED]) ask(outcome);
    expect(told).toEqual([]);
    ask(FAILED);
    expect(told).toHaveLength(1);
  });

  it('counts once what happened once, however many waited for it', () => {
    const { told, ask } = open();
    const [first, second, third] = [forAll(FAILED), forAll(FAILED), forAll(FAILED)];
    for (const outcome of [first, first, second, first, second, second]) ask(outcome);
    expect(told).toEqual([]);
    ask(third);
    expect(told).toHaveLength(1);
  });

  it('lets one request try after the pause, and closes when it is answered', () => {
    const { clock, send, sent, told, ask } = open();
    for (let time = 0; time < 3; time += 1) ask(FAILED);
    clock.pass(4_999);
    expect(listen(send).heard).toHaveLength(1);
    clock.pass(1);
    const [trial, second] = [listen(send), listen(send)];
    expect([trial.heard.length, second.heard.length, sent.length]).toEqual([0, 1, 4]);
    sent.at(-1)?.finish(answer());
    expect(told.at(-1)).toBe('closed');
    expect(ask(answer())).toEqual(answer());
  });

  it('leaves the subgraph alone again when the trial fails, and lets the next one try when its caller goes away', () => {
    const { clock, send, sent, ask } = open();
    for (let time = 0; time < 3; time += 1) ask(FAILED);
    clock.pass(5_000);
    ask(FAILED);
    expect(listen(send).heard).toHaveLength(1);
    clock.pass(5_000);
    ask(GONE);
    ask(answer());
    expect(sent).toHaveLength(6);
    expect(ask(answer())).toEqual(answer());
  });

  it('lets another one try each time the pause has passed, and believes whichever is answered', () => {
    const { clock, send, sent, told, ask } = open();
    for (let time = 0; time < 3; time += 1) ask(FAILED);
    clock.pass(5_000);
    listen(send, asking({ kind: 'mutation' }));
    clock.pass(4_999);
    listen(send);
    expect(sent).toHaveLength(4);
    clock.pass(1);
    listen(send);
    expect(sent).toHaveLength(5);
    sent[3]?.finish(answer());
    expect(told.at(-1)).toBe('closed');
    sent[4]?.finish(FAILED);
    expect(ask(answer())).toEqual(answer());
  });

  it('is not held up by a trial that fails after another began', () => {
    const { clock, send, sent, ask } = open();
    for (let time = 0; time < 3; time += 1) ask(FAILED);
    clock.pass(5_000);
    listen(send, asking({ kind: 'mutation' }));
    clock.pass(5_000);
    listen(send);
    clock.pass(4_999);
    sent[3]?.finish(FAILED);
    clock.pass(1);
    expect(ask(answer())).toEqual(answer());
  });

  it('believes no outcome from before it opened', () => {
    const { clock, send, sent, told, ask } = open();
    const slow = [listen(send), listen(send)];
    for (let time = 0; time < 3; time += 1) ask(FAILED);
    sent[0]?.finish(answer());
    expect(told).toHaveLength(1);
    clock.pass(5_000);
    ask(answer());
    sent[1]?.finish(FAILED);
    expect(slow.flatMap(({ heard }) => heard)).toEqual([answer(), FAILED]);
    for (let time = 0; time < 2; time += 1) ask(FAILED);
    expect(told).toHaveLength(2);
  });

  it('opens where it should and nowhere else, as a list of all that happened tells', () => {
    const event = fc.record({ isFailure: fc.nat(99).map((part) => part < 40), after: fc.nat(3_000) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), fc.constantFrom(4, 1_000), (events, inARow) => {
        const { clock, told, ask } = open({ inARow });
        const history: Happened[] = [];
        for (const { isFailure, after } of events) {
          clock.pass(after);
          ask(isFailure ? FAILED : answer());
          history.push({ turn: Math.floor(clock.now() / 1_000), isFailure });
          const isOpen = told.length > 0;
          expect(isOpen).toBe(shouldOpen(history, inARow));
          if (isOpen) return;
        }
      }),
      { numRuns: 500 },
    );
  });
});
