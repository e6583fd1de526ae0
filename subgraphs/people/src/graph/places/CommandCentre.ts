import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { CommandCentreResolvers } from '#schema.generated.ts';
import { onDay } from '../asked.ts';
import type { CommandCentreParent, Complete } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const CommandCentre = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.commandCentre, reference, info),
  parent: reads(['parentCode'], ({ jurisdiction, parentCode }, _, { loaders }, info) =>
    byKey(loaders.commandCentre, { jurisdiction, key: parentCode }, info),
  ),
  children: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.commandCentres('PARENT', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }, _, { loaders }, info) =>
    byKey(loaders.body, { jurisdiction, key: bodyCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('commandCentre').load(id)),
} satisfies Complete<CommandCentreResolvers, CommandCentreParent>;
