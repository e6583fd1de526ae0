/** The form in which an answer to `@defer` comes part by part, as GraphiQL puts it together. */
export const PARTS = 'multipart/mixed;deferSpec=20220824';

/** What is looked at of an answer, or of a part of one. */
export type Said = {
  readonly errors?: readonly unknown[];
  readonly incremental?: readonly { readonly errors?: readonly unknown[] }[];
  /** Whether another part follows. */
  readonly hasNext?: boolean;
};

/** A part as it was read. */
type Piece = { readonly json: true; readonly body: Said } | { readonly json: false };

/** What came in parts, up to now. `first` is in seconds. */
export type CameInParts = {
  readonly characters: number;
  readonly errors: number;
  readonly parts: { readonly count: number; readonly first: number };
};

type Reading = {
  /** Seconds since it was asked. */
  readonly passed: () => number;
  readonly tell: (came: CameInParts) => void;
  /** Ends the answer at its source. */
  readonly stopping: AbortController;
};

const BROKEN: Said = {
  errors: [{ message: 'The answer broke off before its last part. Run it again. 答复中断，请重新执行。' }],
  hasNext: false,
};

const errorsIn = ({ errors = [], incremental = [] }: Said): number =>
  incremental.reduce((sum, part) => sum + (part.errors?.length ?? 0), errors.length);

/** Each part as it comes; what breaks off before its last part ends with an error that says so. */
async function* eachPart(parts: AsyncIterable<Piece>, signal: AbortSignal): AsyncGenerator<Said> {
  let isWhole = false;
  try {
    for await (const part of parts) {
      if (!part.json) break;
      isWhole = part.body.hasNext === false;
      yield part.body;
    }
  } catch {
    // Told below, unless it was stopped.
  }
  if (!isWhole && !signal.aborted) yield BROKEN;
}

/** An answer in parts, for GraphiQL; tells after each what came so far, and leaves off at its source once nobody reads on. */
export const readParts = (parts: AsyncIterable<Piece>, { passed, tell, stopping }: Reading): AsyncIterable<Said> => {
  const each = eachPart(parts, stopping.signal);
  let came: CameInParts | null = null;
  const count = (part: Said): void => {
    came = {
      characters: (came?.characters ?? 0) + JSON.stringify(part).length,
      errors: (came?.errors ?? 0) + errorsIn(part),
      parts: { count: (came?.parts.count ?? 0) + 1, first: came?.parts.first ?? passed() },
    };
    tell(came);
  };
  const next = async (): Promise<IteratorResult<Said>> => {
    const found = await each.next();
    if (found.done !== true) count(found.value);
    return found;
  };
  const leave = async (): Promise<IteratorResult<Said>> => {
    stopping.abort();
    return each.return(undefined);
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: leave }) };
};
