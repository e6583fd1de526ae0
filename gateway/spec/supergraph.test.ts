import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  composeTiny,
  EVENTS_SDL,
  PEOPLE_SDL,
  replaceFile,
  send,
  startTiny,
  temporaryFolder,
  textOf,
} from './tiny-network.ts';

const WHOLE = composeTiny(['people', PEOPLE_SDL], ['events', EVENTS_SDL]);
const LONGER = composeTiny(
  ['people', PEOPLE_SDL.replace('place(code', 'now: String place(code')],
  ['events', EVENTS_SDL],
);
const SECURED = composeTiny(
  ['people', PEOPLE_SDL.replace('places(', 'secret: Int @authenticated places(')],
  ['events', EVENTS_SDL],
);
const STRANGER = composeTiny(['people', PEOPLE_SDL], ['cases', EVENTS_SDL]);
const ACROSS = '{ event(number: "E-1") { number place { code name openEvents } } }';
const ANSWER = { event: { number: 'E-1', place: { code: '331081104000', name: '新河镇', openEvents: 3 } } };

describe('the supergraph that is served', () => {
  it.each([
    ['that is no GraphQL', 'type {', /Expected the supergraph to be GraphQL, found: Syntax Error/],
    ['that is empty', '', /Expected the supergraph to be GraphQL, found: Syntax Error/],
    [
      'that is no supergraph',
      'type Query { a: Int }',
      /^Expected a supergraph that can be planned, found: .* Run `npm run generate`\.$/,
    ],
    ['that was cut', WHOLE.slice(0, -20), /Syntax Error/],
    ['that was cut between two types', WHOLE.slice(0, WHOLE.lastIndexOf('\ntype ')), /that can be planned/],
    ['that needs a subgraph which is not there', STRANGER, /found it to need "cases"/],
  ])(
    'N-12a MUST keep serving the old supergraph when one %s is put in its place, and say so',
    async (_, text, because) => {
      const { url, ask, lines, supergraph } = await startTiny();
      replaceFile(supergraph, text);
      await expect.poll(async () => (await send(`${url}/health/ready`)).json['warnings']).toHaveLength(1);

      const { status, json } = await send(`${url}/health/ready`);
      expect(status).toBe(200);
      expect(json['warnings']).toEqual([
        {
          part: 'gateway',
          what: 'supergraph',
          because: expect.stringMatching(/is refused; the one before it is served/),
        },
      ]);
      expect(lines).toContainEqual(
        expect.objectContaining({
          level: 50,
          msg: 'the new supergraph is refused; the one before it is served',
          because: expect.stringMatching(because),
        }),
      );
      expect((await ask(ACROSS)).json).toEqual({ data: ANSWER });
    },
  );

  it('N-12b MUST serve the new supergraph when a whole one is put in its place, also after a broken one', async () => {
    const { url, ask, supergraph } = await startTiny();
    expect((await ask('{ now }')).json.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    replaceFile(supergraph, 'type {');
    await expect.poll(async () => (await send(`${url}/health/ready`)).json['warnings']).toHaveLength(1);
    replaceFile(supergraph, LONGER);
    await expect.poll(async () => (await send(`${url}/health/ready`)).json['warnings']).toEqual([]);
    expect((await ask('{ now }')).json).toEqual({ data: { now: null } });
  });

  it('N-12c MUST take its warning back when the old supergraph is put back', async () => {
    const { url, supergraph } = await startTiny();
    replaceFile(supergraph, 'type {');
    await expect.poll(async () => (await send(`${url}/health/ready`)).json['warnings']).toHaveLength(1);
    replaceFile(supergraph, WHOLE);
    await expect.poll(async () => (await send(`${url}/health/ready`)).json['warnings']).toEqual([]);
  });

  it('ends an operation in flight on the schema with which it began', async () => {
    const { ask, events, supergraph } = await startTiny();
    const [arrived, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const execute = events.execute;
    events.execute = async (operation, caller) => {
      arrived.resolve();
      await released.promise;
      return execute(operation, caller);
    };
    const inFlight = ask(ACROSS);
    await arrived.promise;
    replaceFile(supergraph, LONGER);
    await expect.poll(async () => (await ask('{ now }')).json).toEqual({ data: { now: null } });
    released.resolve();
    expect((await inFlight).json).toEqual({ data: ANSWER });
  });

  it('answers an operation whose body was still arriving when the supergraph changed', async () => {
    const { url, ask, supergraph } = await startTiny();
    const asked = request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
    const answered = new Promise<string>((resolve, reject) => {
      asked.on('error', reject);
      asked.on('response', (response) => void textOf(response).then(resolve, reject));
    });
    const body = JSON.stringify({ query: ACROSS });
    asked.write(body.slice(0, 10));
    await expect.poll(async () => (await ask(ACROSS)).json).toEqual({ data: ANSWER });
    replaceFile(supergraph, LONGER);
    await expect.poll(async () => (await ask('{ now }')).json).toEqual({ data: { now: null } });
    asked.end(body.slice(10));
    expect(JSON.parse(await answered)).toEqual({ data: ANSWER });
  });

  it('names no file of ours to a caller of /health/ready', async () => {
    const { url, lines, supergraph } = await startTiny();
    rmSync(supergraph);
    await expect.poll(async () => (await send(`${url}/health/ready`)).json['warnings']).toHaveLength(1);
    expect(JSON.stringify((await send(`${url}/health/ready`)).json)).not.toContain(dirname(supergraph));
    expect(JSON.stringify(lines)).toContain(supergraph);
  });

  it('does not start without a supergraph, and says what to run', async () => {
    const start = startTiny({ supergraph: join(temporaryFolder(), 'none.graphql') });
    await expect(start).rejects.toThrow(
      /^Expected a supergraph at .*none\.graphql, found: ENOENT.* Run `npm run generate`\.$/,
    );
  });

  it('does not start in production while it uses a security directive that is not enforced', async () => {
    const supergraph = join(temporaryFolder(), 'supergraph.graphql');
    replaceFile(supergraph, SECURED);
    await expect(startTiny({ supergraph, production: true })).rejects.toThrow(
      /enforced security directives only, found @authenticated/,
    );
  });

  it('starts in development with a security directive that is not enforced, and warns', async () => {
    const supergraph = join(temporaryFolder(), 'supergraph.graphql');
    replaceFile(supergraph, SECURED);
    const { ask, lines } = await startTiny({ supergraph });
    expect((await ask('{ secret }')).json).toEqual({ data: { secret: null } });
    expect(lines).toContainEqual(expect.objectContaining({ level: 40, directives: ['authenticated'] }));
  });
});
