import { invariant } from '@network/schema/errors';
import { type Page, parseOrderedPage } from '@network/schema/page';
import type { FieldsRead } from '../connection/reads.ts';
import { type Prepared, read } from '../scope/scope.ts';
import { pairsOf } from '../store/parents.ts';
import type { RecordTable } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type {
  Asked,
  Below,
  Filters,
  List,
  ListArguments,
  ListDefinition,
  Listed,
  Orders,
  Parents,
  RowsAndTotals,
  Total,
} from './definition.ts';
import type { FilterField } from './fields.ts';
import { afterValues, pageOrder, type Start, startOf, stretches } from './orders.ts';
import { buildPage, buildPageAndTotal, type Reading } from './pages.ts';
import { type Standings, standingsOf } from './parents.ts';
import { columnSets, type Shown } from './shown.ts';
import { type Admitted, buildTotal, filterValues, type Given, statementName } from './statements.ts';

const lookUp = <Value>(values: Readonly<Record<string, Value>>, what: string): ((name: string) => Value) => {
  const known = new Map(Object.entries(values));
  return (name) => {
    const value = known.get(name);
    invariant(value !== undefined, `the list declares the ${what} ${name}`);
    return value;
  };
};

/** Statements of a list that are remembered; what is asked for beyond is built anew, so that nobody fills the memory. */
const REMEMBERED = 500;

/** Makes a value once for each name, for as many as are remembered. */
const once = <Value>(): ((name: string, make: () => Value) => Value) => {
  const known = new Map<string, Value>();
  return (name, make) => {
    const value = known.get(name) ?? make();
    if (known.size < REMEMBERED) known.set(name, value);
    return value;
  };
};

type Arguments = ListArguments<Readonly<Record<string, FilterField<unknown>>>, string>;

/** How arguments become what a list runs: filters in the order declared, so that the same asked twice is one statement. */
const asking = ({ filters, orders, defaultDirection = 'DESC' }: ListDefinition) => {
  const [defaultOrder] = Object.keys(orders);
  invariant(defaultOrder !== undefined, 'a list has an order');
  const fieldOf = lookUp(filters, 'filter');
  const ask = ({ filter, orderBy: order }: Arguments): Asked => {
    const given = new Map(Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined));
    for (const name of given.keys()) fieldOf(name);
    return {
      filters: Object.keys(filters).flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : [])),
      order: order?.field ?? defaultOrder,
      direction: order?.direction ?? defaultDirection,
      columns: 0,
    };
  };
  const givenOf = ({ filters: asked }: Asked): Given[] =>
    asked.map(([name, value]) => ({ name, field: fieldOf(name), form: fieldOf(name).formOf(value as never) }));
  const isDefault = ({ order, direction }: Asked): boolean => order === defaultOrder && direction === defaultDirection;
  return { ask, givenOf, isDefault };
};

/** What a statement's name tells of the filters given. */
const suffixOf = (given: readonly Given[]): string[] =>
  given.length === 0 ? [] : ['with', ...given.map(({ name, form }) => (form === '' ? name : `${form}_${name}`))];

/** A row of a page with its parent's total; all that is its own is null where the parent has none. */
type Counted<Row> = (Row | { readonly id: null }) & Listed & { readonly parentTotal: number };

/** Takes the rows and the totals apart: those of a parent come one after the other, each with the parent's total. */
const apart = <Row>(found: readonly Counted<Row>[]): RowsAndTotals<Row> => ({
  rows: found.filter((row): row is Row & Counted<Row> => !('id' in row) || row.id !== null),
  totals: found
    .filter(
      ({ parentJurisdiction, parentKey }, at) =>
        parentKey !== found[at - 1]?.parentKey || parentJurisdiction !== found[at - 1]?.parentJurisdiction,
    )
    .map(({ parentJurisdiction, parentKey, parentTotal: total }) => ({ parentJurisdiction, parentKey, total })),
});

type Run<Parent extends string> = { readonly parent: Parent; readonly key: string; readonly asked: Asked };
const runOf = <Parent extends string>({ parent, keys, asked }: Below<Parent>): Run<Parent> => ({
  parent,
  key: keys[0]?.key ?? '',
  asked,
});

const valuesOf = ({ keys, asked }: Below<string>): Record<string, unknown> => ({
  ...pairsOf(keys),
  ...filterValues(asked.filters),
});
const pageValues = (below: Below<string>, { limit, after }: Page): Record<string, unknown> => ({
  ...valuesOf(below),
  ...afterValues(after),
  limit: limit + 1,
});

/** The statements of a list, each prepared when somebody first asks for it. */
const prepareList = <Row>({ db, prepare }: Pick<Store, 'db' | 'prepare'>, definition: ListDefinition) => {
  const { name, table, scope, parents, orders } = definition;
  const { ask, givenOf, isDefault } = asking(definition);
  const standings = lookUp<Standings>(
    Object.fromEntries(
      Object.entries(parents).map(([parent, of]) => [parent, standingsOf(parent, { parent: of, table })]),
    ),
    'parent',
  );
  const columnsOf = lookUp(orders, 'order');
  const pages = once<Prepared<(Row & Listed)[]>>();
  const totals = once<Prepared<Total[]>>();
  const pagesAndTotals = once<Prepared<Counted<Row>[]>>();
  const nameOf = (parent: string, key: string): string => standings(parent).nameOf(key);
  const admitted = ({ parent, key, asked }: Run<string>): Admitted => {
    const standing = standings(parent).byName[nameOf(parent, key)];
    invariant(standing !== undefined, `the parent ${parent} stands above ${name}`);
    const mirrored = standing.joined?.filters ?? {};
    const given = givenOf(asked).map((one) => ({ ...one, field: mirrored[one.name] ?? one.field }));
    return { table, standing, scope, given };
  };
  const sets = columnSets(table, Object.values(orders).flat());
  /** The parts of a page's name; they and the columns tell its statement apart. Made at each request, thus of what is at hand. */
  const partsOf = ({ parent, key, asked }: Run<string>, start: Start): string[] => {
    const order = isDefault(asked) ? [] : ['order', asked.order, asked.direction];
    const from = { FIRST: [], VALUE: ['after'], NULL: ['after_null'] }[start];
    return [`${name}_by`, nameOf(parent, key), ...suffixOf(givenOf(asked)), ...order, ...from];
  };
  const readingOf = (run: Run<string>, start: Start): Reading => {
    const { order, direction, columns: set } = run.asked;
    const of = admitted(run);
    const columns = of.standing.joined?.orders?.[order] ?? columnsOf(order);
    const sorted = { stretches: stretches(columns, { direction, start }), columns, direction };
    return { db, admitted: of, sorted, columns: sets.setOf(set).columns };
  };
  const howOf = ({ asked }: Run<string>) => ({ inherited: sets.setOf(asked.columns).inherited });
  return {
    ask,
    narrow: (asked: Asked, fields: FieldsRead): Asked => {
      const columns = sets.numberOf(fields);
      return columns === asked.columns ? asked : { ...asked, columns };
    },
    nameOf,
    page: (run: Run<string>, { after }: Page) => {
      const start = startOf(after);
      const parts = partsOf(run, start);
      return pages(
        [...parts, run.asked.columns].join(' '),
        () => prepare(statementName(parts), buildPage(readingOf(run, start)), howOf(run)) as never,
      );
    },
    pageAndTotal: (run: Run<string>, { after }: Page) => {
      const start = startOf(after);
      const parts = [...partsOf(run, start), 'and total'];
      return pagesAndTotals(
        [...parts, run.asked.columns].join(' '),
        () => prepare(statementName(parts), buildPageAndTotal(readingOf(run, start)), howOf(run)) as never,
      );
    },
    total: (run: Run<string>) => {
      const { parent, key, asked } = run;
      const parts = [`${name}_totals_by`, nameOf(parent, key), ...suffixOf(givenOf(asked))];
      return totals(parts.join(' '), () => prepare(statementName(parts), buildTotal(db, admitted(run))) as never);
    },
  };
};

/**
 * Lists the rows of a table below any of several parents, filtered and ordered as asked, page by page. Each combination that
 * somebody asks for becomes a prepared statement, in which what is not asked for leaves no trace.
 */
export const createList = <
  Table extends RecordTable,
  const Above extends Parents,
  Offered extends Filters,
  const Sorted extends Orders,
>(
  store: Pick<Store, 'db' | 'prepare'>,
  definition: ListDefinition<Table, Above, Offered, Sorted>,
): List<Shown<Table>, keyof Above & string, Offered, keyof Sorted & string> => {
  const { name, table, parents, filters, orders } = definition;
  const statements = prepareList<Shown<Table>>(store, definition);
  const orderOf = lookUp(
    Object.fromEntries(Object.entries(orders).map(([order, columns]) => [order, pageOrder(order, { columns, table })])),
    'order',
  );
  return {
    name,
    offers: {
      parents: Object.keys(parents),
      filters: Object.keys(filters),
      orders: Object.keys(orders),
    },
    ask: (args) => {
      const asked = statements.ask(args as Arguments);
      const { first = null, after = null } = args;
      return { asked, page: parseOrderedPage({ first, after }, orderOf(asked.order).of(asked.direction)) };
    },
    narrow: statements.narrow,
    nameOf: statements.nameOf,
    rows: (viewer, below, page) => read(viewer, statements.page(runOf(below), page), pageValues(below, page)),
    totals: (viewer, below) => read(viewer, statements.total(runOf(below)), valuesOf(below)),
    rowsAndTotals: async (viewer, below, page) =>
      apart(await read(viewer, statements.pageAndTotal(runOf(below), page), pageValues(below, page))),
    cursorOf: (row, { order, direction }) => {
      const { of, cursorOf } = orderOf(order);
      return [of(direction).name, ...cursorOf(row)];
    },
  };
};
