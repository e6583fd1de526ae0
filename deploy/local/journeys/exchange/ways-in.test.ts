import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchSummary } from '@network/kit/intake';
import { LOG_OPTIONS } from '@network/schema/log';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fulfil, type Told } from '#src/import/fulfil.ts';
import { type Given, readWish } from '#src/import/wish.ts';
import { signOperatorToken } from '#src/operator.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';

const HEADER = '留言编号,留言主题,留言详情,留言时间,答复意见,答复时间,留言用户';
const PHONE = '13800000000';

let network: WholeNetwork;
let folder: string;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ways-in-'));
  const log = pino<string>({ ...LOG_OPTIONS, level: 'trace' }, { write: (line: string) => void lines.push(line) });
  network = await openWholeNetwork({ isEmpty: true, spool: join(folder, 'spool'), log });
});
afterAll(async () => {
  await network.close();
  await rm(folder, { recursive: true, force: true });
});

const tokenOf = async (caller: string): Promise<string> => {
  const response = await fetch(`${network.url}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ caller }),
  });
  return ((await response.json()) as { token: string }).token;
};
const push = async (caller: string, path: string, body: string, headers: Record<string, string> = {}) => {
  const authorization = `Bearer ${await tokenOf(caller)}`;
  const response = await fetch(`${network.url}/sources/${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/csv', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, json: JSON.parse(await response.text()) };
};
const read = async (caller: string, location: string): Promise<BatchSummary> => {
  const headers = { authorization: `Bearer ${await tokenOf(caller)}` };
  return (await fetch(new URL(location, network.url), { headers })).json() as Promise<BatchSummary>;
};
const done = async (caller: string, location: string): Promise<BatchSummary> => {
  for (;;) {
    const batch = await read(caller, location);
    if (batch.state === 'TAKEN' || batch.state === 'FAILED') return batch;
  }
};

/** What the command answers a person; `file` is written first where there is one. */
const run = async (given: Given, positionals: readonly string[] = []): Promise<Told> =>
  fulfil(readWish(given, positionals), network.url, await signOperatorToken(network.keys.operatorKey));
const write = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('a machine that pushes', () => {
  it('is answered 202 with a batch that it may follow, in HTTP as in the graph', async () => {
    const { status, headers, json } = await push(
      'hotline-machine',
      'citizen-messages?for=331081&file=a.csv',
      `${HEADER}\n1,路灯,不亮,2022/11/1 8:00:00,,,甲\n`,
    );
    expect([status, json.state, json.way]).toEqual([202, 'RECEIVED', 'PUSH']);
    const location = headers.get('location') ?? '';
    expect(await done('hotline-machine', location)).toMatchObject({
      state: 'TAKEN',
      taken: 1,
      takenBy: 'hotline-machine-1',
    });
    const { data } = await network.ask(`{ eventBatch(id: "${json.batch}") { state taken way } }`, 'hotline-machine');
    expect(data.eventBatch).toEqual({ state: 'TAKEN', taken: 1, way: 'PUSH' });
    // What is taken is deleted right after; a file that stays never ends this.
    while ((await readdir(join(folder, 'spool/events'))).length > 0) await read('hotline-machine', location);
  });

  it.each([
    ['hotline-machine', 'power-hazards', 'x', {}, 403, 'FORBIDDEN'],
    ['anonymous', 'citizen-messages', 'x', {}, 401, 'UNAUTHENTICATED'],
    [
      'hotline-machine',
      'citizen-messages?for=331081',
      'x',
      { 'content-type': 'image/png' },
      415,
      'UNSUPPORTED_CONTENT',
    ],
    ['hotline-machine', 'no-such-system', 'x', {}, 403, 'FORBIDDEN'],
  ])(
    'S-08i MUST be refused, %s for %s, with a status and a sentence',
    async (caller, path, body, headers, status, code) => {
      const answer =
        caller === 'anonymous'
          ? await fetch(`${network.url}/sources/${path}`, { method: 'POST', body }).then(async (response) => ({
              status: response.status,
              json: JSON.parse(await response.text()),
            }))
          : await push(caller, path, body, headers as Record<string, string>);
      expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
      expect(answer.json.errors[0].message).toMatch(/^Expected .*\.$/);
    },
  );

  it('S-08j MUST have rows of another government quarantined', async () => {
    const { headers } = await push(
      'hotline-machine',
      'citizen-messages?for=320281&file=b.csv',
      `${HEADER}\n9,路灯,不亮,2022/11/1 8:00:00,,,甲\n`,
    );
    const batch = await done('hotline-machine', headers.get('location') ?? '');
    expect(batch).toMatchObject({ read: 1, taken: 0, quarantined: 1 });
    expect(batch.reasons[0]?.reason).toMatch(/granted, found one outside/);
  });

  it('has a file that no format reads kept, and tried again by the operator', async () => {
    const { headers } = await push('hotline-machine', 'citizen-messages?for=331081&file=c.csv', 'a,b\n1,2\n');
    const failed = await done('hotline-machine', headers.get('location') ?? '');
    expect(failed).toMatchObject({ state: 'FAILED', fault: expect.stringMatching(/^Expected /) });
    expect((await run({ retry: failed.batch })).text).toContain(`${failed.batch} waits for its turn again`);
    expect(await done('hotline-machine', headers.get('location') ?? '')).toMatchObject({ state: 'FAILED' });
  });
});

describe('the import command', () => {
  const FILE = `${HEADER}\n21,路灯,不亮,2022/11/1 8:00:00,,,甲\n22,垃圾,请回电${PHONE},昨天,,,乙\n`;
  let batch: string;

  it('tells what would become of a file, and writes nothing', async () => {
    const before = (await network.ask('{ events(jurisdiction: "331081") { totalCount } }', 'command-centre')).data;
    const { text, code } = await run({ check: true, for: '331081' }, ['citizen-messages', await write('d.csv', FILE)]);
    expect(text).toContain('d.csv: 2 read = 1 taken + 0 unchanged + 0 skipped + 1 quarantined');
    expect(text).toMatch(/1 × .* \(column 留言时间\), as "昨天": row 2\n/);
    expect(text).toContain('Nothing was written.');
    expect(code).toBe(2);
    const after = (await network.ask('{ events(jurisdiction: "331081") { totalCount } }', 'command-centre')).data;
    expect(after).toEqual(before);
  });

  it('takes it in while a person waits', async () => {
    const given = { for: '331081', dates: 'day-first' };
    const { text, code } = await run(given, ['citizen-messages', await write('d.csv', FILE)]);
    expect(code).toBe(0);
    batch = /Batch (events-\d+)\./.exec(text)?.[1] ?? '';
    expect(batch).toMatch(/^events-\d+$/);
    const answer = await fetch(`${network.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await signOperatorToken(network.keys.operatorKey)}`,
      },
      body: JSON.stringify({ query: `{ eventBatch(id: "${batch}") { dates } eventSystems { reading } }` }),
    });
    const { data } = JSON.parse(await answer.text());
    expect(data.eventBatch).toEqual({ dates: 'DAY_FIRST' });
    expect(data.eventSystems[0]).toEqual({ reading: null });
  });

  it('S-09y MUST show and log no personal data of a quarantined row', async () => {
    const { text } = await run({ quarantine: batch });
    expect(text).toMatch(
      /^row 2\n {2}Expected .* \(column 留言时间\), found "昨天"\n {2}留言编号: 22 \| 留言主题: 垃圾 \| 留言详情: 请回电\*\*\* \|/,
    );
    expect(text).not.toContain(PHONE);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.join('')).not.toContain(PHONE);
  });

  it('corrects a row, and takes it up again', async () => {
    const corrected = await run({ correct: batch, rows: '2', change: ['留言时间:昨天=2022/11/29 9:00:00'] });
    expect(corrected.text).toMatch(/^1 rows are corrected/);
    await expect(run({ replay: batch })).rejects.toThrow(/^Expected --rows 3,17, .* or --all, found none of them/);
    await expect(run({ replay: batch, rows: '2', all: true })).rejects.toThrow(/found several/);
    const { text, code } = await run({ replay: batch, all: true });
    expect([text.split('\n')[0], code]).toEqual([
      'd.csv: 1 read = 1 taken + 0 unchanged + 0 skipped + 0 quarantined',
      0,
    ]);
    expect((await run({ quarantine: batch })).text).toMatch(/^row 2, taken up by events-\d+\n/);
  });

  it('takes a batch back, and lists what stays', async () => {
    const { text } = await run({ revoke: batch });
    expect(text).toMatch(/is revoked: 1 record went, 0 records got back/);
  });

  it('drafts a source file from a file, whose personal samples are masked', async () => {
    const file = await write(
      'e.csv',
      `工单编号,标题,联系电话,受理时间\nA1,路灯,${PHONE},2022-11-01 08:00:00\nA2,井盖,13900000001,2022-11-02 08:00:00\n`,
    );
    const { text } = await run({ suggest: file, as: 'event', name: 'hotline' });
    expect(text).toMatch(/^.*system: hotline\n/m);
    expect(text).toContain('工单编号');
    expect(text).not.toContain(PHONE);
    await expect(run({ suggest: file, as: 'zoo', name: 'hotline' })).rejects.toThrow(
      /^Expected a kind of record \(.*event.*\), found "zoo"/,
    );
  });

  it('lists systems with what became of them', async () => {
    const { text } = await run({ systems: true });
    expect(text).toMatch(
      /citizen-messages: .*\n {4}event; \d+ batches, \d+ rows read, \d+ in quarantine, last taken \d{4}-/,
    );
  });
});
