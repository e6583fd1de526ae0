import { createSubgraphDocument } from './documents.ts';
import { type Answered, type Asked, brokenWay, type Missing, type Outcome, once, type Send } from './send.ts';

type Wish = Partial<Asked> & { readonly text?: string; readonly kind?: 'query' | 'mutation' };

/** Something to ask. */
export const asking = ({ text = '{ a }', kind = 'query', ...rest }: Wish = {}): Asked => ({
  document: createSubgraphDocument({ text, name: null, kind }),
  variables: null,
  authorization: 'Bearer a',
  requestId: 'r-1',
  view: '',
  ...rest,
});

export const answer = (data: Record<string, unknown> = {}): Answered => ({ kind: 'answered', data, errors: null });
export const broken: Missing = brokenWay('no connection', null);

/** One thing that was sent, and what was said to it. */
export type Sent = {
  readonly asked: Asked;
  readonly finish: (outcome: Outcome) => void;
  /** With what it was given up. */
  readonly cancelled: Missing[];
};

/** A transport whose outcomes the test decides. */
export const createTrialSend = () => {
  const sent: Sent[] = [];
  const send: Send = (asked, done) => {
    const finish = once(done);
    const cancelled: Missing[] = [];
    sent.push({ asked, finish, cancelled });
    return (missing) => {
      cancelled.push(missing);
      finish(missing);
    };
  };
  return { send, sent };
};

/** Asks, and keeps what was heard. */
export const listen = (send: Send, asked: Asked = asking()) => {
  const heard: Outcome[] = [];
  const cancel = send(asked, (outcome) => void heard.push(outcome));
  return { heard, cancel };
};
