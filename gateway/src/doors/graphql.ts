import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { Viewer } from '@network/schema/viewer';
import { answerError } from '#errors.ts';
import { type Answer, type Exchange, type Purpose, readJson } from '#exchange.ts';
import type { Door } from './door.ts';
import { acceptedBy } from './media.ts';

type Told = { readonly door: () => Door; readonly who: (exchange: Exchange) => Promise<Viewer>; readonly log: Logger };

const rounded = (waited: Purpose['waited']): Record<string, number> =>
  Object.fromEntries([...waited].map(([name, ms]) => [name, Math.round(ms * 10) / 10]));

const purposeOf = (exchange: Exchange, viewer: Viewer): Purpose => {
  const { requestId, line, presence } = exchange;
  const waited: Purpose['waited'] = new Map();
  // Told when the line is written: parts may come long after the answer has begun.
  line['waited'] = { toJSON: () => rounded(waited) };
  return { requestId, viewer, waited, line, presence };
};

const requireMethod = (method: string): void => {
  if (method === 'GET' || method === 'POST') return;
  throw new Fault('METHOD_NOT_ALLOWED', `Expected GET or POST, found ${method}. Send the operation as POST.`, {
    allow: 'GET, HEAD, POST',
  });
};

/** Answers `/graphql` and what lies below it, as GraphQL over HTTP says. */
export const createGraphql = ({ door, who, log }: Told) => {
  const answer = async (exchange: Exchange): Promise<Answer> => {
    requireMethod(exchange.method);
    const viewer = await who(exchange);
    const body = exchange.method === 'POST' ? await readJson(exchange) : undefined;
    // Chosen only now: the door that stood open when the body began to arrive may be closed.
    return door().answer({ exchange, body }, purposeOf(exchange, viewer));
  };
  /** A refusal is a GraphQL answer, too, and goes in the form that its caller takes. */
  const refuse = (error: unknown, exchange: Exchange): Answer => {
    const refusal = answerError(error, { log, requestId: exchange.requestId });
    const type =
      error instanceof Fault && error.code === 'NOT_ACCEPTABLE' ? null : acceptedBy(exchange.headers['accept']).whole;
    return type === null ? refusal : { ...refusal, headers: { ...refusal.headers, 'content-type': type } };
  };
  return (exchange: Exchange): Promise<Answer> => answer(exchange).catch((error: unknown) => refuse(error, exchange));
};
