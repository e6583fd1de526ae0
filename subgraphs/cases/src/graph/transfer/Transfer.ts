import { fieldsRead } from '@network/kit/connection/reads';
import { codeOf } from '#graph/file.ts';
import type { Complete, TransferParent } from '#graph/parents.ts';
import type { TransferResolvers } from '#schema.generated.ts';

type TransferReference = { id?: string; jurisdiction?: string; number?: string };

export const Transfer = {
  __resolveReference: ({ id, jurisdiction, number }: TransferReference, { loaders }, info) =>
    number === undefined
      ? loaders.transfers.byId.load(id ?? '', fieldsRead(info, 'Transfer'))
      : loaders.transfers.byKey.load({ jurisdiction: jurisdiction ?? '', key: number }, fieldsRead(info, 'Transfer')),
  fromBody: ({ jurisdiction, fromBodyCode }) => codeOf(jurisdiction, fromBodyCode),
  toBody: ({ jurisdiction, toBodyCode }) => codeOf(jurisdiction, toBodyCode),
  place: ({ place }) => (place === null ? null : { code: place }),
  case: ({ jurisdiction, caseNumber }, _, { loaders }, info) =>
    caseNumber === null ? null : loaders.case.byKey.load({ jurisdiction, key: caseNumber }, fieldsRead(info)),
  item: ({ jurisdiction, itemCode }) => codeOf(jurisdiction, itemCode),
  agreement: ({ jurisdiction, agreementNumber }) =>
    agreementNumber === null ? null : { jurisdiction, number: agreementNumber },
  filedCase: ({ jurisdiction, filedCaseNumber }, _, { loaders }, info) =>
    filedCaseNumber === null ? null : loaders.case.byKey.load({ jurisdiction, key: filedCaseNumber }, fieldsRead(info)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('transfer').load(id),
} satisfies Complete<TransferResolvers, TransferParent>;
