import { reads } from '@network/kit/connection/reads';
import { byIdOrNumber, type NumberedReference, named } from '@network/kit/list/named';
import { codeOf } from '#graph/file.ts';
import type { Complete, TransferParent } from '#graph/parents.ts';
import type { TransferResolvers } from '#schema.generated.ts';

export const Transfer = {
  __resolveReference: (reference: NumberedReference, { loaders }, info) =>
    byIdOrNumber(loaders.transfers, reference, info),
  fromBody: reads(['fromBodyCode'], ({ jurisdiction, fromBodyCode }) => codeOf(jurisdiction, fromBodyCode)),
  toBody: reads(['toBodyCode'], ({ jurisdiction, toBodyCode }) => codeOf(jurisdiction, toBodyCode)),
  place: reads(['place'], ({ place }) => (place === null ? null : { code: place })),
  case: reads(['caseNumber'], ({ jurisdiction, caseNumber }, _, { loaders }, info) =>
    named(loaders.case, { jurisdiction, key: caseNumber }, info),
  ),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }) => codeOf(jurisdiction, itemCode)),
  agreement: reads(['agreementNumber'], ({ jurisdiction, agreementNumber }) =>
    agreementNumber === null ? null : { jurisdiction, number: agreementNumber },
  ),
  filedCase: reads(['filedCaseNumber'], ({ jurisdiction, filedCaseNumber }, _, { loaders }, info) =>
    named(loaders.case, { jurisdiction, key: filedCaseNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('transfer').load(id)),
} satisfies Complete<TransferResolvers, TransferParent>;
