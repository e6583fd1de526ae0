import { reads } from '@network/kit/connection/reads';
import type { SupervisionThemeResolvers } from '#schema.generated.ts';
import { bodyOf, documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, SupervisionThemeParent } from '../parents.ts';

export const SupervisionTheme = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.themes, reference, info),
  leadBody: reads(['leadBodyCode'], ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode)),
  scenes: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.scenes.listOn('THEME', { jurisdiction, key: code }, args),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('supervisionTheme').load(id)),
} satisfies Complete<SupervisionThemeResolvers, SupervisionThemeParent>;
