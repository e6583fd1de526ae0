import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { findRealData } from '@network/kit/intake/real-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContents } from '../trial/trial-contents.ts';
import { openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { readCsv, writeCsv } from './trial-csv.ts';
import { damageRows } from './trial-damage.ts';
import { countsOf, findsNothing, readEverything, readLogs, SYSTEM } from './trial-round-trip.ts';

const FILE = 'messages_with_reply_2816.csv.gz';
const MESSAGES = 2816;
const DAMAGED = 40;

let trial: TrialEvents;
let path: string | null;
let bytes: Buffer;
let untouched: Record<string, unknown[]>;
let taken: Awaited<ReturnType<typeof readEverything>>;

beforeAll(async () => {
  path = findRealData(`hotline_teddy2020/${FILE}`);
  trial = await openTrialEvents();
  if (path !== null) bytes = await readFile(path);
  untouched = await readContents(trial.store);
});
afterAll(() => trial.close());

describe('the citizens’ messages with replies', () => {
  it('N-06a MUST take all 2 816 real messages, an unknown place empty with its text kept, odd dates as warnings', async () => {
    if (path === null) return;
    const batch = await trial.take(SYSTEM, FILE, bytes);
    expect(countsOf(batch)).toEqual({ read: MESSAGES, taken: MESSAGES, unchanged: 0, skipped: 0, quarantined: 0 });
    expect(batch.warningsBy.map(({ reason, count }) => [reason, count])).toEqual([
      ['Expected the name of a known place; left empty', MESSAGES],
      [expect.stringMatching(/repliedAt .*365 days/), 3],
    ]);
    taken = await readEverything(trial);
    expect(taken).toHaveLength(MESSAGES);
    expect(taken.filter(({ placeCode }) => placeCode !== null)).toEqual([]);
    expect(taken.find(({ number }) => number === `${SYSTEM}-2549`)).toMatchObject({
      placeText: 'A2区',
      state: 'CLOSED',
      closedAt: '2019-05-10T14:56:53+08:00',
      closureKind: null,
      reports: { nodes: [{ reporterName: 'A00045581' }] },
    });
  });

  it('N-06b MUST take 0 the second time', async () => {
    if (path === null) return;
    const batch = await trial.take(SYSTEM, FILE, bytes);
    expect(countsOf(batch)).toEqual({ read: MESSAGES, taken: 0, unchanged: MESSAGES, skipped: 0, quarantined: 0 });
  });

  it('N-06c MUST quarantine exactly 40 damaged rows of a copy, each with row, column and reason', async () => {
    if (path === null) return;
    const { rows, told } = damageRows(readCsv(gunzipSync(bytes).toString()), DAMAGED);
    const { batch } = await trial.take(SYSTEM, 'damaged.csv', Buffer.from(writeCsv(rows)));
    const read = await trial.readBatch(batch);
    const unchanged = MESSAGES - DAMAGED;
    expect(countsOf(read)).toEqual({ read: MESSAGES, taken: 0, unchanged, skipped: 0, quarantined: DAMAGED });
    expect(read.quarantine.map(({ row }) => row)).toEqual(told.map(({ row }) => row));
    for (const { row, column, reason } of told) {
      const found = read.quarantine.find((quarantined) => quarantined.row === row);
      expect(found?.problems).toContainEqual(
        expect.objectContaining({ column, reason: expect.stringMatching(reason) }),
      );
    }
  });

  it('N-06d MUST show source, source id and batch on each event', async () => {
    if (path === null) return;
    const shown = await readEverything(trial);
    const wrong = shown.filter(
      ({ number, provenance }) =>
        provenance.length < 2 ||
        provenance.some(
          ({ source, sourceId, batch }, at) =>
            source !== SYSTEM || number !== `${SYSTEM}-${sourceId}` || batch !== `events-${at + 1}`,
        ),
    );
    expect(wrong).toEqual([]);
    expect(shown.filter(({ provenance }) => provenance.length === 3)).toHaveLength(MESSAGES - DAMAGED);
  });

  it('N-06e MUST find no imported record by any query once all three batches are revoked, and be what it was', async () => {
    if (path === null) return;
    expect(await trial.revoke('events-3')).toMatchObject({ removed: 0, restored: 0 });
    expect(await trial.revoke('events-2')).toMatchObject({ removed: 0, restored: 0 });
    expect(await findsNothing(trial, taken)).toBe(false);
    expect(await trial.revoke('events-1')).toMatchObject({ removed: MESSAGES, restored: 0 });
    expect(await findsNothing(trial, taken)).toBe(true);
    expect(await readContents(trial.store)).toEqual(untouched);
  });

  it('N-06f MUST explain the import and its revocation in the log', async () => {
    if (path === null) return;
    const logs = await readLogs(trial);
    expect(logs.size).toBe(MESSAGES);
    expect([...logs.values()].filter((log) => log.join() !== 'IMPORT 1,REVOKE 1')).toEqual([]);
    const { revokedAt, revokedBy } = await trial.readBatch('events-1');
    expect({ revokedAt, revokedBy }).toEqual({ revokedAt: expect.any(String), revokedBy: 'operator' });
  });

  it('N-06g MUST take all 2 816 with the same ids when imported again', async () => {
    if (path === null) return;
    expect(countsOf(await trial.take(SYSTEM, FILE, bytes))).toMatchObject({ taken: MESSAGES, quarantined: 0 });
    const again = await readEverything(trial);
    expect(again.map(({ id, number }) => [id, number])).toEqual(taken.map(({ id, number }) => [id, number]));
    expect(again.map(({ reports }) => reports)).toEqual(taken.map(({ reports }) => reports));
  });
});
