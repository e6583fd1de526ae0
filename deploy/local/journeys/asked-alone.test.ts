import { afterAll, beforeAll, expect, it } from 'vitest';
import { isForOperators } from './entries.ts';
import {
  type Field,
  type Graph,
  inDocuments,
  isRecord,
  readGraph,
  requiredOf,
  selectionsOf,
  targetOf,
} from './routes.ts';
import { openWholeNetwork, type WholeNetwork } from './whole-network.ts';

/** Records of each list, first in its order. */
const FIRST = 12;
const TIMEOUT = 120_000;

let network: WholeNetwork;
let graph: Graph;
beforeAll(async () => {
  network = await openWholeNetwork();
  graph = await readGraph(network.ask);
});
afterAll(() => network.close());

type Row = Readonly<Record<string, unknown>>;

/** The lists of a government, or of all there is, whose nodes are records. */
const listsOf = (): readonly Field[] =>
  (graph.get('Query')?.fields ?? []).filter((field) => {
    const { name, isPage } = targetOf(graph, field);
    const isAskable = requiredOf(field).every((argument) => argument === 'jurisdiction');
    return isPage && isRecord(graph, name) && isAskable && !isForOperators(graph, field);
  });

const asked = (field: Field): string => {
  const given = requiredOf(field).map((argument) => `${argument}: "331081"`);
  return `${field.name}(${[...given, `first: ${FIRST}`].join(', ')})`;
};

/** What each selection gives of the nodes of a list that is asked for it alone. */
const askAlone = async (field: Field, selections: readonly string[]): Promise<readonly (readonly Row[])[]> => {
  const pages = selections.map((selection, at) => `_${at}: ${asked(field)} { nodes { ${selection} } }`);
  const found: Row[][] = [];
  for (const part of inDocuments(pages)) {
    const { data, errors } = await network.ask(`{ ${part.join('\n')} }`, 'command-centre');
    expect(errors.filter(({ extensions }) => extensions['code'] === 'INTERNAL')).toEqual([]);
    found.push(...Object.values(data as Record<string, { nodes: Row[] }>).map(({ nodes }) => nodes));
  }
  return found;
};

/** The same of records that are asked for by their ids, which are read whole. */
const askWhole = async (type: string, ids: readonly string[], selection: string): Promise<readonly Row[]> => {
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${selection} } } }`;
  return (await network.ask(document, 'command-centre', { ids })).data.nodes;
};

it('tells of the nodes of every list, asked for each field alone, what it tells of each record by its id', {
  timeout: 3 * TIMEOUT,
}, async () => {
  const lists = listsOf();
  let compared = 0;
  for (const field of lists) {
    const { name } = targetOf(graph, field);
    const [named = []] = await askAlone(field, ['id']);
    const ids = named.map(({ id }) => String(id));
    if (ids.length === 0) continue;
    const selections = selectionsOf(graph, name);
    const alone = await askAlone(field, selections);
    for (const [at, selection] of selections.entries()) {
      expect([field.name, selection, alone[at]]).toEqual([field.name, selection, await askWhole(name, ids, selection)]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(200);
});
