import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = globSync('{*.md,{gateway,schema,sample,bench,deploy/*,subgraphs,clients/*}/**/*.md}', {
  cwd: ROOT,
  exclude: ['**/node_modules/**'],
});

/** The places within the project that a document links to. */
const linksOf = (document: string): string[] => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
};

it('finds the documents of every part', () => {
  expect(DOCUMENTS).toEqual(
    expect.arrayContaining(['README.md', 'gateway/README.md', 'subgraphs/kit/intake/README.md']),
  );
});

it.each(DOCUMENTS)('%s links to nothing that is not there', (document) => {
  const lost = linksOf(document).filter((link) => !existsSync(join(ROOT, dirname(document), link)));
  expect(lost).toEqual([]);
});
