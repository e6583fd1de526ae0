import { describe, expect, it } from 'vitest';
import { shareConnection } from './readers.ts';

type Owed = { readonly text: string; readonly answer: PromiseWithResolvers<readonly (readonly unknown[])[]> };

/** Two ways that answer when they are told to, and a clock that is set by hand. */
const openWays = () => {
  const ways: { shared: Owed[]; others: Owed[] } = { shared: [], others: [] };
  let moment = 0;
  const way = (name: keyof typeof ways) => (text: string) => {
    const answer = Promise.withResolvers<readonly (readonly unknown[])[]>();
    ways[name].push({ text, answer });
    return answer.promise;
  };
  const send = shareConnection({ shared: way('shared'), others: way('others'), now: () => moment });
  return {
    ways,
    send: (text: string) => send(text, []),
    pass: (milliseconds: number) => {
      moment += milliseconds;
    },
    textsOf: (name: keyof typeof ways) => ways[name].map(({ text }) => text),
  };
};

describe('a shared connection', () => {
  it('takes all that comes while it answers soon', async () => {
    const { send, pass, ways, textsOf } = openWays();
    const first = send('a');
    pass(10);
    void send('b');
    ways.shared[0]?.answer.resolve([[1]]);
    expect(await first).toEqual([[1]]);
    pass(10);
    void send('c');
    expect(textsOf('shared')).toEqual(['a', 'b', 'c']);
    expect(textsOf('others')).toEqual([]);
  });

  it('is left alone while it has owed an answer for too long, and taken again once it has given it', async () => {
    const { send, pass, ways, textsOf } = openWays();
    const slow = send('slow');
    pass(11);
    void send('waits elsewhere');
    expect(textsOf('others')).toEqual(['waits elsewhere']);
    ways.shared[0]?.answer.resolve([]);
    await slow;
    void send('quick');
    expect(textsOf('shared')).toEqual(['slow', 'quick']);
  });

  it('owes nothing for a statement that failed', async () => {
    const { send, pass, ways, textsOf } = openWays();
    const wrong = send('wrong');
    ways.shared[0]?.answer.reject(new Error('no such table'));
    await expect(wrong).rejects.toThrow('no such table');
    pass(60_000);
    void send('quick');
    expect(textsOf('shared')).toEqual(['wrong', 'quick']);
  });

  it('lets each wait from the moment when it was sent', async () => {
    const { send, pass, ways, textsOf } = openWays();
    const first = send('a');
    pass(8);
    void send('b');
    ways.shared[0]?.answer.resolve([]);
    await first;
    pass(8);
    void send('c');
    pass(3);
    void send('d');
    expect(textsOf('shared')).toEqual(['a', 'b', 'c']);
    expect(textsOf('others')).toEqual(['d']);
  });
});
