import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './network.ts';

/** The body of a request for the page of a town. */
export const bodyOf = (variables: { readonly code: string; readonly first: number }): string =>
  JSON.stringify({ query: readFileSync(join(ROOT, 'schema/operations/TownPage.graphql'), 'utf8'), variables });

/** 新河镇, the town that the sample has most about. */
export const XINHE = '331081104000';

const TOWNS = ['001', '002', '003', '004', '005', '100', '101', '102', '103', '104', '105', '106', '107', '108', '109'];
/** The 16 towns of 温岭. */
export const WENLING = [...TOWNS, '110'].map((town) => `331081${town}000`);

const post = (url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** The headers with which a sample caller asks; the command centre unless told. */
export const signIn = async (url: string, caller = 'command-centre'): Promise<Readonly<Record<string, string>>> => {
  const answer = await post(`${url}/dev/token`, {}, JSON.stringify({ caller }));
  const { token } = (await answer.json()) as { token: string };
  return { authorization: `Bearer ${token}` };
};

/** The text of one answer. @throws when it is none, or names an error. */
export const askAny = async (url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> => {
  const answer = await (await post(`${url}/graphql`, headers, body)).text();
  if (!/^\{"data":\{"\w+":[{[]/.test(answer) || answer.includes('"errors":['))
    throw new Error(`Expected an answer, found ${answer.slice(0, 300)}`);
  return answer;
};

/** The text of the page of a town. @throws when it is none. */
export const ask = async (url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> => {
  const answer = await askAny(url, headers, body);
  if (!answer.startsWith('{"data":{"place":{')) throw new Error(`Expected a page, found ${answer.slice(0, 300)}`);
  return answer;
};
