import { Fault } from '@network/schema/errors';
import type { Exchange } from '#exchange.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a request asks for, in the words of GraphQL over HTTP. */
export type Asked = {
  /** The text of a document. */
  readonly query: string | null;
  /** The hash of a document: `sha256:<hex>`, or the hex alone. */
  readonly documentId: string | null;
  readonly operationName: string | null;
  readonly variables: Fields;
};

const NOTHING: Fields = Object.freeze({});

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

const fieldsOf = (value: unknown, name: string): Fields => {
  if (value === undefined || value === null) return NOTHING;
  if (isFields(value)) return value;
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected \`${name}\` to be a JSON object, found ${kindOf(value)}. Send an object, or leave it out.`,
  );
};

const textOf = (value: unknown, name: string): string | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected \`${name}\` to be a text, found ${kindOf(value)}. Send a text, or leave it out.`,
  );
};

/** Apollo's name for a hash; what else it says is of no use here, since nothing is stored. */
const persistedHash = (extensions: Fields): string | null => {
  const persisted = fieldsOf(extensions['persistedQuery'], 'extensions.persistedQuery');
  return textOf(persisted['sha256Hash'], 'extensions.persistedQuery.sha256Hash');
};

/** The part of a path behind /graphql/; null where there is none. */
const idInPath = (path: string): string | null => {
  const id = path.slice('/graphql/'.length);
  return id === '' ? null : id.replace(/%3A/i, ':');
};

const readFields = (fields: Fields, pathname: string): Asked => {
  const extensions = fieldsOf(fields['extensions'], 'extensions');
  const asked: Asked = {
    query: textOf(fields['query'], 'query') || null,
    documentId: textOf(fields['documentId'], 'documentId') ?? idInPath(pathname) ?? persistedHash(extensions),
    operationName: textOf(fields['operationName'], 'operationName'),
    variables: fieldsOf(fields['variables'], 'variables'),
  };
  if (asked.query !== null || asked.documentId !== null) return asked;
  throw new Fault(
    'BAD_USER_INPUT',
    'Expected `query`, the text of an operation, or `documentId`, the hash of a trusted document, found neither. Send one.',
  );
};

const parameterOf = (parameters: URLSearchParams, name: string): string | null => {
  const [first, second] = parameters.getAll(name);
  if (second === undefined) return first ?? null;
  throw new Fault('BAD_USER_INPUT', `Expected the parameter ${name} once, found it twice. Leave one out.`);
};

const jsonParameterOf = (parameters: URLSearchParams, name: string): unknown => {
  const text = parameterOf(parameters, name);
  if (text === null || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    const found = text.slice(0, 40);
    throw new Fault('BAD_USER_INPUT', `Expected the parameter ${name} to be JSON, found "${found}". Check its quotes.`);
  }
};

const readParameters = (text: string): Fields => {
  const parameters = new URLSearchParams(text);
  return {
    query: parameterOf(parameters, 'query'),
    documentId: parameterOf(parameters, 'documentId'),
    operationName: parameterOf(parameters, 'operationName'),
    variables: jsonParameterOf(parameters, 'variables'),
    extensions: jsonParameterOf(parameters, 'extensions'),
  };
};

/**
 * Reads what a request asks for: a JSON body when it was sent as POST, parameters otherwise.
 * @throws {Fault} BAD_USER_INPUT naming what cannot be read.
 */
export const readRequest = ({ method, path }: Exchange, body: unknown): Asked => {
  const end = path.indexOf('?');
  const pathname = end < 0 ? path : path.slice(0, end);
  if (method === 'GET') return readFields(end < 0 ? NOTHING : readParameters(path.slice(end + 1)), pathname);
  if (isFields(body)) return readFields(body, pathname);
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected a JSON object as the body, found ${kindOf(body)}. Send one operation at a time, as {"query":"…"}.`,
  );
};
