import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CACHE, type CacheSettings } from '../src/cache/cache.ts';
import { composeTiny, EVENTS_SDL, PEOPLE_SDL, replaceFile, startTiny, temporaryFolder } from './tiny-network.ts';

const KEPT_PEOPLE =
  `${PEOPLE_SDL.replace('type Place @key(fields: "code")', 'type Place @key(fields: "code") @cacheControl(maxAge: 60)')}
extend schema
  @link(url: "https://network.invalid/cacheControl/v0.1", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
enum cacheControl__Scope { PUBLIC PRIVATE }`.replace('"@authenticated"]', '"@authenticated", "@composeDirective"]');

const start = async (cache?: CacheSettings) => {
  const clock = { now: Date.now() };
  const supergraph = join(temporaryFolder(), 'supergraph.graphql');
  replaceFile(supergraph, composeTiny(['people', KEPT_PEOPLE], ['events', EVENTS_SDL]));
  const tiny = await startTiny({
    supergraph,
    now: () => new Date(clock.now),
    ...(cache === undefined ? {} : { cache }),
  });
  const asked = { people: 0, events: 0 };
  for (const name of ['people', 'events'] as const) {
    const { execute } = tiny[name];
    tiny[name].execute = (operation, caller) => {
      asked[name] += 1;
      return execute(operation, caller);
    };
  }
  return { ...tiny, clock, asked };
};

const PLACE = '{ place(code: "331081104000") { code name kind } }';
const EVENT = '{ event(number: "E-1") { number place { code name openEvents } } }';
const WHO = '{ whoAmI }';

it('gives a kept answer to another caller only where it is the same for all, and asks again when its time is over', async () => {
  const { ask, tokenOf, asked, clock } = await start(CACHE);
  const token = await tokenOf('analyst');
  const first = await ask(PLACE);
  expect((await ask(PLACE, { token })).json).toEqual(first.json);
  expect(asked.people).toBe(1);
  expect((await ask(WHO, { token })).json.data?.['whoAmI']).toContain('analyst-1');
  expect((await ask(WHO)).json.data?.['whoAmI']).toContain('anonymous');
  clock.now += 60_000;
  await ask(PLACE);
  expect(asked.people).toBe(2);
});

it('gives a record that is known to whatever asks for it, and asks for what is not the same for all', async () => {
  const { ask, asked } = await start(CACHE);
  const first = await ask(EVENT);
  expect(first.json.data).toEqual({
    event: { number: 'E-1', place: { code: '331081104000', name: '新河镇', openEvents: 3 } },
  });
  const before = { ...asked };
  expect((await ask(EVENT)).json).toEqual(first.json);
  expect(asked.people).toBe(before.people);
  expect(asked.events).toBeGreaterThan(before.events);
});

it('keeps nothing unless it is told to', async () => {
  const { ask, asked } = await start();
  await ask(PLACE);
  await ask(PLACE);
  expect(asked.people).toBe(2);
});
