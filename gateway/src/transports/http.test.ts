import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttpTransport } from './http.ts';
import { type Asked, type Missing, type Outcome, refusal } from './send.ts';
import { asking } from './trial-send.ts';
import { FAULTS, json, startTrialSubgraph, type TrialSubgraph } from './trial-subgraph.ts';

const LARGEST = 1e6;
const GONE = refusal('gone');
type Respond = TrialSubgraph['respond'];

const start = async (respond: Respond, at: { socketPath?: string } = {}) => {
  const subgraph = await startTrialSubgraph(respond, at);
  const transport = createHttpTransport(subgraph.base, { largest: LARGEST });
  onTestFinished(async () => {
    await transport.close();
    await subgraph.close();
  });
  const ask = (asked: Asked = asking()): Promise<Outcome> => new Promise((done) => transport.send(asked, done));
  return { subgraph, transport, ask };
};

const WELL = (_: unknown, response: Parameters<Respond>[1]): void => json(response, { data: { a: 1 } });
const ANSWERED: Outcome = { kind: 'answered', data: { a: 1 }, errors: null };

describe('a fetch over HTTP', () => {
  it('sends the document as it was made, the variables as they are, and who asks', async () => {
    const { subgraph, ask } = await start(WELL);
    const asked = asking({
      text: 'query A($n: String) { a(n: $n) }',
      variables: '{"n":"温岭 \\" \\u0000"}',
      authorization: 'Bearer x',
    });
    await ask(asked);
    await ask(asking({ variables: null }));
    expect(subgraph.bodies.map((body) => JSON.parse(body))).toEqual([
      { query: 'query A($n: String) { a(n: $n) }', variables: { n: '温岭 " \u0000' } },
      { query: '{ a }' },
    ]);
    expect(subgraph.requests[0]).toMatchObject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: 'Bearer x', 'x-request-id': 'r-1', 'content-type': 'application/json' },
    });
  });

  it('gives the data, in the order of its keys, and the errors without what is not theirs to say', async () => {
    const { ask } = await start((_, response) =>
      json(response, {
        data: { b: '温岭', a: null, ['__proto__']: 1 },
        errors: [{ message: 'no', locations: [{ line: 1, column: 1 }], path: ['a', 0], extensions: null }],
      }),
    );
    const outcome = await ask();
    expect(outcome).toMatchObject({ kind: 'answered', errors: [{ message: 'no', path: ['a', 0] }] });
    expect(JSON.stringify(outcome)).toBe(
      '{"kind":"answered","data":{"b":"温岭","a":null,"__proto__":1},"errors":[{"message":"no","path":["a",0]}]}',
    );
  });

  it.each([200, 400, 500])('takes GraphQL errors for an answer, also with HTTP %i', async (status) => {
    const { ask } = await start((_, response) => json(response, { errors: [{ message: 'no' }] }, status));
    expect(await ask()).toEqual({ kind: 'answered', data: null, errors: [{ message: 'no' }] });
  });

  it('takes an empty list of errors for none', async () => {
    const { ask } = await start((_, response) => json(response, { data: { a: 1 }, errors: [] }));
    expect(await ask()).toEqual(ANSWERED);
  });

  it('keeps its connection, also after an answer in many pieces', async () => {
    const { subgraph, ask } = await start((_, response) => {
      response.writeHead(200, { 'content-type': 'application/graphql-response+json' });
      for (const byte of Buffer.from('{"data":{"a":"温岭"}}')) response.write(Buffer.from([byte]));
      response.end();
    });
    for (let time = 0; time < 10; time += 1) expect(await ask()).toMatchObject({ data: { a: '温岭' } });
    // undici takes a connection back a moment after its answer; until then the next fetch goes over another.
    expect(subgraph.sockets.size).toBeLessThanOrEqual(2);
  });

  it('goes over a unix socket as over a port', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway % '));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { ask } = await start(WELL, { socketPath: join(folder, 'events.sock') });
    expect(await ask()).toEqual(ANSWERED);
  });
});

/** What is said of each fault, whether another attempt may follow, and whether it tells against the subgraph. */
const SAID: Readonly<Record<Exclude<keyof typeof FAULTS, 'hang'>, Partial<Missing>>> = {
  die: { found: 'a connection that broke', mayRetry: true },
  'die half-way': { found: 'an answer that broke off' },
  'HTTP 500': { found: 'HTTP 500' },
  'HTTP 500 without a body': { found: 'HTTP 500' },
  'HTTP 503 with other JSON': { found: 'HTTP 503' },
  'HTTP 302': { found: 'HTTP 302' },
  HTML: { found: 'text/html; charset=utf-8 in place of JSON' },
  'half a JSON': { found: 'JSON that cannot be read' },
  nothing: { found: 'JSON that cannot be read' },
  'a list': { found: 'JSON that is no GraphQL answer' },
  'other JSON': { found: 'JSON that is no GraphQL answer' },
  'a list as data': { found: 'a GraphQL answer whose data is no object' },
  'a text as data': { found: 'a GraphQL answer whose data is no object' },
  'an object as errors': { found: 'a GraphQL answer whose errors are no list of errors' },
  'errors without messages': { found: 'a GraphQL answer whose errors are no list of errors' },
  'an error whose path is a text': { found: 'a GraphQL answer whose errors are no list of errors' },
  'no HTTP': { found: 'something that is no HTTP' },
  'too much, as it says itself': { found: 'more than 1 MB', isFailure: false, mayBeDone: true },
  'too much, as it comes': { found: 'more than 1 MB', isFailure: false, mayBeDone: true },
};

describe('a subgraph that is out of order', () => {
  it.each(Object.entries(SAID))('E-05a MUST be told apart and asked again when it is well: %s', async (name, said) => {
    const { subgraph, ask } = await start(FAULTS[name as keyof typeof FAULTS]);
    expect(await ask()).toMatchObject({ kind: 'missing', isFailure: true, mayRetry: false, ...said });
    subgraph.respond = WELL;
    expect(await ask()).toEqual(ANSWERED);
  });

  it('E-05b MUST be given up when it hangs, its connection with it', async () => {
    const { subgraph, transport, ask } = await start(FAULTS.hang);
    const heard: Outcome[] = [];
    const cancel = transport.send(asking(), (outcome) => void heard.push(outcome));
    await expect.poll(() => subgraph.requests.length).toBe(1);
    cancel(GONE);
    cancel(refusal('again'));
    expect(heard).toEqual([GONE]);
    await expect.poll(() => [...subgraph.sockets].every(({ destroyed }) => destroyed)).toBe(true);
    subgraph.respond = WELL;
    expect(await ask()).toEqual(ANSWERED);
    expect(heard).toEqual([GONE]);
  });

  it('is not sent what was given up before there was a connection', async () => {
    const { subgraph, transport, ask } = await start(WELL);
    const heard: Outcome[] = [];
    transport.send(asking({ requestId: 'given-up' }), (outcome) => void heard.push(outcome))(GONE);
    expect(await ask()).toEqual(ANSWERED);
    expect(heard).toEqual([GONE]);
    expect(subgraph.requests.map(({ headers }) => headers['x-request-id'])).toEqual(['r-1']);
  });

  it('is not to blame for a header that cannot be sent', async () => {
    const { subgraph, ask } = await start(WELL);
    const outcome = await ask(asking({ requestId: 'a\r\nb' }));
    expect(outcome).toMatchObject({ found: 'that it cannot be asked so', isFailure: false, mayRetry: false });
    expect(subgraph.requests).toEqual([]);
  });

  it('is said to be away where nothing listens, on a port and on a socket', async () => {
    for (const base of ['http://127.0.0.1:1', 'unix:/nowhere/events.sock']) {
      const transport = createHttpTransport(new URL(base), { largest: LARGEST });
      const outcome = await new Promise((done) => transport.send(asking(), done));
      expect(outcome).toMatchObject({ found: 'no connection', isFailure: true, mayRetry: true });
      await transport.close();
    }
  });

  it.each(['too much, as it says itself', 'too much, as it comes'] as const)(
    'E-05c MUST have no more read of its 100 MB than the limit: %s',
    async (fault) => {
      const { subgraph, ask } = await start(FAULTS[fault]);
      expect(await ask()).toMatchObject({ found: 'more than 1 MB' });
      await expect.poll(() => [...subgraph.sockets].every(({ destroyed }) => destroyed)).toBe(true);
      const written = [...subgraph.sockets].map(({ bytesWritten }) => bytesWritten);
      // What the two ends of a connection hold for each other comes on top of the limit.
      expect(Math.max(...written)).toBeLessThan(LARGEST + 16e6);
    },
  );

  it('gives an answer of exactly the limit, and refuses one byte more', async () => {
    const answerOf = (size: number): string => `{"data":{"a":"${'x'.repeat(size - 17)}"}}`;
    const { subgraph, ask } = await start((_, response) => void response.end(answerOf(LARGEST)));
    expect(await ask()).toMatchObject({ kind: 'answered' });
    subgraph.respond = (_, response) => void response.end(answerOf(LARGEST + 1));
    expect(await ask()).toMatchObject({ found: 'more than 1 MB' });
    subgraph.respond = (_, response) => {
      response.write('');
      for (const part of answerOf(LARGEST + 1).match(/.{1,100000}/g) ?? []) response.write(part);
      response.end();
    };
    expect(await ask()).toMatchObject({ found: 'more than 1 MB' });
  });
});
