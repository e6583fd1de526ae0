import { ANONYMOUS } from '@network/schema/viewer';
import { buildSchema, parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Engine, Operation } from '#engine/executor.ts';
import type { Exchange, Purpose } from '#exchange.ts';
import { Presence } from '#presence.ts';
import { NOT_KEPT } from '../cache/policy.ts';
import { asksAny, cachePolicy, type Kept, personalFields } from './caching.ts';
import { openDoor } from './door.ts';
import { hashOf } from './prepared.ts';

const QUERY = 'query Read { a }';
const MUTATION = 'mutation Change { a }';
const DEFERRED = 'query Later { a ... @defer { b: a } }';
const SCHEMA = buildSchema(
  'directive @defer(if: Boolean! = true, label: String) on INLINE_FRAGMENT type Query { a: Int } type Mutation { a: Int }',
);

/** A door before an engine that only notes what it is asked. */
const open = async () => {
  const asked: { readonly operation: Operation; readonly purpose: Purpose }[] = [];
  const engine: Engine = {
    schema: SCHEMA,
    execute: async (operation, purpose) => {
      asked.push({ operation, purpose });
      return { data: Buffer.from('{"a":1}'), errors: [] };
    },
    subscribe: async () => ({ data: undefined, errors: [] }),
    compile: async () => undefined,
    close: async () => undefined,
  };
  const documents = [QUERY, MUTATION, DEFERRED].map((text, index) => ({ file: `${index}.graphql`, text }));
  const door = await openDoor(engine, {
    production: false,
    log: pino({ level: 'silent' }),
    documents,
    personal: new Set(),
  });
  onTestFinished(() => door.close());
  const send = async (body: unknown, accept = '*/*') => {
    const presence = new Presence();
    const [requestId, line] = ['r', {}];
    const exchange: Exchange = {
      ...{ method: 'POST', path: '/graphql', headers: { accept }, requestId, line, presence },
      body: (async function* () {})(),
    };
    await door.answer({ exchange, body }, { requestId, viewer: ANONYMOUS, waited: new Map(), line, presence });
    return asked.at(-1)!;
  };
  return { send };
};

describe('what the engine is told of an operation', () => {
  const WAYS = (text: string) => [{ query: text }, { documentId: `sha256:${hashOf(text)}` }];

  it('has the presence of a caller who may go away, but not where the operation changes something', async () => {
    const { send } = await open();
    for (const body of WAYS(QUERY)) expect((await send(body)).purpose.presence).toBeInstanceOf(Presence);
    for (const body of WAYS(MUTATION)) expect((await send(body)).purpose).not.toHaveProperty('presence');
  });

  it('is the same at both doors, and the same parsed document each time at the trusted one', async () => {
    const { send } = await open();
    const [adHoc, trusted] = [await send(WAYS(QUERY)[0]), await send(WAYS(QUERY)[1])];
    expect(trusted.operation).toMatchObject({ text: QUERY, hash: hashOf(QUERY), name: 'Read', variables: {} });
    expect(adHoc.operation).toMatchObject({ text: QUERY, hash: hashOf(QUERY), name: 'Read', variables: {} });
    expect((await send(WAYS(QUERY)[1])).operation.document).toBe(trusted.operation.document);
  });

  it('says that parts may come only where the caller takes them, and some are deferred', async () => {
    const { send } = await open();
    const [, deferred] = WAYS(DEFERRED);
    expect((await send(deferred, 'text/event-stream')).operation.incremental).toBe(true);
    expect((await send(deferred, 'application/json')).operation.incremental).toBe(false);
    expect((await send(WAYS(QUERY)[1], 'text/event-stream')).operation.incremental).toBe(false);
  });
});

describe('what may be kept of an answer', () => {
  const kept = { method: 'GET', isTrusted: true, isPersonal: false, isOfView: false, policy: NOT_KEPT };
  const [forAll, forOne] = (['PUBLIC', 'PRIVATE'] as const).map((scope) => ({ maxAge: 60, scope }));

  it.each([
    ['of which nothing is said', {}, 'private, no-cache', []],
    ['that is the same for everybody', { policy: forAll }, 'public, max-age=60', []],
    ['that is for one', { policy: forOne }, 'private, max-age=60', ['authorization']],
    ['of one policy view', { policy: forAll, isOfView: true }, 'private, no-cache', []],
  ])('is said of a trusted answer by GET %s', (_, change, control, vary) => {
    expect(cachePolicy({ ...kept, ...change } as Kept)).toEqual({ control, vary });
  });

  it.each([
    ['is personal', { isPersonal: true }],
    ['is not of a trusted document, or not whole', { isTrusted: false }],
    ['was asked by POST', { method: 'POST' }],
  ])('is nothing where it %s, whatever its fields say', (_, change) => {
    for (const policy of [NOT_KEPT, forAll, forOne])
      expect(cachePolicy({ ...kept, policy, ...change } as Kept)).toBeNull();
  });

  it('is nothing where a document asks a field that a supergraph marks as personal, anywhere in it', () => {
    const marked = parse(
      'directive @pii(class: String) on FIELD_DEFINITION type Party { phone: String @pii(class: "a") }',
    );
    const personal = personalFields(marked);
    expect([...personal]).toEqual(['phone']);
    expect(asksAny(parse('{ case { party { name ...P } } } fragment P on Party { tel: phone }'), personal)).toBe(true);
    expect(asksAny(parse('{ case { phone: number } }'), personal)).toBe(false);
  });
});
