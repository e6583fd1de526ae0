import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTrialFile } from '@network/kit/formats/trial';
import { createId } from '@network/kit/ids';
import type { BatchSummary, RecordKind } from '@network/kit/intake';
import { createOperator } from '@network/kit/intake/trial-operator';
import { createDataKey } from '@network/kit/secret';
import { buildSchema } from '@network/kit/serve';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { type ExecutionResult, graphql } from 'graphql';
import { createContext } from '../src/context.ts';
import { resolvers } from '../src/graph/resolvers.ts';
import { createCatalogueSubgraph } from '../src/server.ts';
import { applyFacts } from '../src/store/references.ts';
import { createCatalogueStores } from '../src/store/stores.ts';

export const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };
const SECRET = Buffer.alloc(32, 1);
const log = createLog('catalogue', 'silent');

/** Records as rows of the trial government 331081, or of another, with ids of their own. */
export type Rows<R> = { readonly kind: RecordKind<R>; readonly jurisdiction?: string; readonly records: readonly R[] };

export type TrialCatalogue = {
  readonly store: Store;
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult>;
  /** Writes hand-written records and gives their ids. */
  write<R>(rows: Rows<R>): Promise<string[]>;
  /** Takes a file in over the subgraph's own door: one on disk, or `text` under a name, `for` a government. */
  take(
    system: string,
    path: string,
    sent?: string | { readonly text: string; readonly jurisdiction: string },
  ): Promise<Record<string, unknown>>;
  /** Takes in a trial file of a joined system for 331081, as `readTrialFile` gives it. */
  takeFile(system: string, name: 'first' | 'second', ending: 'csv' | 'sheet.json'): Promise<BatchSummary>;
  /** Takes in `system/file` of the trial files for a government. */
  sendFile(path: string, jurisdiction: string): Promise<BatchSummary>;
  /** Revokes a batch over the same door. */
  revoke(batch: unknown): Promise<Record<string, unknown>>;
  /** The names of the statements that an operation runs, in their order. */
  statementsOf(query: string, variables?: Record<string, unknown>): Promise<(string | null)[]>;
  close(): Promise<void>;
};

/** 温岭's towns, which people publish, and 东部新区, which is none. */
const TOWNS: Readonly<Record<string, string>> = {
  ...{ 太平街道: '331081001000', 城东街道: '331081002000', 城西街道: '331081003000', 城北街道: '331081004000' },
  ...{ 横峰街道: '331081005000', 泽国镇: '331081100000', 大溪镇: '331081101000', 松门镇: '331081102000' },
  ...{ 箬横镇: '331081103000', 新河镇: '331081104000', 石塘镇: '331081105000', 滨海镇: '331081106000' },
  ...{ 温峤镇: '331081107000', 城南镇: '331081108000', 石桥头镇: '331081109000', 坞根镇: '331081110000' },
  ...{ 东部新区: '331081400000' },
};

const placeFact = ([name, code]: readonly [string, string]) => {
  const payload = code.endsWith('000000')
    ? { code, name, kind: 'COUNTY', parentCode: `${code.slice(0, 4)}00000000` }
    : { code, name, kind: code[6] === '4' ? 'STATISTICAL_UNIT' : 'TOWN', parentCode: `${code.slice(0, 6)}000000` };
  return { topic: 'place', key: code, version: 1, payload };
};

/** A catalogue with a database of its own, asked as the gateway asks it; `places` by name stand beside 温岭's towns. */
export const openTrialCatalogue = async (places: Readonly<Record<string, string>> = {}): Promise<TrialCatalogue> => {
  const facts = Object.entries({ ...TOWNS, ...places }).map(placeFact);
  const database = await createTrialDatabase('catalogue', null);
  const subgraph = await createCatalogueSubgraph({
    database,
    secret: SECRET,
    dataKey: createDataKey(Buffer.alloc(32, 2)),
    feeds: () => async () => ({ facts: [], position: '1:1', more: false }),
    sources: [],
    log,
  });
  const store = openStore({ name: 'catalogue', connection: database.app, log });
  await store.db.transaction((tx) => applyFacts(tx, facts));
  const schema = buildSchema(parseSdlFiles(readSubgraphFiles('catalogue')), resolvers);
  const contextOf = createContext(createCatalogueStores(store, { provenance: async () => new Map() }));
  const sign = createViewerSigner(SECRET, 'catalogue');
  const authorize = async (viewer: Viewer): Promise<string> => `Bearer ${await sign(viewer)}`;
  const operator = createOperator(subgraph, SECRET);
  const sendFile = async (path: string, jurisdiction: string): Promise<BatchSummary> => {
    const [system = ''] = path.split('/');
    const file = await readTrialFile(fileURLToPath(new URL(`./systems/${path}`, import.meta.url)));
    return (await operator.send(system, { ...file, jurisdiction })).body;
  };
  return {
    store,
    ask: async (query, variables = {}, viewer = ANONYMOUS) =>
      subgraph.execute({ query, variables }, { authorization: await authorize(viewer), requestId: 'trial' }),
    write: async ({ kind, jurisdiction = '331081', records }) => {
      const rows = records.map((record) => {
        const sourceId = `${kind.name}:${kind.naturalKey(record)}`;
        return {
          record,
          jurisdiction,
          isNew: true,
          id: createId(kind.type, { jurisdiction, source: 'trial', sourceId }),
        };
      });
      await store.db.transaction((tx) => kind.write(tx, rows));
      return rows.map(({ id }) => id);
    },
    take: async (system, path, sent) => {
      const { text = createReadStream(path), jurisdiction } = typeof sent === 'object' ? sent : { text: sent };
      return (await operator.send(system, { name: basename(path), bytes: text, jurisdiction })).body;
    },
    takeFile: (system, name, ending) => sendFile(`${system}/${name}.${ending}`, '331081'),
    sendFile,
    revoke: async (batch) => (await operator.revoke(String(batch))).body,
    statementsOf: async (source, variableValues = {}) => {
      const names: (string | null)[] = [];
      const stop = store.onStatement(({ name }) => names.push(name));
      await graphql({ schema, source, variableValues, contextValue: contextOf(ANONYMOUS, 'trial') });
      stop();
      return names;
    },
    close: async () => {
      await store.close();
      await subgraph.close();
      await database.drop();
    },
  };
};
