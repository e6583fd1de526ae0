import { fieldsRead, reads } from '@network/kit/connection/reads';
import { codeOf } from '#graph/file.ts';
import type { Complete, TransferParent } from '#graph/parents.ts';
import type { TransferResolvers } from '#schema.generated.ts';

type TransferReference = { id?: string; jurisdiction?: string; number?: string };

export const Transfer = {
  __resolveReference: ({ id, jurisdiction, number }: TransferReference, { loaders }, info) =>
    number === undefined
      ? loaders.transfers.byId.load(id ?? '', fieldsRead(info, 'Transfer'))
      : loaders.transfers.byKey.load({ jurisdiction: jurisdiction ?? '', key: number }, fieldsRead(info, 'Transfer')),
  fromBody: reads(['fromBodyCode'], ({ jurisdiction, fromBodyCode }) => codeOf(jurisdiction, fromBodyCode)),
  toBody: reads(['toBodyCode'], ({ jurisdiction, toBodyCode }) => codeOf(jurisdiction, toBodyCode)),
  place: reads(['place'], ({ place }) => (place === null ? null : { code: place })),
  case: reads(['caseNumber'], ({ jurisdiction, caseNumber }, _, { loaders }, info) =>
    caseNumber === null ? null : loaders.case.byKey.load({ jurisdiction, key: caseNumber }, fieldsRead(info)),
  ),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }) => codeOf(jurisdiction, itemCode)),
  agreement: reads(['agreementNumber'], ({ jurisdiction, agreementNumber }) =>
    agreementNumber === null ? null : { jurisdiction, number: agreementNumber },
  ),
  filedCase: reads(['filedCaseNumber'], ({ jurisdiction, filedCaseNumber }, _, { loaders }, info) =>
    filedCaseNumber === null ? null : loaders.case.byKey.load({ jurisdiction, key: filedCaseNumber }, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('transfer').load(id)),
} satisfies Complete<TransferResolvers, TransferParent>;
