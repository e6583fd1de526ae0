import { type DocumentNode, parse } from 'graphql';
import type { SubgraphDocument } from './fetches.ts';

/** The text of a document with what is known of it beforehand; `parsed` where it has been parsed already. */
type Written = Pick<SubgraphDocument, 'text' | 'name' | 'kind'> & { readonly parsed?: DocumentNode };

/** Makes a document ready to be sent: what does not change from fetch to fetch is written once. */
export const createSubgraphDocument = ({ text, name, kind, parsed: known }: Written): SubgraphDocument => {
  const names = name === null ? '' : `,"operationName":${JSON.stringify(name)}`;
  let parsed = known;
  return {
    text,
    name,
    kind,
    head: `{"query":${JSON.stringify(text)}${names}`,
    parsed: () => {
      parsed ??= parse(text, { noLocation: true });
      return parsed;
    },
  };
};
