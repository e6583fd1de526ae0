import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SUBGRAPHS } from '@network/schema/network';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type AllSettings, fileShape, GROUPS, settingsFrom, WORDS } from './settings.ts';

type Path = readonly PropertyKey[];
type Mistake = { readonly path: Path; readonly expected: string; readonly found: string };

const isGroup = (word: PropertyKey | undefined): word is keyof typeof GROUPS => Object.hasOwn(GROUPS, word ?? '');

/** The words that may stand below a path. */
const wordsBelow = (path: Path): readonly string[] => {
  if (path.length === 0) return ['all', ...SUBGRAPHS];
  if (path.length === 1) return [...Object.keys(WORDS), ...Object.keys(GROUPS)];
  const word = path.at(-1);
  return isGroup(word) ? Object.keys(GROUPS[word]) : [];
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60));

/** zod's word for a mistake in ours. What is wrong inside `off`-or-settings is said by the settings. */
const translate = (issue: z.core.$ZodIssue, { data, above }: { data: unknown; above: Path }): readonly Mistake[] => {
  const path = [...above, ...issue.path];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const expected = `one of the words ${wordsBelow(path).join(', ')}`;
    return issue.keys.map((key) => ({ path: [...path, key], expected, found: `"${key}"` }));
  }
  if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null) {
    const [, settings = []] = issue.errors;
    return settings.flatMap((inner) => translate(inner, { data, above: path }));
  }
  const expected = value === undefined ? `the word \`${String(path.at(-1))}\` with ${issue.message}` : issue.message;
  return [{ path, expected, found: shown(value) }];
};

/** The line of a path, or of what stands nearest around it. */
const lineOf = (document: Document, counter: LineCounter, path: Path): number => {
  let node: unknown = document.contents;
  let at: unknown = null;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    if (pair === undefined) break;
    at = pair.key;
    node = pair.value;
  }
  return counter.linePos((at as Node | null)?.range?.[0] ?? 0).line;
};

/** @throws with every mistake, each with its line and what would be right. */
export const parseSettings = (text: string, name: string): AllSettings => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const syntax = document.errors.map(({ pos, message }) => ({
    line: counter.linePos(pos[0]).line,
    expected: 'YAML whose words are unique',
    found: `a fault (${message})`,
  }));
  const data: unknown = syntax.length > 0 ? {} : (document.toJS() ?? {});
  const parsed = fileShape.safeParse(data);
  const mistakes = (parsed.error?.issues ?? [])
    .flatMap((issue) => translate(issue, { data, above: [] }))
    .map(({ path, ...rest }) => ({ line: lineOf(document, counter, path), ...rest }));
  const all = [...syntax, ...mistakes].toSorted((one, other) => one.line - other.line);
  if (parsed.success && all.length === 0) return settingsFrom(parsed.data);
  const sentences = all.map(({ line, expected, found }) => `${name}:${line}: expected ${expected}, found ${found}.`);
  throw new Error(`Expected settings of the transports, found mistakes:\n${sentences.join('\n')}`);
};

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Reads gateway/transports.yaml, or a file like it; where there is none, the defaults hold.
 * @throws with every mistake, each with its line and what would be right.
 */
export const readSettings = (path: string): AllSettings => {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  return parseSettings(text, basename(path));
};
