import { failure, type Outcome, type SubgraphError } from './send.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPath = (value: unknown): value is readonly (string | number)[] =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

const isError = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['message'] === 'string' &&
  (value['path'] == null || isPath(value['path'])) &&
  (value['extensions'] == null || isObject(value['extensions']));

/** `null` in place of a path or extensions says the same as nothing. Where in the document it happened is our own affair. */
const readError = ({ message, path, extensions }: SubgraphError): SubgraphError => ({
  message,
  ...(path == null ? {} : { path }),
  ...(extensions == null ? {} : { extensions }),
});

/** The answer that some JSON is, or why it is none. */
export const readResult = (result: unknown): Outcome => {
  if (!isObject(result)) return failure('JSON that is no GraphQL answer');
  const { data = null, errors } = result;
  if (data !== null && !isObject(data)) return failure('a GraphQL answer whose data is no object');
  if (errors == null)
    return 'data' in result ? { kind: 'answered', data, errors: null } : failure('JSON that is no GraphQL answer');
  if (!Array.isArray(errors) || !errors.every(isError))
    return failure('a GraphQL answer whose errors are no list of errors');
  if (errors.length === 0) return { kind: 'answered', data, errors: null };
  return { kind: 'answered', data, errors: (errors as readonly SubgraphError[]).map(readError) };
};

const readText = (text: string): Outcome => {
  try {
    return readResult(JSON.parse(text));
  } catch (error) {
    return failure('JSON that cannot be read', error);
  }
};

/** Reads the body of an HTTP answer. A status that tells of trouble needs GraphQL errors with it, or it is the trouble. */
export const readAnswer = (text: string, status: number): Outcome => {
  const outcome = readText(text);
  const isWell = status >= 200 && status < 300;
  if (isWell || (outcome.kind === 'answered' && outcome.errors !== null)) return outcome;
  return failure(`HTTP ${status}`, outcome.kind === 'missing' ? outcome.because : undefined);
};
