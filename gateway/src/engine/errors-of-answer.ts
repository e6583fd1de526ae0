import type { GraphQLFormattedError } from 'graphql';
import { type Asked, toClientPlace } from './client-paths.ts';
import { explains } from './failures.ts';
import type { Run } from './run.ts';
import type { Misfit } from './write/writer.ts';

/** The errors of fetches as the caller sees them, each once. */
const fetchErrors = ({ errors, doubtful }: Run, asked: Asked): GraphQLFormattedError[] => {
  const told = new Map<string, GraphQLFormattedError>();
  for (const error of errors) {
    const { path = [], ...rest } = error;
    const place = toClientPlace(path, asked);
    if (place.is === 'elsewhere' || (place.is === 'around' && doubtful.has(error))) continue;
    const key = JSON.stringify([place.path, error.message]);
    if (!told.has(key)) told.set(key, place.path.length === 0 ? rest : { ...rest, path: place.path });
  }
  return [...told.values()];
};

const ownError = ({ message, path }: Misfit, requestId: string): GraphQLFormattedError => ({
  message: `${message} Tell the operator the request id ${requestId}.`,
  path,
  extensions: { code: 'INTERNAL', requestId },
});

type Written = Asked & {
  readonly misfits: readonly Misfit[];
  /** Whether nothing at all is left of the data. */
  readonly isLost?: boolean;
};

/**
 * The errors of an answer: those of its fetches where the caller sees them, and what did not fit the schema where no
 * fetch has told why. An answer without data always says why (GraphQL §7.1.2).
 */
export const errorsOf = (run: Run, { misfits, isLost = false, ...asked }: Written): GraphQLFormattedError[] => {
  const fetched = fetchErrors(run, asked);
  if (misfits.length === 0) return fetched;
  const { requestId } = run.purpose;
  const reasons = [
    ...fetched.map(({ path = [] }) => path),
    ...run.absent.flatMap((places) => places().map((path) => toClientPlace(path, asked).path)),
  ];
  const own = misfits.filter(({ isMissing, path }) => !isMissing || !reasons.some((reason) => explains(reason, path)));
  const told = own.length === 0 && fetched.length === 0 && isLost ? misfits.slice(0, 1) : own;
  return [...fetched, ...told.map((one) => ownError(one, requestId))];
};
