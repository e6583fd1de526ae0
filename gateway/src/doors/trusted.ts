import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { asksAny } from './caching.ts';
import { type Prepared, prepare } from './prepared.ts';

/** The text of a trusted document, and the file that it stands in. */
export type TrustedText = { readonly file: string; readonly text: string };

/** A document that is run by its hash. */
export type TrustedDocument = Prepared & {
  /** Whether it asks for what tells of persons. */
  readonly isPersonal: boolean;
};
/** Trusted documents by their hashes, both as `sha256:<hex>` and as the hex alone. */
export type Trusted = ReadonlyMap<string, TrustedDocument>;

/** Reads the documents of a folder: every `.graphql` file, exactly as it stands there. @throws when one cannot be read. */
export const readTrustedTexts = async (folder: string): Promise<readonly TrustedText[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
};

/**
 * Makes documents ready to run: parsed and validated once. What a document may ask was decided when it was written, so
 * introspection is no matter here.
 * @throws a sentence when one does not fit the schema: its callers would find it broken.
 */
export const trustDocuments = (
  texts: readonly TrustedText[],
  { schema, personal }: { readonly schema: GraphQLSchema; readonly personal: ReadonlySet<string> },
): Trusted => {
  const trusted = new Map<string, TrustedDocument>();
  for (const { file, text } of texts) {
    const prepared = prepare(text, { schema, introspection: true });
    if (!('document' in prepared))
      throw new Error(
        `Expected the trusted document ${file} to fit the supergraph, found: ${prepared[0]?.message} Correct one of the two.`,
      );
    const document = { ...prepared, isPersonal: asksAny(prepared.document, personal) };
    trusted.set(prepared.hash, document);
    trusted.set(`sha256:${prepared.hash}`, document);
  }
  return trusted;
};
