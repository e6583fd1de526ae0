import { reads } from '@network/kit/connection/reads';
import type { BodyResolvers } from '#schema.generated.ts';
import { membersOnDay, onDay, teamsOnDay } from '../asked.ts';
import type { BodyParent, Complete } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const Body = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.body, reference, info),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  teams: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teams('BODY', { jurisdiction, key: code }, await teamsOnDay(args, { today, jurisdiction })),
  ),
  departmentTeams: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teams('DEPARTMENT', { jurisdiction, key: code }, await teamsOnDay(args, { today, jurisdiction })),
  ),
  subjectRegistrations: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.subjectRegistrations('BODY', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  commandCentres: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.commandCentres('BODY', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  cooperationAgreements: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.cooperationAgreements('BODY', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  teamMembers: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teamMembers('BODY', { jurisdiction, key: code }, await membersOnDay(args, { today, jurisdiction })),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('body').load(id)),
} satisfies Complete<BodyResolvers, BodyParent>;
