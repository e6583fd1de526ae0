import { fileURLToPath } from 'node:url';
import type { Filters, List } from '@network/kit/list/definition';
import { openPlanner, type Planner, planOffers, type Samples } from '@network/kit/list/explain';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDisputes } from '#store/lists/disputes.ts';
import { createFootage } from '#store/lists/footage.ts';
import { createDispatches, createReminders } from '#store/lists/handling.ts';
import { createAlerts, createDevices } from '#store/lists/monitoring.ts';
import { createDamage, createEscorts, createHazards, createPowerUsers, createRecoveries } from '#store/lists/power.ts';
import { dutyDisputes } from '#store/tables/disputes.ts';
import { footage } from '#store/tables/footage.ts';
import { dispatches, reminders } from '#store/tables/handling.ts';
import { alerts, monitoringDevices } from '#store/tables/monitoring.ts';
import { damageEvents, escorts, hazards, importantPowerUsers, lossRecoveries } from '#store/tables/power.ts';
import { crowdSql } from '../trial/trial-crowd.ts';

const HERE = '331081';
const viewer: Viewer = { ...ANONYMOUS, grants: [{ jurisdiction: HERE, place: null }] };

type AnyList = List<unknown, string, Filters, string>;
type Crowd<Offered extends Filters> = {
  readonly table: PgTable;
  readonly rows: number;
  readonly list: (store: Store) => AnyList;
  readonly samples: Samples<Offered>;
};

/** Ties a list to samples of each of its filters: what is offered and lacks here does not compile. */
const record = <Row, Parent extends string, Offered extends Filters, Order extends string>(
  table: PgTable,
  rows: number,
  create: (store: Store) => { readonly list: List<Row, Parent, Offered, Order> },
  samples: Samples<Offered>,
): Crowd<Filters> => ({
  table,
  rows,
  list: (store) => create(store).list as unknown as AnyList,
  samples: samples as unknown as Samples<Filters>,
});

const instants = { from: '2020-01-01T00:00:00+08:00', before: '2020-02-01T00:00:00+08:00' };
const days = { from: '2023-01-01', before: '2010-02-01' };

const RECORDS = {
  dispatches: record(dispatches, 200_000, createDispatches, {
    isOpen: true,
    isAutomatic: true,
    ends: ['WITHDRAWN'],
    dispatchedFrom: instants.from,
    dispatchedBefore: instants.before,
  }),
  reminders: record(reminders, 50_000, createReminders, {
    channels: ['SPECIAL_INSPECTION'],
    deliveries: ['FAILED'],
    sentFrom: instants.from,
    sentBefore: instants.before,
  }),
  devices: record(monitoringDevices, 20_000, createDevices, { purposes: ['ENFORCEMENT'], isFitOn: '2010-02-01' }),
  alerts: record(alerts, 50_000, createAlerts, {
    states: ['DISMISSED'],
    raisedFrom: instants.from,
    raisedBefore: instants.before,
  }),
  'important users': record(importantPowerUsers, 20_000, createPowerUsers, { grades: ['TEMPORARY'] }),
  hazards: record(hazards, 50_000, createHazards, {
    states: ['CLOSED'],
    exits: ['UNFOUNDED'],
    isOpen: false,
    foundFrom: days.from,
    foundBefore: days.before,
    dueFrom: days.from,
    dueBefore: days.before,
  }),
  damage: record(damageEvents, 20_000, createDamage, {
    causes: ['OTHER'],
    isAssumed: true,
    occurredFrom: days.from,
    occurredBefore: days.before,
  }),
  escorts: record(escorts, 20_000, createEscorts, { escortedFrom: days.from, escortedBefore: days.before }),
  recoveries: record(lossRecoveries, 20_000, createRecoveries, {
    confirmedFrom: days.from,
    confirmedBefore: days.before,
  }),
  footage: record(footage, 20_000, createFootage, { takenFrom: instants.from, takenBefore: instants.before }),
  disputes: record(dutyDisputes, 20_000, createDisputes, {
    states: ['DESIGNATED'],
    isOpen: false,
    bodies: ['X7'],
    raisedFrom: days.from,
    raisedBefore: days.before,
  }),
};

let trial: TrialDatabase;
let store: Store;
let planner: Planner;
beforeAll(async () => {
  trial = await createTrialDatabase('events', fileURLToPath(new URL('../../migrations', import.meta.url)));
  store = openStore({ name: 'events', connection: trial.owner, log: createLog('events', 'silent'), patience: 300_000 });
  for (const { table, rows } of Object.values(RECORDS)) await store.db.execute(sql.raw(crowdSql(table, rows)));
  await store.db.execute(sql.raw('vacuum analyze'));
  planner = openPlanner(store, trial.app, { isRunning: false });
});
afterAll(async () => {
  await planner.close();
  await store.close();
  await trial.drop();
});

const PLACES = ['331081000000', '331081110000', '331081110200'];
const keysOf = (parent: string): string[] => {
  if (parent === 'JURISDICTION') return [HERE];
  return parent === 'PLACE' ? PLACES : ['X7'];
};

describe.each(Object.entries(RECORDS))('the lists of %s', (_, { table, list, samples }) => {
  it('B-07ad MUST run every filter and every order by an index, below whatever they stand under', async () => {
    const { name } = getTableConfig(table);
    const made = list(planner.store);
    const below = made.offers.parents.flatMap((parent) => keysOf(parent).map((key) => ({ parent, key })));
    const scans: string[] = [];
    for (const { parent, key } of below) {
      const of = { jurisdiction: HERE, key };
      for (const { offer, plans } of await planOffers(made, planner, { viewer, parent, of, samples })) {
        const modes = plans.filter(({ scanned }) => scanned.includes(name)).map(({ mode }) => mode);
        if (modes.length > 0) scans.push(`${parent} ${key}, ${offer}, ${modes.join(' and ')}`);
      }
    }
    expect(scans).toEqual([]);
  });
});
