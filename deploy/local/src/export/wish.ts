import { basename, dirname, resolve } from 'node:path';
import { inCheckout } from '../checkout.ts';
import { Refused } from '../refused.ts';

/** The options of `npm run export`. */
export const OPTIONS = {
  data: { type: 'string', default: inCheckout('.data') },
  for: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  force: { type: 'boolean', default: false },
  sources: { type: 'string', multiple: true, default: [] as string[] },
} as const;

type Given = {
  readonly for?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly out?: string | undefined;
  readonly format?: string | undefined;
  readonly force: boolean;
};

/** What is to be fetched, and the file it goes to, which is not there yet unless it may be written over. */
export type ExportWish = {
  readonly path: string;
  readonly out: string;
  readonly isForced: boolean;
};

const EXAMPLE =
  'npm run export -- credit-penalties-2018 --for 331081 --from 2022-01-01 --to 2022-11-30 --out penalties.csv';

const formatOf = (given: string | undefined, out: string): string => {
  const format = given ?? /\.(csv|xlsx)$/i.exec(out)?.[1]?.toLowerCase();
  if (format === 'csv' || format === 'xlsx') return format;
  const found = given === undefined ? `the file ${basename(out)}` : `"${given}"`;
  throw new Refused(`Expected a file that ends with .csv or .xlsx, or --format with one of them, found ${found}.`);
};

const parseDay = (option: string, text = ''): string => {
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text;
  throw new Refused(`Expected --${option} with a day, such as 2022-01-01, found "${text}". Correct it.`);
};

/** @throws {Refused} naming the first thing that is missing, with an example. */
export const readExportWish = (given: Given, positionals: readonly string[]): ExportWish => {
  const [system, ...more] = positionals;
  const missing = (['for', 'from', 'to', 'out'] as const).find((name) => given[name] === undefined);
  if (system === undefined || more.length > 0)
    throw new Refused(
      `Expected one system, found ${positionals.length === 0 ? 'none' : positionals.join(', ')}. For example: ${EXAMPLE}.`,
    );
  if (missing !== undefined) throw new Refused(`Expected --${missing}, found none. For example: ${EXAMPLE}.`);
  const out = resolve(given.out ?? '');
  const [from, to] = [parseDay('from', given.from), parseDay('to', given.to)];
  const jurisdiction = given.for ?? '';
  if (!/^\d{6}$/.test(jurisdiction))
    throw new Refused(`Expected --for with six digits, such as 331081, found "${jurisdiction}". Correct it.`);
  const query = new URLSearchParams({ for: jurisdiction, from, to, format: formatOf(given.format, out) });
  return { path: `/exports/${encodeURIComponent(system)}?${query}`, out, isForced: given.force };
};

/** Beside the file itself, so that it can take its place in one step. */
export const besideOf = (out: string): string => `${dirname(out)}/.${basename(out)}.${process.pid}.part`;
