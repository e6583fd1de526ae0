import { existsSync, globSync, readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseScale } from '../deploy/local/src/arguments.ts';
import { bytesOfScale } from '../sample/src/scale/room.ts';
import { type Line, median, percentile, tableOf } from './measuring/table.ts';
import { planDocuments } from './plans/document-plans.ts';
import { type Generator, startGenerator } from './running/child.ts';
import { KEPT_STORES } from './running/environment.ts';
import { type Network, ROOT, startNetwork, startNetworkOn } from './running/network.ts';
import { askAny, signIn } from './running/page.ts';

const FEW = 10_000;
/** Beside which, one after the other, as many are measured as the disk has room for. */
const SIZES = ['100k', '1M', '10M'];
const ROUNDS = 7;
const REQUESTS = 40;
/** How many records a page asks for, in turn: few requests of a round are the same. */
const FIRSTS = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29];
const GROWTH = 'E-09f MUST answer at 10 million events within 1.5 × the p95 at 10 000';
/** The full sample itself, in bytes. */
const SAMPLE = 2e9;

/** Who asks what the command centre does not. */
const CALLERS: Readonly<Record<string, string>> = { PartnerFeed: 'power-utility' };

type Document = { readonly name: string; readonly bodies: readonly string[] };
type Server = {
  readonly url: string;
  readonly signIn: (document: Document) => Promise<Readonly<Record<string, string>>>;
};
/** Milliseconds that half of a round's requests and nineteen of twenty took at most. */
type Round = { readonly p50: number; readonly p95: number };

/** Every trusted document with its own variables; where it asks for a page, for pages of several lengths. */
const readDocuments = (): readonly Document[] => {
  const folder = join(ROOT, 'schema/operations');
  return globSync('*.graphql', { cwd: folder })
    .sort()
    .map((file) => {
      const name = basename(file, '.graphql');
      const query = readFileSync(join(folder, file), 'utf8');
      const variables = JSON.parse(readFileSync(join(folder, `${name}.variables.json`), 'utf8'));
      const firsts = query.includes('$first') ? FIRSTS.map((first) => ({ ...variables, first })) : [variables];
      return { name, bodies: firsts.map((told) => JSON.stringify({ query, variables: told })) };
    });
};

const titleOf = (events: number): string => `${events.toLocaleString('en').replaceAll(',', ' ')} events`;

/** What is missing on the disk for both networks, as a sentence; nothing where they have room, or where they are kept. */
const findLack = async (events: number): Promise<string | undefined> => {
  if (KEPT_STORES !== null && existsSync(join(KEPT_STORES, String(events)))) return undefined;
  const needed = bytesOfScale(FEW) + bytesOfScale(events) + 2 * SAMPLE;
  const { bavail, bsize } = await statfs(tmpdir());
  if (bavail * bsize >= needed) return undefined;
  const [wanted, free] = [needed, bavail * bsize].map((bytes) => `${(bytes / 1e9).toFixed(1)} GB`);
  return `Expected ${wanted} free on the disk of ${tmpdir()} for ${titleOf(events)}, found ${free}. Free some, or measure fewer events.`;
};

const serverOf = ({ url }: Network): Server => {
  const tokens = new Map<string, ReturnType<typeof signIn>>();
  return {
    url,
    signIn: ({ name }) => {
      const caller = CALLERS[name] ?? 'command-centre';
      const token = tokens.get(caller) ?? signIn(url, caller);
      tokens.set(caller, token);
      return token;
    },
  };
};

const runRound = async ({ url, signIn: sign }: Server, document: Document, generator: Generator): Promise<Round> => {
  const headers = await sign(document);
  const { waits } = await generator.run({ url, headers, bodies: document.bodies, requests: REQUESTS, callers: 1 });
  return { p50: percentile(waits, 0.5), p95: percentile(waits, 0.95) };
};

/** Rounds of both take turns, after one of each that does not count. @throws where either answers with an error. */
const compare = async (
  document: Document,
  servers: readonly Server[],
  generator: Generator,
): Promise<readonly Line[]> => {
  for (const server of servers) {
    for (const body of document.bodies) await askAny(server.url, await server.signIn(document), body);
    await runRound(server, document, generator);
  }
  const rounds = servers.map((): Round[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, server] of servers.entries()) rounds[at]?.push(await runRound(server, document, generator));
  const lineOf = (what: keyof Round): Line => {
    const [ours = 0, yardstick = 0] = rounds.map((own) => median(own.map((round) => round[what])));
    return { what: `${document.name}, ${what}, ms`, ours, yardstick };
  };
  return [lineOf('p50'), lineOf('p95')];
};

/** A network with so many events, in a folder of its own that goes with it, or in one that is kept. */
const startScaled = (events: number): Promise<Network> => {
  const args = ['--sample', 'full', '--scale', String(events)];
  return KEPT_STORES === null ? startNetwork(...args) : startNetworkOn(join(KEPT_STORES, String(events)), { args });
};

/** How the documents' statements run in a network. @throws where one reads a large table from end to end, or sorts on disk. */
const explain = async (network: Network, { signIn: sign, url }: Server, title: string): Promise<string> => {
  const documents = readDocuments().map((document) => ({
    name: document.name,
    ask: async () => askAny(url, await sign(document), document.bodies[0] ?? ''),
  }));
  return planDocuments(network, documents, title);
};

const measureEvents = async (events: number): Promise<string> => {
  const networks: Network[] = [];
  const generator = startGenerator();
  try {
    for (const count of [events, FEW]) networks.push(await startScaled(count));
    const servers = networks.map(serverOf);
    const lines: Line[] = [];
    for (const document of readDocuments()) lines.push(...(await compare(document, servers, generator)));
    const title = titleOf(events);
    const [large, server] = [networks[0], servers[0]];
    process.stdout.write(`${tableOf(`${GROWTH}: the full sample and`, [title, titleOf(FEW)], lines)}\n`);
    return large === undefined || server === undefined ? '' : await explain(large, server, title);
  } finally {
    generator.stop();
    for (const network of networks) await network.stop();
  }
};

/**
 * How long each trusted document takes in a network with very many events, beside the same with ten thousand: one caller
 * at a time, both networks running side by side. `size` as --scale has it; unless told, one size after the other, until
 * the disk has no room for the next.
 * @throws where it has none for the size that was named.
 */
export const measureGrowth = async (size?: string): Promise<string> => {
  for (const each of size === undefined ? SIZES : [size]) {
    const events = parseScale(each, false) ?? FEW;
    const lack = await findLack(events);
    if (lack !== undefined && size !== undefined) throw new Error(lack);
    if (lack !== undefined) return lack;
    process.stdout.write(`${await measureEvents(events)}\n`);
  }
  return '';
};
