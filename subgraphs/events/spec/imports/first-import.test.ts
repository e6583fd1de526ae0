import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContents } from '../trial/trial-contents.ts';
import { openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { readCsv, writeCsv } from './trial-csv.ts';
import { damageRows } from './trial-damage.ts';
import { countsOf, findsNothing, readEverything, readLogs, SYSTEM } from './trial-round-trip.ts';

const FILE = 'first-import.csv';

let trial: TrialEvents;
let bytes: Buffer;
let untouched: Record<string, unknown[]>;
let taken: Awaited<ReturnType<typeof readEverything>>;
const byNumber = (number: string) => taken.find((event) => event.number === `${SYSTEM}-${number}`);

beforeAll(async () => {
  trial = await openTrialEvents();
  bytes = await readFile(new URL(`../../../../sample/${FILE}`, import.meta.url));
  untouched = await readContents(trial.store);
});
afterAll(() => trial.close());

it('N-06h MUST take twenty hand-written messages with their dirt, but one', async () => {
  const batch = await trial.take(SYSTEM, FILE, bytes);
  expect(countsOf(batch)).toEqual({ read: 20, taken: 19, unchanged: 0, skipped: 0, quarantined: 1 });
  expect(batch.reasons).toEqual([
    {
      ...{ reason: 'Expected a day and time that exist', column: '留言时间', count: 1, rows: [18] },
      example: '2022/2/30 18:00:00',
    },
  ]);
  const warnings = batch.warningsBy.map(({ reason, rows }) => [reason, rows]);
  expect(warnings).toContainEqual([expect.stringMatching(/repliedAt before reportedAt/), [13]]);
  expect(warnings).toContainEqual([expect.stringMatching(/repliedAt .*365 days/), [14]]);
  taken = await readEverything(trial);
  expect(taken).toHaveLength(19);
});

it('finds the place that begins a title, and keeps the text of one that it does not know', () => {
  expect([byNumber('30001'), byNumber('30003'), byNumber('30006')].map((event) => event?.placeCode)).toEqual([
    '331081104248',
    '331081104000',
    '331081102000',
  ]);
  expect(byNumber('30011')).toMatchObject({ placeCode: null, placeText: 'A2区' });
  expect(byNumber('30012')).toMatchObject({ placeCode: null, placeText: null });
});

it('closes what was answered, and leaves open what was not', () => {
  expect(byNumber('30001')).toMatchObject({ state: 'AWAITING_ACCEPTANCE', closedAt: null });
  expect(byNumber('30006')).toMatchObject({ state: 'CLOSED', closedAt: '2022-10-17T00:00:00+08:00' });
});

it('keeps one message under two numbers as two events', () => {
  expect([byNumber('30015')?.id, byNumber('30016')?.id]).toEqual([expect.any(String), expect.any(String)]);
  expect(byNumber('30015')?.id).not.toBe(byNumber('30016')?.id);
});

it('takes the blanks around title, message and reply away', async () => {
  const { data } = await trial.ask(
    `{ event(jurisdiction: "331081", number: "${SYSTEM}-30003") { title description reply reportedAt } }`,
  );
  expect(data?.['event']).toEqual({
    title: '新河镇中心街店铺长期占道经营',
    description: '几家水果店把摊位摆到人行道上，行人只能走机动车道，很不安全。',
    reply: expect.stringMatching(/^您好！.*监督。$/),
    reportedAt: '2022-11-18T07:32:45+08:00',
  });
});

it('N-06i MUST take none of the twenty the second time', async () => {
  expect(countsOf(await trial.take(SYSTEM, FILE, bytes))).toMatchObject({ taken: 0, unchanged: 19, quarantined: 1 });
});

it('N-06j MUST quarantine exactly twenty damaged rows of thirty-eight, each with row, column and reason', async () => {
  const whole = readCsv(bytes.toString()).filter(([number]) => number !== '30018');
  const { rows, told } = damageRows([...whole, ...whole.slice(1).map((cells) => cells.with(0, `9${cells[0]}`))], 20);
  const { batch } = await trial.take(SYSTEM, 'damaged.csv', Buffer.from(writeCsv(rows)));
  const { quarantine } = await trial.readBatch(batch);
  expect(quarantine.map(({ row }) => row)).toEqual(told.map(({ row }) => row));
  for (const { row, column, reason } of told) {
    const problems = quarantine.find((quarantined) => quarantined.row === row)?.problems;
    expect(problems).toContainEqual(expect.objectContaining({ column, reason: expect.stringMatching(reason) }));
  }
});

it('N-06k MUST leave nothing but logs, batches and provenance once all three batches are revoked', async () => {
  const everything = await readEverything(trial);
  await trial.revoke('events-3');
  await trial.revoke('events-2');
  expect(await readEverything(trial)).toEqual(
    taken.map((event) => ({ ...event, provenance: [expect.objectContaining({ batch: 'events-1' })] })),
  );
  await trial.revoke('events-1');
  expect(await findsNothing(trial, everything)).toBe(true);
  expect(await readContents(trial.store)).toEqual(untouched);
  const logs = await readLogs(trial);
  expect(taken.map(({ id }) => logs.get(id)?.join())).toEqual(taken.map(() => 'IMPORT 1,REVOKE 1'));
});

it('N-06l MUST give the same ids when the twenty are imported again', async () => {
  await trial.take(SYSTEM, FILE, bytes);
  expect((await readEverything(trial)).map(({ id }) => id)).toEqual(taken.map(({ id }) => id));
});
