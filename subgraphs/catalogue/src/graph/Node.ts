import { parseId } from '@network/kit/ids';
import type { EntityType } from '@network/schema/network';
import type { Loaders } from '../loaders.ts';
import type { NodeResolvers } from '../schema.generated.ts';
import type { NodeParent } from './parents.ts';

type LoadRow = (loaders: Loaders, id: string) => Promise<{ readonly id: string } | null>;

/** Our own records are read; of all others the owner resolves what is asked beside the id. */
const OWN: Partial<Record<EntityType, LoadRow>> = {
  EnforcementItem: ({ items }, id) => items.byId.load(id),
  ItemVersion: ({ versionById }, id) => versionById.load(id),
  DiscretionTier: ({ tierById }, id) => tierById.load(id),
  EventCategory: ({ categoryById }, id) => categoryById.load(id),
  CalendarDay: ({ calendarDayById }, id) => calendarDayById.load(id),
  PenaltyClause: ({ clauseById }, id) => clauseById.load(id),
  PolicyDocument: ({ documents }, id) => documents.byId.load(id),
  EmpowermentList: ({ empowermentLists }, id) => empowermentLists.byId.load(id),
  Grant: ({ grants }, id) => grants.byId.load(id),
  ExemptionEntry: ({ exemptions }, id) => exemptions.byId.load(id),
  DutyItem: ({ dutyItems }, id) => dutyItems.byId.load(id),
  ResponsibilityChain: ({ chains }, id) => chains.byId.load(id),
  GovernanceMatter: ({ matters }, id) => matters.byId.load(id),
  SupervisionItem: ({ supervisionItems }, id) => supervisionItems.byId.load(id),
  SupervisionTheme: ({ themes }, id) => themes.byId.load(id),
  SupervisionScene: ({ scenes }, id) => scenes.byId.load(id),
  CheckList: ({ checkLists }, id) => checkLists.byId.load(id),
  CaseTemplate: ({ templates }, id) => templates.byId.load(id),
  DocumentForm: ({ forms }, id) => forms.byId.load(id),
  Guideline: ({ guidelines }, id) => guidelines.byId.load(id),
  ReportedFigure: ({ figures }, id) => figures.byId.load(id),
  Target: ({ targets }, id) => targets.byId.load(id),
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
