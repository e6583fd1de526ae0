import { reads } from '@network/kit/connection/reads';
import type { EmpowermentListResolvers, ListExtentResolvers } from '#schema.generated.ts';
import { bodiesOf, documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, EmpowermentListParent, ListExtentParent } from '../parents.ts';

/** The catalogues in which items stand by themselves, each with what narrows the items to it beside a caller's own filter. */
const CATALOGUES = {
  TOTAL: {},
  COMPREHENSIVE: { ofCatalogue: 'COMPREHENSIVE' },
  PROFESSIONAL: { ofCatalogue: 'PROFESSIONAL' },
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
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.empowermentLists, reference, info),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  places: reads(['placeCodes'], ({ placeCodes }) => placeCodes.map((code) => ({ code }))),
  items: listItems,
  extent: reads(['code'], async ({ jurisdiction, code }, { asOf }, { loaders, today }) => {
    const day = asOf ?? (await today(jurisdiction));
    const found = await loaders.extentOfList.load({ jurisdiction, code, day });
    return found ?? { jurisdiction, fields: [], supervisingBodyCodes: [], enforcingBodyCodes: [], teamCodes: [] };
  }),
  grants: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.grants.listOn('LIST', { jurisdiction, key: code }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('empowermentList').load(id)),
} satisfies Complete<EmpowermentListResolvers, EmpowermentListParent>;

export const ListExtent = {
  departments: reads(['supervisingBodyCodes'], ({ jurisdiction, supervisingBodyCodes }) =>
    bodiesOf(jurisdiction, supervisingBodyCodes),
  ),
  enforcingBodies: reads(['enforcingBodyCodes'], ({ jurisdiction, enforcingBodyCodes }) =>
    bodiesOf(jurisdiction, enforcingBodyCodes),
  ),
  teams: reads(['teamCodes'], ({ jurisdiction, teamCodes }) => bodiesOf(jurisdiction, teamCodes)),
} satisfies Complete<ListExtentResolvers, ListExtentParent>;
