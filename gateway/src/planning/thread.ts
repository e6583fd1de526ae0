import { Worker } from 'node:worker_threads';

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
  /** The JSON text of a plan, one at a time. Rejects with what the planner says of an operation that it cannot plan. */
  plan(text: string): Promise<string>;
  close(): Promise<void>;
};

/** A plan that needs more than this ends its thread, not the process. */
const MOST_HEAP_MIB = 1_024;

/** Starts a thread over a supergraph without security directives. It keeps the process alive only while it works. */
export const startThread = (supergraphSdl: string): Thread => {
  const worker = new Worker(new URL('./planning-thread.ts', import.meta.url), {
    name: 'planning',
    workerData: supergraphSdl,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MIB },
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
      return planned;
    },
    close: async () => {
      end('it was closed');
      await worker.terminate();
    },
  };
};
