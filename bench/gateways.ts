import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, OVER_WEBSOCKETS, tableOfAgreed } from './measuring/agreed.ts';
import { drawGroups, type Group } from './measuring/graph.ts';
import { type Bench, type Round, type Server, takeTurns, WARM_UP, type Work } from './measuring/measured.ts';
import { countStatements } from './measuring/statement-log.ts';
import { gridOf } from './measuring/table.ts';
import { residentMib } from './measuring/usage.ts';
import { asPage } from './peers/postgraphile-page.ts';
import { type Endpoint, startEndpoint, startGenerator, startPeer } from './running/child.ts';
import { type Asked, asTrusted, LOADS } from './running/loads.ts';
import { findPostmaster, ROOT } from './running/network.ts';
import { askAny, signIn } from './running/page.ts';
import { type Stand, startStand } from './stand.ts';

const CALLERS = 16;
/**
 * The rounds of a whole run and of a quick one, after those that do not count. A gateway runs for weeks; Node compiles it on
 * for some ten thousand requests, in threads whose time would be taken for that of requests.
 */
const WHOLE = { warmUp: 20, rounds: 5 };
const QUICK = { warmUp: WARM_UP, rounds: 1 };
/** Requests of a round, so many that what Node compiles anew costs little; of a small document more. A quick run sends a quarter. */
const [REQUESTS, SMALL_REQUESTS] = [480, 1600];
/** Every ninth body is compared: of 16 towns and ten lengths, all of either. */
const STEP = 9;

/** The other door of our gateway. */
const AD_HOC = 'ours, ad hoc';
/** The gateways that run as processes of their own, ours first. */
const GATEWAYS = [
  { name: 'ours', file: 'ours.ts' },
  { name: OVER_WEBSOCKETS, file: 'ours-websocket.ts' },
  { name: 'Apollo', file: 'apollo.ts' },
  { name: 'Hive', file: 'hive-plain.ts' },
  { name: 'Hive with Rust', file: 'hive-router.ts' },
] as const;

/** What answers to the byte what ours answers first. */
const OURS_ELSEWHERE = [AD_HOC, OVER_WEBSOCKETS];
const PROXY = 'bare proxy';
const FAN_OUT = 'bare fan-out';
const BY_HAND = 'by hand';
const POSTGRAPHILE = 'PostGraphile';
/** Who asks no subgraph. */
const WITHOUT = [BY_HAND, POSTGRAPHILE];
const BESIDE = [
  { name: PROXY, file: 'proxy.ts' },
  { name: FAN_OUT, file: 'fan-out.ts' },
  { name: POSTGRAPHILE, file: 'postgraphile.ts' },
] as const;
const asItIs = (body: string): string => body;
/** What `npm start` knows by its hash is asked by it; the small document is none of the network's. */
const asShipped = (body: string): string => (body.includes('query TownPage') ? asTrusted(body) : body);
const ASKED_OTHERWISE = new Map([
  [OVER_WEBSOCKETS, asTrusted],
  [POSTGRAPHILE, asPage],
]);

/** Asks, and once more: a subgraph may close the connection that a gateway has kept in the moment in which it is used. */
const askServer = ({ url, headers, asBody }: Server, body: string): Promise<string> =>
  askAny(url, headers, asBody(body)).catch(() => askAny(url, headers, asBody(body)));

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
};
type Counted = { readonly totalCount: number };
type Page = { readonly code: string; readonly events: Counted; readonly cases: Counted; readonly inspections: Counted };

/** PostGraphile tells the page in words of its own: only how much stands there is compared. */
const outlineOf = ({ code, events, cases, inspections }: Page): readonly unknown[] => [
  code,
  ...[events, cases, inspections].map(({ totalCount }) => totalCount),
];

/** What of an answer is compared with a server's: all data, whatever the order of its keys. */
const dataOf = ({ name }: Server, answer: string): string => {
  const { data } = JSON.parse(answer);
  return JSON.stringify(name === POSTGRAPHILE ? outlineOf(data.place ?? data.placeByCode) : sortKeys(data));
};

/** @throws where a server answers other data than the first, or another way to ours other bytes, for a ninth of what is measured. */
const assertSame = async ([first, ...others]: readonly Server[], { bodies }: Asked): Promise<void> => {
  if (first === undefined) return;
  for (const body of bodies.filter((_, at) => at % STEP === 0)) {
    const expected = await askServer(first, body);
    for (const server of others) {
      const found = await askServer(server, body);
      const isSame = OURS_ELSEWHERE.includes(server.name)
        ? found === expected
        : dataOf(server, found) === dataOf(server, expected);
      if (!isSame) throw new Error(`Expected of ${server.name} the answer\n${expected}\nfound\n${found}`);
    }
  }
};

type Opened = { readonly servers: readonly Server[]; readonly notes: readonly string[]; stop(): void };

/** Starts every gateway that can run here, over the subgraphs of a stand; the others are told of. */
const openGateways = async (stand: Stand): Promise<Opened> => {
  const { network, task, subgraphs } = stand;
  const headers = await signIn(network.url);
  const stops = new Set<() => void>();
  const [servers, notes]: [Server[], string[]] = [[], []];
  const add = (name: string, { url, pid, stop }: Endpoint, asBody = asItIs): void => {
    stops.add(stop);
    servers.push({ name, url, pid, headers, asBody, subgraphs: WITHOUT.includes(name) ? [] : subgraphs });
  };
  for (const { name, file } of [...GATEWAYS, ...BESIDE]) {
    const endpoint = await startPeer(file, task);
    if ('missing' in endpoint) notes.push(`${name}: not run: ${endpoint.missing}`);
    else if (name === 'ours') {
      add('ours, trusted', endpoint, asTrusted);
      add(AD_HOC, endpoint);
    } else add(name, endpoint, ASKED_OTHERWISE.get(name) ?? asItIs);
  }
  const { url, pid } = network;
  servers.push({ name: 'ours, in one process', url, pid, headers, asBody: asShipped, subgraphs: [] });
  add(BY_HAND, await startEndpoint(network.connection));
  const stop = (): void => {
    for (const each of stops) each();
  };
  return { servers, notes, stop };
};

/** Who is asked nothing but small documents, and who is asked none. */
const [ONLY_SMALL, NEVER_SMALL] = [[PROXY], [BY_HAND, POSTGRAPHILE, FAN_OUT]];
const isAsked = ({ name }: Server, { isSmall }: Asked): boolean => !(isSmall ? NEVER_SMALL : ONLY_SMALL).includes(name);

const COLUMNS = [
  'requests a second',
  'p50, ms',
  'p99, ms',
  'CPU of the gateway, ms a request',
  'times ours',
  'CPU of subgraphs',
  'CPU of PostgreSQL',
  'CPU of all',
  'statements',
  'resident, MiB',
];

const rowsOf = (servers: readonly Server[], rounds: readonly Round[], statements: readonly number[]) =>
  servers.map(({ name, pid }, at) => {
    const { rate, p50, p99, gateway, subgraphs, postgres } = rounds[at] as Round;
    const times = gateway / (rounds[0]?.gateway ?? 1);
    const all = gateway + subgraphs + postgres;
    return [
      name,
      rate,
      p50,
      p99,
      gateway,
      times.toFixed(2),
      subgraphs,
      postgres,
      all,
      statements[at] ?? 0,
      residentMib(pid),
    ];
  });

/** The picture in this folder's README. Only what asks the same subgraphs is shown. */
const PICTURE = join(ROOT, 'bench/gateways.svg');

const groupOf = ({ title }: Asked, servers: readonly Server[], rounds: readonly Round[]): Group => ({
  title: `${title}: CPU of the gateway, ms a request`,
  bars: servers.flatMap(({ name, subgraphs }, at) =>
    subgraphs.length === 0 ? [] : [{ name, value: rounds[at]?.gateway ?? 0 }],
  ),
});

const measure = async (stand: Stand, opened: Opened, isQuick: boolean): Promise<string> => {
  const [groups, found]: [Group[], Found[]] = [[], []];
  const generator = startGenerator();
  const bench: Bench = { generator, postmaster: await findPostmaster(stand.network) };
  try {
    for (const asked of LOADS) {
      const servers = opened.servers.filter((server) => isAsked(server, asked));
      await assertSame(servers, asked);
      const [body = ''] = asked.bodies;
      const statements: number[] = [];
      for (const server of servers)
        statements.push(await countStatements(stand.network, () => askServer(server, body)));
      const requests = (asked.isSmall ? SMALL_REQUESTS : REQUESTS) / (isQuick ? 4 : 1);
      const work: Work = { bodies: asked.bodies, requests, callers: CALLERS };
      const rounds = await takeTurns(servers, { work, ...(isQuick ? QUICK : WHOLE), bench });
      // Told as soon as it is known: all of it takes long.
      process.stdout.write(`\n${gridOf([asked.title, ...COLUMNS], rowsOf(servers, rounds, statements))}\n`);
      groups.push(groupOf(asked, servers, rounds));
      const byName = servers.map(({ name }, at) => [name, rounds[at] as Round] as const);
      found.push({ title: asked.title, isSmall: asked.isSmall, rounds: new Map(byName) });
    }
  } finally {
    generator.stop();
  }
  if (!isQuick) writeFileSync(PICTURE, drawGroups(groups, 'CPU of each gateway for one request'));
  return [`\n${tableOfAgreed(found)}`, ...opened.notes].join('\n');
};

/**
 * Our gateway beside others over the same subgraphs, each a process of its own and asked over HTTP: for each kind of
 * work the medians of rounds that take turns. `--quick` takes one short round. The same data is
 * asserted before; the picture is drawn anew by a whole run.
 */
export const measureGateways = async (...options: readonly string[]): Promise<string> => {
  const stand = await startStand();
  let opened: Opened | undefined;
  try {
    opened = await openGateways(stand);
    return await measure(stand, opened, options.includes('--quick'));
  } finally {
    opened?.stop();
    await stand.stop();
  }
};
