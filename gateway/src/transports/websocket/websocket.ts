import type { Clock } from '../clock.ts';
import { STOPPING, tooLarge } from '../http.ts';
import {
  type Asked,
  brokenWay,
  type Cancel,
  type Done,
  failure,
  forAll,
  loss,
  type Missing,
  type Transport,
} from '../send.ts';
import { type Ending, type Line, openLine } from './line.ts';
import { askingText, completeText, type Message, outcomeOf } from './messages.ts';
import { Slots } from './slots.ts';

/** How long a subgraph that would open no WebSocket is asked over HTTP, in milliseconds: it may have learnt to meanwhile. */
const AGAIN_MS = 60_000;

const BROKEN = brokenWay('a connection that broke', undefined);
const UNREADABLE = failure('something that is no GraphQL message');

/** One who waits for an answer. */
type Waiting = { readonly asked: Asked; readonly done: Done; cancel: Cancel };

type Options = {
  /** The most bytes that an answer may have. */
  readonly largest: number;
  readonly clock: Clock;
  /** The way for what cannot go over a WebSocket. */
  readonly http: Transport;
};

/**
 * A subgraph in a process of its own, over one WebSocket that carries all that is asked of it. Beside a request over HTTP
 * for each fetch, it spares the network a quarter of its work and more (bench/README.md). Where none can be opened,
 * and where an answer is none or too large, what was asked goes over HTTP, which tells what is wrong.
 */
export const createWebSocketTransport = (base: URL, { largest, clock, http }: Options): Transport => {
  const waiting = new Slots<Waiting>();
  let line: Line | null = null;
  let isOpen = false;
  let isClosed = false;
  let refusedUntil = Number.NEGATIVE_INFINITY;

  const overHttp = (one: Waiting): void => {
    one.cancel = http.send(one.asked, one.done);
  };

  const settle = (message: Message): void => {
    const id = String(message.id);
    const one = waiting.get(id);
    const outcome = one === undefined ? undefined : outcomeOf(message);
    if (one === undefined || outcome === undefined) return;
    waiting.take(id);
    one.done(outcome);
  };

  /** What those hear who waited on a connection that is over, unless they are asked over HTTP. */
  const lossAt = (ending: Ending): Missing => {
    if (isClosed) return STOPPING;
    if (ending === 'oversized') return loss(`a connection that ended with an answer of ${tooLarge(largest)}`);
    return forAll(ending === 'broken' ? BROKEN : UNREADABLE);
  };

  /** Whether one whose connection is over is asked over HTTP: no mutation that may have been sent. */
  const goesOn = ({ asked }: Waiting, ending: Ending): boolean => {
    if (isClosed || ending === 'broken') return false;
    return ending === 'away' || ending === 'refused' || asked.document.kind !== 'mutation';
  };

  const open = (): Line =>
    openLine(base, {
      largest,
      clock,
      hear: {
        opened: () => {
          isOpen = true;
          for (const [id, { asked }] of waiting.entries()) line?.send(askingText(id, asked));
        },
        told: settle,
        over: (ending) => {
          [line, isOpen] = [null, false];
          if (ending === 'refused') refusedUntil = clock.now() + AGAIN_MS;
          const loss = lossAt(ending);
          for (const one of waiting.takeAll()) {
            if (goesOn(one, ending)) overHttp(one);
            else one.done(loss);
          }
        },
      },
    });

  const ask = (one: Waiting): void => {
    const id = waiting.put(one);
    const cancel: Cancel = (missing) => {
      if (waiting.take(id) === undefined) return;
      one.done(missing);
      if (isOpen) line?.send(completeText(id));
      // Nobody answers where a connection hangs: others are not to wait for it as long.
      if (missing.isFailure) line?.check();
    };
    // Not assigned as it is made: V8 makes such functions among what is old already, where they keep all they know of.
    one.cancel = cancel;
    line ??= open();
    if (isOpen) line.send(askingText(id, one.asked));
  };

  return {
    send: (asked, done) => {
      const one: Waiting = { asked, done, cancel: () => undefined };
      if (isClosed || clock.now() < refusedUntil) overHttp(one);
      else ask(one);
      return (missing) => one.cancel(missing);
    },
    close: async () => {
      isClosed = true;
      line?.end();
      await http.close();
    },
  };
};
