import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, type Outcome, refusal, type Send } from '../send.ts';
import { answer, asking, createTrialSend, listen } from '../trial-send.ts';
import { withLimit } from './limit.ts';

type Asking = ReturnType<typeof listen> & { readonly requestId: string };

const GONE = refusal('gone');
const OPEN = refusal('open');

/** The limit as it is thought: two lists. */
const createModel = (atOnce: number, most: number) => {
  const running: Asking[] = [];
  const waiting: Asking[] = [];
  const told = new Map<Asking, Outcome>();
  const promote = (): void => {
    running.push(...waiting.splice(0, Math.max(0, atOnce - running.length)));
  };
  const end = (asking: Asking, outcome: Outcome): void => {
    for (const list of [running, waiting]) if (list.includes(asking)) list.splice(list.indexOf(asking), 1);
    told.set(asking, outcome);
    promote();
  };
  return {
    running,
    waiting,
    told,
    end,
    isFull: () => running.length >= atOnce && waiting.length >= most,
    add: (asking: Asking) => {
      waiting.push(asking);
      promote();
    },
  };
};

const step = fc.record({
  what: fc.constantFrom('ask', 'ask', 'ask', 'finish', 'cancel', 'refuse' as const),
  pick: fc.nat(20),
});

describe('the limit', () => {
  it('lets so many through at a time, the others in their order, and tells each once what came of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.nat(5),
        fc.array(step, { maxLength: 60 }),
        (atOnce, most, steps) => {
          const { send: transport, sent } = createTrialSend();
          const { send, refuseWaiting } = withLimit(transport, { atOnce, waiting: most });
          const model = createModel(atOnce, most);
          const { running, waiting, told } = model;
          const all: Asking[] = [];
          const acts = {
            ask: () => {
              const [requestId, wasFull] = [`r-${all.length}`, model.isFull()];
              const asked = { ...listen(send, asking({ requestId })), requestId };
              all.push(asked);
              if (wasFull) told.set(asked, refusal(`${most} others that wait for it already`));
              else model.add(asked);
            },
            finish: (pick: number) => {
              const asked = running[pick % running.length];
              if (asked === undefined) return;
              model.end(asked, answer());
              sent.find((one) => one.asked.requestId === asked.requestId)?.finish(answer());
            },
            cancel: (pick: number) => {
              const asked = [...running, ...waiting][pick % (running.length + waiting.length)];
              if (asked === undefined) return;
              model.end(asked, GONE);
              asked.cancel(GONE);
              asked.cancel(OPEN);
            },
            refuse: () => {
              for (const asked of waiting.splice(0)) told.set(asked, OPEN);
              refuseWaiting(OPEN);
            },
          };
          for (const { what, pick } of steps) {
            acts[what](pick);
            const underWay = all.filter(
              ({ heard, requestId }) => heard.length === 0 && sent.some(({ asked }) => asked.requestId === requestId),
            );
            expect(new Set(underWay)).toEqual(new Set(running));
            for (const asked of all) expect(asked.heard).toEqual(told.has(asked) ? [told.get(asked)] : []);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('frees its places one after another when everything fails at once, however many wait', () => {
    let isUp = true;
    const held = createTrialSend();
    const transport: Send = (asked, done) => {
      if (isUp) return held.send(asked, done);
      done(failure('no connection'));
      return () => undefined;
    };
    const { send } = withLimit(transport, { atOnce: 1, waiting: 20_000 });
    const all = Array.from({ length: 20_001 }, () => listen(send));
    isUp = false;
    held.sent[0]?.finish(answer());
    const kinds = all.flatMap(({ heard }) => heard.map(({ kind }) => kind));
    expect(kinds).toEqual(['answered', ...Array.from({ length: 20_000 }, () => 'missing')]);
  });
});
