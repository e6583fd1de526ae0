import type { RowProblem } from '@network/kit/mapping';
import type { Attempt, Piece, Unit } from '../batch/work.ts';
import { HELD_OUTSIDE, outsideBounds } from '../callers/bounds.ts';
import { type Held, readPayloads, UNHELD } from './held.ts';

/** What becomes of a record: only the first two are written; those before `repeated` add where the record comes from. */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'kept' | 'repeated' | 'superseded';

/** A record with what the batches before say of it. */
export type Weighed = Piece & {
  readonly held: Held;
  /** The record that it is: that which an older batch holds, or one of its own. */
  readonly record: string;
};

export const weigh = (piece: Piece, held: Held | undefined): Weighed => {
  const { mapped, id, naturalKey, digest, naturalDigest, content } = piece;
  const { record, isOthers, stub } = held ?? UNHELD;
  // Written out, for it is made for every row, and a spread takes three times as long.
  return {
    mapped,
    id,
    naturalKey,
    digest,
    naturalDigest,
    content,
    held: held ?? UNHELD,
    record: record ?? (isOthers ? null : stub) ?? id,
  };
};

/** Its key is that of a stub, whose place it cannot take: it stands already, with another key. */
const isAside = ({ held: { record, stub } }: Weighed): boolean => record !== null && stub !== null && stub !== record;

/** Whether there may be something to say of a record: of most there is not. */
const isContested = ({ keys }: Attempt, weighed: Weighed): boolean =>
  weighed.held.isOthers || isAside(weighed) || keys.differs(weighed) || keys.rivals(weighed);

/** Why a record that could be read is not taken: what else its file or the batches before it claim. */
export const conflictsOf = ({ source, keys }: Attempt, weighed: Weighed): RowProblem[] => {
  const { mapped, naturalKey, held } = weighed;
  const problems: RowProblem[] = [];
  if (keys.differs(weighed))
    problems.push({
      ...{ column: source.key.join(', '), found: mapped.sourceId },
      reason: 'Expected one row of this key, found another in the file with another content',
    });
  if (keys.rivals(weighed) && !held.isOwn)
    problems.push({
      ...{ column: null, found: naturalKey },
      reason: `Expected one row for this ${mapped.kind.name}, found another in the file`,
    });
  if (held.isOthers)
    problems.push({
      ...{ column: null, found: naturalKey },
      reason: `Expected a ${mapped.kind.name} that no other source record brought, found one taken first, which stays`,
    });
  else if (isAside(weighed))
    problems.push({
      ...{ column: null, found: naturalKey },
      reason: `Expected the key that the ${mapped.kind.name} had before, or one that no other record names, found one that is named`,
    });
  return problems;
};

export const outcomeOf = ({ source, keys, batch }: Attempt, weighed: Weighed): Outcome => {
  const { held, content, mapped } = weighed;
  if (keys.isSuperseded(weighed)) return 'superseded';
  if (keys.isBrought(weighed)) return 'repeated';
  if (held.hash === null) return held.stub === null || held.isOthers ? 'new' : 'changed';
  if (held.hash === content.hash) return 'unchanged';
  // A file that waited for its turn while a newer batch was taken.
  if (held.batch !== null && held.batch > batch.number) return 'superseded';
  if (held.clock !== null && mapped.clock !== null && mapped.clock < held.clock) return 'superseded';
  return source.master === 'network' ? 'kept' : 'changed';
};

/** The records of a sender that is bounded which lie, as they stand, outside what it was granted. S-08. */
export const findHeldOutside = async (
  { bounds, workplace, sealerOf }: Attempt,
  pieces: readonly Weighed[],
): Promise<ReadonlySet<Weighed>> => {
  const outside = new Set<Weighed>();
  if (bounds === null) return outside;
  const changed = pieces.flatMap((piece) => {
    const { held, content, mapped, record } = piece;
    const isChange = held.hash !== null && held.hash !== content.hash;
    return isChange ? [{ piece, kind: mapped.kind, jurisdiction: mapped.jurisdiction, record, hash: held.hash }] : [];
  });
  for (const [kind, asked] of Map.groupBy(changed, (change) => change.kind)) {
    const payloads = await readPayloads(workplace.store.db, kind, asked);
    for (const { piece, jurisdiction, record } of asked) {
      const payload = payloads.get(record);
      if (payload === undefined) continue;
      const held = { jurisdiction, record: sealerOf(kind).open(payload.record) };
      if (outsideBounds(bounds, kind, held) !== null) outside.add(piece);
    }
  }
  return outside;
};

/** A row with what was found of its records, or why its lookups failed. */
export type WeighedUnit = Pick<Unit, 'line'> & {
  readonly pieces: readonly Weighed[];
  readonly problems: readonly RowProblem[];
};

/** All reasons for which a row is not taken. */
export const problemsOf = (
  attempt: Attempt,
  { pieces, problems }: WeighedUnit,
  heldOutside: ReadonlySet<Weighed>,
): readonly RowProblem[] => {
  if (problems.length === 0 && heldOutside.size === 0 && !pieces.some((piece) => isContested(attempt, piece)))
    return problems;
  const found = [...problems];
  for (const piece of pieces) if (isContested(attempt, piece)) found.push(...conflictsOf(attempt, piece));
  if (pieces.some((piece) => heldOutside.has(piece))) found.push(HELD_OUTSIDE);
  return found;
};
