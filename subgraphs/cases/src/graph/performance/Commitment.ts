import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { ofFile } from '#graph/file.ts';
import type { CommitmentParent, Complete } from '#graph/parents.ts';
import type { CommitmentResolvers } from '#schema.generated.ts';

export const Commitment = {
  ...ofFile('commitments'),
  followingCase: reads(['followingCaseNumber'], ({ jurisdiction, followingCaseNumber }, _, { loaders }, info) =>
    named(loaders.case, { jurisdiction, key: followingCaseNumber }, info),
  ),
} satisfies Complete<CommitmentResolvers, CommitmentParent>;
