import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { isCertifiedOn } from '#domain/register.ts';
import type { OfficerResolvers } from '#schema.generated.ts';
import { membersOnDay, onDay } from '../asked.ts';
import type { Complete, OfficerParent } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';

/** What tells whether a certificate is valid on a day, in a field. */
export const HELD = ['status', 'validFrom', 'validTo', 'fields'] as const;

export const Officer = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.officer, reference, info),
  idNumber: reads(['idNumber'], ({ idNumber }, _, { reveal }) => reveal('ID_NUMBER', idNumber)),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  certificates: reads(['certificateNumber'], ({ jurisdiction, certificateNumber }, _, { loaders }, info) =>
    loaders.certificatesOfOfficer.load({ jurisdiction, key: certificateNumber }, fieldsRead(info)),
  ),
  isCertified: reads(
    ['certificateNumber'],
    async ({ jurisdiction, certificateNumber }, { on, field }, { loaders, today }) => {
      const held = await loaders.certificatesOfOfficer.load({ jurisdiction, key: certificateNumber }, [], HELD);
      return isCertifiedOn(held, { day: on ?? (await today(jurisdiction)), field });
    },
  ),
  posts: reads(['certificateNumber'], async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.posts('OFFICER', { jurisdiction, key: certificateNumber }, await onDay(args, { today, jurisdiction })),
  ),
  leaderships: reads(['certificateNumber'], async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.leaderships(
      'OFFICER',
      { jurisdiction, key: certificateNumber },
      await onDay(args, { today, jurisdiction }),
    ),
  ),
  memberships: reads(['certificateNumber'], async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.teamMembers(
      'OFFICER',
      { jurisdiction, key: certificateNumber },
      await membersOnDay(args, { today, jurisdiction }),
    ),
  ),
  equipment: reads(['certificateNumber'], async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.equipment('OFFICER', { jurisdiction, key: certificateNumber }, await onDay(args, { today, jurisdiction })),
  ),
  trainings: reads(['certificateNumber'], ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.trainings('OFFICER', { jurisdiction, key: certificateNumber }, args),
  ),
  auxiliaries: reads(['certificateNumber'], async ({ jurisdiction, certificateNumber }, args, { loaders, today }) =>
    loaders.auxiliaries(
      'SUPERVISOR',
      { jurisdiction, key: certificateNumber },
      await onDay(args, { today, jurisdiction }),
    ),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('officer').load(id)),
} satisfies Complete<OfficerResolvers, OfficerParent>;
