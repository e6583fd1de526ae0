const WORKERS = new Set(['graphql', 'json']);

/** Tells Monaco where its workers are: files of this bundle, from the same address as the page. */
export const setUpWorkers = (): void => {
  const environment = {
    getWorker: (_id: string, label: string): Worker =>
      new Worker(new URL(`workers/${WORKERS.has(label) ? label : 'editor'}.js`, import.meta.url)),
  };
  Object.assign(globalThis, { MonacoEnvironment: environment });
};
