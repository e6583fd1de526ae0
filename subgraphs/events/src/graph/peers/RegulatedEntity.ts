import type { RegulatedEntityResolvers } from '#schema.generated.ts';
import type { Complete, RegulatedEntityParent } from '../parents.ts';

export const RegulatedEntity = {
  events: ({ jurisdiction, creditCode }, args, { loaders }) =>
    loaders.events('SUBJECT', { jurisdiction, key: creditCode }, args),
  importantPowerUsers: ({ jurisdiction, creditCode }, args, { loaders }) =>
    loaders.powerUsers('ENTITY', { jurisdiction, key: creditCode }, args),
} satisfies Complete<RegulatedEntityResolvers, RegulatedEntityParent>;
