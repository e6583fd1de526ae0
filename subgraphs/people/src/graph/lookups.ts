import { asksFor, fieldsRead, fieldsReadBelow } from '@network/kit/connection/reads';
import type { GraphQLResolveInfo } from 'graphql';
import { governmentOf } from '#domain/place.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { MODE_DAYS } from './places/Place.ts';

/** Whoever asks for it once more, as its own field does, hears what went wrong. */
const unheard = (): void => {};

/** Begins to read what hangs on a place by its code alone, so that it travels with the place and not after it. */
const readAhead = (code: string, { loaders, today }: Context, info: GraphQLResolveInfo): void => {
  if (asksFor(info, 'mode')) loaders.modesOfPlace.load(code, fieldsReadBelow(info, 'mode'), MODE_DAYS).catch(unheard);
  if (asksFor(info, 'team'))
    today(governmentOf(code))
      .then((day) => loaders.teamOfPlace(day).load(code, fieldsReadBelow(info, 'team')))
      .catch(unheard);
};

/** Lookups by natural key. A record that is missing and one that is out of scope answer alike: null. */
export const LOOKUPS = {
  place: (_, { code }, context, info) => {
    readAhead(code, context, info);
    return context.loaders.placeByCode.load(code, fieldsRead(info));
  },
  officer: (_, { jurisdiction, certificateNumber }, { loaders }, info) =>
    loaders.officer.byKey.load({ jurisdiction, key: certificateNumber }, fieldsRead(info)),
  body: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.body.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  team: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.team.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  certificate: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.certificate.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  post: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.post.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  subjectRegistration: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.subjectRegistration.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  station: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.station.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  commandCentre: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.commandCentre.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  teamMember: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.teamMember.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  grid: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.grid.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  gridMember: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.gridMember.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  warden: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.warden.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  auxiliary: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.auxiliary.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  publicAccount: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.publicAccount.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  equipmentPiece: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.equipmentPiece.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  training: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.training.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  cooperationAgreement: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.cooperationAgreement.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
} satisfies QueryResolvers;
