import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '../schema.generated.ts';

/** An event that is missing and one that is out of scope answer alike: null. */
export const Query = {
  event: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.event.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  report: (_, { jurisdiction, trackingCode }, { loaders }, info) =>
    loaders.report.byKey.load({ jurisdiction, key: trackingCode }, fieldsRead(info)),
  events: (_, { jurisdiction, ...args }, { loaders }) => loaders.events('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
