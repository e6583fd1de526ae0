import { SUBGRAPHS } from '@network/schema/network';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallerName } from './asking.ts';
import { CROSSING, writeCrossings } from './crossing-records.ts';
import { type Graph, readGraph, routesFrom, selectionOf, valuesOf } from './routes.ts';
import { openWholeNetwork, type WholeNetwork, withSql } from './whole-network.ts';

const XINHE = '331081104000';
const ZEGUO = '331081100000';
/** How far callers walk after the field of Query, and how much they ask of each list: everything. */
const ALL = { steps: 3, first: 200 };
const RECORDS = ['Event', 'Report', 'Case', 'Party', 'Inspection', 'Finding', 'RegulatedEntity'] as const;
const HOUSES = {
  Event: 'events.events',
  Report: 'events.reports',
  Case: 'cases.cases',
  Party: 'cases.parties',
  Inspection: 'inspections.inspections',
  Finding: 'inspections.findings',
  RegulatedEntity: 'inspections.entities',
} as const;

type Row = {
  readonly type: string;
  readonly id: string;
  readonly town: string | null;
  readonly name: string | null;
  /** The citizen or the body that brought it. */
  readonly owner: string | null;
};
type Root = { readonly name: string; readonly type: string; readonly open: (selection: string) => string };

let network: WholeNetwork;
let graph: Graph;
let rows: readonly Row[];
let roots: readonly Root[];

const NAMES = {
  Event: 'number',
  Case: 'number',
  Inspection: 'number',
  RegulatedEntity: 'credit_code',
};

/** Every record of the network as the tables have it, past any rule of who may see it. */
const readRows = async (sql: Sql): Promise<Row[]> => {
  const lists = await Promise.all(
    Object.entries(HOUSES).map(([type, table]) =>
      sql.unsafe<Row[]>(
        `select '${type}' as type, id, left(place, 9) || '000' as town,
          ${NAMES[type as keyof typeof NAMES] ?? 'null'} as name,
          ${type === 'Event' || type === 'Report' ? 'owner' : 'null'} as owner
        from ${table}`,
      ),
    ),
  );
  return lists.flat();
};

const ofXinhe = (type: string): Row => rows.find((row) => row.type === type && row.town === XINHE)!;
const number = (type: string): string => JSON.stringify(ofXinhe(type).name);

/** Where a caller may begin, with what belongs to 新河镇: every field of Query that comes to records. */
const listRoots = (): Root[] => {
  const root = (type: string, call: string): Root => ({ name: call, type, open: (inner) => `${call} { ${inner} }` });
  const page = (type: string, call: string): Root => ({
    name: call,
    type,
    open: (inner) => `${call} { totalCount nodes { ${inner} } }`,
  });
  const at = 'jurisdiction: "331081"';
  const nodes = [...RECORDS].flatMap((type): Root[] => {
    const id = JSON.stringify(ofXinhe(type).id);
    return [
      { name: `node ${type}`, type, open: (inner) => `node(id: ${id}) { ... on ${type} { ${inner} } }` },
      { name: `nodes ${type}`, type, open: (inner) => `nodes(ids: [${id}]) { ... on ${type} { ${inner} } }` },
    ];
  });
  return [
    root('Place', `place(code: "${XINHE}")`),
    root('Place', 'place(code: "331081104248")'),
    root('Place', 'place(code: "331081000000")'),
    root('Event', `event(${at}, number: ${number('Event')})`),
    root('Event', `event(${at}, number: "${CROSSING.event}")`),
    page('Event', `events(${at}, first: 200)`),
    root('Case', `case(${at}, number: ${number('Case')})`),
    root('Case', `case(${at}, number: "${CROSSING.case}")`),
    page('Case', `cases(${at}, first: 200)`),
    root('Inspection', `inspection(${at}, number: ${number('Inspection')})`),
    page('Inspection', `inspections(${at}, first: 200)`),
    root('RegulatedEntity', `regulatedEntity(${at}, creditCode: ${number('RegulatedEntity')})`),
    root('Officer', `officer(${at}, certificateNumber: "样例-104-002")`),
    root('Officer', `officer(${at}, certificateNumber: "样例-100-001")`),
    root('Body', `body(${at}, code: "ZJ-104")`),
    root('Body', `body(${at}, code: "ZHZF")`),
    root('EnforcementItem', `enforcementItem(${at}, code: "330217005000")`),
    page('EnforcementItem', `enforcementItems(${at}, first: 200)`),
    root('EventCategory', `eventCategory(${at}, code: "0101")`),
    page('EventCategory', `eventCategories(${at}, first: 200)`),
    ...nodes,
  ];
};

beforeAll(async () => {
  network = await openWholeNetwork();
  const [xinhe, zeguo] = await network.inspect((sql) =>
    Promise.all(
      [XINHE, ZEGUO].map(async (town) => {
        const [row] = await sql`select credit_code from inspections.entities where place = ${town} order by 1 limit 1`;
        return row!['credit_code'] as string;
      }),
    ),
  );
  await writeCrossings(network, { xinhe: xinhe!, zeguo: zeguo! });
  rows = await network.inspect(readRows);
  graph = await readGraph(network.ask);
  roots = listRoots();
});
afterAll(() => network.close());

const isNode = ({ name }: Root): boolean => name.startsWith('node');

/** Everything at the end of every route from a root, and of the root itself, as documents of many routes each. */
const documentsOf = (root: Root, { first, steps }: { first: number; steps: number }): string[] => {
  const routes = routesFrom(graph, root.type, { targets: new Set(RECORDS), steps });
  // An id that was asked for is answered, whether or not there is a record.
  const own = isNode(root) ? valuesOf(graph, root.type).replace(/\bid\b/, '') : valuesOf(graph, root.type);
  const asked = [own, ...routes.map((route) => selectionOf(graph, route, first))];
  return Array.from({ length: Math.ceil(asked.length / 40) }, (_, part) => {
    const fields = asked.slice(part * 40, (part + 1) * 40).map((inner, index) => `r${index}: ${root.open(inner)}`);
    return `{ ${fields.join('\n')} }`;
  });
};

type Page = { readonly totalCount: number; readonly nodes: readonly unknown[] };
const isPage = (value: object): value is Page => 'totalCount' in value && 'nodes' in value;

/** Pages that count more than they show. */
const overcounted = (value: unknown): Page[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && isPage(value) && value.totalCount !== value.nodes.length ? [value] : [];
  return [...own, ...Object.values(value).flatMap(overcounted)];
};

/** Texts by which a record of these would be known; not the two numbers that a record of 泽国镇 itself holds. */
const marksOf = (hidden: readonly Row[]): string[] => [
  CROSSING.reporter,
  ...hidden
    .flatMap(({ id, name }) => [id, ...(name === null ? [] : [name])])
    .filter((mark) => mark !== CROSSING.event && mark !== CROSSING.case),
];

const foundBy = async (caller: CallerName, marks: readonly string[], walk = ALL) => {
  const found: string[] = [];
  const over: Page[] = [];
  for (const root of roots) {
    for (const document of documentsOf(root, walk)) {
      const { status, text, data } = await network.ask(document, caller);
      expect([root.name, status]).toEqual([root.name, 200]);
      over.push(...overcounted(data));
      found.push(...marks.filter((mark) => text.includes(mark)).map((mark) => `${root.name}: ${mark}`));
    }
  }
  return { found, over };
};

describe('what a caller is given by every route of the graph', () => {
  it('begins at every field of Query that comes to records', () => {
    const fields = graph.get('Query')!.fields!.map(({ name }) => name);
    const begun = new Set(roots.map(({ name }) => /^\w+/.exec(name)![0]));
    expect(fields.filter((field) => !begun.has(field)).sort()).toEqual(['calendar', 'clock', 'penaltyClauses']);
  });

  it('finds the records of 新河镇 from every root, as an officer of 新河镇', async () => {
    const marks = marksOf(rows.filter(({ town }) => town === XINHE));
    const { found } = await foundBy('officer-xinhe', marks, { steps: 2, first: 2 });
    const silent = roots.filter(({ name }) => !found.some((line) => line.startsWith(`${name}: `)));
    expect(silent.map(({ name }) => name)).toEqual([]);
    const seen = rows.filter(({ id }) => found.some((line) => line.endsWith(id)));
    expect(new Set(seen.map(({ type }) => type))).toEqual(new Set(RECORDS));
  });

  it('N-11v MUST give an officer of one town nothing of another town’s events, cases, reporters and inspections, by every route of the supergraph', async () => {
    const hidden = marksOf(rows.filter(({ town }) => town !== ZEGUO));
    const { found, over } = await foundBy('officer-zeguo', hidden);
    expect(found).toEqual([]);
    expect(over).toEqual([]);
  });

  it('N-11h MUST give nobody nothing of any town, by every route of the supergraph', async () => {
    const { found, over } = await foundBy('anonymous', marksOf(rows));
    expect(found).toEqual([]);
    expect(over).toEqual([]);
  });

  it.each([
    ['power-utility', 'body:POWER-331081'],
    ['citizen', 'subject:citizen-1'],
  ] as const)(
    'N-11z MUST give the %s nothing but what it brought, by every route of the supergraph',
    async (caller, owner) => {
      const own = rows.filter((row) => row.owner === owner);
      expect(own.length).toBeGreaterThan(1);
      const hidden = marksOf(rows.filter((row) => row.owner !== owner));
      const { found, over } = await foundBy(caller, [...hidden, ...own.map(({ id }) => id)]);
      const seen = new Set(found.map((line) => line.slice(line.lastIndexOf(': ') + 2)));
      expect(seen).toEqual(new Set(own.map(({ id }) => id)));
      expect(over).toEqual([]);
    },
  );

  it('N-11x MUST answer for a record of another town what it answers for one that is not there', async () => {
    const missing: Record<string, string> = {};
    for (const type of RECORDS) missing[type] = `${ofXinhe(type).id.slice(0, -12)}000000000000`;
    for (const type of RECORDS) {
      const ask = async (id: string) => {
        const query = `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${valuesOf(graph, type)} } } }`;
        return (await network.ask(query, 'officer-zeguo', { id })).text.replaceAll(id, 'ID');
      };
      expect(await ask(ofXinhe(type).id)).toBe(await ask(missing[type]!));
    }
    for (const [field, name, type] of [
      ['event', 'number', 'Event'],
      ['case', 'number', 'Case'],
      ['inspection', 'number', 'Inspection'],
      ['regulatedEntity', 'creditCode', 'RegulatedEntity'],
    ] as const) {
      const ask = async (value: string) =>
        (
          await network.ask(
            `query ($v: String!) { ${field}(jurisdiction: "331081", ${name}: $v) { id } }`,
            'officer-zeguo',
            { v: value },
          )
        ).text;
      expect(await ask(ofXinhe(type).name!)).toBe(await ask('none'));
    }
  });
});

it('N-11y MUST give no role of a house anything of another house, table by table', async () => {
  const tables = await network.inspect(
    (sql) =>
      sql<{ house: string; name: string }[]>`
      select schemaname as house, schemaname || '.' || tablename as name from pg_tables where schemaname in ${sql(SUBGRAPHS)}`,
  );
  expect(new Set(tables.map(({ house }) => house))).toEqual(new Set(SUBGRAPHS));
  for (const name of SUBGRAPHS) {
    for (const connection of Object.values(network.houses[name])) {
      await withSql(connection, async (sql) => {
        for (const table of tables.filter(({ house }) => house !== name)) {
          const answer = await sql.unsafe(`select from ${table.name}`).catch((error: Error) => error.message);
          expect([connection.user, answer]).toEqual([connection.user, `permission denied for schema ${table.house}`]);
        }
      });
    }
  }
});
