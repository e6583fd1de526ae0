import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { processesOf } from '#spec/chain.ts';
import { shellEnvironment } from '#spec/environment.ts';
import { inCheckout } from '#src/checkout.ts';
import { type Running, startProcess } from './processes.ts';
import { createWorkerRequests, type Reply, type Upload, type WorkerRequests } from './worker-requests.ts';

const BOTH = [1, 2];
const PATIENCE = { timeout: 40_000, interval: 50 };
const HEADER = '留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间';
const row = (number: string): string => `${number},UU1,路灯不亮,2022/11/21 9:05:12,新河镇前蔡村路灯不亮,,`;
const csvOf = (...numbers: readonly string[]): string => `${[HEADER, ...numbers.map(row)].join('\n')}\n`;
const PUSH = '/sources/citizen-messages?for=331081&file=messages.csv';

const data = mkdtempSync(join(tmpdir(), 'one-network-workers-'));
const supergraph = join(data, 'supergraph.graphql');
const original = readFileSync(inCheckout('schema/supergraph.graphql'), 'utf8');
const replaceSupergraph = (text: string): void => {
  writeFileSync(`${supergraph}.new`, text);
  renameSync(`${supergraph}.new`, supergraph);
};

let network: Running;
let requests: WorkerRequests;
let machine: Readonly<Record<string, string>>;

const start = async (workers: string): Promise<void> => {
  const keeping = ['--keep-answers', '16MB', '--keep-answers-in', 'database'];
  network = await startProcess(['start', '--workers', workers, ...keeping, '--port', '0', '--data', data], {
    NETWORK_SUPERGRAPH: supergraph,
  });
  requests = createWorkerRequests(network.url);
};
const json = ({ text }: Reply): Record<string, unknown> => JSON.parse(text);
const ask = (query: string, variables: Record<string, unknown> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const push = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { ...machine, ...headers },
  body,
});
const processOf = (worker: number): number | undefined =>
  processesOf(data).find(({ command }) => command.includes('worker.ts') && command.includes(`"number":${worker},`))
    ?.pid;
/** Files that are on their way into the spool. */
const arriving = (): number =>
  readdirSync(join(data, 'spool/events')).filter((name) => name.startsWith('arriving')).length;
const done = (path: string): Promise<Record<string, unknown>> =>
  vi.waitFor(async () => {
    const batch = json(await requests.once(path, { headers: machine }));
    if (batch['state'] !== 'TAKEN') throw new Error(`it is ${batch['state']}`);
    return batch;
  }, PATIENCE);

beforeAll(async () => {
  chmodSync(data, 0o711);
  replaceSupergraph(original);
  await start('2');
  const body = JSON.stringify({ caller: 'hotline-machine' });
  const headers = { 'content-type': 'application/json' };
  const { token } = json(await requests.once('/dev/token', { method: 'POST', headers, body }));
  machine = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
}, 240_000);
afterAll(async () => {
  await network?.stop();
  for (const { pid } of processesOf(data)) process.kill(pid, 'SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

it('answers alike from every worker, each of which says in its health which it is', async () => {
  const query = readFileSync(inCheckout('schema/operations/TownPage.graphql'), 'utf8');
  const answers = await Promise.all(
    BOTH.map((worker) =>
      requests.at(worker, async (send) => ({
        ready: json(await send('/health/ready')),
        page: (await send('/graphql', ask(query, { code: '331081104000' }))).text,
      })),
    ),
  );
  expect(answers.map(({ ready }) => ready)).toEqual(
    BOTH.map((worker) => ({ ready: true, notReady: [], warnings: [], worker })),
  );
  expect(answers[0]!.page).toContain('新河镇');
  expect(answers[1]!.page).toBe(answers[0]!.page);
});

it('keeps an answer that any of them gave, for all of them', async () => {
  const document = readFileSync(inCheckout('schema/operations/ItemAsOf.graphql'), 'utf8');
  const variables = JSON.stringify({ jurisdiction: '331081', code: '330217002000' });
  const path = `/graphql/${createHash('sha256').update(document).digest('hex')}?${new URLSearchParams({ variables })}`;
  const first = await requests.at(1, async (send) => {
    const asked = await send(path);
    expect([asked.age, asked.text]).toEqual([undefined, expect.stringContaining('在街道两侧和公共场地堆放物料')]);
    await vi.waitFor(async () => expect((await send(path)).age).toBeDefined(), PATIENCE);
    return asked.text;
  });
  const other = await requests.at(2, (send) => send(path));
  expect([other.text, other.age]).toEqual([first, expect.stringMatching(/^\d+$/)]);
});

it('takes a file that any of them received, and shows it by every other', async () => {
  const [taken, known] = ['41001', '41002'].map((number) => csvOf(number));
  const first = await requests.at(1, (send) => send(PUSH, push(taken!, { 'idempotency-key': 'once' })));
  expect(first.status).toBe(202);
  const { follow, batch } = json(first);
  expect(await done(String(follow))).toMatchObject({ read: 1, taken: 1 });
  const [again, other, seen] = await requests.at(2, async (send) => [
    await send(PUSH, push(taken!, { 'idempotency-key': 'once' })),
    await send(PUSH, push(known!, { 'idempotency-key': 'once' })),
    await send(String(follow), { headers: machine }),
  ]);
  expect(json(again!)['batch']).toBe(batch);
  expect([other!.status, json(seen!)['state']]).toEqual([409, 'TAKEN']);
});

it('lets a machine send no more at a time to all workers than to one', async () => {
  const uploads: Upload[] = [];
  for (const worker of [1, 2, 1, 2]) {
    const upload = await requests.upload(worker, PUSH, machine);
    upload.write(HEADER);
    uploads.push(upload);
  }
  await vi.waitFor(() => expect(arriving()).toBe(4), PATIENCE);
  for (const worker of BOTH)
    expect((await requests.at(worker, (send) => send(PUSH, push(csvOf('42001'))))).status).toBe(429);
  for (const { abort } of uploads) abort();
  const next = await vi.waitFor(async () => {
    const reply = await requests.at(2, (send) => send(PUSH, push(csvOf('42001'))));
    if (reply.status === 429) throw new Error('they still count');
    return reply;
  }, PATIENCE);
  expect(next.status).toBe(202);
});

const PLACE = '"""\nA place with its 12-digit statistical code: province, city, county, town or village. 区划\n"""';
const describePlace = (worker: number): Promise<unknown> =>
  requests.at(worker, async (send) => json(await send('/graphql', ask('{ __type(name: "Place") { description } }'))));

it('serves a new supergraph from every worker, and goes on with it when a broken one follows', async () => {
  expect(original).toContain(PLACE);
  replaceSupergraph(original.replace(PLACE, '"""Another place"""'));
  const changed = { data: { __type: { description: 'Another place' } } };
  await vi.waitFor(async () => {
    expect(await Promise.all(BOTH.map(describePlace))).toEqual([changed, changed]);
  }, PATIENCE);
  replaceSupergraph('type Query {');
  await vi.waitFor(async () => {
    for (const worker of BOTH)
      expect(json(await requests.at(worker, (send) => send('/health/ready')))).toMatchObject({
        ready: true,
        warnings: [{ what: 'supergraph' }],
      });
  }, PATIENCE);
  expect(await Promise.all(BOTH.map(describePlace))).toEqual([changed, changed]);
  replaceSupergraph(original);
  await vi.waitFor(async () => {
    expect(await Promise.all(BOTH.map(describePlace))).not.toContainEqual(changed);
  }, PATIENCE);
});

it('fails no request after a worker was killed, and puts another in its place', async () => {
  const killed = processOf(1);
  process.kill(killed!, 'SIGKILL');
  await vi.waitFor(() => {
    if (!readFileSync(join(data, 'network.log'), 'utf8').includes(`"process":${killed},"how":"SIGKILL"`))
      throw new Error('nobody has noticed');
  }, PATIENCE);
  const isBack = async (): Promise<boolean> => {
    const { status, text } = await requests.once('/health/ready');
    expect([status, JSON.parse(text).ready]).toEqual([200, true]);
    return JSON.parse(text).worker === 1;
  };
  for (let asked = 0; asked < 50; asked += 1) await isBack();
  while (!(await isBack())) await new Promise(setImmediate);
  expect(processOf(1)).not.toBe(killed);
}, 120_000);

it('lets a worker that is told to stop finish what it is at', async () => {
  const upload = await requests.upload(2, PUSH, machine);
  upload.write(HEADER);
  await vi.waitFor(() => expect(arriving()).toBe(1), PATIENCE);
  process.kill(processOf(2)!, 'SIGTERM');
  await vi.waitFor(async () => {
    const answering = new Set<unknown>();
    for (let asked = 0; asked < 6; asked += 1) answering.add(json(await requests.once('/health/live'))['worker']);
    expect([...answering]).toEqual([1]);
  }, PATIENCE);
  upload.write(`\n${row('43001')}\n`);
  upload.end();
  const reply = await upload.reply;
  expect(reply.status).toBe(202);
  expect(await done(String(json(reply)['follow']))).toMatchObject({ read: 1, taken: 1 });
}, 120_000);

it('leaves nothing behind where the primary is killed, and goes on from there', async () => {
  process.kill(network.pid, 'SIGKILL');
  await vi.waitFor(() => expect(processesOf(data)).toEqual([]), PATIENCE);
  await start('1');
  const { text } = await requests.once(PUSH, push(csvOf('44001')));
  expect(await done(JSON.parse(text).follow)).toMatchObject({ read: 1, taken: 1 });
}, 240_000);

it('ends in order when it is told to, with what is under way', async () => {
  const upload = await requests.upload(1, PUSH, machine);
  upload.write(HEADER);
  await vi.waitFor(() => expect(arriving()).toBe(1), PATIENCE);
  const stopped = network.stop();
  await vi.waitFor(async () => expect(await requests.isListening()).toBe(false), PATIENCE);
  upload.write(`\n${row('45001')}\n`);
  upload.end();
  expect((await upload.reply).status).toBe(202);
  expect(await stopped).toBe(0);
  expect(processesOf(data)).toEqual([]);
}, 120_000);

it('ends with one sentence where its workers cannot start', async () => {
  await network.stop();
  replaceSupergraph('type Query {');
  const args = ['start', '--workers', '2', '--empty', '--port', '0', '--data', data];
  const child = spawn(process.execPath, [inCheckout('deploy/local/src/main.ts'), ...args], {
    env: { ...shellEnvironment(), NETWORK_SUPERGRAPH: supergraph },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([textOf(child.stderr), once(child, 'exit')]);
  expect(said).toMatch(/^Expected the supergraph to be GraphQL, found: .*\n$/);
  expect([code, processesOf(data)]).toEqual([1, []]);
}, 120_000);
