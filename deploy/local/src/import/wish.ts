import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { inCheckout } from '../checkout.ts';
import { Refused } from '../refused.ts';

export type File = { readonly path: string; readonly bytes: number };

/** Rows of a batch's quarantine, as the gateway reads them. */
export type Choice =
  | { readonly rows: readonly number[] }
  | { readonly reason: string }
  | Readonly<Record<string, never>>;

/** What somebody wishes of the import command. */
export type Wish =
  | { readonly kind: 'list'; readonly system: string | null }
  | { readonly kind: 'systems' }
  | { readonly kind: 'revoke' | 'retry'; readonly batch: string }
  | { readonly kind: 'take' | 'check'; readonly system: string; readonly file: File; readonly query: URLSearchParams }
  | { readonly kind: 'suggest'; readonly file: File; readonly query: URLSearchParams; readonly out: string | null }
  | { readonly kind: 'quarantine'; readonly batch: string; readonly reason: string | null }
  | { readonly kind: 'replay'; readonly batch: string; readonly choice: Choice }
  | { readonly kind: 'correct'; readonly batch: string; readonly choice: Choice; readonly change: object };

const word = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const words = { type: 'string', multiple: true, default: [] as string[] } as const;

export const OPTIONS = {
  for: word,
  subgraph: word,
  dates: word,
  revoke: word,
  retry: word,
  quarantine: word,
  correct: word,
  replay: word,
  reason: word,
  rows: word,
  set: words,
  change: words,
  suggest: word,
  as: word,
  name: word,
  at: word,
  out: word,
  all: flag,
  check: flag,
  list: flag,
  systems: flag,
  sources: words,
  data: { type: 'string', default: inCheckout('.data') },
} as const;

/** The options as they were given. */
export type Given = {
  readonly [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name] extends { readonly multiple: true }
    ? string[]
    : (typeof OPTIONS)[Name]['type'] extends 'boolean'
      ? boolean
      : string;
};

/** @throws {Refused} when there is no file of that name. */
const findFile = (name: string): File => {
  const path = resolve(name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Refused(`Expected a file at ${path}, found none. Check the path.`);
  if (!found.isFile()) throw new Refused(`Expected a file at ${path}, found a folder. Name one file in it.`);
  return { path, bytes: found.size };
};

const parseRows = (text: string): number[] => {
  const rows = text.split(',').map((part) => Number(part.trim()));
  if (rows.every((row) => Number.isInteger(row) && row > 0)) return rows;
  throw new Refused(`Expected row numbers with commas between them, found "${text}". For example: --rows 3,17.`);
};

/** All open rows are an empty choice, which nobody makes by leaving something out. */
const choiceOf = ({ rows, reason, all }: Given): Choice => {
  const choices = [
    ...(rows === undefined ? [] : [{ rows: parseRows(rows) }]),
    ...(reason === undefined ? [] : [{ reason }]),
    ...(all === true ? [{}] : []),
  ];
  const [choice] = choices;
  if (choice !== undefined && choices.length === 1) return choice;
  const found = choices.length === 0 ? 'none of them' : 'several';
  throw new Refused(
    `Expected --rows 3,17, --reason "…" or --all, found ${found}. --quarantine BATCH shows rows and reasons.`,
  );
};

const splitAt = (text: string, mark: string, example: string): readonly [string, string] => {
  const at = text.indexOf(mark);
  if (at > 0) return [text.slice(0, at), text.slice(at + mark.length)];
  throw new Refused(`Expected ${example}, found "${text}". Correct it.`);
};

/** `--set COLUMN=TEXT` says what shall stand there, `--change COLUMN:FROM=TO` what shall stand instead of a text. */
const changeOf = ({ set = [], change = [] }: Given): object => {
  if (set.length > 0 && change.length === 0)
    return { cells: Object.fromEntries(set.map((text) => splitAt(text, '=', '--set COLUMN=TEXT'))) };
  if (change.length === 0 || set.length > 0)
    throw new Refused(
      'Expected --set COLUMN=TEXT or --change COLUMN:FROM=TO, found neither or both. Take one of them.',
    );
  const values: Record<string, Record<string, string>> = {};
  for (const text of change) {
    const [column, rest] = splitAt(text, ':', '--change COLUMN:FROM=TO');
    const [from, to] = splitAt(rest, '=', '--change COLUMN:FROM=TO');
    values[column] = { ...values[column], [from]: to };
  }
  return { values };
};

const queryOf = (file: File, parts: Readonly<Record<string, string | undefined>>): URLSearchParams => {
  const query = new URLSearchParams({ file: basename(file.path) });
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, value);
  return query;
};

const suggestWish = (given: Given, name: string): Wish => {
  const file = findFile(name);
  if (given.as === undefined)
    throw new Refused('Expected --as with a kind of record, such as --as event, found none. --systems names kinds.');
  const system =
    given.name ??
    basename(file.path)
      .replace(/\..*$/, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const query = queryOf(file, { as: given.as, system: system === '' ? 'new-system' : system, at: given.at });
  return { kind: 'suggest', file, query, out: given.out ?? null };
};

const batchWish = (given: Given): Wish | null => {
  const { revoke, retry, quarantine, correct, replay, reason = null } = given;
  if (revoke !== undefined) return { kind: 'revoke', batch: revoke };
  if (retry !== undefined) return { kind: 'retry', batch: retry };
  if (quarantine !== undefined) return { kind: 'quarantine', batch: quarantine, reason };
  if (replay !== undefined) return { kind: 'replay', batch: replay, choice: choiceOf(given) };
  if (correct === undefined) return null;
  return { kind: 'correct', batch: correct, choice: choiceOf(given), change: changeOf(given) };
};

const fileWish = (given: Given, positionals: readonly string[]): Wish => {
  const [system, name, ...rest] = positionals;
  if (system === undefined || name === undefined || rest.length > 0) {
    throw new Refused(
      `Expected a system and a file, found ${positionals.length === 0 ? 'nothing' : `"${positionals.join(' ')}"`}. For example: npm run import -- citizen-messages messages.csv --for 331081; npm run import -- --list shows the systems.`,
    );
  }
  const file = findFile(name);
  const query = queryOf(file, { for: given.for, subgraph: given.subgraph, dates: given.dates, wait: '' });
  return { kind: given.check === true ? 'check' : 'take', system, file, query };
};

/** @throws {Refused} for options that do not fit together, and a file that is not there. */
export const readWish = (given: Given, positionals: readonly string[]): Wish => {
  const about = batchWish(given);
  if (about !== null) return about;
  if (given.suggest !== undefined) return suggestWish(given, given.suggest);
  if (given.systems === true) return { kind: 'systems' };
  if (given.list === true) return { kind: 'list', system: positionals[0] ?? null };
  return fileWish(given, positionals);
};
