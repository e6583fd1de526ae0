import { type Difference, findDifference } from './compare.ts';
import type { EngineOverMocks } from './engines/engine.ts';
import type { MockNetwork } from './networks.ts';
import { type GeneratedOperation, generateOperation } from './operations/generate.ts';
import { answerMerged } from './world/merged.ts';

/** An engine that is tried against graphql-js over the merged schema. */
export type Trial = { readonly network: MockNetwork; readonly engine: EngineOverMocks };
/** A seed at which an engine differs from graphql-js. */
export type Failure = {
  readonly seed: number;
  readonly operation: GeneratedOperation;
  readonly difference: Difference;
};

type Case = { readonly operation: GeneratedOperation; readonly seed: number };

const compareOne = async ({ network, engine }: Trial, { operation, seed }: Case): Promise<Difference | undefined> => {
  const createWorld = () => network.createWorld(seed);
  const expected = answerMerged(network.schemas, operation, createWorld);
  const world = createWorld();
  const difference = findDifference(expected, await engine.answer(operation, world));
  const [mine, theirs] = [expected.moves.join(', '), world.moves().join(', ')];
  return difference ?? (mine === theirs ? undefined : { kind: 'mutations', expected: mine, found: theirs });
};

/** The same operation with every condition that a variable decides the other way round. */
const flip = (operation: GeneratedOperation): GeneratedOperation => ({
  ...operation,
  variables: Object.fromEntries(
    Object.entries(operation.variables).map(([name, value]) => [name, typeof value === 'boolean' ? !value : value]),
  ),
});
/** As far apart, worlds of one operation are never those of another seed's. */
const FAR = 1_000_003;

/**
 * Asks an operation of both, in the world of a seed and at the same time in two others, so that what was compiled once is
 * used again while it is in use.
 */
export const compareBoth = async (
  trial: Trial,
  operation: GeneratedOperation,
  seed: number,
): Promise<Difference | undefined> => {
  const differences = await Promise.all([
    compareOne(trial, { operation, seed }),
    compareOne(trial, { operation, seed: seed + FAR }),
    compareOne(trial, { operation: flip(operation), seed: seed + 2 * FAR }),
  ]);
  return differences.find((each) => each !== undefined);
};

/** Tries the operation of one seed. */
export const trySeed = async (trial: Trial, seed: number): Promise<Failure | undefined> => {
  const operation = generateOperation({ schema: trial.network.schemas.api, hubs: trial.network.hubs }, seed);
  const difference = await compareBoth(trial, operation, seed);
  return difference === undefined ? undefined : { seed, operation, difference };
};
