import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Purpose } from '#exchange.ts';
import type { Fetched, SubgraphFetch } from '#transports/fetches.ts';

/** One operation, parsed and valid against the engine's schema. */
export type Operation = {
  readonly document: DocumentNode;
  readonly text: string;
  /** Of the text: what was compiled is kept by it. */
  readonly hash: string;
  readonly name: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the caller takes parts later; otherwise `@defer` is not in force. */
  readonly incremental?: boolean;
};

/** One part that comes later: the fields of a deferred fragment at one place. */
export type Increment = {
  /** JSON, as the bytes of its UTF-8. */
  readonly data: Buffer;
  readonly path: readonly (string | number)[];
  readonly label: string | null;
  readonly errors: readonly GraphQLFormattedError[];
};
export type Increments = { readonly increments: readonly Increment[]; readonly hasNext: boolean };

/** An answer as it is sent. */
export type Written = {
  /** JSON, as the bytes of its UTF-8; undefined when the operation did not begin. */
  readonly data: Buffer | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** What comes later; undefined when this is all. */
  readonly later?: AsyncIterable<Increments>;
};

/** Plans an operation and runs it across the subgraphs. Errors in the answer are masked already. Never rejects. */
export type Executor = (operation: Operation, purpose: Purpose) => Promise<Written>;

/** Opens a subscription in a subgraph and gives what comes from it, until whoever reads stops. Never rejects. */
export type Stream = (fetch: SubgraphFetch, purpose: Purpose) => AsyncIterable<Fetched>;

/** Runs a subscription: an answer for each message, or one answer that says why it cannot begin. */
export type Subscriber = (operation: Operation, purpose: Purpose) => Promise<Written | AsyncIterable<Written>>;

/** An executor for one supergraph. A new supergraph gets a new engine, so that what is in flight ends where it began. */
export type Engine = {
  /** What callers may ask. */
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly subscribe: Subscriber;
  /** Plans and compiles an operation before it is asked for. @throws what the planner says when it cannot be planned. */
  readonly compile: (operation: Omit<Operation, 'variables'>) => Promise<void>;
  close(): Promise<void>;
};
