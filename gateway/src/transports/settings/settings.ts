import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { z } from 'zod';
import type { BreakerSettings } from '../guards/breaker.ts';
import type { Deadlines } from '../guards/deadline.ts';
import type { HedgeSettings } from '../guards/hedges.ts';
import type { LimitSettings } from '../guards/limit.ts';
import type { RetrySettings } from '../guards/retries.ts';

/** How one subgraph is asked. Times are milliseconds, sizes bytes, shares parts of 1; null is off. */
export type TransportSettings = Deadlines &
  LimitSettings & {
    /** How a subgraph of another process is asked. */
    readonly over: 'websocket' | 'http';
    /** The most bytes that an answer of another process may have. */
    readonly largest: number;
    readonly retry: RetrySettings | null;
    readonly breaker: BreakerSettings | null;
    readonly hedge: HedgeSettings | null;
    /** Whether equal queries of one viewer that are on their way share an answer. */
    readonly isShared: boolean;
  };

export type AllSettings = Readonly<Record<SubgraphName, TransportSettings>>;

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000 };
const BYTES: Readonly<Record<string, number>> = { kB: 1e3, MB: 1e6, GB: 1e9 };

/** A number with its unit, as `15 s`. A longer time than Node's timers know would be none at all. */
const quantity = (units: Readonly<Record<string, number>>, { example, most }: { example: string; most: number }) => {
  const form = new RegExp(`^(\\d+(?:\\.\\d+)?) ?(${Object.keys(units).join('|')})$`);
  const amountOf = (text: string): number => {
    const [, number, unit = ''] = form.exec(text) ?? [];
    return Number(number) * (units[unit] ?? Number.NaN);
  };
  const error = `a number above 0 with one of the units ${Object.keys(units).join(', ')}, as \`${example}\``;
  return z
    .string({ error })
    .refine((text) => amountOf(text) >= 1 && amountOf(text) <= most, { error })
    .transform((text) => Math.round(amountOf(text)));
};

const time = quantity(MILLISECONDS, { example: '15 s', most: 3_600_000 });
const size = quantity(BYTES, { example: '64 MB', most: 500e6 });

const SHARE = 'a share from 0.1 % to 100 %, as `10 %`';
const share = z
  .string({ error: SHARE })
  .refine((text) => /^\d+(\.\d+)? ?%$/.test(text) && Number.parseFloat(text) >= 0.1 && Number.parseFloat(text) <= 100, {
    error: SHARE,
  })
  .transform((text) => Number.parseFloat(text) / 100);

const count = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};

const OFF = '`off`, or its settings below it';
const orOff = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.union([z.literal('off').transform(() => null), z.strictObject(shape)], { error: OFF });

/** The words of the file, for one subgraph or for all. */
export const WORDS = {
  over: z.enum(['websocket', 'http'], { error: '`websocket` or `http`' }),
  timeout: time,
  'mutation timeout': time,
  'largest answer': size,
  'at once': count(1, 10_000),
  waiting: count(0, 1_000_000),
  'share equal queries': z.boolean({ error: '`true` or `false`' }),
} as const;

/** The words below a word. */
export const GROUPS = {
  retry: { share, burst: count(1, 1_000), wait: time },
  breaker: {
    'failures in a row': count(1, 1_000_000),
    share,
    'of at least': count(1, 1_000_000),
    within: time,
    pause: time,
  },
  hedge: { after: time, share },
} as const;

const part = z.strictObject({
  ...WORDS,
  retry: orOff(GROUPS.retry),
  breaker: orOff(GROUPS.breaker),
  hedge: orOff(GROUPS.hedge),
});
const MAP = 'words with their values below it';
const some = z.strictObject(part.partial().shape, { error: MAP });

export const fileShape = z.strictObject(
  {
    all: some.optional(),
    ...(Object.fromEntries(SUBGRAPHS.map((name) => [name, some.optional()])) as Record<
      SubgraphName,
      z.ZodOptional<typeof some>
    >),
  },
  { error: MAP },
);
export type TransportFile = z.output<typeof fileShape>;
type Part = z.output<typeof part>;

/** What holds where the file says nothing. gateway/transports.yaml says the same. */
const DEFAULTS: Part = {
  over: 'websocket',
  timeout: 15_000,
  'mutation timeout': 60_000,
  'largest answer': 64e6,
  'at once': 200,
  waiting: 2_000,
  'share equal queries': true,
  retry: { share: 0.1, burst: 10, wait: 50 },
  breaker: { 'failures in a row': 10, share: 0.5, 'of at least': 20, within: 10_000, pause: 5_000 },
  hedge: null,
};

const breakerOf = (breaker: Part['breaker']): BreakerSettings | null => {
  if (breaker === null) return null;
  const { 'failures in a row': inARow, share: portion, 'of at least': ofAtLeast, within, pause } = breaker;
  return { inARow, share: portion, ofAtLeast, within, pause };
};

const settingsOf = (told: Part): TransportSettings => ({
  over: told.over,
  timeout: told.timeout,
  mutationTimeout: told['mutation timeout'],
  largest: told['largest answer'],
  atOnce: told['at once'],
  waiting: told.waiting,
  isShared: told['share equal queries'],
  retry: told.retry,
  breaker: breakerOf(told.breaker),
  hedge: told.hedge,
});

/** A part's parts that were said; what was not said is no key, so that it covers nothing. */
const said = (part: TransportFile['all']): Partial<Part> =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined));

/** The settings of each subgraph: its own words before those for all, those before the defaults. */
export const settingsFrom = (file: TransportFile): AllSettings =>
  Object.fromEntries(
    SUBGRAPHS.map((name) => [name, settingsOf({ ...DEFAULTS, ...said(file.all), ...said(file[name]) })]),
  ) as AllSettings;
