import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { Closers } from '../closers.ts';
import type { DatabaseSetting, Environment } from '../environment.ts';
import type { Keys } from '../keys.ts';
import type { Ending } from '../postgres/postgres.ts';
import type { Report } from '../report.ts';
import { connectionOf } from './connect.ts';
import { type EmbeddedDatabase, openEmbedded } from './embedded.ts';
import { type House, openNetworkDatabase, prepareServer } from './prepare.ts';

export type Databases = {
  readonly houses: ReadonlyMap<SubgraphName, House>;
  /** Resolves when an embedded server that we look after is gone. */
  readonly exited: Promise<Ending>;
};

export type DatabaseOptions = {
  readonly data: string;
  readonly environment: Environment;
  readonly keys: Keys;
  readonly subgraphs: readonly SubgraphName[];
  /** How many processes of this network use them, one unless told. */
  readonly processes?: number;
  readonly closers: Closers;
  readonly report: Report;
  readonly log: Logger;
};

type Group = { readonly setting: DatabaseSetting; readonly names: readonly SubgraphName[] };

const groupByServer = (options: DatabaseOptions): readonly Group[] => {
  const settings = options.subgraphs.flatMap((name) => {
    const setting = options.environment.databases[name];
    return setting === null ? [] : [{ name, setting }];
  });
  return [...Map.groupBy(settings, ({ setting }) => setting.url.href).values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ setting: group[0].setting, names: group.map(({ name }) => name) }],
  );
};

const NEVER = new Promise<never>(() => undefined);

const startEmbedded = async ({ data, processes, log, closers, report }: DatabaseOptions): Promise<EmbeddedDatabase> =>
  report.step('Database', async () => {
    const embedded = await openEmbedded({ data, processes, log });
    closers.add({ what: 'the database', close: embedded.stop, hurry: () => void embedded.stop() });
    return embedded;
  });

/**
 * Databases for these subgraphs, each with its roles and schema; a subgraph migrates its own: on the servers that the environment
 * names, else on the embedded one.
 * @throws {Refused} when a server cannot be used as it is.
 */
export const openDatabases = async (options: DatabaseOptions): Promise<Databases> => {
  const { environment, keys, subgraphs, report } = options;
  const secret = keys.secret;
  const homeless = subgraphs.filter((name) => environment.databases[name] === null);
  const embedded = homeless.length === 0 ? null : await startEmbedded(options);
  const houses = await report.step('Schemas', async (note) => {
    const ready = new Map<SubgraphName, House>();
    const prepare = async (login: Parameters<typeof prepareServer>[0]['login'], names: readonly SubgraphName[]) => {
      for (const [name, house] of await prepareServer({ login, subgraphs: names, secret })) ready.set(name, house);
    };
    for (const { setting, names } of groupByServer(options)) {
      await prepare({ connection: connectionOf(setting), variable: setting.variable }, names);
    }
    if (embedded !== null) {
      const connection = await openNetworkDatabase(embedded.superuser);
      await prepare({ connection, variable: 'the embedded database' }, homeless);
    }
    note(subgraphs.join(', '));
    return ready;
  });
  return { houses, exited: embedded?.exited ?? NEVER };
};
