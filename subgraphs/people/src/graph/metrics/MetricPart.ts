import { fieldsRead } from '@network/kit/connection/reads';
import type { MetricPartResolvers } from '#schema.generated.ts';
import { byKey } from '../reference.ts';

export const MetricPart = {
  place: ({ place }, _, { loaders }, info) =>
    place === null ? null : loaders.placeByCode.load(place.code, fieldsRead(info)),
  body: ({ body }, _, { loaders }, info) =>
    body === null ? null : byKey(loaders.body, { jurisdiction: body.jurisdiction, key: body.code }, info),
} satisfies MetricPartResolvers;
