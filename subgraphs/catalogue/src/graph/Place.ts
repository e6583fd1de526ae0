import type { PlaceResolvers } from '#schema.generated.ts';
import { codeOf } from './borrowed.ts';
import { catalogueMetrics } from './metrics/Place.ts';
import type { Complete, PlaceParent } from './parents.ts';

export const Place = {
  catalogueMetrics: (place, args, context) => catalogueMetrics({ code: codeOf(place) }, args, context),
  __resolveReference: (place: PlaceParent) => place,
  enforcementItems: async (place, { filter, ...args }, { loaders, today }) => {
    const code = codeOf(place);
    const grantedAtPlaceOn = args.asOf ?? (await today(code.slice(0, 6)));
    return loaders.items.listOn('PLACE', code, { ...args, filter: { ...filter, grantedAtPlaceOn } });
  },
  grants: (place, args, { loaders }) => loaders.grants.listOn('PLACE', codeOf(place), args),
  empowermentLists: (place, args, { loaders }) => loaders.empowermentLists.listOn('PLACE', codeOf(place), args),
  checkLists: (place, args, { loaders }) => loaders.checkLists.listOn('PLACE', codeOf(place), args),
  dutyItems: (place, args, { loaders }) => loaders.dutyItems.listOn('PLACE', codeOf(place), args),
  reportedFigures: (place, args, { loaders }) => loaders.figures.list('PLACE', codeOf(place), args),
  targets: (place, args, { loaders }) => loaders.targets.list('PLACE', codeOf(place), args),
} satisfies Complete<PlaceResolvers, PlaceParent & { id: string; code: string }>;
