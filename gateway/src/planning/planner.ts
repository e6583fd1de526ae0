import type { QueryPlan } from '@apollo/query-planner';
import type { Logger } from '@network/schema/log';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { type Clock, systemClock } from '#transports/clock.ts';
import { type Desk, openDesk } from './desk.ts';
import { bytesOfText, createKept, type Sized } from './kept.ts';
import { startThread, type Thread } from './thread.ts';

/** A plan as plain JSON: what is fetched from which subgraph, in which order (`@apollo/query-planner`). */
export type Plan = QueryPlan;

/**
 * Plans one operation. The text has no `@skip`, no `@include`, no fragments by name and no aliases of callers.
 * @throws what the planner says of an operation that it cannot plan; {Fault} BAD_USER_INPUT when that takes too long.
 */
export type Planner = (text: string) => Promise<Plan>;

/** A supergraph that can be planned, and what callers may ask of it. */
export type Planning = { readonly schema: GraphQLSchema; readonly plan: Planner; close(): Promise<void> };

export type PlanningOptions = {
  readonly log: Logger;
  readonly clock?: Clock;
  /** Starts the thread that plans. */
  readonly start?: (supergraphSdl: string) => Thread;
  /** Memory for the texts of plans, in bytes; 32 MiB unless told. */
  readonly most?: number;
};

/** The most time for one plan. */
const LIMIT_MS = 10_000;
/** How many operations may wait for the thread: at 10 to 50 ms each, the last of them waits half a minute. */
const WAITING = 1_000;
/** Memory for the texts of plans. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * Keeps the texts of plans and their operations within so many bytes, and has equal operations planned once.
 * As text a plan takes a fraction of what its objects take, and nobody can change what others are given.
 */
export const keepPlans = (plan: Desk['plan'], most: number) => {
  const { find, bytes } = createKept<string>(most);
  const sized = async (text: string): Promise<Sized<string>> => {
    const value = await plan(text);
    return { value, bytes: bytesOfText(value) };
  };
  return { plan: (text: string): Promise<string> => find(text, () => sized(text)), bytes };
};

/**
 * Plans in a thread of its own, so that nobody else waits for it.
 * @throws a sentence when the text is no supergraph.
 */
export const openPlanning = async (
  supergraphSdl: string,
  { log, clock = systemClock, start = (text) => startThread(text), most = MOST_BYTES }: PlanningOptions,
): Promise<Planning> => {
  const desk = openDesk({ start: () => start(supergraphSdl), clock, limit: LIMIT_MS, waiting: WAITING, log });
  const schema = await desk.schema.catch(async (error: unknown) => {
    await desk.close();
    throw error;
  });
  const { plan } = keepPlans(desk.plan, most);
  return {
    schema: buildASTSchema(parse(schema, { noLocation: true }), { assumeValidSDL: true }),
    plan: async (text) => JSON.parse(await plan(text)) as Plan,
    close: desk.close,
  };
};
