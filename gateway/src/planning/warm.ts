import type { Logger } from '@network/schema/log';
import { type DocumentNode, Kind, parse, validate } from 'graphql';
import { hashOf } from '#doors/prepared.ts';
import type { Engine } from '#engine/executor.ts';
import type { Clock } from '#transports/clock.ts';
import type { AdHoc } from './usage.ts';

/** What is planned before it is asked for. */
export type Expected = {
  /** Texts of trusted documents: each operation of each. */
  readonly trusted: readonly string[];
  /** The most used first: as many as there is time for. */
  readonly adHoc: readonly AdHoc[];
};

type Warming = { readonly clock: Clock; readonly log: Logger };

/** How long ad-hoc operations may hold up a start or a swap. */
const PATIENCE_MS = 5_000;

type Asked = AdHoc & { readonly document: DocumentNode };

/** The operations of a trusted text. The door that opens next validates it, and says what is wrong with it. */
const operationsOf = (text: string): readonly Asked[] => {
  try {
    const document = parse(text);
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [{ text, document, name: definition.name?.value ?? null }] : [],
    );
  } catch {
    return [];
  }
};

/** Plans one operation; a sentence when it cannot be planned. */
const plan = async ({ text, name, document }: Asked, engine: Engine): Promise<string | undefined> => {
  try {
    const operation = { document, text, hash: hashOf(text), name };
    await engine.compile(operation);
    if (text.includes('@defer')) await engine.compile({ ...operation, incremental: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The same of an operation that was asked for over another supergraph, perhaps. */
const planAdHoc = async ({ text, name }: AdHoc, engine: Engine): Promise<string | undefined> => {
  try {
    const document = parse(text);
    const [wrong] = validate(engine.schema, document, undefined, { maxErrors: 1 });
    return wrong === undefined ? await plan({ text, name, document }, engine) : wrong.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Plans and compiles what will be asked for. What cannot be planned is left to those who ask for it. Never rejects. */
export const warm = async (engine: Engine, { trusted, adHoc }: Expected, { clock, log }: Warming): Promise<void> => {
  for (const operation of trusted.flatMap(operationsOf)) {
    const because = await plan(operation, engine);
    if (because !== undefined) log.warn({ operation: operation.name, because }, 'a trusted document cannot be planned');
  }
  const end = clock.now() + PATIENCE_MS;
  for (const operation of adHoc) {
    if (clock.now() > end) break;
    const because = await planAdHoc(operation, engine);
    if (because !== undefined) log.debug({ operation: operation.name, because }, 'an operation cannot be planned');
  }
};
