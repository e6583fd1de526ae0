import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './network.ts';
import { bodyOf, WENLING, XINHE } from './page.ts';

/** A small document, which one subgraph answers alone. */
const SMALL = 'query Small($code: ID!) {\n  place(code: $code) {\n    name\n  }\n}\n';
const smallBodyOf = (code: string): string => JSON.stringify({ query: SMALL, variables: { code } });
const FIRSTS = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29];

/** What gateways are asked. */
export const LOADS = [
  { title: 'TownPage, one page, again and again', isSmall: false, bodies: [bodyOf({ code: XINHE, first: 20 })] },
  {
    title: 'TownPage, distinct pages',
    isSmall: false,
    bodies: FIRSTS.flatMap((first) => WENLING.map((code) => bodyOf({ code, first }))),
  },
  { title: '`place(code) { name }`, one place, again and again', isSmall: true, bodies: [smallBodyOf(XINHE)] },
  { title: '`place(code) { name }`, distinct places', isSmall: true, bodies: WENLING.map(smallBodyOf) },
] as const;
export type Asked = (typeof LOADS)[number];

/** The same question by the hash of its document. */
export const asTrusted = (body: string): string => {
  const { query, variables } = JSON.parse(body);
  const hash = createHash('sha256').update(query).digest('hex');
  return JSON.stringify({ documentId: `sha256:${hash}`, variables });
};

/** Writes a folder of the documents that are asked, for a gateway that knows them by their hashes. */
export const writeDocuments = (folder: string): void => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'Small.graphql'), SMALL);
  const page = readFileSync(join(ROOT, 'schema/operations/TownPage.graphql'));
  writeFileSync(join(folder, 'TownPage.graphql'), page);
};
