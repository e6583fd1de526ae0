import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { RecordShape } from '../kind.ts';
import { type CheckedSource, checkSource } from './check.ts';
import { conditionShape } from './condition-shape.ts';
import { fieldShape } from './field-shape.ts';
import { lineOf, type Mistake, type Path, valueAt } from './lines.ts';
import { alsoShape, sourceFileSchema, sourceShape } from './shape.ts';

/** A mistake in a source file, as a person corrects it. */
export type SourceMistake = { readonly line: number; readonly expected: string; readonly found: string };

export type ReadSource<Kind extends RecordShape> = {
  /** Null where there are mistakes. */
  readonly source: CheckedSource<Kind> | null;
  readonly mistakes: readonly SourceMistake[];
};

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? 'nothing');

/** The words that may stand at a path. */
const knownKeys = (path: Path): readonly string[] => {
  const [first, , third] = path;
  if (path.length === 0) return Object.keys(sourceShape);
  if (first === 'also' && path.length === 2) return Object.keys(alsoShape);
  if (path.length === 2 && (first === 'skip when' || first === 'when')) return Object.keys(conditionShape.shape);
  const isField =
    (path.length === 2 && (first === 'fields' || first === 'key')) || (path.length === 4 && third === 'fields');
  return isField ? Object.keys(fieldShape) : [];
};

/** The nearest of the known words, for a slip of the pen. */
const nearest = (word: string, known: readonly string[]): string | null => {
  const letters = (text: string): Set<string> => new Set(text.toLowerCase());
  const score = (other: string): number => {
    const [one, two] = [letters(word), letters(other)];
    const shared = [...one].filter((letter) => two.has(letter)).length;
    return shared / Math.max(one.size, two.size) - Math.abs(word.length - other.length) / 10;
  };
  const [best] = known.toSorted((one, other) => score(other) - score(one));
  return best !== undefined && score(best) > 0.7 ? best : null;
};

/** zod's word for a mistake in ours. */
const translateIssue = (issue: z.core.$ZodIssue, data: unknown): readonly Mistake[] => {
  if (issue.code !== 'unrecognized_keys') {
    const value = valueAt(data, issue.path);
    const word = value === undefined ? `\`${String(issue.path.at(-1))}\` with ` : '';
    return [{ path: issue.path, expected: word + issue.message, found: shown(value) }];
  }
  const known = knownKeys(issue.path);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    const expected = known.length === 0 ? issue.message : `one of the words ${known.join(', ')}`;
    const found = meant === null ? `"${key}"` : `"${key}"; perhaps \`${meant}\` is meant`;
    return { path: [...issue.path, key], expected, found };
  });
};

/** A word that is misspelt is also missing: then only the misspelling is told. */
const tellingIssues = (issues: readonly z.core.$ZodIssue[], data: unknown): readonly z.core.$ZodIssue[] => {
  const present = issues.filter((issue) => valueAt(data, issue.path) !== undefined);
  return issues.some(({ code }) => code === 'unrecognized_keys') ? present : issues;
};

/** What stands in for words that have mistakes of shape, so that the others can still be checked. */
const PLACEHOLDERS: Readonly<Record<string, unknown>> = {
  system: 'unknown',
  title: 'Unknown 未知',
  format: 'table',
  jurisdiction: 'from the import',
  key: ['?'],
  master: 'source',
  fields: {},
  oddities: ['?'],
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (data: Record<string, unknown>, keys: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.has(key)));

/** The words of the file, or of its fields, that have mistakes of shape. */
const faultyWords = (issues: readonly z.core.$ZodIssue[]): { words: Set<string>; fields: Set<string> } => {
  const [words, fields] = [new Set<string>(), new Set<string>()];
  for (const issue of issues) {
    const [word, field] = issue.path.map(String);
    if (word === 'fields' && field !== undefined) fields.add(field);
    else if (word !== undefined) words.add(word);
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) words.add(key);
  }
  return { words, fields };
};

/** The file without its mistakes of shape. */
const repaired = (data: unknown, issues: readonly z.core.$ZodIssue[]): unknown => {
  if (!isRecord(data)) return data;
  const faulty = faultyWords(issues);
  const fields = isRecord(data['fields']) ? without(data['fields'], faulty.fields) : {};
  return { ...PLACEHOLDERS, ...without(data, faulty.words), fields };
};

/** A key twice is a field twice: the file says two things about one. */
const syntaxMistake = (error: YAMLParseError, text: string): Omit<SourceMistake, 'line'> => {
  if (error.code !== 'DUPLICATE_KEY') return { expected: 'YAML', found: `a fault (${error.message})` };
  const word = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
  return { expected: 'YAML whose words are unique', found: `"${word}" a second time` };
};

type Reading<Kind extends RecordShape> = {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly lineAt: (path: Path) => number;
};

/** Mistakes of shape first; the rest is checked all the same, so that one look finds everything. */
const readData = <Kind extends RecordShape>(
  data: unknown,
  { name, kinds, lineAt }: Reading<Kind>,
): { source: CheckedSource<Kind> | null; mistakes: readonly Mistake[] } => {
  const parsed = sourceFileSchema.safeParse(data);
  if (parsed.success) return checkSource(parsed.data, { name, kinds, lineAt, named: new Set() });
  const mistakes = tellingIssues(parsed.error.issues, data).flatMap((issue) => translateIssue(issue, data));
  const rest = sourceFileSchema.safeParse(repaired(data, parsed.error.issues));
  if (!rest.success) return { source: null, mistakes };
  const fields = valueAt(data, ['fields']);
  const named = new Set(isRecord(fields) ? Object.keys(fields) : []);
  const isTold = ({ path }: Mistake): boolean => valueAt(data, path) !== undefined;
  const whole = checkSource(rest.data, { name, kinds, lineAt, named });
  return { source: null, mistakes: [...mistakes, ...whole.mistakes.filter(isTold)] };
};

const linesOf = (document: Document, counter: LineCounter) => (path: Path) => lineOf(document, counter, path);

/** Reads a source file and tells everything that is wrong with it, by line. `name` is the file's, without its ending. */
export const readSource = <Kind extends RecordShape>(
  text: string,
  { name, kinds }: { name: string; kinds: readonly Kind[] },
): ReadSource<Kind> => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const syntax = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    ...syntaxMistake(error, text),
  }));
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { source: null, mistakes: syntax };
  const lineAt = linesOf(document, counter);
  const { source, mistakes } = readData(document.toJS(), { name, kinds, lineAt });
  const told = mistakes.map(({ path, expected, found }) => ({ line: lineAt(path), expected, found }));
  const all = [...syntax, ...told].toSorted((one, other) => one.line - other.line);
  return { source: all.length === 0 ? source : null, mistakes: all };
};
