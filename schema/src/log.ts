import { pino } from 'pino';

/** Structured JSON lines; each part logs under its own name. */
export type Logger = ReturnType<typeof pino>;

/** What of an error's own fields is written: names of ours, never values of anybody's. */
const NAMES = ['code', 'severity', 'schema_name', 'table_name', 'column_name', 'constraint_name', 'routine'];

/** A driver's message may end with the values that its statement was sent with. */
const withoutValues = (message: string): string => message.split('\nparams: ', 1)[0] ?? '';

/** The frames of a stack, without the message that it begins with. */
const framesOf = ({ stack = '' }: Error): string => /^\s+at .*/ms.exec(stack)?.[0] ?? '';

const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  return {
    type: error.constructor.name,
    message: withoutValues(error.message),
    stack: framesOf(error),
    ...Object.fromEntries(Object.entries(error).filter(([name]) => NAMES.includes(name))),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
    ...(error instanceof AggregateError ? { errors: error.errors.map(describeError) } : {}),
  };
};

/** How every log of the network writes: no token, no password, and no value that a failed statement was sent with. */
export const LOG_OPTIONS = {
  redact: ['authorization', '*.authorization', 'headers.authorization', 'token', 'password'],
  serializers: { err: describeError, error: describeError },
};

/** Opens the log of a part. `level` is one of pino's. */
export const createLog = (part: string, level = 'info'): Logger =>
  pino({ ...LOG_OPTIONS, name: part, level, base: { part } });
