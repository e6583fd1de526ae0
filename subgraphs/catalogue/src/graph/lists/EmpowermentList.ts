import type { EmpowermentListResolvers } from '#schema.generated.ts';
import { documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, EmpowermentListParent } from '../parents.ts';

/** The catalogues in which items stand by themselves, each with what narrows the items to it. */
const CATALOGUES = {
  TOTAL: {},
  COMPREHENSIVE: { list: 'COMPREHENSIVE' },
  PROFESSIONAL: { list: 'PROFESSIONAL' },
} as const;

const isCatalogue = (kind: string): kind is keyof typeof CATALOGUES => kind in CATALOGUES;

const listItems: NonNullable<EmpowermentListResolvers['items']> = async (
  { jurisdiction, code, kind },
  { filter, ...args },
  { loaders, today },
) => {
  if (isCatalogue(kind)) {
    const narrowed = { ...filter, ...CATALOGUES[kind] };
    return loaders.items.listOn('JURISDICTION', jurisdiction, { ...args, filter: narrowed });
  }
  const grantedByListOn = args.asOf ?? (await today(jurisdiction));
  return loaders.items.listOn('LIST', { jurisdiction, key: code }, { ...args, filter: { ...filter, grantedByListOn } });
};

export const EmpowermentList = {
  __resolveReference: (reference: Reference, { loaders }) => recordOf(loaders.empowermentLists, reference),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  places: ({ placeCodes }) => placeCodes.map((code) => ({ code })),
  items: listItems,
  grants: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.grants.listOn('LIST', { jurisdiction, key: code }, args),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('empowermentList').load(id),
} satisfies Complete<EmpowermentListResolvers, EmpowermentListParent>;
