import type { BodyResolvers } from '#schema.generated.ts';
import { keyOf } from './borrowed.ts';
import type { BodyParent, Complete } from './parents.ts';

export const Body = {
  __resolveReference: (body: BodyParent) => body,
  enforcementItems: (body, args, { loaders }) => loaders.items.listOn('BODY', keyOf(body), args),
  supervisedItems: (body, args, { loaders }) => loaders.items.listOn('SUPERVISOR', keyOf(body), args),
  dutyItems: (body, args, { loaders }) => loaders.dutyItems.listOn('BODY', keyOf(body), args),
  cooperatingDutyItems: (body, args, { loaders }) => loaders.dutyItems.listOn('COOPERATING', keyOf(body), args),
  exemptions: (body, args, { loaders }) => loaders.exemptions.listOn('BODY', keyOf(body), args),
  responsibilityChains: (body, args, { loaders }) => loaders.chains.listOn('BODY', keyOf(body), args),
  governanceMatters: (body, args, { loaders }) => loaders.matters.listOn('BODY', keyOf(body), args),
  supervisionItems: (body, args, { loaders }) => loaders.supervisionItems.listOn('BODY', keyOf(body), args),
  supervisionThemes: (body, args, { loaders }) => loaders.themes.listOn('BODY', keyOf(body), args),
  supervisionScenes: (body, args, { loaders }) => loaders.scenes.listOn('BODY', keyOf(body), args),
  checkLists: (body, args, { loaders }) => loaders.checkLists.listOn('BODY', keyOf(body), args),
} satisfies Complete<BodyResolvers, BodyParent & { id: string; jurisdiction: string; code: string }>;
