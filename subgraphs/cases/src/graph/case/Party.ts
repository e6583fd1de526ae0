import { fieldsRead } from '@network/kit/connection/reads';
import type { Complete, PartyParent } from '#graph/parents.ts';
import type { PartyResolvers } from '#schema.generated.ts';

export const Party = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.party.byId.load(id, fieldsRead(info, 'Party')),
  idNumber: ({ idNumber }, _, { reveal }) => reveal('ID_NUMBER', idNumber),
  representativeIdNumber: ({ representativeIdNumber }, _, { reveal }) => reveal('ID_NUMBER', representativeIdNumber),
  phone: ({ phone }, _, { reveal }) => reveal('PHONE', phone),
  case: ({ caseId }, _, { loaders }, info) => loaders.case.byId.load(caseId, fieldsRead(info)),
  regulatedEntity: ({ jurisdiction, creditCode }) => (creditCode === null ? null : { jurisdiction, creditCode }),
  cases: ({ jurisdiction, identity }, args, { loaders }) =>
    loaders.cases('PARTY', { jurisdiction, key: identity }, args),
} satisfies Complete<PartyResolvers, PartyParent>;
