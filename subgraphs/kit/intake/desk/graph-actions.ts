import { Fault } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import type { BatchSummary, Correction, QuarantineChoice } from '../intake.ts';
import type { Desk } from './desk.ts';

type Context = { readonly viewer: Viewer };
type Input<Fields> = { readonly input: Fields };
type ChoiceInput = {
  readonly batch: string;
  readonly rows?: readonly number[] | null;
  readonly reason?: string | null;
};
type CorrectionInput = ChoiceInput & {
  readonly cells?: readonly { readonly column: string; readonly text: string }[] | null;
  readonly values?: readonly { readonly column: string; readonly from: string; readonly to: string }[] | null;
};
type Refused = {
  readonly __typename: 'BatchRefused';
  readonly message: string;
  readonly found: BatchSummary | null;
};

const choiceOf = ({ batch, rows, reason }: ChoiceInput, viewer: Viewer): QuarantineChoice => {
  if (rows != null && reason != null)
    throw new Fault('BAD_USER_INPUT', 'Expected `rows` or `reason`, found both. Leave one of them out.');
  if (rows != null) return { viewer, batch, rows };
  return reason == null ? { viewer, batch, all: true } : { viewer, batch, reason };
};

const correctionOf = ({ cells, values }: CorrectionInput): Correction => {
  if (cells != null && values == null)
    return { cells: Object.fromEntries(cells.map(({ column, text }) => [column, text])) };
  if (values == null || cells != null)
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected \`cells\` or \`values\`, found ${values == null ? 'neither' : 'both'}. Give one of them.`,
    );
  const byColumn = Map.groupBy(values, ({ column }) => column);
  const tables = [...byColumn].map(([column, pairs]) => [
    column,
    Object.fromEntries(pairs.map(({ from, to }) => [from, to])),
  ]);
  return { values: Object.fromEntries(tables) };
};

/** What a batch allows or not is an answer; who may not ask, and what cannot be read, is an error. */
const isRefusal = (error: unknown): error is Fault => error instanceof Fault && error.code === 'BATCH_REFUSED';

const orRefused = async <Done>(desk: Desk, asked: { viewer: Viewer; batch: string }, act: () => Promise<Done>) => {
  try {
    return await act();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const found = await desk.read(asked.viewer, asked.batch).catch((missing: unknown) => {
      if (isRefusal(missing)) return null;
      throw missing;
    });
    return { __typename: 'BatchRefused', message: error.message, found } satisfies Refused;
  }
};

/**
 * What is done with batches of a subgraph: `revoke<Word>Batch`, `correct<Word>Rows`, `replay<Word>Rows`. Operators do it with
 * any, a machine with those that it sent; anybody else is refused with FORBIDDEN.
 */
export const batchActions = (word: string, desk: Desk) => {
  const name = `${word[0]?.toUpperCase()}${word.slice(1)}`;
  return {
    [`revoke${name}Batch`]: (_: unknown, { input: { batch } }: Input<{ batch: string }>, { viewer }: Context) =>
      orRefused(desk, { viewer, batch }, async () => {
        const { keptRecords, ...revocation } = await desk.revoke({ batch, viewer });
        const kept = { ...revocation, keptRecords: keptRecords.map(({ id }) => id) };
        return { __typename: 'RevokeBatchSuccess' as const, ...kept, batch: await desk.read(viewer, batch) };
      }),
    [`correct${name}Rows`]: (_: unknown, { input }: Input<CorrectionInput>, { viewer }: Context) =>
      orRefused(desk, { viewer, batch: input.batch }, async () => {
        const corrected = await desk.correct({ ...choiceOf(input, viewer), ...correctionOf(input) });
        return {
          __typename: 'CorrectRowsSuccess' as const,
          corrected,
          batch: await desk.read(viewer, input.batch),
        };
      }),
    [`replay${name}Rows`]: (_: unknown, { input }: Input<ChoiceInput>, { viewer }: Context) =>
      orRefused(desk, { viewer, batch: input.batch }, async () => ({
        __typename: 'ReplayRowsSuccess' as const,
        batch: await desk.replay(choiceOf(input, viewer)),
      })),
  };
};
