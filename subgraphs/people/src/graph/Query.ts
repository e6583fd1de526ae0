import type { QueryResolvers } from '../schema.generated.ts';

/** Lookups by natural key. A record that is missing and one that is out of scope answer alike: null. */
export const Query = {
  place: (_, { code }, { loaders }) => loaders.placeByCode.load(code),
  body: (_, { jurisdiction, code }, { loaders }) => loaders.bodyByCode.load({ jurisdiction, key: code }),
  officer: (_, { jurisdiction, certificateNumber }, { loaders }) =>
    loaders.officerByNumber.load({ jurisdiction, key: certificateNumber }),
} satisfies QueryResolvers;
