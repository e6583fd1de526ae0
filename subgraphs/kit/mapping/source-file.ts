import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '@network/schema/errors';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type CheckedSource, checkSource } from './check.ts';
import type { RecordShape } from './kind.ts';
import { lineOf, type Mistake, type Path, valueAt } from './lines.ts';
import { fieldShape, sourceFileSchema, sourceShape } from './shape.ts';

/** A source file that was checked, and the kind of record that it fills. */
export type Source<Kind extends RecordShape = RecordShape> = CheckedSource & {
  readonly file: string;
  readonly kind: Kind;
};

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? 'nothing');

const knownKeys = (path: Path): readonly string[] => {
  if (path.length === 0) return Object.keys(sourceShape);
  return path.length === 2 && path[0] === 'fields' ? Object.keys(fieldShape) : [];
};

/** zod's word for a mistake in ours. */
const translateIssue = (issue: z.core.$ZodIssue, data: unknown): Mistake => {
  if (issue.code !== 'unrecognized_keys') {
    const value = valueAt(data, issue.path);
    const word = value === undefined ? `\`${String(issue.path.at(-1))}\` with ` : '';
    return { path: issue.path, expected: word + issue.message, found: shown(value) };
  }
  const known = knownKeys(issue.path);
  const key = issue.keys[0] ?? '';
  const expected = known.length === 0 ? issue.message : `one of the words ${known.join(', ')}`;
  return { path: [...issue.path, key], expected, found: `"${key}"` };
};

/** A word that is misspelt is also missing: then only the misspelling is told. */
const tellingIssues = (issues: readonly z.core.$ZodIssue[], data: unknown): readonly z.core.$ZodIssue[] => {
  const present = issues.filter((issue) => valueAt(data, issue.path) !== undefined);
  return issues.some(({ code }) => code === 'unrecognized_keys') ? present : issues;
};

const refuse = (file: string, found: readonly { line: number; mistake: Mistake }[]): Fault => {
  const [first] = found.toSorted((one, other) => one.line - other.line);
  const { line, mistake } = first ?? { line: 1, mistake: { expected: 'a source file', found: 'another' } };
  const more = found.length > 1 ? ` (${found.length - 1} more after it)` : '';
  return new Fault(
    'UNREADABLE_FILE',
    `${file}, line ${line}: expected ${mistake.expected}, found ${mistake.found}${more}. Correct the line and start again.`,
    { file, line },
  );
};

/**
 * Reads one source file.
 * @throws {Fault} UNREADABLE_FILE with file and line of the first mistake.
 */
export const parseSource = <Kind extends RecordShape>(
  file: string,
  text: string,
  kinds: readonly Kind[],
): Source<Kind> => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const syntax = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    mistake: { path: [], expected: 'YAML', found: `a fault (${error.message})` },
  }));
  if (syntax.length > 0) throw refuse(file, syntax);
  const data: unknown = document.toJS();
  const refuseAll = (mistakes: readonly Mistake[]): Fault =>
    refuse(
      file,
      mistakes.map((mistake) => ({ mistake, line: lineOf(document, counter, mistake.path ?? []) })),
    );
  const parsed = sourceFileSchema.safeParse(data);
  if (!parsed.success) {
    throw refuseAll(tellingIssues(parsed.error.issues, data).map((issue) => translateIssue(issue, data)));
  }
  const checked = checkSource(parsed.data, { name: basename(file, '.yaml'), kinds });
  if ('mistakes' in checked) throw refuseAll(checked.mistakes);
  return { ...checked.source, kind: checked.kind, file };
};

const yamlFiles = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  } catch {
    throw new Fault(
      'UNREADABLE_FILE',
      `Expected a folder of source files, found none that can be read at "${folder}". Correct the path or leave it out.`,
    );
  }
};

/** Whether a file of a folder that several subgraphs read fills another one's records. */
const isForeign = (text: string, kinds: readonly RecordShape[]): boolean => {
  const records = valueAt(parseDocument(text).toJS(), ['records']);
  return typeof records === 'string' && !kinds.some(({ name }) => name === records);
};

/**
 * Loads the source files of the given folders, by system. The first folder is the subgraph's own; of the others, which
 * all subgraphs read, the files that fill another subgraph's records are left to it.
 * @throws {Fault} UNREADABLE_FILE with file and line of the first mistake; also where two describe one system.
 */
export const loadSources = async <Kind extends RecordShape>(
  folders: readonly string[],
  kinds: readonly Kind[],
): Promise<ReadonlyMap<string, Source<Kind>>> => {
  const sources = new Map<string, Source<Kind>>();
  for (const [place, folder] of folders.entries()) {
    for (const name of await yamlFiles(folder)) {
      const text = await readFile(join(folder, name), 'utf8');
      if (place > 0 && isForeign(text, kinds)) continue;
      const source = parseSource(name, text, kinds);
      if (sources.has(source.system)) {
        const found = `"${source.system}", which the same file in another folder describes too`;
        throw refuse(name, [
          { line: 1, mistake: { path: [], expected: 'a system that no other file describes', found } },
        ]);
      }
      sources.set(source.system, source);
    }
  }
  return sources;
};
