export const importFile = async (_: readonly string[]): Promise<number> => 1;
