import { fileURLToPath } from 'node:url';
import { readTrialFile } from '@network/kit/formats/trial';
import { createOperator } from '@network/kit/intake/trial-operator';
import type { FeedReader } from '@network/kit/reference';
import { createDataKey } from '@network/kit/secret';
import { openStore } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { createCasesSubgraph } from '#server.ts';
import type { CaseEntry } from '#store/case-writer.ts';
import { createCasesStores } from '#store/stores.ts';

export const WENLING = '331081';
export const XINHE = '331081104000';
export const DAXI = '331081101000';
export const TODAY = '2026-10-09';

const SECRET = Buffer.alloc(32, 7);
export const DATA_KEY = createDataKey(Buffer.alloc(32, 9));
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const log = createLog('cases', 'silent');

const fact = (topic: string, key: string, payload: unknown) => ({ topic, key, version: 1, payload });
const off = (date: string) => fact('calendar_day', date, { date, isOff: true, announcedFor: 2026 });

const item = (code: string, field: string, list: string) => ({
  ...{ jurisdiction: WENLING, code, version: 2, name: `${field}事项`, field, list },
  ...{ validFrom: '2022-05-01', validTo: null },
});
const mode = (placeCode: string, named: string, validFrom: string, validTo: string | null) => ({
  ...{ jurisdiction: WENLING, placeCode, mode: named, validFrom, validTo },
});

const unit = (code: string, name: string) => ({ jurisdiction: WENLING, code, name, placeCode: null, validTo: null });

/** What catalogue and people would publish: a clock, a week of holidays of 2026, two items, two towns, a body, a team, two officers. */
const FACTS = {
  catalogue: [
    fact('clock', WENLING, { jurisdiction: WENLING, now: `${TODAY}T09:00:00+08:00` }),
    fact('item', `${WENLING}:330217199000:2`, item('330217199000', '城市管理', 'COMPREHENSIVE')),
    fact('item', `${WENLING}:330231000000:2`, item('330231000000', '生态环境', 'PROFESSIONAL')),
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map(off),
  ],
  people: [
    fact('place', XINHE, { code: XINHE, name: '新河镇', kind: 'TOWN', parentCode: '331081000000' }),
    fact('place', DAXI, { code: DAXI, name: '大溪镇', kind: 'TOWN', parentCode: '331081000000' }),
    fact('mode', `${WENLING}:${XINHE}:2022-01-01`, mode(XINHE, 'STATIONED', '2022-01-01', '2026-06-30')),
    fact('mode', `${WENLING}:${XINHE}:2026-07-01`, mode(XINHE, 'EMPOWERED', '2026-07-01', null)),
    fact('mode', `${WENLING}:${DAXI}:2022-01-01`, mode(DAXI, 'STATIONED', '2022-01-01', null)),
    fact('body', `${WENLING}:bureau`, unit('bureau', '温岭市综合行政执法局')),
    fact('team', `${WENLING}:xinhe`, unit('xinhe', '温岭市综合行政执法局新河中队')),
    fact('officer', `${WENLING}:Z001`, { jurisdiction: WENLING, number: 'Z001', teamCode: 'xinhe' }),
    fact('officer', `${WENLING}:Z009`, { jurisdiction: WENLING, number: 'Z009', teamCode: 'daxi' }),
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
export const OPERATOR: Viewer = { ...COMMANDER, subject: 'operator', roles: ['OPERATOR'] };
/** One town's officer. */
export const OFFICER_OF_XINHE: Viewer = {
  ...ANONYMOUS,
  subject: 'officer',
  roles: ['OFFICER'],
  grants: [{ jurisdiction: WENLING, place: XINHE }],
};

/** A place by its code: a town under its county, a village under its town. */
export const trialPlace = (name: string, code: string) =>
  code.endsWith('000')
    ? { code, name, kind: 'TOWN', parentCode: `${code.slice(0, 6)}000000` }
    : { code, name, kind: 'VILLAGE', parentCode: `${code.slice(0, 9)}000` };

/** A cases subgraph on a database of its own, with `file` to bring cases in and `ask` to read them as somebody. */
type TrialOptions = {
  readonly sources?: readonly string[];
  /** More towns and villages by name and code, beside the two that every trial knows. */
  readonly towns?: Readonly<Record<string, string>>;
};

const townFacts = (towns: Readonly<Record<string, string>>) =>
  Object.entries(towns).map(([name, code]) => fact('place', code, trialPlace(name, code)));

export const startTrial = async ({ sources = [], towns = {} }: TrialOptions = {}) => {
  const database = await createTrialDatabase('cases', MIGRATIONS);
  const subgraph = await createCasesSubgraph({
    database,
    secret: SECRET,
    dataKey: DATA_KEY,
    feeds: (peer) => feedOf(peer === 'people' ? [...FACTS.people, ...townFacts(towns)] : FACTS.catalogue),
    sources,
    log,
  });
  const store = openStore({ name: 'cases', connection: database.app, log, readers: 2 });
  const stores = createCasesStores(store, DATA_KEY);
  const sign = createViewerSigner(SECRET, 'cases');
  const operator = createOperator(subgraph, SECRET);
  /** Sends a file for a government, as the operator; the batch. */
  const sendFile = async (path: URL, { system, jurisdiction }: { system: string; jurisdiction: string }) => {
    const file = await readTrialFile(fileURLToPath(path));
    return (await operator.send(system, { ...file, jurisdiction })).body;
  };
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
    /** Sends rows to a source, as the operator; the answer as it comes. */
    push: (system: string, csv: string) =>
      operator.send(system, { name: `${system}.csv`, bytes: csv, jurisdiction: WENLING }),
    /** Sends a file as its system does, as the operator; the batch. */
    send: (system: string, path: URL) => sendFile(path, { system, jurisdiction: WENLING }),
    sendFile,
    /** Revokes a batch, as the operator. */
    revoke: async (batch: string) => (await operator.revoke(batch)).body,
    end: async () => {
      await subgraph.close();
      await store.close();
      await database.drop();
    },
  };
};
export type Trial = Awaited<ReturnType<typeof startTrial>>;
