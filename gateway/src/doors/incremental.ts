import type { Increment, Increments, Written } from '#engine/executor.ts';
import { answerJson } from './answer-json.ts';

const incrementText = ({ data, path, label, errors }: Increment): string => {
  const told = label === null ? '' : `,"label":${JSON.stringify(label)}`;
  const wrong = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
  return `{"data":${data.toString()},"path":${JSON.stringify(path)}${told}${wrong}}`;
};

const incrementsText = ({ increments, hasNext }: Increments): string =>
  `{"incremental":[${increments.map(incrementText).join(',')}],"hasNext":${hasNext}}`;

/** The texts of an answer, part by part; only the last has no next. */
async function* textsOf(written: Written): AsyncGenerator<{ readonly text: string; readonly hasNext: boolean }> {
  const first = answerJson(written).toString();
  if (written.later === undefined) yield { text: first, hasNext: false };
  else {
    yield { text: `${first.slice(0, -1)},"hasNext":true}`, hasNext: true };
    for await (const more of written.later) yield { text: incrementsText(more), hasNext: more.hasNext };
  }
}

const PART = 'content-type: application/json; charset=utf-8\r\n\r\n';

/** An answer as multipart/mixed with the boundary "-", as Apollo Client reads it. */
export async function* toParts(written: Written): AsyncGenerator<string, void, void> {
  yield '\r\n---\r\n';
  for await (const { text, hasNext } of textsOf(written)) yield `${PART}${text}\r\n---${hasNext ? '' : '--'}\r\n`;
}

/** An answer as server-sent events, as graphql-sse reads them in its mode of distinct connections. */
export async function* toEvents(written: Written): AsyncGenerator<string, void, void> {
  for await (const { text } of textsOf(written)) yield `event: next\ndata: ${text}\n\n`;
  yield 'event: complete\ndata:\n\n';
}
