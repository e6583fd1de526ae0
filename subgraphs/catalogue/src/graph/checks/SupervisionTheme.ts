import type { SupervisionThemeResolvers } from '#schema.generated.ts';
import { bodyOf, documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, SupervisionThemeParent } from '../parents.ts';

export const SupervisionTheme = {
  __resolveReference: (reference: Reference, { loaders }) => recordOf(loaders.themes, reference),
  leadBody: ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode),
  scenes: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.scenes.listOn('THEME', { jurisdiction, key: code }, args),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('supervisionTheme').load(id),
} satisfies Complete<SupervisionThemeResolvers, SupervisionThemeParent>;
