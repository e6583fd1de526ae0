const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
const FIRST_MS = 30_000;
const MOST_MS = 3_600_000;

/** Milliseconds of a span such as `15 minutes`, which a source file says. */
export const millisecondsOf = (span: string): number => {
  const [, count, unit] = /^(\d+) (minute|hour|day)s?$/.exec(span) ?? [];
  return Number(count) * UNIT_MS[(unit ?? 'minute') as keyof typeof UNIT_MS];
};

/**
 * Milliseconds until a system is asked again that has failed so many times in a row: twice as long each time, from half a
 * minute to an hour, and up to half of it less by chance (`random` is from 0 to 1), so that not all come at once.
 */
export const backOff = (failures: number, random: number): number =>
  Math.round(Math.min(FIRST_MS * 2 ** (Math.max(failures, 1) - 1), MOST_MS) * (1 - random / 2));
