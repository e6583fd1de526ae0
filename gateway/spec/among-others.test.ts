import { join } from 'node:path';
import { ANONYMOUS } from '@network/schema/viewer';
import { expect, it } from 'vitest';
import type { AmongOthers } from '../src/among-others.ts';
import { CACHE } from '../src/cache/cache.ts';
import { createPushCounter, createPushLimits, PUSH_LIMITS } from '../src/sources/push-limits.ts';
import { composeTiny, EVENTS_SDL, PEOPLE_SDL, replaceFile, send, startTiny, temporaryFolder } from './tiny-network.ts';

const KEPT_EVENTS = `${EVENTS_SDL.replace('type Event {', 'type Event @cacheControl(maxAge: 60) {')}
extend schema
  @link(url: "https://network.invalid/cacheControl/v0.1", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
enum cacheControl__Scope { PUBLIC PRIVATE }`.replace('"@authenticated"]', '"@authenticated", "@composeDirective"]');

type Listener = Parameters<AmongOthers['changes']['onTold']>[0];

/** Gateways that share what their processes would. */
const createShared = (perMinute = 99) => {
  const counter = createPushCounter({ atOnce: 9, perMinute }, () => new Date(0));
  const listeners = new Map<number, Listener>();
  const among = (number: number): AmongOthers => ({
    number,
    pushes: { enter: async (subject) => counter.enter(subject) },
    changes: {
      tell: async (tags) => {
        await Promise.all([...listeners].map(([other, listener]) => (other === number ? null : listener(tags))));
      },
      onTold: (listener) => {
        listeners.set(number, listener);
        return () => void listeners.delete(number);
      },
    },
  });
  return { among, listeners };
};

it('says which of several answers, and nothing of it where it is alone', async () => {
  const { url } = await startTiny({ others: createShared().among(3) });
  expect((await send(`${url}/health/live`)).json).toEqual({ live: true, worker: 3 });
  expect((await send(`${url}/health/ready`)).json).toEqual({ ready: true, notReady: [], warnings: [], worker: 3 });
  const alone = await startTiny();
  expect((await send(`${alone.url}/health/live`)).json).toEqual({ live: true });
});

it('counts what a machine sends together with the others, and leaves the operator free', async () => {
  const { among } = createShared(2);
  const [one, other] = [1, 2].map((number) => createPushLimits(PUSH_LIMITS, () => new Date(0), among(number)));
  const machine = { ...ANONYMOUS, subject: 'machine-1' };
  await one!.enter(machine);
  await other!.enter(machine);
  for (const limits of [one!, other!])
    await expect(limits.enter(machine)).rejects.toMatchObject({ details: { retryAfter: 60 } });
  await expect(one!.enter({ ...machine, roles: ['OPERATOR'] })).resolves.toBeTypeOf('function');
});

it('ends with a mutation what the others keep, before whoever made it hears of it', async () => {
  const supergraph = join(temporaryFolder(), 'supergraph.graphql');
  replaceFile(supergraph, composeTiny(['people', PEOPLE_SDL], ['events', KEPT_EVENTS]));
  const { among, listeners } = createShared();
  const start = (number: number) => startTiny({ supergraph, cache: CACHE, others: among(number) });
  const [one, other] = [await start(1), await start(2)];
  let asked = 0;
  const { execute } = other.events;
  other.events.execute = (operation, caller) => {
    asked += 1;
    return execute(operation, caller);
  };
  const EVENT = '{ event(number: "E-1") { number } }';
  for (const _ of [1, 2]) await other.ask(EVENT);
  expect(asked).toBe(1);
  await one.ask('mutation { count }');
  await other.ask(EVENT);
  expect(asked).toBe(2);
  await one.close();
  expect([...listeners.keys()]).toEqual([2]);
});
