import { fileURLToPath } from 'node:url';
import type { FeedReader } from '@network/kit/reference';
import { createDataKey } from '@network/kit/secret';
import { openStore } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { createCasesSubgraph } from '../src/server.ts';
import type { CaseEntry } from '../src/store/case-writer.ts';
import { createCasesStores } from '../src/store/stores.ts';

export const WENLING = '331081';
export const XINHE = '331081104000';
export const DAXI = '331081101000';
export const TODAY = '2026-10-09';

const SECRET = Buffer.alloc(32, 7);
export const DATA_KEY = createDataKey(Buffer.alloc(32, 9));
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const log = createLog('cases', 'silent');

const fact = (topic: string, key: string, payload: unknown) => ({ topic, key, version: 1, payload });
const off = (date: string) => fact('calendar_day', date, { date, isOff: true, announcedFor: 2026 });

/** What catalogue and people would publish: a clock, one week of holidays of 2026, two towns. */
const FACTS = {
  catalogue: [
    fact('clock', WENLING, { jurisdiction: WENLING, now: `${TODAY}T09:00:00+08:00` }),
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map(off),
  ],
  people: [
    fact('place', XINHE, { code: XINHE, name: '新河镇', kind: 'TOWN', parentCode: '331081000000' }),
    fact('place', DAXI, { code: DAXI, name: '大溪镇', kind: 'TOWN', parentCode: '331081000000' }),
  ],
};

const feedOf =
  (facts: (typeof FACTS)['catalogue']): FeedReader =>
  async (after) => ({ facts: after === null ? facts : [], position: '1.1', more: false });

/** The whole county; a role that has no part of its own in cases. */
export const COMMANDER: Viewer = {
  ...ANONYMOUS,
  subject: 'commander',
  roles: ['COMMANDER'],
  grants: [{ jurisdiction: WENLING, place: null }],
};
/** One town's officer. */
export const OFFICER_OF_XINHE: Viewer = {
  ...ANONYMOUS,
  subject: 'officer',
  roles: ['OFFICER'],
  grants: [{ jurisdiction: WENLING, place: XINHE }],
};

/** A cases subgraph on a database of its own, with `file` to bring cases in and `ask` to read them as somebody. */
export const startTrial = async () => {
  const database = await createTrialDatabase('cases', MIGRATIONS);
  const subgraph = await createCasesSubgraph({
    database,
    secret: SECRET,
    dataKey: DATA_KEY,
    feeds: (peer) => feedOf(peer === 'people' ? FACTS.people : FACTS.catalogue),
    sources: [],
    log,
  });
  const store = openStore({ name: 'cases', connection: database.app, log, readers: 2 });
  const stores = createCasesStores(store, DATA_KEY);
  const sign = createViewerSigner(SECRET, 'cases');
  return {
    subgraph,
    store,
    stores,
    sign,
    file: (entries: readonly CaseEntry[]) => store.db.transaction((tx) => stores.writer.file(tx, entries)),
    ask: async (query: string, viewer: Viewer, variables: Record<string, unknown> = {}) => {
      const authorization = `Bearer ${await sign(viewer)}`;
      // As it goes over the wire: what an answer holds follows from its query.
      return JSON.parse(
        JSON.stringify(await subgraph.execute({ query, variables }, { authorization, requestId: 'trial' })),
      );
    },
    end: async () => {
      await subgraph.close();
      await store.close();
      await database.drop();
    },
  };
};
export type Trial = Awaited<ReturnType<typeof startTrial>>;
