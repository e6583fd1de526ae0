/** How many rows were read so far of the file of each system that this process is taking in. */
export const createUnderWay = () => {
  const read = new Map<string, number>();
  return {
    /** Null where no file of the system is under way here. */
    rowsOf: (system: string): number | null => read.get(system) ?? null,
    /** Counts while a file is taken; `take` gets what it shall call with the number of rows so far. */
    watch: async <Done>(system: string, take: (onProgress: (rows: number) => void) => Promise<Done>): Promise<Done> => {
      try {
        return await take((rows) => void read.set(system, rows));
      } finally {
        read.delete(system);
      }
    },
  };
};
export type UnderWay = ReturnType<typeof createUnderWay>;
