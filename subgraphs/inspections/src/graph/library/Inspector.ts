import { reads } from '@network/kit/connection/reads';
import { byReference, type Reference } from '@network/kit/list/named';
import type { Complete, InspectorParent } from '#graph/parents.ts';
import type { InspectorResolvers } from '#schema.generated.ts';

type InspectorReference = Reference & { readonly code?: string };

export const Inspector = {
  __resolveReference: (reference: InspectorReference, { loaders }, info) =>
    byReference(loaders.library.inspectors, { reference, key: reference.code }, info),
  officer: reads(['certificateNumber'], ({ jurisdiction, certificateNumber }) =>
    certificateNumber === null ? null : { jurisdiction, certificateNumber },
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('inspector').load(id)),
} satisfies Complete<InspectorResolvers, InspectorParent>;
