import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '@network/schema/errors';
import { parseDocument } from 'yaml';
import type { RecordShape } from './kind.ts';
import type { CheckedSource } from './language/check.ts';
import { valueAt } from './language/lines.ts';
import { readSource, type SourceMistake } from './language/read.ts';

/** A source file that was checked, and the kind of record that it fills. */
export type Source<Kind extends RecordShape = RecordShape> = CheckedSource<Kind> & { readonly file: string };

export type FileMistake = SourceMistake & { readonly file: string };

const refuse = (mistakes: readonly FileMistake[]): Fault => {
  const [first] = mistakes;
  const { file, line, expected, found } = first ?? { file: '', line: 1, expected: 'a source file', found: 'another' };
  const more = mistakes.length > 1 ? ` (${mistakes.length - 1} more after it)` : '';
  return new Fault(
    'UNREADABLE_FILE',
    `${file}, line ${line}: expected ${expected}, found ${found}${more}. Correct the line and start again.`,
    { file, line, mistakes },
  );
};

/** Reads one source file; answers it, or everything that is wrong with it. */
export const checkSourceFile = <Kind extends RecordShape>(
  file: string,
  text: string,
  kinds: readonly Kind[],
): { readonly source: Source<Kind> | null; readonly mistakes: readonly FileMistake[] } => {
  const { source, mistakes } = readSource(text, { name: basename(file, '.yaml'), kinds });
  return {
    source: source === null ? null : { ...source, file },
    mistakes: mistakes.map((mistake) => ({ ...mistake, file })),
  };
};

/**
 * Reads one source file.
 * @throws {Fault} UNREADABLE_FILE with file and line of the first mistake; all of them stand in its details.
 */
export const parseSource = <Kind extends RecordShape>(
  file: string,
  text: string,
  kinds: readonly Kind[],
): Source<Kind> => {
  const { source, mistakes } = checkSourceFile(file, text, kinds);
  if (source === null) throw refuse(mistakes);
  return source;
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

type Checked<Kind extends RecordShape> = ReturnType<typeof checkSourceFile<Kind>>;

const checkFolder = async <Kind extends RecordShape>(
  folder: string,
  { kinds, isShared }: { kinds: readonly Kind[]; isShared: boolean },
): Promise<Checked<Kind>[]> => {
  const checked: Checked<Kind>[] = [];
  for (const file of await yamlFiles(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    if (!isShared || !isForeign(text, kinds)) checked.push(checkSourceFile(file, text, kinds));
  }
  return checked;
};

const second = ({ file, system }: Source): FileMistake => ({
  ...{ file, line: 1, expected: 'a system that no other file describes' },
  found: `"${system}", which the same file in another folder describes too`,
});

/**
 * Loads the source files of the given folders, by system. The first folder is the subgraph's own; of the others, which
 * all subgraphs read, the files that fill another subgraph's records are left to it.
 * @throws {Fault} UNREADABLE_FILE with file and line of the first mistake, all mistakes of all files in its details;
 * also where two describe one system.
 */
export const loadSources = async <Kind extends RecordShape>(
  folders: readonly string[],
  kinds: readonly Kind[],
): Promise<ReadonlyMap<string, Source<Kind>>> => {
  const sources = new Map<string, Source<Kind>>();
  const mistakes: FileMistake[] = [];
  for (const [place, folder] of folders.entries()) {
    for (const checked of await checkFolder(folder, { kinds, isShared: place > 0 })) {
      const { source } = checked;
      mistakes.push(...checked.mistakes, ...(source !== null && sources.has(source.system) ? [second(source)] : []));
      if (source !== null) sources.set(source.system, source);
    }
  }
  if (mistakes.length > 0) throw refuse(mistakes);
  return sources;
};
