import type { OfficerResolvers } from '../schema.generated.ts';
import type { Complete, OfficerParent } from './parents.ts';

type OfficerReference = { id?: string; jurisdiction?: string; certificateNumber?: string };

export const Officer = {
  __resolveReference: ({ id, jurisdiction, certificateNumber }: OfficerReference, { loaders }) =>
    certificateNumber === undefined
      ? loaders.officerById.load(id ?? '')
      : loaders.officerByNumber.load({ jurisdiction: jurisdiction ?? '', key: certificateNumber }),
  idNumber: ({ idNumber }, _, { reveal }) => reveal('ID_NUMBER', idNumber),
  phone: ({ phone }, _, { reveal }) => reveal('PHONE', phone),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => loaders.teamByCode.load({ jurisdiction, key: teamCode }),
  certificates: ({ jurisdiction, certificateNumber }, _, { loaders }) =>
    loaders.certificatesOfOfficer.load({ jurisdiction, key: certificateNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('officer').load(id),
} satisfies Complete<OfficerResolvers, OfficerParent>;
