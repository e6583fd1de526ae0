import { hash } from 'node:crypto';
import { blindIndex, type DataKey, decrypt, encrypt } from '../secret/secret.ts';
import type { RecordKind } from './intake.ts';

type Fields = Readonly<Record<string, unknown>>;
export type Sealer = ReturnType<typeof createSealer>;

/**
 * Keeps fields of class ID_NUMBER and PHONE out of everything that an import leaves behind: the log's payloads,
 * the quarantine and the hashes by which contents are compared.
 */
export const createSealer = (kind: RecordKind, key: DataKey) => {
  const secrets = Object.entries(kind.fields)
    .filter(([, { kind: held }]) => held === 'idNumber' || held === 'phone')
    .map(([field]) => field);
  const change = (record: Fields, by: (text: string) => string): Fields => {
    if (secrets.length === 0) return record;
    const changed: Record<string, unknown> = { ...record };
    for (const field of secrets) if (typeof changed[field] === 'string') changed[field] = by(changed[field]);
    return changed;
  };
  return {
    /** Whether records of the kind have fields to seal at all. */
    isSealing: secrets.length > 0,
    seal: (record: Fields): Fields => change(record, (text) => encrypt(key, text)),
    open: (record: Fields): Fields => change(record, (text) => decrypt(key, text)),
    /** Text of a whole row as it came. */
    sealText: (text: string): string => (secrets.length === 0 ? text : encrypt(key, text)),
    openText: (text: string): string => (secrets.length === 0 ? text : decrypt(key, text)),
    /** The same for the same content: by it an import knows what is new. */
    hashOf: (record: Fields): string =>
      hash('sha256', JSON.stringify(change(record, (text) => blindIndex(key, text))), 'base64url').slice(0, 22),
  };
};
