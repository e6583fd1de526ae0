import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and the lists of a government. */
export const practiceQueries = {
  caseTemplate: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.templates.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  caseTemplates: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.templates.listOn('JURISDICTION', jurisdiction, args),
  documentForm: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.forms.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  documentForms: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.forms.listOn('JURISDICTION', jurisdiction, args),
  guideline: async (_, { jurisdiction, guide, number }, { loaders }) => {
    const [found] = await loaders.guidelines
      .list('JURISDICTION', jurisdiction, { filter: { guide, number }, first: 1 })
      .nodes();
    return found ?? null;
  },
  guidelines: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.guidelines.listOn('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
