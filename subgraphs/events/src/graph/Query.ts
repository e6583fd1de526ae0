import type { QueryResolvers } from '../schema.generated.ts';

/** An event that is missing and one that is out of scope answer alike: null. */
export const Query = {
  event: (_, { jurisdiction, number }, { loaders }) => loaders.event.byKey.load({ jurisdiction, key: number }),
  report: (_, { jurisdiction, trackingCode }, { loaders }) =>
    loaders.report.byKey.load({ jurisdiction, key: trackingCode }),
  events: (_, { jurisdiction, ...args }, { loaders }) => loaders.events('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
