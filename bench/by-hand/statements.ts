import { createCasesStores } from '@network/cases/store/stores';
import { createCatalogueStores } from '@network/catalogue/store/stores';
import { createEventsStores } from '@network/events/store/stores';
import { createInspectionsStores } from '@network/inspections/store/stores';
import type { Filters, List, ListArguments } from '@network/kit/list/definition';
import type { Finder } from '@network/kit/list/finder';
import { read } from '@network/kit/scope';
import { createDataKey } from '@network/kit/secret';
import { type Connection, clientOptions, openStore, type Store } from '@network/kit/store';
import { createPeopleStores } from '@network/people/store/stores';
import { createLog } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { fillPlaceholders, type Query } from 'drizzle-orm';
import postgres from 'postgres';

type Statement = { readonly text: string; readonly parameters: readonly unknown[] };

/** Runs a statement of the network by its name, as `events.reports_by_event`; rows have their columns in camelCase. */
export type Run = <Row>(name: string, values?: Record<string, unknown>) => Promise<readonly Row[]>;

/** Nothing is sealed or opened, and nothing is asked of this connection: only the text of the statements is wanted. */
const DATA_KEY = createDataKey(new Uint8Array(32));
const NOWHERE: Connection = { host: '/', port: 0, database: '', user: '', password: '' };
/** Any town: a list by place has a statement for each level. */
const TOWN = '331081104000';
const WITHOUT_INTAKE = { provenance: async () => new Map() };

/** What a list of the page is asked for, and the fields that the endpoint reads of its rows. */
type OfPage<Row, Arguments> = readonly [key: string, args: Arguments, fields: readonly (keyof Row & string)[]];

/** Reads a list without rows, as the page does: its statements are prepared when somebody first asks for them. */
const readList = async <Row, Parent extends string, Offered extends Filters, Order extends string>(
  list: List<Row, Parent, Offered, Order>,
  parent: Parent,
  [key, args, fields]: OfPage<Row, ListArguments<Offered, Order>>,
): Promise<void> => {
  const { asked, page } = list.ask(args);
  const below = { parent, keys: [{ jurisdiction: key, key }], asked: list.narrow(asked, fields) };
  await list.rowsAndTotals(ANONYMOUS, below, page);
  await list.rows(ANONYMOUS, below, page);
};

/** Looks for no record with the fields that the endpoint reads: of the statements of a name, the last prepared counts. */
const readRecords = async <Key, Row>(finder: Finder<Key, Row>, fields: readonly (keyof Row & string)[]) => {
  await finder.find(ANONYMOUS, [], fields);
};

const EVENT = ['number', 'title', 'state', 'level', 'reportedAt', 'dueAt', 'categoryCode', 'placeCode'] as const;
const REPORT = ['reporterName', 'isAnonymous', 'reporterPhone', 'reporterPlaceCode'] as const;
const CASE = [
  ...(['number', 'cause', 'itemCode', 'discretionOrdinal', 'officerNumbers', 'procedure', 'state', 'filedOn'] as const),
  ...(['noticeServedOn', 'hasHearingRight', 'preservedOn', 'preservationDecidedOn', 'correctBy', 'decidedOn'] as const),
  ...(['servedOn', 'publishedOn', 'performedOn', 'deferredUntil', 'urgedOn', 'contestedOn', 'fine'] as const),
] as const;
const INSPECTION = ['number', 'state', 'inspectedOn', 'creditCode'] as const;

/** Creates the stores and asks of them what the page asks. */
const CREATE: Readonly<Record<SubgraphName, (store: Store) => Promise<void>>> = {
  catalogue: async (store) => {
    const { readers, items, categories } = createCatalogueStores(store, WITHOUT_INTAKE);
    await readRecords(readers.items.records.byKey, ['name']);
    await readRecords(items.tierByOrdinal, ['name', 'fineMin', 'fineMax']);
    await readRecords(categories.byCode, ['name']);
  },
  people: async (store) => {
    const { groups, records, lists } = createPeopleStores(store, WITHOUT_INTAKE);
    await readRecords(groups.places, ['name', 'kind']);
    await readRecords(groups.modes, ['mode', 'validFrom', 'endsOn', 'basis']);
    await readRecords(groups.teamsOn(''), ['code', 'name']);
    await readRecords(groups.certificates, ['number', 'status', 'validFrom', 'validTo']);
    await readRecords(records.officer.byKey, ['name']);
    await readRecords(records.body.byKey, ['name']);
    await readList(lists.officers, 'TEAM', ['', { filter: { asOf: '' } }, ['name', 'certificateNumber']]);
  },
  events: async (store) => {
    const { eventList, reportList } = createEventsStores(store, DATA_KEY);
    await readList(eventList, 'PLACE', [TOWN, { filter: { isOpen: true } }, EVENT]);
    await readList(reportList, 'EVENT', ['', {}, REPORT]);
  },
  cases: async (store) => {
    const { list, partiesOfCases } = createCasesStores(store, DATA_KEY).cases;
    await readRecords(partiesOfCases, ['kind', 'name', 'idNumber']);
    await readList(list, 'PLACE', [TOWN, {}, CASE]);
  },
  inspections: async (store) => {
    const { entities, findings, inspections } = createInspectionsStores(store);
    await readRecords(entities.records.byKey, ['name']);
    await readRecords(findings.children, ['description', 'isRectified']);
    await readList(inspections.list, 'PLACE', [TOWN, {}, INSPECTION]);
  },
};

/** Every statement that the stores prepare for the page, under the name that stands as a comment in its SQL. */
const collectStatements = async (): Promise<ReadonlyMap<string, Statement>> => {
  const found = new Map<string, Statement>();
  for (const name of SUBGRAPHS) {
    const store = openStore({ name, connection: NOWHERE, log: createLog(name) });
    const prepare: Store['prepare'] = (label, query) => {
      const prepared = store.prepare(label, query);
      const { sql, params } = prepared.getQuery() as Query;
      found.set(`${name}.${label}`, { text: `/* ${name}.${label} */ ${sql}`, parameters: params });
      return Object.assign(prepared, { execute: async () => [] });
    };
    await CREATE[name]({ ...store, prepare });
  }
  return found;
};

const asText = (text: string): string => text;

/** The one pool of the hand-written endpoint: days and instants stay text, counts become numbers. */
const openPool = (to: Connection) => {
  const options = clientOptions(to);
  return postgres({
    ...options,
    // As the stores do: planned once for all values.
    connection: { ...options.connection, plan_cache_mode: 'force_generic_plan' },
    max: 10,
    transform: { column: { from: postgres.toCamel } },
    types: {
      date: { to: 1184, from: [1082, 1184], serialize: asText, parse: asText },
      count: { to: 20, from: [20], serialize: String, parse: Number },
    },
  });
};

type Rows = readonly (readonly unknown[])[] & { readonly columns: readonly { readonly name: string }[] };

/**
 * Rows as objects. A list gives its parent's key behind the row, under a name that the row may have too: the first column
 * of a name counts.
 */
const objectsOf = <Row>(rows: Rows): readonly Row[] => {
  const names = rows.columns.map(({ name }) => name);
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let at = names.length - 1; at >= 0; at--) row[names[at] ?? ''] = values[at];
    return row as Row;
  });
};

/** Opens the statements on a database, run for one viewer. */
export const openStatements = async (
  connection: Connection,
  viewer: Viewer,
): Promise<{ run: Run; close(): Promise<void> }> => {
  const sql = openPool(connection);
  const statements = await collectStatements();
  return {
    run: <Row>(name: string, values = {}) => {
      const statement = statements.get(name);
      if (statement === undefined) throw new Error(`Expected a statement of the stores, found "${name}".`);
      const { text, parameters } = statement;
      const execute = async (all: Record<string, unknown>): Promise<readonly Row[]> => {
        const given = fillPlaceholders([...parameters], all) as never[];
        return objectsOf<Row>((await sql.unsafe(text, given, { prepare: true }).values()) as unknown as Rows);
      };
      return read(viewer, { execute }, values);
    },
    close: () => sql.end({ timeout: 5 }),
  };
};
