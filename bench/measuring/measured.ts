import type { Generator } from '../running/child.ts';
import type { Load } from '../running/load.ts';
import { median, percentile } from './table.ts';
import { familyOf, preciseCpuMs } from './usage.ts';

/** Who answers: one process, and those that work for it. */
export type Server = {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly headers: Readonly<Record<string, string>>;
  /** How it is asked what a body asks. */
  readonly asBody: (body: string) => string;
  /** The subgraphs that it asks; none where they are in its own process, or where it has none. */
  readonly subgraphs: readonly number[];
};

/** A round: requests a second, milliseconds of waiting, and milliseconds of processor time a request of each part. */
export type Round = {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly gateway: number;
  readonly subgraphs: number;
  readonly postgres: number;
};

export type Bench = { readonly generator: Generator; readonly postmaster: number };
export type Work = Pick<Load, 'bodies' | 'requests' | 'callers'>;

type Used = ReadonlyMap<number, number>;
const usedBy = (pids: readonly number[]): Used => new Map(pids.map((pid) => [pid, preciseCpuMs(pid)]));

/** What processes have used since; one that has ended meanwhile, as a backend may, is left out. */
const usedSince = (before: Used, after: Used): number =>
  [...after].reduce((total, [pid, ms]) => total + Math.max(0, ms - (before.get(pid) ?? 0)), 0);

/** Has a server answer some work once. */
export const runRound = async (server: Server, work: Work, { generator, postmaster }: Bench): Promise<Round> => {
  const used = () => [usedBy([server.pid]), usedBy(server.subgraphs), usedBy(familyOf(postmaster))] as const;
  const before = used();
  const { seconds, waits, failed } = await generator.run({
    ...work,
    bodies: work.bodies.map(server.asBody),
    url: server.url,
    headers: server.headers,
  });
  const after = used();
  if (failed > work.requests / 100)
    throw new Error(`Expected answers of ${server.name}, found that ${failed} of ${work.requests} were none.`);
  const part = (at: 0 | 1 | 2): number => usedSince(before[at], after[at]) / work.requests;
  return {
    rate: work.requests / seconds,
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    gateway: part(0),
    subgraphs: part(1),
    postgres: part(2),
  };
};

/** The medians of some rounds, figure by figure. */
export const mediansOf = (rounds: readonly Round[]): Round => {
  const of = (figure: keyof Round): number => median(rounds.map((round) => round[figure]));
  return {
    rate: of('rate'),
    p50: of('p50'),
    p99: of('p99'),
    gateway: of('gateway'),
    subgraphs: of('subgraphs'),
    postgres: of('postgres'),
  };
};

/** So many rounds a server answers before it counts: Node compiles what is asked often anew, and again. */
export const WARM_UP = 4;

/** Rounds in which all servers take turns, after those that do not count: the medians, in their order. */
export const takeTurns = async (
  servers: readonly Server[],
  {
    work,
    warmUp,
    rounds,
    bench,
  }: { readonly work: Work; readonly warmUp: number; readonly rounds: number; readonly bench: Bench },
): Promise<readonly Round[]> => {
  for (const server of servers) await runRound(server, { ...work, requests: warmUp * work.requests }, bench);
  const taken = servers.map((): Round[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, server] of servers.entries()) taken[at]?.push(await runRound(server, work, bench));
  return taken.map(mediansOf);
};
