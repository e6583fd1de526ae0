import { canonicalInstant, canonicalJson, sha256 } from './canonical.ts';
import type { ActionRow } from './log.ts';

/** What the hash of an entry covers, beside the hash before it: everything but when the row was written. */
export type Link = Omit<ActionRow, 'hash' | 'recordedAt'>;

/** The hash of an entry: sha256 over its canonical JSON with the hash before it. */
export const hashOf = (link: Link): Buffer =>
  sha256(
    canonicalJson({
      jurisdiction: link.jurisdiction,
      recordId: link.recordId,
      sequence: link.sequence,
      action: link.action,
      state: link.state,
      at: canonicalInstant(link.at),
      actor: link.actor,
      payload: link.payload,
      batch: link.batch,
      previousHash: link.previousHash?.toString('hex') ?? null,
    }),
  );

const isSame = (one: Buffer | null, other: Buffer | null): boolean => one?.toString('hex') === other?.toString('hex');

/** Why an entry does not follow the one before it; `null` where it does. */
export const faultOf = ({ hash, recordedAt: _, ...link }: ActionRow, before: ActionRow | undefined): string | null => {
  const expected = (before?.sequence ?? 0) + 1;
  if (link.sequence !== expected) return `Expected entry ${expected}, found entry ${link.sequence}.`;
  if (!isSame(link.previousHash, before?.hash ?? null))
    return 'Expected the hash of the entry before it, found another.';
  return isSame(hash, hashOf(link)) ? null : 'Expected the entry as it was written, found it changed.';
};
