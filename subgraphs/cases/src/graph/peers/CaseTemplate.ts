import type { ByCode, Complete } from '#graph/parents.ts';
import type { CaseTemplateResolvers } from '#schema.generated.ts';

export const CaseTemplate = {
  cases: ({ jurisdiction, code }, args, { loaders }) => loaders.cases('TEMPLATE', { jurisdiction, key: code }, args),
} satisfies Complete<CaseTemplateResolvers, ByCode>;
