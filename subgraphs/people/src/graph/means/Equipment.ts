import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { EquipmentResolvers } from '#schema.generated.ts';
import type { Complete, EquipmentParent } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';

export const Equipment = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.equipmentPiece, reference, info),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    named(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('equipment').load(id)),
} satisfies Complete<EquipmentResolvers, EquipmentParent>;
