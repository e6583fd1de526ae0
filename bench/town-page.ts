import { WARM_UP } from './measuring/measured.ts';
import { statementsOf } from './measuring/statement-log.ts';
import { type Line, median, percentile, tableOf } from './measuring/table.ts';
import { cpuMs, familyOf, proportionalMib, residentMib } from './measuring/usage.ts';
import { type Endpoint, type Generator, startEndpoint, startGenerator } from './running/child.ts';
import { findPostmaster, type Network, startNetwork } from './running/network.ts';
import { ask, bodyOf, signIn, WENLING, XINHE } from './running/page.ts';

const ROUNDS = 5;
const REQUESTS = 320;
const CALLERS = 16;

/** One of the two that answer: where, as whom, and which process. */
type Server = { readonly url: string; readonly pid: number; readonly headers: Readonly<Record<string, string>> };
type Round = {
  readonly rate: number;
  readonly p99: number;
  readonly node: number;
  readonly sql: number;
  bytes: number;
};

const LOADS = {
  'one page, again and again': [bodyOf({ code: XINHE, first: 20 })],
  'distinct pages': [20, 21, 22, 23, 24, 25, 26, 27, 28, 29].flatMap((first) =>
    WENLING.map((code) => bodyOf({ code, first })),
  ),
} as const;
type LoadName = keyof typeof LOADS;

/** The process that PostgreSQL's backends are children of. */
type Bench = { readonly generator: Generator; readonly postmaster: number };

const runRound = async (server: Server, name: LoadName, { generator, postmaster }: Bench): Promise<Round> => {
  const sqlMs = (): number => familyOf(postmaster).reduce((total, pid) => total + cpuMs(pid), 0);
  const [node, sql] = [cpuMs(server.pid), sqlMs()];
  const { url, headers } = server;
  const load = { url, headers, bodies: LOADS[name], requests: REQUESTS, callers: CALLERS };
  const { seconds, waits, bytes } = await generator.run(load);
  return {
    rate: REQUESTS / seconds,
    p99: percentile(waits, 0.99),
    node: (cpuMs(server.pid) - node) / REQUESTS,
    sql: (sqlMs() - sql) / REQUESTS,
    bytes,
  };
};

/**
 * How many statements either runs. @throws when the two do not write the same bytes for any page that is measured, or
 * the one by hand runs more statements, or others: then it would be no yardstick.
 */
const assertSame = async (network: Network, ours: Server, yardstick: Server): Promise<readonly [number, number]> => {
  for (const body of new Set(Object.values(LOADS).flat())) {
    const [one, other] = [await ask(ours.url, ours.headers, body), await ask(yardstick.url, {}, body)];
    if (one !== other) throw new Error(`Expected the same bytes, found\n${one}\nand\n${other}`);
  }
  const [body] = LOADS['one page, again and again'];
  const [one, other] = [
    await statementsOf(network, () => ask(ours.url, ours.headers, body)),
    await statementsOf(network, () => ask(yardstick.url, {}, body)),
  ];
  const isFair = other.length <= one.length && other.every((name) => one.includes(name));
  if (!isFair) throw new Error(`Expected by hand at most these statements\n${one}\nfound\n${other}`);
  return [one.length, other.length];
};

const linesOf = (ours: readonly Round[], yardstick: readonly Round[]): readonly Line[] => {
  const line = (what: string, of: (round: Round) => number): Line => ({
    what,
    ours: median(ours.map(of)),
    yardstick: median(yardstick.map(of)),
  });
  return [
    line('requests a second', ({ rate }) => rate),
    line(`p99 with ${CALLERS} callers, ms`, ({ p99 }) => p99),
    line('CPU of Node, ms a request', ({ node }) => node),
    line('CPU of PostgreSQL, ms a request', ({ sql }) => sql),
    line('CPU of both, ms a request', ({ node, sql }) => node + sql),
    line('bytes an answer', ({ bytes }) => bytes),
  ];
};

const compare = async (ours: Server, yardstick: Server, bench: Bench): Promise<string[]> => {
  const tables: string[] = [];
  for (const name of Object.keys(LOADS) as LoadName[]) {
    for (let round = 0; round < WARM_UP; round++)
      for (const server of [ours, yardstick]) await runRound(server, name, bench);
    const rounds: { ours: Round[]; yardstick: Round[] } = { ours: [], yardstick: [] };
    for (let round = 0; round < ROUNDS; round++) {
      rounds.ours.push(await runRound(ours, name, bench));
      rounds.yardstick.push(await runRound(yardstick, name, bench));
    }
    tables.push(tableOf(`TownPage, ${name}`, ['network', 'by hand'], linesOf(rounds.ours, rounds.yardstick)));
  }
  return tables;
};

const measure = async (network: Network, endpoint: Endpoint, generator: Generator): Promise<string> => {
  const ours = { url: network.url, pid: network.pid, headers: await signIn(network.url) };
  const yardstick = { url: endpoint.url, pid: endpoint.pid, headers: {} };
  const [statements, statementsByHand] = await assertSame(network, ours, yardstick);
  const postmaster = await findPostmaster(network);
  const tables = await compare(ours, yardstick, { generator, postmaster });
  const database = proportionalMib(familyOf(postmaster));
  const once = tableOf(
    'TownPage for 新河镇',
    ['network', 'by hand'],
    [
      { what: 'SQL statements a request', ours: statements, yardstick: statementsByHand },
      { what: 'resident memory after it all, MiB', ours: residentMib(ours.pid), yardstick: residentMib(yardstick.pid) },
      {
        what: 'with their PostgreSQL, MiB',
        ours: residentMib(ours.pid) + database,
        yardstick: residentMib(yardstick.pid) + database,
      },
    ],
  );
  return [...tables, once, 'Same bytes for each page, and by hand no statement more, checked before.'].join('\n');
};

/**
 * The page of a town as the command centre asks for it: the whole network in one process beside an endpoint written by
 * hand, on one database. One page again and again, and 160 distinct ones. Medians of rounds that take turns.
 */
export const measureTownPage = async (): Promise<string> => {
  const network = await startNetwork();
  const generator = startGenerator();
  const endpoint = await startEndpoint(network.connection);
  try {
    return await measure(network, endpoint, generator);
  } finally {
    endpoint.stop();
    generator.stop();
    await network.stop();
  }
};
