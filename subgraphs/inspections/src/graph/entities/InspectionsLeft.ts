import { named } from '@network/kit/list/named';
import { leftOf } from '#domain/cap.ts';
import type { CapParent, Complete } from '#graph/parents.ts';
import { byCode } from '#graph/references.ts';
import type { InspectionsLeftResolvers } from '#schema.generated.ts';

export const InspectionsLeft = {
  body: ({ jurisdiction, bodyCode }) => byCode(jurisdiction, bodyCode),
  left: leftOf,
  plan: ({ jurisdiction, planNumber: key }, _, { loaders }, info) => named(loaders.plan, { jurisdiction, key }, info),
} satisfies Complete<InspectionsLeftResolvers, CapParent>;
