import { asksFor } from '@network/kit/connection/reads';
import type { GraphQLResolveInfo } from 'graphql';
import { governmentOf } from '#domain/place.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** Whoever asks for it once more, as its own field does, hears what went wrong. */
const unheard = (): void => {};

/** Begins to read what hangs on a place by its code alone, so that it travels with the place and not after it. */
const readAhead = (code: string, { loaders, today }: Context, info: GraphQLResolveInfo): void => {
  if (asksFor(info, 'mode')) loaders.modesOfPlace.load(code).catch(unheard);
  if (asksFor(info, 'team'))
    today(governmentOf(code))
      .then((day) => loaders.teamOfPlace(day).load(code))
      .catch(unheard);
};

/** Lookups by natural key. A record that is missing and one that is out of scope answer alike: null. */
export const LOOKUPS = {
  place: (_, { code }, context, info) => {
    readAhead(code, context, info);
    return context.loaders.placeByCode.load(code);
  },
  officer: (_, { jurisdiction, certificateNumber }, { loaders }) =>
    loaders.officer.byKey.load({ jurisdiction, key: certificateNumber }),
  body: (_, { jurisdiction, code }, { loaders }) => loaders.body.byKey.load({ jurisdiction, key: code }),
  team: (_, { jurisdiction, code }, { loaders }) => loaders.team.byKey.load({ jurisdiction, key: code }),
  certificate: (_, { jurisdiction, number }, { loaders }) =>
    loaders.certificate.byKey.load({ jurisdiction, key: number }),
  post: (_, { jurisdiction, number }, { loaders }) => loaders.post.byKey.load({ jurisdiction, key: number }),
  subjectRegistration: (_, { jurisdiction, number }, { loaders }) =>
    loaders.subjectRegistration.byKey.load({ jurisdiction, key: number }),
  station: (_, { jurisdiction, code }, { loaders }) => loaders.station.byKey.load({ jurisdiction, key: code }),
  commandCentre: (_, { jurisdiction, code }, { loaders }) =>
    loaders.commandCentre.byKey.load({ jurisdiction, key: code }),
  teamMember: (_, { jurisdiction, number }, { loaders }) =>
    loaders.teamMember.byKey.load({ jurisdiction, key: number }),
  grid: (_, { jurisdiction, code }, { loaders }) => loaders.grid.byKey.load({ jurisdiction, key: code }),
  gridMember: (_, { jurisdiction, number }, { loaders }) =>
    loaders.gridMember.byKey.load({ jurisdiction, key: number }),
  warden: (_, { jurisdiction, number }, { loaders }) => loaders.warden.byKey.load({ jurisdiction, key: number }),
  auxiliary: (_, { jurisdiction, number }, { loaders }) => loaders.auxiliary.byKey.load({ jurisdiction, key: number }),
  publicAccount: (_, { jurisdiction, number }, { loaders }) =>
    loaders.publicAccount.byKey.load({ jurisdiction, key: number }),
  equipmentPiece: (_, { jurisdiction, number }, { loaders }) =>
    loaders.equipmentPiece.byKey.load({ jurisdiction, key: number }),
  training: (_, { jurisdiction, number }, { loaders }) => loaders.training.byKey.load({ jurisdiction, key: number }),
  cooperationAgreement: (_, { jurisdiction, number }, { loaders }) =>
    loaders.cooperationAgreement.byKey.load({ jurisdiction, key: number }),
} satisfies QueryResolvers;
