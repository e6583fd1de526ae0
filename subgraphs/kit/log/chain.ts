import { canonicalInstant, canonicalJson, quote, sha256 } from './canonical.ts';
import type { ActionRow } from './tables.ts';

/** What the hash of an entry covers, beside the hash before it: everything but when the row was written. */
export type Link = Omit<ActionRow, 'hash' | 'recordedAt'>;

/** An entry with its payload as canonical JSON and its hash in hex. */
export type Sealed = { readonly link: Link; readonly payload: string; readonly hash: string };

/**
 * The hash of an entry: sha256 over its canonical JSON with the hash before it. The payload, which is the most of it,
 * is written once, here, for the hash and for the row.
 */
export const seal = (link: Link): Sealed => {
  const payload = canonicalJson(link.payload);
  const { action, state, actor, batch, jurisdiction, recordId, sequence, previousHash } = link;
  const before = previousHash === null ? 'null' : `"${previousHash.toString('hex')}"`;
  // Written out, for it is written for every entry; members stand in the order of their names.
  const head = `{"action":${quote(action)},"actor":${quote(actor)},"at":"${canonicalInstant(link.at)}","batch":${batch},"jurisdiction":${quote(jurisdiction)}`;
  const tail = `"previousHash":${before},"recordId":${quote(recordId)},"sequence":${sequence},"state":${state === null ? 'null' : quote(state)}}`;
  return { link, payload, hash: sha256(`${head},"payload":${payload},${tail}`) };
};

const isSame = (one: Buffer | null, other: Buffer | null): boolean => one?.toString('hex') === other?.toString('hex');

/** Why an entry does not follow the one before it; `null` where it does. */
export const faultOf = ({ hash, recordedAt: _, ...link }: ActionRow, before: ActionRow | undefined): string | null => {
  const expected = (before?.sequence ?? 0) + 1;
  if (link.sequence !== expected) return `Expected entry ${expected}, found entry ${link.sequence}.`;
  if (!isSame(link.previousHash, before?.hash ?? null))
    return 'Expected the hash of the entry before it, found another.';
  return hash.toString('hex') === seal(link).hash ? null : 'Expected the entry as it was written, found it changed.';
};
