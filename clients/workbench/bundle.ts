import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readReference } from './reference.ts';
import type { ReferenceType } from './src/reference-data.ts';
import type { TrustedDocument } from './src/trusted-document.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const OPERATIONS = join(HERE, '../../schema/operations');
const SUPERGRAPH = join(HERE, '../../schema/supergraph.graphql');

/** What the page shows of the graph, put into its scripts. */
type Contents = { readonly documents: readonly TrustedDocument[]; readonly reference: readonly ReferenceType[] };

/** The threads in which the editors check what is typed, by Monaco's names for them. */
const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
};

/** The hash of everything that the bundle is made of; the manifest pins the packages. */
const hashInputs = async (contents: Contents): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify(contents));
  const sources = (await readdir(join(HERE, 'src'))).sort().map((name) => join('src', name));
  for (const file of ['package.json', 'bundle.ts', ...sources])
    hash.update(file).update(await readFile(join(HERE, file)));
  return hash.digest('hex');
};

const bundle = async (folder: string, { documents, reference }: Contents): Promise<void> => {
  const shared = {
    bundle: true,
    minify: true,
    target: 'es2022',
    absWorkingDir: HERE,
    outdir: join(folder, 'assets'),
    legalComments: 'linked',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      DOCUMENTS: JSON.stringify(documents),
      REFERENCE: JSON.stringify(reference),
    },
  } as const;
  await build({
    ...shared,
    entryPoints: { workbench: 'src/main.tsx' },
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    loader: { '.ttf': 'file' },
  });
  await build({ ...shared, entryPoints: WORKERS, format: 'iife', entryNames: 'workers/[name]' });
  await cp(join(HERE, 'src/index.html'), join(folder, 'index.html'));
};

/**
 * Writes the workbench into a folder: `index.html`, and under `assets/` all that it asks for. What was made from the same
 * inputs before is kept; the folder's own `inputs.sha256` tells.
 */
export const buildWorkbench = async (outDir: string): Promise<void> => {
  const contents = {
    documents: readTrustedDocuments(OPERATIONS),
    reference: readReference(await readFile(SUPERGRAPH, 'utf8')),
  };
  const stamp = join(outDir, 'inputs.sha256');
  const inputs = await hashInputs(contents);
  if ((await readFile(stamp, 'utf8').catch(() => null)) === inputs) return;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await bundle(outDir, contents);
  await writeFile(stamp, inputs);
};
