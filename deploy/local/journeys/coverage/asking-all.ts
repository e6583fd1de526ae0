import { expect } from 'vitest';
import type { Ask, CallerName } from '../networks/asking.ts';

const PAGE = 200;

// What comes back is whatever was asked for; a test says what it expects of it.
type Data = ReturnType<typeof JSON.parse>;
/** Days, the last one not among them. */
type Days = { readonly from: string; readonly to: string };
type Part = { readonly value: string; readonly numerator: number; readonly denominator: number | null };
type Measured = {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly to: string;
  readonly parts: readonly Part[];
};
type MetricWish = {
  /** Twelve digits. */
  readonly place: string;
  /** A key of one house: `cases TOWN_SUBJECT_CASES`. */
  readonly key: string;
  readonly window?: Days;
  /** A dimension of that house: the metric then comes with its parts. */
  readonly by?: string;
};

/** One caller's way to ask; an answer with errors is thrown. */
export type Asker = {
  readonly get: (query: string, variables?: Record<string, unknown>) => Promise<Data>;
  /**
   * Every record of a list, `cases(jurisdiction: "331081")`, page after page to the end, each with `id` and the fields;
   * of a list below a parent, `place(code: "…") > cases`. Refuses a `totalCount` of any page that is not the number of
   * records, and a record that comes twice.
   */
  readonly pageToEnd: (list: string, fields?: string) => Promise<readonly Data[]>;
  /** The `totalCount` of a list, written as for `pageToEnd`. */
  readonly count: (list: string) => Promise<number>;
  readonly metric: (wish: MetricWish) => Promise<Measured>;
};

const METRICS: Readonly<Record<string, string>> = {
  cases: 'caseMetrics',
  catalogue: 'catalogueMetrics',
  events: 'eventMetrics',
  inspections: 'inspectionMetrics',
  people: 'peopleMetrics',
};

const readMetric = ({ place, key, window, by }: MetricWish): string => {
  const [house = '', name] = key.split(' ');
  const days = window === undefined ? '' : `, window: { from: "${window.from}", to: "${window.to}" }`;
  const dimension = by === undefined ? '' : `, by: ${by}`;
  return `{ place(code: "${place}") { found: ${METRICS[house]}(keys: [${name}]${days}${dimension}) {
    key numerator denominator value to parts { value numerator denominator } } } }`;
};

type Wish = { readonly list: string; readonly args: string; readonly fields: string };

/** The document that asks for one list, wherever it hangs; the answer's only leaf connection is called `found`. */
const readList = ({ list, args, fields }: Wish): string => {
  const path = list.split(' > ');
  const last = path.at(-1) ?? '';
  const call = last.endsWith(')') ? `${last.slice(0, -1)}, ${args})` : `${last}(${args})`;
  return path.slice(0, -1).reduceRight((inner, parent) => `${parent} { ${inner} }`, `found: ${call} { ${fields} }`);
};

const findList = (data: Data): Data => {
  let found = data;
  while (found !== null && !('found' in found)) found = Object.values(found)[0];
  return found?.found ?? expect.fail('the record that the list hangs on is not there');
};

/** How one caller asks a network. */
export const createAsker = (ask: Ask, caller: CallerName): Asker => {
  const get: Asker['get'] = async (query, variables) => {
    const { data, errors } = await ask(query, caller, variables);
    expect(errors, query).toEqual([]);
    return data;
  };
  return {
    get,
    count: async (list) =>
      findList(await get(`{ ${readList({ list, args: 'first: 0', fields: 'totalCount' })} }`)).totalCount,
    pageToEnd: async (list, fields = '') => {
      const page = readList({
        list,
        args: `first: ${PAGE}, after: $after`,
        fields: `totalCount nodes { id ${fields} } pageInfo { hasNextPage endCursor }`,
      });
      const records = new Map<string, Data>();
      const totals = new Set<number>();
      let [read, after]: [number, string | null] = [0, null];
      do {
        const { totalCount, nodes, pageInfo } = findList(await get(`query ($after: String) { ${page} }`, { after }));
        for (const node of nodes) records.set(node.id, node);
        totals.add(totalCount);
        read += nodes.length;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect([...totals, records.size], `the total and the records of ${list}`).toEqual([read, read]);
      return [...records.values()];
    },
    metric: async (wish) => {
      const { place } = await get(readMetric(wish));
      return place.found[0];
    },
  };
};
