import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONNECT_MS, createHttpTransport } from '../http.ts';
import { failure, type Missing, type Outcome, refusal } from '../send.ts';
import { createTrialClock } from '../trial-clock.ts';
import { answer, asking, listen } from '../trial-send.ts';
import { json, startTrialSubgraph } from '../trial-subgraph.ts';
import { echo, type Respond, startTrialSocket } from './trial-socket.ts';
import { createWebSocketTransport } from './websocket.ts';

const LARGEST = 1e6;
const OVER_HTTP = answer({ a: 'over HTTP' });
const GONE = refusal('gone');
const TOO_LATE = failure('no answer in time');
const A_MINUTE = 60_000;

const openTo = (base: URL) => {
  const clock = createTrialClock();
  const http = createHttpTransport(base, { largest: LARGEST });
  const transport = createWebSocketTransport(base, { largest: LARGEST, clock, http });
  onTestFinished(() => transport.close());
  const ask = (asked = asking()): Promise<Outcome> => new Promise((done) => transport.send(asked, done));
  return { transport, clock, ask };
};

const start = async (respond: Respond = echo, at: { socketPath?: string } = {}) => {
  const subgraph = await startTrialSocket(respond, at);
  const opened = openTo(subgraph.http.base);
  onTestFinished(() => subgraph.http.close());
  return { subgraph, ...opened };
};

describe('a fetch over a WebSocket', () => {
  it('sends the document as it was made, the variables as they are, and who asks', async () => {
    const { subgraph, ask } = await start();
    const text = 'query A($n: String) { a(n: $n) }';
    const asked = asking({ text, variables: '{"n":"温岭 \\" \\u0000"}', authorization: 'Bearer "x"' });
    expect(await ask(asked)).toEqual(answer({ a: text }));
    await ask();
    expect(subgraph.messages.slice(1).map(({ type, payload }) => ({ type, payload }))).toEqual([
      {
        type: 'subscribe',
        payload: {
          query: text,
          variables: { n: '温岭 " \u0000' },
          extensions: { authorization: 'Bearer "x"', requestId: 'r-1' },
        },
      },
      { type: 'subscribe', payload: { query: '{ a }', extensions: { authorization: 'Bearer a', requestId: 'r-1' } } },
    ]);
  });

  it('shares one connection with all others, whichever is answered first', async () => {
    const held: (() => void)[] = [];
    const { subgraph, ask } = await start((message, say) => void held.unshift(() => echo(message, say)));
    const texts = ['{ a }', '{ b }', '{ c }'];
    const asked = Promise.all(texts.map((text) => ask(asking({ text }))));
    await expect.poll(() => held.length).toBe(3);
    for (const tell of held) tell();
    expect(await asked).toEqual(texts.map((a) => answer({ a })));
    expect([subgraph.connections(), subgraph.http.requests.length]).toEqual([1, 0]);
  });

  it('goes over a unix socket as over a port', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway % '));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { subgraph, ask } = await start(echo, { socketPath: join(folder, 'events.sock') });
    expect(await ask()).toEqual(answer({ a: '{ a }' }));
    expect(subgraph.connections()).toBe(1);
  });

  it.each<[string, object, Partial<Outcome>]>([
    ['data with errors', { type: 'next', payload: { data: null, errors: [{ message: 'no', path: ['a'] }] } }, {}],
    ['errors alone', { type: 'error', payload: [{ message: 'no', path: ['a'], locations: [] }] }, {}],
    ['nothing', { type: 'complete' }, { kind: 'missing', found: 'no answer' }],
    ['a list as data', { type: 'next', payload: { data: [1] } }, { kind: 'missing', isFailure: true }],
    ['an error that is none', { type: 'error', payload: 'no' }, { kind: 'missing', isFailure: true }],
  ])('reads what is answered: %s', async (_, told, expected) => {
    const { ask } = await start(({ id }, say) => say({ id, ...told }));
    const errors = [{ message: 'no', path: ['a'] }];
    expect(await ask()).toMatchObject('kind' in expected ? expected : { kind: 'answered', data: null, errors });
  });

  it('tells a subgraph that asks that it lives', async () => {
    const { subgraph, ask } = await start((message, say) => {
      if (message.type === 'subscribe') say({ type: 'ping' });
      echo(message, say);
    });
    await ask();
    await expect.poll(() => subgraph.messages.map(({ type }) => type)).toContain('pong');
  });
});

describe('where there is no WebSocket', () => {
  it('asks over HTTP, and tries again after a minute', async () => {
    const subgraph = await startTrialSubgraph((_, response) => json(response, { data: { a: 'over HTTP' } }));
    onTestFinished(() => subgraph.close());
    const { clock, ask } = openTo(subgraph.base);
    const upgrades = (): number => subgraph.requests.filter(({ headers }) => headers.upgrade === 'websocket').length;
    expect(await Promise.all([ask(), ask()])).toEqual([OVER_HTTP, OVER_HTTP]);
    clock.pass(A_MINUTE - 1);
    expect([await ask(), upgrades()]).toEqual([OVER_HTTP, 1]);
    clock.pass(1);
    expect([await ask(), upgrades()]).toEqual([OVER_HTTP, 2]);
  });

  it('says that nobody listens, and is there as soon as somebody does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const socketPath = join(folder, 'events.sock');
    const { ask } = openTo(new URL(`unix:${socketPath}`));
    expect(await ask()).toMatchObject({ found: 'no connection', isFailure: true, mayRetry: true });
    const subgraph = await startTrialSocket(echo, { socketPath });
    onTestFinished(() => subgraph.http.close());
    expect(await ask()).toEqual(answer({ a: '{ a }' }));
    expect(subgraph.connections()).toBe(1);
  });

  it('closes one on which nobody speaks its protocol, and asks over HTTP', async () => {
    const { subgraph, transport, clock } = await start();
    subgraph.isWelcoming = false;
    const { heard } = listen(transport.send);
    await expect.poll(() => clock.pending()).toBe(1);
    clock.pass(CONNECT_MS);
    await expect.poll(() => heard).toEqual([OVER_HTTP]);
  });
});

describe('a WebSocket that goes wrong', () => {
  const silent: Respond = () => undefined;

  it('is opened anew after it broke, and what was under way may be asked again', async () => {
    const { subgraph, transport, ask } = await start(silent);
    const [one, other] = [listen(transport.send), listen(transport.send, asking({ kind: 'mutation' }))];
    await expect.poll(() => subgraph.messages.length).toBe(3);
    subgraph.cut();
    const lost = { kind: 'missing', found: 'a connection that broke', isFailure: true, mayRetry: true };
    await expect.poll(() => [...one.heard, ...other.heard]).toMatchObject([lost, lost]);
    subgraph.respond = echo;
    expect(await ask()).toEqual(answer({ a: '{ a }' }));
    expect(subgraph.connections()).toBe(2);
  });

  it('counts once for the guards, however many waited for it, and each time anew', async () => {
    const { subgraph, transport } = await start(silent);
    const events: unknown[] = [];
    const hear = (outcome: Outcome): void => void events.push('event' in outcome && outcome.event);
    for (const times of [1, 2]) {
      transport.send(asking(), hear);
      transport.send(asking(), hear);
      await expect.poll(() => subgraph.messages.length).toBe(3 * times);
      subgraph.cut();
      await expect.poll(() => events.length).toBe(2 * times);
    }
    const [first, again, next] = events;
    expect([first === again, again === next, typeof next]).toEqual([true, false, 'object']);
  });

  it('E-05j MUST be given up when its connection hangs, and what else waits there told at once', async () => {
    const { subgraph, transport, clock, ask } = await start(silent);
    const [one, other] = [listen(transport.send), listen(transport.send)];
    await expect.poll(() => subgraph.messages.length).toBe(3);
    subgraph.hang();
    one.cancel(TOO_LATE);
    one.cancel(GONE);
    expect([one.heard, other.heard]).toEqual([[TOO_LATE], []]);
    clock.pass(CONNECT_MS);
    await expect.poll(() => other.heard).toMatchObject([{ found: 'a connection that broke', mayRetry: true }]);
    subgraph.respond = echo;
    expect(await ask()).toEqual(answer({ a: '{ a }' }));
    expect(one.heard).toEqual([TOO_LATE]);
  });

  it('stays where a subgraph is slow and lives', async () => {
    const { subgraph, transport, clock, ask } = await start(silent);
    const { cancel } = listen(transport.send);
    await expect.poll(() => subgraph.messages.length).toBe(2);
    cancel(TOO_LATE);
    await expect.poll(() => clock.pending()).toBe(0);
    clock.pass(CONNECT_MS);
    subgraph.respond = echo;
    expect([await ask(), subgraph.connections()]).toEqual([answer({ a: '{ a }' }), 1]);
  });

  it('tells that what was given up is no longer wanted, and nothing of what had not been sent', async () => {
    const { subgraph, transport, ask } = await start(silent);
    listen(transport.send, asking({ text: '{ never }' })).cancel(GONE);
    const { cancel, heard } = listen(transport.send);
    await expect.poll(() => subgraph.messages.length).toBe(2);
    cancel(GONE);
    cancel(TOO_LATE);
    subgraph.respond = echo;
    await ask();
    const [, asked, given, next] = subgraph.messages;
    expect([asked?.type, given, next?.type]).toEqual(['subscribe', { type: 'complete', id: asked?.id }, 'subscribe']);
    expect(heard).toEqual([GONE]);
    expect(JSON.stringify(subgraph.messages)).not.toContain('never');
  });

  const NO_MESSAGE = { found: 'something that is no GraphQL message', isFailure: true };
  const TOO_LARGE = { found: 'a connection that ended with an answer of more than 1 MB', isFailure: false };
  const WRONG: Readonly<Record<string, readonly [Respond, Partial<Missing>]>> = {
    'half a JSON': [(_, say) => say('{"id":"1","ty'), NO_MESSAGE],
    'more than may come': [
      ({ id }, say) => say({ id, type: 'next', payload: { data: { a: 'x'.repeat(LARGEST) } } }),
      TOO_LARGE,
    ],
  };
  it.each(Object.entries(WRONG))(
    'is closed at %s; queries go over HTTP, mutations are not sent twice',
    async (_, [respond, said]) => {
      const { subgraph, transport, ask } = await start(silent);
      const mutation = listen(transport.send, asking({ kind: 'mutation' }));
      await expect.poll(() => subgraph.messages.length).toBe(2);
      subgraph.respond = respond;
      expect(await ask()).toEqual(OVER_HTTP);
      expect(mutation.heard).toMatchObject([{ ...said, mayRetry: false, mayBeDone: true }]);
      expect(subgraph.http.bodies.map((body) => JSON.parse(body).query)).toEqual(['{ a }']);
      subgraph.respond = echo;
      expect([await ask(), subgraph.connections()]).toEqual([answer({ a: '{ a }' }), 2]);
    },
  );

  it('tells all who wait that the gateway is stopping, and all who come after', async () => {
    const { subgraph, transport, ask } = await start(silent);
    const { heard } = listen(transport.send);
    await expect.poll(() => subgraph.messages.length).toBe(2);
    await transport.close();
    const stopping = { found: 'that the gateway is stopping', isFailure: false };
    await expect.poll(() => heard).toMatchObject([{ ...stopping, mayBeDone: true }]);
    expect(await ask()).toMatchObject(stopping);
  });
});
