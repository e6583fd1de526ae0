import type { BatchSummary, System } from '@network/kit/intake';
import { describe, expect, it } from 'vitest';
import { describeList } from './list.ts';

const system = (name: string): System => ({
  name,
  title: `title of ${name}`,
  records: 'event',
  oddities: ['It is odd.'],
});
const batch = (id: string, facts: Partial<BatchSummary>): BatchSummary => ({
  batch: id,
  system: 'messages',
  records: 'event',
  file: 'a.csv',
  jurisdiction: '331081',
  takenAt: '2022-11-30T17:00:00+08:00',
  takenBy: 'operator',
  revokedAt: null,
  revokedBy: null,
  read: 3,
  taken: 2,
  unchanged: 0,
  skipped: 0,
  quarantined: 1,
  warnings: 0,
  reasons: [],
  warningsBy: [],
  state: 'TAKEN',
  fault: null,
  sha256: null,
  bytes: null,
  way: 'COMMAND',
  replays: null,
  finishedAt: null,
  dates: null,
  ...facts,
});
const listed = {
  systems: [system('messages'), system('ledger')],
  batches: [
    batch('events-1', {}),
    batch('cases-1', {
      system: 'ledger',
      takenAt: '2022-12-01T09:00:00+08:00',
      revokedAt: '2022-12-02T09:00:00+08:00',
    }),
  ],
};

describe('the list of systems and batches', () => {
  it('shows every system and the newest batch first', () => {
    expect(describeList(listed, null).split('\n')).toEqual([
      'Systems that a source file describes:',
      '  messages  event: title of messages',
      '  ledger    event: title of ledger',
      '',
      'Batches, newest first:',
      '  cases-1  2022-12-01 09:00:00  ledger: a.csv for 331081, 2 of 3 taken, 1 quarantined, revoked 2022-12-02 09:00:00',
      '  events-1  2022-11-30 17:00:00  messages: a.csv for 331081, 2 of 3 taken, 1 quarantined',
      '',
    ]);
  });

  it('shows of one system what is odd in its files, and its own batches', () => {
    const text = describeList(listed, 'messages');
    expect(text).toContain('  - It is odd.');
    expect(text).toContain('events-1');
    expect(text).not.toContain('cases-1');
    expect(describeList({ ...listed, batches: [] }, 'messages')).toContain('No batch yet.');
  });

  it('refuses a system that no source file describes, names those near it, and tells when source files are read', () => {
    expect(() => describeList(listed, 'message')).toThrow(
      /such as messages, ledger, found "message"\. .+ read when the network starts: .+ stop it and start it with --sources DIR\.$/,
    );
  });
});
