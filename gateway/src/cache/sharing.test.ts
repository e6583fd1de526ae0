import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import fc from 'fast-check';
import { buildASTSchema, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor } from '#doors/door.ts';
import { hashOf } from '#doors/prepared.ts';
import type { Engine, Executor, Operation } from '#engine/executor.ts';
import type { Answer, Exchange, Purpose } from '#exchange.ts';
import { createSign } from '#identity/signatures.ts';
import { Presence } from '#presence.ts';
import { systemClock } from '#transports/clock.ts';
import { createSubgraphDocument } from '#transports/documents.ts';
import { createFetch } from '#transports/fetches.ts';
import { withSharing } from '#transports/guards/sharing.ts';
import { answer, createTrialSend } from '#transports/trial-send.ts';
import { createTrialDatabase, type TrialDatabase } from './database/trial-database.ts';
import { readHints } from './hints.ts';
import { createPolicyOf, NOT_KEPT, type PolicyOf } from './policy.ts';
import { keepAnswers } from './responses.ts';
import { createMemoryStore, type Store } from './store.ts';
import { operationOf, purposeOf, SUPERGRAPH } from './trial-network.ts';

const log = createLog('gateway', 'silent');
const SCHEMA = new URL('../../../schema/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, SCHEMA), 'utf8');
const ofNetwork = createPolicyOf(readHints(parse(textOf('supergraph.graphql'))));
const ofTrial = createPolicyOf(readHints(SUPERGRAPH));

const trusted = (name: string): Operation => operationOf(textOf(`operations/${name}.graphql`));
const MY_TASKS = trusted('MyTasks');
const ITEM_AS_OF = trusted('ItemAsOf');
const FOR_ONE = operationOf('query ($a: ID) { myTown { code } place(code: $a) { code } }');
const FOR_ALL = operationOf('query ($a: ID) { place(code: $a) { code } }');
const TASKS = operationOf('query ($a: ID) { myTasks { title } place(code: $a) { code } }');

/** The fields of a signed viewer as they are at run time: one that is added is tried, too. */
const FIELDS = Object.keys(ANONYMOUS) as (keyof Viewer)[];
const values = (field: keyof Viewer): readonly unknown[] =>
  Array.isArray(ANONYMOUS[field]) ? [[], ['a'], ['a', 'b'], ['b', 'a'], ['a,b']] : [null, 'a', 'b', '', 'null'];
/** Anybody, or one of two who differ in nothing but a purpose: most meet themselves, or almost. */
const viewers = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.constantFrom(...values(field))]))),
  },
  { weight: 3, arbitrary: fc.constantFrom(null, 'a').map((purpose) => ({ ...ANONYMOUS, purpose })) },
);
const asViewer = (made: unknown): Viewer => made as Viewer;
const views = fc.constantFrom(undefined, '', 'a', 'b', 'a\n1', '\n0');

/** The first variable that an operation declares: others decide nothing. */
const variableOf = ({ document }: Operation): string =>
  getOperationAST(document)?.variableDefinitions?.[0]?.variable.name.value ?? 'none';

type Ask = { readonly operation: Operation; readonly purpose: Purpose };
const asks = (operations: readonly Operation[]) =>
  fc.record({
    operation: fc
      .tuple(fc.constantFrom(...operations), fc.constantFrom([], [1], ['1']))
      .map(([operation, given]): Operation => {
        const variables = Object.fromEntries(given.map((value) => [variableOf(operation), value]));
        return { ...operation, variables };
      }),
    purpose: fc.tuple(viewers, views).map(([viewer, view]) => purposeOf(asViewer(viewer), view)),
  });

/** An engine whose answers tell all that may decide them; of what is proven independent of the viewer, all but the viewer. */
const createEcho = (policyOf: PolicyOf) => {
  const calls: Ask[] = [];
  const dataFor = ({ operation, purpose }: Ask): Buffer => {
    const viewer = policyOf(operation).scope === 'PUBLIC' ? null : purpose.viewer;
    return Buffer.from(JSON.stringify([operation.hash, operation.variables, viewer]));
  };
  const execute: Executor = async (operation, purpose) => {
    calls.push({ operation, purpose });
    return { data: dataFor({ operation, purpose }), errors: [] };
  };
  return { calls, dataFor, execute };
};

let database: TrialDatabase;
let shared: readonly [Store, Store];
beforeAll(async () => {
  database = await createTrialDatabase();
  shared = [database.open(() => 0), database.open(() => 0)];
});
afterAll(() => database.drop());

/** Where answers are kept by two processes, and how often it is tried: a database answers in its time. */
type Place = { readonly open: () => readonly [Store, Store]; readonly numRuns: number };
const IN_MEMORY: Place = {
  open: () => {
    const store = createMemoryStore(1e7, () => 0);
    return [store, store];
  },
  numRuns: 100,
};
const IN_DATABASE: Place = { open: () => shared, numRuns: 12 };

const open = (policyOf: PolicyOf, place: Place = IN_MEMORY) => {
  const echo = createEcho(policyOf);
  const [store, others] = place.open();
  const written: Promise<void>[] = [];
  const set: Store['set'] = (...one) => {
    const writing = store.set(...one);
    written.push(writing);
    return writing;
  };
  const options = { store: { ...store, set }, policyOf, supergraph: randomUUID(), now: () => 0, log };
  const processes = [options, { ...options, store: { ...others, set } }].map((one) => keepAnswers(echo.execute, one));
  let asked = 0;
  /** By each process in turn, and what is kept is written when it resolves. */
  const ask: Executor = async (...wish) => {
    asked += 1;
    const answered = await processes[asked % 2]!(...wish);
    await Promise.all(written.splice(0));
    return answered;
  };
  return { ...echo, store, ask, options };
};

describe.each([
  ['in memory', IN_MEMORY],
  ['in a database', IN_DATABASE],
] as const)('answers that are kept %s', (_, place) => {
  it('E-08c MUST be the answers of the caller, over callers and documents, MyTasks among them', async () => {
    const both: PolicyOf = (asked) =>
      asked.document === FOR_ONE.document || asked.document === FOR_ALL.document ? ofTrial(asked) : ofNetwork(asked);
    await fc.assert(
      fc.asyncProperty(fc.array(asks([MY_TASKS, ITEM_AS_OF, FOR_ONE, FOR_ALL]), { maxLength: 60 }), async (wishes) => {
        const { ask, dataFor } = open(both, place);
        for (const wish of wishes) expect((await ask(wish.operation, wish.purpose)).data).toEqual(dataFor(wish));
      }),
      { numRuns: place.numRuns },
    );
  });

  it.each(FIELDS)(
    'E-08d MUST NOT be shared by viewers whose %s differs, unless the document is proven independent',
    async (field) => {
      const all = values(field).map((value) => asViewer({ ...ANONYMOUS, [field]: value }));
      const ofOne = open(ofTrial, place);
      for (const viewer of [...all, ...all]) await ofOne.ask(FOR_ONE, purposeOf(viewer));
      expect(ofOne.calls.map(({ purpose }) => purpose.viewer)).toEqual(all);
      const ofAll = open(ofTrial, place);
      for (const viewer of all) await ofAll.ask(FOR_ALL, purposeOf(viewer));
      expect(ofAll.calls).toHaveLength(1);
    },
  );

  it('E-08e MUST NOT be shared by different policy views and contracts, whatever the document', async () => {
    const { ask, calls } = open(ofTrial, place);
    const different = ['', 'a', 'b', 'a\n0', 'a\n1', '["a"]'];
    for (const view of [...different, ...different]) {
      await ask(FOR_ALL, purposeOf(ANONYMOUS, view));
      await ask(FOR_ONE, purposeOf(ANONYMOUS, view));
    }
    expect(calls).toHaveLength(2 * different.length);
  });
});

describe('answers', () => {
  it('E-08f MUST NOT be kept of what asks for anything personal: MyTasks and all that shows events, cases, officers', () => {
    const kept = ['CaseFile', 'CommandCentre', 'EntityView', 'MyTasks', 'PartnerFeed', 'TownPage'].filter(
      (name) => ofNetwork(trusted(name)) !== NOT_KEPT,
    );
    expect(kept).toEqual([]);
    expect(ofNetwork(ITEM_AS_OF)).toMatchObject({ maxAge: 60, scope: 'PUBLIC' });
  });
});

/**
 * A browser that several callers use in turn, and a cache before the gateway that all of them share, as RFC 9111 §3 and §4
 * let them: what is kept is given to whoever asks the same with the same headers that it varies by, until it is too old.
 */
const createCaches = () => {
  type Stored = { readonly answer: Answer; readonly asked: Exchange['headers']; readonly since: number };
  const stores = { public: new Map<string, Stored[]>(), private: new Map<string, Stored[]>() };
  const maxAgeOf = ({ headers }: Answer): number =>
    Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1] ?? 0) - Number(headers['age'] ?? 0);
  const fits = ({ answer: { headers }, asked }: Stored, now: Exchange['headers']): boolean =>
    (headers['vary'] ?? '').split(', ').every((name) => asked[name] === now[name]);
  return {
    find: (path: string, asked: Exchange['headers'], seconds: number): Answer | undefined =>
      [stores.private, stores.public]
        .flatMap((store) => store.get(path) ?? [])
        .find((one) => seconds - one.since < maxAgeOf(one.answer) && fits(one, asked))?.answer,
    keep: (path: string, { answer, asked, since }: Stored): void => {
      const control = answer.headers['cache-control'] ?? '';
      const store = /^(public|private)\b/.exec(control)?.[1];
      if (store !== 'public' && store !== 'private') return;
      stores[store].set(path, [{ answer, asked, since }, ...(stores[store].get(path) ?? [])]);
    },
  };
};

describe('answers that others keep by what the gateway says', () => {
  const documents = [FOR_ONE, FOR_ALL, TASKS].map(({ text }, at) => ({ file: `${at}.graphql`, text }));
  const schema = buildASTSchema(SUPERGRAPH, { assumeValidSDL: true });
  const openTrial = async () => {
    const { store, options, execute, dataFor } = open(ofTrial);
    const clock = { seconds: 0 };
    const keeping = { ...options, store, now: () => clock.seconds * 1000 };
    const engine: Engine = {
      schema,
      execute: keepAnswers(execute, keeping),
      subscribe: async () => ({ data: undefined, errors: [] }),
      compile: async () => undefined,
      close: async () => undefined,
    };
    const door = await openDoor(engine, { production: false, log, documents, policyOf: ofTrial });
    const ask = async ({ operation, purpose }: Ask): Promise<{ answer: Answer; headers: Exchange['headers'] }> => {
      const headers = { accept: 'application/json', authorization: JSON.stringify(purpose.viewer) };
      const path = `/graphql/${hashOf(operation.text)}?variables=${encodeURIComponent(JSON.stringify(operation.variables))}`;
      const body = (async function* () {})();
      const exchange = { method: 'GET', path, headers, body, requestId: 'r', line: {}, presence: new Presence() };
      return { answer: await door.answer({ exchange, body: null }, purpose), headers: exchange.headers };
    };
    const expected = ({ operation, purpose }: Ask): string =>
      `{"data":${dataFor({ operation: { ...operation, hash: hashOf(operation.text) }, purpose })}}`;
    return { clock, ask, expected, close: door.close };
  };

  it('E-08k MUST be the answers of the caller, over callers and documents', async () => {
    const wish = fc.tuple(asks([FOR_ONE, FOR_ONE, FOR_ALL, TASKS]), fc.integer({ min: 0, max: 8 }));
    const wishes = fc.array(wish, { minLength: 20, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(wishes, async (some) => {
        const { clock, ask, expected, close } = await openTrial();
        const caches = createCaches();
        for (const [one, seconds] of some) {
          clock.seconds += seconds;
          const { operation, purpose } = one;
          const path = JSON.stringify([operation.text, operation.variables]);
          const asked = { accept: 'application/json', authorization: JSON.stringify(purpose.viewer) };
          const found = caches.find(path, asked, clock.seconds);
          if (found !== undefined) expect(String(found.body)).toBe(expected(one));
          const { answer, headers } = await ask(one);
          expect(String(answer.body)).toBe(expected(one));
          caches.keep(path, { answer, asked: headers, since: clock.seconds });
        }
        await close();
      }),
      { numRuns: 60 },
    );
  });

  it('E-08l MUST be asked for anew under any policy view or contract, which no cache on the way can see', async () => {
    const { ask, close } = await openTrial();
    for (const operation of [FOR_ONE, FOR_ALL])
      for (const view of ['a', 'b', '\n0']) {
        const { answer } = await ask({ operation, purpose: purposeOf(ANONYMOUS, view) });
        expect(answer.headers['cache-control']).toBe('private, no-cache');
      }
    await close();
  });
});

describe('fetches on their way', () => {
  const document = createSubgraphDocument({ text: '{ a }', name: null, kind: 'query' });
  const sign = createSign(new Uint8Array(32).fill(7), () => new Date(0));
  const openFetch = () => {
    const { send, sent } = createTrialSend();
    const fetch = createFetch({ name: 'events', send: withSharing(send) }, { sign, log, clock: systemClock });
    return { sent, fetch };
  };
  const fetchAll = async (purposes: readonly Purpose[]): Promise<number> => {
    const { sent, fetch } = openFetch();
    const fetched = Promise.all(purposes.map((purpose) => fetch({ document, variables: null }, purpose)));
    await Promise.all(purposes.map(({ viewer }) => sign(viewer, 'events')));
    await new Promise((resolve) => setImmediate(resolve));
    for (const one of sent) one.finish(answer());
    await fetched;
    return sent.length;
  };

  it.each(FIELDS)('E-08g MUST NOT be shared by viewers whose %s differs', async (field) => {
    const purposes = values(field).map((value) => purposeOf(asViewer({ ...ANONYMOUS, [field]: value })));
    expect(await fetchAll([...purposes, ...purposes])).toBe(purposes.length);
  });

  it('E-08h MUST be shared by as many as there are different viewers, views and no fewer', async () => {
    const few = fc.array(fc.tuple(viewers, views), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(few, async (callers) => {
        const different = new Set(callers.map(([viewer, view]) => JSON.stringify([viewer, view ?? ''])));
        const purposes = callers.map(([viewer, view]) => purposeOf(asViewer(viewer), view));
        expect(await fetchAll(purposes)).toBe(different.size);
      }),
      { numRuns: 50 },
    );
  });
});
