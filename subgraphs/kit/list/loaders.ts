import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { type Connection, connection } from '../connection/connection.ts';
import type { FieldsRead } from '../connection/reads.ts';
import { counted, perArguments } from '../loaders/loaders.ts';
import { type NarrowBatch, narrowMany, narrowSingle, type RowLoader, type RowsLoader } from '../loaders/narrow.ts';
import type { NaturalKey } from '../store/parents.ts';
import type { Asked, Filters, List, ListArguments, Listed, Total } from './definition.ts';
import type { Finder } from './finder.ts';
import type { Records } from './records.ts';

const byParent = ({ parentJurisdiction, parentKey }: Listed): NaturalKey => ({
  jurisdiction: parentJurisdiction,
  key: parentKey,
});

/** A place or a government is known by its code alone. */
const toKey = (of: NaturalKey | string): NaturalKey =>
  typeof of === 'string' ? { jurisdiction: of, key: of } : { jurisdiction: of.jurisdiction, key: of.key };

/**
 * Lists for the resolvers of one request: `(parent, key, args)` gives the connection of a list's field. Parents that ask for
 * the same in one wave are read by one statement.
 */
export const listLoader = <Row, Parent extends string, Offered extends Filters, Order extends string>(
  list: List<Row, Parent, Offered, Order>,
  viewer: Viewer,
) => {
  type Asking = { readonly parent: Parent; readonly statement: string; readonly asked: Asked; readonly page: Page };
  const loaderOf = perArguments(({ parent, statement, asked, page }: Asking) => {
    const below = (keys: readonly NaturalKey[]) => ({ parent, keys, asked });
    return counted<NaturalKey, Row & Listed, Total>({
      name: `${list.name} by ${statement}`,
      rows: (keys) => list.rows(viewer, below(keys), page),
      totals: (keys) => list.totals(viewer, below(keys)),
      both: (keys) => list.rowsAndTotals(viewer, below(keys), page),
      keyOf: byParent,
    });
  });
  return (parent: Parent, of: NaturalKey | string, args: ListArguments<Offered, Order>): Connection<Row> => {
    const key = toKey(of);
    const { asked, page } = list.ask(args);
    const statement = list.nameOf(parent, key.key);
    const reading = (fields: FieldsRead) => loaderOf({ parent, statement, asked: list.narrow(asked, fields), page });
    return connection<Row>({
      page,
      rows: (fields) => reading(fields).rows(key),
      total: (fields) => reading(fields).total(key),
      cursorOf: (row) => list.cursorOf(row, asked),
    });
  };
};

/** A finder's rows for one viewer. */
const batchOf = <Key, Row>(
  { name, find, readFor, keyOf }: Finder<Key, Row>,
  viewer: Viewer,
): NarrowBatch<Key, Row> => ({
  ...{ name, readFor, keyOf },
  find: (keys, fields) => find(viewer, keys, fields),
});

/** Loads the row that a finder has for a key. */
export const rowLoader = <Key, Row>(finder: Finder<Key, Row>, viewer: Viewer): RowLoader<Key, Row> =>
  narrowSingle(batchOf(finder, viewer));

/** Loads all rows that a finder has for a key: those of a parent by its id. */
export const childrenLoader = <Key, Row>(finder: Finder<Key, Row>, viewer: Viewer): RowsLoader<Key, Row> =>
  narrowMany(batchOf(finder, viewer));

/** Loads records of one request by their ids, and by the key that they have within their government. */
export const recordLoaders = <Row>({ byId, byKey }: Records<Row>, viewer: Viewer) => ({
  byId: rowLoader(byId, viewer),
  byKey: rowLoader(byKey, viewer),
});
export type RecordLoaders<Row> = ReturnType<typeof recordLoaders<Row>>;

/** A type's records by id and key, and its lists. */
export type Reader<Row, Parent extends string, Offered extends Filters, Order extends string> = {
  readonly records: Records<Row>;
  readonly list: List<Row, Parent, Offered, Order>;
};

/** Loads records and lists of a type for one request. */
export const readerLoaders = <Row, Parent extends string, Offered extends Filters, Order extends string>(
  { records, list }: Reader<Row, Parent, Offered, Order>,
  viewer: Viewer,
) => ({ ...recordLoaders(records, viewer), list: listLoader(list, viewer) });

/** The same for whoever asks: members of a request's loaders, made of its viewer. */
export const listOf =
  <Row, Parent extends string, Offered extends Filters, Order extends string>(
    list: List<Row, Parent, Offered, Order>,
  ) =>
  (viewer: Viewer) =>
    listLoader(list, viewer);

export const recordsOf =
  <Row>(records: Records<Row>) =>
  (viewer: Viewer) =>
    recordLoaders(records, viewer);

export const rowOf =
  <Key, Row>(finder: Finder<Key, Row>) =>
  (viewer: Viewer) =>
    rowLoader(finder, viewer);

export const childrenOf =
  <Key, Row>(finder: Finder<Key, Row>) =>
  (viewer: Viewer) =>
    childrenLoader(finder, viewer);

export const readerOf =
  <Row, Parent extends string, Offered extends Filters, Order extends string>(
    reader: Reader<Row, Parent, Offered, Order>,
  ) =>
  (viewer: Viewer) =>
    readerLoaders(reader, viewer);
