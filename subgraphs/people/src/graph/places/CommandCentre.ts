import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { CommandCentreResolvers } from '#schema.generated.ts';
import { onDay } from '../asked.ts';
import type { CommandCentreParent, Complete } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const CommandCentre = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.commandCentre, reference, info),
  parent: reads(['parentCode'], ({ jurisdiction, parentCode }, _, { loaders }, info) =>
    named(loaders.commandCentre, { jurisdiction, key: parentCode }, info),
  ),
  children: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.commandCentres('PARENT', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }, _, { loaders }, info) =>
    named(loaders.body, { jurisdiction, key: bodyCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('commandCentre').load(id)),
} satisfies Complete<CommandCentreResolvers, CommandCentreParent>;
