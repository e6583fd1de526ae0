import type { EquipmentResolvers } from '#schema.generated.ts';
import type { Complete, EquipmentParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Equipment = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.equipmentPiece, reference),
  officer: ({ jurisdiction, officerNumber }, _, { loaders }) => byKey(loaders.officer, jurisdiction, officerNumber),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('equipment').load(id),
} satisfies Complete<EquipmentResolvers, EquipmentParent>;
