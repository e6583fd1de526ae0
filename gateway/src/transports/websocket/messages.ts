import { readResult } from '../read-answer.ts';
import { type Asked, failure, type Outcome } from '../send.ts';

/**
 * Messages of the protocol `graphql-transport-ws`, which graphql-ws describes
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md) and many servers speak.
 */
export const PROTOCOL = 'graphql-transport-ws';

export const INIT = '{"type":"connection_init"}';
export const PONG = '{"type":"pong"}';

/** What a subgraph says: `id` is of what was asked. */
export type Message = { readonly id?: unknown; readonly type?: unknown; readonly payload?: unknown };

/** The message that asks. What of it is of the document was written once; headers become extensions of the operation. */
export const askingText = (id: string, { document, variables, authorization, requestId }: Asked): string => {
  const given = variables === null ? '' : `,"variables":${variables}`;
  const extensions = JSON.stringify({ authorization, requestId });
  return `{"id":"${id}","type":"subscribe","payload":${document.head}${given},"extensions":${extensions}}}`;
};

/** The message that what was asked is no longer wanted. */
export const completeText = (id: string): string => `{"id":"${id}","type":"complete"}`;

/** Reads a message; undefined where it is none. */
export const readMessage = (text: string): Message | undefined => {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
};

/** What a message says of what was asked; undefined where it says nothing of it. */
export const outcomeOf = ({ type, payload }: Message): Outcome | undefined => {
  if (type === 'next') return readResult(payload);
  if (type === 'error') return readResult({ data: null, errors: payload });
  return type === 'complete' ? failure('no answer') : undefined;
};
