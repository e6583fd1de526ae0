const isOurs = (folder: string): boolean => /node_modules(\/|$)|node-gyp-bin/.test(folder);

/** What a person's shell hands down: without what npm and this run of the tests have put there. */
export const shellEnvironment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV$|TEST$)/.test(name))),
  PATH: (process.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => !isOurs(folder))
    .join(':'),
});
