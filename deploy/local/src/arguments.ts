import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SIZES, type Size } from '@network/sample/size';
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
