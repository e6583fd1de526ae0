import { type Connection, connection } from '@network/kit/connection';
import { type PageArguments, parsePage } from '@network/schema/page';
import type { Loaders } from '../loaders.ts';
import type { CaseFilter } from '../schema.generated.ts';
import type { CaseListArguments } from '../store/case-lists.ts';
import type { CaseRow, CaseParent as ListParent } from '../store/case-store.ts';

type Asked = PageArguments & { readonly filter?: Partial<CaseFilter> | null };
type List = {
  readonly rows: (args: CaseListArguments) => Promise<readonly CaseRow[]>;
  readonly total: (narrowing: CaseListArguments['narrowing']) => Promise<number>;
};

const listCases = ({ filter, ...asked }: Asked, { rows, total }: List): Connection<CaseRow> => {
  const narrowing = {
    isOpen: filter?.isOpen ?? null,
    procedures: filter?.procedures ?? null,
    states: filter?.states ?? null,
  };
  const page = parsePage(asked, ['date', 'id']);
  return connection({
    page,
    rows: () => rows({ narrowing, page }),
    total: () => total(narrowing),
    cursorOf: ({ listedOn, id }) => [listedOn, id],
  });
};

/** The cases of one parent within a government: an item, an officer, a team, an event, a party, the government itself. */
export const casesOf = (
  loaders: Loaders,
  asked: Asked,
  { parent, jurisdiction, key }: { parent: ListParent; jurisdiction: string; key: string },
): Connection<CaseRow> =>
  listCases(asked, {
    rows: (args) => loaders.casesOf({ parent, args }).load({ jurisdiction, key }),
    total: (narrowing) => loaders.caseTotalOf({ parent, narrowing }).load({ jurisdiction, key }),
  });

/** The cases of a place of any level. */
export const casesOfPlace = (loaders: Loaders, asked: Asked, code: string): Connection<CaseRow> =>
  listCases(asked, {
    rows: (args) => loaders.casesOfPlace(args).load(code),
    total: (narrowing) => loaders.caseTotalOfPlace(narrowing).load(code),
  });
