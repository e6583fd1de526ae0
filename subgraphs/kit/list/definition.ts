import type { Page, PageArguments } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import type { SQL } from 'drizzle-orm';
import type { FieldsRead } from '../connection/reads.ts';
import type { NaturalKey } from '../store/parents.ts';
import type { RecordTable } from '../store/rows.ts';
import type { FilterField } from './fields.ts';
import type { Direction, OrderColumns } from './orders.ts';
import type { ListParent } from './parents.ts';

export type Parents = Readonly<Record<string, ListParent>>;
export type Filters = Readonly<Record<string, FilterField<never>>>;
export type Orders = Readonly<Record<string, OrderColumns>>;

export type ListDefinition<
  Table extends RecordTable = RecordTable,
  Above extends Parents = Parents,
  Offered extends Filters = Filters,
  Sorted extends Orders = Orders,
> = {
  /** The plural that its statements are named by: `cases` gives `cases_by_item`. */
  readonly name: string;
  readonly table: Table;
  /** Who may see a row: `inScope(…)`, `inJurisdiction(…)`, or null for facts that are open to anybody. */
  readonly scope: SQL | null;
  readonly parents: Above;
  readonly filters: Offered;
  /** Columns of the table, an id last. The order named first is the one that nobody has to ask for. */
  readonly orders: Sorted;
  /** DESC unless told. */
  readonly defaultDirection?: Direction;
};

/** What a caller may ask of each filter: what is null is not asked. */
export type FilterValues<Offered extends Filters> = {
  readonly [Name in keyof Offered]?:
    | (Offered[Name] extends FilterField<infer Value> ? Value : never)
    | null
    | undefined;
};

/** The arguments of a list's field in the graph. */
export type ListArguments<Offered extends Filters, Order extends string> = {
  readonly first?: PageArguments['first'] | undefined;
  readonly after?: PageArguments['after'] | undefined;
  readonly filter?: FilterValues<Offered> | null | undefined;
  readonly orderBy?: { readonly field: Order; readonly direction?: Direction | null | undefined } | null | undefined;
};

/** Which rows, in which order, and what of them. Two that ask for the same are equal as JSON. */
export type Asked = {
  readonly filters: readonly (readonly [name: string, value: unknown])[];
  readonly order: string;
  readonly direction: Direction;
  /** Which of the list's sets of columns is read, by its number; 0 is all of them. */
  readonly columns: number;
};

/** Parents of which one statement reads the rows: their `nameOf` is the same. */
export type Below<Parent extends string> = {
  readonly parent: Parent;
  readonly keys: readonly NaturalKey[];
  readonly asked: Asked;
};

/** The parent that a row was listed under. */
export type Listed = { readonly parentJurisdiction: string; readonly parentKey: string };
export type Total = Listed & { readonly total: number };
export type RowsAndTotals<Row> = { readonly rows: readonly (Row & Listed)[]; readonly totals: readonly Total[] };

export type List<Row, Parent extends string, Offered extends Filters, Order extends string> = {
  readonly name: string;
  /** What it offers: a test that takes it from here lets nothing escape. */
  readonly offers: {
    readonly parents: readonly Parent[];
    readonly filters: readonly (keyof Offered & string)[];
    readonly orders: readonly Order[];
  };
  /** @throws {Fault} BAD_PAGE, BAD_CURSOR. */
  ask(args: ListArguments<Offered, Order>): { readonly asked: Asked; readonly page: Page };
  /** The same, of rows of which no other fields are read; there may be more in them. What is not read is missing in the row. */
  narrow(asked: Asked, fields: FieldsRead): Asked;
  /** What the statements of a parent are named by; those of places differ by level. */
  nameOf(parent: Parent, key: string): string;
  /** A page of each parent's rows; the one row too many tells that more follow. */
  rows(viewer: Viewer, below: Below<Parent>, page: Page): Promise<(Row & Listed)[]>;
  totals(viewer: Viewer, below: Below<Parent>): Promise<Total[]>;
  /** Both by one statement. */
  rowsAndTotals(viewer: Viewer, below: Below<Parent>, page: Page): Promise<RowsAndTotals<Row>>;
  /** A row's place in the order asked for, the order's name first. */
  cursorOf(row: Row, asked: Asked): readonly (string | number | null)[];
};
