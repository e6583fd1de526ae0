import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Network, textOf } from './exchange.ts';
import { Refusal } from './refusal.ts';

const read = (...names: readonly string[]): string =>
  names.map((name) => readFileSync(new URL(`../documents/${name}.graphql`, import.meta.url), 'utf8')).join('\n');

const pageInfo = z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() });
const named = z.object({ name: z.string() }).nullable();
const when = z.string().nullable();

const request = z.object({
  number: z.string(),
  isOpen: z.boolean(),
  title: z.string(),
  description: z.string().nullable(),
  reportedAt: z.string(),
  ...{ acceptedAt: when, dispatchedAt: when, fedBackAt: when, repliedAt: when, closedAt: when, dueAt: when },
  reply: z.string().nullable(),
  address: z.string().nullable(),
  placeText: z.string().nullable(),
  placeCode: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  categoryCode: z.string().nullable(),
  category: named,
  handlerBody: named,
});
/** An event as the graph gives it. */
export type EventAsked = z.infer<typeof request>;

const place = z.object({
  code: z.string(),
  name: z.string(),
  parent: z.object({ name: z.string(), parent: named }).nullable(),
});

/** Every document that is asked, and the shape of its answer. */
export const DOCUMENTS = {
  clock: {
    text: read('Clock'),
    data: z.object({ place: z.object({ code: z.string() }).nullable(), clock: z.string() }),
  },
  place: { text: read('Place'), data: z.object({ place: place.nullable() }) },
  services: {
    text: read('Services'),
    data: z.object({
      eventCategories: z.object({
        nodes: z.array(z.object({ code: z.string(), name: z.string(), parent: named })),
        pageInfo,
      }),
    }),
  },
  service: {
    text: read('Service'),
    data: z.object({ eventCategory: z.object({ code: z.string(), name: z.string() }).nullable() }),
  },
  requests: {
    text: read('Requests', 'RequestFields'),
    data: z.object({ events: z.object({ nodes: z.array(request).optional(), pageInfo }) }),
  },
  request: { text: read('Request', 'RequestFields'), data: z.object({ event: request.nullable() }) },
  token: {
    text: read('Token'),
    data: z.object({ report: z.object({ event: z.object({ number: z.string() }).nullable() }).nullable() }),
  },
} as const;
type Documents = typeof DOCUMENTS;
/** What the graph answers to a document. */
export type Data<Name extends keyof Documents> = z.infer<Documents[Name]['data']>;

const Errors = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).min(1),
});

/** What a refusal of the network is to a client of GeoReport v2: its api_key counts as missing or invalid, or its request as wrong. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 403,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  BAD_PAGE: 400,
  BATCH_REFUSED: 400,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
};

/** The refusal that an answer of the network tells of. */
export const refusalOf = (status: number, body: unknown): Refusal => {
  const [error] = Errors.safeParse(body).data?.errors ?? [];
  if (error === undefined) return new Refusal(status >= 400 ? status : 500, 'The network gave no answer. Try again.');
  const { code } = error.extensions;
  return new Refusal(STATUS[code] ?? (status >= 400 ? status : 503), error.message);
};

/** Whether what was asked for is not there because a part of the network did not answer, not because there is none. */
const isBlanked = (body: unknown): boolean => {
  const { data } = z.object({ data: z.record(z.string(), z.unknown()) }).parse(body);
  return Errors.safeParse(body).success && Object.values(data).includes(null);
};

/** Asks the graph as one caller. */
export type Ask = <Name extends keyof Documents>(name: Name, variables: Record<string, unknown>) => Promise<Data<Name>>;

/** @throws {Refusal} where the graph refuses, or a part of it does not answer. */
export const createAsk = ({ call }: Network, authorization: string | undefined): Ask => {
  return async (name, variables) => {
    const { text: query, data } = DOCUMENTS[name];
    const answered = await call({
      ...{ method: 'POST', path: '/graphql', headers: { authorization, 'content-type': 'application/json' } },
      body: JSON.stringify({ query, variables }),
    });
    const body: unknown = JSON.parse(await textOf(answered));
    const parsed = z.object({ data }).safeParse(body);
    if (!parsed.success || isBlanked(body)) throw refusalOf(answered.status, body);
    return parsed.data.data as Data<typeof name>;
  };
};
