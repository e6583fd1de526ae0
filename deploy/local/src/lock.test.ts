import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findHolder, isLock, takeLock } from './lock.ts';
import { findStart } from './process-table.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'one-network-lock-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const leave = (pid: number, started: string): void =>
  writeFileSync(join(data, 'network.lock'), JSON.stringify({ pid, started, known: { url: null } }));

describe('a lock', () => {
  it('is taken once, tells what its holder knows, and is gone when it is released', () => {
    const lock = takeLock(data, 'network', { url: 'first' });
    if (!isLock(lock)) throw new Error('nobody else has it');
    lock.tell({ url: 'second' });
    expect(takeLock(data, 'network', { url: 'other' })).toMatchObject({ pid: process.pid, known: { url: 'second' } });
    lock.release();
    expect(readdirSync(data)).toEqual([]);
  });

  it.each([
    ['a process that has ended', () => leave(2 ** 22 + 1, 'boot:1')],
    ['another process that has got its number since', () => leave(process.pid, 'boot:1')],
    ['somebody who wrote half of it', () => writeFileSync(join(data, 'network.lock'), '{"pid":')],
  ])('of %s is nobody’s', (_, left) => {
    left();
    expect(findHolder(data, 'network')).toBeNull();
    expect(isLock(takeLock(data, 'network', { url: null }))).toBe(true);
    expect(readdirSync(data)).toEqual(['network.lock']);
  });

  it('of a process that runs is respected', () => {
    leave(process.ppid, findStart(process.ppid) ?? '');
    expect(isLock(takeLock(data, 'network', { url: null }))).toBe(false);
  });
});
