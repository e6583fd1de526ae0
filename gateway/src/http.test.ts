import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerJson, type Exchange, readJson } from './exchange.ts';
import { type Routes, startHttp } from './http.ts';
import type { Presence } from './presence.ts';

const start = async (routes: Routes) => {
  const lines: Record<string, unknown>[] = [];
  const log = pino<string>({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const { url, close } = await startHttp(routes, { port: 0, host: '127.0.0.1', log });
  onTestFinished(close);
  return { url, lines };
};

const end = (presence: Presence): Promise<void> => new Promise((resolve) => void presence.whenOver(resolve));

describe('the presence of a caller', () => {
  it('is over when its caller goes away before the answer', async () => {
    const came = Promise.withResolvers<Exchange>();
    const { url } = await start((exchange) => {
      came.resolve(exchange);
      return new Promise(() => undefined);
    });
    const caller = new AbortController();
    const asked = fetch(url, { signal: caller.signal }).catch((error: Error) => error.name);
    const { presence } = await came.promise;
    expect(presence.isOver).toBe(false);
    const over = end(presence);
    caller.abort();
    await over;
    expect(await asked).toBe('AbortError');
  });

  it('is over when its caller goes away between parts, and nobody goes on to make them', async () => {
    const [came, ended] = [Promise.withResolvers<Presence>(), Promise.withResolvers<void>()];
    const { url } = await start(async ({ presence }) => {
      async function* parts(): AsyncGenerator<string> {
        try {
          yield 'first';
          await end(presence);
          yield 'second';
          yield 'third';
        } finally {
          ended.resolve();
        }
      }
      came.resolve(presence);
      return { status: 200, headers: {}, body: parts() };
    });
    const caller = new AbortController();
    const { body } = await fetch(url, { signal: caller.signal });
    await body!.getReader().read();
    caller.abort();
    await ended.promise;
    expect((await came.promise).isOver).toBe(true);
  });

  it('stays as it is when the answer was sent', async () => {
    const came = Promise.withResolvers<Presence>();
    const { url, lines } = await start(async ({ presence }) => {
      came.resolve(presence);
      return answerJson(200, {});
    });
    expect((await fetch(`${url}/graphql`)).status).toBe(200);
    await expect.poll(() => lines).toHaveLength(1);
    expect((await came.promise).isOver).toBe(false);
  });
});

describe('a caller who asks for the head alone', () => {
  const headOf = async (url: string) => {
    const { status, headers, body } = await fetch(url, { method: 'HEAD' });
    return { status, length: headers.get('content-length'), isEmpty: body === null };
  };

  it('is answered as by GET, without the body, and the log says how it was asked', async () => {
    const { url, lines } = await start(async ({ method }) => answerJson(200, { method }));
    expect(await headOf(`${url}/graphql`)).toEqual({ status: 200, length: '16', isEmpty: true });
    expect(await (await fetch(`${url}/graphql`)).json()).toEqual({ method: 'GET' });
    await expect.poll(() => lines.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  it('is sent no part of an answer in parts', async () => {
    async function* parts(): AsyncGenerator<string> {
      yield 'first';
      yield 'second';
    }
    const { url } = await start(async () => ({ status: 200, headers: {}, body: parts() }));
    expect(await headOf(`${url}/exports/ledger`)).toEqual({ status: 200, length: null, isEmpty: true });
    expect(await (await fetch(`${url}/exports/ledger`)).text()).toBe('firstsecond');
  });
});

describe('a caller who goes away while sending', () => {
  it('leaves one line of the log and no failure of ours', async () => {
    const { url, lines } = await start(async (exchange) => answerJson(200, await readJson(exchange)));
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"q',
    );
    socket.end();
    await expect.poll(() => lines.map(({ msg, status }) => [msg, status])).toEqual([['request', 400]]);
  });
});
