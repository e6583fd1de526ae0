import { createLog } from '@network/schema/log';
import type { SubgraphAnswer, SubgraphRequest } from '@network/schema/subgraph';
import { describe, expect, it } from 'vitest';
import { createSubgraphDocument } from '#transports/documents.ts';
import { createTrialClock } from '#transports/trial-clock.ts';
import { endingByMutations, followChanges } from './changes.ts';
import { purposeOf } from './trial-network.ts';

const log = createLog('gateway', 'silent');
const page = (facts: readonly unknown[], position: string | null, more = false): SubgraphAnswer => ({
  status: 200,
  headers: {},
  body: JSON.stringify({ facts, position, more }),
});

/** A subgraph whose feed the test writes. */
const open = (answers: (SubgraphAnswer | Error)[]) => {
  const requests: SubgraphRequest[] = [];
  const ended: (readonly string[])[] = [];
  const clock = createTrialClock();
  const peer = {
    name: 'people' as const,
    notReady: async () => [],
    answer: async (request: SubgraphRequest) => {
      requests.push(request);
      const next = answers.shift() ?? page([], 'last');
      if (next instanceof Error) throw next;
      return next;
    },
  };
  const store = { invalidate: async (tags: readonly string[]) => void ended.push(tags) };
  const scopes: string[][] = [];
  const sign = async (viewer: { scopes: readonly string[] }) => {
    scopes.push([...viewer.scopes]);
    return 'Bearer x';
  };
  const following = followChanges(peer, { store, sign, log, clock });
  const paths = () => requests.map(({ path }) => path);
  return { clock, requests, ended, scopes, following, paths };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('changes of a subgraph', () => {
  it('end what is kept of it from now on, page after page, signed as a peer that reads feeds', async () => {
    const { clock, ended, paths, scopes, requests, following } = open([
      page([], '1:1'),
      page([{}], '2:2', true),
      page([{}, {}], '3:3'),
    ]);
    await settled();
    expect(ended).toEqual([['people']]);
    clock.pass(1_000);
    await settled();
    expect(ended).toEqual([['people'], ['people'], ['people']]);
    clock.pass(1_000);
    await settled();
    expect(paths()).toEqual(['/feed?after=end', '/feed?after=1%3A1', '/feed?after=2%3A2', '/feed?after=3%3A3']);
    expect(ended).toHaveLength(3);
    expect([new Set(scopes.flat()), requests[0]?.headers['authorization']]).toEqual([
      new Set(['feed:read']),
      'Bearer x',
    ]);
    await following.close();
    expect(clock.pending()).toBe(0);
  });

  it('are heard from the beginning where none was told before', async () => {
    const { clock, paths, following } = open([page([], null)]);
    await settled();
    clock.pass(1_000);
    await settled();
    expect(paths()).toEqual(['/feed?after=end', '/feed']);
    await following.close();
  });

  it('end what was kept before the first page came, which tells of none that were before it', async () => {
    const { clock, ended, paths, following } = open([new Error('no answer'), page([], '7:7'), page([], '7:7')]);
    await settled();
    expect(ended).toEqual([]);
    for (const _ of [1, 2]) {
      clock.pass(1_000);
      await settled();
    }
    expect(paths()).toEqual(['/feed?after=end', '/feed?after=end', '/feed?after=7%3A7']);
    expect(ended).toEqual([['people']]);
    await following.close();
  });

  it('are asked for again after an outage, from where they stood', async () => {
    const { clock, paths, ended, following } = open([
      page([], '1:1'),
      new Error('no answer'),
      { status: 503, headers: {}, body: '{}' },
      page([{}], '2:2'),
    ]);
    for (let second = 0; second < 4; second += 1) {
      await settled();
      clock.pass(1_000);
    }
    await settled();
    expect(paths().slice(1, 4)).toEqual(['/feed?after=1%3A1', '/feed?after=1%3A1', '/feed?after=1%3A1']);
    expect(ended).toEqual([['people'], ['people']]);
    await following.close();
  });

  it('are not asked for again where a subgraph tells of none', async () => {
    const { clock, paths } = open([{ status: 404, headers: {}, body: '{}' }]);
    await settled();
    clock.pass(60_000);
    await settled();
    expect(paths()).toEqual(['/feed?after=end']);
  });

  it('end what is kept when they are made here, before whoever made them hears of it', async () => {
    const steps: string[] = [];
    const store = { invalidate: async (tags: readonly string[]) => void steps.push(`ended ${tags}`) };
    const fetch = endingByMutations(
      async ({ document }) => {
        steps.push(document.kind);
        return { data: {} };
      },
      { subgraph: 'events', store, log },
    );
    for (const kind of ['query', 'mutation'] as const)
      await fetch(
        { document: createSubgraphDocument({ text: '{ a }', name: null, kind }), variables: null },
        purposeOf(),
      );
    expect(steps).toEqual(['query', 'mutation', 'ended events']);
  });
});
