/** How long the shared connection may owe an answer, in milliseconds, before what comes goes elsewhere. */
const PATIENCE = 10;

/** Runs a statement and gives its rows, each a list of values. */
export type Send = (text: string, values: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

/**
 * Sends statements over one connection as long as it answers soon, so that those of one moment travel together: one write
 * and one turn of its backend instead of one each, a third of what they cost. While it has owed an answer for longer, what
 * comes goes to the other connections, so that nobody waits for somebody's slow question. A connection answers in order.
 */
export const shareConnection = ({
  shared,
  others,
  now = () => performance.now(),
}: {
  readonly shared: Send;
  readonly others: Send;
  readonly now?: () => number;
}): Send => {
  /** When each statement was sent that the shared connection has not answered, the oldest first. */
  const owed: number[] = [];
  const settle = (): void => void owed.shift();
  return (text, values) => {
    const moment = now();
    const [oldest = moment] = owed;
    if (moment - oldest > PATIENCE) return others(text, values);
    owed.push(moment);
    const sent = shared(text, values);
    sent.then(settle, settle);
    return sent;
  };
};
