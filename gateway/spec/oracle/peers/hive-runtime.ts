import type { DocumentNode } from 'graphql';

type ExecutionRequest = {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};
type Transport = {
  readonly getSubgraphExecutor: (of: {
    readonly subgraphName: string;
  }) => (request: ExecutionRequest) => Promise<unknown>;
};
type GatewayRuntime = {
  fetch(url: string, init: RequestInit): Promise<Response>;
  [Symbol.asyncDispose](): PromiseLike<void>;
};
/** What is used of `@graphql-hive/gateway-runtime`. */
export type HiveRuntime = {
  readonly createGatewayRuntime: (options: {
    readonly supergraph: string;
    readonly logging: boolean;
    readonly landingPage: boolean;
    readonly transports: { readonly http: Transport };
  }) => GatewayRuntime;
};

// Its own types bring those of a browser with them, which would then hold in every file here; a name that is not known
// before it runs keeps them out.
const PACKAGE: string = '@graphql-hive/gateway-runtime';

export const loadHive = async (): Promise<HiveRuntime> => (await import(PACKAGE)) as HiveRuntime;
