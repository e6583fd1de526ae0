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
  certificates: ({ id }, _, { loaders }) => loaders.certificatesOfOfficer.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.officerProvenance.load(id),
} satisfies Complete<OfficerResolvers, OfficerParent>;
