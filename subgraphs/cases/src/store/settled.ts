/** Waits for all, then fails by the first that failed: nothing may reach a transaction that has ended. */
export const settled = async (writes: readonly Promise<unknown>[]): Promise<void> => {
  const failed = (await Promise.allSettled(writes)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
