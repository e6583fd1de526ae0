import type { PlaceResolvers } from '#schema.generated.ts';
import { catalogueMetrics } from './metrics/Place.ts';
import type { Complete, PlaceParent } from './parents.ts';

export const Place = {
  catalogueMetrics: (place, args, context) => catalogueMetrics({ code: place.code }, args, context),
  __resolveReference: (place: PlaceParent) => place,
  enforcementItems: async (place, { filter, ...args }, { loaders, today }) => {
    const code = place.code;
    const grantedAtPlaceOn = args.asOf ?? (await today(code.slice(0, 6)));
    return loaders.items.listOn('PLACE', code, { ...args, filter: { ...filter, grantedAtPlaceOn } });
  },
  grants: (place, args, { loaders }) => loaders.grants.listOn('PLACE', place.code, args),
  empowermentLists: (place, args, { loaders }) => loaders.empowermentLists.listOn('PLACE', place.code, args),
  checkLists: (place, args, { loaders }) => loaders.checkLists.listOn('PLACE', place.code, args),
  dutyItems: (place, args, { loaders }) => loaders.dutyItems.listOn('PLACE', place.code, args),
  reportedFigures: (place, args, { loaders }) => loaders.figures.list('PLACE', place.code, args),
  targets: (place, args, { loaders }) => loaders.targets.list('PLACE', place.code, args),
} satisfies Complete<PlaceResolvers, PlaceParent & { id: string; code: string }>;
