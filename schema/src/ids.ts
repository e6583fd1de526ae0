import { Fault } from './errors.ts';
import { ENTITY_CODES, type EntityType } from './network.ts';

const TYPES = new Map<number, EntityType>(
  Object.entries(ENTITY_CODES).map(([type, code]) => [code, type as EntityType]),
);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Reads the type and the jurisdiction out of a global id: its first byte and the next three.
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
