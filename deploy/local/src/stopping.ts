/** How the process is told to stop. */
export type Stopping = {
  /** Resolves at the first wish to stop. */
  readonly wished: Promise<void>;
  isWished(): boolean;
  /** Calls the listener at the second wish: somebody does not want to wait. */
  onHurry(listener: () => void): void;
};

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Listens for signals, and for the channel that closes when whoever started us is gone. */
export const listenForStop = (signals = SIGNALS): Stopping => {
  const wished = Promise.withResolvers<void>();
  const listeners: (() => void)[] = [];
  let wishes = 0;
  const wish = (): void => {
    wishes += 1;
    wished.resolve();
    if (wishes === 2) for (const listener of listeners) listener();
  };
  for (const signal of signals) process.on(signal, wish);
  process.once('disconnect', () => {
    if (wishes === 0) wish();
  });
  return {
    wished: wished.promise,
    isWished: () => wishes > 0,
    onHurry: (listener) => {
      listeners.push(listener);
    },
  };
};
