import { kindsOf } from '../domain/place.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { membersOnDay, officersOnDay, onDay, teamsOnDay } from './asked.ts';
import { LOOKUPS } from './lookups.ts';

/** Lookups, and the lists of a government: what holds on a day where its records have days. */
export const Query = {
  ...LOOKUPS,
  searchPeople: (_, args, { loaders }) => loaders.search(args),
  places: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.places('JURISDICTION', jurisdiction, { ...args, filter: { kinds: kindsOf(args.filter ?? {}) } }),
  trainings: (_, { jurisdiction, ...args }, { loaders }) => loaders.trainings('JURISDICTION', jurisdiction, args),
  placeModes: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.placeModes('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  marks: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.marks('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  subjectRegistrations: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.subjectRegistrations('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  stations: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.stations('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  commandCentres: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.commandCentres('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  bodies: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.bodies('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  teams: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.teams('JURISDICTION', jurisdiction, await teamsOnDay(args, { today, jurisdiction })),
  officers: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.officers('JURISDICTION', jurisdiction, await officersOnDay(args, { today, jurisdiction })),
  certificates: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.certificates('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  posts: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.posts('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  leaderships: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.leaderships('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  teamMembers: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.teamMembers('JURISDICTION', jurisdiction, await membersOnDay(args, { today, jurisdiction })),
  grids: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.grids('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  gridMembers: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.gridMembers('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  wardens: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.wardens('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  auxiliaries: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.auxiliaries('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  publicAccounts: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.publicAccounts('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  equipment: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.equipment('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
  cooperationAgreements: async (_, { jurisdiction, ...args }, { loaders, today }) =>
    loaders.cooperationAgreements('JURISDICTION', jurisdiction, await onDay(args, { today, jurisdiction })),
} satisfies QueryResolvers;
