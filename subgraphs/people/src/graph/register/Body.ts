import { fieldsRead } from '@network/kit/connection/reads';
import type { BodyResolvers } from '#schema.generated.ts';
import { membersOnDay, onDay, teamsOnDay } from '../asked.ts';
import type { BodyParent, Complete } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';

export const Body = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.body, reference, info),
  place: ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  teams: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teams('BODY', { jurisdiction, key: code }, await teamsOnDay(args, { today, jurisdiction })),
  departmentTeams: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teams('DEPARTMENT', { jurisdiction, key: code }, await teamsOnDay(args, { today, jurisdiction })),
  subjectRegistrations: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.subjectRegistrations('BODY', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  commandCentres: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.commandCentres('BODY', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  cooperationAgreements: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.cooperationAgreements('BODY', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  teamMembers: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teamMembers('BODY', { jurisdiction, key: code }, await membersOnDay(args, { today, jurisdiction })),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('body').load(id),
} satisfies Complete<BodyResolvers, BodyParent>;
