import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Said } from './answers.ts';
import { type Network, textOf } from './exchange.ts';
import type { Government } from './governments.ts';
import { type Ask, refusalOf } from './graph.ts';
import { Refusal } from './refusal.ts';
import { findService } from './services.ts';

/** The source system by which posted requests are taken in. */
export const SYSTEM = 'open311-requests';

/** The longest text of each field that is kept. */
const LONGEST = {
  description: 4_000,
  address_string: 500,
  first_name: 100,
  last_name: 100,
  phone: 40,
  media_url: 2_000,
};
/** What tells two requests of one client on one day apart; a client that sends the same again means the same. */
const TELLING = ['service_code', 'lat', 'long', 'address_string', 'address_id', 'description', 'media_url'];
const REPORTER = ['first_name', 'last_name', 'phone', 'email', 'device_id', 'account_id'];
const TITLE = 60;

/** Who posts, on whose behalf the network is asked. */
export type Poster = {
  readonly network: Network;
  readonly ask: Ask;
  readonly authorization: string;
  readonly idempotencyKey: string | undefined;
};

const requireLengths = (form: URLSearchParams): void => {
  for (const [name, most] of Object.entries(LONGEST))
    if ((form.get(name)?.length ?? 0) > most)
      throw new Refusal(400, `Expected ${name} of at most ${most} characters, found more. Shorten it.`);
};

const requireDegrees = (form: URLSearchParams, name: string, most: number): void => {
  const text = form.get(name) ?? '';
  if (/^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most) return;
  throw new Refusal(400, `Expected ${name} in degrees of WGS-84, found "${text.slice(0, 20)}". Send lat and long.`);
};

/** Why a request lies nowhere that tells no more than coordinates. */
const NOWHERE = 'No place is found by lat and long, since no borders are known. Send address_string or address_id.';

const isByCoordinates = (form: URLSearchParams): boolean => !form.has('address_string') && !form.has('address_id');

const requireWhere = (form: URLSearchParams): void => {
  if (form.has('lat') || form.has('long')) {
    requireDegrees(form, 'lat', 90);
    requireDegrees(form, 'long', 180);
  } else if (isByCoordinates(form))
    throw new Refusal(400, 'Expected lat and long, address_string or address_id, found none. Tell where it is.');
};

const requireMedia = (form: URLSearchParams): void => {
  const url = form.get('media_url');
  if (url !== null && !(URL.canParse(url) && /^https?:/i.test(url)))
    throw new Refusal(400, 'Expected media_url as an address of the web, found something else. Correct it.');
};

/** The name of a place with those of the places around it, as a source file finds places. */
const placeOf = async (ask: Ask, { jurisdiction }: Government, code: string): Promise<string> => {
  const isCode = /^\d{12}$/.test(code) && code.startsWith(jurisdiction.replace(/00$/, ''));
  const place = isCode ? (await ask('place', { place: code })).place : null;
  if (place !== null) return [place.parent?.parent?.name, place.parent?.name, place.name].join('');
  throw new Refusal(
    400,
    `Expected address_id as the 12 digits of a place of the government, found "${code.slice(0, 20)}". Send address_string.`,
  );
};

/**
 * The id of a request: the same for what one client sends twice on one day, or under one Idempotency-Key. It is keyed by
 * the client's own secret, so that nobody can try out telephone numbers against it.
 */
const idOf = (form: URLSearchParams, government: Government, { authorization, idempotencyKey }: Poster): string => {
  const told = [...TELLING, ...REPORTER].map((name) => form.get(name));
  const what = idempotencyKey ? [idempotencyKey] : [government.now.slice(0, 10), ...told];
  const hash = createHmac('sha256', authorization).update(JSON.stringify([government.jurisdiction, ...what]));
  return `open311-${hash.digest('hex').slice(0, 20)}`;
};

const titleOf = (form: URLSearchParams, service: string): string => {
  const [line = ''] = (form.get('description') ?? '').split(/[\r\n]/, 1);
  const characters = [...line];
  if (characters.length === 0) return service;
  return characters.length > TITLE ? `${characters.slice(0, TITLE - 1).join('')}…` : line;
};

const Summary = z.object({
  quarantined: z.number(),
  reasons: z.array(z.object({ reason: z.string(), column: z.string().nullable() })),
});

const push = async (
  { network, authorization }: Poster,
  { jurisdiction }: Government,
  { row, isPlaceless }: { row: Readonly<Record<string, string>>; isPlaceless: boolean },
): Promise<void> => {
  const query = new URLSearchParams({ for: jurisdiction, file: `${row['service_request_id']}.ndjson`, wait: '' });
  const answered = await network.call({
    ...{ method: 'POST', path: `/sources/${SYSTEM}?${query}` },
    headers: { authorization, 'content-type': 'application/x-ndjson' },
    body: `${JSON.stringify(row)}\n`,
  });
  const body: unknown = JSON.parse(await textOf(answered));
  const summary = Summary.safeParse(body);
  if (!summary.success) throw refusalOf(answered.status, body);
  const [problem] = summary.data.reasons;
  if (summary.data.quarantined === 0 || problem === undefined) return;
  const isOutside = problem.column === null && /granted/.test(problem.reason);
  const where = problem.column === null ? '' : ` in ${problem.column}`;
  const hint = isOutside && isPlaceless ? ` ${NOWHERE}` : '';
  throw new Refusal(isOutside ? 403 : 400, `${problem.reason}${where}.${hint}`);
};

const rowOf = (form: URLSearchParams, around: { id: string; service: string; now: string; owner: string }) => {
  const kept = ['service_code', 'lat', 'long', 'address_string', ...Object.keys(LONGEST)];
  const given = Object.fromEntries([...new Set(kept)].map((name) => [name, form.get(name) ?? '']));
  const { id, service, now, owner } = around;
  return {
    ...given,
    ...{ service_request_id: id, requested_datetime: now, owner, title: titleOf(form, service) },
  };
};

/**
 * Takes a request in as a row of the source `open311-requests`, while its client waits, and says under which id.
 * @throws {Refusal} 400 for what cannot be read, 403 where the client may not, 404 for an unknown service.
 */
export const postRequest = async (poster: Poster, government: Government, form: URLSearchParams): Promise<Said> => {
  const { ask, network, authorization } = poster;
  const code = form.get('service_code');
  if (code === null) throw new Refusal(400, 'Expected service_code, found none. See services.');
  requireLengths(form);
  requireWhere(form);
  requireMedia(form);
  const service = await findService(ask, government, code);
  const addressId = form.get('address_id');
  const place = addressId === null ? '' : await placeOf(ask, government, addressId);
  const id = idOf(form, government, poster);
  const owner = `subject:${await network.subjectOf(authorization)}`;
  const row = { ...rowOf(form, { id, service: service.name, now: government.now, owner }), place };
  const isPlaceless = isByCoordinates(form);
  await push(poster, government, { row, isPlaceless });
  const notice = isPlaceless ? NOWHERE : null;
  const list = [{ service_request_id: id, service_notice: notice, account_id: null }];
  return { root: 'service_requests', content: { item: 'request', list } };
};
