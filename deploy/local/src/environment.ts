import { existsSync } from 'node:fs';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { z } from 'zod';
import { Refused } from './refused.ts';

const blank = <Value>(value: Value): Value | undefined => (value === '' ? undefined : value);

/** Shows a URL in a message without its password. */
const withoutPassword = (text: string): string => text.replace(/:\/\/([^:@/]*):[^@/]*@/, '://$1:***@');

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const isDatabaseUrl = (text: string): boolean => {
  const url = parseUrl(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1;
};

const databaseUrl = z
  .preprocess(
    blank,
    z
      .string()
      .refine(isDatabaseUrl, {
        error: ({ input }) =>
          `to be postgres://user:password@host:port/database, found "${withoutPassword(String(input))}"`,
      })
      .transform((text) => new URL(text))
      .optional(),
  )
  .transform((url) => url ?? null);

const isWeb = (text: string): boolean => /^https?:$/.test(parseUrl(text)?.protocol ?? '');

/** An address that `isRight` finds right; `form` shows one. */
const address = (form: string, isRight: (text: string) => boolean) =>
  z
    .preprocess(
      blank,
      z
        .string()
        .refine(isRight, { error: ({ input }) => `to be ${form}, found "${withoutPassword(String(input))}"` })
        .transform((text) => new URL(text))
        .optional(),
    )
    .transform((url) => url ?? null);

const webUrl = address('http://host:port', isWeb);
const subgraphUrl = address(
  'http://host:port or unix:/path/of.sock',
  (text) => isWeb(text) || /^unix:\/[^/]/.test(text),
);

const key = z
  .preprocess(
    blank,
    z
      .string()
      .refine((text) => /^[0-9a-f]{64,}$/i.test(text) && text.length % 2 === 0, {
        error: () =>
          'to be at least 32 bytes as 64 hexadecimal digits, found something else (openssl rand -hex 32 makes one)',
      })
      .transform((text): Uint8Array => Buffer.from(text, 'hex'))
      .optional(),
  )
  .transform((bytes) => bytes ?? null);

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const isProduction = z
  .string()
  .optional()
  .transform((mode) => mode === 'production');

const DAYS = 'to be a whole number of days';

const path = z.preprocess(blank, z.string().optional()).transform((text) => text ?? null);

const shape = {
  NODE_ENV: isProduction,
  DATABASE_URL: databaseUrl,
  IDENTITY_JWKS_URL: webUrl,
  NETWORK_SPOOL: path,
  NETWORK_SUPERGRAPH: path,
  NETWORK_TRANSPORTS: path.refine((file) => file === null || existsSync(file), {
    error: ({ input }) => `to name a file, found none at "${input}"`,
  }),
  NETWORK_SPOOL_DAYS: z
    .preprocess(blank, z.coerce.number({ error: DAYS }).int({ error: DAYS }).min(0, { error: DAYS }).optional())
    .transform((days) => days ?? null),
  NETWORK_SECRET: key,
  NETWORK_DATA_KEY: key,
  NETWORK_OPERATOR_KEY: key,
  LOG_LEVEL: z.preprocess(
    blank,
    z.enum(LEVELS, { error: ({ input }) => `to be one of ${LEVELS.join(', ')}, found "${input}"` }).default('info'),
  ),
};

/** What has a schema and roles of its own: each subgraph, and what gateways keep of answers. */
export const HOUSES = [...SUBGRAPHS, 'gateway'] as const;
export type HouseName = (typeof HOUSES)[number];

const each = <Schema extends z.ZodType>(names: readonly string[], schema: Schema) =>
  z.object(Object.fromEntries(names.map((name) => [name, schema])) as Record<string, Schema>);

const databaseVariable = (name: HouseName): string => `${name.toUpperCase()}_DATABASE_URL`;
const databases = each(HOUSES.map(databaseVariable), databaseUrl);
const urlVariable = (name: SubgraphName): string => `SUBGRAPH_${name.toUpperCase()}_URL`;
const subgraphs = each(SUBGRAPHS.map(urlVariable), subgraphUrl);
const single = z.object(shape);

/** A database server of somebody's own, and the variable that names it. */
export type DatabaseSetting = { readonly variable: string; readonly url: URL };

export type Environment = {
  /** The server of each house; `null` is the embedded one. */
  readonly databases: Readonly<Record<HouseName, DatabaseSetting | null>>;
  /** Where a subgraph runs that is not ours to run. */
  readonly subgraphUrls: Readonly<Record<SubgraphName, URL | null>>;
  /** The development issuer and its sample callers do not exist in production. */
  readonly isProduction: boolean;
  /** Where the identity provider's keys are. */
  readonly jwks: URL | null;
  readonly secret: Uint8Array | null;
  readonly dataKey: Uint8Array | null;
  readonly operatorKey: Uint8Array | null;
  /** The folder in which pushed files wait; beside the data where none is named. */
  readonly spool: string | null;
  /** The file with the supergraph that is served, and watched; this checkout's own where none is named. */
  readonly supergraph: string | null;
  /** The file that says how subgraphs are asked; gateway/transports.yaml where none is named. */
  readonly transports: string | null;
  /** How many days the file of a push that failed is kept; the network's own count where nothing is said. */
  readonly spoolDays: number | null;
  /** A secret that a source file names; null where there is none. None of the network's own is given out so. */
  readonly secretOf: (name: string) => string | null;
  readonly logLevel: (typeof LEVELS)[number];
};

const isOwn = (name: string): boolean =>
  name in shape || name in databases.shape || name in subgraphs.shape || name.startsWith('NETWORK_');

const faultsOf = (results: readonly z.ZodSafeParseResult<unknown>[]): readonly string[] =>
  results.flatMap(({ error }) => error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);

const byName = <Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Readonly<Record<Name, Value>>;

/**
 * What the environment says, in our words.
 * @throws {Refused} with every fault at once.
 */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>> = process.env): Environment => {
  const one = single.safeParse(variables);
  const stores = databases.safeParse(variables);
  const parts = subgraphs.safeParse(variables);
  if (!one.success || !stores.success || !parts.success) {
    const faults = faultsOf([one, stores, parts]);
    throw new Refused(`Expected ${faults.join('; expected ')}. Correct or unset ${faults.length > 1 ? 'them' : 'it'}.`);
  }
  return Object.freeze({
    databases: byName(HOUSES, (name) => {
      const variable = databaseVariable(name);
      const own = stores.data[variable] ?? null;
      if (own !== null) return { variable, url: own };
      return one.data.DATABASE_URL && { variable: 'DATABASE_URL', url: one.data.DATABASE_URL };
    }),
    subgraphUrls: byName(SUBGRAPHS, (name) => parts.data[urlVariable(name)] ?? null),
    isProduction: one.data.NODE_ENV,
    jwks: one.data.IDENTITY_JWKS_URL,
    secret: one.data.NETWORK_SECRET,
    dataKey: one.data.NETWORK_DATA_KEY,
    operatorKey: one.data.NETWORK_OPERATOR_KEY,
    spool: one.data.NETWORK_SPOOL,
    supergraph: one.data.NETWORK_SUPERGRAPH,
    transports: one.data.NETWORK_TRANSPORTS,
    spoolDays: one.data.NETWORK_SPOOL_DAYS,
    secretOf: (name) => (isOwn(name) ? null : blank(variables[name])) ?? null,
    logLevel: one.data.LOG_LEVEL,
  });
};
