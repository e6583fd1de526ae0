import type { Writable } from 'node:stream';

/**
 * Sends what comes up in one turn of the event loop together, by one system call: each costs as much as the message, and
 * wakes its reader anew.
 */
export const createBatch = (connection: Pick<Writable, 'cork' | 'uncork'>, send: (text: string) => void) => {
  let texts: string[] = [];
  const flush = (): void => {
    const due = texts;
    texts = [];
    connection.cork();
    due.forEach(send);
    connection.uncork();
  };
  return (text: string): void => {
    if (texts.push(text) === 1) setImmediate(flush);
  };
};
