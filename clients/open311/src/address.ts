import { Refusal } from './refusal.ts';

export type Format = 'json' | 'xml';

/** Where a request goes: the words after the version, without the format that the last of them may end with. */
export type Address = {
  readonly words: readonly string[];
  readonly format: Format;
  readonly query: URLSearchParams;
};

const decode = (word: string): string => {
  try {
    return decodeURIComponent(word);
  } catch {
    throw new Refusal(400, `Expected an address in percent-encoded UTF-8, found "${word.slice(0, 60)}". Correct it.`);
  }
};

/** XML is what every server speaks and a client that says nothing is given; JSON is for those that ask for it. */
const formatOf = (ending: string | undefined, accept: string): Format => {
  if (ending !== undefined) return ending === 'json' ? 'json' : 'xml';
  return /\bjson\b/i.test(accept) && !/\bxml\b/i.test(accept) ? 'json' : 'xml';
};

/** The format alone, for what cannot be read otherwise. */
export const formatOfPath = (path: string, accept: string | undefined): Format =>
  formatOf(/^[^?#]*\.(json|xml)(?=[?#]|$)/.exec(path)?.[1], accept ?? '');

/** @throws {Refusal} 400 for a path that cannot be decoded, 404 for one of another version. */
export const readAddress = (path: string, accept: string | undefined): Address => {
  const { pathname, searchParams } = new URL(path, 'http://open311.invalid');
  const [, , version, ...rest] = pathname.replace(/\.(?:json|xml)$/, '').split('/');
  if (version !== 'v2')
    throw new Refusal(
      404,
      `Expected GeoReport v2, found "${(version ?? '').slice(0, 20)}". See /open311/v2/discovery.json.`,
    );
  return { words: rest.map(decode), format: formatOfPath(path, accept), query: searchParams };
};
