import type { Complete, PartyParent } from '#graph/parents.ts';
import type { PartyResolvers } from '#schema.generated.ts';

export const Party = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.party.byId.load(id),
  idNumber: ({ idNumber }, _, { reveal }) => reveal('ID_NUMBER', idNumber),
  representativeIdNumber: ({ representativeIdNumber }, _, { reveal }) => reveal('ID_NUMBER', representativeIdNumber),
  phone: ({ phone }, _, { reveal }) => reveal('PHONE', phone),
  case: ({ caseId }, _, { loaders }) => loaders.case.byId.load(caseId),
  regulatedEntity: ({ jurisdiction, creditCode }) => (creditCode === null ? null : { jurisdiction, creditCode }),
  cases: ({ jurisdiction, identity }, args, { loaders }) =>
    loaders.cases('PARTY', { jurisdiction, key: identity }, args),
} satisfies Complete<PartyResolvers, PartyParent>;
