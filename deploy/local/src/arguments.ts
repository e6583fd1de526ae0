import { availableParallelism } from 'node:os';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SIZES, type Size } from '@network/sample/size';
import { saying } from './elsewhere.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { Refused } from './refused.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const listOf = (options: Options): string =>
  Object.entries(options)
    .map(([name, { type }]) => `--${name}${type === 'string' ? ` ${name.toUpperCase()}` : ''}`)
    .join(', ');

/**
 * Reads a command's options and words.
 * @throws {Refused} for an option that it does not have.
 */
export const readArguments = <Given extends Options>(args: readonly string[], options: Given) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const found = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Refused(
      `Expected no other options than ${listOf(options)}, found "${found}". Correct it, or see what they do with --help.`,
    );
  }
};

const LAST_PORT = 65535;

/** @throws {Refused} when the text is no port. */
export const parsePort = (text: string): number => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LAST_PORT) return port;
  throw new Refused(`Expected a port between 0 (any) and ${LAST_PORT}, found "${text}". Choose one such as 4000.`);
};

const MOST_WORKERS = 64;

/**
 * How many processes shall serve, null where one does all: a number, or `auto` for as many as this machine has cores.
 * @throws {Refused} when the text is neither.
 */
export const parseWorkers = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (text === 'auto') return Math.min(availableParallelism(), MOST_WORKERS);
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new Refused(
    `Expected a number of workers between 1 and ${MOST_WORKERS}, or auto, found "${text}". For example: --workers 4.`,
  );
};

const [MEGABYTE, GIGABYTE] = [2 ** 20, 2 ** 30];
const MOST_KEPT = 64 * GIGABYTE;

const parseBytes = (text: string): number => {
  const [, digits, unit] = /^(\d{1,5})(MB|GB)$/.exec(text) ?? [];
  const bytes = Number(digits) * (unit === 'GB' ? GIGABYTE : MEGABYTE);
  if (bytes >= MEGABYTE && bytes <= MOST_KEPT) return bytes;
  throw new Refused(
    `Expected an amount of memory between 1MB and 64GB, found "${text}". For example: --keep-answers 64MB.`,
  );
};

const PLACES = ['memory', 'database'] as const;

/**
 * How gateways keep answers, by the size and the place that were named; null where none are kept.
 * @throws {Refused} when a text is no such size or place, and for a place without a size.
 */
export const parseKept = (size: string | undefined, place: string | undefined): KeptAnswers | null => {
  if (place !== undefined && !PLACES.some((known) => known === place))
    throw new Refused(
      `Expected --keep-answers-in ${PLACES.join(' or ')}, found "${place}". For example: --keep-answers 64MB --keep-answers-in database.`,
    );
  if (size !== undefined) return { bytes: parseBytes(size), isShared: place === 'database' };
  if (place === undefined) return null;
  throw new Refused(
    `Expected an amount of memory beside --keep-answers-in, found none. For example: --keep-answers 64MB --keep-answers-in ${place}.`,
  );
};

/**
 * The size of sample that was asked for, null where none was.
 * @throws {Refused} for a word that is no size, and for a size beside --empty.
 */
export const parseSize = (text: string | undefined, isEmpty: boolean): Size | null => {
  if (text === undefined) return null;
  if (isEmpty) throw new Refused('Expected --sample or --empty, found both. Leave one out.');
  const size = SIZES.find((known) => known === text);
  if (size !== undefined) return size;
  throw new Refused(
    `Expected a sample of the size ${SIZES.join(' or ')}, found "${text}". For example: --sample full.`,
  );
};

const [LEAST_EVENTS, MOST_EVENTS] = [10_000, 10_000_000];
const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 1_000, M: 1_000_000 };

/**
 * How many events are to be added in bulk, null where none: a number, or one with k or M.
 * @throws {Refused} for a word that is no such number, and for one beside --empty.
 */
export const parseScale = (text: string | undefined, isEmpty: boolean): number | null => {
  if (text === undefined) return null;
  if (isEmpty) throw new Refused('Expected --scale or --empty, found both. Leave one out.');
  const [, digits, unit] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  const count = Number(digits) * (FACTORS[unit ?? ''] ?? Number.NaN);
  if (count >= LEAST_EVENTS && count <= MOST_EVENTS) return count;
  throw new Refused(`Expected a number of events between 10k and 10M, found "${text}". For example: --scale 100k.`);
};

type GivenSample = {
  readonly empty: boolean;
  readonly sample?: string | undefined;
  readonly scale?: string | undefined;
};

/**
 * What sample was asked for; `elsewhere` are the subgraphs that do not run in this process.
 * @throws {Refused} for words that are none, and where one is asked for that cannot be made here.
 */
export const parseSample = ({ empty, sample, scale }: GivenSample, elsewhere: readonly string[]) => {
  const wish = { size: parseSize(sample, empty), scale: parseScale(scale, empty) };
  if (elsewhere.length === 0 || (wish.size === null && wish.scale === null)) return wish;
  const [option, value] = wish.size === null ? ['--scale', wish.scale] : ['--sample', wish.size];
  const variables = elsewhere.map((name) => `SUBGRAPH_${name.toUpperCase()}_URL`).join(', ');
  throw new Refused(
    `Expected all five subgraphs in this process for ${option} ${value}, found that ${saying(elsewhere, ['runs', 'run'])} elsewhere. Unset ${variables}, or leave ${option} out.`,
  );
};
