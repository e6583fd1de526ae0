import { ofFile } from '#graph/file.ts';
import type { Complete, PaymentParent } from '#graph/parents.ts';
import type { PaymentResolvers } from '#schema.generated.ts';

export const Payment = {
  ...ofFile('payments'),
} satisfies Complete<PaymentResolvers, PaymentParent>;
