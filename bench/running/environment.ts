/** The folder with real data, where the machine has one; without it, rows are generated. */
export const REAL_DATA: string | null = process.env['NETWORK_DATA'] ?? null;

/** Where the networks of `growth` are kept, to be measured again; without it, each goes with its folder. */
export const KEPT_STORES: string | null = process.env['GROWTH_STORES'] ?? null;

const isOurs = (folder: string): boolean => /node_modules(\/|$)|node-gyp-bin/.test(folder);

/** What a person's shell hands down: without what npm and boot have put there for this run. */
export const shellEnvironment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
  PATH: (process.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => !isOurs(folder))
    .join(':'),
});
