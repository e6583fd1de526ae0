import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, parse, Source } from 'graphql';
import type { SubgraphName } from '../src/network.ts';
import { describeArguments } from './arguments.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AGREEMENTS = 'schema/src/agreements.graphql';
/** How batches of the systems that feed a subgraph are read, and what is done with them, the same in each. */
const BATCHES = ['schema/src/batches.graphql', 'schema/src/batch-actions.graphql'];

/** One SDL file: its path from the project's root and its text. */
export type SdlFile = { readonly path: string; readonly text: string };

const findGraphFiles = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
};

/** What all subgraphs agree on: the federation version, scalars and shared types. */
export const readAgreements = (root: string = ROOT): SdlFile => ({
  path: AGREEMENTS,
  text: readFileSync(`${root}/${AGREEMENTS}`, 'utf8'),
});

/** The files that make a subgraph's SDL: the agreements and batches first, then its own in alphabetical order. */
export const readSubgraphFiles = (name: SubgraphName, root: string = ROOT): readonly SdlFile[] => {
  const folder = `subgraphs/${name}/src/graph`;
  const own = findGraphFiles(`${root}/${folder}`)
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => `${folder}/${path}`);
  const read = (path: string): SdlFile => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') });
  return [readAgreements(root), ...[...BATCHES, ...own].map(read)];
};

/** A subgraph's SDL as one text: the agreements and its own files. */
export const readSubgraphSdl = (name: SubgraphName): string =>
  readSubgraphFiles(name)
    .map((file) => file.text.trim())
    .join('\n\n');

/**
 * Several SDL files as one document whose nodes remember the file that they stand in, every argument described.
 * @throws {GraphQLError} when a file is not GraphQL; its source names the file.
 */
export const parseSdlFiles = (files: readonly SdlFile[]): DocumentNode =>
  describeArguments({
    kind: Kind.DOCUMENT,
    definitions: files.flatMap((file) => parse(new Source(file.text, file.path)).definitions),
  });
