import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { Complete, InspectorParent } from '#graph/parents.ts';
import type { InspectorResolvers } from '#schema.generated.ts';

type Reference = { readonly id?: string; readonly jurisdiction?: string; readonly code?: string };

export const Inspector = {
  __resolveReference: ({ id, jurisdiction = '', code }: Reference, { loaders }, info) =>
    code === undefined
      ? loaders.library.inspectors.byId.load(id ?? '', fieldsRead(info, 'Inspector'))
      : loaders.library.inspectors.byKey.load({ jurisdiction, key: code }, fieldsRead(info, 'Inspector')),
  officer: reads(['certificateNumber'], ({ jurisdiction, certificateNumber }) =>
    certificateNumber === null ? null : { jurisdiction, certificateNumber },
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('inspector').load(id)),
} satisfies Complete<InspectorResolvers, InspectorParent>;
