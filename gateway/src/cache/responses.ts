import type { Logger } from '@network/schema/log';
import type { Engine, Executor, Operation, Written } from '#engine/executor.ts';
import type { Purpose } from '#exchange.ts';
import { knownSince, sinceChange } from './freshness.ts';
import { keyOfAnswer } from './keys.ts';
import type { Policy, PolicyOf } from './policy.ts';
import { missedBy, type Store } from './store.ts';

export type ResponseOptions = {
  readonly store: Store;
  readonly policyOf: PolicyOf;
  /** Tells one supergraph from another. */
  readonly supergraph: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
};

/** An answer that was kept, or made of what was, and for how many seconds. */
type KeptWritten = Written & { readonly age: number };

const isKept = (written: Written): written is KeptWritten => 'age' in written;

/** For how many seconds an answer, or the oldest thing in it, was kept; undefined where it is new. */
export const ageOf = (written: Written): number | undefined => (isKept(written) ? written.age : undefined);

const isWhole = ({ data, errors, later }: Written): boolean =>
  data !== undefined && errors.length === 0 && later === undefined;

/**
 * Keeps whole answers to queries as long as their policies say: for all who ask the same where the operation is proven
 * independent of the viewer, otherwise for one viewer. What has errors, comes in parts or changes anything is not kept. A
 * store that does not answer is done without.
 */
export const keepAnswers = (
  execute: Executor,
  { store, policyOf, supergraph, now, log }: ResponseOptions,
): Executor => {
  const missed = missedBy(log);

  const secondsSince = (at: number): number => Math.max(0, Math.floor((now() - at) / 1000));

  /** Undefined where a variable is too deep to be told from others. */
  const keyOf = (operation: Operation, purpose: Purpose, { scope }: Policy): string | undefined => {
    try {
      return keyOfAnswer(operation, purpose, { supergraph, scope });
    } catch {
      return undefined;
    }
  };

  const find = async (key: string): Promise<KeptWritten | undefined> => {
    const [kept] = await store.get([key]);
    if (kept === undefined) return undefined;
    return { data: Buffer.from(kept.text), errors: [], age: secondsSince(kept.at) };
  };

  const ask = async (operation: Operation, purpose: Purpose, { key, policy }: { key: string; policy: Policy }) => {
    const mark = await store.mark().catch(missed);
    if (mark === undefined) return execute(operation, purpose);
    const started = now();
    const written = await execute(operation, sinceChange(purpose, mark));
    if (written.data === undefined || !isWhole(written)) return written;
    const at = knownSince(purpose, started);
    const kept = { text: written.data.toString(), at, until: at + policy.maxAge * 1000, tags: policy.tags, mark };
    // Nobody waits for a store in another process to write.
    void store.set(key, kept).catch(missed);
    return at < started ? { ...written, age: secondsSince(at) } : written;
  };

  return async (operation, purpose) => {
    const policy = policyOf(operation);
    const key = policy.maxAge === 0 ? undefined : keyOf(operation, purpose, policy);
    if (key === undefined) return execute(operation, purpose);
    const known = await find(key).catch(missed);
    if (known === undefined) return ask(operation, purpose, { key, policy });
    purpose.line['kept'] = known.age;
    return known;
  };
};

/** An engine whose answers are kept. */
export const withKeptAnswers = (engine: Engine, options: ResponseOptions): Engine => ({
  ...engine,
  execute: keepAnswers(engine.execute, options),
});
