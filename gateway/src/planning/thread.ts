import { Worker } from 'node:worker_threads';
import { Fault } from '@network/schema/errors';

/** What a thread says: once the schema of its supergraph, then a plan for each text. */
export type Told =
  | { readonly kind: 'schema'; readonly schema: string }
  | { readonly kind: 'plan'; readonly plan: string }
  | { readonly kind: 'refused'; readonly because: Error };

/** Why a thread did not answer: it has ended, by itself or because it was told to. */
export class ThreadEnded extends Error {
  constructor(because: string) {
    super(because);
    this.name = 'ThreadEnded';
  }
}

/** A thread that plans one supergraph. Whatever it was asked for is answered, or rejected with ThreadEnded. */
export type Thread = {
  /** SDL of what callers may ask; rejected with a sentence when the text is no supergraph. */
  readonly schema: Promise<string>;
  /**
   * The JSON text of a plan, one at a time. Rejects with what the planner says of an operation that it cannot plan, and
   * with BAD_USER_INPUT where that takes more memory than there is; then the thread is of no more use.
   */
  plan(text: string): Promise<string>;
  close(): Promise<void>;
};

/** The most memory of a thread while it plans; most plans need some megabytes, supergraph and planner a hundred. */
const MOST_HEAP_MIB = 512;
/**
 * V8 ends the whole process when a thread's heap is full in the midst of a collection, and there are operations with
 * `@defer` for which the planner goes round in a circle and fills any heap. So its own limit is far away, and the heap is
 * looked at while a plan is made.
 */
const FAR_HEAP_MIB = 8_192;
const LOOK_EVERY_MS = 100;

/** Starts a thread over a supergraph without security directives. It keeps the process alive only while it works. */
export const startThread = (supergraphSdl: string, mostHeap = MOST_HEAP_MIB): Thread => {
  const worker = new Worker(new URL('./planning-thread.ts', import.meta.url), {
    name: 'planning',
    workerData: supergraphSdl,
    resourceLimits: { maxOldGenerationSizeMb: FAR_HEAP_MIB },
  });
  let ended: ThreadEnded | undefined;
  let asked: PromiseWithResolvers<string> | undefined;

  const ask = (): Promise<string> => {
    if (ended !== undefined) return Promise.reject(ended);
    asked = Promise.withResolvers<string>();
    worker.ref();
    return asked.promise;
  };
  const answered = (): PromiseWithResolvers<string> | undefined => {
    const before = asked;
    asked = undefined;
    worker.unref();
    return before;
  };
  const end = (because: string): void => {
    ended ??= new ThreadEnded(because);
    answered()?.reject(ended);
  };

  const tooLarge = (): Fault =>
    new Fault(
      'BAD_USER_INPUT',
      `Expected an operation that is planned within ${mostHeap} MiB, found one that takes more. Ask for less at a time.`,
    );
  /** Looks at the heap until what is asked now has been answered. */
  const watch = async ({ reject }: PromiseWithResolvers<string>): Promise<void> => {
    const { used_heap_size: used } = await worker.getHeapStatistics();
    if (used < mostHeap * 2 ** 20) return;
    reject(tooLarge());
    end('it used up its memory');
  };
  const watched = async (planned: Promise<string>): Promise<string> => {
    const current = asked;
    // A thread that has ended has no heap.
    const look = (): void => void (current && watch(current).catch(() => undefined));
    const looking = setInterval(look, LOOK_EVERY_MS);
    try {
      return await planned;
    } finally {
      clearInterval(looking);
    }
  };

  worker.on('message', (told: Told) => {
    if (told.kind === 'refused') answered()?.reject(told.because);
    else answered()?.resolve(told.kind === 'plan' ? told.plan : told.schema);
  });
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => end(`it ended with ${code}`));

  const schema = ask();
  // Whoever waits for it hears of it; nobody has to.
  schema.catch(() => undefined);
  return {
    schema,
    plan: async (text) => {
      await schema;
      const planned = ask();
      if (ended === undefined) worker.postMessage(text);
      return watched(planned);
    },
    close: async () => {
      end('it was closed');
      await worker.terminate();
    },
  };
};
