import { parseId } from '@network/kit/ids';
import type { EntityType } from '@network/schema/network';
import type { Loaders } from '../loaders.ts';
import type { NodeResolvers } from '../schema.generated.ts';
import type { NodeParent } from './parents.ts';

type LoadRow = (loaders: Loaders, id: string) => Promise<{ readonly id: string } | null>;

/** Our own records are read; of all others the owner resolves what is asked beside the id. */
const OWN: Partial<Record<EntityType, LoadRow>> = {
  EnforcementItem: ({ itemById }, id) => itemById.load(id),
  ItemVersion: ({ versionById }, id) => versionById.load(id),
  DiscretionTier: ({ tierById }, id) => tierById.load(id),
  EventCategory: ({ categoryById }, id) => categoryById.load(id),
  DutyItem: ({ dutyItemById }, id) => dutyItemById.load(id),
  CalendarDay: ({ calendarDayById }, id) => calendarDayById.load(id),
  PenaltyClause: ({ clauseById }, id) => clauseById.load(id),
};

/**
 * The record with an id, or what its owner needs to find it.
 * @throws {Fault} BAD_USER_INPUT when the text is not an id of this network.
 */
export const loadNode = async (id: string, loaders: Loaders): Promise<NodeParent | null> => {
  const { type } = parseId(id);
  const load = OWN[type];
  if (load === undefined) return { __typename: type, id };
  const row = await load(loaders, id);
  return row === null ? null : { ...row, __typename: type };
};

export const Node = { __resolveType: ({ __typename }) => __typename } satisfies NodeResolvers;
