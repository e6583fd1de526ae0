import { type Difference, findDifference } from './compare.ts';
import type { EngineOfOurs } from './engines/ours.ts';
import type { MockNetwork } from './networks.ts';
import { type GeneratedOperation, generateOperation } from './operations/generate.ts';
import { answerMessages } from './world/merged.ts';

/** Our engine, asked for subscriptions. */
type TrialOfMessages = { readonly network: MockNetwork; readonly engine: EngineOfOurs };

/** How many messages are answered. */
const MESSAGES = 3;

/** Asks a subscription of both; each message must have the answer that graphql-js gives to it. */
export const compareMessages = async (
  { network, engine }: TrialOfMessages,
  operation: GeneratedOperation,
  seed: number,
): Promise<Difference | undefined> => {
  const createWorld = () => network.createWorld(seed);
  const expected = await answerMessages(network.schemas, operation, { createWorld, messages: MESSAGES });
  const found = await engine.answerMessages(operation, createWorld(), MESSAGES);
  const differences = expected.map((one, index) => findDifference(one, found[index] ?? { data: 'none', errors: [] }));
  return differences.find((each) => each !== undefined);
};

/** Tries the subscription of one seed. */
export const trySeedOfMessages = async (trial: TrialOfMessages, seed: number) => {
  const { schemas, hubs } = trial.network;
  const operation = generateOperation({ schema: schemas.api, hubs, isSubscribing: true }, seed);
  const difference = await compareMessages(trial, operation, seed);
  return difference === undefined ? undefined : { seed, operation, difference };
};
