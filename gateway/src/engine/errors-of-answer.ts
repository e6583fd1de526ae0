import type { GraphQLFormattedError } from 'graphql';
import { toClientPath } from './client-paths.ts';
import type { Path, Run } from './run.ts';
import type { Selection } from './selection/selection.ts';
import type { Misfit } from './write/writer.ts';

const isWithin = (path: Path, place: Path): boolean => place.every((step, index) => path[index] === step);

/** Whether an error tells already why a value is missing: it stands there, around it or in what is missing. */
const explains = (told: Path, missing: Path): boolean => isWithin(missing, told) || isWithin(told, missing);

const sentence = ({ message }: Misfit, requestId: string): string =>
  `${message} Tell the operator the request id ${requestId}.`;

/**
 * The errors of an answer: those of its fetches where the caller sees them, each once, and what did not fit the schema
 * where no fetch has told why.
 */
export const errorsOf = (
  { errors, purpose, absent }: Run,
  { selections, misfits }: { selections: readonly Selection[]; misfits: readonly Misfit[] },
): GraphQLFormattedError[] => {
  const told = new Map<string, GraphQLFormattedError>();
  for (const error of errors) {
    const { path, ...rest } = error;
    const place = path === undefined ? undefined : toClientPath(path, selections);
    const placed = place === undefined || place.length === 0 ? rest : { ...rest, path: place };
    const key = JSON.stringify([place, error.message]);
    if (!told.has(key)) told.set(key, placed);
  }
  const fetched = [...told.values()];
  const { requestId } = purpose;
  if (misfits.length === 0) return fetched;
  const reasons = [
    ...fetched.map(({ path = [] }) => path),
    ...absent.flatMap((places) => places().map((path) => toClientPath(path, selections))),
  ];
  const own = misfits
    .filter(({ isMissing, path }) => !isMissing || !reasons.some((reason) => explains(reason, path)))
    .map((one) => ({
      message: sentence(one, requestId),
      path: one.path,
      extensions: { code: 'INTERNAL', requestId },
    }));
  return [...fetched, ...own];
};
