import type { Answered, Ask, CallerName } from '../networks/asking.ts';
import type { Row } from './protected-rows.ts';
import { type Graph, inDocuments, leadsTo, selectionsOf } from './routes.ts';

/** A record that came back. */
type Reference = { readonly type: string; readonly id: string };

/** What a caller was given by everything that can be asked. */
export type Crawled = {
  /** The ids of the records that came back by any field. */
  readonly found: ReadonlySet<string>;
  /** The ids that were asked for by `nodes` and of which anything was told. */
  readonly told: ReadonlySet<string>;
  /** Every text that came back, each once. */
  readonly text: string;
  /** Pages that count more than they show, or that tell of others where there are none. */
  readonly overcounted: readonly unknown[];
  /** Messages of errors, each once. */
  readonly faults: readonly string[];
};

export type Crawl = {
  readonly ask: Ask;
  readonly graph: Graph;
  readonly caller: CallerName;
  /** Where it begins, as selections on Query. */
  readonly entries: readonly string[];
  /** Records whose ids the caller knows from the start. */
  readonly known: readonly Row[];
};

const SAMPLE = 30;
const BATCH = 200;
const AT_ONCE = 4;

type Page = {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo?: { hasNextPage: boolean };
};
const isPage = (value: object): value is Page => 'totalCount' in value && 'nodes' in value;
const isOvercounted = ({ totalCount, nodes, pageInfo }: Page): boolean =>
  nodes.length < BATCH && (totalCount !== nodes.length || pageInfo?.hasNextPage === true);

/** Whether an answer tells nothing: no value, no record, no count. */
const isEmpty = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return value === null || value === 0 || value === false;
  return Object.entries(value).every(([name, inner]) => name === '__typename' || isEmpty(inner));
};

/** What has come back so far. */
const createHarvest = () => {
  const found = new Map<string, Reference>();
  const told = new Set<string>();
  const texts = new Set<string>();
  const faults = new Set<string>();
  const overcounted: unknown[] = [];
  const refer = (value: Readonly<Record<string, unknown>>): void => {
    const { __typename: type, id } = value;
    if (typeof type !== 'string' || typeof id !== 'string') return;
    if (!found.has(id)) found.set(id, { type, id });
  };
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) refer(value as Readonly<Record<string, unknown>>);
    if (isPage(value) && isOvercounted(value)) overcounted.push(value);
    for (const inner of Object.values(value)) gather(inner);
  };
  return {
    ...{ found, told },
    add: ({ data, errors }: Answered): void => {
      gather(data);
      for (const { message } of errors) faults.add(message);
    },
    close: (): Crawled => ({
      ...{ found: new Set(found.keys()), told, overcounted, faults: [...faults] },
      text: [...texts].join('\n'),
    }),
  };
};
type Harvest = ReturnType<typeof createHarvest>;

/** Runs work a few at once. */
const each = async <Value>(values: readonly Value[], work: (value: Value) => Promise<void>): Promise<void> => {
  const queue = [...values];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

/** What to ask to be told all about records of a type: documents of many fields each, by ids. */
export const createVisits = (graph: Graph) => {
  const documents = new Map<string, readonly string[]>();
  const byIds = (type: string, part: readonly string[]): string =>
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type} { ${part.join(' ')} } } }`;
  return (type: string): readonly string[] => {
    const made = documents.get(type);
    if (made !== undefined) return made;
    const all = inDocuments(selectionsOf(graph, type)).map((part) => byIds(type, part));
    documents.set(type, all);
    return all;
  };
};

const createVisitor = ({ ask, graph, caller }: Crawl, harvest: Harvest) => {
  const visits = createVisits(graph);
  const visitByIds = async (type: string, ids: readonly string[]): Promise<void> => {
    for (const document of visits(type)) {
      const answer = await ask(document, caller, { ids });
      harvest.add(answer);
      for (const [index, node] of (answer.data?.nodes ?? []).entries())
        if (!isEmpty(node)) harvest.told.add(ids[index] ?? '');
    }
  };
  return async (type: string, references: readonly Reference[]): Promise<void> => {
    const ids = references.map(({ id }) => id);
    const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
      ids.slice(at * BATCH, (at + 1) * BATCH),
    );
    return each(batches, (batch) => visitByIds(type, batch));
  };
};

/**
 * Begins at every entry and from then on asks every record that came back once for every field that it has, until nothing new
 * comes: so every route of any length is walked. Of facts from which no route leads to these types a few are asked.
 */
export const crawl = async (options: Crawl, targets: ReadonlySet<string>): Promise<Crawled> => {
  const { ask, graph, caller, entries, known } = options;
  const harvest = createHarvest();
  const visit = createVisitor(options, harvest);
  const whole = (type: string): boolean => targets.has(type) || leadsTo(graph, type, targets);
  const documents = inDocuments(entries.map((entry, index) => `r${index}: ${entry}`));
  await each(documents, async (part) => harvest.add(await ask(`{ ${part.join('\n')} }`, caller)));
  const visited = new Set<string>();
  const taken = new Map<string, number>();
  const next = (): Reference[] => [...harvest.found.values()].filter(({ id }) => !visited.has(id));
  let wave: Reference[] = [...known, ...next()];
  while (wave.length > 0) {
    for (const { id } of wave) visited.add(id);
    const types = [...Map.groupBy(wave, ({ type }) => type)];
    await each(types, async ([type, references]) => {
      const room = whole(type) ? references.length : SAMPLE - (taken.get(type) ?? 0);
      taken.set(type, (taken.get(type) ?? 0) + references.length);
      await visit(type, references.slice(0, Math.max(room, 0)));
    });
    wave = next();
  }
  return harvest.close();
};
