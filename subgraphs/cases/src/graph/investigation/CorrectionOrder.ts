import { ofFile } from '#graph/file.ts';
import type { Complete, CorrectionOrderParent } from '#graph/parents.ts';
import type { CorrectionOrderResolvers } from '#schema.generated.ts';

export const CorrectionOrder = {
  ...ofFile('correctionOrders'),
} satisfies Complete<CorrectionOrderResolvers, CorrectionOrderParent>;
