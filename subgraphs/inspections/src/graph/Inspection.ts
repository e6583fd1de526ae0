import { isOverdue } from '../domain/inspection.ts';
import type { InspectionResolvers } from '../schema.generated.ts';
import type { Complete, InspectionParent } from './parents.ts';

type InspectionReference = { id?: string; jurisdiction?: string; number?: string };

export const Inspection = {
  __resolveReference: ({ id, jurisdiction, number }: InspectionReference, { loaders }) =>
    number === undefined
      ? loaders.inspectionById.load(id ?? '')
      : loaders.inspectionByNumber.load({ jurisdiction: jurisdiction ?? '', key: number }),
  isOverdue: async (inspection, _, { today }) => isOverdue(inspection, await today(inspection.jurisdiction)),
  entity: ({ jurisdiction, creditCode }, _, { loaders }) =>
    loaders.entityByCreditCode.load({ jurisdiction, key: creditCode }),
  place: ({ place }) => (place === null ? null : { code: place }),
  bodies: ({ jurisdiction, bodyCodes }) => bodyCodes.map((code) => ({ jurisdiction, code })),
  isJoint: ({ bodyCodes }) => bodyCodes.length > 1,
  team: ({ jurisdiction, teamCode }) => (teamCode === null ? null : { jurisdiction, code: teamCode }),
  officers: ({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber })),
  items: ({ jurisdiction, itemCodes }) => itemCodes.map((code) => ({ jurisdiction, code })),
  findings: ({ id }, _, { loaders }) => loaders.findingsOfInspection.load(id),
  actions: ({ id }, _, { loaders }) => loaders.actionsOfInspection.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('inspection').load(id),
} satisfies Complete<InspectionResolvers, InspectionParent>;
