import { invariant } from '@network/schema/errors';
import { type PageArguments, parsePage } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { type Connection, connection } from '../connection/connection.ts';
import type { RowLoader } from '../loaders/narrow.ts';
import type { Search, Sought } from './search.ts';
import { queryOf } from './text.ts';

/** The arguments of a search field in the graph; a type is named as its enum value (`ENFORCEMENT_ITEM`) names it. */
export type SearchArguments = {
  readonly text: string;
  readonly jurisdiction?: string | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly first?: PageArguments['first'] | undefined;
  readonly after?: PageArguments['after'] | undefined;
};

/** A row that was found, with the type by which the graph resolves it. */
export type Found<Rows> = { [Type in keyof Rows & string]: Rows[Type] & { readonly __typename: Type } }[keyof Rows &
  string];

/** The loaders by id of the types that are searched. */
export type RowLoaders<Rows> = { readonly [Type in keyof Rows]: RowLoader<string, Rows[Type]> };

const enumValue = (type: string): string => type.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

/** The types asked for, in the order declared; all where none are named. */
const typesOf = <Type extends string>(declared: readonly Type[], asked: SearchArguments['types']): Type[] => {
  if (asked == null) return [...declared];
  const found = declared.filter((type) => asked.includes(enumValue(type)));
  invariant(found.length === new Set(asked).size, `every type of ${asked.join(', ')} is searched`);
  return found;
};

/** The search of one request: the connection of its field, whose nodes are rows of any of the types. */
export const searchLoader = <Rows extends Readonly<Record<string, { readonly id: string }>>>(
  search: Search<keyof Rows & string>,
  viewer: Viewer,
  loaders: RowLoaders<Rows>,
) => {
  type Type = keyof Rows & string;
  return ({
    text,
    jurisdiction = null,
    types,
    first = null,
    after = null,
  }: SearchArguments): Connection<Found<Rows>> => {
    queryOf(text);
    const page = parsePage({ first, after }, ['integer', 'id']);
    const sought: Sought<Type> = { text, jurisdiction, types: typesOf(search.types, types) };
    const load = async (type: Type, id: string): Promise<Found<Rows> | null> => {
      const row = await loaders[type].load(id);
      return row === null ? null : ({ ...row, __typename: type } as unknown as Found<Rows>);
    };
    return connection<Found<Rows>>({
      page,
      rows: async () => {
        const hits = await search.find(viewer, sought, page);
        const rows = await Promise.all(hits.map(({ type, id }) => load(type, id)));
        return rows.filter((row) => row !== null);
      },
      total: () => search.count(viewer, sought),
      cursorOf: ({ __typename, id }) => [search.types.indexOf(__typename), id],
    });
  };
};
