import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Purpose } from '#exchange.ts';

/** One operation, parsed and valid against the engine's schema. */
export type Operation = {
  readonly document: DocumentNode;
  readonly text: string;
  /** Of the text: what was compiled is kept by it. */
  readonly hash: string;
  readonly name: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** An answer as it is sent. */
export type Written = {
  /** JSON text; undefined when the operation did not begin. */
  readonly data: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
};

/** Plans an operation and runs it across the subgraphs. Errors in the answer are masked already. Never rejects. */
export type Executor = (operation: Operation, purpose: Purpose) => Promise<Written>;

/** An executor for one supergraph. A new supergraph gets a new engine, so that what is in flight ends where it began. */
export type Engine = {
  /** What callers may ask. */
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  close(): Promise<void>;
};
