import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, type Outcome, refusal } from '../send.ts';
import { answer, asking, broken, createTrialSend, listen } from '../trial-send.ts';
import { withSharing } from './sharing.ts';

const open = () => {
  const { send: transport, sent } = createTrialSend();
  return { sent, send: withSharing(transport) };
};
const GONE = refusal('gone');
const dataOf = (heard: readonly Outcome[]) => (heard[0]?.kind === 'answered' ? heard[0].data : undefined);

const few = fc.constantFrom('', 'a', 'b');
const asked = fc.record({
  text: fc.constantFrom('{ a }', '{ b }'),
  variables: fc.constantFrom(null, '{}', '{"a":1}', '{"a": 1}'),
  authorization: few,
  view: few,
});

/** What decides an answer, as one text. */
const keyOf = ({ document, variables, authorization, view }: Asked): string =>
  JSON.stringify([document.text, variables, authorization, view]);

describe('sharing', () => {
  it('E-08a MUST let a fetch share what is on its way only where document, variables, signed viewer and view are the same', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 40 }), (wishes) => {
        const { sent, send } = open();
        const asks = wishes.map((wish) => ({ asked: asking(wish), ...listen(send, asking(wish)) }));
        expect(sent.map((one) => keyOf(one.asked))).toEqual([...new Set(asks.map((one) => keyOf(one.asked)))]);
        for (const one of sent) one.finish(answer({ key: keyOf(one.asked) }));
        for (const one of asks) expect(dataOf(one.heard)).toEqual({ key: keyOf(one.asked) });
      }),
    );
  });

  it('gives each its own data, to change as it likes', () => {
    const { sent, send } = open();
    const asks = [listen(send), listen(send), listen(send)];
    sent[0]?.finish(answer({ list: [{ __proto__: null, a: 1 }] }));
    const all = asks.map(({ heard }) => dataOf(heard) as { list: { a: number }[] });
    all[0]!.list[0]!.a = 2;
    all[1]!.list.pop();
    expect(all.map((data) => JSON.stringify(data))).toEqual([
      '{"list":[{"a":2}]}',
      '{"list":[]}',
      '{"list":[{"a":1}]}',
    ]);
  });

  it('keeps the order of keys and a key called __proto__ in every copy', () => {
    const { sent, send } = open();
    const asks = [listen(send), listen(send)];
    const text = '{"z":1,"__proto__":{"a":null},"a":[]}';
    sent[0]?.finish(answer(JSON.parse(text)));
    expect(asks.map(({ heard }) => JSON.stringify(dataOf(heard)))).toEqual([text, text]);
  });

  it('tells all who wait that there is no answer', () => {
    const { sent, send } = open();
    const asks = [listen(send), listen(send)];
    sent[0]?.finish(broken);
    expect(asks.map(({ heard }) => heard)).toEqual([[broken], [broken]]);
  });

  it('shares nothing that has come already', () => {
    const { sent, send } = open();
    listen(send);
    sent[0]?.finish(answer());
    listen(send);
    expect(sent).toHaveLength(2);
  });

  it('shares no mutation', () => {
    const { sent, send } = open();
    const mutation = asking({ kind: 'mutation' });
    listen(send, mutation);
    listen(send, mutation);
    expect(sent).toHaveLength(2);
  });

  it('lets who comes after a mutation read what it wrote, and who came before wait on', () => {
    const { sent, send } = open();
    const early = listen(send);
    listen(send, asking({ kind: 'mutation' }));
    const meanwhile = listen(send);
    sent[1]?.finish(answer());
    const late = listen(send);
    sent[0]?.finish(answer({ is: 'old' }));
    sent[2]?.finish(answer({ is: 'new' }));
    expect([early, meanwhile, late].map(({ heard }) => dataOf(heard))).toEqual([
      { is: 'old' },
      { is: 'old' },
      { is: 'new' },
    ]);
  });

  it('gives a fetch up when the last who waited has gone, and lets nobody join it then', () => {
    const { sent, send } = open();
    const [one, other] = [listen(send), listen(send)];
    one.cancel(GONE);
    one.cancel(GONE);
    expect([one.heard, sent[0]?.cancelled]).toEqual([[GONE], []]);
    other.cancel(GONE);
    expect([other.heard, sent[0]?.cancelled]).toEqual([[GONE], [GONE]]);
    listen(send);
    expect(sent).toHaveLength(2);
  });
});
