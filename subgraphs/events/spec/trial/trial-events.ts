import type { BatchSummary, QuarantinedRow } from '@network/kit/intake';
import { createOperator } from '@network/kit/intake/trial-operator';
import type { FeedReader } from '@network/kit/reference';
import { createDataKey, type DataKey } from '@network/kit/secret';
import { type Connection, openStore, type Store } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import type { ExecutionResult } from 'graphql';
import { createEventsSubgraph } from '#server.ts';
import { createEventsStores, type EventsStores } from '#store/stores.ts';

const SECRET = Buffer.alloc(32, 1);
export const NOW = '2022-11-30T17:00:00+08:00';

/** Sees everything of 温岭, with clearance for phone numbers. */
export const COMMANDER: Viewer = {
  ...ANONYMOUS,
  subject: 'commander',
  roles: ['COMMANDER'],
  grants: [{ jurisdiction: '331081', place: null }],
  clearance: ['PHONE'],
};

const PLACES = [
  ['331081000000', '温岭市', 'COUNTY', '331000000000'],
  ['331081102000', '松门镇', 'TOWN', '331081000000'],
  ['331081104000', '新河镇', 'TOWN', '331081000000'],
  ['331081104248', '前蔡村委会', 'VILLAGE', '331081104000'],
] as const;

/** Classes of events: SR-01 lies in SR, SR-01-1 in SR-01. */
const CATEGORIES = [
  ['SR', null],
  ['SR-01', 'SR'],
  ['SR-01-1', 'SR-01'],
  ['ZJ', null],
] as const;

/** SR and SR-01 are the bureau's; SR-01 in 新河镇 the town's; what had been the water office's is no more. */
const DUTIES = [
  ['d1', 'SR', '', 'ZHZF', null],
  ['d2', 'SR-01', '331081104', 'XINHE', null],
  ['c1', 'SR-01', '331081104', 'WATER', '2021-12-31'],
  ['a1', 'SR-01', '', 'ZHZF', null],
] as const;

/** Bodies and teams by their names, and the last day of one that is no more; two share a name. */
const UNITS = [
  ['body', 'B-ZHZF', '温岭市综合行政执法局', null],
  ['body', 'B-ZHZF-OLD', '温岭市综合行政执法局', '2019-03-27'],
  ['body', 'B-SCJG', '温岭市市场监督管理局', null],
  ['body', 'B-ONE', '应急管理局', null],
  ['body', 'B-TWO', '应急管理局', null],
  ['team', 'T-SM', '松门镇综合行政执法队', null],
] as const;

export type TrialPlace = readonly [code: string, name: string, kind: string, parentCode: string];
type Feeds = Partial<Record<SubgraphName, readonly { topic: string; key: string; payload: unknown }[]>>;

const feedsWith = (more: readonly TrialPlace[]): Feeds => ({
  people: [
    ...[...PLACES, ...more].map(([code, name, kind, parentCode]) => ({
      topic: 'place',
      key: code,
      payload: { code, name, kind, parentCode },
    })),
    ...UNITS.map(([topic, code, name, validTo]) => ({
      topic,
      key: `331081:${code}`,
      payload: { jurisdiction: '331081', code, name, placeCode: null, validTo },
    })),
  ],
  catalogue: [
    { topic: 'clock', key: '331081', payload: { jurisdiction: '331081', now: NOW } },
    ...CATEGORIES.map(([code, parentCode]) => ({
      topic: 'category',
      key: `331081:${code}`,
      payload: { jurisdiction: '331081', code, parentCode },
    })),
    ...DUTIES.map(([key, categoryCode, placePrefix, bodyCode, validTo]) => ({
      topic: 'duty',
      key: `331081:${key}`,
      payload: {
        ...{ jurisdiction: '331081', key, number: null, categoryCode, placePrefix, bodyCode },
        ...{ validFrom: null, validTo },
      },
    })),
  ],
});

/** Gives what a peer has published once, and nothing after it. */
const feedOf =
  (feeds: Feeds) =>
  (peer: SubgraphName): FeedReader =>
  async (after) => {
    const facts = after === null ? (feeds[peer] ?? []).map((fact) => ({ ...fact, version: 1 })) : [];
    return { facts, position: '1:1', more: false };
  };

export type TrialEvents = {
  readonly store: Store;
  readonly stores: EventsStores;
  readonly superuser: Connection;
  readonly owner: Connection;
  readonly dataKey: DataKey;
  /** Asks as the gateway does. */
  ask(query: string, as?: Viewer, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** Takes a file in over the subgraph's own door, for 温岭. */
  take(system: string, file: string, bytes: Uint8Array): Promise<BatchSummary>;
  /** The same for any government. */
  takeFor(jurisdiction: string, sent: { system: string; name: string; bytes: Uint8Array }): Promise<BatchSummary>;
  /** A batch with what was quarantined of it. */
  readBatch(batch: string): Promise<BatchSummary & { quarantine: readonly QuarantinedRow[] }>;
  revoke(batch: string): Promise<{ removed: number; restored: number }>;
  close(): Promise<void>;
};

/**
 * An events subgraph with a database, places (a few, and `places`), classes, duties and a clock of its own; `sources` are
 * folders of source files.
 */
export const openTrialEvents = async (
  sources: readonly string[] = [],
  places: readonly TrialPlace[] = [],
): Promise<TrialEvents> => {
  const database = await createTrialDatabase('events', null);
  const log = createLog('events', 'silent');
  const dataKey = createDataKey(Buffer.alloc(32, 2));
  const options = { database, dataKey, log, secret: SECRET, sources, feeds: feedOf(feedsWith(places)) };
  const subgraph = await createEventsSubgraph(options);
  const store = openStore({ name: 'events', connection: database.app, log });
  const sign = createViewerSigner(SECRET, 'events');
  const authorize = async (viewer: Viewer): Promise<string> => `Bearer ${await sign(viewer)}`;
  const operator = createOperator(subgraph, SECRET);
  const bodyOf = async (answer: ReturnType<typeof operator.read>) => {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const takeFor: TrialEvents['takeFor'] = (jurisdiction, { system, ...file }) =>
    bodyOf(operator.send(system, { ...file, jurisdiction }));
  return {
    store,
    stores: createEventsStores(store, dataKey),
    superuser: database.superuser,
    owner: database.owner,
    dataKey,
    ask: async (query, as = COMMANDER, variables = {}) =>
      subgraph.execute({ query, variables }, { authorization: await authorize(as), requestId: 'trial' }),
    take: (system, name, bytes) => takeFor('331081', { system, name, bytes }),
    takeFor,
    readBatch: (batch) => bodyOf(operator.read(batch)),
    revoke: (batch) => bodyOf(operator.revoke(batch)),
    close: async () => {
      await store.close();
      await subgraph.close();
      await database.drop();
    },
  };
};
