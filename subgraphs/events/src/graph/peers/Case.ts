import type { CaseResolvers } from '#schema.generated.ts';
import type { CaseParent, Complete } from '../parents.ts';

export const Case = {
  hazards: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.hazards('CASE', { jurisdiction, key: number }, args),
  damageEvents: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.damageEvents('CASE', { jurisdiction, key: number }, args),
} satisfies Complete<CaseResolvers, CaseParent>;
