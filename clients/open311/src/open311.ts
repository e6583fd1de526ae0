import { type Address, formatOfPath, readAddress } from './address.ts';
import { answer, answerError, type Said } from './answers.ts';
import { discover } from './discovery.ts';
import type { Answer, Network, Request } from './exchange.ts';
import { readForm } from './form.ts';
import { findGovernment, type Government } from './governments.ts';
import { type Ask, createAsk } from './graph.ts';
import { postRequest } from './posting.ts';
import { Refusal } from './refusal.ts';
import { getRequest, getToken, listRequests } from './requests.ts';
import { defineService, listServices } from './services.ts';

/** The caller: an api_key is a bearer token, wherever a client puts it. */
const authorizationOf = ({ headers }: Request, key: string | null): string | undefined =>
  key === null || key === '' ? headers['authorization'] : `Bearer ${key}`;

type Reading = { readonly ask: Ask; readonly government: Government; readonly query: URLSearchParams };

const readOne: Readonly<Record<string, (reading: Reading, id: string) => Promise<Said>>> = {
  services: ({ ask, government }, code) => defineService(ask, government, code),
  requests: ({ ask, government }, id) => getRequest(ask, government, id),
  tokens: ({ ask, government }, token) => getToken(ask, government, token),
};
const readList: Readonly<Record<string, (reading: Reading) => Promise<Said>>> = {
  services: ({ ask, government }) => listServices(ask, government),
  requests: ({ ask, government, query }) => listRequests(ask, government, query),
};

const unknownPath = (method: string, words: readonly string[]): Refusal =>
  new Refusal(
    404,
    `Expected discovery, services, services/<code>, requests, requests/<id> or tokens/<token>, found ${method} ${words.join('/').slice(0, 60)}.`,
  );

const get = async (request: Request, { words, query }: Address, network: Network): Promise<Said> => {
  const [name = '', id] = words;
  const isOne = id !== undefined && id !== '' && words.length === 2;
  if (name === 'discovery' && words.length === 1) return discover(request.headers);
  const one = isOne && Object.hasOwn(readOne, name) ? readOne[name] : undefined;
  const list = words.length === 1 && Object.hasOwn(readList, name) ? readList[name] : undefined;
  const tell = one === undefined || id === undefined ? list : (reading: Reading) => one(reading, id);
  if (tell === undefined) throw unknownPath(request.method, words);
  const ask = createAsk(network, authorizationOf(request, query.get('api_key')));
  return tell({ ask, query, government: await findGovernment(ask, query.get('jurisdiction_id')) });
};

const post = async (request: Request, { words, query }: Address, network: Network): Promise<Said> => {
  if (words.length !== 1 || words[0] !== 'requests') throw unknownPath(request.method, words);
  const form = await readForm(request);
  const authorization = authorizationOf(request, form.get('api_key') ?? query.get('api_key'));
  if (authorization === undefined) throw new Refusal(403, 'Expected an api_key, found none. Ask the operator for one.');
  const ask = createAsk(network, authorization);
  const government = await findGovernment(ask, form.get('jurisdiction_id') ?? query.get('jurisdiction_id'));
  const idempotencyKey = request.headers['idempotency-key'];
  return postRequest({ network, ask, authorization, idempotencyKey }, government, form);
};

/** What `Allow` says (RFC 9110 §15.5.6). */
const METHODS = 'GET, HEAD, POST';

/** Answers GeoReport v2 below /open311/v2, as a client of the network that it is given. */
export const answerOpen311 = async (request: Request, network: Network): Promise<Answer> => {
  const format = formatOfPath(request.path, request.headers['accept']);
  try {
    const address = readAddress(request.path, request.headers['accept']);
    if (request.method === 'GET') return answer(await get(request, address, network), format);
    if (request.method === 'POST') return answer(await post(request, address, network), format);
    throw new Refusal(405, `Expected GET or POST, found ${request.method}.`, { allow: METHODS });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = answerError(error.status, error.message, format);
    return { ...refused, headers: { ...refused.headers, ...error.headers } };
  }
};
