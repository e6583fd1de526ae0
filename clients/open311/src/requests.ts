import type { Said, Thing } from './answers.ts';
import type { Government } from './governments.ts';
import type { Ask, Data, EventAsked } from './graph.ts';
import { Refusal } from './refusal.ts';
import { readWindow } from './window.ts';

/** At most so many requests at once, as GeoReport v2 has it; so many ids; so far may pages reach. */
const [MOST, MOST_IDS, FURTHEST] = [1_000, 50, 10_000];
/** What one page of the graph gives. */
const PAGE = 200;

const latestOf = (event: EventAsked): string => {
  const stamps = [event.acceptedAt, event.dispatchedAt, event.fedBackAt, event.repliedAt, event.closedAt];
  const known = stamps.filter((stamp) => stamp !== null);
  return known.reduce((last, stamp) => (Date.parse(stamp) > Date.parse(last) ? stamp : last), event.reportedAt);
};

const requestOf = (event: EventAsked): Thing => ({
  service_request_id: event.number,
  status: event.isOpen ? 'open' : 'closed',
  status_notes: event.reply,
  service_name: event.category?.name ?? null,
  service_code: event.categoryCode,
  description: event.description ?? event.title,
  agency_responsible: event.handlerBody?.name ?? null,
  service_notice: null,
  requested_datetime: event.reportedAt,
  updated_datetime: latestOf(event),
  expected_datetime: event.dueAt,
  address: event.address ?? event.placeText,
  address_id: event.placeCode,
  zipcode: null,
  lat: event.latitude,
  long: event.longitude,
  media_url: null,
});

const say = (events: readonly EventAsked[]): Said => ({
  root: 'service_requests',
  content: { item: 'request', list: events.map(requestOf) },
});

const words = (query: URLSearchParams, name: string): readonly string[] =>
  (query.get(name) ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const positive = (query: URLSearchParams, name: string, fallback: number): number => {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Refusal(400, `Expected ${name} as a number from 1 on, found "${text.slice(0, 20)}". Correct it.`);
};

const openness = (query: URLSearchParams): boolean | undefined => {
  const wished = new Set(words(query, 'status'));
  const odd = [...wished].find((status) => status !== 'open' && status !== 'closed');
  if (odd !== undefined)
    throw new Refusal(400, `Expected the status open or closed, found "${odd.slice(0, 20)}". Correct it.`);
  return wished.size === 1 ? wished.has('open') : undefined;
};

const findEvent = async (ask: Ask, { jurisdiction }: Government, number: string): Promise<EventAsked | null> =>
  (await ask('request', { jurisdiction, number })).event;

const listByIds = async (ask: Ask, government: Government, ids: readonly string[]): Promise<Said> => {
  if (ids.length > MOST_IDS)
    throw new Refusal(400, `Expected at most ${MOST_IDS} ids in service_request_id, found more. Ask in parts.`);
  const found = await Promise.all([...new Set(ids)].map((id) => findEvent(ask, government, id)));
  return say(found.filter((event) => event !== null));
};

type Wanted = { readonly jurisdiction: string; readonly filter: Readonly<Record<string, unknown>> };
type Range = { readonly skip: number; readonly size: number };

/** Walks the graph's pages: over what is skipped without its rows, then through what is wanted. */
const walk = async (ask: Ask, wanted: Wanted, { skip, size }: Range): Promise<readonly EventAsked[]> => {
  const found: EventAsked[] = [];
  let after: string | null = null;
  for (let at = 0; at < skip + size; ) {
    const rows = at >= skip;
    const first = Math.min(PAGE, rows ? skip + size - at : skip - at);
    const { events }: Data<'requests'> = await ask('requests', { ...wanted, after, first, rows });
    found.push(...(events.nodes ?? []));
    if (!events.pageInfo.hasNextPage) break;
    after = events.pageInfo.endCursor;
    at += first;
  }
  return found;
};

/**
 * The requests that a caller may see: those with the ids, which set every other wish aside, or those that were requested
 * in a window of time, the latest first.
 * @throws {Refusal} 400 for what cannot be read.
 */
export const listRequests = async (ask: Ask, government: Government, query: URLSearchParams): Promise<Said> => {
  const ids = words(query, 'service_request_id');
  if (ids.length > 0) return listByIds(ask, government, ids);
  const [from, page] = [readWindow(query, government.now), positive(query, 'page', 1)];
  const size = Math.min(positive(query, 'page_size', MOST), MOST);
  if (page * size > FURTHEST)
    throw new Refusal(400, `Expected pages within the first ${FURTHEST} requests, found one beyond. Narrow the dates.`);
  const [codes, isOpen] = [words(query, 'service_code'), openness(query)];
  const filter = {
    ...{ reportedFrom: from.from, reportedBefore: from.before },
    ...(codes.length > 0 ? { categories: codes } : {}),
    ...(isOpen === undefined ? {} : { isOpen }),
  };
  const { jurisdiction } = government;
  return say(await walk(ask, { jurisdiction, filter }, { skip: (page - 1) * size, size }));
};

/** @throws {Refusal} 404 where there is none that the caller may see. */
export const getRequest = async (ask: Ask, government: Government, id: string): Promise<Said> => {
  const event = await findEvent(ask, government, id);
  if (event !== null) return say([event]);
  throw new Refusal(404, `Expected the service_request_id of a request that you may see, found "${id.slice(0, 60)}".`);
};

/** @throws {Refusal} 404 where nothing that the caller may see was reported under that token. */
export const getToken = async (ask: Ask, { jurisdiction }: Government, token: string): Promise<Said> => {
  const number = (await ask('token', { jurisdiction, token })).report?.event?.number;
  if (number === undefined)
    throw new Refusal(404, `Expected the token of a request that you may see, found "${token.slice(0, 60)}".`);
  const list = [{ service_request_id: number, token }];
  return { root: 'service_requests', content: { item: 'request', list } };
};
