import type { DocumentNode, ExecutionResult } from 'graphql';
import type { SubgraphName } from './network.ts';

/** One GraphQL request to a subgraph, as the gateway sends it. */
export type SubgraphOperation = {
  readonly query: string;
  /** The same document already parsed; only a caller in the same process has it. */
  readonly document?: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
};

/** One HTTP request to a subgraph, without the wire: a server and a function call look the same to it. */
export type SubgraphRequest = {
  readonly method: string;
  /** Path with query, as `/feed?after=12`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
};

export type SubgraphAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string | Uint8Array>;
};

/** One thing that a part depends on, and what is wrong with it. */
export type NotReady = { readonly what: string; readonly because: string };

/** How a request is told apart and on whose behalf it runs. `authorization` carries the signed viewer. */
export type Caller = { readonly authorization: string | undefined; readonly requestId: string };

/**
 * What it takes to be a subgraph here. `POST /graphql` runs operations, `POST /sources/<system>` takes a batch in,
 * `GET /exports/<system>` gives what is published by its layout, `GET /feed?after=<position>` serves facts to signed
 * peers, `GET /health/live` and `GET /health/ready` tell its state.
 */
export type Subgraph = {
  readonly name: SubgraphName;
  /** Runs one operation. Refuses with UNAUTHENTICATED where the viewer is not signed for this subgraph. */
  execute(operation: SubgraphOperation, caller: Caller): Promise<ExecutionResult>;
  /** Answers one HTTP request, the paths above. */
  answer(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** What keeps it from serving rightly; empty when ready. */
  notReady(): Promise<readonly NotReady[]>;
  /** Ends what is under way and closes its store. */
  close(): Promise<void>;
};
