import { fieldsRead } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { MetricPartResolvers } from '#schema.generated.ts';

export const MetricPart = {
  place: ({ place }, _, { loaders }, info) =>
    place === null ? null : loaders.placeByCode.load(place.code, fieldsRead(info)),
  body: ({ body }, _, { loaders }, info) =>
    body === null ? null : named(loaders.body, { jurisdiction: body.jurisdiction, key: body.code }, info),
} satisfies MetricPartResolvers;
