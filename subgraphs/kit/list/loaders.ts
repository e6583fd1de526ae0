import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import type DataLoader from 'dataloader';
import { type Connection, connection } from '../connection/connection.ts';
import type { FieldsRead } from '../connection/reads.ts';
import { counted, many, perArguments, single } from '../loaders/loaders.ts';
import type { NaturalKey } from '../store/parents.ts';
import type { Asked, Filters, List, ListArguments, Listed, Total } from './definition.ts';
import type { Children, Records } from './records.ts';

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

/** Loads records of one request by their ids, and by the key that they have within their government. */
export const recordLoaders = <Row extends { readonly jurisdiction: string; readonly id: string }>(
  { name, findById, findByKey, keyOf }: Records<Row>,
  viewer: Viewer,
) => ({
  byId: single({
    name: `${name} by id`,
    find: (ids: readonly string[]) => findById(viewer, ids),
    keyOf: ({ id }) => id,
  }),
  byKey: single({
    name: `${name} by key`,
    find: (keys: readonly NaturalKey[]) => findByKey(viewer, keys),
    keyOf: (row) => ({ jurisdiction: row.jurisdiction, key: keyOf(row) }),
  }),
});

/** Loads the rows of a parent by the parent's id, all of them. */
export const childrenLoader = <Row>(
  { name, listOf, parentOf }: Children<Row>,
  viewer: Viewer,
): DataLoader<string, Row[], string> =>
  many({ name, find: (ids: readonly string[]) => listOf(viewer, ids), keyOf: parentOf });

/** A type's records by id and key, and its lists. */
export type Reader<Row, Parent extends string, Offered extends Filters, Order extends string> = {
  readonly records: Records<Row>;
  readonly list: List<Row, Parent, Offered, Order>;
};

/** Loads records and lists of a type for one request. */
export const readerLoaders = <
  Row extends { readonly jurisdiction: string; readonly id: string },
  Parent extends string,
  Offered extends Filters,
  Order extends string,
>(
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
  <Row extends { readonly jurisdiction: string; readonly id: string }>(records: Records<Row>) =>
  (viewer: Viewer) =>
    recordLoaders(records, viewer);

export const childrenOf =
  <Row>(children: Children<Row>) =>
  (viewer: Viewer) =>
    childrenLoader(children, viewer);

export const readerOf =
  <
    Row extends { readonly jurisdiction: string; readonly id: string },
    Parent extends string,
    Offered extends Filters,
    Order extends string,
  >(
    reader: Reader<Row, Parent, Offered, Order>,
  ) =>
  (viewer: Viewer) =>
    readerLoaders(reader, viewer);
