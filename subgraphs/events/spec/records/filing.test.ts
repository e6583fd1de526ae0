import { openBatch } from '@network/kit/intake/open-batch';
import { verifyChain } from '@network/kit/log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOSURES, EVENT_LIFECYCLE, type EventActionName } from '#domain/lifecycle.ts';
import type { EventStep } from '#store/filing.ts';
import { batches, eventActions, eventSources, events, reports } from '#store/tables.ts';
import { openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { expectFolds } from '../trial/trial-folds.ts';
import { type EventWanted, eventEntry, fileEvents, step } from '../trial/trial-records.ts';

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openTrialEvents();
});
afterAll(() => trial.close());

/** What some of the steps tell beside their names. */
const TOLD: Readonly<Partial<Record<EventActionName, Partial<EventStep>>>> = {
  ACCEPT: { confirmedBy: '坐席' },
  MERGE: { into: 'W-1' },
  DISPATCH: { isAutomatic: true, bodyCode: 'ZHZF', officerNumber: '33108100102' },
  RETURN: { reason: '不属本单位职责' },
  REASSIGN: { teamCode: 'ZD-102' },
  OPEN_CASE: { caseNumber: '温综执罚〔2022〕1号' },
  MEDIATE: { outcome: 'RESOLVED' },
  RATE: { rating: 'SATISFIED' },
  REMIND: { channel: 'SMS', template: '50%', delivery: 'DELIVERED' },
};

/** A walk through the state table that takes the n-th permitted action each time; refused ones are passed over. */
const randomWalk = (seed: number): EventWanted => {
  let state = 'UNREPORTED' as keyof typeof EVENT_LIFECYCLE;
  let number = seed;
  const taken: EventActionName[] = [];
  for (let length = 0; length < 12; length += 1) {
    const limited = new Set(
      ['REQUEST_SUPPLEMENT', 'RETURN', 'EXTEND', 'REOPEN'].filter((one) => taken.includes(one as EventActionName)),
    );
    const actions = (Object.keys(EVENT_LIFECYCLE[state]) as EventActionName[]).filter(
      (action) => !limited.has(action) && action !== 'DISPUTE',
    );
    const action = actions[number % Math.max(1, actions.length)];
    if (action === undefined) break;
    taken.push(action);
    state = EVENT_LIFECYCLE[state][action] ?? state;
    number = (number * 48_271) % 2_147_483_647;
  }
  const actions = taken.map((action, index) =>
    step(action, {
      at: `2022-11-${10 + index}T09:00:00+08:00`,
      ...((CLOSURES[action]?.length ?? 0) > 1 ? { closureKind: 'RESOLVED' } : {}),
      ...TOLD[action],
    }),
  );
  return { number: `W-${seed}`, actions };
};

const readAll = async () => {
  const { db } = trial.store;
  const log = await db.select().from(eventActions);
  return { rows: await db.select().from(events), log };
};

const expectStatesToBeFolds = async () => {
  const { rows, log } = await readAll();
  expect(verifyChain(log)).toMatchObject({ kind: 'whole' });
  await expectFolds(trial);
  return rows;
};

describe('filing', () => {
  it('keeps states, ends and closure kinds that are the folds of the logs, over walks through the state table', async () => {
    await fileEvents(
      trial,
      Array.from({ length: 200 }, (_, seed) => randomWalk(seed + 1)),
    );
    const rows = await expectStatesToBeFolds();
    expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(8);
  });

  it('moves events on by what their logs permit', async () => {
    await fileEvents(trial, [{ number: 'A-1' }]);
    const { id, jurisdiction } = eventEntry({ number: 'A-1' });
    const steps = [step('FEED_BACK', { closureKind: 'UNFOUNDED' }), step('PASS_VERIFICATION'), step('LAPSE')];
    await trial.store.db.transaction((tx) =>
      trial.stores.filing.append(
        tx,
        steps.map((one) => ({ ...one, id, jurisdiction })),
      ),
    );
    const rows = await expectStatesToBeFolds();
    expect(rows.find((row) => row.id === id)).toMatchObject({ state: 'CLOSED', closureKind: 'UNFOUNDED' });
  });

  it('lets one of two who press at once go on, and refuses the other by what the first did', async () => {
    await fileEvents(trial, [{ number: 'A-2' }]);
    const { id, jurisdiction } = eventEntry({ number: 'A-2' });
    const press = () =>
      trial.store.db.transaction((tx) =>
        trial.stores.filing.append(tx, [{ ...step('FEED_BACK', { closureKind: 'RESOLVED' }), id, jurisdiction }]),
      );
    const outcomes = await Promise.allSettled([press(), press(), press()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expectStatesToBeFolds();
  });

  it('names a step that is refused, and writes nothing', async () => {
    const wanted = { number: 'B-1', actions: [step('REPORT'), step('DISPATCH')] };
    await expect(fileEvents(trial, [{ number: 'B-2' }, wanted])).rejects.toThrow(
      /DISPATCH at .*: Expected one of .* in state AWAITING_ACCEPTANCE, found DISPATCH/,
    );
    const { id, jurisdiction } = eventEntry({ number: 'A-1' });
    await expect(
      trial.store.db.transaction((tx) => trial.stores.filing.append(tx, [{ ...step('RATE'), id, jurisdiction }])),
    ).rejects.toThrow(/RATE at .*: Expected one of REOPEN in state CLOSED, found RATE/);
    const { rows } = await readAll();
    expect(rows.filter(({ number }) => number.startsWith('B-'))).toEqual([]);
  });

  it('refuses steps of an event that is not there', async () => {
    const { id, jurisdiction } = eventEntry({ number: 'NOWHERE' });
    await expect(
      trial.store.db.transaction((tx) => trial.stores.filing.append(tx, [{ ...step('ACCEPT'), id, jurisdiction }])),
    ).rejects.toThrow(`Expected events that stand, found none with the ids ${id}.`);
  });

  it('says where an event comes from, and takes place and owner of a report from its event', async () => {
    const { db } = trial.store;
    const batch = await db.transaction(async (tx) => {
      const number = await openBatch(
        tx,
        { batches },
        {
          ...{ system: 'sample', file: 'sample', kind: 'event', jurisdiction: '331081', takenBy: 'sample', taken: 1 },
        },
      );
      const provenance = [{ source: 'sample', sourceId: '1', batch: number }];
      await trial.stores.filing.file(tx, [eventEntry({ number: 'C-1', record: { owner: 'subject:c' }, provenance })]);
      return number;
    });
    const { data } = await trial.ask(
      `{ event(jurisdiction: "331081", number: "C-1") { provenance { source sourceId batch takenAt } } }`,
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      event: {
        provenance: [{ source: 'sample', sourceId: '1', batch: `events-${batch}`, takenAt: expect.any(String) }],
      },
    });
    expect(await db.select().from(eventSources)).toHaveLength(1);
    const { id } = eventEntry({ number: 'C-1' });
    const filed = (await db.select().from(reports)).filter(({ eventId }) => eventId === id);
    expect(filed).toMatchObject([{ placeCode: '331081104000', owner: 'subject:c' }]);
  });

  it('may not change or delete what stands in a log', async () => {
    const { db } = trial.store;
    await expect(db.execute('update event_actions set actor = actor')).rejects.toThrow();
    await expect(db.execute('delete from event_actions')).rejects.toThrow();
  });
});
