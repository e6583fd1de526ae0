import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { Closers } from '../closers.ts';
import type { DatabaseSetting, Environment, HouseName } from '../environment.ts';
import type { Keys } from '../keys.ts';
import type { Ending } from '../postgres/postgres.ts';
import type { Report } from '../report.ts';
import { connectionOf } from './connect.ts';
import { type EmbeddedDatabase, openEmbedded } from './embedded.ts';
import { type House, openNetworkDatabase, prepareServer } from './prepare.ts';

export type Databases = {
  readonly houses: ReadonlyMap<SubgraphName, House>;
  /** Where gateways keep answers together; null unless that was asked for. */
  readonly gateway: House | null;
  /** Resolves when an embedded server that we look after is gone. */
  readonly exited: Promise<Ending>;
  /** Whether this process started the embedded server, which others may have joined. */
  readonly isKeeper: boolean;
};

export type DatabaseOptions = {
  readonly data: string;
  readonly environment: Environment;
  readonly keys: Keys;
  readonly subgraphs: readonly SubgraphName[];
  /** Whether gateways keep answers in a database; not unless told. */
  readonly gateway?: boolean;
  /** How many processes of this network use them, one unless told. */
  readonly processes?: number;
  /** Whether this process leaves it to others to start the embedded server anew; not unless told. */
  readonly isFollower?: boolean;
  readonly closers: Closers;
  readonly report: Report;
  readonly log: Logger;
};

type Group = { readonly setting: DatabaseSetting; readonly names: readonly HouseName[] };

const groupByServer = (names: readonly HouseName[], { databases }: Environment): readonly Group[] => {
  const settings = names.flatMap((name) => {
    const setting = databases[name];
    return setting === null ? [] : [{ name, setting }];
  });
  return [...Map.groupBy(settings, ({ setting }) => setting.url.href).values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ setting: group[0].setting, names: group.map(({ name }) => name) }],
  );
};

const NEVER = new Promise<never>(() => undefined);

const startEmbedded = async (options: DatabaseOptions): Promise<EmbeddedDatabase> =>
  options.report.step('Database', async () => {
    const { data, processes, isFollower, log, closers } = options;
    const embedded = await openEmbedded({ data, processes, isFollower, log });
    closers.add({ what: 'the database', close: embedded.stop, hurry: () => void embedded.stop() });
    return embedded;
  });

/**
 * Databases for these subgraphs, and for what gateways keep, each with its roles and schema; each migrates its own: on the
 * servers that the environment names, else on the embedded one.
 * @throws {Refused} when a server cannot be used as it is.
 */
export const openDatabases = async (options: DatabaseOptions): Promise<Databases> => {
  const { environment, keys, subgraphs, gateway = false, report } = options;
  const secret = keys.secret;
  const wanted: readonly HouseName[] = gateway ? [...subgraphs, 'gateway'] : subgraphs;
  const homeless = wanted.filter((name) => environment.databases[name] === null);
  const embedded = homeless.length === 0 ? null : await startEmbedded(options);
  const houses = await report.step('Schemas', async (note) => {
    const ready = new Map<HouseName, House>();
    const prepare = async (login: Parameters<typeof prepareServer>[0]['login'], names: readonly HouseName[]) => {
      for (const [name, house] of await prepareServer({ login, names, secret })) ready.set(name, house);
    };
    for (const { setting, names } of groupByServer(wanted, environment)) {
      await prepare({ connection: connectionOf(setting), variable: setting.variable }, names);
    }
    if (embedded !== null) {
      const connection = await openNetworkDatabase(embedded.superuser);
      await prepare({ connection, variable: 'the embedded database' }, homeless);
    }
    note(wanted.join(', '));
    return ready;
  });
  const own = subgraphs.flatMap((name) => {
    const house = houses.get(name);
    return house === undefined ? [] : [[name, house] as const];
  });
  const { exited, isOurs: isKeeper } = embedded ?? { exited: NEVER, isOurs: false };
  return { houses: new Map(own), gateway: houses.get('gateway') ?? null, exited, isKeeper };
};
