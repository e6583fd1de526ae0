import { hash } from 'node:crypto';
import { recordWriter, Written } from '@network/kit/log/canonical';
import { blindIndex, type DataKey, decrypt, encrypt } from '@network/kit/secret';
import type { RecordKind } from '../intake.ts';

type Fields = Readonly<Record<string, unknown>>;
export type Sealer = ReturnType<typeof createSealer>;

/** What an import compares a record by, and what the log keeps of it. */
export type Content = { readonly hash: string; readonly payload: Written };

/** What is sealed is no JSON. */
const isPlain = (text: string): boolean => text.startsWith('{') || text.startsWith('"');

/**
 * Keeps fields of class ID_NUMBER and PHONE out of everything that an import leaves behind: the log's payloads,
 * the quarantine and the hashes by which contents are compared.
 */
export const createSealer = (kind: Pick<RecordKind, 'fields'>, key: DataKey) => {
  const write = recordWriter(Object.keys(kind.fields));
  const secrets = Object.entries(kind.fields)
    .filter(([, { kind: held }]) => held === 'idNumber' || held === 'phone')
    .map(([field]) => field);
  const change = (record: Fields, by: (text: string) => string): Fields => {
    if (secrets.length === 0) return record;
    const changed: Record<string, unknown> = { ...record };
    for (const field of secrets) if (typeof changed[field] === 'string') changed[field] = by(changed[field]);
    return changed;
  };
  const hashOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
  const blind = (text: string): string => blindIndex(key, text);
  return {
    /** Whether records of the kind have fields to seal at all. */
    isSealing: secrets.length > 0,
    open: (record: Fields): Fields => change(record, (text) => decrypt(key, text)),
    /** Text of a whole row as it came. */
    sealText: (text: string): string => (secrets.length === 0 ? text : encrypt(key, text)),
    openText: (text: string): string => (isPlain(text) ? text : decrypt(key, text)),
    /** The same hash for the same content: by it an import knows what is new. */
    contentOf: (record: Fields): Content => {
      const text = write(change(record, blind));
      const payload = secrets.length === 0 ? text : write(change(record, (secret) => encrypt(key, secret)));
      return { hash: hashOf(text), payload: new Written(payload) };
    },
  };
};
