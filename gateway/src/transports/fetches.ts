import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import { maskError } from '#errors.ts';
import type { Purpose } from '#exchange.ts';
import type { Sign } from '#identity/signatures.ts';
import type { Presence } from '#presence.ts';
import type { Clock } from './clock.ts';
import { type Asked, type Missing, type Outcome, refusal, type Send, type SubgraphError } from './send.ts';

/** What is asked of a subgraph, made once when a plan is compiled. */
export type SubgraphDocument = {
  readonly text: string;
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The beginning of a request body, `{"query":"…","operationName":…`; the rest is `,"variables":<text>}` or `}`. */
  readonly head: string;
  /** The same document parsed, once, for subgraphs in this process. */
  readonly parsed: () => DocumentNode;
};

/** One fetch. `variables` is the JSON text of an object. */
export type SubgraphFetch = { readonly document: SubgraphDocument; readonly variables: string | null };

/** What came back from a subgraph: data, which is the asker's own to change, and errors that a caller may read. */
export type Fetched = {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Sends one fetch to one subgraph. Never rejects: a failure is an error of the answer. */
export type Fetch = (fetch: SubgraphFetch, purpose: Purpose) => Promise<Fetched>;

/** The fetches by the names of subgraphs in the supergraph. */
export type Fetches = ReadonlyMap<string, Fetch>;

/** The variables of a fetch as values. */
export const variablesOf = ({ variables }: SubgraphFetch): Record<string, unknown> | null =>
  variables === null ? null : JSON.parse(variables);

const GONE = refusal('that the caller went away');

/** Sends, and gives up when the caller goes away: a query, that is. Nobody would know what became of a mutation. */
const outcomeOf = (send: Send, asked: Asked, presence: Presence | undefined): Promise<Outcome> => {
  if (presence === undefined || asked.document.kind === 'mutation') return new Promise((done) => send(asked, done));
  if (presence.isOver) return Promise.resolve(GONE);
  return new Promise((done) => {
    const stay = presence.whenOver(() => cancel(GONE));
    const cancel = send(asked, (outcome) => {
      stay();
      done(outcome);
    });
  });
};

/**
 * The gateway signed the viewer itself, so a refused signature is our mistake and not the caller's. It is refused before
 * anything runs; a field that wants to know who asks stands at its path.
 */
const asOurMistake = (error: SubgraphError): SubgraphError =>
  error.extensions?.['code'] === 'UNAUTHENTICATED' && error.path == null ? { message: error.message } : error;

/** Whether nobody knows what became of what was to be changed. */
const isUnsure = ({ mayBeDone }: Missing, { kind }: SubgraphDocument): boolean => kind === 'mutation' && mayBeDone;

const adviceOf = (missing: Missing, document: SubgraphDocument): string =>
  isUnsure(missing, document)
    ? 'What was asked may have been done all the same: look before you send it again.'
    : 'The rest is served; try again.';

export type FetchOptions = { readonly sign: Sign; readonly log: Logger; readonly clock: Clock };

/** Sends fetches to one subgraph on behalf of a viewer. A failure becomes an error of the answer, so that the rest is served. */
export const createFetch = (
  { name, send }: { readonly name: SubgraphName; readonly send: Send },
  { sign, log: parent, clock }: FetchOptions,
): Fetch => {
  const log = parent.child({ subgraph: name });

  const unavailable = (missing: Missing, { document, requestId }: Asked): readonly GraphQLFormattedError[] => {
    const { found, because, isFailure } = missing;
    const level = isFailure || because !== undefined || isUnsure(missing, document) ? 'error' : 'debug';
    log[level]({ requestId, found, err: because }, 'a subgraph does not answer');
    const message = `Expected the ${name} part of the network to answer, found ${found}. ${adviceOf(missing, document)}`;
    return [{ message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name } }];
  };

  /** Where in the subgraph's document an error arose is our own affair. */
  const readable = (error: SubgraphError, requestId: string): GraphQLFormattedError => {
    const { locations, ...shown } = maskError(asOurMistake(error), { log, requestId });
    return shown;
  };

  const ask = async (fetch: SubgraphFetch, purpose: Purpose): Promise<Fetched> => {
    const { document, variables } = fetch;
    const { requestId, view = '' } = purpose;
    const authorization = await sign(purpose.viewer, name);
    const asked = { document, variables, authorization, requestId, view };
    const outcome = await outcomeOf(send, asked, purpose.presence);
    if (outcome.kind === 'missing') return { data: null, errors: unavailable(outcome, asked) };
    const { data, errors } = outcome;
    return errors === null ? { data } : { data, errors: errors.map((error) => readable(error, requestId)) };
  };

  return async (fetch, purpose) => {
    const started = clock.now();
    try {
      return await ask(fetch, purpose);
    } catch (error) {
      return { data: null, errors: [maskError(error as Error, { log, requestId: purpose.requestId })] };
    } finally {
      purpose.waited.set(name, (purpose.waited.get(name) ?? 0) + clock.now() - started);
    }
  };
};
