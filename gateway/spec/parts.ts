import { expect } from 'vitest';

type Data = Record<string, unknown>;
type Told = { readonly message: string; readonly extensions: Record<string, unknown> };
type Increment = {
  readonly data: Data | null;
  readonly path: readonly (string | number)[];
  readonly label?: string;
  readonly errors?: readonly Told[];
};
/** One part of an answer: the first one, or what comes later. */
export type Part = {
  readonly data?: Data | null;
  readonly errors?: readonly Told[];
  readonly incremental?: readonly Increment[];
  readonly hasNext?: boolean;
};

export const MULTIPART = 'multipart/mixed; deferSpec=20220824';
export const EVENTS = 'text/event-stream';

/** The parts of a multipart/mixed body whose boundary is "-". */
const readMultipart = (text: string): readonly Part[] => {
  const [opening, ...rest] = text.split('\r\n---');
  const closing = rest.pop();
  expect([opening, closing]).toEqual(['', '--\r\n']);
  return rest.map((part) => {
    const [head, body = ''] = part.split('\r\n\r\n');
    expect(head).toBe('\r\ncontent-type: application/json; charset=utf-8');
    return JSON.parse(body) as Part;
  });
};

/** The parts of an event stream of graphql-sse. */
const readEvents = (text: string): readonly Part[] => {
  expect(text.endsWith('\n\n')).toBe(true);
  const events = text.slice(0, -2).split('\n\n');
  expect(events.pop()).toBe('event: complete\ndata:');
  return events.map((event) => {
    const [name, data = '', ...rest] = event.split('\n');
    expect([name, data.slice(0, 6), rest]).toEqual(['event: next', 'data: ', []]);
    return JSON.parse(data.slice(6)) as Part;
  });
};

/** The parts of an answer, by the type that it says to be of. */
export const readParts = (type: string | null, text: string): readonly Part[] => {
  if (type === `multipart/mixed; boundary="-"; deferSpec=20220824`) return readMultipart(text);
  if (type === `${EVENTS}; charset=utf-8`) return readEvents(text);
  throw new Error(`Expected an answer in parts, found ${type}: ${text}`);
};

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mergeInto = (target: Data, source: Data): void => {
  for (const [key, value] of Object.entries(source)) {
    const there = target[key];
    if (isObject(there) && isObject(value)) mergeInto(there, value);
    else if (Array.isArray(there) && Array.isArray(value))
      for (const [index, one] of value.entries()) mergeInto(there[index], one);
    else target[key] = value;
  }
};

const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((value, step) => (value as Record<string | number, unknown>)[step], data);

/** What the parts say together, as a client puts it together. */
export const mergeParts = ([first, ...later]: readonly Part[]): unknown => {
  const whole: unknown = structuredClone(first?.data);
  for (const { data, path } of later.flatMap(({ incremental = [] }) => incremental)) {
    const target = at(whole, path);
    expect(isObject(target)).toBe(true);
    if (data !== null) mergeInto(target as Data, data);
  }
  return whole;
};
