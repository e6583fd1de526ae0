import type { CommandCentreResolvers } from '#schema.generated.ts';
import { onDay } from '../asked.ts';
import type { CommandCentreParent, Complete } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const CommandCentre = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.commandCentre, reference),
  parent: ({ jurisdiction, parentCode }, _, { loaders }) => byKey(loaders.commandCentre, jurisdiction, parentCode),
  children: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.commandCentres('PARENT', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  body: ({ jurisdiction, bodyCode }, _, { loaders }) => byKey(loaders.body, jurisdiction, bodyCode),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('commandCentre').load(id),
} satisfies Complete<CommandCentreResolvers, CommandCentreParent>;
