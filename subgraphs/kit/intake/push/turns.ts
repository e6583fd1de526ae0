/** Files of different systems that are taken at the same time. */
const AT_ONCE = 2;

/** Runs jobs of one name one after another in their order, a few names at a time. A job must not throw. */
export const createTurns = (atOnce = AT_ONCE) => {
  const last = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = async (): Promise<void> => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  };
  /** The place is handed on, or given back where nobody waits for it. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  const inTurn = async (job: () => Promise<void>): Promise<void> => {
    await enter();
    await job().finally(leave);
  };

  return {
    add: (name: string, job: () => Promise<void>): void => {
      const mine = (last.get(name) ?? Promise.resolve()).then(() => inTurn(job));
      last.set(name, mine);
      mine.finally(() => {
        if (last.get(name) === mine) last.delete(name);
      });
    },
    /** Resolves when every job that was added is done. */
    settled: async (): Promise<void> => {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
};
