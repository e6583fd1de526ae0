import type { GraphQLFormattedError } from 'graphql';
import type { Written } from '#engine/executor.ts';
import type { Answer } from '#exchange.ts';
import { answerJson } from './answer-json.ts';
import { toEvents, toParts } from './incremental.ts';
import { type Accepted, EVENTS_TYPE, GRAPHQL_TYPE, JSON_TYPE } from './media.ts';

const isOurs = ({ extensions }: GraphQLFormattedError): boolean => extensions?.['code'] === 'INTERNAL';

/** GraphQL over HTTP, "Status Codes": the older media type has 200 for all that was understood as a request. */
const statusOf = ({ data, errors }: Written, type: string): number => {
  if (data !== undefined || type !== GRAPHQL_TYPE) return 200;
  return errors.some(isOurs) ? 500 : 400;
};

const headersFor = (type: string) => ({ 'content-type': type, 'cache-control': 'no-store', vary: 'accept' });

/** The HTTP answer: in one piece where the caller takes that and nothing comes later, otherwise in parts. */
export const toAnswer = (written: Written, { whole, parts }: Accepted): Answer => {
  if (parts !== null && (written.later !== undefined || whole === null)) {
    const body = parts === EVENTS_TYPE ? toEvents(written) : toParts(written);
    return { status: 200, headers: headersFor(parts), body };
  }
  const type = whole ?? JSON_TYPE;
  return { status: statusOf(written, type), headers: headersFor(type), body: answerJson(written) };
};
