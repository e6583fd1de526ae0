import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { OWN_RULES } from './rules.ts';
import { MAX_TOKENS } from './sentences.ts';

/** An operation of a document: what a request may name, and what it does. */
export type Named = { readonly name: string | null; readonly kind: OperationDefinitionNode['operation'] };

/** A document that is valid against one schema, ready to be run. */
export type Prepared = {
  readonly text: string;
  /** SHA-256 of the text, in hex. */
  readonly hash: string;
  readonly document: DocumentNode;
  /** The operation of that name, or the only one; undefined when there is none. */
  readonly find: (name: string | null) => Named | undefined;
};

/** The name of a document: callers send it, and what was compiled is kept by it. SHA-256 of the text, in hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const operationsOf = ({ definitions }: DocumentNode): readonly Named[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [{ name: definition.name?.value ?? null, kind: definition.operation }]
      : [],
  );

const coded = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });

const parseText = (text: string): DocumentNode | GraphQLError => {
  try {
    return parse(text, { maxTokens: MAX_TOKENS });
  } catch (error) {
    // The parser's own words, or those of a stack that ended.
    return coded(error instanceof GraphQLError ? error : new GraphQLError(String(error)), 'GRAPHQL_PARSE_FAILED');
  }
};

type Against = { readonly schema: GraphQLSchema; readonly introspection: boolean };

/** Parses and validates a document by the rules that all documents are held to; the errors of one that breaks them. */
export const prepare = (text: string, { schema, introspection }: Against): Prepared | readonly GraphQLError[] => {
  const document = parseText(text);
  if (document instanceof GraphQLError) return [document];
  const rules = [...specifiedRules, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]), ...OWN_RULES];
  const errors = validate(schema, document, rules);
  if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operations = operationsOf(document);
  const [only, another] = operations;
  const find = (name: string | null): Named | undefined => {
    if (name === null) return another === undefined ? only : undefined;
    return operations.find((one) => one.name === name);
  };
  return { text, hash: hashOf(text), document, find };
};
