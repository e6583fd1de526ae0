import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { Complete, PartyParent } from '#graph/parents.ts';
import type { PartyResolvers } from '#schema.generated.ts';

export const Party = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.party.byId.load(id, fieldsRead(info, 'Party')),
  idNumber: reads(['idNumber'], ({ idNumber }, _, { reveal }) => reveal('ID_NUMBER', idNumber)),
  representativeIdNumber: reads(['representativeIdNumber'], ({ representativeIdNumber }, _, { reveal }) =>
    reveal('ID_NUMBER', representativeIdNumber),
  ),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  case: reads(['caseId'], ({ caseId }, _, { loaders }, info) => loaders.case.byId.load(caseId, fieldsRead(info))),
  regulatedEntity: reads(['creditCode'], ({ jurisdiction, creditCode }) =>
    creditCode === null ? null : { jurisdiction, creditCode },
  ),
  cases: reads(['identity'], ({ jurisdiction, identity }, args, { loaders }) =>
    loaders.cases('PARTY', { jurisdiction, key: identity }, args),
  ),
} satisfies Complete<PartyResolvers, PartyParent>;
