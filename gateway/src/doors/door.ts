import type { Logger } from '@network/schema/log';
import type { GraphQLFormattedError } from 'graphql';
import type { Engine, Written } from '#engine/executor.ts';
import { type Answer, type Exchange, isWhole, type Purpose } from '#exchange.ts';
import { NOT_KEPT, type PolicyOf } from '../cache/policy.ts';
import { ageOf } from '../cache/responses.ts';
import { toAnswer } from './answers.ts';
import { openApolloServer } from './apollo-server.ts';
import { asKept, cachePolicy } from './caching.ts';
import { acceptedBy } from './media.ts';
import { type Begin, noOperation, noteErrors, noteLater, noteOperation, purposeOf, refusalOf } from './operations.ts';
import { createParsed } from './parsed.ts';
import { type Prepared, prepare } from './prepared.ts';
import { type Asked, readRequest } from './request.ts';
import { createTell } from './sentences.ts';
import { type TrustedDocument, type TrustedText, trustDocuments } from './trusted.ts';

/** A request for an operation, and its JSON body when it was sent as POST. */
export type Sent = { readonly exchange: Exchange; readonly body: unknown };

/** Where operations on one supergraph come in: trusted documents by their hash, all others as text. */
export type Door = {
  readonly answer: (sent: Sent, purpose: Purpose) => Promise<Answer>;
  close(): Promise<void>;
};

export type DoorOptions = {
  readonly production: boolean;
  readonly log: Logger;
  readonly documents: readonly TrustedText[];
  /** The names of fields that tell of persons; none unless told. */
  readonly personal?: ReadonlySet<string>;
  /** What callers, and who stands between, may keep of answers; nothing without asking again unless told. */
  readonly policyOf?: PolicyOf;
};

const NONE: ReadonlySet<string> = new Set();
const noDocument = (id: string): GraphQLFormattedError => ({
  message: `Expected the hash of a trusted document, found "${id.slice(0, 80)}". Send the document itself as \`query\`.`,
  extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
});

type Running = Begin & { readonly incremental: boolean };

/**
 * Opens the door of one engine; closing it closes the engine.
 * @throws a sentence when a trusted document does not fit the engine's schema.
 */
export const openDoor = async (
  engine: Engine,
  { production, log, documents, personal = NONE, policyOf = () => NOT_KEPT }: DoorOptions,
): Promise<Door> => {
  const { schema } = engine;
  const tell = createTell(schema, log);
  const trusted = trustDocuments(documents, { schema, personal });
  const adHoc = await openApolloServer(engine, { production, log, tell });
  const parsed = createParsed<Prepared>(({ text }) => text);

  const run = async ({ document, text, hash, find }: Prepared, asked: Asked, running: Running): Promise<Written> => {
    const { method, purpose, incremental } = running;
    const named = find(asked.operationName);
    if (named === undefined) return { data: undefined, errors: [tell(noOperation(asked.operationName).toJSON())] };
    const refusal = refusalOf(named, method);
    if (refusal !== undefined) throw refusal;
    noteOperation(named, purpose);
    const { name } = named;
    // What defers nothing is one operation, whatever its caller takes.
    const isDeferring = incremental && text.includes('@defer');
    const operation = { document, text, hash, name, variables: asked.variables, incremental: isDeferring };
    const written = await engine.execute(operation, purposeOf(named, purpose));
    if (written.errors.length === 0) return written;
    return { ...written, errors: written.errors.map(({ locations: _, ...error }) => tell(error)) };
  };

  /** Apollo Server answers a gateway's operation in one piece; what comes in parts is prepared by the same rules here. */
  const runDeferred = async (text: string, asked: Asked, running: Running): Promise<Written> => {
    const prepared = parsed.get(text) ?? prepare(text, { schema, introspection: !production });
    if ('document' in prepared) {
      parsed.set(text, prepared);
      return run(prepared, asked, running);
    }
    return { data: undefined, errors: prepared.map((error) => tell(error.toJSON())) };
  };

  const perform = (asked: Asked, known: Prepared | undefined, running: Running): Promise<Written> => {
    const { query, documentId } = asked;
    if (known !== undefined) return run(known, asked, running);
    if (query === null) return Promise.resolve({ data: undefined, errors: [noDocument(documentId ?? '')] });
    if (running.incremental && query.includes('@defer')) return runDeferred(query, asked, running);
    return adHoc.run(asked, running);
  };

  const knownDocument = ({ documentId, query }: Asked): TrustedDocument | undefined => {
    const found = documentId === null ? undefined : trusted.get(documentId);
    return query === null || query === found?.text ? found : undefined;
  };

  return {
    answer: async ({ exchange, body }, purpose) => {
      const { method, headers } = exchange;
      const accepted = acceptedBy(headers['accept']);
      const asked = readRequest(exchange, body);
      const known = knownDocument(asked);
      const written = await perform(asked, known, { method, purpose, incremental: accepted.parts !== null });
      const { errors, later } = written;
      noteErrors(errors, purpose);
      const answer = toAnswer(
        later === undefined ? written : { ...written, later: noteLater(later, purpose) },
        accepted,
      );
      const isComplete = errors.length === 0 && later === undefined;
      const named = known?.find(asked.operationName);
      if (known === undefined || named === undefined || !isWhole(answer.body)) return answer;
      const said = cachePolicy({
        ...{ method, isTrusted: isComplete, isPersonal: known.isPersonal },
        isOfView: (purpose.view ?? '') !== '',
        policy: policyOf({ document: known.document, name: named.name }),
      });
      if (said === null) return answer;
      const keeping = { said, age: ageOf(written), ifNoneMatch: headers['if-none-match'] };
      return asKept({ ...answer, body: answer.body }, keeping);
    },
    close: adHoc.close,
  };
};
