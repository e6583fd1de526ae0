import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CACHE, type CacheSettings } from '../src/cache/cache.ts';
import {
  composeTiny,
  documentsFolder,
  EVENTS_SDL,
  idOf,
  PEOPLE_SDL,
  replaceFile,
  send,
  startTiny,
  temporaryFolder,
} from './tiny-network.ts';

/** A subgraph of which something may be kept. */
const withHints = (sdl: string): string =>
  `${sdl.replace('"@authenticated"]', '"@authenticated", "@composeDirective"]')}
extend schema
  @link(url: "https://network.invalid/cacheControl/v0.1", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
enum cacheControl__Scope { PUBLIC PRIVATE }`;
const SUPERGRAPH = composeTiny(
  ['people', withHints(PEOPLE_SDL.replace('type Place @key(fields: "code")', '$& @cacheControl(maxAge: 60)'))],
  [
    'events',
    withHints(
      EVENTS_SDL.replace('whoAmI: String', '$& @cacheControl(maxAge: 30, scope: PRIVATE)')
        .replace('refuses: String', '$& @cacheControl(maxAge: 60)')
        .replace('type Event {', 'type Event @cacheControl(maxAge: 60) {')
        .replace('place: Place }', 'place: Place @cacheControl(maxAge: 60) }'),
    ),
  ],
);
const DOCUMENTS = {
  Place: '{ place(code: "331081104000") { code name kind } }',
  WhoAmI: '{ whoAmI }',
  Both: '{ whoAmI place(code: "331081104000") { code } }',
  Event: '{ event(number: "E-1") { number place { code name } } }',
  Breaks: '{ breaks }',
  Refuses: '{ refuses }',
  Two: 'query Place { place(code: "331081104000") { code } } query Who { whoAmI }',
  Count: 'mutation { count }',
} as const;

const start = async (cache?: CacheSettings) => {
  const clock = { now: Date.now() };
  const supergraph = join(temporaryFolder(), 'supergraph.graphql');
  replaceFile(supergraph, SUPERGRAPH);
  const tiny = await startTiny({
    ...{ supergraph, documents: documentsFolder(DOCUMENTS), now: () => new Date(clock.now) },
    ...(cache === undefined ? {} : { cache }),
  });
  const get = async (name: keyof typeof DOCUMENTS, headers: Record<string, string> = {}, more = '') => {
    const response = await fetch(`${tiny.url}/graphql/${idOf(DOCUMENTS[name])}${more}`, { headers });
    const said = (header: string): string | null => response.headers.get(header);
    return {
      ...{ status: response.status, text: await response.text(), etag: said('etag') },
      told: [said('cache-control'), said('age')],
      vary: said('vary')?.split(', ') ?? [],
    };
  };
  return { ...tiny, clock, get };
};

describe('an answer of a trusted document by GET', () => {
  it('may be kept by everybody where it is the same for everybody, as long as it may be here', async () => {
    const { get, clock, tokenOf } = await start(CACHE);
    const first = await get('Place');
    expect([first.told, first.etag]).toEqual([['public, max-age=60', null], expect.any(String)]);
    expect(first.vary).not.toContain('authorization');
    clock.now += 59_999;
    const authorization = `Bearer ${await tokenOf('analyst')}`;
    const other = await get('Place', { authorization });
    expect([other.told, other.text]).toEqual([['public, max-age=60', '59'], first.text]);
    const same = await get('Place', { 'if-none-match': first.etag ?? '' });
    expect([same.status, same.told, same.text]).toEqual([304, ['public, max-age=60', '59'], '']);
    clock.now += 1;
    expect((await get('Place')).told).toEqual(['public, max-age=60', null]);
  });

  it('is as old as the oldest record in it', async () => {
    const { get, clock, ask } = await start(CACHE);
    await ask('{ event(number: "E-1") { number place { code name openEvents } } }');
    clock.now += 20_000;
    expect((await get('Event')).told).toEqual(['public, max-age=60', '20']);
  });

  it('E-08j MUST be kept by its caller alone, by its token, where any field of it depends on the caller', async () => {
    const { get, tokenOf, clock } = await start(CACHE);
    const authorization = `Bearer ${await tokenOf('analyst')}`;
    for (const name of ['WhoAmI', 'Both'] as const) {
      const [mine, nobody] = [await get(name, { authorization }), await get(name)];
      expect([mine.told, nobody.told]).toEqual([
        ['private, max-age=30', null],
        ['private, max-age=30', null],
      ]);
      expect([mine.vary, nobody.vary]).toEqual(Array(2).fill(expect.arrayContaining(['accept', 'authorization'])));
      expect(mine.text).not.toBe(nobody.text);
    }
    clock.now += 7_000;
    expect((await get('WhoAmI', { authorization })).told).toEqual(['private, max-age=30', '7']);
  });

  it('is judged by the operation of its document that is asked', async () => {
    const { get } = await start(CACHE);
    expect((await get('Two', {}, '?operationName=Place')).told[0]).toBe('public, max-age=60');
    expect((await get('Two', {}, '?operationName=Who')).told[0]).toBe('private, max-age=30');
    expect((await get('Two')).told[0]).toBe('no-store');
  });

  it('is kept by nobody where it has errors or is no answer to a query', async () => {
    const { get, url, ask } = await start(CACHE);
    for (const name of ['Refuses', 'Breaks', 'Count'] as const)
      expect([name, (await get(name)).told]).toEqual([name, ['no-store', null]]);
    expect((await get('Place', { accept: 'text/event-stream' })).told[0]).toBe('no-store');
    const adHoc = await send(`${url}/graphql?query=${encodeURIComponent(DOCUMENTS.Place)}`);
    const posted = await ask('', { documentId: idOf(DOCUMENTS.Place) });
    for (const { headers } of [adHoc, posted]) expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is asked for again each time where answers are not kept', async () => {
    const { get } = await start();
    for (const name of ['Place', 'WhoAmI', 'Both'] as const)
      expect([name, (await get(name)).told]).toEqual([name, ['private, no-cache', null]]);
  });
});
