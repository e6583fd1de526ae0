import type { MetricPartResolvers } from '#schema.generated.ts';
import { byKey } from '../reference.ts';

export const MetricPart = {
  place: ({ place }, _, { loaders }) => (place === null ? null : loaders.placeByCode.load(place.code)),
  body: ({ body }, _, { loaders }) => (body === null ? null : byKey(loaders.body, body.jurisdiction, body.code)),
} satisfies MetricPartResolvers;
