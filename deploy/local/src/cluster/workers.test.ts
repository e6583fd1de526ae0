import { createLog } from '@network/schema/log';
import { describe, expect, it } from 'vitest';
import type { Said } from './channel.ts';
import { startWorkers } from './workers.ts';

const URL_OF_ALL = 'http://127.0.0.1:4000';
const settled = () => new Promise((resolve) => setImmediate(resolve));

type Listener = Parameters<ReturnType<Parameters<typeof startWorkers>[0]['fork']>['on']>[1];

/** A process that the test lets speak and end. */
const createTrialProcess = (number: number) => {
  const listeners: Listener[] = [];
  let exit: (code: number | null, signal: string | null) => void = () => undefined;
  const signals: string[] = [];
  const heard: Said[] = [];
  const asks: number[] = [];
  return {
    number,
    signals,
    heard,
    end: (code: number | null, signal: string | null = null) => exit(code, signal),
    say: (said: Said) => {
      for (const listener of listeners) listener({ ask: 0, said });
      return settled();
    },
    answerAll: () => {
      for (const answer of asks.splice(0)) for (const listener of listeners) listener({ answer, of: null });
    },
    process: {
      pid: 1_000 + number,
      kill: (signal: NodeJS.Signals) => void signals.push(signal),
      send: (message: Parameters<Listener>[0]) => {
        if (!('ask' in message)) return;
        heard.push(message.said);
        asks.push(message.ask);
      },
      on: (_: string, listener: Listener) => void listeners.push(listener),
      once: (_: string, listener: typeof exit) => {
        exit = listener;
      },
    },
  };
};

const start = (count: number) => {
  const started: ReturnType<typeof createTrialProcess>[] = [];
  const pauses: { readonly milliseconds: number; readonly work: () => void }[] = [];
  const gone: number[] = [];
  const clock = { now: 0 };
  const outcome: { opened?: string; failed?: string } = {};
  const workers = startWorkers({
    count,
    fork: (number) => {
      const one = createTrialProcess(number);
      started.push(one);
      return one.process;
    },
    hear: async () => null,
    onGone: (number) => gone.push(number),
    log: createLog('workers', 'silent'),
    now: () => clock.now,
    after: (milliseconds, work) => {
      const pause = { milliseconds, work };
      pauses.push(pause);
      return () => void pauses.splice(pauses.indexOf(pause), 1);
    },
  });
  void workers.opened.then((url) => Object.assign(outcome, { opened: url }));
  void workers.failed.then((sentence) => Object.assign(outcome, { failed: sentence }));
  const serve = (at: number) => started[at]!.say({ kind: 'serving', url: URL_OF_ALL });
  /** Lets the pause pass that was begun last; answers how long it is. */
  const pass = (): number => {
    const { milliseconds, work } = pauses.pop()!;
    work();
    return milliseconds;
  };
  return { workers, started, pauses, pass, gone, clock, outcome, serve };
};

describe('workers', () => {
  it('are open when each has served', async () => {
    const { started, outcome, serve } = start(2);
    expect(started.map(({ number }) => number)).toEqual([1, 2]);
    await serve(0);
    expect(outcome).toEqual({});
    await serve(1);
    expect(outcome).toEqual({ opened: URL_OF_ALL });
  });

  it('are replaced at once where they had served steadily, under the same number', async () => {
    const { started, pass, gone, clock, outcome, serve } = start(2);
    await Promise.all([serve(0), serve(1)]);
    clock.now = 10_000;
    started[1]!.end(null, 'SIGKILL');
    expect([pass(), gone, started[2]!.number]).toEqual([0, [2], 2]);
    await settled();
    expect(outcome).toEqual({ opened: URL_OF_ALL });
  });

  it('are given up where one ends at each start, after longer pauses each time', async () => {
    const { started, pass, pauses, outcome, serve } = start(2);
    const waited = [];
    for (let at = 1; at <= 4; at += 1) {
      started.at(-1)!.end(1);
      waited.push(pass());
    }
    await serve(0);
    started.at(-1)!.end(1);
    await settled();
    expect([waited, pauses]).toEqual([[1_000, 2_000, 4_000, 8_000], []]);
    expect(outcome.failed).toBe(
      'Expected worker 2 to serve, found that it ended 5 times in a row at its start (code 1). The log says more; correct what it names, and start again.',
    );
  });

  it('are given up where each ends soon after it has begun to serve', async () => {
    const { started, pass, clock, outcome, serve } = start(1);
    for (let at = 0; at < 5; at += 1) {
      await serve(at);
      clock.now += 9_999;
      started[at]!.end(null, 'SIGSEGV');
      if (at < 4) pass();
    }
    await settled();
    expect(outcome.failed).toContain('(SIGSEGV)');
  });

  it('are given up at the first start in the words of the one that cannot', async () => {
    const { started, outcome } = start(2);
    await started[0]!.say({ kind: 'refused', because: 'Expected a supergraph, found none. Write it.' });
    started[0]!.end(1);
    await settled();
    expect(outcome).toEqual({ failed: 'Expected a supergraph, found none. Write it.' });
  });

  it('are tried on while another serves, whatever they say', async () => {
    const { started, pass, clock, outcome, serve } = start(2);
    await Promise.all([serve(0), serve(1)]);
    clock.now = 10_000;
    let longest = 0;
    for (let at = 0; at < 8; at += 1) {
      const one = started.at(-1)!;
      await one.say({ kind: 'refused', because: 'Expected a supergraph, found none. Write it.' });
      one.end(1);
      longest = pass();
    }
    await settled();
    expect([outcome.failed, longest, started.at(-1)!.number]).toEqual([undefined, 30_000, 2]);
  });

  it('are told to end, and are waited for; none is replaced then', async () => {
    const { workers, started, pauses, outcome, serve } = start(3);
    await Promise.all([serve(0), serve(1), serve(2)]);
    started[2]!.end(1);
    let isClosed = false;
    const closing = workers.close().then(() => {
      isClosed = true;
    });
    expect([started.map(({ signals }) => signals), pauses]).toEqual([[['SIGTERM'], ['SIGTERM'], []], []]);
    started[0]!.end(0);
    await settled();
    expect(isClosed).toBe(false);
    workers.hurry();
    expect(started[1]!.signals).toEqual(['SIGTERM', 'SIGKILL']);
    started[1]!.end(null, 'SIGKILL');
    await closing;
    expect([started.length, pauses, outcome.failed]).toEqual([3, [], undefined]);
  });

  it('hear what one of them says to the others; those that serve are waited for, or gone', async () => {
    const { workers, started, serve } = start(4);
    await Promise.all([serve(0), serve(1), serve(2)]);
    const said: Said = { kind: 'changed', tags: ['events'] };
    let isTold = false;
    const telling = workers.tellOthers(1, said).then(() => {
      isTold = true;
    });
    expect(started.map(({ heard }) => heard)).toEqual([[], [said], [said], [said]]);
    started[1]!.answerAll();
    await settled();
    expect(isTold).toBe(false);
    started[2]!.end(null, 'SIGKILL');
    await telling;
  });
});
