import { hash } from 'node:crypto';
import { invariant } from '@network/schema/errors';
import { ENTITY_CODES, type EntityType } from '@network/schema/network';

/** What makes a record one and the same for ever: the government, the system that first sent it, and that system's own key. */
export type RecordOrigin = { readonly jurisdiction: string; readonly source: string; readonly sourceId: string };

/**
 * The global id of a record: 16 bytes as uuid text, of which the first names the type, the next three the
 * jurisdiction, and twelve are a hash of where the record comes from. The same import gives the same ids,
 * and rows of one government lie together in every index that starts with the id.
 */
export const createId = (type: EntityType, { jurisdiction, source, sourceId }: RecordOrigin): string => {
  invariant(/^\d{6}$/.test(jurisdiction), `jurisdiction of six digits, found "${jurisdiction}"`);
  const head = ((ENTITY_CODES[type] << 24) | Number(jurisdiction)) >>> 0;
  const digest = hash('sha256', `${type}\0${source}\0${sourceId}`);
  const hex = head.toString(16).padStart(8, '0') + digest.slice(0, 24);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
