import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDER, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';

const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };
const MACHINE: Viewer = { ...ANONYMOUS, subject: 'm', scopes: ['sources:write:citizen-messages'] };
const HEADER = '留言编号,留言主题,留言详情,留言时间,答复意见,答复时间,留言用户';
const FIRST = `${HEADER}
1,路灯,不亮,2022/11/1 8:00:00,,,甲
2,垃圾,电话13800000000,昨天,,,乙
3,井盖,坏,昨天,,,丙
`;

const BATCHES = `query B($first: Int, $after: String, $filter: BatchFilter, $reason: String) {
  eventBatches(first: $first, after: $after, filter: $filter, jurisdiction: "331081") {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id system file sha256 bytes way state takenBy read taken quarantined reasons { column count rows example }
      quarantine(first: 1, reason: $reason) { totalCount pageInfo { hasNextPage endCursor }
        nodes { row raw cells { column text } problems { column reason found } replayedBy } } } } }`;

let events: TrialEvents;
let taken: string[];

beforeAll(async () => {
  events = await openTrialEvents();
  const first = await events.take('citizen-messages', 'messages.csv', Buffer.from(FIRST));
  const second = await events.take('citizen-messages', 'more.csv', Buffer.from(`${HEADER}\n`));
  taken = [first.batch, second.batch];
});
afterAll(() => events.close());

const list = async (variables: Record<string, unknown>, as: Viewer = OPERATOR) =>
  // What comes back is whatever was asked for.
  JSON.parse(JSON.stringify(await events.ask(BATCHES, as, variables)));

describe('batches in the graph', () => {
  it('are read newest first, page by page, with what became of their rows', async () => {
    const { data, errors } = await list({ first: 1 });
    expect(errors).toBeUndefined();
    expect(data.eventBatches).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ id: taken[1], read: 0 }],
    });
    const next = await list({ first: 1, after: data.eventBatches.pageInfo.endCursor });
    expect(next.data.eventBatches.pageInfo.hasNextPage).toBe(false);
    expect(next.data.eventBatches.nodes[0]).toMatchObject({
      ...{ id: taken[0], file: 'messages.csv', system: 'citizen-messages', way: 'COMMAND', state: 'TAKEN' },
      ...{ takenBy: 'operator', read: 3, taken: 1, quarantined: 2, bytes: Buffer.byteLength(FIRST) },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      reasons: [{ column: '留言时间', count: 2, rows: [2, 3], example: '昨天' }],
    });
  });

  it('are filtered by system, state and way', async () => {
    const count = async (filter: object): Promise<number> => (await list({ filter })).data.eventBatches.totalCount;
    expect(await count({ system: 'citizen-messages', state: 'TAKEN', way: 'COMMAND' })).toBe(2);
    expect(await count({ state: 'FAILED' })).toBe(0);
    expect(await count({ way: 'PULL' })).toBe(0);
    expect(await count({ system: 'another' })).toBe(0);
  });

  it('S-09x MUST show quarantined rows as they came, personal data hidden from whoever is not cleared', async () => {
    const rowsFor = async (as: Viewer) => (await list({}, as)).data.eventBatches.nodes[1].quarantine;
    const hidden = await rowsFor(OPERATOR);
    expect(hidden).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ row: 2, raw: null, replayedBy: null }],
    });
    expect(hidden.nodes[0].problems).toMatchObject([{ column: '留言时间', found: '昨天' }]);
    expect(hidden.nodes[0].cells).toContainEqual({ column: '留言详情', text: '电话***' });
    expect(JSON.stringify(hidden)).not.toContain('13800000000');
    const open = await rowsFor({ ...OPERATOR, clearance: ['PHONE'] });
    expect(open.nodes[0].cells).toContainEqual({ column: '留言详情', text: '电话13800000000' });
  });

  it('are one by its name, and their quarantine is filtered by its reason', async () => {
    const one = `query One($id: String!, $reason: String) { eventBatch(id: $id) { id quarantine(reason: $reason) { nodes { row problems { reason } } } } }`;
    const ask = async (reason: string | null) =>
      JSON.parse(JSON.stringify(await events.ask(one, OPERATOR, { id: taken[0], reason })));
    const { data } = await ask(null);
    const [{ row, problems }] = data.eventBatch.quarantine.nodes;
    expect(row).toBe(2);
    expect((await ask(problems[0].reason)).data.eventBatch.quarantine.nodes).toHaveLength(2);
    expect((await ask('Expected nothing')).data.eventBatch.quarantine.nodes).toEqual([]);
  });

  it('tell of each system what it sends and how it goes', async () => {
    const { data } = JSON.parse(
      JSON.stringify(
        await events.ask(
          '{ eventSystems { name title oddities assumed lastSuccess lastFault batches rows quarantined pull { every } } }',
          OPERATOR,
        ),
      ),
    );
    expect(data.eventSystems).toContainEqual({
      ...{ name: 'citizen-messages', title: expect.stringContaining('网络问政留言'), assumed: null, pull: null },
      ...{ oddities: expect.arrayContaining([expect.any(String)]), lastFault: null },
      ...{ lastSuccess: expect.stringMatching(/^\d{4}-.*\+08:00$/), batches: 2, rows: 3, quarantined: 2 },
    });
  });

  it.each([
    ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
    ['a commander', COMMANDER, 'FORBIDDEN'],
  ] as const)('S-08g MUST be refused to %s, every one of their fields', async (_, viewer, code) => {
    const query = `{ eventBatches { totalCount } eventBatch(id: "${taken[0]}") { id } eventSystems { name } }`;
    const { data, errors } = await events.ask(query, viewer);
    expect(data).toEqual({ eventBatches: null, eventBatch: null, eventSystems: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code, code, code]);
  });

  it('S-08h MUST show a machine the systems that it sends and the batches that it sent', async () => {
    const query = `{ eventBatches { totalCount } eventBatch(id: "${taken[0]}") { id } eventSystems { name } }`;
    const { data, errors } = await events.ask(query, MACHINE);
    expect(data).toEqual({
      eventBatches: { totalCount: 0 },
      eventBatch: null,
      eventSystems: [{ name: 'citizen-messages' }],
    });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });
});
