import { extendSchema, type GraphQLSchema, parse } from 'graphql';
import { type Difference, findUnreal, inAnyOrder } from './compare.ts';
import type { EngineOfOurs } from './engines/ours.ts';
import { isWithin, type Whole } from './engines/parts.ts';
import type { MockNetwork } from './networks.ts';
import { deferSome } from './operations/deferring.ts';
import { type GeneratedOperation, generateOperation } from './operations/generate.ts';
import { answerMerged } from './world/merged.ts';
import type { World } from './world/world.ts';

/** Our engine, asked for answers that come in parts. */
export type TrialInParts = { readonly network: MockNetwork; readonly engine: EngineOfOurs };

const DEFER = parse('directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT');
/** The schema by which operations with `@defer` are valid. */
export const withDefer = (schema: GraphQLSchema): GraphQLSchema => extendSchema(schema, DEFER);

const different = (expected: string, found: string): Difference => ({ kind: 'parts', expected, found });

/** Where nothing fails, all parts together say what one answer would. */
const compareCalm = (whole: Whole, expected: unknown): Difference | undefined => {
  const [mine, theirs] = [inAnyOrder(expected), inAnyOrder(whole.data)];
  if (mine !== theirs) return different(mine, theirs);
  return whole.errors.length === 0 ? undefined : different('no error', JSON.stringify(whole.errors));
};

/** Asks an operation with `@defer` of our engine, where nothing fails and where something may. */
export const compareInParts = async (
  { network, engine }: TrialInParts,
  operation: GeneratedOperation,
  seed: number,
): Promise<Difference | undefined> => {
  const compare = async (create: () => World, isCalm: boolean): Promise<Difference | undefined> => {
    const { everything, all, result } = answerMerged(network.schemas, operation, create);
    const whole = await engine.answerInParts(operation, create());
    if (isCalm) return compareCalm(whole, result.data);
    const unreal = findUnreal(whole.errors, [...all, ...(result.errors ?? [])]);
    if (unreal.length > 0) return different('errors that there are', unreal.join('\n'));
    const there: unknown = JSON.parse(JSON.stringify(everything));
    return isWithin(whole.data, there) ? undefined : different(JSON.stringify(there), JSON.stringify(whole.data));
  };
  try {
    const calm = await compare(() => network.createCalmWorld(seed), true);
    return calm ?? (await compare(() => network.createWorld(seed), false));
  } catch (error) {
    return different('parts that fit together', error instanceof Error ? error.message : String(error));
  }
};

/** Tries the operation of one seed with some of its fragments deferred. */
export const trySeedInParts = async (trial: TrialInParts, seed: number) => {
  const { schemas, hubs } = trial.network;
  const operation = deferSome(generateOperation({ schema: schemas.api, hubs }, seed), seed);
  const difference = await compareInParts(trial, operation, seed);
  return difference === undefined ? undefined : { seed, operation, difference };
};
