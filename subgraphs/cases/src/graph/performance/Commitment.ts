import { fieldsRead, reads } from '@network/kit/connection/reads';
import { ofFile } from '#graph/file.ts';
import type { CommitmentParent, Complete } from '#graph/parents.ts';
import type { CommitmentResolvers } from '#schema.generated.ts';

export const Commitment = {
  ...ofFile('commitments'),
  followingCase: reads(['followingCaseNumber'], ({ jurisdiction, followingCaseNumber }, _, { loaders }, info) =>
    followingCaseNumber === null
      ? null
      : loaders.case.byKey.load({ jurisdiction, key: followingCaseNumber }, fieldsRead(info)),
  ),
} satisfies Complete<CommitmentResolvers, CommitmentParent>;
