import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lot, writeLots } from '../crowds/crowded-records.ts';
import { lotOf } from '../crowds/town-drafts.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';
import { isForOperators } from './entries.ts';
import { readRows } from './protected-rows.ts';
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

/** Records of each list, first in its order, and of each type. */
const FIRST = 12;
const FOR_OPERATORS = ['Batch', 'SourceSystem'];
const TIMEOUT = 120_000;

const XINHE = { code: '331081104000', name: '新河', body: 'ZJ-104', team: 'ZD-104' };
const ZEGUO = { code: '331081100000', name: '泽国', body: 'ZJ-100', team: 'ZD-100' };
/** Of what anybody may read, and the small sample has not. */
const OPEN: Lot = {
  events: [],
  drafts: {
    ...Object.fromEntries(
      [
        ...['post', 'mark', 'station', 'commandCentre', 'subjectRegistration', 'penaltyClause', 'policyDocument'],
        ...['empowermentList', 'exemptionEntry', 'responsibilityChain', 'governanceMatter', 'supervisionItem'],
        ...['supervisionTheme', 'supervisionScene', 'checkList', 'checkLine', 'caseTemplate', 'documentForm'],
        ...['guideline', 'reportedFigure', 'target'],
      ].map((kind) => [kind, [{}]]),
    ),
    grant: [{ placeCode: XINHE.code }],
  },
};

let network: WholeNetwork;
let graph: Graph;
beforeAll(async () => {
  network = await openWholeNetwork();
  await writeLots(network, [lotOf(XINHE, ZEGUO), OPEN]);
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

const ask = async (document: string, variables: Row = {}) => {
  const { data, errors } = await network.ask(document, 'command-centre', variables);
  expect(errors.filter(({ extensions }) => extensions['code'] === 'INTERNAL')).toEqual([]);
  return data;
};

/** What each selection gives of the nodes of a list that is asked for it alone. */
const askListAlone = async (field: Field, selections: readonly string[]): Promise<readonly (readonly Row[])[]> => {
  const pages = selections.map((selection, at) => `_${at}: ${asked(field)} { nodes { ${selection} } }`);
  const found: Row[][] = [];
  for (const part of inDocuments(pages)) {
    const data: Record<string, { nodes: Row[] }> = await ask(`{ ${part.join('\n')} }`);
    found.push(...Object.values(data).map(({ nodes }) => nodes));
  }
  return found;
};

/** What there is to ask of a type but metrics, which tell the second at which they were counted. */
const settledOf = (type: string): readonly string[] =>
  selectionsOf(graph, type).filter((selection) => !/^\w+\(keys:/.test(selection));

type Named = { readonly type: string; readonly ids: readonly string[] };

/** What records tell that are asked for by their ids; null for those that are not seen. */
const askById = async ({ type, ids }: Named, selection: string): Promise<readonly (Row | null)[]> =>
  (await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${selection} } } }`, { ids })).nodes;

/** The same where all that there is to ask of them is asked together, or as much of it as one document holds. */
const askTogether = async (named: Named): Promise<readonly Row[]> => {
  const parts = await Promise.all(inDocuments(settledOf(named.type)).map((part) => askById(named, part.join('\n'))));
  return named.ids.map((_, at) => Object.assign({}, ...parts.map((rows) => rows[at])));
};

/** What a selection is to give of records that tell all this. */
const only = (whole: readonly Row[], selection: string): readonly Row[] => {
  const name = /^\w+/.exec(selection)?.[0] ?? '';
  return whole.map((row) => ({ [name]: row[name] }));
};

it('tells of the nodes of every list, asked for each field alone, what it tells of each record as a whole', {
  timeout: 3 * TIMEOUT,
}, async () => {
  let compared = 0;
  for (const field of listsOf()) {
    const { name: type } = targetOf(graph, field);
    const [named = []] = await askListAlone(field, ['id']);
    const ids = named.map(({ id }) => String(id));
    if (ids.length === 0) continue;
    const selections = settledOf(type);
    const [alone, whole] = [await askListAlone(field, selections), await askTogether({ type, ids })];
    for (const [at, selection] of selections.entries()) {
      expect([field.name, selection, alone[at]]).toEqual([field.name, selection, only(whole, selection)]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(200);
});

it('tells of the records of every type, asked by their ids for each field alone, what it tells of each as a whole', {
  timeout: 3 * TIMEOUT,
}, async () => {
  const { rows } = await network.inspect(readRows);
  const here = rows.filter(({ values, scope }) => scope === 'open' || values['jurisdiction'] === '331081');
  const types = [...graph.keys()].filter((type) => isRecord(graph, type) && !FOR_OPERATORS.includes(type));
  expect(types.filter((type) => !here.some((row) => row.type === type))).toEqual([]);
  let compared = 0;
  for (const [type, found = []] of Object.entries(Object.groupBy(here, (row) => row.type))) {
    const named = { type, ids: found.slice(0, FIRST).map(({ id }) => id) };
    const whole = await askTogether(named);
    const selections = settledOf(type);
    const alone = await Promise.all(selections.map((selection) => askById(named, selection)));
    for (const [at, selection] of selections.entries()) {
      expect([type, selection, alone[at]]).toEqual([type, selection, only(whole, selection)]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(600);
});
