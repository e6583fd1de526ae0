import { createHash } from 'node:crypto';
import { Fault, invariant } from '@network/schema/errors';
import { ENTITY_CODES, type EntityType } from '@network/schema/network';

/** What makes a record one and the same for ever: the government, the system that first sent it, and that system's own key. */
export type RecordOrigin = { readonly jurisdiction: string; readonly source: string; readonly sourceId: string };

const TYPES = new Map<number, EntityType>(
  Object.entries(ENTITY_CODES).map(([type, code]) => [code, type as EntityType]),
);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The global id of a record: 16 bytes as uuid text, of which the first names the type, the next three the
 * jurisdiction, and twelve are a hash of where the record comes from. The same import gives the same ids,
 * and rows of one government lie together in every index that starts with the id.
 */
export const createId = (type: EntityType, { jurisdiction, source, sourceId }: RecordOrigin): string => {
  invariant(/^\d{6}$/.test(jurisdiction), `jurisdiction of six digits, found "${jurisdiction}"`);
  const head = ((ENTITY_CODES[type] << 24) | Number(jurisdiction)) >>> 0;
  const hash = createHash('sha256').update(`${type}\0${source}\0${sourceId}`).digest('hex');
  const hex = head.toString(16).padStart(8, '0') + hash.slice(0, 24);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/**
 * Reads the type and the jurisdiction out of a global id.
 * @throws {Fault} BAD_USER_INPUT when the text is not an id of this network.
 */
export const parseId = (id: string): { type: EntityType; jurisdiction: string } => {
  const head = ID.test(id) ? Number.parseInt(id.slice(0, 8), 16) : Number.NaN;
  const type = TYPES.get(head >>> 24);
  const jurisdiction = String(head & 0xffffff).padStart(6, '0');
  if (type !== undefined && jurisdiction.length === 6) return { type, jurisdiction };
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected an id that this network gave, found "${id.slice(0, 60)}". Take it from an \`id\` field and pass it unchanged.`,
  );
};
