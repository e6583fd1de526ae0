import type { PartyResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';
import type { Complete, PartyParent } from './parents.ts';

export const Party = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.partyById.load(id),
  idNumber: ({ idNumber }, _, { reveal }) => reveal('ID_NUMBER', idNumber),
  phone: ({ phone }, _, { reveal }) => reveal('PHONE', phone),
  cases: ({ jurisdiction, identity }, args, { loaders }) =>
    casesOf(loaders, args, { parent: 'party', jurisdiction, key: identity }),
} satisfies Complete<PartyResolvers, PartyParent>;
