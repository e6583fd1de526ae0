import { expect, it } from 'vitest';
import type { Mount } from '../src/mounts.ts';
import { startTiny, textOf } from './tiny-network.ts';

/** Asks the graph who calls, with the caller's own Authorization header, and echoes what came. */
const echo: Mount = async ({ method, path, headers, body }, { call, subjectOf }) => {
  const { authorization } = headers;
  const answer = await call({
    ...{ method: 'POST', path: '/graphql', headers: { authorization, 'content-type': 'application/json' } },
    body: JSON.stringify({ query: '{ whoAmI }' }),
  });
  const subject = answer.status === 200 ? await subjectOf(authorization) : null;
  const said = { method, path, said: await textOf(body), status: answer.status, subject, graph: String(answer.body) };
  return { status: 299, headers: { 'content-type': 'application/json' }, body: JSON.stringify(said) };
};

const tokenFor = async (url: string, caller: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/dev/token`, { method: 'POST', headers, body: JSON.stringify({ caller }) });
  return ((await response.json()) as { token: string }).token;
};

it('answers below its word of the path, and asks the graph as its caller', async () => {
  const { url } = await startTiny({ mounts: { echo } });
  const authorization = `Bearer ${await tokenFor(url, 'analyst')}`;
  const response = await fetch(`${url}/echo/a.json?b=1`, { method: 'POST', headers: { authorization }, body: '中文' });
  const told = (await response.json()) as Record<string, string>;
  expect(response.status).toBe(299);
  expect(told).toMatchObject({
    method: 'POST',
    path: '/echo/a.json?b=1',
    said: '中文',
    status: 200,
    subject: 'analyst-1',
  });
  expect(told['graph']).toContain('analyst-1');
});

it('is told of nobody, and of a bad token, as any caller is', async () => {
  const { url } = await startTiny({ mounts: { echo } });
  expect(await (await fetch(`${url}/echo`)).json()).toMatchObject({ status: 200, subject: 'anonymous' });
  const bad = await fetch(`${url}/echo`, { headers: { authorization: 'Bearer x' } });
  expect(await bad.json()).toMatchObject({ status: 401, subject: null });
});

it('leaves every other path alone, names of Object too', async () => {
  const { url } = await startTiny({ mounts: { echo } });
  for (const path of ['/', '/health/live', '/constructor', '/echoes'])
    expect((await fetch(`${url}${path}`)).status, path).not.toBe(299);
});

it.each(['graphql', 'sources', 'a/b'])('is refused at /%s', async (name) => {
  await expect(startTiny({ mounts: { [name]: echo } })).rejects.toThrow(
    /^Expected to mount a part at a path of its own/,
  );
});
