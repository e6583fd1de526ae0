import { reads } from '@network/kit/connection/reads';
import { isCertifiedOn } from '#domain/register.ts';
import type { OfficerResolvers } from '#schema.generated.ts';
import { membersOnDay, onDay } from '../asked.ts';
import type { Complete, OfficerParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Officer = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.officer, reference),
  idNumber: reads(['idNumber'], ({ idNumber }, _, { reveal }) => reveal('ID_NUMBER', idNumber)),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }) =>
    byKey(loaders.team, jurisdiction, teamCode),
  ),
  certificates: reads(['certificateNumber'], ({ jurisdiction, certificateNumber }, _, { loaders }) =>
    loaders.certificatesOfOfficer.load({ jurisdiction, key: certificateNumber }),
  ),
  isCertified: reads(
    ['certificateNumber'],
    async ({ jurisdiction, certificateNumber }, { on, field }, { loaders, today }) => {
      const held = await loaders.certificatesOfOfficer.load({ jurisdiction, key: certificateNumber });
      return isCertifiedOn(held, { day: on ?? (await today(jurisdiction)), field });
    },
  ),
  posts: async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.posts('OFFICER', { jurisdiction, key: certificateNumber }, await onDay(args, { today, jurisdiction })),
  leaderships: async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.leaderships(
      'OFFICER',
      { jurisdiction, key: certificateNumber },
      await onDay(args, { today, jurisdiction }),
    ),
  memberships: async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.teamMembers(
      'OFFICER',
      { jurisdiction, key: certificateNumber },
      await membersOnDay(args, { today, jurisdiction }),
    ),
  equipment: async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.equipment('OFFICER', { jurisdiction, key: certificateNumber }, await onDay(args, { today, jurisdiction })),
  trainings: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.trainings('OFFICER', { jurisdiction, key: certificateNumber }, args),
  auxiliaries: async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.auxiliaries(
      'SUPERVISOR',
      { jurisdiction, key: certificateNumber },
      await onDay(args, { today, jurisdiction }),
    ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('officer').load(id)),
} satisfies Complete<OfficerResolvers, OfficerParent>;
