import { type Connection, connection } from '@network/kit/connection';
import type { NaturalKey } from '@network/kit/store/parents';
import { type PageArguments, parsePage } from '@network/schema/page';
import type { Loaders } from '../loaders.ts';
import type { InspectionFilter } from '../schema.generated.ts';
import type { InspectionList } from '../store/inspection-lists.ts';
import type { InspectionRow } from '../store/inspection-store.ts';

type Asked = PageArguments & { readonly filter?: Partial<InspectionFilter> | null };
type Above = { readonly loaders: Loaders; readonly list: InspectionList; readonly key: NaturalKey };

/** The inspections that stand under a key in one of the lists, as a connection. */
export const inspectionsOf = (
  { filter, ...asked }: Asked,
  { loaders, list, key }: Above,
): Connection<InspectionRow> => {
  const narrowing = {
    list,
    isOpen: filter?.isOpen ?? null,
    states: filter?.states ?? null,
    kinds: filter?.kinds ?? null,
  };
  const page = parsePage(asked, ['date', 'id']);
  return connection({
    page,
    rows: () => loaders.inspectionList({ ...narrowing, page }).load(key),
    total: () => loaders.inspectionTotal(narrowing).load(key),
    cursorOf: ({ listedOn, id }) => [listedOn, id],
  });
};
