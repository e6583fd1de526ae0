import { XMLBuilder } from 'fast-xml-parser';
import type { Format } from './address.ts';
import type { Answer } from './exchange.ts';

/** A thing that is said in both formats. `root` and `item` are names that only XML has. */
export type Said = {
  readonly root: string;
  /** What the root holds: many things of one name, or the members of one. */
  readonly content: { readonly item: string; readonly list: readonly Thing[] } | Thing;
  readonly status?: number;
};
export type Thing = { readonly [name: string]: Value };
type Value = string | number | boolean | null | readonly string[] | Listed;
/** A list within a thing: JSON has it as it is, XML within an element of each item's name. */
export type Listed = { readonly item: string; readonly things: readonly Thing[] | readonly string[] };

const TYPES = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' } as const;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** Characters that XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const builder = new XMLBuilder({ format: true, ignoreAttributes: true, suppressEmptyNode: true });

const isListed = (value: Value): value is Listed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asXml = (value: Value): unknown => {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(UNWRITABLE, '');
  if (!isListed(value)) return Array.isArray(value) ? value.join(', ') : value;
  const things = value.things.map((thing) => (typeof thing === 'string' ? asXml(thing) : membersOf(thing)));
  return { [value.item]: things };
};

const membersOf = (thing: Thing): Record<string, unknown> =>
  Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, asXml(value)]));

const asJson = (thing: Thing): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(thing).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.join(', ')];
      return [name, isListed(value) ? value.things.map((one) => (typeof one === 'string' ? one : asJson(one))) : value];
    }),
  );

const isList = (content: Said['content']): content is Extract<Said['content'], { list: unknown }> =>
  'list' in content && Array.isArray(content.list);

const write = ({ root, content }: Said, format: Format): string => {
  if (format === 'json') return JSON.stringify(isList(content) ? content.list.map(asJson) : asJson(content));
  const inside = isList(content) ? { [content.item]: content.list.map(membersOf) } : membersOf(content);
  return DECLARATION + builder.build({ [root]: inside });
};

/** Says a thing as a client asked for it. */
export const answer = (said: Said, format: Format): Answer => ({
  status: said.status ?? 200,
  headers: { 'content-type': TYPES[format], 'cache-control': 'no-store', vary: 'accept' },
  body: write(said, format),
});

/** The list of errors of GeoReport v2. */
export const answerError = (status: number, description: string, format: Format): Answer =>
  answer({ root: 'errors', content: { item: 'error', list: [{ code: status, description }] }, status }, format);
