import { ANONYMOUS } from '@network/schema/viewer';
import { expect, it } from 'vitest';
import { keepFor } from '../reference/keep.ts';
import { MASK } from '../secret/reveal.ts';
import { createDataKey, encrypt } from '../secret/secret.ts';
import { createContexts } from './context.ts';

const dataKey = createDataKey(Buffer.alloc(32, 7));
const CLEARED = { ...ANONYMOUS, clearance: ['PHONE'] as const };

/** A subgraph whose clock moves on by a day each time that it is read. */
const open = () => {
  let day = 0;
  const listClocks = async () => {
    day += 1;
    return [{ jurisdiction: '331081', now: `2024-01-0${day}T17:00:00+08:00` }];
  };
  return { listClocks, loadersOf: ({ clearance }: { readonly clearance: readonly string[] }) => ({ clearance }) };
};

it('a request has one today, and the next one that of the clock as it then is', async () => {
  const contextOf = createContexts(open(), { dataKey });
  const [first, second] = [contextOf(ANONYMOUS, 'a'), contextOf(ANONYMOUS, 'b')];
  expect([await first.today('331081'), await first.today('331081')]).toEqual(['2024-01-01', '2024-01-01']);
  expect(await second.now('331081')).toBe('2024-01-02T17:00:00+08:00');
});

it('requests share the clocks that are kept', async () => {
  const contextOf = createContexts(open(), { dataKey, keep: keepFor({ now: () => 0 }) });
  const days = [contextOf(ANONYMOUS, 'a'), contextOf(ANONYMOUS, 'b')].map(({ today }) => today('331081'));
  expect(await Promise.all(days)).toEqual(['2024-01-01', '2024-01-01']);
});

it('loads and reveals for its own viewer', () => {
  const contextOf = createContexts(open(), { dataKey });
  const [anybody, cleared] = [contextOf(ANONYMOUS, 'a'), contextOf(CLEARED, 'b')];
  const sealed = encrypt(dataKey, '13800000000');
  expect([anybody, cleared].map(({ reveal }) => reveal('PHONE', sealed))).toEqual([MASK, '13800000000']);
  expect([anybody, cleared].map(({ loaders, requestId }) => [requestId, loaders.clearance])).toEqual([
    ['a', []],
    ['b', ['PHONE']],
  ]);
});
